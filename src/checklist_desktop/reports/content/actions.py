"""Action points: as they stand at a question, and the list of all of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from checklist_desktop.insight.action_plan import by_due_date, count_actions
from checklist_desktop.reports.blocks import Cell, Column, Entry, Heading, Table, Text
from checklist_desktop.reports.content.words import facts_in_a_row, named, paragraphs

if TYPE_CHECKING:
    from collections.abc import Iterator

    from checklist_desktop.domain.dossier import ActionPoint
    from checklist_desktop.insight.action_plan import PlannedAction
    from checklist_desktop.reports.blocks import Block
    from checklist_desktop.reports.content.words import Words
    from checklist_desktop.reports.subject import Subject

_COLUMNS = (
    ("number", 10),
    ("what", 66),
    ("who", 32),
    ("due", 22),
    ("status", 24),
    ("cost", 17),
    ("question", 13),
)


def action_entry(action: PlannedAction, subject: Subject, words: Words) -> Entry:
    """An action point under its question."""
    point = action.point
    partners = partner_names(point, subject)
    detail = facts_in_a_row(
        (
            words("action.owner", owner=point.owner) if point.owner.strip() else words("action.no_owner"),
            words("action.partners", partners=partners) if partners else "",
            words("action.due", day=words.partial_date(point.due)) if point.due else words("action.no_due"),
            _late(action, words),
            words("action.priority", priority=words(f"priority.{point.priority}")),
            words("action.status", status=words(f"status.{point.status}")),
            words("action.cost", cost=words(f"cost.{point.cost}")),
        )
    )
    return Entry(paragraphs(point.what), action.number, detail)


def action_list(subject: Subject, words: Words, number: str) -> Iterator[Block]:
    """The chapter with every action point, also those that belong to no question."""
    actions = by_due_date(subject.actions)
    yield Heading(words("actions.title"), number=number)
    if not actions:
        yield Text(words("actions.none"))
        return
    yield Text(_lead(actions, subject, words))
    yield Table(
        summary=words("actions.summary"),
        columns=tuple(Column(words(f"actions.column.{key}"), share) for key, share in _COLUMNS),
        rows=tuple(_row(action, subject, words) for action in actions),
    )


def partner_names(point: ActionPoint, subject: Subject) -> str:
    """The partners by the name the checklist gives them, or as they were typed."""
    return named(subject.checklist.partner_name(partner) for partner in point.partners)


def _lead(actions: tuple[PlannedAction, ...], subject: Subject, words: Words) -> str:
    counts = count_actions(actions)
    sentences = [words("actions.lead", count=counts.total), words("actions.open", count=counts.open)]
    if counts.late:
        sentences.append(words("actions.late", count=counts.late, day=words.day(subject.day)))
    return " ".join(sentences)


def _row(action: PlannedAction, subject: Subject, words: Words) -> tuple[Cell, ...]:
    point = action.point
    partners = partner_names(point, subject)
    with_whom = words("action.partners", partners=partners) if partners else ""
    due = words.short_date(point.due) if point.due else words("action.no_due.short")
    priority = words(f"priority.{point.priority}")
    return (
        Cell(action.number, strong=True),
        Cell(paragraphs(point.what), detail=with_whom),
        Cell(point.owner.strip() or words("action.no_owner.short")),
        Cell(due, detail=_late(action, words)),
        Cell(words(f"status.{point.status}"), detail=words("action.priority", priority=priority)),
        Cell(words(f"cost.{point.cost}")),
        Cell(action.question.number if action.question else words("none")),
    )


def _late(action: PlannedAction, words: Words) -> str:
    if not action.is_late or action.days_left is None:
        return ""
    return words("action.late", count=-action.days_left)
