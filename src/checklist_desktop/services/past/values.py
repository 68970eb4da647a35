"""What a change says, written out whole: one line for each part, so that two of them can be compared."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from checklist_desktop.domain.changes.kinds import AnswerChange, MeetingChange
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
from checklist_desktop.domain.changes.of_dossiers import (
    CreateDossier,
    DescribeDossier,
    Reopen,
    SetHouseStyle,
    SignOff,
)
from checklist_desktop.domain.changes.of_rounds import (
    DescribeDecision,
    DescribeRound,
    RequestDecisions,
    SetActionPoint,
    SetPeople,
    StartRound,
    WithdrawRound,
    WriteConclusion,
    WriteReflection,
)
from checklist_desktop.services.past.days import day_in_words
from checklist_desktop.services.past.meetings import meeting_value

if TYPE_CHECKING:
    from collections.abc import Iterator

    from checklist_desktop.domain.changes.kinds import Change
    from checklist_desktop.domain.checklist import Checklist
    from checklist_desktop.domain.dossier import ActionPoint, Decision, View


class Words(Protocol):
    """The texts in one language: a key and its facts give a sentence."""

    def __call__(self, key: str, /, **facts: str | int) -> str: ...


def value_of(change: Change, checklist: Checklist | None, words: Words) -> str:
    """All that stands where this change was made, once it was; empty when nothing does.

    `checklist` is that of the round, None for changes to the dossier itself.
    """
    if isinstance(change, AnswerChange):
        return _of_answer(change, checklist, words)
    if isinstance(change, CreateDossier | DescribeDossier | SetHouseStyle):
        return _of_dossier(change, words)
    if isinstance(change, MeetingChange):
        return meeting_value(change, checklist, words)
    return _of_round(change, checklist, words)


def _of_answer(change: AnswerChange, checklist: Checklist | None, words: Words) -> str:
    match change:
        case SetAnswer():
            return checklist.answer_scale.find(change.option).label if checklist else change.option or ""
        case SetArrangement():
            level = checklist.arrangement(change.level) if checklist else None
            return level.label if level else change.level or ""
        case FlagQuestion():
            return words("history.value.flagged" if change.flagged else "history.value.not_flagged")
        case SetEvidence():
            return "\n".join(
                _row(item.title, day_in_words(item.date, words), item.location) for item in change.evidence
            )
        case CountViews():
            return "\n".join(_view(view, checklist, words) for view in change.views)
        case WriteExplanation() | WriteMinorityView() | WriteRemark():
            return change.text


def _view(view: View, checklist: Checklist | None, words: Words) -> str:
    option = checklist.answer_scale.find(view.option).label if checklist else view.option
    return words("history.value.view", option=option, count=view.count)


def _of_dossier(change: CreateDossier | DescribeDossier | SetHouseStyle, words: Words) -> str:
    if isinstance(change, SetHouseStyle):
        logo = words("history.value.logo") if change.logo else ""
        return _lines(words, logo=logo, accent_colour=change.accent_colour)
    return _lines(
        words,
        name=change.name,
        kind=words(f"history.value.kind.{change.dossier_kind}"),
        municipality_code=change.municipality_code,
        members=", ".join(change.members),
        arrangement=words(f"report.arrangement.{change.arrangement}") if change.arrangement else "",
        policy_links=", ".join(change.policy_links),
    )


def _of_round(change: Change, checklist: Checklist | None, words: Words) -> str:
    match change:
        case WriteReflection() | WriteConclusion():
            return change.text
        case SetActionPoint():
            return _action_point(change.action_point, checklist, words) if change.action_point else ""
        case SetPeople():
            return "\n".join(_row(person.role, person.name) for person in change.people)
        case RequestDecisions():
            return "\n".join(change.decisions)
        case DescribeDecision():
            return _decision(change.decision, words)
        case _:
            return _of_round_itself(change, words)


def _of_round_itself(change: Change, words: Words) -> str:
    match change:
        case DescribeRound():
            return _lines(
                words,
                label=change.label,
                case_number=change.case_number,
                portfolio_holder=change.portfolio_holder,
                openness=words(f"report.openness.{change.openness}"),
            )
        case StartRound():
            return words("history.value.round_stands", label=change.label)
        case WithdrawRound():
            return words("history.value.round_withdrawn")
        case SignOff():
            return change.fingerprint
        case Reopen():
            return change.reason
    return ""


def _action_point(point: ActionPoint, checklist: Checklist | None, words: Words) -> str:
    partners = [checklist.partner_name(partner) if checklist else partner for partner in point.partners]
    return _lines(
        words,
        what=point.what,
        question=_number(checklist, point.question),
        owner=point.owner,
        partners=", ".join(partners),
        due=day_in_words(point.due, words),
        priority=words(f"report.priority.{point.priority}"),
        cost=words(f"report.cost.{point.cost}"),
        status=words(f"report.status.{point.status}"),
    )


def _decision(decision: Decision, words: Words) -> str:
    signatories = (
        _row(words(f"history.value.role.{one.role}"), one.function, one.name) for one in decision.signatories
    )
    return _lines(
        words,
        number=decision.number,
        date=day_in_words(decision.date, words),
        declarations=str(len(decision.declarations) or ""),
        signatories="; ".join(signatories),
    )


def _number(checklist: Checklist | None, question_id: str | None) -> str:
    found = checklist.question(question_id) if checklist and question_id else None
    return found.number if found else question_id or ""


def _lines(words: Words, **parts: str) -> str:
    """What is filled in, each with what it is."""
    return "\n".join(
        words("history.value.part", name=words(f"history.value.{name}"), value=value)
        for name, value in parts.items()
        if value
    )


def _row(*parts: str) -> str:
    return ", ".join(part for part in parts if part)


def lines_apart(old: str, new: str, joint: str) -> tuple[str, str]:
    """What stands in one and not in the other: the lines that differ, with the joint between them."""
    before, after = old.splitlines(), new.splitlines()
    return joint.join(_without(before, after)), joint.join(_without(after, before))


def _without(lines: list[str], others: list[str]) -> Iterator[str]:
    known = set(others)
    return (line for line in lines if line.strip() and line not in known)
