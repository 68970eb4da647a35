"""What becomes of a dossier when events of the same dossier come in from elsewhere."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

from checklist_desktop.domain.changes.kinds import round_id_of
from checklist_desktop.domain.changes.of_dossiers import Reopen, SignOff
from checklist_desktop.domain.errors import RoundDecidedElsewhere, TwoHistories
from checklist_desktop.domain.events import replay

if TYPE_CHECKING:
    from collections.abc import Iterable

    from checklist_desktop.domain.changes.kinds import Change
    from checklist_desktop.domain.events import Event

Chained: TypeAlias = "tuple[tuple[str, Event], ...]"
"""Events with their ids, in order of arrival."""


@dataclass(frozen=True, slots=True)
class Contested:
    """A slot that both sides wrote without knowing of each other, and the change that holds here.

    `differs` when the two do not say the same.
    """

    slot: str
    kept: Change
    heads: tuple[str, ...]
    differs: bool


@dataclass(frozen=True, slots=True)
class Union:
    """What is missing here, in the order in which it can be taken in, and where the two sides meet."""

    missing: Chained
    contested: tuple[Contested, ...]


def union_of(here: Chained, there: Chained) -> Union:
    """Put two lists of events of one dossier together.

    Raises TwoHistories when they contradict each other, RoundDecidedElsewhere when a round was signed off or
    reopened on one side while the other went on in it. A round that was reopened here takes in what came.
    """
    _check_one_history(here, there)
    known = {event_id for event_id, _ in here}
    missing = tuple(item for item in there if item[0] not in known)
    if missing:
        shared = {event_id for event_id, _ in there}
        _check_decisions(here, tuple(item for item in here if item[0] not in shared), missing)
    return Union(missing, tuple(_contested(here, missing)))


def heads_of(events: Iterable[tuple[str, Event]]) -> dict[str, tuple[str, ...]]:
    """Per slot the events that no other one replaces."""
    heads: dict[str, tuple[str, ...]] = {}
    for event_id, event in events:
        slot = event.change.slot
        left = (head for head in heads.get(slot, ()) if head not in event.replaces)
        heads[slot] = (*left, event_id)
    return heads


def _contested(here: Chained, missing: Chained) -> Iterable[Contested]:
    """Only a slot that something came in for can have become contested."""
    changes = {event_id: event.change for event_id, event in (*here, *missing)}
    here_last = {event.change.slot: event.change for _, event in here}
    touched = {event.change.slot for _, event in missing}
    for slot, heads in heads_of((*here, *missing)).items():
        if slot in touched and len(heads) > 1:
            kept = here_last.get(slot, changes[heads[-1]])
            yield Contested(slot, kept, heads, any(changes[head] != kept for head in heads))


def _check_one_history(here: Chained, there: Chained) -> None:
    ours = {(event.device, event.number): event_id for event_id, event in here}
    for event_id, event in there:
        if ours.get((event.device, event.number), event_id) != event_id:
            raise TwoHistories(_name(here))


def _check_decisions(here: Chained, only_here: Chained, missing: Chained) -> None:
    """What was signed off is what was signed off: nothing from the other side may come into it afterwards."""
    decided = _decided(missing)
    fixed = {round_.id for round_ in replay("", here).dossier.rounds if round_.is_signed} - decided
    for rounds, events in ((decided, only_here), (fixed, missing)):
        for _, event in events:
            round_id = round_id_of(event.change)
            if round_id in rounds:
                raise RoundDecidedElsewhere(_label(here, str(round_id)))


def _decided(events: Chained) -> frozenset[str]:
    return frozenset(event.change.round for _, event in events if isinstance(event.change, SignOff | Reopen))


def _name(events: Chained) -> str:
    return replay("", events).dossier.name


def _label(events: Chained, round_id: str) -> str:
    found = replay("", events).dossier.round(round_id)
    return found.label if found is not None else round_id
