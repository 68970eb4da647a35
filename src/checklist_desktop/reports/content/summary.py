"""The summary for the college, on one page: counts, bars, strongest points, largest gaps, decisions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from checklist_desktop.domain.checklist import Meaning
from checklist_desktop.insight.progress import option_of, questions_of, round_progress, row_titles
from checklist_desktop.reports.blocks import (
    Bar,
    Heading,
    Items,
    Point,
    PointList,
    ProgressRow,
    ProgressTable,
    Text,
    TextRole,
    TwoLists,
)
from checklist_desktop.reports.content.words import one_line, paragraphs

if TYPE_CHECKING:
    from collections.abc import Iterator

    from checklist_desktop.domain.checklist import NumberedQuestion
    from checklist_desktop.insight.progress import Progress
    from checklist_desktop.reports.blocks import Block
    from checklist_desktop.reports.content.words import Words
    from checklist_desktop.reports.subject import Subject

FEWEST_POINTS, MOST_POINTS = 3, 5
"""How many points are named: at least so many when there are that many, more while they stay short."""

_ROOM = 320
_LONGEST_POINT = 130
_STANDARD_DECISIONS = ("outcome", "actions", "council", "again")


def summary(subject: Subject, words: Words) -> Iterator[Block]:
    """Everything on the page of the summary."""
    yield Heading(words("summary.title"))
    yield Text(_lead(subject, words), TextRole.LEAD)
    yield _progress_table(subject, words)
    yield TwoLists(_strongest(subject, words), _gaps(subject, words))
    yield Heading(words("summary.decisions"), level=2)
    yield Text(words("summary.decisions.lead"))
    decisions = tuple(paragraphs(text) for text in subject.round.requested_decisions if text.strip())
    decisions = decisions or _standard_decisions(subject, words)
    yield Items(decisions, tuple(f"{number}." for number in range(1, len(decisions) + 1)))


def discussed_bar(progress: Progress, words: Words) -> Bar:
    """One box per question: discussed or not."""
    count, total = progress.discussed.count, progress.discussed.total
    return Bar(count, 0, total - count, words.of(count, total))


def in_order_bar(progress: Progress, words: Words, *, in_full: bool = False) -> Bar:
    """One box per question that applies: in order, partly, or not; `in_full` names the partly ones too."""
    count, total = progress.in_order.count, progress.in_order.total
    partly = progress.by_meaning[Meaning.PARTLY]
    said = words.of(count, total)
    if in_full and partly:
        said = words("of.partly", part=count, total=total, partly=partly)
    return Bar(count, partly, total - count - partly, said)


def _lead(subject: Subject, words: Words) -> str:
    progress = round_progress(subject.round, subject.checklist)
    discussed, baseline = progress.all.discussed, progress.baseline.in_order
    if not discussed.total:
        return words("lead.no_questions")
    sentences = [words("lead.core")] if subject.round.core_only else []
    sentences.append(words.sentence_of("lead.discussed", discussed.count, discussed.total))
    in_order = progress.all.in_order
    if discussed.count and in_order.total:
        sentences.append(words.sentence_of("lead.in_order", in_order.count, in_order.total))
    if discussed.count and baseline.total:
        sentences.append(words.sentence_of("lead.baseline", baseline.count, baseline.total))
    actions = len(subject.actions)
    sentences.append(words("lead.actions", count=actions) if actions else words("lead.no_actions"))
    return " ".join(sentences)


def _progress_table(subject: Subject, words: Words) -> ProgressTable:
    progress = round_progress(subject.round, subject.checklist)
    rows = [
        ProgressRow(str(item.number), one_line(title), _bars(item.all, words))
        for item, title in zip(progress.themes, row_titles(subject.checklist), strict=True)
    ]
    if progress.baseline.discussed.total:
        baseline = ProgressRow("", words("progress.baseline"), _bars(progress.baseline, words), True)
        rows.insert(0, baseline)
    return ProgressTable(
        summary=words("progress.summary"),
        columns=(words("progress.theme"), words("discussed"), words("in_order")),
        rows=tuple(rows),
        note=words("progress.note"),
        drawing=words("progress.drawing", rows=" ".join(_told(row, words) for row in rows)),
    )


def _told(row: ProgressRow, words: Words) -> str:
    """What the bars of a row show, for who cannot see them: also how many are partly in order."""
    discussed, in_order = row.bars
    theme = words("progress.drawing.theme", number=row.number, title=row.label)
    return words(
        "progress.drawing.row",
        label=theme if row.number else row.label,
        discussed=discussed.full,
        questions=discussed.full + discussed.empty,
        in_order=in_order.full,
        partly=in_order.half,
        rest=in_order.empty,
    )


def _bars(progress: Progress, words: Words) -> tuple[Bar, ...]:
    return discussed_bar(progress, words), in_order_bar(progress, words)


def _strongest(subject: Subject, words: Words) -> PointList:
    found = _with_meaning(subject, Meaning.IN_ORDER)
    return PointList(words("summary.strongest"), _points(found, words), words("summary.strongest.none"))


def _gaps(subject: Subject, words: Words) -> PointList:
    found = [*_with_meaning(subject, Meaning.NOT_IN_ORDER), *_with_meaning(subject, Meaning.PARTLY)]
    return PointList(words("summary.gaps"), _points(found, words), words("summary.gaps.none"))


def _with_meaning(subject: Subject, meaning: Meaning) -> list[NumberedQuestion]:
    """The questions with such an answer: first those of the baseline, then the core ones, then the others."""
    found = [
        item
        for item in questions_of(subject.round, subject.checklist)
        if option_of(subject.round, subject.checklist, item.question.id).meaning is meaning
    ]
    return sorted(found, key=lambda item: (not item.question.baseline, not item.question.core))


def _points(questions: list[NumberedQuestion], words: Words) -> tuple[Point, ...]:
    points: list[Point] = []
    used = 0
    for item in questions[:MOST_POINTS]:
        text = _shortened(one_line(item.question.text))
        used += len(text)
        if len(points) >= FEWEST_POINTS and used > _ROOM:
            break
        if item.question.baseline:
            text = words("summary.point.baseline", text=text)
        points.append(Point(item.number, text))
    return tuple(points)


def _shortened(text: str) -> str:
    """A question at the length that fits beside others; in its chapter it stands in full."""
    if len(text) <= _LONGEST_POINT:
        return text
    cut = text[:_LONGEST_POINT]
    return f"{cut[: cut.rfind(' ')] if ' ' in cut else cut}…"


def _standard_decisions(subject: Subject, words: Words) -> tuple[str, ...]:
    facts = {"title": subject.checklist.title, "round": subject.round.label}
    return tuple(words(f"decision.{key}", **facts) for key in _STANDARD_DECISIONS)
