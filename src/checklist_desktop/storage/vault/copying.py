"""Another password by copy: a new file with the same content, checked, in the place of the old one.

The key of a file is never changed where it stands: killed halfway, that leaves a file that opens with neither
password. So the content goes row by row into a new file; a copy of pages is impossible between a file with
and one without a password, because their pages have different room.
"""

from __future__ import annotations

import os
from contextlib import closing
from typing import TYPE_CHECKING

import apsw

from checklist_desktop.domain.errors import FileMissing, LibraryDamaged, StorageFailed
from checklist_desktop.storage.connection import CONFIG, LibraryFile, check_ours, open_library
from checklist_desktop.storage.faults import explained
from checklist_desktop.storage.vault.keys import HALF, forget_salt, keep_salt, unlock
from checklist_desktop.storage.verification import verify
from checklist_desktop.system.files import flush, flush_folder

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


def change_password(path: Path, old: str, new: str, *, made_by: str) -> None:
    """Put the closed library at `path` behind another password; an empty one means none.

    Whatever happens halfway, the library opens with the old password or with the new one. Raises
    PasswordWrong, DiskFull, LibraryDamaged or what else stands in the way; then nothing changed.
    """
    if not path.exists():
        raise FileMissing(str(path))
    fresh = path.with_name(f".{path.name}.{os.getpid()}{HALF}")
    library = open_library(path, device_id="", made_by=made_by, password=old)
    with explained(path):
        try:
            copy_content(library.connection, fresh, new)
            check_copy(library, fresh, new)
            fresh.chmod(path.stat().st_mode & 0o777)
            flush(fresh)
            library.check_still_there()
            library.close()
            if path.with_name(f"{path.name}-journal").exists():
                raise StorageFailed(str(path), "a journal stayed behind")
            fresh.replace(path)
            flush_folder(path.parent)
        finally:
            library.close()
            fresh.unlink(missing_ok=True)
        if not new:
            forget_salt(path)


def copy_content(source: apsw.Connection, target: Path, password: str) -> None:
    """Make a new file at `target` with all that is in the source. It is not durable until it is flushed."""
    target.unlink(missing_ok=True)
    with closing(_connected(target, password, apsw.SQLITE_OPEN_READWRITE | apsw.SQLITE_OPEN_CREATE)) as copy:
        for pragma in ("journal_mode=memory", "synchronous=off", "temp_store=memory"):
            copy.execute(f"pragma {pragma}").fetchall()
        copy.execute("begin exclusive")
        made = list(_made(source))
        for kind, name, sql in made:
            if kind == "table":
                copy.execute(sql)
                _copy_rows(source, copy, name)
        # The triggers guard rows that are written one by one; these were guarded when they were.
        for kind, _, sql in made:
            if kind != "table":
                copy.execute(sql)
        for pragma in ("application_id", "user_version"):
            copy.pragma(pragma, source.pragma(pragma))
        copy.execute("commit")


def check_copy(library: LibraryFile, target: Path, password: str) -> None:
    """Open the copy as a stranger would, check all of it, and compare it row by row with the library."""
    with closing(_connected(target, password, apsw.SQLITE_OPEN_READWRITE)) as connection:
        copy = LibraryFile(target, connection, password)
        check_ours(target, connection)
        for fault in verify(copy).faults:
            raise LibraryDamaged(str(library.path), f"{fault.kind}: {fault.where[:60]}")
        for kind, name, _ in _made(library.connection):
            if kind == "table" and _rows(library.connection, name) != _rows(connection, name):
                raise StorageFailed(str(target), f"the copy of {name} differs")
        if password:
            keep_salt(connection, library.path)


def _connected(path: Path, password: str, flags: int) -> apsw.Connection:
    connection = apsw.Connection(str(path), flags=flags)
    if password:
        unlock(connection, password)
    for option, value in CONFIG:
        connection.config(option, value)
    return connection


def _made(connection: apsw.Connection) -> Iterator[tuple[str, str, str]]:
    rows = connection.execute(
        "select type, name, sql from sqlite_schema where sql is not null order by rowid"
    )
    for kind, name, sql in rows:
        yield str(kind), str(name), str(sql)


def _copy_rows(source: apsw.Connection, copy: apsw.Connection, table: str) -> None:
    width = len(copy.execute("select 1 from pragma_table_info(?)", (table,)).fetchall())
    marks = ", ".join("?" * width)
    copy.executemany(f'insert into "{table}" values({marks})', source.execute(f'select * from "{table}"'))


def _rows(connection: apsw.Connection, table: str) -> tuple[int, int]:
    """How many rows there are, and a sum over what is in them: enough to see that none was left behind."""
    count, total = 0, 0
    for row in connection.execute(f'select * from "{table}"'):
        count, total = count + 1, total ^ hash(row)
    return count, total
