"""Make a back-up: copied beside its target, opened and checked, and only then given its name."""

from __future__ import annotations

import os
import shutil
import tempfile
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING

import apsw

from checklist_desktop.domain.errors import (
    BackupDamaged,
    BackupFailed,
    DiskFull,
    LibraryDamaged,
    LibraryNotOurs,
    LibraryReadOnly,
    NoRoomForBackup,
    OpOrdeError,
    StorageFailed,
)
from checklist_desktop.storage.backups.names import DIGEST_LENGTH, BackupFile, name_of
from checklist_desktop.storage.backups.reading import check_backup, new_copy
from checklist_desktop.storage.faults import explained
from checklist_desktop.storage.vault.keys import SALT_LENGTH, salt_beside
from checklist_desktop.system.files import flush, flush_folder, write_atomically

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime

    from checklist_desktop.storage.backups.names import BackupReason
    from checklist_desktop.storage.connection import LibraryFile

MEGABYTE = 1024 * 1024
LEAST_ROOM = 5 * MEGABYTE
"""With less than this left, the answers need the disk more than the back-ups do."""
AMPLE_ROOM = 20 * MEGABYTE
SLICE = 500
"""Pages that are copied before the next answer may be written: two megabytes, a few milliseconds."""
HALF = ".half"
_STALE_SECONDS = 3600


@contextmanager
def half_made(folder: Path) -> Iterator[Path]:
    """A temporary file beside where a back-up will stand; gone afterwards unless it was given a name."""
    with _failing_in(folder):
        folder.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(prefix=".", suffix=HALF, dir=folder)
        os.close(handle)
        _sweep(folder, Path(name))
    try:
        yield Path(name)
    finally:
        Path(name).unlink(missing_ok=True)


class LibraryCopy:
    """A copy of the open library, a slice at a time, so that answers can come in between; they are in it too.

    Everything is called on the thread that writes, and `close` in the end. The copy needs no journal on disk
    and no syncing of its own: until it has its name, nobody counts on it. (SQLite's defensive mode keeps a
    journal from being switched off, and goes on with a file beside the copy; hence one in memory.)
    """

    def __init__(self, library: LibraryFile, temporary: Path) -> None:
        """Raises LibraryReplaced or BackupFailed."""
        library.check_still_there()
        self._library, self._path = library, temporary
        self.password = library.password
        with self._explained():
            self._copy = new_copy(temporary, library.password)
            for pragma in ("journal_mode=memory", "synchronous=off"):
                self._copy.execute(f"pragma {pragma}").fetchall()
            self._backup = self._copy.backup("main", library.connection, "main")

    def step(self, pages: int = SLICE) -> bool:
        """Copy the next slice; whether that was the last. Raises BackupFailed or LibraryDamaged."""
        with self._explained():
            return bool(self._backup.step(pages))

    def close(self) -> None:
        with self._explained():
            self._backup.close(True)
            self._copy.close()

    @contextmanager
    def _explained(self) -> Iterator[None]:
        try:
            with _failing_in(self._path.parent), explained(self._path):
                yield
        except LibraryDamaged as error:  # what is read, not what is written
            raise LibraryDamaged(str(self._library.path), error.detail) from error


def copy_library(library: LibraryFile, temporary: Path) -> str:
    """Copy the open library in one go; gives back the password it is behind, empty for none."""
    copy = LibraryCopy(library, temporary)
    try:
        while not copy.step():
            pass
    finally:
        copy.close()
    return copy.password


def give_name(
    temporary: Path, folder: Path, stem: str, reason: BackupReason, made: datetime, password: str = ""
) -> BackupFile:
    """Check the copy and give it its name, durably. Raises BackupFailed; then there is no back-up."""
    with _failing_in(folder), explained(temporary):
        checked = check_backup(temporary, password)
        target = folder / name_of(stem, made, checked.schema, checked.digest, reason)
        size = temporary.stat().st_size
        _name_durably(temporary, target, is_locked=bool(password))
    moment, short = made.replace(microsecond=made.microsecond // 1000 * 1000), checked.digest[:DIGEST_LENGTH]
    return BackupFile(target, moment, checked.schema, short, reason, size)


def copy_backup(backup: BackupFile, folder: Path, password: str = "") -> BackupFile:
    """Copy a back-up to another folder, and check the copy as well."""
    target = folder / backup.path.name
    with half_made(folder) as temporary, _failing_in(folder), explained(temporary):
        shutil.copyfile(backup.path, temporary)
        check_backup(temporary, password, backup.digest)
        _name_durably(temporary, target, is_locked=bool(password))
    return BackupFile(target, backup.made, backup.schema, backup.digest, backup.reason, backup.size)


def remove_backup(path: Path) -> None:
    """Remove a back-up that need not be kept. Raises OSError while another program holds it."""
    path.unlink(missing_ok=True)
    salt_beside(path).unlink(missing_ok=True)


def _name_durably(temporary: Path, target: Path, *, is_locked: bool) -> None:
    """The name, durably; behind a password also the salt, which stands in the first bytes of the file."""
    flush(temporary)
    if is_locked:
        with temporary.open("rb") as file:
            write_atomically(salt_beside(target), file.read(SALT_LENGTH).hex().encode("ascii"))
    temporary.replace(target)
    flush_folder(target.parent)


def room_for(size: int, free: int, folder: Path) -> bool:
    """Whether a file of this size fits amply. Raises NoRoomForBackup when there is too little room."""
    if free < LEAST_ROOM + size:
        raise NoRoomForBackup(str(folder), free // MEGABYTE)
    return free >= 3 * size + AMPLE_ROOM


def free_bytes(folder: Path) -> int:
    """How much may still be written in this folder, or where it will stand. Raises BackupFailed."""
    while not folder.exists() and folder != folder.parent:
        folder = folder.parent
    with _failing_in(folder):
        return shutil.disk_usage(folder).free


@contextmanager
def _failing_in(folder: Path) -> Iterator[None]:
    """What goes wrong with a copy is no fault of the library, and is told apart."""
    try:
        yield
    except BackupDamaged as error:
        raise BackupFailed(str(folder), error.detail) from error
    except (DiskFull, LibraryReadOnly, LibraryNotOurs, StorageFailed) as error:
        raise BackupFailed(str(folder), _reason(error)) from error
    except OSError as error:
        raise BackupFailed(str(folder), error.strerror or type(error).__name__) from error


def _reason(error: OpOrdeError) -> str:
    cause = error.__cause__
    if isinstance(cause, OSError):
        return cause.strerror or type(cause).__name__
    return str(cause) if isinstance(cause, apsw.Error) else error.key


def _sweep(folder: Path, newest: Path) -> None:
    """Remove what a program that was killed left half-made; never what is being made now."""
    now = newest.stat().st_mtime
    for path in folder.glob(f".*{HALF}*"):  # and the journals beside them
        with suppress(FileNotFoundError):  # finished meanwhile
            if now - path.stat().st_mtime > _STALE_SECONDS:
                path.unlink()
