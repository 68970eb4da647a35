"""Back-ups of the open library: made, checked, thinned out, and copied to a second folder."""

from __future__ import annotations

import threading
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from checklist_desktop.domain.errors import (
    BackupDamaged,
    BackupFailed,
    LibraryDamaged,
    LittleRoomForBackups,
    OpOrdeError,
    SecondFolderAway,
)
from checklist_desktop.insight.retention import Kept, to_keep
from checklist_desktop.storage.backups.making import (
    MEGABYTE,
    LibraryCopy,
    copy_backup,
    copy_library,
    free_bytes,
    give_name,
    half_made,
    remove_backup,
    room_for,
)
from checklist_desktop.storage.backups.names import BackupFile, BackupReason, backups_in
from checklist_desktop.storage.backups.purging import purge_backup
from checklist_desktop.storage.backups.reading import check_backup
from checklist_desktop.storage.vault.backups import is_behind

if TYPE_CHECKING:
    from collections.abc import Callable, Collection
    from datetime import datetime
    from pathlib import Path

    from checklist_desktop.services.library import Library
    from checklist_desktop.storage.connection import LibraryFile
    from checklist_desktop.storage.event_store import EventStore

__all__ = ["BackupFile", "BackupReason", "Backups", "Made", "back_up_now", "backup_folder", "one_at_a_time"]

one_at_a_time = threading.Lock()
"""Two back-ups at once would thin out each other's files."""


@dataclass(frozen=True, slots=True)
class Made:
    """A back-up that was checked, and what there is to say about it. `fresh` when it was made just now."""

    backup: BackupFile
    fresh: bool = True
    remarks: tuple[OpOrdeError, ...] = ()


def backup_folder(library: Path) -> Path:
    """Where the back-ups of a library stand: beside it."""
    return library.parent / "backups"


def back_up_now(library: Library, reason: BackupReason) -> BackupFile:
    """A checked back-up before something risky; returns when it stands there, durably.

    Takes a moment, so never on the thread of the window. Raises BackupFailed or NoRoomForBackup: then
    whatever cannot be taken back should not be begun.
    """
    return Backups(library).make(reason).backup


def back_up_before_migration(library: LibraryFile, now: Callable[[], datetime]) -> BackupFile:
    """A checked back-up of an older library, over the connection that is about to change it.

    Raises BackupFailed or NoRoomForBackup.
    """
    folder = backup_folder(library.path)
    room_for(library.path.stat().st_size, free_bytes(folder), folder)
    with half_made(folder) as temporary:
        password = copy_library(library, temporary)
        return give_name(temporary, folder, library.path.stem, BackupReason.MIGRATION, now(), password)


class Backups:
    """All back-ups of one library. Its calls wait for the disk: never on the thread of the window."""

    def __init__(
        self,
        library: Library,
        second: Path | None = None,
        free: Callable[[Path], int] = free_bytes,
    ) -> None:
        self._library, self._free = library, free
        self.folder = backup_folder(library.path)
        self.second = second

    @property
    def library(self) -> Library:
        return self._library

    @property
    def stem(self) -> str:
        return self._library.path.stem

    def make(self, reason: BackupReason) -> Made:
        """Make one now. Raises BackupFailed, NoRoomForBackup, or what is wrong with the library."""
        with one_at_a_time:
            return self._make(reason)

    def make_when_changed(self, reason: BackupReason) -> Made | None:
        """Make one unless the newest holds just this; None when there is nothing to keep yet."""
        with one_at_a_time:
            return None if self._library.run(_is_empty) else self._make(reason, self.newest())

    def newest(self) -> BackupFile | None:
        """The last one in the folder beside the library. Each that stands there was checked."""
        found = self._own()
        return found[0] if found else None

    def everywhere(self) -> tuple[BackupFile, ...]:
        """Those beside the library and those in the second folder, the newest first, each once."""
        found = {backup.path.name: backup for backup in self._in_second()}
        found.update((backup.path.name, backup) for backup in self._own())
        return tuple(sorted(found.values(), key=lambda one: (one.made, one.path.name), reverse=True))

    def copies(self) -> tuple[BackupFile, ...]:
        """Every file of them: those beside the library, and those of the second folder as well."""
        return (*self._own(), *self._in_second())

    @property
    def is_second_away(self) -> bool:
        """Whether a second folder was chosen that cannot be reached now."""
        return self.second is not None and not self.second.is_dir()

    def purge(self, dossier_ids: Collection[str]) -> int:
        """Make each back-up that holds one of these dossiers again without it, in both folders.

        Gives back how many. Raises BackupDamaged, BackupFailed or PasswordWrong; then some were not done yet.
        """
        password = self._library.run(_password)
        with one_at_a_time:
            found = (*self._own(), *self._in_second())
            return sum(purge_backup(one, self.stem, dossier_ids, password) for one in found)

    def _make(self, reason: BackupReason, newest: BackupFile | None = None) -> Made:
        """With `newest`: unless that one holds just this. The copy is looked at, so that nobody waits."""
        size = self._library.run(_size)
        free = self._free(self.folder)
        is_ample = room_for(size, free, self.folder)
        now = self._library.stamps.now()
        with half_made(self.folder) as temporary:
            password = self._copy(temporary)
            if newest is not None and self._holds_this(newest, temporary, password):
                return Made(newest, fresh=False, remarks=tuple(self._to_second_after_all(newest, password)))
            backup = give_name(temporary, self.folder, self.stem, reason, now, password)
        remarks: list[OpOrdeError] = []
        if not is_ample:
            remarks.append(LittleRoomForBackups(str(self.folder), free // MEGABYTE))
        remarks += self._to_second(backup, password)
        self._thin_out(now)
        return Made(backup, remarks=tuple(remarks))

    def _holds_this(self, backup: BackupFile, temporary: Path, password: str) -> bool:
        """Whether a back-up holds what the copy does, and opens with the same password."""
        return self._sound(temporary, password).startswith(backup.digest) and is_behind(backup.path, password)

    def _sound(self, temporary: Path, password: str) -> str:
        """The hash of all facts in a copy. What is wrong with it is wrong with the library it came from."""
        try:
            return check_backup(temporary, password).digest
        except BackupDamaged as error:
            raise LibraryDamaged(str(self._library.path), error.detail) from error

    def _copy(self, temporary: Path) -> str:
        """In slices on the library's thread; gives back the password the copy is behind."""
        copy = self._library.run(partial(_begun, temporary))
        try:
            while not self._library.run(lambda store: copy.step()):
                pass
        finally:
            self._library.run(lambda store: copy.close())
        return copy.password

    def _to_second(self, backup: BackupFile, password: str) -> list[OpOrdeError]:
        """A copy in the second folder; that it is away stops nothing and is told beside the back-up."""
        if self.second is None:
            return []
        if not self.second.is_dir():
            return [SecondFolderAway(str(self.second))]
        try:
            room_for(backup.size, self._free(self.second), self.second)
            copy_backup(backup, self.second, password)
        except OpOrdeError as error:
            return [error]
        return []

    def _to_second_after_all(self, backup: BackupFile, password: str) -> list[OpOrdeError]:
        """The stick was away when this one was made, and is there now."""
        if self.second is None or self.is_second_away or (self.second / backup.path.name).exists():
            return []
        return self._to_second(backup, password)

    def _thin_out(self, now: datetime) -> None:
        """Remove what need not be kept, in the second folder as well where the same file stands there."""
        found = self._own()
        kept = to_keep([Kept(one.path.name, one.made, one.size) for one in found], now)
        for backup in found:
            if backup.path.name in kept:
                continue
            places = [backup.path] if self.second is None else [backup.path, self.second / backup.path.name]
            for path in places:
                try:
                    remove_backup(path)
                except OSError:
                    continue  # held by another program: the next time

    def _own(self) -> tuple[BackupFile, ...]:
        try:
            return backups_in(self.folder, self.stem)
        except OSError as error:
            raise BackupFailed(str(self.folder), error.strerror or type(error).__name__) from error

    def _in_second(self) -> tuple[BackupFile, ...]:
        if self.second is None:
            return ()
        try:
            return backups_in(self.second)
        except OSError:
            return ()  # a stick that was pulled out just now


def _is_empty(store: EventStore) -> bool:
    return store.library.connection.execute("select 1 from event limit 1").get is None


def _password(store: EventStore) -> str:
    return store.library.password


def _size(store: EventStore) -> int:
    db = store.library.connection
    return int(str(db.pragma("page_count"))) * int(str(db.pragma("page_size")))


def _begun(temporary: Path, store: EventStore) -> LibraryCopy:
    return LibraryCopy(store.library, temporary)
