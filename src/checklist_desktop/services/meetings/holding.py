"""What starting, ending and taking back a meeting come down to, as changes for the session."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from checklist_desktop.domain.changes.of_meetings import (
    HoldMeeting,
    PlanMeeting,
    SetMeetingDecisions,
    SetOpenPoint,
    WriteMeetingNotes,
)
from checklist_desktop.domain.changes.rounds import round_of
from checklist_desktop.domain.meetings.meeting import Course, MeetingPlan, OpenPoint, Outcome
from checklist_desktop.insight.meeting_record import outcome_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from checklist_desktop.domain.changes.kinds import Change
    from checklist_desktop.domain.meetings.meeting import Meeting
    from checklist_desktop.services.session import Session


def changes_to_start(
    session: Session, round_id: str, meeting_id: str, plan: MeetingPlan
) -> tuple[Change, ...]:
    """Start this meeting now, with what is planned for it."""
    plan_change = PlanMeeting(round_id, meeting_id, plan)
    start = HoldMeeting(round_id, meeting_id, Course(session.now()))
    is_new = plan_change.applied_to(session.newest) != session.newest
    return (plan_change, start) if is_new else (start,)


def outcome_so_far(session: Session, round_id: str, meeting_id: str, minutes: Mapping[str, int]) -> Outcome:
    """What was done in it until now, what is on its way to the disk included."""
    checklist = session.checklist(round_id)
    return outcome_of(session.handed_over, round_id, meeting_id, checklist, minutes)


def change_to_end(
    session: Session, round_id: str, meeting_id: str, minutes: Mapping[str, int]
) -> HoldMeeting:
    """End this meeting now, and keep what came of it with it."""
    started = round_of(session.newest, round_id).meeting(meeting_id).course.started_at
    # A clock that was set back meanwhile may not keep a meeting going for ever.
    ended = max(session.now(), started)
    outcome = outcome_so_far(session, round_id, meeting_id, minutes)
    return HoldMeeting(round_id, meeting_id, Course(started, ended, outcome))


def change_to_go_on(session: Session, round_id: str, meeting: Meeting) -> HoldMeeting | None:
    """Go on with a meeting that had ended; None for one of another device, whose events are not all here."""
    if not session.was_held_here(round_id, meeting.id):
        return None
    return HoldMeeting(round_id, meeting.id, Course(meeting.course.started_at))


def changes_to_remove(round_id: str, meeting: Meeting) -> tuple[Change, ...]:
    """Take a meeting that was never held from the list, with what was written down for it."""
    found: list[Change] = [
        SetOpenPoint(round_id, meeting.id, point.id, None) for point in meeting.open_points
    ]
    if meeting.decisions:
        found.append(SetMeetingDecisions(round_id, meeting.id, ()))
    if meeting.notes:
        found.append(WriteMeetingNotes(round_id, meeting.id, ""))
    return (*found, PlanMeeting(round_id, meeting.id, MeetingPlan()))


def changes_to_take_in(round_id: str, meeting: Meeting) -> tuple[Change, ...]:
    """Bring a meeting in line with what a file says of it."""
    return (
        PlanMeeting(round_id, meeting.id, meeting.plan),
        HoldMeeting(round_id, meeting.id, meeting.course),
        *(SetOpenPoint(round_id, meeting.id, point.id, point) for point in meeting.open_points),
        SetMeetingDecisions(round_id, meeting.id, meeting.decisions),
        WriteMeetingNotes(round_id, meeting.id, meeting.notes),
    )


def agreeing_on(meeting: Meeting, agreed: tuple[str, ...]) -> Meeting:
    """The meeting with these action points agreed in it: elsewhere they have other ids."""
    outcome = replace(meeting.course.outcome, agreed=agreed)
    return replace(meeting, course=replace(meeting.course, outcome=outcome))


def open_point_change(
    session: Session, round_id: str, meeting: Meeting, text: str, question: str | None, point_id: str = ""
) -> SetOpenPoint:
    """Note an open point, at this question or at none; a new one unless its id is given."""
    point = OpenPoint(point_id or session.new_id(), text.strip(), question)
    return SetOpenPoint(round_id, meeting.id, point.id, point)
