"""An export is whole or not there: written beside its target, read back, counted, and only then named."""

from __future__ import annotations

import errno
import pathlib
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest

from checklist_desktop.domain.changes.of_answers import SetAnswer, WriteExplanation
from checklist_desktop.domain.changes.of_dossiers import CreateDossier
from checklist_desktop.domain.changes.of_rounds import SetActionPoint
from checklist_desktop.domain.dossier import ActionPoint
from checklist_desktop.domain.errors import (
    Cancelled,
    CharactersUnshowable,
    FileInUse,
    FolderNotWritable,
    FormatUnknown,
    NoRoomForFile,
    NotAFile,
    ReportIncomplete,
    StorageFailed,
    UnknownRound,
    VersionUnknown,
)
from checklist_desktop.insight.progress import Count
from checklist_desktop.insight.report_parts import WHOLE
from checklist_desktop.reports.pdf.reading import read_pdf
from checklist_desktop.services.checklists import read_checklist_file
from checklist_desktop.services.exporting.preparing import ExportRequest, prepare, report_work
from checklist_desktop.services.exporting.writing import FORMATS, WRITING, told, trouble_with, write
from checklist_desktop.services.library import Library
from checklist_desktop.services.sign_off import reopen, sign_off
from tests.reports.subjects import FOREIGN, texts_in, texts_of

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from checklist_desktop.domain.errors import OpOrdeError
    from checklist_desktop.reports.blocks import Report
    from checklist_desktop.reports.check import ReportCounts
    from checklist_desktop.services.exporting.writing import IsCancelled, Progress
    from checklist_desktop.services.session import Session


class Room:
    """A library with one dossier of somebody else's checklist."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder / "reports"
        self.folder.mkdir()
        self.library = Library(folder / "library.sqlite3")
        dossier = self.library.create(CreateDossier("Voorbeeldstad"), "2026", read_checklist_file(FOREIGN))
        self.session: Session = self.library.open(dossier)
        self.round_id = self.session.dossier.rounds[0].id

    def say(self, question: str, option: str, why: str = "Daarom.") -> None:
        self.session.apply(
            SetAnswer(self.round_id, question, option), WriteExplanation(self.round_id, question, why)
        ).result()

    def act(self, what: str) -> None:
        point = ActionPoint("a1", what, "1", due="2026-01-01")
        self.session.apply(SetActionPoint(self.round_id, "a1", point)).result()

    def export(self, name: str = "report.pdf", version: int = 0, language: str = "nl") -> ReportCounts:
        prepared = prepare(self.session, ExportRequest(self.round_id, version, language))
        return write(prepared, self.folder / name, shares.append, lambda: False)

    def written(self, name: str = "report.pdf", version: int = 0, language: str = "nl") -> bytes:
        self.export(name, version, language)
        return (self.folder / name).read_bytes()

    def text(self, name: str = "report.pdf") -> str:
        return "\n".join(element.text for element in read_pdf(self.folder / name))


shares: list[float] = []


@pytest.fixture
def room(tmp_path: Path) -> Iterator[Room]:
    shares.clear()
    made = Room(tmp_path)
    yield made
    made.library.close()


def files(folder: Path) -> set[str]:
    return {path.name for path in folder.iterdir()}


def test_what_is_in_the_file_is_counted_and_told(room: Room) -> None:
    room.say("1", "B")
    room.act("Drempels meten")

    counts = room.export()

    assert (counts.answers, counts.explanations, counts.action_points) == (
        Count(4, 4),
        Count(1, 1),
        Count(1, 1),
    )
    said = told(counts, texts_of("nl"), WHOLE)
    assert said.endswith("compleet: 4 van 4 antwoorden, 1 toelichting, 0 onderbouwingen, 1 actiepunt.")
    assert "Drempels meten" in room.text()
    assert files(room.folder) == {"report.pdf", "report.json"}


def test_the_work_that_was_prepared_no_longer_needs_the_session(room: Room) -> None:
    room.say("1", "B", "Zo was het.")
    work = report_work(room.session, ExportRequest(room.round_id, 0, "en"), room.folder / "report.pdf")
    room.say("1", "A", "Zo is het nu.")

    said = work(shares.append, lambda: False)

    assert said.startswith("The report was read back and is complete: 4 of 4 answers")
    assert "Zo was het." in room.text()


def test_progress_only_grows_and_ends_at_one(room: Room) -> None:
    room.export()

    assert shares == sorted(shares)
    assert shares[-1] == 1.0
    assert all(0 <= share <= 1 for share in shares)


def test_the_same_round_gives_the_same_bytes(room: Room) -> None:
    room.say("1", "B")

    assert room.written("one.pdf") == room.written("two.pdf")


def test_a_report_speaks_the_language_that_was_asked_for(room: Room) -> None:
    room.export(language="en")

    assert "Summary for the college" in room.text()


def test_a_draft_is_dated_by_the_last_change(room: Room) -> None:
    room.say("1", "B")

    prepared = prepare(room.session, ExportRequest(room.round_id))

    last = room.session.recorded[-1].event.at
    assert prepared.subject.moment == datetime.fromisoformat(last).astimezone(UTC)


def test_a_signed_round_is_exported_as_it_was_signed(room: Room) -> None:
    room.say("1", "B", "Zo was het.")
    sign_off(room.session, room.round_id).result()

    room.export()

    assert "VASTGESTELD" in room.text()
    assert "Zo was het." in room.text()


def test_a_signed_version_stays_the_same_bytes_whatever_happens_after(room: Room) -> None:
    room.say("1", "B", "Zo was het.")
    sign_off(room.session, room.round_id).result()
    before = room.written("v1.pdf", version=1)

    reopen(room.session, room.round_id, "Er is iets veranderd.").result()
    room.say("1", "A", "Zo is het nu.")
    draft = room.written("draft.pdf")
    after = room.written("v1-again.pdf", version=1)

    assert after == before
    assert draft != before
    assert "Zo is het nu." in room.text("draft.pdf")
    assert "Reden: Er is iets veranderd." in room.text("draft.pdf")
    assert "Er is iets veranderd." not in room.text("v1-again.pdf")


def test_a_second_version_tells_of_the_first_and_why_it_was_opened(room: Room) -> None:
    sign_off(room.session, room.round_id).result()
    reopen(room.session, room.round_id, "Vraag 2 ontbrak.").result()
    room.say("2", "A")
    sign_off(room.session, room.round_id).result()

    room.export(version=2)

    assert "VASTGESTELD" in room.text()
    assert "Reden: Vraag 2 ontbrak." in room.text()
    first, second = (
        prepare(room.session, ExportRequest(room.round_id, version)).subject for version in (1, 2)
    )
    assert (first.version, first.earlier, first.reopenings) == (1, (), ())
    assert (second.version, len(second.earlier), len(second.reopenings)) == (2, 1, 1)


def test_what_cannot_be_prepared_is_named(room: Room) -> None:
    with pytest.raises(FormatUnknown) as raised:
        prepare(room.session, ExportRequest(room.round_id, format="docx"))
    assert raised.value.known == "pdf"
    with pytest.raises(VersionUnknown):
        prepare(room.session, ExportRequest(room.round_id, version=1))
    with pytest.raises(UnknownRound):
        prepare(room.session, ExportRequest("no such round"))


@pytest.mark.parametrize("done", [0.0, 0.4, WRITING])
def test_a_cancelled_export_leaves_what_was_there(room: Room, done: float) -> None:
    """Whether it is cancelled before it begins, while writing, or when all is written and counted."""
    (room.folder / "report.pdf").write_text("older")

    def is_cancelled() -> bool:
        return max(shares, default=0.0) >= done

    with pytest.raises(Cancelled):
        write(
            prepare(room.session, ExportRequest(room.round_id)),
            room.folder / "report.pdf",
            shares.append,
            is_cancelled,
        )

    assert (room.folder / "report.pdf").read_text() == "older"
    assert files(room.folder) == {"report.pdf"}


def test_a_character_no_font_can_show_is_named_and_nothing_is_written(room: Room) -> None:
    room.say("1", "B", "Een hiëroglief: \N{EGYPTIAN HIEROGLYPH A001}")

    with pytest.raises(CharactersUnshowable):
        room.export()

    assert files(room.folder) == set()


def forgetful(report: Report, path: Path, progress: Progress, is_cancelled: IsCancelled) -> tuple[str, ...]:
    """A format that loses every explanation on the way."""
    path.write_text("half a report")
    return tuple(text for text in texts_in(report.blocks) if "Daarom." not in text)


def test_a_report_that_lacks_something_does_not_get_its_name(
    room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    room.say("1", "B")
    monkeypatch.setitem(FORMATS, "pdf", forgetful)

    with pytest.raises(ReportIncomplete) as raised:
        room.export()

    assert raised.value.missing == "1.1"
    assert files(room.folder) == set()


@pytest.mark.parametrize("name", ["nowhere/report.pdf", "../library.sqlite3/report.pdf"])
def test_a_folder_that_cannot_be_written_is_named(room: Room, name: str) -> None:
    with pytest.raises(FolderNotWritable):
        room.export(name)

    assert files(room.folder) == set()


def test_a_folder_is_no_file_to_write(room: Room) -> None:
    (room.folder / "report.pdf").mkdir()

    with pytest.raises(NotAFile):
        room.export()

    assert files(room.folder) == {"report.pdf"}


def test_a_file_that_another_program_holds_is_named(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    """Windows refuses the new name then, when all else has gone well."""
    (room.folder / "report.pdf").write_text("older")

    def refuse(temporary: Path, target: Path) -> None:
        raise PermissionError(errno.EACCES, "The process cannot access the file", str(target))

    monkeypatch.setattr(pathlib.Path, "replace", refuse)

    with pytest.raises(FileInUse):
        room.export()

    assert (room.folder / "report.pdf").read_text() == "older"
    assert files(room.folder) == {"report.pdf"}


@pytest.mark.parametrize(
    ("error", "is_written", "kind"),
    [
        (PermissionError(errno.EACCES, "denied"), False, FolderNotWritable),
        (PermissionError(errno.EACCES, "denied"), True, FileInUse),
        (OSError(errno.EROFS, "read only"), False, FolderNotWritable),
        (OSError(errno.ENOSPC, "full"), False, NoRoomForFile),
        (OSError(errno.ENOSPC, "full"), True, NoRoomForFile),
        (OSError(errno.EIO, "broken"), False, StorageFailed),
        (OSError("without a number"), False, StorageFailed),
    ],
)
def test_what_the_system_says_becomes_an_error_with_words(
    tmp_path: Path, error: OSError, is_written: bool, kind: type[OpOrdeError]
) -> None:
    assert type(trouble_with(tmp_path / "report.pdf", error, is_written=is_written)) is kind
