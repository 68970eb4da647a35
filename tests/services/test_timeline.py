"""What can be undone and redone, read from events: of this device only, in order, emptied by decisions."""

from __future__ import annotations

from dataclasses import replace

import pytest

from checklist_desktop.domain.changes.of_answers import SetAnswer
from checklist_desktop.domain.changes.of_dossiers import CreateDossier, Reopen, SignOff
from checklist_desktop.domain.events import Event, Recorded
from checklist_desktop.services.timeline import Timeline, batches
from tests.changes import to_the_bin_and_back


def recorded(
    number: int, *, batch: str = "", device: str = "laptop", undoes: str = "", redoes: str = ""
) -> Recorded:
    event = Event(
        dossier="d1",
        device=device,
        number=number,
        previous="",
        at="t",
        by="",
        batch=batch or f"b{number}",
        change=SetAnswer("r1", f"q{number}", "yes"),
        undoes=undoes,
        redoes=redoes,
    )
    return Recorded(f"id{number}", event, SetAnswer("r1", f"q{number}", None))


def timeline(*items: Recorded) -> Timeline:
    made = Timeline("laptop")
    for batch in batches(items):
        made.add(batch)
    return made


def stacks(made: Timeline) -> tuple[list[str], list[str]]:
    return [step.batch for step in made.undoable], [step.batch for step in made.redoable]


def test_events_in_a_row_of_one_batch_and_device_belong_together() -> None:
    first, second = recorded(1, batch="a"), recorded(2, batch="a")
    third, other = recorded(3, batch="b"), recorded(4, batch="b", device="other")
    again = recorded(5, batch="a")

    assert batches((first, second, third, other, again)) == [(first, second), (third,), (other,), (again,)]
    assert batches(()) == []


def test_steps_move_from_one_stack_to_the_other_and_back() -> None:
    steps = [recorded(1), recorded(2), recorded(3)]
    assert stacks(timeline(*steps)) == (["b1", "b2", "b3"], [])

    undone = [*steps, recorded(4, undoes="b3"), recorded(5, undoes="b2")]
    assert stacks(timeline(*undone)) == (["b1"], ["b3", "b2"])

    redone = [*undone, recorded(6, redoes="b2")]
    assert stacks(timeline(*redone)) == (["b1", "b2"], ["b3"])

    assert stacks(timeline(*redone, recorded(7))) == (["b1", "b2", "b7"], [])


def test_a_step_gives_its_changes_and_takes_them_back_from_the_last() -> None:
    (step,) = timeline(recorded(1, batch="a"), recorded(2, batch="a")).undoable

    assert step.changes == (SetAnswer("r1", "q1", "yes"), SetAnswer("r1", "q2", "yes"))
    assert step.inverses == (SetAnswer("r1", "q2", None), SetAnswer("r1", "q1", None))


def test_what_another_device_did_is_not_undone_here() -> None:
    assert stacks(timeline(recorded(1, device="other"), recorded(2))) == (["b2"], [])


def test_when_something_came_in_from_another_device_nothing_of_before_is_undone() -> None:
    came_in = [recorded(1), recorded(2), recorded(3, undoes="b2"), recorded(4, device="other")]

    assert stacks(timeline(*came_in)) == ([], [])
    assert stacks(timeline(*came_in, recorded(5))) == (["b5"], [])


def test_undoing_a_step_that_is_unknown_here_changes_nothing() -> None:
    assert stacks(timeline(recorded(1), recorded(2, undoes="b-elsewhere"))) == (["b1"], [])


@pytest.mark.parametrize(
    "decision",
    [CreateDossier("x"), SignOff("r1", 1, "f", "t"), Reopen("r1", "x", "t")],
    ids=lambda change: change.kind,
)
def test_a_decision_empties_both_stacks(decision: CreateDossier | SignOff | Reopen) -> None:
    third = recorded(3)
    made = Recorded(third.id, replace(third.event, change=decision), None)

    assert stacks(timeline(recorded(1), recorded(2, undoes="b1"), made)) == ([], [])


def test_the_bin_and_the_way_back_leave_both_stacks_alone() -> None:
    third, fourth = recorded(3), recorded(4)
    discard, restore = to_the_bin_and_back()
    thrown = Recorded(third.id, replace(third.event, change=discard), None)
    back = Recorded(fourth.id, replace(fourth.event, change=restore), None)

    assert stacks(timeline(recorded(1), recorded(2), recorded(5, undoes="b2"), thrown, back)) == (
        ["b1"],
        ["b2"],
    )
