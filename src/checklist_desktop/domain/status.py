"""What may be changed: the rules every change passes before it becomes an event."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from checklist_desktop.domain.changes.kinds import AnswerChange, MeetingChange
from checklist_desktop.domain.changes.of_answers import CountViews, SetAnswer, SetArrangement, SetEvidence
from checklist_desktop.domain.changes.of_dossiers import (
    CreateDossier,
    DescribeDossier,
    DiscardDossier,
    Reopen,
    RestoreDossier,
    SetHouseStyle,
    SignOff,
)
from checklist_desktop.domain.changes.of_rounds import (
    DescribeDecision,
    DescribeRound,
    SetActionPoint,
    SetPeople,
    StartRound,
    WithdrawRound,
    WriteConclusion,
    WriteReflection,
)
from checklist_desktop.domain.changes.rounds import round_of
from checklist_desktop.domain.errors import (
    ActionPointEmpty,
    ColourInvalid,
    DossierInBin,
    DossierNotInBin,
    EvidenceWithoutTitle,
    LogoInvalid,
    NameMissing,
    PersonWithoutRole,
    ReasonMissing,
    RoundIsNotSigned,
    RoundIsSigned,
    RoundLabelMissing,
    RoundLabelTaken,
    RoundWithdrawn,
    UnknownArrangement,
    UnknownOption,
    UnknownQuestion,
    UnknownReflection,
    UnknownTheme,
    ViewsImpossible,
)
from checklist_desktop.domain.meetings.rules import check_meeting, check_no_meeting_runs
from checklist_desktop.domain.text_rules import alike, check_day, check_partial_date, check_text, texts_in

if TYPE_CHECKING:
    from checklist_desktop.domain.changes.kinds import Change, RoundChange, SignChange
    from checklist_desktop.domain.checklist import Checklist
    from checklist_desktop.domain.dossier import ActionPoint, Dossier, Evidence, View

MOST_VIEWS = 99
"""The largest number of people that can choose one option in a show of hands."""

LARGEST_LOGO = 700_000
"""Characters of base64, so about 500 kB of image."""

_BASE64 = re.compile(r"(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?")
_COLOUR = re.compile(r"#[0-9a-f]{6}")


def check_change(dossier: Dossier, change: Change, checklist: Checklist | None) -> None:
    """Raise the rule that a change breaks, if it breaks one.

    `checklist` is the content of the round the change is about, None for changes to the dossier itself.
    """
    _check_stands(dossier, change)
    if isinstance(change, DiscardDossier | RestoreDossier):
        return
    _check_texts(change)
    if isinstance(change, CreateDossier | DescribeDossier):
        if not change.name.strip():
            raise NameMissing
        return
    if isinstance(change, SetHouseStyle):
        _check_house_style(change)
        return
    if isinstance(change, StartRound):
        _check_label(dossier, change.round, change.label)
        return
    _check_open(dossier, change)
    if isinstance(change, MeetingChange):
        check_meeting(dossier, change, checklist)
        return
    _check_shape(dossier, change)
    if checklist is not None:
        _check_content(dossier, change, checklist)


def _check_stands(dossier: Dossier, change: Change) -> None:
    """What was thrown away does not change until it is put back."""
    if isinstance(change, RestoreDossier):
        if not dossier.is_discarded:
            raise DossierNotInBin(dossier.name)
    elif dossier.is_discarded:
        raise DossierInBin(dossier.name)


def _check_texts(change: Change) -> None:
    if isinstance(change, SetHouseStyle):
        return
    for text in texts_in(change):
        check_text(text)


def _check_house_style(change: SetHouseStyle) -> None:
    if change.accent_colour and not _COLOUR.fullmatch(change.accent_colour):
        raise ColourInvalid(change.accent_colour)
    if len(change.logo) > LARGEST_LOGO or not _BASE64.fullmatch(change.logo):
        raise LogoInvalid(limit_kb=500)


def _check_label(dossier: Dossier, round_id: str, label: str) -> None:
    if not label.strip():
        raise RoundLabelMissing
    if any(alike(other.label, label) and other.id != round_id for other in dossier.standing_rounds):
        raise RoundLabelTaken(label)


def _check_open(dossier: Dossier, change: AnswerChange | MeetingChange | RoundChange | SignChange) -> None:
    round_ = round_of(dossier, change.round)
    if isinstance(change, Reopen):
        if not round_.is_signed:
            raise RoundIsNotSigned(round_.label)
        if not change.reason.strip():
            raise ReasonMissing(round_.label)
    elif round_.is_signed:
        raise RoundIsSigned(round_.label, len(round_.signed_versions))
    elif round_.withdrawn and not isinstance(change, WithdrawRound):
        raise RoundWithdrawn(round_.label)
    elif isinstance(change, SignOff):
        check_no_meeting_runs(round_)


def _check_shape(dossier: Dossier, change: Change) -> None:
    match change:
        case DescribeRound():
            _check_label(dossier, change.round, change.label)
        case SetActionPoint():
            _check_action_point(change.action_point)
        case SetEvidence():
            _check_evidence(change.evidence)
        case CountViews():
            _check_views(change.question, change.views)
        case SetPeople():
            _check_roles([person.role for person in change.people])
        case DescribeDecision():
            check_day(change.decision.date)
            _check_roles([signatory.function for signatory in change.decision.signatories])


def _check_action_point(point: ActionPoint | None) -> None:
    if point is None:
        return
    if not point.what.strip():
        raise ActionPointEmpty
    check_day(point.due)


def _check_evidence(evidence: tuple[Evidence, ...]) -> None:
    for item in evidence:
        if not item.title.strip():
            raise EvidenceWithoutTitle
        check_partial_date(item.date)


def _check_views(question: str, views: tuple[View, ...]) -> None:
    options = {view.option for view in views}
    if len(options) < len(views) or not all(1 <= view.count <= MOST_VIEWS for view in views):
        raise ViewsImpossible(question, MOST_VIEWS)


def _check_roles(roles: list[str]) -> None:
    if not all(role.strip() for role in roles):
        raise PersonWithoutRole


def _check_content(dossier: Dossier, change: Change, checklist: Checklist) -> None:
    if isinstance(change, AnswerChange):
        _check_asked(dossier, change.round, change.question, checklist)
        _check_choice(change, checklist)
    elif isinstance(change, SetActionPoint) and change.action_point is not None:
        if change.action_point.question is not None:
            _check_asked(dossier, change.round, change.action_point.question, checklist)
    elif isinstance(change, WriteReflection | WriteConclusion):
        _check_theme(change, checklist)


def _check_asked(dossier: Dossier, round_id: str, question: str, checklist: Checklist) -> None:
    """What a round does not ask would be in no report."""
    asked = checklist.question(question)
    if asked is None or (round_of(dossier, round_id).core_only and not asked.question.core):
        raise UnknownQuestion(question)


def _check_choice(change: AnswerChange, checklist: Checklist) -> None:
    known = [option.id for option in checklist.answer_scale.choices]
    for chosen in _chosen(change):
        if chosen not in known:
            raise UnknownOption(change.question, chosen, ", ".join(known))
    if isinstance(change, SetArrangement) and change.level is not None:
        levels = [level.id for level in checklist.arrangement_levels]
        if change.level not in levels:
            raise UnknownArrangement(change.question, change.level, ", ".join(levels))


def _chosen(change: AnswerChange) -> list[str]:
    """The options that are named."""
    if isinstance(change, CountViews):
        return [view.option for view in change.views]
    return [change.option] if isinstance(change, SetAnswer) and change.option is not None else []


def _check_theme(change: WriteReflection | WriteConclusion, checklist: Checklist) -> None:
    if checklist.theme(change.theme) is None:
        raise UnknownTheme(change.theme)
    if isinstance(change, WriteReflection) and all(
        prompt.id != change.reflection for prompt in checklist.theme_reflections
    ):
        raise UnknownReflection(change.reflection)
