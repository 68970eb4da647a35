"""A meeting is started, ended and removed through the session, and all of it can be undone."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from checklist_desktop.domain.changes.of_meetings import (
    HoldMeeting,
    PlanMeeting,
    SetMeetingDecisions,
    SetOpenPoint,
    WriteMeetingNotes,
)
from checklist_desktop.domain.meetings.meeting import Course, GivenAnswer, Meeting, OpenPoint, ThemeTime
from checklist_desktop.services.history import step_sentence
from checklist_desktop.services.meetings.holding import (
    change_to_end,
    changes_to_remove,
    changes_to_start,
    open_point_change,
)
from checklist_desktop.services.meetings.theme_clock import LONGEST_STEP, ThemeClock
from checklist_desktop.system.paths import text_folder
from checklist_desktop.system.texts import Texts
from tests.builders import Mailbox
from tests.changes import a_plan

if TYPE_CHECKING:
    from tests.builders import Desk

DUTCH = Texts.load(text_folder(), "nl")
NOON = datetime(2026, 11, 24, 12, tzinfo=UTC)


def start(desk: Desk) -> None:
    desk.session.apply(*changes_to_start(desk.session, desk.round_id, "m1", a_plan()))


def end(desk: Desk, minutes: dict[str, int] | None = None) -> None:
    desk.session.apply(change_to_end(desk.session, desk.round_id, "m1", minutes or {}))


def the_meeting(desk: Desk) -> Meeting:
    return desk.round.meeting("m1")


def test_what_came_of_it_is_kept_with_the_meeting(desk: Desk) -> None:
    start(desk)
    desk.answer("1.a", "partly")
    end(desk, {"signals": 14})
    course = the_meeting(desk).course

    assert course.outcome.answers == (GivenAnswer("1.a", None, "partly"),)
    assert course.outcome.themes == (ThemeTime("signals", 14),)
    assert course.started_at < course.ended_at


def test_an_answer_that_is_still_on_its_way_to_the_disk_is_of_the_meeting(desk: Desk) -> None:
    start(desk)
    session = desk.reopen_dossier(Mailbox().deliver)
    desk.session.apply(*()).result()
    session.apply(open_point_change(session, desk.round_id, the_meeting(desk), " Wie belt? ", "2.a"))
    assert len(session.handed_over) == len(session.recorded) + 1

    change = change_to_end(session, desk.round_id, "m1", {})
    assert change.course.outcome.themes == (ThemeTime("together"),)


def test_ending_and_starting_are_undone_one_at_a_time_and_told_in_the_menu(desk: Desk) -> None:
    start(desk)
    end(desk)
    told = []
    for _ in range(2):
        step = desk.session.next_undo
        assert step is not None
        told.append(step_sentence(step, desk.session, DUTCH))
        desk.session.undo()

    assert told == [
        "Bijeenkomst van 24 november 2026 beëindigd",
        "Bijeenkomst van 24 november 2026 begonnen",
    ]
    assert desk.round.meetings == ()


def test_starting_what_was_planned_is_one_change(desk: Desk) -> None:
    desk.session.apply(PlanMeeting(desk.round_id, "m1", a_plan()))

    assert [change.kind for change in changes_to_start(desk.session, desk.round_id, "m1", a_plan())] == [
        "hold_meeting"
    ]


def test_a_clock_that_was_set_back_does_not_keep_a_meeting_going(desk: Desk) -> None:
    ahead = "2026-12-01T09:00:00.000Z"
    desk.session.apply(HoldMeeting(desk.round_id, "m1", Course(ahead)))
    end(desk)

    assert the_meeting(desk).course.ended_at == ahead


def test_a_planned_meeting_is_removed_with_what_was_written_down_for_it(desk: Desk) -> None:
    round_id = desk.round_id
    desk.session.apply(
        PlanMeeting(round_id, "m1", a_plan()),
        SetOpenPoint(round_id, "m1", "p1", OpenPoint("p1", "Wie?")),
        SetMeetingDecisions(round_id, "m1", ("Ja.",)),
        WriteMeetingNotes(round_id, "m1", "Koffie."),
    )
    whole = the_meeting(desk)
    desk.session.apply(*changes_to_remove(round_id, whole))
    assert desk.round.meetings == ()

    desk.session.undo()
    assert the_meeting(desk) == whole


def test_time_goes_to_the_theme_in_sight() -> None:
    clock = ThemeClock()
    for minute, theme in enumerate(["signals", "signals", "together", "", "", "signals"]):
        clock.show(theme, NOON + timedelta(minutes=minute))
    clock.show("", NOON + timedelta(minutes=5, seconds=40))

    assert {theme: clock.minutes_of(theme) for theme in ("signals", "together")} == {
        "signals": 2,
        "together": 1,
    }
    assert clock.minutes == {"signals": 3, "together": 1}


def test_a_laptop_that_slept_or_whose_clock_went_back_saw_no_theme() -> None:
    clock = ThemeClock()
    clock.show("signals", NOON)
    clock.show("signals", NOON + LONGEST_STEP + timedelta(seconds=1))
    clock.show("signals", NOON)

    assert clock.minutes == {}
