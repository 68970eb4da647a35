"""Open the library safely: make it whole, check that it is ours, set what keeps every answer durable."""

from __future__ import annotations

import os
from contextlib import closing
from typing import TYPE_CHECKING

import apsw

from checklist_desktop.domain.errors import (
    FolderNotWritable,
    LibraryDamaged,
    LibraryIsNewer,
    LibraryNotOurs,
    LibraryReplaced,
    PasswordNeeded,
    PasswordWrong,
    StorageFailed,
)
from checklist_desktop.storage.faults import explained, one_transaction
from checklist_desktop.storage.migrations import migrate
from checklist_desktop.storage.schema import APPLICATION_ID, FIRST_VERSION, SCHEMA_VERSION, statements_of
from checklist_desktop.storage.vault.first_page import HEADER_LENGTH, MAGIC, header_of
from checklist_desktop.storage.vault.keys import (
    HALF,
    keep_salt,
    kept_salt,
    may_be_locked,
    proving_password,
    sweep_copies,
    unlock,
)

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

# SQLite's own default loses the last acknowledged answer in a power cut; this set lost none. EXTRA does
# nothing on Windows, where the exclusive lock makes the commit a synced overwrite of the journal's header.
PRAGMAS = (
    ("locking_mode", "exclusive", "exclusive"),
    ("journal_mode", "delete", "delete"),
    ("synchronous", "extra", 3),
    ("fullfsync", "on", 1),
    ("foreign_keys", "on", 1),
    ("cell_size_check", "on", 1),
    ("mmap_size", "0", 0),
    ("temp_store", "memory", 2),
    ("secure_delete", "on", 1),
)

CONFIG = (
    (apsw.SQLITE_DBCONFIG_DEFENSIVE, 1),
    (apsw.SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0),
    (apsw.SQLITE_DBCONFIG_DQS_DML, 0),
    (apsw.SQLITE_DBCONFIG_DQS_DDL, 0),
)


class LibraryFile:
    """The one connection to the library. While it is open, nothing else in this process touches the file."""

    def __init__(self, path: Path, connection: apsw.Connection, password: str = "") -> None:
        self.path = path
        self.connection = connection
        self.password = password
        self.is_read_only = connection.readonly("main")
        self.place = path
        """Where the user thinks of it as being; the file itself may be a private copy."""
        self._identity = _identity_of(path)

    def check_still_there(self) -> None:
        """Raise LibraryReplaced when another program moved or replaced the file while it was open.

        SQLite would go on writing into the orphaned file without any error.
        """
        try:
            now = _identity_of(self.path)
        except OSError as error:
            raise LibraryReplaced(str(self.path)) from error
        if now != self._identity:
            raise LibraryReplaced(str(self.path))

    def close(self) -> None:
        self.connection.close()
        self.password = ""


def open_library(
    path: Path,
    *,
    device_id: str,
    made_by: str,
    back_up: Callable[[LibraryFile], object] | None = None,
    password: str = "",
) -> LibraryFile:
    """Open the library, creating it when there is none, and bringing an older one to the tables of now.

    `device_id` is used only when the file is made. `back_up` makes the copy that must be there before
    anything in an older library changes; without it, an older library is refused. Raises LibraryNotOurs,
    LibraryIsNewer, LibraryInUse, LibraryDamaged, LibraryReadOnly, FolderNotWritable, DiskFull, StorageFailed,
    PasswordNeeded, PasswordWrong, or what `back_up` raises. A password that is not needed is not used.
    """
    with explained(path):
        is_new = not path.exists()
    if is_new:
        _create(path, device_id, made_by, password)
    with explained(path):
        if not path.is_file():  # a folder, or a pipe that nobody would ever write in
            raise LibraryNotOurs(str(path))
        library = _locked(path, password)
        try:
            version = check_ours(path, library.connection)
            if library.password:  # before the first write, which may ruin the salt in the file
                keep_salt(library.connection, path)
            if version < SCHEMA_VERSION:
                _bring_up_to_date(library, back_up)
            _probe_write(library.connection, made_by)
        except BaseException:
            library.close()
            raise
        sweep_copies(path)
    return library


def _locked(path: Path, password: str) -> LibraryFile:
    """The library with its lock taken and its journal replayed; nothing of its content is looked at yet."""
    header = header_of(path)
    if not needs_password(path, header):
        return LibraryFile(path, _connected(path))
    if not password:
        raise PasswordNeeded(str(path))
    try:
        connection = _connected(path, password)
    except PasswordWrong:
        salt = kept_salt(path)
        if not salt or header.startswith(salt):
            raise
        connection = _connected(path, password, salt)
    return LibraryFile(path, connection, password)


def _connected(path: Path, password: str = "", salt: bytes = b"") -> apsw.Connection:
    connection = apsw.Connection(str(path), flags=apsw.SQLITE_OPEN_READWRITE)
    try:
        if not password:
            _prepare(connection)
            return connection
        with proving_password(path):
            unlock(connection, password, salt)
            _prepare(connection)
        if connection.pragma("application_id") != APPLICATION_ID:
            raise LibraryNotOurs(str(path))
    except BaseException:
        connection.close()
        raise
    return connection


def _bring_up_to_date(library: LibraryFile, back_up: Callable[[LibraryFile], object] | None) -> None:
    """The copy is made over this connection, so that nobody can come in between."""
    if back_up is None:
        raise StorageFailed(str(library.path), "older, and not backed up")
    back_up(library)
    migrate(library.connection, library.path)
    check_ours(library.path, library.connection)


def _create(path: Path, device_id: str, made_by: str, password: str) -> None:
    """Make the file under a temporary name, so that a half-made library never stands at `path`."""
    half_made = path.with_name(f".{path.name}.{os.getpid()}{HALF}")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        half_made.unlink(missing_ok=True)
        half_made.touch()
    except OSError as error:
        raise FolderNotWritable(str(path.parent)) from error
    try:
        with explained(path):
            with closing(apsw.Connection(str(half_made), flags=apsw.SQLITE_OPEN_READWRITE)) as connection:
                if password:
                    unlock(connection, password)
                _prepare(connection)
                _furnish(connection, device_id, made_by)
            _give_its_name(half_made, path)
    finally:
        half_made.unlink(missing_ok=True)


def _give_its_name(half_made: Path, path: Path) -> None:
    """Never in the place of a library that another program made meanwhile: that one is opened instead."""
    try:
        path.hardlink_to(half_made)
    except OSError:
        if not path.exists():  # so this file system has no links
            half_made.rename(path)


def _furnish(connection: apsw.Connection, device_id: str, made_by: str) -> None:
    with one_transaction(connection):
        for statement in statements_of(SCHEMA_VERSION):
            connection.execute(statement)
        connection.pragma("application_id", APPLICATION_ID)
        connection.pragma("user_version", SCHEMA_VERSION)
        connection.executemany(
            "insert into meta values(?, ?)", [("device_id", device_id), ("made_by", made_by)]
        )


def _prepare(connection: apsw.Connection) -> None:
    for option, value in CONFIG:
        connection.config(option, value)
    for name, setting, _ in PRAGMAS:
        connection.execute(f"pragma {name}={setting}").fetchall()
    connection.execute("begin exclusive; commit")  # takes and keeps the lock, replays a hot journal
    for name, _, expected in PRAGMAS:
        found = connection.pragma(name)
        if found != expected:
            raise StorageFailed(connection.filename, f"{name} is {found}, not {expected}")


def needs_password(path: Path, header: bytes) -> bool:
    """Whether a file that begins so can only be a library behind a password. Raises LibraryNotOurs.

    The id stands at byte 68 (https://www.sqlite.org/fileformat2.html, 1.3) since before it got its name. No
    more than bytes can be asked yet: after a power cut the rest makes sense only together with its journal.
    """
    if len(header) >= HEADER_LENGTH:
        if not header.startswith(MAGIC) and may_be_locked(header):
            return True
        if header.startswith(MAGIC) and int.from_bytes(header[68:72], "big") == APPLICATION_ID:
            return False
    raise LibraryNotOurs(str(path))


def check_ours(path: Path, connection: apsw.Connection) -> int:
    """The version of a file as we make them, or made them. Raises LibraryIsNewer or LibraryDamaged."""
    version = int(str(connection.pragma("user_version")))
    if version > SCHEMA_VERSION:
        raise LibraryIsNewer(str(path), version, SCHEMA_VERSION, newest_program(connection))
    if version < FIRST_VERSION or _schema_of(connection) != _expected_schema(version):
        raise LibraryDamaged(str(path), "schema")
    # A piece cut off the last page: SQLite would read zeros there, and write them.
    if path.stat().st_size % int(str(connection.pragma("page_size"))):
        raise LibraryDamaged(str(path), "length")
    if connection.pragma("quick_check") != "ok":
        raise LibraryDamaged(str(path), "quick_check")
    return version


def _schema_of(connection: apsw.Connection) -> set[tuple[str, str, str]]:
    """Type, name and text of all in the schema that someone wrote; SQLite's own indexes have no text."""
    rows = connection.execute("select type, name, sql from sqlite_schema where sql is not null")
    return {(str(kind), str(name), str(sql)) for kind, name, sql in rows}


def _expected_schema(version: int) -> set[tuple[str, str, str]]:
    memory = apsw.Connection(":memory:")
    for statement in statements_of(version):
        memory.execute(statement)
    return _schema_of(memory)


def _probe_write(connection: apsw.Connection, made_by: str) -> None:
    """A real write: SQLite calls a file writable whose folder is read-only, until the first commit fails."""
    newest = max(newest_program(connection), made_by, key=_order)
    with one_transaction(connection):
        connection.executemany(
            "insert into meta values(?, ?) on conflict(k) do update set v = excluded.v",
            [("opened_by", made_by), ("newest", newest)],
        )
        # SQLite writes nothing for a row that gets the values it has; this, with page 1, it always writes.
        connection.pragma("user_version", connection.pragma("user_version"))


def newest_program(connection: apsw.Connection) -> str:
    """The newest version of the program that worked here, so that an older one can say what it takes."""
    try:
        found = connection.execute("select v from meta where k in ('newest', 'made_by')").fetchall()
    except apsw.Error:  # a table of another time
        found = []
    return max((str(version) for (version,) in found), key=_order, default="?")


def _order(version: str) -> tuple[int, ...]:
    return tuple(int(part) for part in version.split(".") if part.isdecimal())


def _identity_of(path: Path) -> tuple[int, int]:
    found = path.stat()
    return found.st_dev, found.st_ino
