"""What came of a meeting: what was discussed, answered, agreed and left open in it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from checklist_desktop.domain.changes.kinds import AnswerChange, round_id_of
from checklist_desktop.domain.changes.of_answers import SetAnswer
from checklist_desktop.domain.changes.of_meetings import HoldMeeting, SetOpenPoint
from checklist_desktop.domain.changes.of_rounds import SetActionPoint, WriteConclusion, WriteReflection
from checklist_desktop.domain.meetings.meeting import GivenAnswer, Outcome, ThemeTime

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from checklist_desktop.domain.changes.kinds import Change
    from checklist_desktop.domain.checklist import AnswerOption, Checklist, NumberedQuestion, Theme
    from checklist_desktop.domain.dossier import ActionPoint, Round
    from checklist_desktop.domain.events import Recorded
    from checklist_desktop.domain.meetings.meeting import Meeting

LONGEST_SILENCE = timedelta(minutes=30)
"""Between two changes; after a longer one the laptop was elsewhere, and nobody talked about a theme."""


@dataclass(frozen=True, slots=True)
class MovedAnswer:
    """What the answer to a question was before the meeting and after it."""

    question: NumberedQuestion
    before: AnswerOption
    after: AnswerOption


@dataclass(frozen=True, slots=True)
class DiscussedTheme:
    """A theme that was discussed, the minutes spent on it and those meant for it; 0 is not known."""

    number: int
    theme: Theme
    spent: int
    meant: int


@dataclass(frozen=True, slots=True)
class MeetingRecord:
    """All that the record of one meeting tells. `agreed` are the action points that still stand."""

    meeting: Meeting
    themes: tuple[DiscussedTheme, ...]
    answers: tuple[MovedAnswer, ...]
    agreed: tuple[ActionPoint, ...]

    @property
    def given(self) -> int:
        """How many questions got their first answer."""
        return sum(answer.before.default for answer in self.answers)

    @property
    def changed(self) -> int:
        return len(self.answers) - self.given


def meeting_record(round_: Round, checklist: Checklist, meeting: Meeting) -> MeetingRecord:
    """The record of a meeting from the round alone, in the order of the checklist."""
    outcome = meeting.course.outcome
    spent = {time.theme: time.minutes for time in outcome.themes}
    meant = {time.theme: time.minutes for time in meeting.plan.agenda}
    moved = {answer.question: answer for answer in outcome.answers}
    find = checklist.answer_scale.find
    return MeetingRecord(
        meeting,
        tuple(
            DiscussedTheme(number, theme, spent[theme.id], meant.get(theme.id, 0))
            for number, theme in enumerate(checklist.themes, start=1)
            if theme.id in spent
        ),
        tuple(
            MovedAnswer(item, find(moved[item.question.id].before), find(moved[item.question.id].after))
            for item in checklist.numbered()
            if item.question.id in moved
        ),
        tuple(point for point in round_.action_points if point.id in outcome.agreed),
    )


def told_meetings(round_: Round) -> tuple[Meeting, ...]:
    """The meetings of which there is something to tell, by day."""
    told = (one for one in round_.meetings if one.is_over or one.is_running)
    return tuple(sorted(told, key=lambda one: (one.date, one.course.started_at, one.id)))


def outcome_of(
    recorded: Iterable[Recorded],
    round_id: str,
    meeting_id: str,
    checklist: Checklist,
    minutes: Mapping[str, int],
) -> Outcome:
    """What was done while the meeting was held on its device, read from the events.

    `minutes` is the time each theme was shown. What was done and undone again is not told.
    """
    done = _during(recorded, round_id, meeting_id)
    touched = {theme for item in done for theme in themes_of(item.event.change, checklist)}
    touched.update(theme for theme, spent in minutes.items() if spent)
    themes = (theme.id for theme in checklist.themes if theme.id in touched)
    return Outcome(
        tuple(ThemeTime(theme, minutes.get(theme, 0)) for theme in themes),
        tuple(_answers(done)),
        tuple(_agreed(done)),
    )


def time_per_theme(
    recorded: Iterable[Recorded], round_id: str, meeting_id: str, checklist: Checklist
) -> dict[str, timedelta]:
    """About how long each theme was talked about, from the moments of the changes.

    For a meeting that is found running: until the change before it, people were on their way to it.
    """
    spent: dict[str, timedelta] = {}
    last: datetime | None = None
    for item in _during(recorded, round_id, meeting_id, with_start=True):
        moment = datetime.fromisoformat(item.event.at)
        silence = moment - last if last is not None else timedelta()
        for theme in sorted(themes_of(item.event.change, checklist))[:1]:
            if timedelta() < silence <= LONGEST_SILENCE:
                spent[theme] = spent.get(theme, timedelta()) + silence
        last = moment
    return spent


def themes_of(change: Change, checklist: Checklist) -> frozenset[str]:
    """The theme a change is about, if it is about one."""
    if isinstance(change, WriteReflection | WriteConclusion):
        return frozenset({change.theme})
    question = checklist.question(_question_of(change))
    return frozenset({question.theme.id}) if question else frozenset()


def _question_of(change: Change) -> str:
    match change:
        case SetActionPoint(action_point=point) if point is not None:
            return point.question or ""
        case SetOpenPoint(open_point=point) if point is not None:
            return point.question or ""
    return change.question if isinstance(change, AnswerChange) else ""


def _during(
    recorded: Iterable[Recorded], round_id: str, meeting_id: str, *, with_start: bool = False
) -> list[Recorded]:
    """The events of the device the meeting was held on, from its start to its end, in order."""
    everything = list(recorded)
    devices = [item.event.device for item in everything if _holds(item, round_id, meeting_id)]
    found: list[Recorded] = []
    runs = False
    for item in everything:
        if not devices or item.event.device != devices[-1] or round_id_of(item.event.change) != round_id:
            continue
        change = item.event.change
        if isinstance(change, HoldMeeting) and change.meeting == meeting_id:
            runs = bool(change.course.started_at) and not change.course.ended_at
            if with_start and runs:
                found.append(item)
        elif runs:
            found.append(item)
    return found


def _holds(item: Recorded, round_id: str, meeting_id: str) -> bool:
    change = item.event.change
    return isinstance(change, HoldMeeting) and (change.round, change.meeting) == (round_id, meeting_id)


def _answers(done: Iterable[Recorded]) -> Iterable[GivenAnswer]:
    """Per question what it was before its first change and after its last."""
    before: dict[str, str | None] = {}
    after: dict[str, str | None] = {}
    for item in done:
        change, inverse = item.event.change, item.inverse
        if isinstance(change, SetAnswer) and isinstance(inverse, SetAnswer):
            before.setdefault(change.question, inverse.option)
            after[change.question] = change.option
    for question, option in after.items():
        if option != before[question]:
            yield GivenAnswer(question, before[question], option)


def _agreed(done: Iterable[Recorded]) -> Iterable[str]:
    """The action points that were added or changed, and not taken away again."""
    before: dict[str, ActionPoint | None] = {}
    after: dict[str, ActionPoint | None] = {}
    for item in done:
        change, inverse = item.event.change, item.inverse
        if isinstance(change, SetActionPoint) and isinstance(inverse, SetActionPoint):
            before.setdefault(change.id, inverse.action_point)
            after[change.id] = change.action_point
    for point_id, point in after.items():
        if point is not None and point != before[point_id]:
            yield point_id
