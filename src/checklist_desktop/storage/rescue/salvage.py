"""Bring all that is still true in a damaged library over to a new one, and tell what is missing."""

from __future__ import annotations

import heapq
from collections import Counter, defaultdict
from contextlib import closing
from dataclasses import dataclass
from typing import TYPE_CHECKING

from checklist_desktop.domain.changes.of_dossiers import SignOff
from checklist_desktop.domain.changes.of_rounds import StartRound
from checklist_desktop.domain.dossier import Dossier
from checklist_desktop.domain.errors import OpOrdeError
from checklist_desktop.storage.connection import open_library
from checklist_desktop.storage.event_store import EventStore
from checklist_desktop.storage.faults import explained
from checklist_desktop.storage.rescue.finding import found_in

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

    from checklist_desktop.domain.events import Event
    from checklist_desktop.storage.event_store import KeptChecklist, SignedBody
    from checklist_desktop.storage.rescue.finding import Found


@dataclass(frozen=True, slots=True)
class SalvagedDossier:
    """How much of a dossier came over, and what did not.

    `missing` counts the changes of which we know that they were there; there may have been more.
    """

    id: str
    name: str
    events: int
    missing: int
    missing_versions: int
    missing_checklists: int

    @property
    def is_whole(self) -> bool:
        return not (self.missing or self.missing_versions or self.missing_checklists)


@dataclass(frozen=True, slots=True)
class Salvage:
    """What came of a damaged library; `dossiers` only has those of which something came over.

    `ids` are the events that came over, by dossier, and `drafts` how many texts that were being typed: those
    become changes when their dossier opens, as after any other breakdown.
    """

    dossiers: tuple[SalvagedDossier, ...]
    lost_dossiers: int
    ids: Mapping[str, frozenset[str]]
    drafts: int

    @property
    def events(self) -> int:
        return sum(dossier.events for dossier in self.dossiers)


def salvage(
    damaged: Path,
    target: Path,
    *,
    device_id: str,
    made_by: str,
    password: str = "",
    known: Iterable[KeptChecklist] = (),
) -> Salvage:
    """Write what is still true in a damaged library into a new one; the damaged one stays as it is.

    Of each device in each dossier the events come over up to the first that is missing. `known` are
    checklists from elsewhere, for a round whose own was damaged.
    Raises DiskFull, FolderNotWritable or StorageFailed.
    """
    with explained(damaged):
        found = found_in(damaged, password)
    for checklist in known:
        found.checklists.setdefault(checklist.id, checklist)
    chains = _chains(found)
    told: list[SalvagedDossier] = []
    ids: dict[str, frozenset[str]] = {}
    library = open_library(target, device_id=device_id, made_by=made_by, password=password)
    with closing(EventStore(library)) as store:
        for dossier_id, links in sorted(chains.items()):
            dossier, kept = _that_fit(dossier_id, links, found)
            if kept:
                named, told_of = _named(dossier, kept, found)
                store.take_in(dossier_id, kept, named)
                told.append(told_of)
                ids[dossier_id] = frozenset(event_id for event_id, _ in kept)
        drafts = [(dossier_id, draft) for (dossier_id, _), draft in found.drafts.items() if dossier_id in ids]
        for dossier_id, draft in drafts:
            store.write_draft(dossier_id, draft)
    lost = {dossier for dossier, _ in found.numbers} - {dossier.id for dossier in told}
    return Salvage(tuple(sorted(told, key=_name)), len(lost), ids, len(drafts))


def _name(dossier: SalvagedDossier) -> tuple[str, str]:
    return dossier.name, dossier.id


def _chains(found: Found) -> dict[str, list[list[tuple[str, Event]]]]:
    """By dossier, the events of each device up to the first gap."""
    by_device: dict[tuple[str, str], dict[tuple[int, str], tuple[str, Event]]] = defaultdict(dict)
    for event_id, event in found.events.items():
        by_device[event.dossier, event.device][event.number, event.previous] = (event_id, event)
    chains: dict[str, list[list[tuple[str, Event]]]] = defaultdict(list)
    for (dossier_id, _), links in sorted(by_device.items()):
        chain: list[tuple[str, Event]] = []
        following = links.get((1, ""))
        while following is not None:
            chain.append(following)
            following = links.get((len(chain) + 1, following[0]))
        chains[dossier_id].append(_in_order_of_arrival(chain, found))
    return chains


def _in_order_of_arrival(chain: list[tuple[str, Event]], found: Found) -> list[tuple[str, Event]]:
    """A number that was damaged may not bring a link before the one it hangs on."""
    latest = 0
    for event_id, _ in chain:
        latest = found.arrived[event_id] = max(latest, found.arrived[event_id])
    return chain


def _that_fit(
    dossier_id: str, chains: list[list[tuple[str, Event]]], found: Found
) -> tuple[Dossier, list[tuple[str, Event]]]:
    """The events that make a dossier, in order of arrival.

    An event can stand on one of another device that did not survive; then it and what follows it on its own
    device cannot come over either.
    """
    dossier = Dossier(dossier_id, "")
    kept: list[tuple[str, Event]] = []
    cut: set[str] = set()
    for event_id, event in heapq.merge(*chains, key=lambda item: found.arrived[item[0]]):
        if event.device in cut:
            continue
        try:
            dossier = event.change.applied_to(dossier)
        except OpOrdeError:
            cut.add(event.device)
        else:
            kept.append((event_id, event))
    return dossier, kept if dossier.name else []


def _named(
    dossier: Dossier, kept: list[tuple[str, Event]], found: Found
) -> tuple[list[SignedBody | KeptChecklist], SalvagedDossier]:
    """What these events name by its hash and is there, and how much is not."""
    changes = [event.change for _, event in kept]
    versions = {change.fingerprint for change in changes if isinstance(change, SignOff)}
    checklists = {change.checklist for change in changes if isinstance(change, StartRound)}
    signed = [found.signed[name] for name in sorted(versions & found.signed.keys())]
    lists = [found.checklists[name] for name in sorted(checklists & found.checklists.keys())]
    return [*signed, *lists], SalvagedDossier(
        dossier.id,
        dossier.name,
        len(kept),
        _missing(dossier.id, kept, found),
        len(versions) - len(signed),
        len(checklists) - len(lists),
    )


def _missing(dossier_id: str, kept: list[tuple[str, Event]], found: Found) -> int:
    """Of how many events we know that they were there: by the highest number, or by what was newest."""
    came = Counter(event.device for _, event in kept)
    numbered = sum(
        max(0, highest - came[device])
        for (dossier, device), highest in found.numbers.items()
        if dossier == dossier_id
    )
    newest = found.heads.get(dossier_id, set()) - {event_id for event_id, _ in kept}
    return max(numbered, len(newest))
