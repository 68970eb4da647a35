"""What is still open, by kind. What is not known or not discussed is always told, also when there is none."""

from __future__ import annotations

from typing import TYPE_CHECKING

from checklist_desktop.domain.checklist import Meaning
from checklist_desktop.insight.open_points import Lack, open_points, points_with
from checklist_desktop.reports.blocks import Cell, Column, Heading, Table, Text
from checklist_desktop.reports.content.words import facts_in_a_row, listed, one_line, paragraphs

if TYPE_CHECKING:
    from collections.abc import Iterator

    from checklist_desktop.domain.checklist import Checklist, NumberedQuestion
    from checklist_desktop.insight.action_plan import PlannedAction
    from checklist_desktop.reports.blocks import Block
    from checklist_desktop.reports.content.words import Words
    from checklist_desktop.reports.subject import Subject

_ALWAYS = {Lack.UNKNOWN: Meaning.UNKNOWN, Lack.NOT_DISCUSSED: Meaning.NOT_DISCUSSED}
_OF_QUESTIONS = (Lack.EXPLANATION_MISSING, Lack.ACTION_MISSING, Lack.FLAGGED)
_OF_ACTIONS = (Lack.ACTION_WITHOUT_OWNER, Lack.ACTION_WITHOUT_DATE)


def open_points_chapter(subject: Subject, words: Words, number: str) -> Iterator[Block]:
    """The chapter with the open points, grouped by kind."""
    yield Heading(words("open.title"), number=number, runs_on=True)
    yield Text(words("open.lead"))
    found = open_points(subject.round, subject.checklist)
    for lack, meaning in _ALWAYS.items():
        questions = [point.question for point in points_with(found, lack) if point.question]
        label = label_of(subject.checklist, meaning) or words(f"meaning_label.{meaning}")
        yield Heading(words("open.heading", label=label, count=len(questions)), level=2)
        yield from _questions(lack, label, questions, subject, words)
    for lack in _OF_QUESTIONS:
        questions = [point.question for point in points_with(found, lack) if point.question]
        if questions:
            label = words(f"open.{lack}")
            yield Heading(words("open.heading", label=label, count=len(questions)), level=2)
            yield from _questions(lack, label, questions, subject, words)
    for lack in _OF_ACTIONS:
        ids = [point.action_point.id for point in points_with(found, lack) if point.action_point]
        yield from _actions(f"open.{lack}", [one for one in subject.actions if one.point.id in ids], words)
    yield from _actions("open.late", [action for action in subject.actions if action.is_late], words)


def label_of(checklist: Checklist, meaning: Meaning) -> str:
    """What this checklist calls an answer with such a meaning; empty when it has none."""
    return listed(one_line(one.label) for one in checklist.answer_scale.options if one.meaning is meaning)


def _questions(
    lack: Lack, label: str, questions: list[NumberedQuestion], subject: Subject, words: Words
) -> Iterator[Block]:
    if not questions:
        yield Text(words(f"open.{lack}.none"))
        return
    yield Table(
        summary=label,
        columns=(
            Column(words("column.number"), 14),
            Column(words("column.question"), 92),
            Column(words("column.actions"), 54),
        ),
        rows=tuple(
            (
                Cell(item.number, strong=True),
                Cell(one_line(item.question.text)),
                Cell(_planned(item, subject, words)),
            )
            for item in questions
        ),
    )


def _planned(item: NumberedQuestion, subject: Subject, words: Words) -> str:
    """Who does what about it and when, one line for each action point."""
    actions = subject.actions_of(item.question.id)
    return "\n".join(_in_short(action, words) for action in actions) or words("open.no_action")


def _in_short(action: PlannedAction, words: Words) -> str:
    point = action.point
    due = words.short_date(point.due) if point.due else ""
    return facts_in_a_row((action.number, point.owner, due))


def _actions(key: str, actions: list[PlannedAction], words: Words) -> Iterator[Block]:
    if not actions:
        return
    label = words(key)
    yield Heading(words("open.heading", label=label, count=len(actions)), level=2)
    yield Table(
        summary=label,
        columns=(
            Column(words("column.number"), 14),
            Column(words("column.action"), 92),
            Column(words("column.who_and_when"), 54),
        ),
        rows=tuple(
            (
                Cell(action.number, strong=True),
                Cell(paragraphs(action.point.what)),
                Cell(_who_and_when(action, words)),
            )
            for action in actions
        ),
    )


def _who_and_when(action: PlannedAction, words: Words) -> str:
    owner = action.point.owner.strip() or words("action.no_owner.short")
    due = words.short_date(action.point.due) if action.point.due else words("action.no_due.short")
    return facts_in_a_row((owner, due))
