"""Open a back-up to read from it, and check all that is in it."""

from __future__ import annotations

import json
from contextlib import closing, contextmanager, nullcontext
from dataclasses import dataclass
from hashlib import sha256
from typing import TYPE_CHECKING

import apsw

from checklist_desktop.domain.errors import BackupDamaged, LibraryDamaged, LibraryNotOurs, PasswordNeeded
from checklist_desktop.storage.caches import CACHE_TABLES
from checklist_desktop.storage.connection import CONFIG, LibraryFile, check_ours, needs_password
from checklist_desktop.storage.faults import explained
from checklist_desktop.storage.schema import APPLICATION_ID
from checklist_desktop.storage.vault.keys import proving_password, unlock
from checklist_desktop.storage.verification import content_faults

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_READ = apsw.SQLITE_OPEN_READONLY | apsw.SQLITE_OPEN_URI
_WRITE = apsw.SQLITE_OPEN_READWRITE
HEADER_LENGTH = 100
_NO_CONTENT = (*CACHE_TABLES, "answer", "meta")
"""Tables that follow from the events, now or in an older version, and the one that tells of the laptop."""


def is_locked(path: Path) -> bool:
    """Whether a closed copy is behind a password. Raises LibraryNotOurs."""
    with path.open("rb") as file:
        return needs_password(path, file.read(HEADER_LENGTH))


def opened_copy(path: Path, password: str = "", *, writable: bool = False) -> apsw.Connection:
    """A connection to a closed copy of a library, with its key when it has a password.

    To read, nothing beside the file is looked at or made, so that it may stand on a medium without writing.
    Raises LibraryNotOurs, PasswordNeeded or PasswordWrong.
    """
    has_key = is_locked(path)
    if has_key and not password:
        raise PasswordNeeded(str(path))
    name, flags = (str(path), _WRITE) if writable else (f"{path.absolute().as_uri()}?immutable=1", _READ)
    connection = apsw.Connection(name, flags=flags)
    try:
        with proving_password(path) if has_key else nullcontext():
            _configure(connection, password if has_key else "")
            if connection.pragma("application_id") != APPLICATION_ID:
                raise LibraryNotOurs(str(path))
    except BaseException:
        connection.close()
        raise
    return connection


def new_copy(path: Path, password: str = "") -> apsw.Connection:
    """A connection to the empty file that a library is copied into, behind the same password."""
    connection = apsw.Connection(str(path), flags=_WRITE)
    _configure(connection, password)
    return connection


def _configure(connection: apsw.Connection, password: str) -> None:
    if password:
        unlock(connection, password)
    for option, value in CONFIG:
        connection.config(option, value)


@contextmanager
def opened_backup(path: Path, password: str = "") -> Iterator[LibraryFile]:
    """A back-up to read from, recognised as one of ours; its `password` is empty when it needs none.

    Raises BackupDamaged, LibraryIsNewer, PasswordNeeded or PasswordWrong.
    """
    try:
        with explained(path), closing(opened_copy(path, password)) as connection:
            check_ours(path, connection)
            yield LibraryFile(path, connection, password if is_locked(path) else "")
    except (LibraryDamaged, LibraryNotOurs) as error:
        raise BackupDamaged(str(path), error.key) from error


@dataclass(frozen=True, slots=True)
class Checked:
    """What a sound back-up holds: the hash of its content, and its schema."""

    digest: str
    schema: int


def check_backup(path: Path, password: str = "", digest: str = "") -> Checked:
    """Check structure, every hash and every chain.

    `digest` is how the hash of the content should begin. Raises BackupDamaged or LibraryIsNewer.
    """
    with opened_backup(path, password) as backup:
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
        if table in _NO_CONTENT:
            continue
        width = int(str(connection.execute("select count(*) from pragma_table_info(?)", (table,)).get))
        order = ", ".join(str(place) for place in range(1, width + 1))
        found.update(str(table).encode("utf-8"))
        for row in connection.execute(f'select * from "{table}" order by {order}'):
            plain = [value.hex() if isinstance(value, bytes) else value for value in row]
            found.update(json.dumps(plain).encode("ascii"))
    return found.hexdigest()
