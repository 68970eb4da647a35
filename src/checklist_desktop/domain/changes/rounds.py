"""How a change reaches the round or the answer it is about."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from checklist_desktop.domain.dossier import Answer
from checklist_desktop.domain.errors import UnknownRound

if TYPE_CHECKING:
    from checklist_desktop.domain.dossier import Dossier, Round


def round_of(dossier: Dossier, round_id: str) -> Round:
    """The round with this id. Raises UnknownRound."""
    found = dossier.round(round_id)
    if found is None:
        raise UnknownRound(round_id)
    return found


def with_round(dossier: Dossier, changed: Round) -> Dossier:
    """The dossier with this round in the place of the one with the same id."""
    return replace(dossier, rounds=tuple(changed if old.id == changed.id else old for old in dossier.rounds))


def with_answer(dossier: Dossier, round_id: str, question_id: str, answer: Answer) -> Dossier:
    """The dossier with this answer; a blank one leaves no trace, so undo gives back the very same round."""
    round_ = round_of(dossier, round_id)
    answers = {key: old for key, old in round_.answers.items() if key != question_id}
    if answer != Answer():
        answers[question_id] = answer
    return with_round(dossier, replace(round_, answers=dict(sorted(answers.items()))))
