"""Open a back-up to read from it, and check all that is in it."""

from __future__ import annotations

import json
from contextlib import contextmanager
from dataclasses import dataclass
from hashlib import sha256
from typing import TYPE_CHECKING

import apsw

from checklist_desktop.domain.errors import BackupDamaged, LibraryDamaged, LibraryNotOurs
from checklist_desktop.storage.caches import CACHE_TABLES
from checklist_desktop.storage.connection import CONFIG, LibraryFile, check_ours
from checklist_desktop.storage.faults import explained
from checklist_desktop.storage.schema import APPLICATION_ID
from checklist_desktop.storage.verification import content_faults

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_READ = apsw.SQLITE_OPEN_READONLY | apsw.SQLITE_OPEN_URI
_WRITE = apsw.SQLITE_OPEN_READWRITE


def opened_copy(path: Path, *, key: str, writable: bool = False) -> apsw.Connection:
    """A connection to a closed copy of a library: the one place where copies are opened.

    To read, nothing beside the file is looked at or made, so that it may stand on a medium without writing.
    """
    name, flags = (str(path), _WRITE) if writable else (f"{path.absolute().as_uri()}?immutable=1", _READ)
    connection = apsw.Connection(name, flags=flags)
    for option, value in CONFIG:
        connection.config(option, value)
    return connection


@contextmanager
def opened_backup(path: Path, key: str = "") -> Iterator[LibraryFile]:
    """A back-up to read from, recognised as one of ours. Raises BackupDamaged or LibraryIsNewer."""
    try:
        with explained(path):
            connection = opened_copy(path, key=key)
            try:
                if connection.pragma("application_id") != APPLICATION_ID:
                    raise LibraryNotOurs(str(path))
                check_ours(path, connection)
                yield LibraryFile(path, connection)
            finally:
                connection.close()
    except (LibraryDamaged, LibraryNotOurs) as error:
        raise BackupDamaged(str(path), error.key) from error


@dataclass(frozen=True, slots=True)
class Checked:
    """What a sound back-up holds: the hash of its content, and its schema."""

    digest: str
    schema: int


def check_backup(path: Path, key: str = "", digest: str = "") -> Checked:
    """Check structure, every hash and every chain.

    `digest` is how the hash of the content should begin. Raises BackupDamaged or LibraryIsNewer.
    """
    with opened_backup(path, key) as backup:
        for fault in content_faults(backup):
            raise BackupDamaged(str(path), f"{fault.kind}: {fault.where[:60]}")
        found = content_digest(backup.connection)
        schema = int(str(backup.connection.pragma("user_version")))
    if not found.startswith(digest):
        raise BackupDamaged(str(path), f"{found[:12]}, not {digest}")
    return Checked(found, schema)


def content_digest(connection: apsw.Connection) -> str:
    """One hash over all facts, in any file that holds them: caches and what tells of the laptop stay out."""
    tables = connection.execute(
        "select name from sqlite_schema where type = 'table' order by name"
    ).fetchall()
    found = sha256()
    for (table,) in tables:
        if table in (*CACHE_TABLES, "meta"):
            continue
        width = int(str(connection.execute("select count(*) from pragma_table_info(?)", (table,)).get))
        order = ", ".join(str(place) for place in range(1, width + 1))
        found.update(str(table).encode("utf-8"))
        for row in connection.execute(f'select * from "{table}" order by {order}'):
            plain = [value.hex() if isinstance(value, bytes) else value for value in row]
            found.update(json.dumps(plain).encode("ascii"))
    return found.hexdigest()
