"""The action points in order: numbered as the report numbers them, late or not, counted."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from checklist_desktop.domain.dossier import ActionPoint, ActionStatus
from checklist_desktop.insight.action_plan import (
    ActionCounts,
    PlannedAction,
    by_due_date,
    count_actions,
    planned_actions,
)
from tests.builders import a_checklist, a_round

TODAY = date(2026, 11, 24)


def planned(*points: ActionPoint, core_only: bool = False) -> tuple[PlannedAction, ...]:
    round_ = replace(a_round(core_only=core_only), action_points=points)
    return planned_actions(round_, a_checklist(), TODAY)


def point(
    name: str, question: str | None = None, due: str = "", status: ActionStatus = ActionStatus.TO_DO
) -> ActionPoint:
    return ActionPoint(name, f"Doe {name}", question, due=due, status=status)


def names(actions: tuple[PlannedAction, ...]) -> list[str]:
    return [action.point.id for action in actions]


def test_points_are_numbered_in_the_order_of_the_questions_and_free_ones_last() -> None:
    found = planned(point("free"), point("b", "2.a"), point("a", "1.b"), point("c", "2.a"))

    assert [(action.number, action.point.id) for action in found] == [
        ("A1", "a"),
        ("A2", "b"),
        ("A3", "c"),
        ("A4", "free"),
    ]
    assert [action.question.number if action.question else None for action in found] == [
        "1.2",
        "2.1",
        "2.1",
        None,
    ]


def test_a_point_of_a_question_that_is_no_longer_asked_is_not_lost() -> None:
    (found,) = planned(point("a", "9.z"))

    assert (found.number, found.point.id, found.question) == ("A1", "a", None)


def test_no_points_are_no_plan() -> None:
    assert planned() == ()


@pytest.mark.parametrize(
    ("due", "days", "late"),
    [("2026-11-23", -1, True), ("2026-11-24", 0, False), ("2026-12-24", 30, False), ("", None, False)],
)
def test_a_point_is_late_from_the_day_after_its_date(due: str, days: int | None, late: bool) -> None:
    (found,) = planned(point("a", due=due))

    assert (found.days_left, found.is_late) == (days, late)


@pytest.mark.parametrize("status", [ActionStatus.DONE, ActionStatus.DROPPED])
def test_what_is_closed_is_never_late(status: ActionStatus) -> None:
    (found,) = planned(point("a", due="2020-01-01", status=status))

    assert (found.days_left, found.is_late) == (None, False)


def test_open_ones_come_first_the_earliest_date_first_and_undated_ones_after_them() -> None:
    found = planned(
        point("done", due="2020-01-01", status=ActionStatus.DONE),
        point("undated"),
        point("later", due="2027-03-01"),
        point("sooner", due="2026-12-01", status=ActionStatus.BUSY),
        point("dropped", status=ActionStatus.DROPPED),
    )

    assert names(by_due_date(found)) == ["sooner", "later", "undated", "done", "dropped"]


def test_of_the_same_date_the_tenth_comes_after_the_ninth() -> None:
    found = planned(*(point(f"p{number}", due="2027-03-01") for number in range(1, 13)))

    assert [action.number for action in by_due_date(found)] == [f"A{number}" for number in range(1, 13)]


def test_they_are_counted() -> None:
    found = planned(
        point("a", due="2026-01-01"),
        point("b", due="2027-01-01", status=ActionStatus.BUSY),
        point("c", due="2026-01-01", status=ActionStatus.DONE),
        point("d", status=ActionStatus.DROPPED),
        point("e"),
    )

    assert count_actions(found) == ActionCounts(total=5, open=3, late=1, done=1, dropped=1)
    assert count_actions(()) == ActionCounts(0, 0, 0, 0, 0)
