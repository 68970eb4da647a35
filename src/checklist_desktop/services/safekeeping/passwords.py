"""Setting, changing and removing the password of the library, and of the back-ups when that is wanted."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from checklist_desktop import __version__
from checklist_desktop.domain.errors import OpOrdeError
from checklist_desktop.services.library import Library
from checklist_desktop.services.safekeeping.backups import (
    BackupFile,
    BackupReason,
    back_up_now,
    backup_folder,
)
from checklist_desktop.storage.backups.names import backups_in
from checklist_desktop.storage.vault.backups import convert_backup, is_behind
from checklist_desktop.storage.vault.copying import change_password

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

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
    for backup in _backups(path, second):
        if not is_behind(backup.path, old):
            continue  # of an earlier password
        if with_backups and _is_converted(backup.path, old, password):
            converted += 1
        else:
            kept += 1
    progress(1.0)
    return PasswordChange(_opened_again(path, password, by), None, converted, kept)


def _backups(library: Path, second: Path | None) -> list[BackupFile]:
    """Those beside the library and those in the second folder, as far as these can be reached."""
    found: list[BackupFile] = []
    for folder in (backup_folder(library), second):
        try:
            found += backups_in(folder, library.stem) if folder is not None else ()
        except OSError:
            continue  # a stick that was pulled out: what is on it stays as it is
    return found


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
