"""What is still open: each lack is named where it is, and only there."""

from __future__ import annotations

from dataclasses import replace

import pytest

from checklist_desktop.domain.dossier import (
    ActionPoint,
    ActionStatus,
    Answer,
    Decision,
    Round,
    Signatory,
    SignatoryRole,
)
from checklist_desktop.insight.open_points import (
    DECLARATIONS,
    Lack,
    OpenPoint,
    needs_action,
    needs_explanation,
    open_points,
    points_with,
)
from tests.builders import OPTIONS, QUESTIONS, a_checklist, a_round

CHECKLIST = a_checklist()
DECIDED = Decision("2026-114", "2026-12-01", DECLARATIONS, (Signatory(SignatoryRole.ADOPTS, "Secretaris"),))
COMPLETE = replace(a_round(), answers={question: Answer("yes") for question in QUESTIONS}, decision=DECIDED)


def with_answer(answer: Answer, *points: ActionPoint) -> Round:
    """A round in which nothing is open but what this answer to 2.a leaves open."""
    return replace(COMPLETE, answers={**COMPLETE.answers, "2.a": answer}, action_points=points)


def lacks(round_: Round) -> list[Lack]:
    return [point.lack for point in open_points(round_, CHECKLIST)]


def test_in_a_complete_round_nothing_is_open() -> None:
    assert open_points(COMPLETE, CHECKLIST) == ()


POINT = ActionPoint("a1", "Doen", "2.a", "Wijkteam", due="2027-03-01")
OF_AN_ANSWER: list[tuple[Answer, list[Lack]]] = [
    (Answer(), [Lack.NOT_DISCUSSED]),
    (Answer(explanation="Komt nog."), [Lack.NOT_DISCUSSED]),
    (Answer("unknown"), [Lack.UNKNOWN]),
    (Answer("yes", flagged=True), [Lack.FLAGGED]),
    (Answer("none"), [Lack.EXPLANATION_MISSING]),
    (Answer("none", " \n"), [Lack.EXPLANATION_MISSING]),
    (Answer("none", "Hebben wij niet."), []),
    (Answer("partly", "Bijna."), [Lack.ACTION_MISSING]),
    (Answer("no", flagged=True), [Lack.EXPLANATION_MISSING, Lack.ACTION_MISSING, Lack.FLAGGED]),
]


@pytest.mark.parametrize(("answer", "expected"), OF_AN_ANSWER)
def test_an_answer_leaves_open_what_it_lacks(answer: Answer, expected: list[Lack]) -> None:
    found = open_points(with_answer(answer), CHECKLIST)

    assert [point.lack for point in found] == expected
    assert all(point.question is not None and point.question.number == "2.1" for point in found)


def test_with_an_action_point_the_answer_lacks_none() -> None:
    assert lacks(with_answer(Answer("no", "Nee."), POINT)) == []
    assert lacks(with_answer(Answer("no", "Nee."), replace(POINT, question="1.a"))) == [Lack.ACTION_MISSING]


def test_a_dropped_action_point_is_still_an_action_point() -> None:
    assert lacks(with_answer(Answer("no", "Nee."), replace(POINT, status=ActionStatus.DROPPED))) == []


OF_A_POINT: list[tuple[ActionPoint, list[Lack]]] = [
    (replace(POINT, owner=" "), [Lack.ACTION_WITHOUT_OWNER]),
    (replace(POINT, due=""), [Lack.ACTION_WITHOUT_DATE]),
    (ActionPoint("a1", "Los punt"), [Lack.ACTION_WITHOUT_OWNER, Lack.ACTION_WITHOUT_DATE]),
    (replace(POINT, owner="", due="", status=ActionStatus.DONE), []),
    (replace(POINT, owner="", due="", status=ActionStatus.DROPPED), []),
    (replace(POINT, owner="", status=ActionStatus.BUSY), [Lack.ACTION_WITHOUT_OWNER]),
]


@pytest.mark.parametrize(("point", "expected"), OF_A_POINT)
def test_an_open_action_point_needs_an_owner_and_a_date(point: ActionPoint, expected: list[Lack]) -> None:
    found = open_points(replace(COMPLETE, action_points=(point,)), CHECKLIST)

    assert [item.lack for item in found] == expected
    assert all(item.action_point is point for item in found)
    assert all((item.question is None) == (point.question is None) for item in found)


OF_THE_DECISION: list[tuple[Decision, list[OpenPoint]]] = [
    (replace(DECIDED, number=" "), [OpenPoint(Lack.DECISION_NUMBER_MISSING)]),
    (replace(DECIDED, date=""), [OpenPoint(Lack.DECISION_DATE_MISSING)]),
    (replace(DECIDED, signatories=()), [OpenPoint(Lack.SIGNATORY_MISSING)]),
    (
        replace(DECIDED, declarations=("final",)),
        [
            OpenPoint(Lack.DECLARATION_MISSING, declaration="discussed_together"),
            OpenPoint(Lack.DECLARATION_MISSING, declaration="no_persons"),
        ],
    ),
]


@pytest.mark.parametrize(("decision", "expected"), OF_THE_DECISION)
def test_the_decision_needs_its_parts(decision: Decision, expected: list[OpenPoint]) -> None:
    assert list(open_points(replace(COMPLETE, decision=decision), CHECKLIST)) == expected


def test_in_an_empty_round_everything_is_open_in_the_order_of_the_checklist() -> None:
    found = open_points(a_round(), CHECKLIST)
    undiscussed = points_with(found, Lack.NOT_DISCUSSED)

    assert [point.question.question.id for point in undiscussed if point.question] == list(QUESTIONS)
    assert [point.lack for point in found[len(undiscussed) :]] == [
        *[Lack.DECLARATION_MISSING] * len(DECLARATIONS),
        Lack.DECISION_NUMBER_MISSING,
        Lack.DECISION_DATE_MISSING,
        Lack.SIGNATORY_MISSING,
    ]


def test_a_round_of_core_questions_lacks_no_others() -> None:
    found = open_points(replace(a_round(core_only=True), decision=DECIDED), CHECKLIST)

    assert [point.question.question.id for point in found if point.question] == ["1.a", "2.a"]


def test_every_lack_is_met_here() -> None:
    answers = [lack for _, expected in OF_AN_ANSWER for lack in expected]
    points = [lack for _, expected in OF_A_POINT for lack in expected]
    decision = [point.lack for _, expected in OF_THE_DECISION for point in expected]

    assert {*answers, *points, *decision} == set(Lack)


def test_what_an_option_asks_for_is_needed_until_it_is_there() -> None:
    blank, yes, partly = OPTIONS[:3]

    assert needs_explanation(partly, Answer("partly"))
    assert not needs_explanation(partly, Answer("partly", "Bijna."))
    assert not needs_explanation(yes, Answer("yes"))
    assert needs_action(partly, ())
    assert not needs_action(partly, (POINT,))
    assert not needs_action(blank, ())
