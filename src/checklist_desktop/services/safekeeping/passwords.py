"""Setting, changing and removing the password of the library, and of the back-ups when that is wanted."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from checklist_desktop import __version__
from checklist_desktop.domain.errors import OpOrdeError
from checklist_desktop.services.library import Library
from checklist_desktop.services.safekeeping.backups import (
    BackupFile,
    BackupReason,
    back_up_now,
    backup_folder,
    one_at_a_time,
)
from checklist_desktop.storage.backups.names import backups_in
from checklist_desktop.storage.vault.backups import convert_backup, is_behind
from checklist_desktop.storage.vault.copying import change_password

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from checklist_desktop.storage.event_store import EventStore

    Progress = Callable[[float], None]


@dataclass(frozen=True, slots=True)
class PasswordChange:
    """The library, open again: behind the new password, or as it was when `error` says what stood in the way.

    `library` is None only when it could not even be opened as it was. `converted` and `kept` count the
    back-ups that were made again with the new password and those that keep the old one.
    """

    library: Library | None
    error: OpOrdeError | None = None
    converted: int = 0
    kept: int = 0


@dataclass(frozen=True, slots=True)
class Unfinished:
    """After a change of password that was cut off: how many back-ups were made again, and how many stay."""

    converted: int
    kept: int


def set_password(
    library: Library, password: str, *, with_backups: bool, progress: Progress, second: Path | None = None
) -> PasswordChange:
    """Close the library, put it behind another password (empty: none), and open it again.

    Takes seconds, so never on the thread of the window. A checked back-up is made first. `second` is where
    back-ups are copied to as well.
    """
    path, old, by = library.path, library.password, library.by
    try:
        back_up_now(library, BackupReason.PASSWORD)
        if with_backups:
            library.run(partial(_note, _SOME if old else _NONE))
    except OpOrdeError as error:
        return PasswordChange(library, error)
    library.close()
    progress(0.2)
    try:
        change_password(path, old, password, made_by=__version__)
    except OpOrdeError as error:
        return PasswordChange(_opened_again(path, old, by), error)
    progress(0.5)
    converted = kept = 0
    with one_at_a_time:
        for backup in _backups(path, second):
            if not is_behind(backup.path, old):
                continue  # of an earlier password
            if with_backups and _is_converted(backup.path, old, password):
                converted += 1
            else:
                kept += 1
    progress(1.0)
    opened = _opened_again(path, password, by)
    if opened is not None:
        opened.run(_forget)
    return PasswordChange(opened, None, converted, kept)


def finish_password(library: Library, second: Path | None = None) -> Unfinished | None:
    """Go on with back-ups that were to be made again when the program stopped; None when there are none.

    For a password that was set where there was none: then they can still be read by anyone. Of a password
    that was changed or removed the one of before is not known any more, and they are counted only.
    Waits for the disk: never on the thread of the window.
    """
    noted, password = library.run(_noted), library.password
    if not noted:
        return None
    converted = kept = 0
    if password or noted == _SOME:
        with one_at_a_time:
            for backup in _backups(library.path, second):
                if is_behind(backup.path, password):
                    continue
                if noted == _NONE and is_behind(backup.path, "") and _is_converted(backup.path, "", password):
                    converted += 1
                else:
                    kept += 1
    library.run(_forget)
    return Unfinished(converted, kept) if converted or kept else None


_MARK = "back_ups_to_remake"
"""In the tables of facts about the library: that a password is being set, and what there was before."""
_NONE, _SOME = "of no password", "of another password"


def _note(before: str, store: EventStore) -> None:
    """Written before the password changes, so that it is in the copy that takes the place of the library."""
    store.keep_fact(_MARK, before)


def _noted(store: EventStore) -> str:
    return store.fact(_MARK)


def _forget(store: EventStore) -> None:
    if store.fact(_MARK):
        store.keep_fact(_MARK, "")


def _backups(library: Path, second: Path | None) -> list[BackupFile]:
    """Those beside the library and those in the second folder, as far as these can be reached.

    In the second folder only copies of those beside the library: others may be of another laptop.
    """
    found = [_in(backup_folder(library), library.stem)]
    names = {backup.path.name for backup in found[0]}
    if second is not None:
        found.append([backup for backup in _in(second, library.stem) if backup.path.name in names])
    return [backup for of_folder in found for backup in of_folder]


def _in(folder: Path, stem: str) -> list[BackupFile]:
    try:
        return list(backups_in(folder, stem))
    except OSError:
        return []  # a stick that was pulled out: what is on it stays as it is


def _is_converted(path: Path, old: str, new: str) -> bool:
    """A back-up that cannot be made again stays as it is: it still is a back-up."""
    try:
        convert_backup(path, old, new)
    except OpOrdeError:
        return False
    return True


def _opened_again(path: Path, password: str, by: str) -> Library | None:
    try:
        return Library(path, by=by, password=password)
    except OpOrdeError:
        return None
