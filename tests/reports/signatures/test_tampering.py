"""Whatever is done to a signed file afterwards is noticed, also what other programs let pass."""

from __future__ import annotations

import random
from io import BytesIO
from typing import TYPE_CHECKING

import pytest
from pyhanko.pdf_utils import generic
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.sign.fields import SigFieldSpec, append_signature_field

from checklist_desktop.domain.errors import DocumentChanged, NotAPdf
from checklist_desktop.domain.signatures import Holding
from checklist_desktop.reports.signatures.holding import fields_in
from tests.reports.signatures.conftest import FIRST, SECOND, sign

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.reports.signatures.conftest import Desk

    Later = Callable[[IncrementalPdfFileWriter], None]

FLIPS = 40


def holdings(content: bytes, path: Path) -> list[Holding]:
    path.write_bytes(content)
    return [field.signature.holding for field in fields_in(path) if field.signature is not None]


def is_noticed(content: bytes, path: Path) -> bool:
    try:
        found = holdings(content, path)
    except NotAPdf:
        return True
    return len(found) < 2 or set(found) != {Holding.HOLDS}


def test_a_file_that_nobody_touched_holds(desk: Desk, tmp_path: Path) -> None:
    assert not is_noticed(desk.twice.read_bytes(), tmp_path / "same.pdf")


@pytest.mark.parametrize("number", range(FLIPS))
def test_one_bit_is_noticed_wherever_it_is(desk: Desk, tmp_path: Path, number: int) -> None:
    content = bytearray(desk.twice.read_bytes())
    place = random.Random(number).randrange(len(content))
    content[place] ^= 1 << number % 8

    assert is_noticed(bytes(content), tmp_path / "flipped.pdf")


def signature_room(content: bytes | bytearray) -> tuple[int, int]:
    """Where the last signature stands, with the room behind it that it did not need."""
    start = content.rindex(b"/Contents <") + len(b"/Contents <")
    return start, content.index(b">", start)


def test_nothing_can_be_hidden_in_the_room_behind_a_signature(desk: Desk, tmp_path: Path) -> None:
    content = bytearray(desk.twice.read_bytes())
    _, end = signature_room(content)
    content[end - 2 : end] = b"41"

    assert holdings(bytes(content), tmp_path / "hidden.pdf") == [Holding.HOLDS, Holding.CHANGED]


NAMES_OF_THE_AUTHORITY = 5
"""As maker of the certificate of the signer, twice in its own, and twice in what the signer says."""


@pytest.mark.parametrize("number", range(NAMES_OF_THE_AUTHORITY))
def test_the_name_of_the_authority_cannot_be_touched_anywhere(
    desk: Desk, tmp_path: Path, number: int
) -> None:
    content = desk.twice.read_bytes()
    start, end = signature_room(content)
    before, *between, after = content[start:end].split(b"Proef-CA".hex().upper().encode())
    parts = [before, *between, after]
    assert len(parts) == NAMES_OF_THE_AUTHORITY + 1

    names = [b"Proef-CA"] * NAMES_OF_THE_AUTHORITY
    names[number] = b"Vroeg-CA"
    changed = b"".join(
        part + name.hex().upper().encode() for part, name in zip(parts, [*names, b""], strict=True)
    )

    assert is_noticed(content[:start] + changed + content[end:], tmp_path / "name.pdf")


def test_the_key_of_the_authority_cannot_be_touched_either(desk: Desk, tmp_path: Path) -> None:
    content = desk.twice.read_bytes()
    start, end = signature_room(content)
    modulus = desk.authority.key.public_key().public_numbers().n
    digits = f"{modulus:X}".encode()
    place = content.index(digits, start, end)

    changed = bytearray(content)
    changed[place + 100] ^= 1

    assert is_noticed(bytes(changed), tmp_path / "key.pdf")


@pytest.mark.parametrize("more", [b"\n", b"%", b"\nopdracht", b"\n%%EOF\n"])
def test_bytes_behind_the_end_are_noticed(desk: Desk, tmp_path: Path, more: bytes) -> None:
    assert is_noticed(desk.twice.read_bytes() + more, tmp_path / "longer.pdf")


def test_bytes_before_the_beginning_are_noticed(desk: Desk, tmp_path: Path) -> None:
    assert is_noticed(b"%\n" + desk.twice.read_bytes(), tmp_path / "shifted.pdf")


# ---- later revisions, as any program can put behind a file


def dictionary(**entries: generic.PdfObject) -> generic.DictionaryObject:
    """A dictionary of a PDF, each name with the slash that it has there."""
    named = {generic.pdf_name(f"/{name}"): value for name, value in entries.items()}
    return generic.DictionaryObject(named)  # type: ignore[no-untyped-call]  # so in pyHanko


def numbers(*values: int) -> generic.ArrayObject:
    return generic.ArrayObject(map(generic.NumberObject, values))


def draw_on_the_first_page(writer: IncrementalPdfFileWriter) -> None:
    page = writer.root["/Pages"]["/Kids"][0]
    old = page.raw_get("/Contents")
    new = writer.add_object(generic.StreamObject(stream_data=b"0 0 200 200 re f"))
    page["/Contents"] = generic.ArrayObject([old, new])
    writer.update_container(page)


def cover_with_a_note(writer: IncrementalPdfFileWriter) -> None:
    page = writer.root["/Pages"]["/Kids"][0]
    note = dictionary(
        Type=generic.pdf_name("/Annot"),
        Subtype=generic.pdf_name("/FreeText"),
        Rect=numbers(50, 50, 500, 500),
        Contents=generic.pdf_string("Alles op orde"),
    )
    page["/Annots"] = generic.ArrayObject([*page.get("/Annots", ()), writer.add_object(note)])
    writer.update_container(page)


def field_of(writer: IncrementalPdfFileWriter, name: str) -> generic.DictionaryObject:
    fields = [field.get_object() for field in writer.root["/AcroForm"]["/Fields"]]
    found = next(field for field in fields if str(field["/T"]) == name)
    assert isinstance(found, generic.DictionaryObject)
    return found


def draw_another_stamp(writer: IncrementalPdfFileWriter) -> None:
    field = field_of(writer, FIRST)
    stamp = generic.StreamObject(
        dictionary(
            Type=generic.pdf_name("/XObject"),
            Subtype=generic.pdf_name("/Form"),
            BBox=numbers(0, 0, 100, 50),
        ),
        stream_data=b"0 0 100 50 re f",
    )
    field["/AP"] = dictionary(N=writer.add_object(stamp))
    writer.update_container(field)


def rename_a_field(writer: IncrementalPdfFileWriter) -> None:
    field = field_of(writer, FIRST)
    field["/TU"] = generic.pdf_string("Handtekening van de wethouder")
    writer.update_container(field)


def move_a_field(writer: IncrementalPdfFileWriter) -> None:
    field = field_of(writer, FIRST)
    field["/Rect"] = numbers(0, 0, 500, 500)
    writer.update_container(field)


def take_a_signature_away(writer: IncrementalPdfFileWriter) -> None:
    field = field_of(writer, SECOND)
    del field["/V"]
    writer.update_container(field)


def add_a_field(writer: IncrementalPdfFileWriter) -> None:
    append_signature_field(writer, SigFieldSpec("derde", box=(10, 10, 100, 50)))


def run_a_program_on_opening(writer: IncrementalPdfFileWriter) -> None:
    writer.root["/OpenAction"] = dictionary(
        S=generic.pdf_name("/JavaScript"), JS=generic.pdf_string("app.alert(1)")
    )
    writer.update_container(writer.root)


def attach_a_file(writer: IncrementalPdfFileWriter) -> None:
    names = writer.add_object(dictionary(Names=generic.ArrayObject()))
    writer.root["/Names"] = dictionary(EmbeddedFiles=names)
    writer.update_container(writer.root)


def change_the_structure(writer: IncrementalPdfFileWriter) -> None:
    root = writer.root["/StructTreeRoot"]
    root["/RoleMap"] = dictionary(P=generic.pdf_name("/Artifact"))
    writer.update_container(root)


def change_the_title(writer: IncrementalPdfFileWriter) -> None:
    info = writer.trailer["/Info"]
    info["/Title"] = generic.pdf_string("Iets anders")
    writer.update_container(info)


def drop_the_permissions(writer: IncrementalPdfFileWriter) -> None:
    del writer.root["/Perms"]
    writer.update_container(writer.root)


LATER: tuple[Later, ...] = (
    draw_on_the_first_page,
    cover_with_a_note,
    draw_another_stamp,
    rename_a_field,
    move_a_field,
    add_a_field,
    run_a_program_on_opening,
    attach_a_file,
    change_the_structure,
    change_the_title,
    drop_the_permissions,
)


def changed_later(content: bytes, change: Later) -> bytes:
    writer = IncrementalPdfFileWriter(BytesIO(content))
    change(writer)
    output = BytesIO()
    writer.write(output)  # type: ignore[no-untyped-call]  # so in pyHanko
    return output.getvalue()


@pytest.mark.parametrize("change", [*LATER, take_a_signature_away], ids=lambda change: change.__name__)
def test_a_later_revision_is_noticed(desk: Desk, tmp_path: Path, change: Later) -> None:
    assert is_noticed(changed_later(desk.twice.read_bytes(), change), tmp_path / "later.pdf")


@pytest.mark.parametrize("change", LATER, ids=lambda change: change.__name__)
def test_a_later_revision_is_noticed_when_only_the_first_has_signed(
    desk: Desk, tmp_path: Path, change: Later
) -> None:
    changed = changed_later(desk.once.read_bytes(), change)

    assert holdings(changed, tmp_path / "later.pdf") == [Holding.ADDED_TO]


def test_what_was_changed_between_two_signatures_breaks_the_first(desk: Desk, tmp_path: Path) -> None:
    between = tmp_path / "between.pdf"
    between.write_bytes(changed_later(desk.once.read_bytes(), change_the_title))

    with pytest.raises(DocumentChanged):
        sign(between, tmp_path / "twice.pdf", SECOND, desk.secretary)
