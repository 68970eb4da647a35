"""What is still open before a round is signed off, and what the report will say about it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from checklist_desktop.domain.checklist import Meaning
from checklist_desktop.insight.progress import option_of, questions_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from checklist_desktop.domain.checklist import AnswerOption, Checklist, NumberedQuestion
    from checklist_desktop.domain.dossier import ActionPoint, Answer, Round


class Lack(StrEnum):
    """What can be missing. None of it forbids signing off: the college decides, the document shows."""

    NOT_DISCUSSED = "not_discussed"
    UNKNOWN = "unknown"
    EXPLANATION_MISSING = "explanation_missing"
    ACTION_MISSING = "action_missing"
    FLAGGED = "flagged"
    ACTION_WITHOUT_OWNER = "action_without_owner"
    ACTION_WITHOUT_DATE = "action_without_date"
    DECISION_NUMBER_MISSING = "decision_number_missing"
    DECISION_DATE_MISSING = "decision_date_missing"
    DECLARATION_MISSING = "declaration_missing"
    SIGNATORY_MISSING = "signatory_missing"


@dataclass(frozen=True, slots=True)
class OpenPoint:
    """One thing that is missing, and where: at a question, at an action point, or in the decision."""

    lack: Lack
    question: NumberedQuestion | None = None
    action_point: ActionPoint | None = None
    declaration: str = ""


DECLARATIONS = ("discussed_together", "no_persons", "final")
"""What is declared at signing off; the words stand in the texts as `declaration.<key>`."""


def open_points(round_: Round, checklist: Checklist) -> tuple[OpenPoint, ...]:
    """Everything still open, in the order of the checklist, then the action points, then the decision."""
    return (
        *_of_questions(round_, checklist),
        *_of_actions(round_, checklist),
        *_of_decision(round_),
    )


def points_with(points: tuple[OpenPoint, ...], lack: Lack) -> tuple[OpenPoint, ...]:
    return tuple(point for point in points if point.lack is lack)


def needs_explanation(option: AnswerOption, answer: Answer) -> bool:
    """Whether this answer asks for an explanation that is not there yet."""
    return option.requires_explanation and not answer.explanation.strip()


def needs_action(option: AnswerOption, points: tuple[ActionPoint, ...]) -> bool:
    """Whether this answer asks for an action point while there is none."""
    return option.asks_action and not points


def _of_questions(round_: Round, checklist: Checklist) -> list[OpenPoint]:
    found: list[OpenPoint] = []
    for item in questions_of(round_, checklist):
        answer = round_.answer(item.question.id)
        option = option_of(round_, checklist, item.question.id)
        actions = round_.action_points_of(item.question.id)
        lacks = {
            Lack.NOT_DISCUSSED: option.meaning is Meaning.NOT_DISCUSSED,
            Lack.UNKNOWN: option.meaning is Meaning.UNKNOWN,
            Lack.EXPLANATION_MISSING: needs_explanation(option, answer),
            Lack.ACTION_MISSING: needs_action(option, actions),
            Lack.FLAGGED: answer.flagged,
        }
        found += [OpenPoint(lack, question=item) for lack, there in lacks.items() if there]
    return found


def _of_actions(round_: Round, checklist: Checklist) -> list[OpenPoint]:
    checks: dict[Lack, Callable[[ActionPoint], bool]] = {
        Lack.ACTION_WITHOUT_OWNER: _without_owner,
        Lack.ACTION_WITHOUT_DATE: _without_date,
    }
    return [
        OpenPoint(lack, checklist.question(point.question) if point.question else None, point)
        for point in round_.action_points
        if point.is_open
        for lack, lacks in checks.items()
        if lacks(point)
    ]


def _of_decision(round_: Round) -> list[OpenPoint]:
    decision = round_.decision
    found = [
        OpenPoint(Lack.DECLARATION_MISSING, declaration=key)
        for key in DECLARATIONS
        if key not in decision.declarations
    ]
    if not decision.number.strip():
        found.append(OpenPoint(Lack.DECISION_NUMBER_MISSING))
    if not decision.date:
        found.append(OpenPoint(Lack.DECISION_DATE_MISSING))
    if not decision.signatories:
        found.append(OpenPoint(Lack.SIGNATORY_MISSING))
    return found


def _without_owner(point: ActionPoint) -> bool:
    return not point.owner.strip()


def _without_date(point: ActionPoint) -> bool:
    return not point.due
