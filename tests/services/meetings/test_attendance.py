"""An answer names the meeting that is going on on this device when it is given, and no other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from checklist_desktop.domain.changes.of_answers import SetAnswer
from checklist_desktop.domain.changes.of_meetings import HoldMeeting, PlanMeeting
from checklist_desktop.domain.dossier import Answer
from checklist_desktop.domain.events import Event, Recorded
from checklist_desktop.domain.meetings.meeting import Course
from checklist_desktop.services.history import history, past_of
from checklist_desktop.services.meetings.attendance import Attendance
from checklist_desktop.services.past.putting_back import change_to_put_back, put_back
from checklist_desktop.system.paths import text_folder
from checklist_desktop.system.texts import Texts
from tests.builders import a_dossier
from tests.changes import a_plan

if TYPE_CHECKING:
    from tests.builders import Desk

DUTCH = Texts.load(text_folder(), "nl")
STARTED = "2026-11-24T09:00:00.000Z"
ENDED = "2026-11-24T10:00:00.000Z"


def start(desk: Desk, meeting: str = "m1") -> None:
    plan = PlanMeeting(desk.round_id, meeting, a_plan())
    desk.session.apply(plan, HoldMeeting(desk.round_id, meeting, Course(STARTED)))


def end(desk: Desk, meeting: str = "m1") -> None:
    desk.session.apply(HoldMeeting(desk.round_id, meeting, Course(STARTED, ENDED)))


def test_an_answer_is_of_the_meeting_that_runs(desk: Desk) -> None:
    desk.answer("1.a", "yes")
    start(desk)
    desk.answer("1.b", "no")
    desk.answer("1.a", "yes")
    end(desk)
    desk.answer("2.a", "no")

    assert [desk.round.answer(question).meeting for question in ("1.a", "1.b", "2.a")] == ["", "m1", ""]
    assert history(past_of(desk.session), DUTCH)[2].told == (
        "Vraag 1.2 van ‘Nog niet besproken’ naar ‘Niet op orde’, in de bijeenkomst van 24 november 2026"
    )


def test_a_meeting_goes_on_after_a_restart(desk: Desk) -> None:
    start(desk)
    desk.restart()
    running = desk.session.meeting_here(desk.round_id)
    desk.answer("1.a", "yes")

    assert running is not None
    assert running.id == desk.round.answer("1.a").meeting == "m1"
    assert desk.library.verify().is_sound


def test_what_is_undone_is_of_the_meeting_it_was_said_in_before(desk: Desk) -> None:
    start(desk)
    desk.answer("1.a", "yes")
    end(desk)
    desk.answer("1.a", "no")
    assert desk.round.answer("1.a") == Answer("no")

    desk.session.undo()
    assert desk.round.answer("1.a") == Answer("yes", meeting="m1")
    desk.session.redo()
    assert desk.round.answer("1.a") == Answer("no")


def test_a_start_that_is_undone_leaves_no_meeting_running(desk: Desk) -> None:
    start(desk)
    desk.session.undo()
    desk.answer("1.a", "yes")

    assert desk.round.meetings == ()
    assert desk.round.answer("1.a") == Answer("yes")


def test_an_answer_that_is_put_back_is_of_the_meeting_of_now(desk: Desk) -> None:
    start(desk)
    desk.answer("1.a", "yes")
    end(desk)
    desk.answer("1.a", "no")
    change = change_to_put_back(desk.session.recorded[4].event)
    assert change == SetAnswer(desk.round_id, "1.a", "yes")
    put_back(desk.session, change)

    assert desk.round.answer("1.a") == Answer("yes")


def test_a_meeting_that_was_started_elsewhere_is_not_here() -> None:
    hold = HoldMeeting("r1", "m1", Course(STARTED))
    dossier = hold.applied_to(a_dossier())
    attendance = Attendance("here")
    for device, expected in (("there", None), ("here", "m1")):
        event = Event("d1", device, 1, "", STARTED, "", "b1", hold)
        attendance.note([Recorded(event.id, event, None)])
        found = attendance.meeting_in(dossier, "r1")

        assert (found.id if found else None) == expected
        said = attendance.said_in_meeting(SetAnswer("r1", "1.a", "yes"), dossier)
        assert said == SetAnswer("r1", "1.a", "yes", expected or "")
        carried = SetAnswer("r1", "1.a", "yes", "of a file")
        assert attendance.said_in_meeting(carried, dossier) == carried


def test_a_meeting_was_held_where_it_was_started_wherever_it_was_ended() -> None:
    attendance = Attendance("here")
    for device, course in (("there", Course(STARTED)), ("here", Course(STARTED, ENDED))):
        event = Event("d1", device, 1, "", STARTED, "", "b1", HoldMeeting("r1", "m1", course))
        attendance.note([Recorded(event.id, event, None)])

        assert not attendance.was_at("r1", "m1")
    event = Event("d1", "here", 2, "", STARTED, "", "b1", HoldMeeting("r1", "m2", Course(STARTED)))
    attendance.note([Recorded(event.id, event, None)])

    assert attendance.was_at("r1", "m2")


def test_starting_and_planning_at_once_is_told_as_one(desk: Desk) -> None:
    start(desk)
    lines = [line.told for line in history(past_of(desk.session), DUTCH)]

    assert lines[:2] == [
        "Bijeenkomst van 24 november 2026 begonnen",
        "Bijeenkomst van 24 november 2026 gepland",
    ]
