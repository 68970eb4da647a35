"""The history of a dossier as sentences: who changed what when, from what to what."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from checklist_desktop.domain.changes.kinds import round_id_of
from checklist_desktop.domain.changes.of_answers import (
    FlagQuestion,
    SetAnswer,
    SetArrangement,
    SetEvidence,
    WriteExplanation,
)
from checklist_desktop.domain.changes.of_dossiers import (
    CreateDossier,
    DescribeDossier,
    DiscardDossier,
    Reopen,
    RestoreDossier,
    SignOff,
)
from checklist_desktop.domain.changes.of_rounds import (
    DescribeRound,
    SetActionPoint,
    StartRound,
    WithdrawRound,
    WriteConclusion,
    WriteReflection,
)

if TYPE_CHECKING:
    from checklist_desktop.domain.changes.kinds import Change
    from checklist_desktop.domain.checklist import Checklist
    from checklist_desktop.domain.events import Recorded
    from checklist_desktop.services.session import Session
    from checklist_desktop.services.timeline import Step


class Words(Protocol):
    """The texts in one language: a key and its facts give a sentence."""

    def __call__(self, key: str, /, **facts: str | int) -> str: ...


@dataclass(frozen=True, slots=True)
class HistoryLine:
    """One event as people read it; `question` is the id of the question it is about, if it is about one."""

    at: str
    by: str
    sentence: str
    question: str | None


def history(session: Session, words: Words) -> tuple[HistoryLine, ...]:
    """Every event, newest first."""
    return tuple(_line(item, session, words) for item in reversed(session.recorded))


def step_sentence(step: Step, session: Session, words: Words) -> str:
    """What a step did, for the menu: the sentence of its change, or how many there were."""
    changes = step.changes
    if len(changes) == 1:
        return _sentence(step.changes[0], step.recorded[0].inverse, session, words)
    return words("history.Several", count=len(changes))


def _line(item: Recorded, session: Session, words: Words) -> HistoryLine:
    change, event = item.event.change, item.event
    if event.undoes and item.inverse is not None:
        # Told as what was taken back: "Undone: action point removed" would say the opposite.
        sentence = words("history.Undone", sentence=_sentence(item.inverse, change, session, words))
    else:
        sentence = _sentence(change, item.inverse, session, words)
    if event.redoes:
        sentence = words("history.Redone", sentence=sentence)
    return HistoryLine(event.at, event.by, sentence, getattr(change, "question", None))


def _sentence(change: Change, inverse: Change | None, session: Session, words: Words) -> str:
    key = f"history.{type(change).__name__}"
    checklist = _checklist(session, change)
    facts = _facts(change, inverse, checklist, words) if checklist else {}
    match change:
        case CreateDossier() | DescribeDossier():
            facts = {"name": change.name}
        case DiscardDossier() | RestoreDossier():
            facts = {"name": session.newest.name}
        case StartRound() | DescribeRound():
            facts = {"label": change.label}
        case WithdrawRound() | SignOff() | Reopen():
            found = session.newest.round(change.round)
            facts = {"label": found.label if found else ""}
            if isinstance(change, SignOff):
                facts["version"] = change.version
            if isinstance(change, Reopen):
                facts["reason"] = change.reason
        case SetActionPoint():
            key += _action_point_suffix(change, inverse)
        case FlagQuestion():
            key += ".on" if change.flagged else ".off"
    return words(key, **facts)


def _facts(
    change: Change, inverse: Change | None, checklist: Checklist, words: Words
) -> dict[str, str | int]:
    number = _number(checklist, getattr(change, "question", None))
    match change, inverse:
        case SetAnswer(), SetAnswer():
            option = checklist.answer_scale.find
            return {"number": number, "old": option(inverse.option).label, "new": option(change.option).label}
        case SetArrangement(), SetArrangement():
            return {
                "number": number,
                "old": _level(checklist, inverse.level),
                "new": _level(checklist, change.level),
            }
        case WriteExplanation() | SetEvidence() | FlagQuestion(), _:
            return {"number": number}
        case SetActionPoint(), SetActionPoint():
            point = change.action_point or inverse.action_point
            return {"what": point.what if point else ""}
        case WriteReflection() | WriteConclusion(), _:
            theme = checklist.theme(change.theme)
            return {"theme": theme.title if theme else change.theme}
    return {}


def _action_point_suffix(change: SetActionPoint, inverse: Change | None) -> str:
    if change.action_point is None:
        return ".removed"
    added = isinstance(inverse, SetActionPoint) and inverse.action_point is None
    return ".added" if added else ".changed"


def _checklist(session: Session, change: Change) -> Checklist | None:
    round_id = round_id_of(change)
    if round_id is None or session.newest.round(round_id) is None:
        return None
    return session.checklist(round_id)


def _number(checklist: Checklist, question_id: str | None) -> str:
    found = checklist.question(question_id) if question_id else None
    return found.number if found else (question_id or "")


def _level(checklist: Checklist, level_id: str | None) -> str:
    level = checklist.arrangement(level_id)
    return level.label if level else ""
