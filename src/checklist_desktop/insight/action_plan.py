"""Action points in order: numbered for the report, compared with a day, counted and grouped."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from checklist_desktop.domain.dossier import ActionPoint, ActionStatus

if TYPE_CHECKING:
    from checklist_desktop.domain.checklist import Checklist, NumberedQuestion
    from checklist_desktop.domain.dossier import Round


@dataclass(frozen=True, slots=True)
class PlannedAction:
    """An action point with its number (A1, A2, ... in the order of the questions) and its term.

    `days_left` is counted from the given day, negative when late; None without a date or when not open.
    """

    number: str
    point: ActionPoint
    question: NumberedQuestion | None
    days_left: int | None

    @property
    def is_late(self) -> bool:
        return self.days_left is not None and self.days_left < 0


@dataclass(frozen=True, slots=True)
class ActionCounts:
    total: int
    open: int
    late: int
    done: int
    dropped: int


def planned_actions(round_: Round, checklist: Checklist, today: date) -> tuple[PlannedAction, ...]:
    """All action points: those of questions in the order of the questions, then the free ones."""
    ordered = [
        (point, item) for item in checklist.numbered() for point in round_.action_points_of(item.question.id)
    ]
    known = {point.id for point, _ in ordered}
    free = [(point, None) for point in round_.action_points if point.id not in known]
    return tuple(
        PlannedAction(f"A{number}", point, question, _days_left(point, today))
        for number, (point, question) in enumerate([*ordered, *free], start=1)
    )


def by_due_date(actions: tuple[PlannedAction, ...]) -> tuple[PlannedAction, ...]:
    """Open ones first, the earliest date first, those without a date after them; closed ones last.

    Where that is the same, they stay in the order in which they came.
    """
    return tuple(sorted(actions, key=lambda action: (not action.point.is_open, action.point.due or "~")))


def count_actions(actions: tuple[PlannedAction, ...]) -> ActionCounts:
    return ActionCounts(
        total=len(actions),
        open=sum(action.point.is_open for action in actions),
        late=sum(action.is_late for action in actions),
        done=sum(action.point.status is ActionStatus.DONE for action in actions),
        dropped=sum(action.point.status is ActionStatus.DROPPED for action in actions),
    )


def _days_left(point: ActionPoint, today: date) -> int | None:
    if not (point.is_open and point.due):
        return None
    return (date.fromisoformat(point.due) - today).days
