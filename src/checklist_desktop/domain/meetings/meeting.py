"""A meeting about a round: what was planned, when it was held, and what came of it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Person:
    """Someone at the table, by role. The name is optional and only ever that of an official."""

    role: str
    name: str = ""


@dataclass(frozen=True, slots=True)
class ThemeTime:
    """A theme and its minutes: meant for it in an agenda, spent on it in an outcome. No minutes: not said."""

    theme: str
    minutes: int = 0


@dataclass(frozen=True, slots=True)
class MeetingPlan:
    """When and where, who leads, who are there, and the themes with their time. `date` is yyyy-mm-dd."""

    date: str = ""
    place: str = ""
    leader: Person | None = None
    people: tuple[Person, ...] = ()
    agenda: tuple[ThemeTime, ...] = ()


@dataclass(frozen=True, slots=True)
class GivenAnswer:
    """What an answer was before the meeting and after it; None is not discussed yet."""

    question: str
    before: str | None
    after: str | None


@dataclass(frozen=True, slots=True)
class Outcome:
    """What was done in a meeting, as it was read from the events at its end.

    It is kept with the meeting, so that a record can be made from the round alone, years later. `agreed` are
    the ids of action points.
    """

    themes: tuple[ThemeTime, ...] = ()
    answers: tuple[GivenAnswer, ...] = ()
    agreed: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Course:
    """From when to when a meeting was held (UTC, ISO 8601), and its outcome once it has ended."""

    started_at: str = ""
    ended_at: str = ""
    outcome: Outcome = Outcome()


@dataclass(frozen=True, slots=True)
class OpenPoint:
    """Something the meeting leaves open: about a question, or about none."""

    id: str
    text: str
    question: str | None = None
    settled: bool = False


@dataclass(frozen=True, slots=True)
class Meeting:
    id: str
    plan: MeetingPlan = MeetingPlan()
    course: Course = Course()
    notes: str = ""
    decisions: tuple[str, ...] = ()
    open_points: tuple[OpenPoint, ...] = ()

    @property
    def date(self) -> str:
        return self.plan.date

    @property
    def is_planned(self) -> bool:
        return not self.course.started_at

    @property
    def is_running(self) -> bool:
        return bool(self.course.started_at) and not self.course.ended_at

    @property
    def is_over(self) -> bool:
        return bool(self.course.ended_at)

    @property
    def people(self) -> tuple[Person, ...]:
        """Everyone at the table, who leads first."""
        return (*((self.plan.leader,) if self.plan.leader else ()), *self.plan.people)

    def open_point(self, point_id: str) -> OpenPoint | None:
        return next((point for point in self.open_points if point.id == point_id), None)
