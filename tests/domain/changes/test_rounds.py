"""How a change reaches its round and its answer."""

from __future__ import annotations

import pytest

from checklist_desktop.domain.changes.rounds import round_of, with_answer, with_round
from checklist_desktop.domain.dossier import Answer
from checklist_desktop.domain.errors import UnknownRound
from tests.builders import a_dossier, a_round


def test_a_round_that_is_not_there_is_named() -> None:
    with pytest.raises(UnknownRound) as caught:
        round_of(a_dossier(), "r9")

    assert caught.value.round == "r9"


def test_a_changed_round_takes_the_place_of_the_old_one() -> None:
    old, other, changed = a_round("r1"), a_round("r2"), a_round("r1", "Anders")

    assert with_round(a_dossier(old, other), changed).rounds == (changed, other)


def test_answers_stand_in_the_order_of_their_ids_whatever_came_first() -> None:
    dossier = with_answer(a_dossier(), "r1", "2.a", Answer("yes"))
    dossier = with_answer(dossier, "r1", "1.a", Answer("no"))

    assert list(round_of(dossier, "r1").answers.items()) == [("1.a", Answer("no")), ("2.a", Answer("yes"))]


def test_a_blank_answer_leaves_no_trace() -> None:
    dossier = with_answer(a_dossier(), "r1", "1.a", Answer("yes"))

    assert with_answer(dossier, "r1", "1.a", Answer()) == a_dossier()
