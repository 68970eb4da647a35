"""Go on from a back-up: what is there now becomes a back-up first, and nothing is overwritten."""

from __future__ import annotations

from typing import TYPE_CHECKING

from checklist_desktop.services.safekeeping.backups import BackupReason, Backups
from checklist_desktop.services.stamps import Stamps
from checklist_desktop.storage.backups.restoring import prepared_beside, take_place

if TYPE_CHECKING:
    from pathlib import Path

    from checklist_desktop.services.library import Library
    from checklist_desktop.storage.backups.names import BackupFile
    from checklist_desktop.storage.event_store import EventStore


def restore_whole(library: Library, backup: BackupFile, second: Path | None = None, theirs: str = "") -> None:
    """Put a back-up in the place of the open library, and leave that closed: open the path again to go on.

    No dossier of it may be open. What is there now goes to the back-ups. The password, or that there is none,
    stays as it is; `theirs` is that of the back-up when it is another. Not for the thread of the window.
    Raises BackupDamaged, BackupFailed, NoRoomForBackup or what else is in the way.
    """
    password = library.run(_password)
    device = library.stamps.new_id()
    with prepared_beside(library.path, backup, device, password, theirs) as prepared:
        Backups(library, second).make(BackupReason.RESTORE)
        library.close()
        take_place(prepared, library.path)


def restore_missing(path: Path, backup: BackupFile, password: str = "") -> None:
    """Put a back-up where no library can be opened: there is none, or the damaged one was set aside."""
    with prepared_beside(path, backup, Stamps().new_id(), password) as prepared:
        take_place(prepared, path)


def _password(store: EventStore) -> str:
    return store.library.password
