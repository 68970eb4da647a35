"""Back-ups behind another password: each made again beside itself, checked, and put in its own place."""

from __future__ import annotations

import os
from contextlib import closing
from typing import TYPE_CHECKING

from checklist_desktop.domain.errors import OpOrdeError, StorageFailed
from checklist_desktop.storage.backups.reading import check_backup, opened_copy
from checklist_desktop.storage.faults import explained
from checklist_desktop.storage.vault.copying import copy_content
from checklist_desktop.storage.vault.keys import HALF, SALT_LENGTH, forget_salt, salt_beside, sweep_copies
from checklist_desktop.system.files import flush, flush_folder, write_atomically

if TYPE_CHECKING:
    from pathlib import Path


def is_behind(path: Path, password: str) -> bool:
    """Whether this back-up opens with just this password; with an empty one: whether it has none."""
    try:
        with closing(opened_copy(path)):
            return not password
    except OpOrdeError:
        if not password:
            return False
    try:
        with closing(opened_copy(path, password)):
            return True
    except OpOrdeError:
        return False


def convert_backup(path: Path, old: str, new: str) -> None:
    """Make a closed back-up again behind another password; its moment and its content stay.

    Raises BackupDamaged, DiskFull or what else stands in the way; then it is as it was.
    """
    fresh = path.with_name(f".{path.name}.{os.getpid()}{HALF}")
    with explained(path):
        try:
            sweep_copies(path)
            before = check_backup(path, old)
            with closing(opened_copy(path, old)) as source:
                copy_content(source, fresh, new)
            if check_backup(fresh, new) != before:
                raise StorageFailed(str(path), "the copy differs")
            flush(fresh)
            fresh.replace(path)
            flush_folder(path.parent)
        finally:
            fresh.unlink(missing_ok=True)
        if new:
            with path.open("rb") as file:
                write_atomically(salt_beside(path), file.read(SALT_LENGTH).hex().encode("ascii"))
        else:
            forget_salt(path)
