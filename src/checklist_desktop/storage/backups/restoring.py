"""Put a back-up in the place of the library: a checked copy of it, as a library of its own."""

from __future__ import annotations

import shutil
from contextlib import closing, contextmanager
from typing import TYPE_CHECKING

from checklist_desktop.storage.backups.making import half_made
from checklist_desktop.storage.backups.reading import check_backup, opened_copy
from checklist_desktop.storage.faults import explained, one_transaction
from checklist_desktop.storage.vault.backups import is_behind
from checklist_desktop.storage.vault.copying import copy_content
from checklist_desktop.system.files import flush, flush_folder, keep_aside

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from checklist_desktop.storage.backups.names import BackupFile


@contextmanager
def prepared_beside(
    library: Path, backup: BackupFile, device_id: str, password: str = "", theirs: str = ""
) -> Iterator[Path]:
    """A copy of a back-up beside the library, checked, ready to take its place; gone again if it does not.

    It gets the name of another device: a laptop that went on from a back-up under its old name would tell
    another story about the same moments. And it is behind `password`, that of the library, whatever the
    back-up is behind: that, nothing, or `theirs`. Raises BackupDamaged, or why it could not be written.
    """
    opens_with = theirs or password
    check_backup(backup.path, opens_with, backup.digest)
    with half_made(library.parent) as temporary:
        with explained(temporary):
            if is_behind(backup.path, password):
                shutil.copyfile(backup.path, temporary)
            else:
                with closing(opened_copy(backup.path, opens_with)) as source:
                    copy_content(source, temporary, password)
            with closing(opened_copy(temporary, password, writable=True)) as copy:
                copy.execute("pragma journal_mode=delete").fetchall()
                copy.execute("pragma synchronous=extra").fetchall()
                with one_transaction(copy):
                    copy.execute("update meta set v = ? where k = 'device_id'", (device_id,))
        check_backup(temporary, password, backup.digest)
        with explained(temporary):
            flush(temporary)
        yield temporary


def take_place(prepared: Path, library: Path) -> None:
    """Give the prepared copy the name of the library, which is closed and was backed up."""
    with explained(library):
        # The journal of a library that was not closed in time would be rolled back into this one.
        for journal in (
            library.with_name(f"{library.name}-journal"),
            library.with_name(f"{library.name}-wal"),
        ):
            if journal.exists():
                keep_aside(journal)
        prepared.replace(library)
        flush_folder(library.parent)
