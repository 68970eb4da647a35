"""The union of all changes, and the table that finds a kind by its name."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias, get_args

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
    DiscardDossier,
    Reopen,
    RestoreDossier,
    SetHouseStyle,
    SignOff,
)
from checklist_desktop.domain.changes.of_meetings import (
    HoldMeeting,
    PlanMeeting,
    SetMeetingDecisions,
    SetOpenPoint,
    WriteMeetingNotes,
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
from checklist_desktop.domain.plain import from_plain, plain_fields

if TYPE_CHECKING:
    from checklist_desktop.domain.canonical import JsonValue

AnswerChange: TypeAlias = (
    SetAnswer
    | WriteExplanation
    | SetArrangement
    | FlagQuestion
    | SetEvidence
    | CountViews
    | WriteMinorityView
    | WriteRemark
)
MeetingChange: TypeAlias = PlanMeeting | HoldMeeting | SetOpenPoint | SetMeetingDecisions | WriteMeetingNotes
RoundChange: TypeAlias = (
    StartRound
    | WithdrawRound
    | DescribeRound
    | SetPeople
    | SetActionPoint
    | WriteReflection
    | WriteConclusion
    | RequestDecisions
    | DescribeDecision
)
DossierChange: TypeAlias = CreateDossier | DescribeDossier | SetHouseStyle
BinChange: TypeAlias = DiscardDossier | RestoreDossier
SignChange: TypeAlias = SignOff | Reopen
Change: TypeAlias = AnswerChange | MeetingChange | RoundChange | DossierChange | BinChange | SignChange

KINDS: dict[str, type[Change]] = {kind.kind: kind for kind in get_args(Change)}


def round_id_of(change: Change) -> str | None:
    """The round a change is about; None for one about the dossier itself."""
    if isinstance(change, DossierChange | BinChange):
        return None
    return change.round


def change_to_plain(change: Change) -> dict[str, JsonValue]:
    """The JSON form of a change, its kind included."""
    return {"kind": change.kind, **plain_fields(change)}


def change_from_plain(value: JsonValue) -> Change:
    """The change behind a JSON form. Raises ValueError for an unknown kind or a form that does not fit."""
    if not isinstance(value, dict) or not isinstance(value.get("kind"), str):
        raise ValueError("a change has no kind")
    kind = KINDS.get(str(value["kind"]))
    if kind is None:
        raise ValueError(f"unknown kind of change: {value['kind']}")
    return from_plain(kind, {key: item for key, item in value.items() if key != "kind"})
