"""What holds for every kind of change: it is known by its name, read back, taken back, and has one slot."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, get_args

import pytest

from checklist_desktop.domain.canonical import canonical_bytes, parsed
from checklist_desktop.domain.changes.kinds import (
    KINDS,
    Change,
    change_from_plain,
    change_to_plain,
    round_id_of,
)
from tests.builders import a_dossier, a_round
from tests.changes import decisions, every_kind, kind_of, revocable

if TYPE_CHECKING:
    from checklist_desktop.domain.canonical import JsonValue

OF_THE_DOSSIER = (
    "create_dossier",
    "describe_dossier",
    "set_house_style",
    "discard_dossier",
    "restore_dossier",
)


def test_there_is_an_example_of_every_kind() -> None:
    assert sorted(change.kind for change in every_kind()) == sorted(KINDS)


def test_no_two_kinds_share_a_name() -> None:
    assert len(KINDS) == len(get_args(Change))
    assert all(re.fullmatch(r"[a-z_]+", name) for name in KINDS)


@pytest.mark.parametrize("change", every_kind(), ids=kind_of)
def test_a_change_is_read_back_from_its_plain_form(change: Change) -> None:
    assert change_from_plain(parsed(canonical_bytes(change_to_plain(change)))) == change


@pytest.mark.parametrize("change", every_kind(), ids=kind_of)
def test_the_plain_form_names_its_kind(change: Change) -> None:
    assert change_to_plain(change)["kind"] == change.kind
    assert KINDS[change.kind] is type(change)


@pytest.mark.parametrize("change", every_kind("r1"), ids=kind_of)
def test_a_change_is_about_a_round_or_about_the_dossier(change: Change) -> None:
    expected = {"start_round": "r-next"}.get(change.kind, "r1")

    assert round_id_of(change) == (None if change.kind in OF_THE_DOSSIER else expected)


@pytest.mark.parametrize("change", revocable("r1"), ids=kind_of)
def test_a_change_and_its_inverse_leave_what_there_was(change: Change) -> None:
    before = a_dossier()
    after = change.applied_to(before)
    inverse = change.inverse_in(before)
    assert inverse is not None
    back = inverse.applied_to(after)

    assert after != before
    if change.kind == "start_round":  # what was started stays, withdrawn, so that its content can come back
        assert back.standing_rounds == before.standing_rounds
    else:
        assert back == before


@pytest.mark.parametrize("change", revocable("r1"), ids=kind_of)
def test_the_inverse_of_the_inverse_puts_it_back(change: Change) -> None:
    before = a_dossier()
    after = change.applied_to(before)
    inverse = change.inverse_in(before)
    assert inverse is not None
    again = inverse.inverse_in(after)

    assert again is not None
    assert again.applied_to(inverse.applied_to(after)) == after


@pytest.mark.parametrize("change", revocable("r1"), ids=kind_of)
def test_a_change_and_its_inverse_are_about_the_same_slot(change: Change) -> None:
    inverse = change.inverse_in(a_dossier())

    assert inverse is not None
    assert inverse.slot == change.slot


@pytest.mark.parametrize("change", decisions("r1"), ids=kind_of)
def test_nothing_takes_a_decision_back(change: Change) -> None:
    assert change.inverse_in(a_dossier()) is None


@pytest.mark.parametrize("change", revocable("r1"), ids=kind_of)
def test_applying_twice_in_a_row_is_applying_once(change: Change) -> None:
    once = change.applied_to(a_dossier())

    assert change.applied_to(once) == once


def test_only_changes_to_the_same_thing_share_a_slot() -> None:
    slots = sorted(change.slot for change in every_kind("r1"))
    shared = {slot for slot in slots if slots.count(slot) > 1}

    assert shared == {"dossier", "sign_off/r1", "bin/"}


@pytest.mark.parametrize(
    "change", [item for item in every_kind("r2") if item.kind not in OF_THE_DOSSIER], ids=kind_of
)
def test_a_change_to_one_round_leaves_the_other_alone(change: Change) -> None:
    first = a_round("r1", "2025")

    assert change.applied_to(a_dossier(first, a_round("r2"))).rounds[0] is first


REFUSED: list[JsonValue] = [None, [], "set_answer", {}, {"kind": None}, {"kind": 3}, {"kind": "no_such_kind"}]


@pytest.mark.parametrize("plain", REFUSED, ids=repr)
def test_what_is_no_change_is_refused(plain: JsonValue) -> None:
    with pytest.raises(ValueError, match="kind"):
        change_from_plain(plain)
