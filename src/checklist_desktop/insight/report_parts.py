"""Which parts of a round go into a report, and what a public one leaves out."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from checklist_desktop.domain.checklist import Checklist, ReflectionPrompt
    from checklist_desktop.domain.dossier import Answer, Round
    from checklist_desktop.domain.meetings.meeting import Meeting


class Scope(StrEnum):
    """What someone wants to read. The front page and the page of signing off belong to each."""

    FULL = "full"
    SUMMARY = "summary"
    NO_EXPLANATIONS = "no-explanations"
    ACTIONS = "actions"


@dataclass(frozen=True, slots=True)
class Parts:
    """The parts of a report; the default is all of it."""

    scope: Scope = Scope.FULL
    is_public: bool = False
    with_annexes: bool = True
    with_minority_views: bool = True
    with_meetings: bool = True

    @property
    def is_whole(self) -> bool:
        return not self.names

    @property
    def has_questions(self) -> bool:
        return self.scope in (Scope.FULL, Scope.NO_EXPLANATIONS)

    @property
    def has_explanations(self) -> bool:
        return self.scope is Scope.FULL

    @property
    def has_remarks(self) -> bool:
        return self.has_explanations and not self.is_public

    @property
    def has_minority_views(self) -> bool:
        """Whether what was not agreed to is told, and the show of hands before it."""
        return self.has_remarks and self.with_minority_views

    @property
    def has_summary(self) -> bool:
        return self.scope is not Scope.ACTIONS

    @property
    def has_actions(self) -> bool:
        return self.scope is not Scope.SUMMARY

    @property
    def has_annexes(self) -> bool:
        return self.with_annexes and self.has_questions

    @property
    def has_meetings(self) -> bool:
        """Whether the annexes tell of the meetings about the round."""
        return self.has_annexes and self.with_meetings

    @property
    def names(self) -> tuple[str, ...]:
        """What makes this report less than the whole, a name for each."""
        public = ("public",) if self.is_public else ()
        scope = () if self.scope is Scope.FULL else (self.scope.value,)
        annexes = () if self.has_annexes or not self.has_questions else ("without-annexes",)
        silenced = self.has_remarks and not self.with_minority_views
        minority = ("without-minority-views",) if silenced else ()
        unmet = ("without-meetings",) if self.has_annexes and not self.with_meetings else ()
        return (*public, *scope, *annexes, *minority, *unmet)

    def prompts(self, checklist: Checklist) -> tuple[ReflectionPrompt, ...]:
        """The look back at a theme: in public only what the checklist says may be shared."""
        return tuple(one for one in checklist.theme_reflections if one.shareable or not self.is_public)


WHOLE = Parts()


def public_round(round_: Round, checklist: Checklist) -> Round:
    """The round without internal remarks.

    Gone are names of people (their roles stay), flags to come back to something, where evidence is filed,
    internal remarks, notes on meetings, minority views with the show of hands, and what was written in a
    look back that the checklist does not call shareable.
    """
    shared = {one.id for one in Parts(is_public=True).prompts(checklist)}
    decision = round_.decision
    return replace(
        round_,
        people=tuple(replace(person, name="") for person in round_.people),
        answers={key: _public_answer(answer) for key, answer in round_.answers.items()},
        reflections={key: text for key, text in round_.reflections.items() if key[1] in shared},
        decision=replace(decision, signatories=tuple(replace(who, name="") for who in decision.signatories)),
        meetings=tuple(map(_public_meeting, round_.meetings)),
    )


def round_of_one_voice(round_: Round) -> Round:
    """The round without minority views, and without the show of hands that tells that there are."""
    return replace(round_, answers={key: _of_one_voice(answer) for key, answer in round_.answers.items()})


def round_without_meetings(round_: Round) -> Round:
    """The round without what was said in which meeting."""
    return replace(round_, meetings=())


def _public_meeting(meeting: Meeting) -> Meeting:
    """Who were there by role, and nothing that the group noted for itself."""
    plan = meeting.plan
    leader = replace(plan.leader, name="") if plan.leader is not None else None
    people = tuple(replace(person, name="") for person in plan.people)
    return replace(meeting, plan=replace(plan, leader=leader, people=people), notes="")


def _public_answer(answer: Answer) -> Answer:
    evidence = tuple(replace(one, location="") for one in answer.evidence)
    return replace(_of_one_voice(answer), flagged=False, evidence=evidence, remark="")


def _of_one_voice(answer: Answer) -> Answer:
    return replace(answer, views=(), minority_view="")
