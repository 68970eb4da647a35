"""Copy an open library to another place as a library of its own."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING

from checklist_desktop.storage.backups.reading import check_backup, new_copy
from checklist_desktop.storage.faults import explained
from checklist_desktop.system.files import flush, flush_folder

if TYPE_CHECKING:
    from datetime import datetime
    from pathlib import Path

    from checklist_desktop.storage.connection import LibraryFile


def copy_content(library: LibraryFile, half: Path, device_id: str) -> None:
    """Copy all that SQLite can still read into this empty file, checked; it goes on as another device.

    Also from a file that has no name any more, because another program took it away.
    """
    with explained(half):
        with closing(new_copy(half, library.password)) as copy:
            for pragma in ("journal_mode=memory", "synchronous=off"):
                copy.execute(f"pragma {pragma}").fetchall()
            with copy.backup("main", library.connection, "main") as backup:
                while not backup.done:
                    backup.step()
            copy.execute("update meta set v = ? where k = 'device_id'", (device_id,))
        check_backup(half, library.password)


def name_copy(half: Path, wanted: Path, at: datetime) -> Path:
    """Give the finished copy this name, or one with the moment in it when that is taken; durably."""
    with explained(wanted):
        flush(half)
        target, number = wanted, 0
        while True:
            try:
                target.hardlink_to(half)
                break
            except FileExistsError:
                number += 1
                ending = f"-{number}" if number > 1 else ""
                moment = f"{at.astimezone():%Y-%m-%d-%H%M%S}"
                target = wanted.with_name(f"{wanted.stem}-{moment}{ending}{wanted.suffix}")
            except OSError:  # a file system without links
                if not target.exists():
                    half.rename(target)
                    break
        flush_folder(target.parent)
    return target
