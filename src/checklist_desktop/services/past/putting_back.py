"""Put an earlier value back: as a new change, through the same door as all others."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from checklist_desktop.domain.changes.kinds import BinChange, SignChange, round_id_of
from checklist_desktop.domain.changes.of_answers import SetAnswer
from checklist_desktop.domain.changes.of_dossiers import CreateDossier, DescribeDossier
from checklist_desktop.domain.changes.of_meetings import HoldMeeting
from checklist_desktop.domain.changes.of_rounds import WithdrawRound
from checklist_desktop.domain.errors import AlreadyStands
from checklist_desktop.services.past.values import Words, value_of

if TYPE_CHECKING:
    from concurrent.futures import Future

    from checklist_desktop.domain.changes.kinds import Change
    from checklist_desktop.domain.events import Event
    from checklist_desktop.services.session import Session


@dataclass(frozen=True, slots=True)
class Offer:
    """What putting back would do: what stands now, and what would stand then."""

    change: Change
    now: str
    then: str


def change_to_put_back(event: Event) -> Change | None:
    """The change that brings back what this event said; None for decisions, which only new ones follow."""
    change = event.change
    if isinstance(change, SignChange | BinChange | WithdrawRound | HoldMeeting):
        return None
    if isinstance(change, CreateDossier):
        return DescribeDossier(
            change.name,
            change.dossier_kind,
            change.municipality_code,
            change.members,
            change.arrangement,
            change.policy_links,
        )
    if isinstance(change, SetAnswer):
        return replace(change, meeting="")  # it is said again, in the meeting of now
    return change


def offer(session: Session, change: Change, words: Words) -> Offer:
    """What putting this back would change. Raises AlreadyStands, or the rule it would break."""
    dossier = session.newest
    change = session.as_said_now(change)
    round_id = round_id_of(change)
    checklist = session.checklist(round_id) if round_id and dossier.round(round_id) else None
    if change.applied_to(dossier) == dossier:
        raise AlreadyStands
    session.check(change)
    inverse = change.inverse_in(dossier)
    now = value_of(inverse, checklist, words) if inverse is not None else ""
    return Offer(change, now, value_of(change, checklist, words))


def put_back(session: Session, change: Change) -> Future[None]:
    """Make it so, as a step that can be undone. Raises AlreadyStands, or the rule that it breaks."""
    change = session.as_said_now(change)
    if change.applied_to(session.newest) == session.newest:
        raise AlreadyStands
    return session.apply(change)
