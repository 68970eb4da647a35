"""Meetings in an answers file, to and from the domain, and what they must hold beyond their shape.

Action points have no ids in such a file, so it does not say which were agreed in a meeting.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from checklist_desktop.domain.errors import ImpossibleDate
from checklist_desktop.domain.faults import Wording
from checklist_desktop.domain.meetings.meeting import (
    Course,
    GivenAnswer,
    Meeting,
    MeetingPlan,
    OpenPoint,
    Outcome,
    Person,
    ThemeTime,
)
from checklist_desktop.domain.meetings.rules import check_moment
from checklist_desktop.domain.plain import to_plain
from checklist_desktop.domain.text_rules import check_day, normalised

if TYPE_CHECKING:
    from collections.abc import Iterator

    from checklist_desktop.domain.canonical import JsonValue
    from checklist_desktop.domain.checklist import Checklist
    from checklist_desktop.domain.faults import Fault
    from checklist_desktop.formats.answers_model import AnswersFile, MeetingPart
    from checklist_desktop.formats.faults import Location, Places


def meeting_of(part: MeetingPart) -> Meeting:
    outcome = Outcome(
        tuple(ThemeTime(time.theme, time.minutes) for time in part.themes),
        tuple(GivenAnswer(answer.question, answer.before, answer.after) for answer in part.answers),
    )
    plan = MeetingPlan(
        part.date,
        part.place,
        Person(part.leader.role, part.leader.name) if part.leader else None,
        tuple(Person(person.role, person.name) for person in part.people),
        tuple(ThemeTime(time.theme, time.minutes) for time in part.agenda),
    )
    points = tuple(OpenPoint(one.id, one.text, one.question, one.settled) for one in part.open_points)
    course = Course(part.started_at, part.ended_at, outcome)
    return normalised(Meeting(part.id, plan, course, part.notes, tuple(part.decisions), points))


def plain_meeting(meeting: Meeting) -> dict[str, JsonValue]:
    """A meeting as it stands in the file; what says nothing is left out."""
    plan, course, outcome = meeting.plan, meeting.course, meeting.course.outcome
    said: dict[str, JsonValue] = {
        "date": plan.date,
        "place": plan.place,
        "leader": to_plain(plan.leader),
        "people": to_plain(plan.people),
        "agenda": to_plain(plan.agenda),
        "started_at": course.started_at,
        "ended_at": course.ended_at,
        "themes": to_plain(outcome.themes),
        "answers": to_plain(outcome.answers),
        "notes": meeting.notes,
        "decisions": list(meeting.decisions),
        "open_points": to_plain(meeting.open_points),
    }
    return {"id": meeting.id, **{name: value for name, value in said.items() if value}}


def meeting_faults(file: AnswersFile, checklist: Checklist, places: Places) -> Iterator[Fault]:
    """Every theme, question and moment that is not there."""
    themes = [theme.id for theme in checklist.themes]
    for index, part in enumerate(file.meetings):
        place: Location = ("meetings", index)
        for name, times in (("agenda", part.agenda), ("themes", part.themes)):
            for number, time in enumerate(times):
                if time.theme not in themes:
                    at = (*place, name, number, "theme")
                    yield places.fault(at, "UnknownTheme", value=time.theme, expected=", ".join(themes))
        for at, question in _questions(part, place):
            if checklist.question(question) is None:
                yield places.fault(at, "UnknownQuestion", value=question)
        yield from _moment_faults(part, place, places)


def _questions(part: MeetingPart, place: Location) -> Iterator[tuple[Location, str]]:
    for number, answer in enumerate(part.answers):
        yield (*place, "answers", number, "question"), answer.question
    for number, point in enumerate(part.open_points):
        if point.question is not None:
            yield (*place, "open_points", number, "question"), point.question


def _moment_faults(part: MeetingPart, place: Location, places: Places) -> Iterator[Fault]:
    dated = (
        ("date", part.date, check_day, "day"),
        ("started_at", part.started_at, check_moment, "moment"),
        ("ended_at", part.ended_at, check_moment, "moment"),
    )
    for name, value, check, expected in dated:
        try:
            check(value)
        except ImpossibleDate:
            wording = Wording(f"fault.expected.{expected}")
            yield places.fault((*place, name), "ImpossibleDate", value=value, expected=wording)
