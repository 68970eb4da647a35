"""A report that comes back: the adopted one is known, and every way of changing it is noticed."""

from __future__ import annotations

import json
import shutil
from typing import TYPE_CHECKING

import pikepdf
import pytest

from checklist_desktop.domain.errors import FileMissing, NotAReport
from checklist_desktop.domain.round_content import DataPlace
from checklist_desktop.insight.report_parts import Parts, Scope
from checklist_desktop.services.proof.telling import told
from checklist_desktop.services.proof.verifying import Outcome, Verdict, verify_report
from tests.reports.subjects import texts_of

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from checklist_desktop.services.library import Library
    from tests.services.proof.room import ProofRoom


def verdict_on(path: Path, library: Library | None) -> Verdict:
    return verify_report(path, library, lambda _: None, lambda: False)


def edited(path: Path, change: Callable[[pikepdf.Pdf], None]) -> Path:
    """The report after someone had it in other hands; what was beside it stays beside it."""
    with pikepdf.open(path, allow_overwriting_input=True) as pdf:
        change(pdf)
        pdf.save(path)
    return path


@pytest.mark.parametrize("place", DataPlace)
@pytest.mark.parametrize("language", ["nl", "en"])
def test_the_adopted_version_is_known_with_and_without_the_library(
    room: ProofRoom, place: DataPlace, language: str
) -> None:
    room.sign()
    path = room.export(language=language, place=place)

    assert verdict_on(path, room.library).outcome is Outcome.ADOPTED
    assert verdict_on(path, None).outcome is Outcome.AGREES


@pytest.mark.parametrize("parts", [Parts(is_public=True), Parts(Scope.SUMMARY), Parts(with_annexes=False)])
def test_a_part_is_known_by_the_library(room: ProofRoom, parts: Parts) -> None:
    room.sign()
    path = room.export(parts=parts)

    assert verdict_on(path, room.library).outcome is Outcome.ADOPTED
    assert verdict_on(path, None).outcome is Outcome.WITHOUT_DATA


def test_without_its_data_the_library_still_knows_it(room: ProofRoom) -> None:
    room.sign()
    path = room.export()
    path.with_suffix(".json").unlink()

    assert verdict_on(path, room.library).outcome is Outcome.ADOPTED
    assert verdict_on(path, None).outcome is Outcome.WITHOUT_DATA


def test_an_earlier_version_is_still_what_was_adopted(room: ProofRoom) -> None:
    room.sign()
    first = room.export("first.pdf")
    room.open_again()
    room.explain("1.b", "Nu wel.")
    room.sign()
    second = room.export("second.pdf")

    verdicts = [verdict_on(path, room.library) for path in (first, second)]

    assert [one.outcome for one in verdicts] == [Outcome.ADOPTED] * 2
    assert [one.record.version for one in verdicts if one.record] == [1, 2]


@pytest.mark.parametrize("has_library", [True, False])
def test_a_draft_is_not_adopted(room: ProofRoom, has_library: bool) -> None:
    path = room.export()

    assert verdict_on(path, room.library if has_library else None).outcome is Outcome.DRAFT


def one_byte_on_a_page(pdf: pikepdf.Pdf) -> None:
    stream = pdf.pages[2].Contents
    content = stream.read_bytes()
    stream.write(content.replace(b" rg ", b" RG ", 1))


def swapped_pages(pdf: pikepdf.Pdf) -> None:
    first, second = pdf.pages[1].obj, pdf.pages[2].obj
    kids = pdf.Root.Pages.Kids
    places = [index for index, kid in enumerate(kids) if kid.objgen in (first.objgen, second.objgen)]
    kids[places[0]], kids[places[1]] = second, first


def a_page_less(pdf: pikepdf.Pdf) -> None:
    del pdf.pages[3]


def other_characters(pdf: pikepdf.Pdf) -> None:
    """The page looks the same, but who copies or listens gets other words."""
    font = next(iter(pdf.pages[0].Resources.Font.values()))
    table = font.ToUnicode.read_bytes()
    font.ToUnicode.write(table.replace(b"> <0065>", b"> <0061>"))


def other_alternative(pdf: pikepdf.Pdf) -> None:
    for item in pdf.objects:
        if isinstance(item, pikepdf.Dictionary) and item.get("/S") == "/Figure":
            item.Alt = pikepdf.String("Een ander controlegetal")


def a_note_on_top(pdf: pikepdf.Pdf) -> None:
    note = pikepdf.Dictionary(
        Type=pikepdf.Name.Annot, Subtype=pikepdf.Name.FreeText, Rect=[100, 100, 300, 200], Contents="Nee"
    )
    pdf.pages[0].Annots = pikepdf.Array([pdf.make_indirect(note)])


def another_title(pdf: pikepdf.Pdf) -> None:
    pdf.docinfo["/Title"] = "Iets anders"


def another_attachment(pdf: pikepdf.Pdf) -> None:
    stream = pdf.Root.AF[0].EF.F
    stream.write(stream.read_bytes().replace(b'"option":"yes"', b'"option":"no"'))


def no_attachment(pdf: pikepdf.Pdf) -> None:
    del pdf.Root.Names
    del pdf.Root.AF


TAMPERINGS = [
    another_attachment,
    one_byte_on_a_page,
    swapped_pages,
    a_page_less,
    other_characters,
    other_alternative,
    a_note_on_top,
    another_title,
]


@pytest.mark.parametrize("tampering", TAMPERINGS, ids=lambda change: change.__name__)
@pytest.mark.parametrize("has_library", [True, False])
def test_a_file_that_was_changed_is_noticed(
    room: ProofRoom, tampering: Callable[[pikepdf.Pdf], None], has_library: bool
) -> None:
    room.sign()
    path = edited(room.export(place=DataPlace.INSIDE), tampering)

    verdict = verdict_on(path, room.library if has_library else None)

    assert verdict.outcome is Outcome.CHANGED


def test_data_taken_out_of_the_file_are_noticed(room: ProofRoom) -> None:
    room.sign()
    path = edited(room.export(place=DataPlace.INSIDE), no_attachment)

    assert verdict_on(path, room.library).outcome is Outcome.CHANGED
    assert verdict_on(path, None).outcome is Outcome.WITHOUT_DATA


def test_pages_that_were_swapped_are_named(room: ProofRoom) -> None:
    room.sign()

    assert verdict_on(edited(room.export(), swapped_pages), room.library).pages == (2, 3)


def test_bytes_added_behind_the_report_are_noticed(room: ProofRoom) -> None:
    room.sign()
    path = room.export()
    path.write_bytes(path.read_bytes() + b"\n% meer\n")

    verdict = verdict_on(path, room.library)

    assert (verdict.outcome, verdict.added) == (Outcome.CHANGED, True)


def test_an_answer_edited_in_the_data_is_named(room: ProofRoom) -> None:
    room.sign()
    path = room.export()
    beside = path.with_suffix(".json")
    words = beside.read_text(encoding="utf-8")
    beside.write_text(words.replace('"option":"yes"', '"option":"no"'), encoding="utf-8")

    verdict = verdict_on(path, room.library)

    assert verdict.outcome is Outcome.CHANGED
    assert not verdict.data_fit
    assert [(one.where, one.adopted, one.found) for one in verdict.differences] == [
        ("1.1 answer", "Op orde", "Niet op orde")
    ]
    assert verdict_on(path, None).outcome is Outcome.CHANGED


def test_data_that_cannot_be_read_are_noticed(room: ProofRoom) -> None:
    room.sign()
    path = room.export()
    path.with_suffix(".json").write_text("{}", encoding="utf-8")

    assert verdict_on(path, room.library).outcome is Outcome.CHANGED
    assert verdict_on(path, None).outcome is Outcome.CHANGED


def test_the_data_of_another_report_beside_it_are_noticed(room: ProofRoom) -> None:
    room.sign()
    first = room.export("first.pdf")
    room.open_again()
    room.explain("1.b", "Nu wel.")
    room.sign()
    second = room.export("second.pdf")
    shutil.copy(second.with_suffix(".json"), first.with_suffix(".json"))

    assert verdict_on(first, room.library).outcome is Outcome.CHANGED
    assert verdict_on(first, None).outcome is Outcome.CHANGED


def test_a_forger_who_makes_everything_anew_is_not_in_the_library(room: ProofRoom, tmp_path: Path) -> None:
    room.sign()
    copied = tmp_path / "elders"
    copied.mkdir()
    room.library.close()
    shutil.copy(room.path, copied / "library.sqlite3")
    room.open_library()
    room.reopen_dossier()
    room.open_again()
    room.answer("1.a", "no")
    room.sign()
    forged = room.export()
    room.library.close()
    shutil.copy(copied / "library.sqlite3", room.path)
    room.open_library()

    verdict = verdict_on(forged, room.library)

    assert verdict.outcome is not Outcome.ADOPTED
    assert not verdict.is_good


@pytest.mark.parametrize("content", [b"", b"%PDF-1.7\n", b"geen PDF", b"%PDF-1.7\ntrailer <</Root 1 0 R>>"])
def test_what_is_no_report_is_refused(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "iets.pdf"
    path.write_bytes(content)

    with pytest.raises(NotAReport):
        verdict_on(path, None)


def test_a_file_that_is_not_there_is_said(tmp_path: Path) -> None:
    with pytest.raises(FileMissing):
        verdict_on(tmp_path / "weg.pdf", None)


@pytest.mark.parametrize("outcome", Outcome)
@pytest.mark.parametrize("language", ["nl", "en"])
def test_every_outcome_has_words(outcome: Outcome, language: str) -> None:
    (words,) = told(Verdict(outcome), texts_of(language))

    assert words.endswith(".")


def test_it_is_told_of_which_dossier_and_round(room: ProofRoom) -> None:
    room.sign()

    lines = told(verdict_on(room.export(), room.library), texts_of("nl"))

    assert lines[0] == "Dit is de vastgestelde versie, ongewijzigd."
    assert lines[1] == "Dossier Voorbeeldstad, ronde 2026, versie 1."
    assert json.dumps(lines).count("Controlegetal") == 1
