"""Go on after the library was damaged: with all that is still true in it, or from a back-up."""

from __future__ import annotations

import tempfile
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from checklist_desktop import __version__
from checklist_desktop.domain.canonical import canonical_bytes, digest
from checklist_desktop.domain.errors import NothingToSalvage, OpOrdeError
from checklist_desktop.domain.plain import to_plain
from checklist_desktop.services.checklists import standard_checklist
from checklist_desktop.services.safekeeping.backups import backup_folder
from checklist_desktop.storage.backups.making import half_made
from checklist_desktop.storage.backups.names import backups_in
from checklist_desktop.storage.backups.reading import check_backup, opened_backup
from checklist_desktop.storage.backups.restoring import prepared_beside, take_place
from checklist_desktop.storage.event_store import KeptChecklist
from checklist_desktop.storage.rescue.salvage import Salvage, SalvagedDossier, salvage
from checklist_desktop.storage.rescue.setting_aside import set_aside
from checklist_desktop.system.files import flush

if TYPE_CHECKING:
    from checklist_desktop.services.stamps import Stamps
    from checklist_desktop.storage.backups.names import BackupFile

__all__ = ["Salvage", "SalvagedDossier"]


@dataclass(frozen=True, slots=True)
class GoodBackup:
    """A back-up that was checked, and how many changes the damaged library still has that it does not."""

    backup: BackupFile
    dossiers: int
    misses: int
    dossiers_it_misses: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Prospects:
    """What there is to go on with. Either may be absent; nothing was changed to find out."""

    salvage: Salvage | None
    backup: GoodBackup | None


@dataclass(frozen=True, slots=True)
class Rescued:
    """What came over, None for a back-up, and where the damaged file now lies."""

    salvage: Salvage | None
    aside: Path


def prospects(path: Path, stamps: Stamps, password: str = "") -> Prospects:
    """Look what can be salvaged from a damaged library, and which back-up is the newest that is good."""
    with tempfile.TemporaryDirectory(prefix="op-orde-", ignore_cleanup_errors=True) as folder:
        try:
            found = _salvaged(path, Path(folder) / "library.sqlite3", stamps, password)
        except OpOrdeError:
            found = None
    return Prospects(found, _newest_good(path, found, password))


def salvage_library(path: Path, stamps: Stamps, password: str = "") -> Rescued:
    """Set the damaged library aside, and put a new one in its place with all that is still true.

    Raises NothingToSalvage, DiskFull or StorageFailed; then nothing changed.
    """
    with half_made(path.parent) as target:
        target.unlink()
        found = _salvaged(path, target, stamps, password)
        flush(target)
        aside = set_aside(path, stamps.now())
        take_place(target, path)
    return Rescued(found, aside)


def go_on_from_backup(path: Path, backup: BackupFile, stamps: Stamps, password: str = "") -> Rescued:
    """Set the damaged library aside, and put a copy of a back-up in its place.

    Raises BackupDamaged, DiskFull or StorageFailed; then nothing changed.
    """
    with prepared_beside(path, backup, stamps.new_id(), password) as prepared:
        aside = set_aside(path, stamps.now())
        take_place(prepared, path)
    return Rescued(None, aside)


def _salvaged(path: Path, target: Path, stamps: Stamps, password: str) -> Salvage:
    write = partial(salvage, path, device_id=stamps.new_id(), made_by=__version__, password=password)
    found = write(target)
    if any(dossier.missing_checklists for dossier in found.dossiers):
        target.unlink()
        found = write(target, known=[_standard()])
    if not found.dossiers:
        raise NothingToSalvage(str(path))
    return found


def _standard() -> KeptChecklist:
    """The checklist we ship may well be the one that was damaged: the same content has the same hash."""
    plain = to_plain(standard_checklist())
    return KeptChecklist(digest(plain), canonical_bytes(plain).decode("utf-8"))


def _newest_good(path: Path, found: Salvage | None, password: str) -> GoodBackup | None:
    try:
        backups = backups_in(backup_folder(path), path.stem)
    except OSError:
        return None
    for backup in backups:
        try:
            return _compared(backup, found, password)
        except OpOrdeError:
            continue  # damaged as well, or of another password
    return None


def _compared(backup: BackupFile, found: Salvage | None, password: str) -> GoodBackup:
    check_backup(backup.path, password, backup.digest)
    with opened_backup(backup.path, password) as copy:
        rows = copy.connection.execute("select dossier_id, lower(hex(event_id)) from event").fetchall()
    there = {(str(dossier), str(event)) for dossier, event in rows}
    dossiers = {dossier for dossier, _ in there}
    ids = found.ids if found else {}
    names = tuple(item.name for item in found.dossiers if item.id not in dossiers) if found else ()
    misses = sum((dossier, event) not in there for dossier, events in ids.items() for event in events)
    return GoodBackup(backup, len(dossiers), misses, names)
