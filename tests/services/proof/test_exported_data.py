"""What goes along with a report: the content as it was signed, and both files or neither."""

from __future__ import annotations

import hashlib
import json
from typing import TYPE_CHECKING

import pytest
from pypdf import PdfReader

from checklist_desktop.domain.canonical import canonical_bytes
from checklist_desktop.domain.errors import CharactersUnshowable, FileInTheWay
from checklist_desktop.domain.round_content import DataPlace
from checklist_desktop.formats.record.record_file import read_record
from checklist_desktop.insight.report_parts import Parts, Scope
from checklist_desktop.reports.pdf.reading import read_pdf
from checklist_desktop.services.sign_off import grouped

if TYPE_CHECKING:
    from pathlib import Path

    from tests.services.proof.room import ProofRoom


def text_of(path: Path) -> str:
    return "\n".join(element.text for element in read_pdf(path))


def test_the_content_beside_a_signed_report_is_what_the_library_keeps(room: ProofRoom) -> None:
    fingerprint = room.sign()

    plain = json.loads(room.export().with_suffix(".json").read_bytes())

    stored = room.session.signed_body(room.round.signed_versions[0]).encode()
    assert canonical_bytes(plain["content"]) == stored
    assert hashlib.sha256(stored).hexdigest() == plain["fingerprint"] == fingerprint
    assert plain["state"] == "signed"


def test_the_number_of_the_file_is_printed_in_the_colophon(room: ProofRoom) -> None:
    path = room.export()

    number = hashlib.sha256(path.with_suffix(".json").read_bytes()).hexdigest()
    assert f"dossier in JSON, SHA-256: {grouped(number)}" in text_of(path)


def test_inside_is_the_same_file_and_nothing_lies_beside(room: ProofRoom) -> None:
    room.sign()
    beside = room.export("beside.pdf").with_suffix(".json").read_bytes()

    path = room.export("inside.pdf", place=DataPlace.INSIDE)

    assert PdfReader(path).attachments == {"dossier.json": [beside]}
    assert not path.with_suffix(".json").exists()
    assert "Gegevens in dit rapport" in text_of(path)


def test_a_signed_version_has_one_file_whatever_the_language(room: ProofRoom) -> None:
    room.sign()
    dutch = room.export("nl.pdf").with_suffix(".json").read_bytes()

    english = room.export("en.pdf", language="en").with_suffix(".json").read_bytes()

    assert english == dutch


def test_a_draft_says_that_it_is_one_and_has_no_number(room: ProofRoom) -> None:
    record = read_record(room.export().with_suffix(".json").read_bytes(), "report.json")

    assert record.signed is None
    assert record.is_whole
    assert record.round.answers == room.round.answers


def test_a_later_version_tells_what_came_before_it(room: ProofRoom) -> None:
    first = room.sign()
    room.open_again("Een antwoord klopte niet.")
    room.explain("1.b", "Nu wel.")
    room.sign()

    record = read_record(room.export().with_suffix(".json").read_bytes(), "report.json")

    assert [one.fingerprint for one in record.earlier] == [first]
    assert [one.reason for one in record.reopenings] == ["Een antwoord klopte niet."]
    assert record.version == 2
    assert record.is_whole


@pytest.mark.parametrize("parts", [Parts(is_public=True), Parts(Scope.SUMMARY), Parts(with_annexes=False)])
@pytest.mark.parametrize("place", DataPlace)
def test_what_a_report_leaves_out_does_not_go_along_in_another_form(
    room: ProofRoom, parts: Parts, place: DataPlace
) -> None:
    path = room.export(parts=parts, place=place)

    assert [found.name for found in room.folder.iterdir()] == ["report.pdf"]
    assert PdfReader(path).attachments == {}


def test_a_file_of_someone_else_is_not_replaced(room: ProofRoom) -> None:
    (room.folder / "report.json").write_text('{"van": "iemand anders"}', encoding="utf-8")

    with pytest.raises(FileInTheWay):
        room.export()

    assert [found.name for found in room.folder.iterdir()] == ["report.json"]


def test_the_data_of_an_older_report_are_replaced_with_it(room: ProofRoom) -> None:
    before = room.export().with_suffix(".json").read_bytes()
    room.explain("1.b", "Nieuw.")

    after = room.export().with_suffix(".json").read_bytes()

    assert after != before
    assert "Nieuw." in after.decode()


def test_a_report_that_fails_leaves_both_files_as_they_were(room: ProofRoom) -> None:
    path = room.export()
    before = {found.name: found.read_bytes() for found in room.folder.iterdir()}
    room.explain("1.b", "\N{BALLOT BOX WITH X}")

    with pytest.raises(CharactersUnshowable):
        room.export()

    assert {found.name: found.read_bytes() for found in path.parent.iterdir()} == before


def test_every_page_of_a_signed_version_says_by_which_it_can_be_known(room: ProofRoom) -> None:
    fingerprint = room.sign()
    wanted = (
        f"Versie 1 · vastgesteld op 24 november 2026 · controlegetal begint met {grouped(fingerprint[:16])}"
    )

    pages = [" ".join(page.extract_text().split()) for page in PdfReader(room.export()).pages]

    assert len(pages) > 5
    assert all(wanted in page for page in pages)


def test_no_page_of_a_draft_names_a_number(room: ProofRoom) -> None:
    pages = PdfReader(room.export()).pages

    assert not any("controlegetal begint" in page.extract_text() for page in pages)
