"""Counting what a report that was read back holds, against the round it was made from."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING

from checklist_desktop.domain.errors import ReportIncomplete
from checklist_desktop.insight.meeting_record import told_meetings
from checklist_desktop.insight.progress import Count, option_of, questions_of, row_titles
from checklist_desktop.reports.blocks import Fingerprint, Front, ProgressTable
from checklist_desktop.reports.unseen import seen

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from checklist_desktop.domain.checklist import NumberedQuestion
    from checklist_desktop.insight.report_parts import Parts
    from checklist_desktop.reports.blocks import ProgressRow, Report
    from checklist_desktop.reports.subject import Subject

_BETWEEN = 200
"""Characters that can stand between a question and its answer: the marks, and the word answer itself."""

_MOST_NAMED = 20
_START_OF_PICTURE = 40
_NONE = Count(0, 0)


@dataclass(frozen=True, slots=True)
class ReportCounts:
    """What was found in the file, of what the round holds. `promised` names what this report is to tell."""

    promised: tuple[str, ...]
    themes: Count = _NONE
    questions: Count = _NONE
    answers: Count = _NONE
    explanations: Count = _NONE
    evidence: Count = _NONE
    action_points: Count = _NONE
    minority_views: Count = _NONE
    remarks: Count = _NONE
    meeting_decisions: Count = _NONE
    meeting_points: Count = _NONE

    @property
    def all(self) -> dict[str, Count]:
        """Each count that was promised, by its name."""
        return {name: getattr(self, name) for name in self.promised}


@dataclass(frozen=True, slots=True)
class _Expected:
    """One text that must be there, its kind (a field of ReportCounts), and where it belongs.

    `within` so many characters of what was found before it, when that is given.
    """

    kind: str
    at: str
    text: str
    within: int | None = None
    in_order: bool = True


def count_report(texts: Iterable[str], subject: Subject, begin: str) -> ReportCounts:
    """Find every question with its answer, explanation, evidence and action points, in their order.

    Of a report that tells only a part, what belongs to that part. `begin` is the text after which the
    chapters follow. Raises ReportIncomplete.
    """
    reader = _Reader("".join(map(_bare, texts)), begin)
    expected = list(_expected(subject))
    found = [reader.finds(item) for item in expected]
    missing = [item.at for item, there in zip(expected, found, strict=True) if not there]
    if missing:
        named = ", ".join(list(dict.fromkeys(missing))[:_MOST_NAMED])
        raise ReportIncomplete(named, sum(found), len(expected))
    kinds = [item.kind for item in expected]
    # Minority views and remarks are told where there are any; all else also when there is none.
    promised = tuple(dict.fromkeys((*_promised(subject.parts), *kinds)))
    totals = {kind: kinds.count(kind) for kind in promised}
    return ReportCounts(promised, **{kind: Count(total, total) for kind, total in totals.items()})


def missing_in(texts: Iterable[str], wanted: Iterable[str]) -> list[str]:
    """Which of these texts stand nowhere in what was read back."""
    there = "".join(map(_bare, texts))
    return [one for one in wanted if _bare(one) not in there]


def check_pictures(told: Sequence[str], report: Report, is_drawn: Callable[[bytes], bool]) -> None:
    """Raise ReportIncomplete unless each picture of the report is told of, in full, once and in order.

    `is_drawn` says of an image whether it can be drawn: a damaged logo is left out.
    """
    expected = list(_pictures(report, is_drawn))
    if list(map(_bare, told)) != list(map(_bare, expected)):
        missing = [words for words in expected if words not in told]
        raise ReportIncomplete(
            ", ".join(words[:_START_OF_PICTURE] for words in missing or told), len(told), len(expected)
        )


def _pictures(report: Report, is_drawn: Callable[[bytes], bool]) -> Iterator[str]:
    for block in report.blocks:
        match block:
            case Front(logo=logo) if logo is not None and is_drawn(logo.image):
                yield logo.description
            case ProgressTable(rows=rows, drawing=drawing) if any(map(_has_boxes, rows)):
                yield drawing
            case Fingerprint(code=code) if code is not None:
                yield code.description


def _has_boxes(row: ProgressRow) -> bool:
    return any(bar.full + bar.half + bar.empty for bar in row.bars)


def _promised(parts: Parts) -> tuple[str, ...]:
    if not parts.has_questions:
        return ("action_points",) if parts.has_actions else ("themes",)
    explanations = ("explanations",) if parts.has_explanations else ()
    return ("questions", "answers", *explanations, "evidence", "action_points")


class _Reader:
    """Reads forward only: what was found lies before what is looked for next."""

    def __init__(self, text: str, begin: str) -> None:
        self._text = text
        self._place = max(text.find(_bare(begin)), 0)

    def finds(self, item: _Expected) -> bool:
        wanted = _bare(item.text)
        end = None if item.within is None else self._place + item.within + len(wanted)
        place = self._text.find(wanted, self._place, end)
        if place >= 0 and item.in_order:
            self._place = place + len(wanted)
        return place >= 0


def _expected(subject: Subject) -> Iterator[_Expected]:
    if subject.parts.has_questions:
        yield from _in_chapters(subject)
    elif subject.parts.has_actions:
        for action in subject.actions:
            # The list is sorted by date, the action points by number.
            yield _Expected("action_points", action.number, action.number + action.point.what, in_order=False)
    else:
        for number, title in enumerate(row_titles(subject.checklist), start=1):
            yield _Expected("themes", str(number), f"{number}{title}")


def _in_chapters(subject: Subject) -> Iterator[_Expected]:
    asked = questions_of(subject.round, subject.checklist)
    for item in asked:
        yield from _of_question(item, subject)
    spoken = {item.question.id for item in asked}
    for action in subject.actions:
        if action.point.question not in spoken:
            # Only in the list of actions, which follows the chapters and is sorted by date.
            yield _Expected("action_points", action.number, action.point.what, in_order=False)
    if subject.parts.has_meetings:
        yield from _of_meetings(subject)


def _of_meetings(subject: Subject) -> Iterator[_Expected]:
    """In the last annex, by day; what was agreed there is an action point like all others."""
    for meeting in told_meetings(subject.round):
        for decision in meeting.decisions:
            yield _Expected("meeting_decisions", meeting.date, decision)
        for point in meeting.open_points:
            yield _Expected("meeting_points", meeting.date, point.text)


def _of_question(item: NumberedQuestion, subject: Subject) -> Iterator[_Expected]:
    question = item.question.id
    answer = subject.round.answer(question)
    word = option_of(subject.round, subject.checklist, question).label
    yield _Expected("questions", item.number, item.question.text)
    yield _Expected("answers", item.number, word, within=_BETWEEN)
    if answer.explanation.strip() and subject.parts.has_explanations:
        yield _Expected("explanations", item.number, answer.explanation)
    if answer.minority_view.strip() and subject.parts.has_minority_views:
        yield _Expected("minority_views", item.number, answer.minority_view)
    for one in answer.evidence:
        yield _Expected("evidence", item.number, one.title)
    for action in subject.actions_of(question):
        yield _Expected("action_points", action.number, action.number + action.point.what)
    if answer.remark.strip() and subject.parts.has_remarks:
        yield _Expected("remarks", item.number, answer.remark)


def _bare(text: str) -> str:
    """A text without what a page may lay out otherwise: spaces, line ends and invisible marks."""
    return "".join(
        character
        for character in unicodedata.normalize("NFC", seen(text))
        if not character.isspace() and unicodedata.category(character) != "Cf"
    )
