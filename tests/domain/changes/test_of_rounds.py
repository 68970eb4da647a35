"""Changes to a round: its start and withdrawal, its action points in their places, its texts per theme."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checklist_desktop.domain.changes.of_rounds import (
    SetActionPoint,
    StartRound,
    WithdrawRound,
    WriteConclusion,
    WriteReflection,
)
from checklist_desktop.domain.changes.rounds import round_of, with_round
from checklist_desktop.domain.dossier import ActionPoint, Answer, Dossier
from tests.builders import a_dossier, a_round


def with_points(*ids: str) -> Dossier:
    points = tuple(ActionPoint(point_id, f"Punt {point_id}") for point_id in ids)
    return with_round(a_dossier(), replace(a_round(), action_points=points))


def ids_in(dossier: Dossier) -> list[str]:
    return [point.id for point in round_of(dossier, "r1").action_points]


def test_a_new_round_comes_after_the_others() -> None:
    started = StartRound("r2", "2027", "d" * 64, core_only=True).applied_to(a_dossier())

    assert [round_.id for round_ in started.rounds] == ["r1", "r2"]
    assert started.rounds[1].core_only


def test_a_withdrawn_round_comes_back_with_everything_in_it() -> None:
    full = replace(a_round(), answers={"1.a": Answer("yes")}, case_number="Z-1")
    withdraw = WithdrawRound("r1")
    withdrawn = withdraw.applied_to(a_dossier(full))

    assert withdrawn.standing_rounds == ()
    assert withdraw.inverse_in(a_dossier(full)).applied_to(withdrawn) == a_dossier(full)


def test_an_action_point_is_added_at_the_end() -> None:
    change = SetActionPoint("r1", "c", ActionPoint("c", "Punt c"))

    assert ids_in(change.applied_to(with_points("a", "b"))) == ["a", "b", "c"]


def test_a_changed_action_point_stays_in_its_place() -> None:
    changed = SetActionPoint("r1", "a", ActionPoint("a", "Anders"), place=7).applied_to(with_points("a", "b"))

    assert ids_in(changed) == ["a", "b"]
    assert round_of(changed, "r1").action_points[0].what == "Anders"


@pytest.mark.parametrize("gone", ["a", "b", "c"])
def test_a_removed_action_point_comes_back_in_its_place(gone: str) -> None:
    before = with_points("a", "b", "c")
    change = SetActionPoint("r1", gone, None)

    assert ids_in(change.applied_to(before)) == [other for other in "abc" if other != gone]
    assert change.inverse_in(before).applied_to(change.applied_to(before)) == before


def test_a_point_whose_place_is_no_longer_there_comes_back_at_the_end() -> None:
    back = SetActionPoint("r1", "c", None).inverse_in(with_points("a", "b", "c"))

    assert ids_in(back.applied_to(with_points("x"))) == ["x", "c"]


def test_removing_what_is_not_there_changes_nothing() -> None:
    change = SetActionPoint("r1", "z", None)

    assert change.applied_to(with_points("a")) == with_points("a")
    assert change.inverse_in(with_points("a")) == change


@given(st.lists(st.tuples(st.sampled_from("abcd"), st.sampled_from([None, "x", "y"])), max_size=12))
def test_taking_back_in_reverse_gives_the_very_same_points(steps: list[tuple[str, str | None]]) -> None:
    dossier = with_points("a", "b")
    taken_back = []
    for point_id, what in steps:
        change = SetActionPoint("r1", point_id, ActionPoint(point_id, what) if what else None)
        taken_back.append(change.inverse_in(dossier))
        dossier = change.applied_to(dossier)
    for inverse in reversed(taken_back):
        dossier = inverse.applied_to(dossier)

    assert dossier == with_points("a", "b")


def test_texts_per_theme_stand_apart_and_an_empty_one_leaves_no_trace() -> None:
    written = WriteReflection("r1", "together", "proud", "Trots.").applied_to(a_dossier())
    written = WriteReflection("r1", "signals", "proud", "Ook trots.").applied_to(written)
    written = WriteConclusion("r1", "signals", "Goed.").applied_to(written)
    round_ = round_of(written, "r1")

    assert list(round_.reflections.items()) == [
        (("signals", "proud"), "Ook trots."),
        (("together", "proud"), "Trots."),
    ]
    assert round_.conclusions == {"signals": "Goed."}
    for change in (
        WriteReflection("r1", "together", "proud", ""),
        WriteReflection("r1", "signals", "proud", ""),
        WriteConclusion("r1", "signals", ""),
    ):
        written = change.applied_to(written)
    assert written == a_dossier()
