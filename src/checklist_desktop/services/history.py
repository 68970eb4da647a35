"""The history of a dossier as sentences: who changed what when, from what to what."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from checklist_desktop.domain.changes.kinds import BinChange, MeetingChange, SignChange, round_id_of
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
from checklist_desktop.domain.changes.of_dossiers import CreateDossier, DescribeDossier, Reopen, SignOff
from checklist_desktop.domain.changes.of_meetings import HoldMeeting, PlanMeeting, WriteMeetingNotes
from checklist_desktop.domain.changes.of_rounds import (
    DescribeRound,
    SetActionPoint,
    StartRound,
    WithdrawRound,
    WriteConclusion,
    WriteReflection,
)
from checklist_desktop.insight.finding.folding import folded, wanted_words
from checklist_desktop.services.past.meetings import in_meeting, meeting_facts, meeting_key
from checklist_desktop.services.past.putting_back import change_to_put_back
from checklist_desktop.services.past.values import lines_apart, value_of
from checklist_desktop.services.stamps import read_moment

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from checklist_desktop.domain.changes.kinds import Change
    from checklist_desktop.domain.checklist import Checklist
    from checklist_desktop.domain.dossier import Dossier
    from checklist_desktop.domain.events import Recorded
    from checklist_desktop.services.past.values import Words
    from checklist_desktop.services.session import Session
    from checklist_desktop.services.timeline import Step

LONGEST_EXCERPT = 90
"""Characters of an old or new value in a sentence; the whole of it is one key away."""


@dataclass(frozen=True, slots=True)
class HistoryLine:
    """One event as people read it.

    `day` (ISO) and `clock` are those of this machine. `told` is the sentence with what it was and became,
    `before` and `after` are those whole. `question` and `number` are those of the question it is about, empty
    when it is about none. `change` puts it back.
    """

    id: str
    day: str
    clock: str
    by: str
    told: str
    before: str
    after: str
    question: str
    number: str
    change: Change | None
    searched: str


@dataclass(frozen=True, slots=True)
class Past:
    """All that the sentences are made of, apart from the session, so that another thread may make them."""

    recorded: tuple[Recorded, ...]
    dossier: Dossier
    checklists: Mapping[str, Checklist]

    def checklist_for(self, change: Change) -> Checklist | None:
        return self.checklists.get(round_id_of(change) or "")


def past_of(session: Session) -> Past:
    """What happened in this dossier so far."""
    dossier = session.newest
    return Past(session.recorded, dossier, {item.id: session.checklist(item.id) for item in dossier.rounds})


def history(past: Past, words: Words) -> tuple[HistoryLine, ...]:
    """Every event, newest first."""
    return tuple(_line(item, past, words) for item in reversed(past.recorded))


def step_sentence(step: Step, session: Session, words: Words) -> str:
    """What a step did, for the menu: the sentence of its change, of one answer for several, or how many."""
    # What is done to a meeting as a whole may take other changes along.
    telling = [item for item in step.recorded if isinstance(item.event.change, HoldMeeting | PlanMeeting)]
    told = telling[-1:] or step.recorded
    if len(told) == 1:
        return _sentence(told[0].event.change, told[0].inverse, past_of(session), words)
    answers = [change for change in step.changes if isinstance(change, SetAnswer)]
    if len(answers) == len(step.changes) and len({change.option for change in answers}) == 1:
        new = value_of(answers[0], session.checklist(answers[0].round), words)
        return words("history.SetAnswers", count=len(answers), new=new)
    return words("history.Several", count=len(step.changes))


def found_in(lines: Iterable[HistoryLine], wanted: str) -> list[HistoryLine]:
    """The lines in which all the words stand that someone is looking for."""
    words = wanted_words(wanted)
    return [line for line in lines if all(word in line.searched for word in words)]


def _line(item: Recorded, past: Past, words: Words) -> HistoryLine:
    change, inverse, event = item.event.change, item.inverse, item.event
    if event.undoes and inverse is not None:
        # Told as what was taken back: "Undone: action point removed" would say the opposite.
        told = words("history.Undone", sentence=_told(inverse, change, past, words))
    else:
        told = _told(change, inverse, past, words)
    if event.redoes:
        told = words("history.Redone", sentence=told)
    checklist = past.checklist_for(change)
    before = value_of(inverse, checklist, words) if inverse is not None else ""
    after = value_of(change, checklist, words)
    question = _question_of(change, inverse)
    moment = read_moment(event.at).astimezone()
    return HistoryLine(
        id=item.id,
        day=moment.date().isoformat(),
        clock=f"{moment:%H:%M}",
        by=event.by,
        told=told,
        before=before,
        after=after,
        question=question,
        number=_number(checklist, question),
        change=change_to_put_back(event),
        searched=folded("\n".join((told, before, after, event.by))),
    )


def _told(change: Change, inverse: Change | None, past: Past, words: Words) -> str:
    """The sentence, with what differs where it does not say so itself, and the round when there are more."""
    sentence = in_meeting(change, past.dossier, _sentence(change, inverse, past, words), words)
    if inverse is not None and not _says_it_all(change, inverse):
        checklist = past.checklist_for(change)
        joint = " " if isinstance(change, _RUNNING_TEXT) else "; "
        old, new = lines_apart(value_of(inverse, checklist, words), value_of(change, checklist, words), joint)
        sentence = _from_to(sentence, _excerpt(old), _excerpt(new), words)
    round_ = past.dossier.round(round_id_of(change) or "")
    if round_ is not None and len(past.dossier.rounds) > 1 and not isinstance(change, _NAME_THEIR_ROUND):
        return words("history.InRound", label=round_.label, sentence=sentence)
    return sentence


def _says_it_all(change: Change, inverse: Change) -> bool:
    if isinstance(change, SetActionPoint):
        return _action_point_suffix(change, inverse) != ".changed"
    if isinstance(change, MeetingChange):
        return not meeting_key(change, inverse).endswith((".changed", "Decisions", "Notes"))
    return isinstance(change, SetAnswer | SetArrangement | FlagQuestion | StartRound | WithdrawRound)


_RUNNING_TEXT = (
    WriteExplanation | WriteMinorityView | WriteRemark | WriteReflection | WriteConclusion | WriteMeetingNotes
)
_NAME_THEIR_ROUND = StartRound | WithdrawRound | DescribeRound | SignOff | Reopen


def _from_to(sentence: str, old: str, new: str, words: Words) -> str:
    if old and new:
        return words("history.FromTo", sentence=sentence, old=old, new=new)
    if new:
        return words("history.To", sentence=sentence, new=new)
    return words("history.From", sentence=sentence, old=old) if old else sentence


def _excerpt(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= LONGEST_EXCERPT else f"{line[: LONGEST_EXCERPT - 1].rstrip()}…"


def _sentence(change: Change, inverse: Change | None, past: Past, words: Words) -> str:
    if isinstance(change, MeetingChange):
        return words(meeting_key(change, inverse), **meeting_facts(change, inverse, past.dossier, words))
    key = f"history.{type(change).__name__}"
    checklist = past.checklist_for(change)
    facts = _facts(change, inverse, checklist, words) if checklist else {}
    if isinstance(change, SetActionPoint):
        key += _action_point_suffix(change, inverse)
    elif isinstance(change, FlagQuestion):
        key += ".on" if change.flagged else ".off"
    elif isinstance(change, CreateDossier | DescribeDossier):
        facts = {"name": change.name}
    elif isinstance(change, BinChange):
        facts = {"name": past.dossier.name}
    elif isinstance(change, StartRound | DescribeRound):
        facts = {"label": change.label}
    elif isinstance(change, WithdrawRound | SignChange):
        facts = _facts_of_decision(change, past)
    return words(key, **facts)


def _facts_of_decision(change: WithdrawRound | SignChange, past: Past) -> dict[str, str | int]:
    found = past.dossier.round(change.round)
    facts: dict[str, str | int] = {"label": found.label if found else ""}
    if isinstance(change, SignOff):
        facts["version"] = change.version
    if isinstance(change, Reopen):
        facts["reason"] = change.reason
    return facts


def _facts(
    change: Change, inverse: Change | None, checklist: Checklist, words: Words
) -> dict[str, str | int]:
    number = _number(checklist, getattr(change, "question", ""))
    match change, inverse:
        case (SetAnswer() | SetArrangement(), SetAnswer() | SetArrangement() as old):
            return {
                "number": number,
                "old": value_of(old, checklist, words),
                "new": value_of(change, checklist, words),
            }
        case (
            WriteExplanation()
            | WriteMinorityView()
            | WriteRemark()
            | SetEvidence()
            | FlagQuestion()
            | CountViews(),
            _,
        ):
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


def _question_of(change: Change, inverse: Change | None) -> str:
    """The question it is about; an action point belongs to the one it stands at, or stood at."""
    for one in (change, inverse):
        if isinstance(one, SetActionPoint) and one.action_point is not None:
            return one.action_point.question or ""
    return str(getattr(change, "question", ""))


def _number(checklist: Checklist | None, question_id: str) -> str:
    found = checklist.question(question_id) if checklist and question_id else None
    return found.number if found else question_id
