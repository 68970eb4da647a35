"""Questions that have no answer yet, one after the other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from checklist_desktop.domain.checklist import Meaning
from checklist_desktop.insight.progress import option_of, questions_of

if TYPE_CHECKING:
    from checklist_desktop.domain.checklist import Checklist, NumberedQuestion
    from checklist_desktop.domain.dossier import Round


def next_gap(
    round_: Round, checklist: Checklist, theme: str = "", question: str = ""
) -> NumberedQuestion | None:
    """The first question without an answer after this one, and after the last from the beginning again.

    Without a question, the first one from where this theme ends: that is where a theme is closed.
    """
    questions = questions_of(round_, checklist)
    here = [
        place
        for place, item in enumerate(questions)
        if item.question.id == question or (not _is_asked(questions, question) and item.theme.id == theme)
    ]
    start = here[-1] + 1 if here else 0
    turned = (*questions[start:], *questions[:start])
    return next((item for item in turned if _is_open(round_, checklist, item)), None)


def _is_asked(questions: tuple[NumberedQuestion, ...], question: str) -> bool:
    return any(item.question.id == question for item in questions)


def _is_open(round_: Round, checklist: Checklist, item: NumberedQuestion) -> bool:
    return option_of(round_, checklist, item.question.id).meaning is Meaning.NOT_DISCUSSED
