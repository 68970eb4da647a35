"""Papers are written beside their target, read back, and never take the place of what someone wrote in."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from checklist_desktop.domain.changes.of_meetings import PlanMeeting, SetMeetingDecisions
from checklist_desktop.domain.errors import Cancelled, FolderNotWritable, MeetingNotStarted, NotAFile
from checklist_desktop.reports.pdf.reading import read_pdf
from checklist_desktop.services.meetings.holding import change_to_end, changes_to_start
from checklist_desktop.services.meetings.papers import (
    partners_asked,
    record_file_name,
    record_work,
    sheets_work,
)
from tests.changes import a_plan

if TYPE_CHECKING:
    from pathlib import Path

    from tests.builders import Desk


@pytest.fixture
def held(desk: Desk) -> Desk:
    session, round_id = desk.session, desk.round_id
    session.apply(*changes_to_start(session, round_id, "m1", a_plan()))
    desk.answer("1.a", "partly")
    session.apply(SetMeetingDecisions(round_id, "m1", ("De meldroute komt op intranet.",)))
    session.apply(change_to_end(session, round_id, "m1", {"signals": 12}))
    return desk


def record(desk: Desk, path: Path, *, cancelled: bool = False) -> str:
    work = record_work(desk.session, desk.round_id, "m1", path, "nl")
    return work(lambda _: None, lambda: cancelled)


def test_a_record_tells_what_was_counted_in_it(held: Desk, tmp_path: Path) -> None:
    path = tmp_path / record_file_name(held.dossier, held.round.meeting("m1"), "nl")

    assert path.name == "Verslag bijeenkomst Voorbeeldstad 2026-11-24.pdf"
    assert record(held, path) == (
        "Het verslag is geschreven en teruggelezen: 1 antwoord, 1 besluit en 0 open punten."
    )
    assert "De meldroute komt op intranet." in [element.text for element in read_pdf(path)]


def test_a_meeting_that_was_never_held_has_no_record(desk: Desk, tmp_path: Path) -> None:
    desk.session.apply(PlanMeeting(desk.round_id, "m1", a_plan()))

    with pytest.raises(MeetingNotStarted):
        record(desk, tmp_path / "record.pdf")


def test_what_stood_there_stays_until_the_record_is_whole(held: Desk, tmp_path: Path) -> None:
    path = tmp_path / "record.pdf"
    path.write_bytes(b"before")

    with pytest.raises(Cancelled):
        record(held, path, cancelled=True)
    assert path.read_bytes() == b"before"
    assert [one.name for one in tmp_path.iterdir() if one.suffix == ".pdf"] == ["record.pdf"]


def test_a_place_that_cannot_be_written_is_named(held: Desk, tmp_path: Path) -> None:
    with pytest.raises(FolderNotWritable):
        record(held, tmp_path / "nowhere" / "record.pdf")
    with pytest.raises(NotAFile):
        record(held, tmp_path)


def test_partners_with_a_question_are_offered(desk: Desk) -> None:
    checklist = desk.session.checklist(desk.round_id)

    assert partners_asked(desk.round, checklist) == (("police", "Politie", 1),)


def test_a_sheet_that_someone_wrote_in_stays(desk: Desk, tmp_path: Path) -> None:
    reached: list[float] = []
    for _ in range(2):
        work = sheets_work(desk.session, desk.round_id, ["police"], tmp_path, "nl")
        said = work(reached.append, lambda: False)

    names = sorted(path.name for path in tmp_path.glob("*.pdf"))
    assert names == [
        "Voorbereidingsblad Voorbeeldstad Politie (2).pdf",
        "Voorbereidingsblad Voorbeeldstad Politie.pdf",
    ]
    assert said == f"Er staat 1 voorbereidingsblad in {tmp_path}."
    assert max(reached) <= 1.0
