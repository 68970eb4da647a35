"""The bin: throwing a dossier away, putting it back, and emptying it for good."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from functools import partial
from typing import TYPE_CHECKING

from checklist_desktop.domain.changes.of_dossiers import DiscardDossier, RestoreDossier
from checklist_desktop.services.safekeeping.backups import BackupReason, back_up_now
from checklist_desktop.services.stamps import read_moment
from checklist_desktop.storage.bin import DiscardedRow, discarded, purge, wipe

if TYPE_CHECKING:
    from collections.abc import Iterable
    from concurrent.futures import Future
    from datetime import datetime

    from checklist_desktop.services.library import Library
    from checklist_desktop.services.safekeeping.backups import Backups
    from checklist_desktop.services.session import Session
    from checklist_desktop.storage.event_store import EventStore

DAYS_KEPT = 30


@dataclass(frozen=True, slots=True)
class InBin:
    """A dossier that was thrown away: when, by whom, and how many days it can still be put back."""

    id: str
    name: str
    round_labels: tuple[str, ...]
    at: datetime
    by: str
    days_left: int


def discard(session: Session) -> Future[None]:
    """Move the dossier to the bin. Raises DossierInBin when it is there already."""
    return session.apply(DiscardDossier(session.now()))


def put_back(library: Library, dossier_id: str) -> None:
    """Take a dossier out of the bin, as it was. Raises DossierNotInBin."""
    session = library.open(dossier_id)
    session.apply(RestoreDossier(session.now())).result()


def in_bin(library: Library) -> tuple[InBin, ...]:
    """What is in the bin, the last thrown away first."""
    now = library.stamps.now()
    return tuple(_told(row, now) for row in library.run(_rows))


def expired(library: Library) -> tuple[InBin, ...]:
    """What has been in the bin for longer than we promise to keep it."""
    return tuple(item for item in in_bin(library) if item.days_left <= 0)


def empty(library: Library, dossier_ids: Iterable[str]) -> None:
    """Remove these dossiers from the library for good, after a checked back-up that still has them.

    Raises BackupFailed or NoRoomForBackup with nothing removed, or DossierNotInBin.
    """
    wanted = tuple(dossier_ids)
    if wanted:
        back_up_now(library, BackupReason.PURGE)
        _purge_each(library, wanted)


def empty_everywhere(backups: Backups, dossier_ids: Iterable[str]) -> int:
    """Remove these dossiers for good from the library and from every back-up that can be reached.

    Gives back how many back-ups were made again. The library comes last: who is stopped on the way finds the
    dossiers in the bin and can begin anew. Raises BackupDamaged, BackupFailed or PasswordWrong for a back-up
    that cannot be made again, or DossierNotInBin.
    """
    wanted = tuple(dossier_ids)
    made = backups.purge(wanted)
    _purge_each(backups.library, wanted)
    return made


def empty_expired(library: Library) -> tuple[InBin, ...]:
    """What a start does: remove for good what was in the bin long enough, and finish what was cut off."""
    library.run(_wipe)
    gone = expired(library)
    empty(library, [item.id for item in gone])
    return gone


def _purge_each(library: Library, dossier_ids: Iterable[str]) -> None:
    for dossier_id in dossier_ids:
        library.run(partial(_purge, dossier_id))
    library.forget_checklists()


def _wipe(store: EventStore) -> None:
    wipe(store.library)


def _rows(store: EventStore) -> tuple[DiscardedRow, ...]:
    return discarded(store.library)


def _purge(dossier_id: str, store: EventStore) -> None:
    purge(store.library, dossier_id)


def _told(row: DiscardedRow, now: datetime) -> InBin:
    at = read_moment(row.at)
    # Whole days, rounded up: on the day it goes there is still one left.
    left = (at + timedelta(days=DAYS_KEPT) - now) / timedelta(days=1)
    return InBin(row.id, row.name, row.round_labels, at, row.by, max(0, -int(-left // 1)))
