"""Changes to what the group said about one question."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import ClassVar

from checklist_desktop.domain.changes.rounds import round_of, with_answer
from checklist_desktop.domain.dossier import Dossier, Evidence, View
from checklist_desktop.domain.plain import added_later


@dataclass(frozen=True, slots=True)
class SetAnswer:
    """Choose an option; None takes the answer back. `meeting` is the id of the meeting it was said in."""

    kind: ClassVar[str] = "set_answer"
    round: str
    question: str
    option: str | None
    meeting: str = added_later("")

    @property
    def slot(self) -> str:
        return f"answer/{self.round}/{self.question}"

    def applied_to(self, dossier: Dossier) -> Dossier:
        answer = round_of(dossier, self.round).answer(self.question)
        # An answer that was taken back leaves no trace, so not this one either.
        meeting = self.meeting if self.option is not None else ""
        answer = replace(answer, option=self.option, meeting=meeting)
        return with_answer(dossier, self.round, self.question, answer)

    def inverse_in(self, dossier: Dossier) -> SetAnswer:
        answer = round_of(dossier, self.round).answer(self.question)
        return replace(self, option=answer.option, meeting=answer.meeting)


@dataclass(frozen=True, slots=True)
class WriteExplanation:
    kind: ClassVar[str] = "write_explanation"
    round: str
    question: str
    text: str

    @property
    def slot(self) -> str:
        return f"explanation/{self.round}/{self.question}"

    def applied_to(self, dossier: Dossier) -> Dossier:
        answer = round_of(dossier, self.round).answer(self.question)
        return with_answer(dossier, self.round, self.question, replace(answer, explanation=self.text))

    def inverse_in(self, dossier: Dossier) -> WriteExplanation:
        return replace(self, text=round_of(dossier, self.round).answer(self.question).explanation)


@dataclass(frozen=True, slots=True)
class SetArrangement:
    """Say whether it is arranged locally, regionally or both; None goes back to the default."""

    kind: ClassVar[str] = "set_arrangement"
    round: str
    question: str
    level: str | None

    @property
    def slot(self) -> str:
        return f"arrangement/{self.round}/{self.question}"

    def applied_to(self, dossier: Dossier) -> Dossier:
        answer = round_of(dossier, self.round).answer(self.question)
        return with_answer(dossier, self.round, self.question, replace(answer, arrangement=self.level))

    def inverse_in(self, dossier: Dossier) -> SetArrangement:
        return replace(self, level=round_of(dossier, self.round).answer(self.question).arrangement)


@dataclass(frozen=True, slots=True)
class FlagQuestion:
    """Mark a question to come back to later, or take the mark away."""

    kind: ClassVar[str] = "flag_question"
    round: str
    question: str
    flagged: bool

    @property
    def slot(self) -> str:
        return f"flag/{self.round}/{self.question}"

    def applied_to(self, dossier: Dossier) -> Dossier:
        answer = round_of(dossier, self.round).answer(self.question)
        return with_answer(dossier, self.round, self.question, replace(answer, flagged=self.flagged))

    def inverse_in(self, dossier: Dossier) -> FlagQuestion:
        return replace(self, flagged=round_of(dossier, self.round).answer(self.question).flagged)


@dataclass(frozen=True, slots=True)
class SetEvidence:
    """The whole list of evidence of a question, in the order it is shown."""

    kind: ClassVar[str] = "set_evidence"
    round: str
    question: str
    evidence: tuple[Evidence, ...]

    @property
    def slot(self) -> str:
        return f"evidence/{self.round}/{self.question}"

    def applied_to(self, dossier: Dossier) -> Dossier:
        answer = round_of(dossier, self.round).answer(self.question)
        return with_answer(dossier, self.round, self.question, replace(answer, evidence=self.evidence))

    def inverse_in(self, dossier: Dossier) -> SetEvidence:
        return replace(self, evidence=round_of(dossier, self.round).answer(self.question).evidence)


@dataclass(frozen=True, slots=True)
class CountViews:
    """The show of hands: how many chose which option; without any there was none."""

    kind: ClassVar[str] = "count_views"
    round: str
    question: str
    views: tuple[View, ...]

    @property
    def slot(self) -> str:
        return f"views/{self.round}/{self.question}"

    def applied_to(self, dossier: Dossier) -> Dossier:
        answer = round_of(dossier, self.round).answer(self.question)
        return with_answer(dossier, self.round, self.question, replace(answer, views=self.views))

    def inverse_in(self, dossier: Dossier) -> CountViews:
        return replace(self, views=round_of(dossier, self.round).answer(self.question).views)


@dataclass(frozen=True, slots=True)
class WriteMinorityView:
    """What some at the table think, beside the answer that was agreed."""

    kind: ClassVar[str] = "write_minority_view"
    round: str
    question: str
    text: str

    @property
    def slot(self) -> str:
        return f"minority_view/{self.round}/{self.question}"

    def applied_to(self, dossier: Dossier) -> Dossier:
        answer = round_of(dossier, self.round).answer(self.question)
        return with_answer(dossier, self.round, self.question, replace(answer, minority_view=self.text))

    def inverse_in(self, dossier: Dossier) -> WriteMinorityView:
        return replace(self, text=round_of(dossier, self.round).answer(self.question).minority_view)


@dataclass(frozen=True, slots=True)
class WriteRemark:
    """What the group writes down for itself; never in public."""

    kind: ClassVar[str] = "write_remark"
    round: str
    question: str
    text: str

    @property
    def slot(self) -> str:
        return f"remark/{self.round}/{self.question}"

    def applied_to(self, dossier: Dossier) -> Dossier:
        answer = round_of(dossier, self.round).answer(self.question)
        return with_answer(dossier, self.round, self.question, replace(answer, remark=self.text))

    def inverse_in(self, dossier: Dossier) -> WriteRemark:
        return replace(self, text=round_of(dossier, self.round).answer(self.question).remark)
