"""Changes to one answer touch their own part of it and nothing else."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from checklist_desktop.domain.changes.of_answers import (
    CountViews,
    FlagQuestion,
    SetAnswer,
    SetArrangement,
    SetEvidence,
    WriteExplanation,
    WriteMinorityView,
    WriteRemark,
)
from checklist_desktop.domain.changes.rounds import round_of, with_answer
from checklist_desktop.domain.dossier import Answer, Evidence, View
from checklist_desktop.domain.plain import from_plain, to_plain
from tests.builders import a_dossier

if TYPE_CHECKING:
    from checklist_desktop.domain.changes.kinds import AnswerChange

FULL = Answer(
    "partly",
    "Nog niet overal.",
    "region",
    flagged=True,
    evidence=(Evidence("Meldroute"),),
    views=(View("yes", 2), View("no", 1)),
    minority_view="Bij de politie wel.",
    remark="Navragen.",
)
CHANGES: list[tuple[AnswerChange, Answer]] = [
    (SetAnswer("r1", "1.a", "yes"), replace(FULL, option="yes")),
    (SetAnswer("r1", "1.a", None), replace(FULL, option=None)),
    (WriteExplanation("r1", "1.a", ""), replace(FULL, explanation="")),
    (SetArrangement("r1", "1.a", None), replace(FULL, arrangement=None)),
    (FlagQuestion("r1", "1.a", flagged=False), replace(FULL, flagged=False)),
    (SetEvidence("r1", "1.a", ()), replace(FULL, evidence=())),
    (CountViews("r1", "1.a", (View("yes", 4),)), replace(FULL, views=(View("yes", 4),))),
    (WriteMinorityView("r1", "1.a", ""), replace(FULL, minority_view="")),
    (WriteRemark("r1", "1.a", "Klaar."), replace(FULL, remark="Klaar.")),
]


@pytest.mark.parametrize(("change", "expected"), CHANGES)
def test_a_change_touches_one_part_of_one_answer(change: AnswerChange, expected: Answer) -> None:
    before = with_answer(with_answer(a_dossier(), "r1", "1.a", FULL), "r1", "1.b", FULL)
    after = change.applied_to(before)

    assert round_of(after, "r1").answers == {"1.a": expected, "1.b": FULL}
    assert change.inverse_in(before).applied_to(after) == before


def test_each_part_of_each_answer_is_a_slot_of_its_own() -> None:
    slots = {change.slot for change, _ in CHANGES}

    assert slots == {
        "answer/r1/1.a",
        "explanation/r1/1.a",
        "arrangement/r1/1.a",
        "flag/r1/1.a",
        "evidence/r1/1.a",
        "views/r1/1.a",
        "minority_view/r1/1.a",
        "remark/r1/1.a",
    }


def test_an_answer_of_before_keeps_its_plain_form() -> None:
    plain = to_plain(Answer("yes", "Ja."))

    assert plain == {
        "option": "yes",
        "explanation": "Ja.",
        "arrangement": None,
        "flagged": False,
        "evidence": [],
    }
    assert from_plain(Answer, plain) == Answer("yes", "Ja.")
    assert from_plain(Answer, to_plain(FULL)) == FULL
