"""Changes to a round as a whole: its data, people, action points and texts per theme."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import ClassVar

from checklist_desktop.domain.changes.rounds import round_of, with_round
from checklist_desktop.domain.dossier import ActionPoint, Decision, Dossier, Openness, Person, Round


@dataclass(frozen=True, slots=True)
class StartRound:
    """Begin a round of a checklist version; `checklist` is the hash of its content."""

    kind: ClassVar[str] = "start_round"
    round: str
    label: str
    checklist: str
    core_only: bool = False

    @property
    def slot(self) -> str:
        return f"round/{self.round}"

    def applied_to(self, dossier: Dossier) -> Dossier:
        if dossier.round(self.round) is not None:
            return with_round(dossier, replace(round_of(dossier, self.round), withdrawn=False))
        started = Round(id=self.round, label=self.label, checklist=self.checklist, core_only=self.core_only)
        return replace(dossier, rounds=(*dossier.rounds, started))

    def inverse_in(self, dossier: Dossier) -> WithdrawRound:
        return WithdrawRound(self.round)


@dataclass(frozen=True, slots=True)
class WithdrawRound:
    """Take back the start of a round. Its content stays, so that this can be undone too."""

    kind: ClassVar[str] = "withdraw_round"
    round: str

    @property
    def slot(self) -> str:
        return f"round/{self.round}"

    def applied_to(self, dossier: Dossier) -> Dossier:
        return with_round(dossier, replace(round_of(dossier, self.round), withdrawn=True))

    def inverse_in(self, dossier: Dossier) -> StartRound:
        old = round_of(dossier, self.round)
        return StartRound(old.id, old.label, old.checklist, old.core_only)


@dataclass(frozen=True, slots=True)
class DescribeRound:
    kind: ClassVar[str] = "describe_round"
    round: str
    label: str
    case_number: str = ""
    portfolio_holder: str = ""
    openness: Openness = Openness.PUBLIC

    @property
    def slot(self) -> str:
        return f"description/{self.round}"

    def applied_to(self, dossier: Dossier) -> Dossier:
        changed = replace(
            round_of(dossier, self.round),
            label=self.label,
            case_number=self.case_number,
            portfolio_holder=self.portfolio_holder,
            openness=self.openness,
        )
        return with_round(dossier, changed)

    def inverse_in(self, dossier: Dossier) -> DescribeRound:
        old = round_of(dossier, self.round)
        return DescribeRound(old.id, old.label, old.case_number, old.portfolio_holder, old.openness)


@dataclass(frozen=True, slots=True)
class SetPeople:
    kind: ClassVar[str] = "set_people"
    round: str
    people: tuple[Person, ...]

    @property
    def slot(self) -> str:
        return f"people/{self.round}"

    def applied_to(self, dossier: Dossier) -> Dossier:
        return with_round(dossier, replace(round_of(dossier, self.round), people=self.people))

    def inverse_in(self, dossier: Dossier) -> SetPeople:
        return replace(self, people=round_of(dossier, self.round).people)


@dataclass(frozen=True, slots=True)
class SetActionPoint:
    """Add an action point, or change it; None removes it. `place` is where an added one is put back."""

    kind: ClassVar[str] = "set_action_point"
    round: str
    id: str
    action_point: ActionPoint | None
    place: int | None = None

    @property
    def slot(self) -> str:
        return f"action_point/{self.round}/{self.id}"

    def applied_to(self, dossier: Dossier) -> Dossier:
        round_ = round_of(dossier, self.round)
        points = list(round_.action_points)
        known = [index for index, point in enumerate(points) if point.id == self.id]
        if self.action_point is None:
            points = [point for point in points if point.id != self.id]
        elif known:
            points[known[0]] = self.action_point
        else:
            points.insert(len(points) if self.place is None else self.place, self.action_point)
        return with_round(dossier, replace(round_, action_points=tuple(points)))

    def inverse_in(self, dossier: Dossier) -> SetActionPoint:
        points = round_of(dossier, self.round).action_points
        for place, point in enumerate(points):
            if point.id == self.id:
                return replace(self, action_point=point, place=place)
        return replace(self, action_point=None, place=None)


@dataclass(frozen=True, slots=True)
class WriteReflection:
    kind: ClassVar[str] = "write_reflection"
    round: str
    theme: str
    reflection: str
    text: str

    @property
    def slot(self) -> str:
        return f"reflection/{self.round}/{self.theme}/{self.reflection}"

    def applied_to(self, dossier: Dossier) -> Dossier:
        round_ = round_of(dossier, self.round)
        key = (self.theme, self.reflection)
        texts = {old: text for old, text in round_.reflections.items() if old != key}
        if self.text:
            texts[key] = self.text
        return with_round(dossier, replace(round_, reflections=dict(sorted(texts.items()))))

    def inverse_in(self, dossier: Dossier) -> WriteReflection:
        return replace(self, text=round_of(dossier, self.round).reflection(self.theme, self.reflection))


@dataclass(frozen=True, slots=True)
class WriteConclusion:
    """The conclusion about one theme, as it stands at its head in the report."""

    kind: ClassVar[str] = "write_conclusion"
    round: str
    theme: str
    text: str

    @property
    def slot(self) -> str:
        return f"conclusion/{self.round}/{self.theme}"

    def applied_to(self, dossier: Dossier) -> Dossier:
        round_ = round_of(dossier, self.round)
        texts = {theme: text for theme, text in round_.conclusions.items() if theme != self.theme}
        if self.text:
            texts[self.theme] = self.text
        return with_round(dossier, replace(round_, conclusions=dict(sorted(texts.items()))))

    def inverse_in(self, dossier: Dossier) -> WriteConclusion:
        return replace(self, text=round_of(dossier, self.round).conclusions.get(self.theme, ""))


@dataclass(frozen=True, slots=True)
class RequestDecisions:
    """What the college is asked to decide; an empty list means the standard wording."""

    kind: ClassVar[str] = "request_decisions"
    round: str
    decisions: tuple[str, ...]

    @property
    def slot(self) -> str:
        return f"requested_decisions/{self.round}"

    def applied_to(self, dossier: Dossier) -> Dossier:
        return with_round(dossier, replace(round_of(dossier, self.round), requested_decisions=self.decisions))

    def inverse_in(self, dossier: Dossier) -> RequestDecisions:
        return replace(self, decisions=round_of(dossier, self.round).requested_decisions)


@dataclass(frozen=True, slots=True)
class DescribeDecision:
    """Number, date, declarations and signatories of the decision, before signing off."""

    kind: ClassVar[str] = "describe_decision"
    round: str
    decision: Decision

    @property
    def slot(self) -> str:
        return f"decision/{self.round}"

    def applied_to(self, dossier: Dossier) -> Dossier:
        return with_round(dossier, replace(round_of(dossier, self.round), decision=self.decision))

    def inverse_in(self, dossier: Dossier) -> DescribeDecision:
        return replace(self, decision=round_of(dossier, self.round).decision)
