"""Which questions are shown: those that have everything that was asked for."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING

from checklist_desktop.domain.checklist import Meaning
from checklist_desktop.insight.open_points import needs_explanation
from checklist_desktop.insight.progress import option_of, questions_of

if TYPE_CHECKING:
    from checklist_desktop.domain.checklist import Checklist, NumberedQuestion
    from checklist_desktop.domain.dossier import Round


class Trait(StrEnum):
    """Something a question has or has not."""

    UNANSWERED = "unanswered"
    FLAGGED = "flagged"
    WITHOUT_EXPLANATION = "without_explanation"
    OPEN_ACTION = "open_action"
    THIS_MEETING = "this_meeting"
    BASELINE = "baseline"
    CORE = "core"


@dataclass(frozen=True, slots=True)
class QuestionFilter:
    """All of this at once. Without anything it lets every question through."""

    traits: frozenset[Trait] = frozenset()
    partner: str = ""
    option: str = ""

    @property
    def is_active(self) -> bool:
        return self != QuestionFilter()

    def toggled(self, trait: Trait) -> QuestionFilter:
        return replace(self, traits=self.traits ^ {trait})

    def of_partner(self, partner: str) -> QuestionFilter:
        """With this partner; asked for once more, with any."""
        return replace(self, partner="" if partner == self.partner else partner)

    def of_option(self, option: str) -> QuestionFilter:
        """With this answer; asked for once more, with any."""
        return replace(self, option="" if option == self.option else option)


def passes(wanted: QuestionFilter, item: NumberedQuestion, round_: Round, checklist: Checklist) -> bool:
    if not wanted.is_active:
        return True
    question, answer = item.question, round_.answer(item.question.id)
    option = option_of(round_, checklist, question.id)
    running = round_.running_meeting
    has = {
        Trait.UNANSWERED: option.meaning is Meaning.NOT_DISCUSSED,
        Trait.FLAGGED: answer.flagged,
        Trait.WITHOUT_EXPLANATION: needs_explanation(option, answer),
        Trait.OPEN_ACTION: any(point.is_open for point in round_.action_points_of(question.id)),
        Trait.THIS_MEETING: running is not None and answer.meeting == running.id,
        Trait.BASELINE: question.baseline,
        Trait.CORE: question.core,
    }
    return (
        all(has[trait] for trait in wanted.traits)
        and wanted.partner in ("", *question.partners)
        and wanted.option in ("", option.id)
    )


def passing(wanted: QuestionFilter, round_: Round, checklist: Checklist) -> tuple[NumberedQuestion, ...]:
    """The questions of the round that pass, in order."""
    return tuple(item for item in questions_of(round_, checklist) if passes(wanted, item, round_, checklist))


def partners_asked(round_: Round, checklist: Checklist) -> tuple[str, ...]:
    """The partners that questions of the round are for, in the order of the checklist."""
    there = {partner for item in questions_of(round_, checklist) for partner in item.question.partners}
    return tuple(partner.id for partner in checklist.partners if partner.id in there)
