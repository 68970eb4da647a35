"""How changes to a meeting read afterwards, and in which meeting something was said."""

from __future__ import annotations

from typing import TYPE_CHECKING

from checklist_desktop.domain.changes.of_answers import SetAnswer
from checklist_desktop.domain.changes.of_meetings import (
    HoldMeeting,
    PlanMeeting,
    SetMeetingDecisions,
    SetOpenPoint,
    WriteMeetingNotes,
)
from checklist_desktop.domain.meetings.meeting import MeetingPlan
from checklist_desktop.services.past.days import day_in_words

if TYPE_CHECKING:
    from checklist_desktop.domain.changes.kinds import Change, MeetingChange
    from checklist_desktop.domain.checklist import Checklist
    from checklist_desktop.domain.dossier import Dossier
    from checklist_desktop.domain.meetings.meeting import OpenPoint, Person
    from checklist_desktop.services.past.values import Words


def meeting_key(change: MeetingChange, inverse: Change | None) -> str:
    """Where the sentence of this change is found."""
    key = f"history.{type(change).__name__}"
    match change, inverse:
        case PlanMeeting(), PlanMeeting():
            return f"{key}.{_way(change.plan != MeetingPlan(), inverse.plan != MeetingPlan())}"
        case HoldMeeting(), HoldMeeting():
            return f"{key}.{_turn(change, inverse)}"
        case SetOpenPoint(), SetOpenPoint():
            return f"{key}.{_fate(change.open_point, inverse.open_point)}"
    return key


def meeting_facts(
    change: MeetingChange, inverse: Change | None, dossier: Dossier, words: Words
) -> dict[str, str | int]:
    """What the sentence mentions: the day of the meeting, and the text of an open point."""
    facts: dict[str, str | int] = {"day": _day_of(change, inverse, dossier, words)}
    if isinstance(change, SetOpenPoint) and isinstance(inverse, SetOpenPoint):
        point = change.open_point or inverse.open_point
        facts["text"] = point.text if point else ""
    return facts


def in_meeting(change: Change, dossier: Dossier, sentence: str, words: Words) -> str:
    """The sentence, with the meeting in which it was said."""
    if not isinstance(change, SetAnswer) or not change.meeting:
        return sentence
    round_ = dossier.round(change.round)
    date = round_.meeting(change.meeting).date if round_ else ""
    return words("history.InMeeting", sentence=sentence, day=day_in_words(date, words)) if date else sentence


def meeting_value(change: MeetingChange, checklist: Checklist | None, words: Words) -> str:
    """All that stands where this change was made."""
    match change:
        case PlanMeeting():
            return _of_plan(change.plan, checklist, words)
        case HoldMeeting():
            return ""
        case SetOpenPoint():
            return change.open_point.text if change.open_point else ""
        case SetMeetingDecisions():
            return "\n".join(change.decisions)
        case WriteMeetingNotes():
            return change.text


def _of_plan(plan: MeetingPlan, checklist: Checklist | None, words: Words) -> str:
    parts = {
        "day": day_in_words(plan.date, words) if plan.date else "",
        "place": plan.place,
        "leader": _person(plan.leader) if plan.leader else "",
        "people": "; ".join(map(_person, plan.people)),
        "agenda": "; ".join(
            words("history.value.minutes", theme=_theme(time.theme, checklist), minutes=time.minutes)
            for time in plan.agenda
        ),
    }
    return "\n".join(
        words("history.value.part", name=words(f"history.value.meeting.{name}"), value=value)
        for name, value in parts.items()
        if value
    )


def _way(stands: bool, stood: bool) -> str:
    if not stands:
        return "removed"
    return "changed" if stood else "added"


def _fate(point: OpenPoint | None, before: OpenPoint | None) -> str:
    if point is not None and before is not None and point.settled != before.settled:
        return "settled" if point.settled else "unsettled"
    return _way(point is not None, before is not None)


def _turn(change: HoldMeeting, inverse: HoldMeeting) -> str:
    if change.course.ended_at:
        return "ended"
    if not change.course.started_at:
        return "not_started"
    return "resumed" if inverse.course.ended_at else "started"


def _day_of(change: MeetingChange, inverse: Change | None, dossier: Dossier, words: Words) -> str:
    """The day it is planned for now; of a meeting taken from the list, the day it was planned for."""
    plans = [one.plan.date for one in (change, inverse) if isinstance(one, PlanMeeting)]
    round_ = dossier.round(change.round)
    dates = [*plans, round_.meeting(change.meeting).date if round_ else ""]
    date = next((date for date in dates if date), "")
    return day_in_words(date, words) if date else words("history.value.meeting.no_day")


def _person(person: Person) -> str:
    return ", ".join(part for part in (person.role, person.name) if part)


def _theme(theme_id: str, checklist: Checklist | None) -> str:
    theme = checklist.theme(theme_id) if checklist else None
    return theme.title if theme else theme_id
