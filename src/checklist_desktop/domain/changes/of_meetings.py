"""Changes to the meetings about a round."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import ClassVar

from checklist_desktop.domain.changes.rounds import round_of, with_round
from checklist_desktop.domain.dossier import Dossier
from checklist_desktop.domain.meetings.meeting import Course, Meeting, MeetingPlan, OpenPoint


@dataclass(frozen=True, slots=True)
class PlanMeeting:
    """Plan a meeting, or say who, where and what for again; an empty plan takes it from the list."""

    kind: ClassVar[str] = "plan_meeting"
    round: str
    meeting: str
    plan: MeetingPlan

    @property
    def slot(self) -> str:
        return f"meeting_plan/{self.round}/{self.meeting}"

    def applied_to(self, dossier: Dossier) -> Dossier:
        meeting = round_of(dossier, self.round).meeting(self.meeting)
        return _with_meeting(dossier, self.round, replace(meeting, plan=self.plan))

    def inverse_in(self, dossier: Dossier) -> PlanMeeting:
        return replace(self, plan=round_of(dossier, self.round).meeting(self.meeting).plan)


@dataclass(frozen=True, slots=True)
class HoldMeeting:
    """Start a meeting, end it, or go on with one that had ended: what it says is when it was held."""

    kind: ClassVar[str] = "hold_meeting"
    round: str
    meeting: str
    course: Course

    @property
    def slot(self) -> str:
        return f"meeting_held/{self.round}/{self.meeting}"

    def applied_to(self, dossier: Dossier) -> Dossier:
        meeting = round_of(dossier, self.round).meeting(self.meeting)
        return _with_meeting(dossier, self.round, replace(meeting, course=self.course))

    def inverse_in(self, dossier: Dossier) -> HoldMeeting:
        return replace(self, course=round_of(dossier, self.round).meeting(self.meeting).course)


@dataclass(frozen=True, slots=True)
class SetOpenPoint:
    """Note an open point, change it or settle it; None removes it. `place` is where a removed one returns."""

    kind: ClassVar[str] = "set_open_point"
    round: str
    meeting: str
    id: str
    open_point: OpenPoint | None
    place: int | None = None

    @property
    def slot(self) -> str:
        return f"open_point/{self.round}/{self.meeting}/{self.id}"

    def applied_to(self, dossier: Dossier) -> Dossier:
        meeting = round_of(dossier, self.round).meeting(self.meeting)
        points = list(meeting.open_points)
        known = [index for index, point in enumerate(points) if point.id == self.id]
        if self.open_point is None:
            points = [point for point in points if point.id != self.id]
        elif known:
            points[known[0]] = self.open_point
        else:
            points.insert(len(points) if self.place is None else self.place, self.open_point)
        return _with_meeting(dossier, self.round, replace(meeting, open_points=tuple(points)))

    def inverse_in(self, dossier: Dossier) -> SetOpenPoint:
        points = round_of(dossier, self.round).meeting(self.meeting).open_points
        for place, point in enumerate(points):
            if point.id == self.id:
                return replace(self, open_point=point, place=place)
        return replace(self, open_point=None, place=None)


@dataclass(frozen=True, slots=True)
class SetMeetingDecisions:
    """Everything a meeting decided, in the order it is shown."""

    kind: ClassVar[str] = "set_meeting_decisions"
    round: str
    meeting: str
    decisions: tuple[str, ...]

    @property
    def slot(self) -> str:
        return f"meeting_decisions/{self.round}/{self.meeting}"

    def applied_to(self, dossier: Dossier) -> Dossier:
        meeting = round_of(dossier, self.round).meeting(self.meeting)
        return _with_meeting(dossier, self.round, replace(meeting, decisions=self.decisions))

    def inverse_in(self, dossier: Dossier) -> SetMeetingDecisions:
        return replace(self, decisions=round_of(dossier, self.round).meeting(self.meeting).decisions)


@dataclass(frozen=True, slots=True)
class WriteMeetingNotes:
    """What the group notes for itself during a meeting; never in public."""

    kind: ClassVar[str] = "write_meeting_notes"
    round: str
    meeting: str
    text: str

    @property
    def slot(self) -> str:
        return f"meeting_notes/{self.round}/{self.meeting}"

    def applied_to(self, dossier: Dossier) -> Dossier:
        meeting = round_of(dossier, self.round).meeting(self.meeting)
        return _with_meeting(dossier, self.round, replace(meeting, notes=self.text))

    def inverse_in(self, dossier: Dossier) -> WriteMeetingNotes:
        return replace(self, text=round_of(dossier, self.round).meeting(self.meeting).notes)


def _with_meeting(dossier: Dossier, round_id: str, meeting: Meeting) -> Dossier:
    """The dossier with this meeting; one without anything in it leaves no trace.

    They stand in the order of their ids, which is that of their making, whatever order events arrive in.
    """
    round_ = round_of(dossier, round_id)
    meetings = [old for old in round_.meetings if old.id != meeting.id]
    if meeting != Meeting(meeting.id):
        meetings.append(meeting)
    sorted_ = tuple(sorted(meetings, key=lambda one: one.id))
    return with_round(dossier, replace(round_, meetings=sorted_))
