"""The rules that a change to a meeting passes before it becomes an event."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from checklist_desktop.domain.changes.of_meetings import (
    HoldMeeting,
    PlanMeeting,
    SetMeetingDecisions,
    SetOpenPoint,
)
from checklist_desktop.domain.changes.rounds import round_of
from checklist_desktop.domain.errors import (
    AgendaTimeImpossible,
    ImpossibleDate,
    MeetingAlreadyRuns,
    MeetingDecisionEmpty,
    MeetingEndsBeforeStart,
    MeetingNotStarted,
    MeetingStillRuns,
    MeetingWasHeld,
    MeetingWithoutDate,
    OpenPointEmpty,
    PersonWithoutRole,
    UnknownQuestion,
    UnknownTheme,
)
from checklist_desktop.domain.meetings.meeting import MeetingPlan
from checklist_desktop.domain.text_rules import check_day

if TYPE_CHECKING:
    from checklist_desktop.domain.changes.kinds import MeetingChange
    from checklist_desktop.domain.checklist import Checklist
    from checklist_desktop.domain.dossier import Dossier, Round
    from checklist_desktop.domain.meetings.meeting import ThemeTime

LONGEST_ITEM = 600
"""Minutes in an agenda for one theme; more is a slip of the finger."""
LONGEST_SPENT = 100_000
"""Minutes spent on one theme in a meeting that nobody ended for weeks."""


def check_no_meeting_runs(round_: Round) -> None:
    """What is signed off does not change any more, so a meeting could not end any more either."""
    if round_.running_meeting is not None:
        raise MeetingStillRuns


def check_meeting(dossier: Dossier, change: MeetingChange, checklist: Checklist | None) -> None:
    """Raise the rule that this change breaks, if it breaks one; the round is open."""
    match change:
        case PlanMeeting():
            _check_plan(dossier, change)
        case HoldMeeting():
            _check_course(dossier, change)
        case SetOpenPoint():
            if change.open_point is not None and not change.open_point.text.strip():
                raise OpenPointEmpty
        case SetMeetingDecisions():
            if not all(decision.strip() for decision in change.decisions):
                raise MeetingDecisionEmpty
    if checklist is not None:
        _check_known(change, checklist)


def _check_plan(dossier: Dossier, change: PlanMeeting) -> None:
    plan, meeting = change.plan, round_of(dossier, change.round).meeting(change.meeting)
    if plan == MeetingPlan():
        if not meeting.is_planned:
            raise MeetingWasHeld
        return
    if not plan.date:
        raise MeetingWithoutDate
    check_day(plan.date)
    if not all(person.role.strip() for person in (*plan.people, *((plan.leader,) if plan.leader else ()))):
        raise PersonWithoutRole
    _check_minutes(plan.agenda, LONGEST_ITEM)


def _check_course(dossier: Dossier, change: HoldMeeting) -> None:
    course, round_ = change.course, round_of(dossier, change.round)
    _check_minutes(course.outcome.themes, LONGEST_SPENT)
    if course.ended_at and not course.started_at:
        raise MeetingNotStarted
    if not course.started_at:
        return
    started = _moment(course.started_at)
    if course.ended_at:
        if _moment(course.ended_at) < started:
            raise MeetingEndsBeforeStart
        return
    running = round_.running_meeting
    if running is not None and running.id != change.meeting:
        raise MeetingAlreadyRuns


def _check_minutes(times: tuple[ThemeTime, ...], most: int) -> None:
    for time in times:
        if not 0 <= time.minutes <= most:
            raise AgendaTimeImpossible(time.minutes, most)


def check_moment(value: str) -> None:
    """Raise ImpossibleDate unless the value is empty or a moment of which the day is known everywhere."""
    if value:
        _moment(value)


def _moment(value: str) -> datetime:
    try:
        moment = datetime.fromisoformat(value)
    except ValueError:
        raise ImpossibleDate(value) from None
    if moment.tzinfo is None:
        raise ImpossibleDate(value)
    return moment


def _check_known(change: MeetingChange, checklist: Checklist) -> None:
    for theme in _themes_in(change):
        if checklist.theme(theme) is None:
            raise UnknownTheme(theme)
    for question in _questions_in(change):
        if checklist.question(question) is None:
            raise UnknownQuestion(question)


def _themes_in(change: MeetingChange) -> list[str]:
    match change:
        case PlanMeeting():
            return [time.theme for time in change.plan.agenda]
        case HoldMeeting():
            return [time.theme for time in change.course.outcome.themes]
        case _:
            return []


def _questions_in(change: MeetingChange) -> list[str]:
    match change:
        case HoldMeeting():
            return [answer.question for answer in change.course.outcome.answers]
        case SetOpenPoint(open_point=point) if point is not None and point.question is not None:
            return [point.question]
        case _:
            return []
