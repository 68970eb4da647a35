"""Take one dossier from a back-up into the library of now: nothing that is here is overwritten."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, TypeAlias

from checklist_desktop.domain.changes.of_dossiers import RestoreDossier, SignOff
from checklist_desktop.domain.changes.of_rounds import StartRound
from checklist_desktop.domain.errors import DossierUnknown
from checklist_desktop.domain.events import Event, replay
from checklist_desktop.insight.merging import heads_of, union_of
from checklist_desktop.services.safekeeping.backups import BackupReason, back_up_now
from checklist_desktop.services.stamps import written
from checklist_desktop.storage.backups.reading import opened_backup
from checklist_desktop.storage.event_store import EventStore, KeptChecklist, SignedBody

if TYPE_CHECKING:
    from collections.abc import Iterator

    from checklist_desktop.domain.changes.kinds import Change
    from checklist_desktop.insight.merging import Chained
    from checklist_desktop.services.library import Library
    from checklist_desktop.storage.backups.names import BackupFile

__all__ = ["Merged", "merge_dossier"]

BIN = RestoreDossier("").slot
_Decided: TypeAlias = "tuple[Change, tuple[str, ...]]"
"""A change that holds from now on, and the events it takes the place of."""


@dataclass(frozen=True, slots=True)
class Merged:
    """What came of it: so many changes came in, and in so many places the value of here stayed.

    `came_back` when the dossier was not here any more, or in the bin.
    """

    dossier_id: str
    name: str
    arrived: int
    kept: int
    came_back: bool


@dataclass(frozen=True, slots=True)
class _Portion:
    """All that a back-up holds of one dossier."""

    dossier_id: str
    events: Chained
    named: tuple[SignedBody | KeptChecklist, ...]
    drafts: tuple[Change, ...]


@dataclass(frozen=True, slots=True)
class _Author:
    """Who writes down what stays, and when."""

    at: str
    by: str
    batch: str


def merge_dossier(library: Library, backup: BackupFile, dossier_id: str, theirs: str = "") -> Merged:
    """Take in every change of this dossier that is missing here. A second time changes nothing.

    `theirs` is the password of the back-up, when it is another than that of the library.
    Where both sides changed the same, the value of here stays and the other is in the history. Before
    anything changes, a back-up is made. The dossier may not be open. Not for the thread of the window.
    Raises BackupDamaged, TwoHistories, RoundDecidedElsewhere, or why nothing could be written; then nothing
    changed.
    """
    portion = _read(backup, dossier_id, theirs or library.run(_password))
    if library.run(partial(_holds, portion)):
        name = replay(dossier_id, portion.events).dossier.name
        return Merged(dossier_id, name, 0, 0, came_back=False)
    back_up_now(library, BackupReason.RESTORE)
    author = _Author(written(library.stamps.now()), library.by, library.stamps.new_id())
    return library.run(partial(_take_in, portion, author))


def _password(store: EventStore) -> str:
    return store.library.password


def _read(backup: BackupFile, dossier_id: str, password: str) -> _Portion:
    with opened_backup(backup.path, password) as file:
        there = EventStore(file)
        events = there.events(dossier_id)
        if not events:
            raise DossierUnknown(dossier_id)
        return _Portion(dossier_id, events, tuple(_named(events, there)), there.drafts(dossier_id))


def _named(events: Chained, there: EventStore) -> Iterator[SignedBody | KeptChecklist]:
    """What the events name by its hash, each checked against that."""
    for _, event in events:
        match event.change:
            case StartRound(checklist=checklist):
                yield KeptChecklist(checklist, there.checklist(checklist))
            case SignOff(round=round_, version=version, fingerprint=fingerprint):
                body = there.signed_version(fingerprint).encode("utf-8")
                yield SignedBody(fingerprint, round_, version, body)


def _holds(portion: _Portion, store: EventStore) -> bool:
    """Whether all of it is here already, in sight."""
    here = store.events(portion.dossier_id)
    return not union_of(here, portion.events).missing and not _is_discarded(here)


def _take_in(portion: _Portion, author: _Author, store: EventStore) -> Merged:
    """On the writer's thread: nothing comes in between looking and writing."""
    here = store.events(portion.dossier_id)
    union = union_of(here, portion.events)
    together = (*here, *union.missing)
    contested = [item for item in union.contested if item.slot != BIN]
    changes: list[_Decided] = [(item.kept, item.heads) for item in contested]
    if _is_discarded(together):  # who asks for a dossier wants to see it
        changes.append((RestoreDossier(author.at), heads_of(together)[BIN]))
    if not here:
        for draft in portion.drafts:
            store.write_draft(portion.dossier_id, draft)
    own = _chained(changes, together, portion.dossier_id, store.device_id, author)
    store.take_in(portion.dossier_id, (*union.missing, *own), portion.named)
    return Merged(
        portion.dossier_id,
        replay(portion.dossier_id, together).dossier.name,
        arrived=len(union.missing),
        kept=sum(item.differs for item in contested),
        came_back=not here or _is_discarded(here),
    )


def _is_discarded(events: Chained) -> bool:
    return replay("", events).dossier.is_discarded


def _chained(
    changes: list[_Decided],
    before: Chained,
    dossier_id: str,
    device: str,
    author: _Author,
) -> Iterator[tuple[str, Event]]:
    """The changes as the next events of this device, made together."""
    own = [(event_id, event) for event_id, event in before if event.device == device]
    previous, number = (own[-1][0], own[-1][1].number) if own else ("", 0)
    for change, replaces in changes:
        number += 1
        event = Event(
            dossier_id, device, number, previous, author.at, author.by, author.batch, change, replaces
        )
        previous = event.id
        yield previous, event
