"""What SQLite says, in the words of our own errors; and transactions that let it be heard."""

from __future__ import annotations

from contextlib import contextmanager
from errno import ENOSPC
from typing import TYPE_CHECKING, TypeAlias

import apsw

from checklist_desktop.domain.errors import (
    DiskFailing,
    DiskFull,
    LibraryDamaged,
    LibraryInUse,
    LibraryNotOurs,
    LibraryReadOnly,
    OpOrdeError,
    OutOfMemory,
    StorageFailed,
    StorageInterrupted,
    TooBigToStore,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

_Ours: TypeAlias = "Callable[[str, str], OpOrdeError]"

_ERRORS: tuple[tuple[type[apsw.Error], _Ours], ...] = (
    (apsw.BusyError, lambda path, detail: LibraryInUse(path)),
    (apsw.LockedError, lambda path, detail: LibraryInUse(path)),
    (apsw.FullError, lambda path, detail: DiskFull(path)),
    (apsw.ReadOnlyError, lambda path, detail: LibraryReadOnly(path)),
    (apsw.CantOpenError, lambda path, detail: LibraryReadOnly(path)),
    (apsw.NotADBError, lambda path, detail: LibraryNotOurs(path)),
    (apsw.CorruptError, LibraryDamaged),
    (apsw.IOError, DiskFailing),
    (apsw.NoMemError, OutOfMemory),
    (apsw.TooBigError, TooBigToStore),
    (apsw.InterruptError, StorageInterrupted),
)


@contextmanager
def explained(path: Path) -> Iterator[None]:
    """Turn what SQLite or the operating system raises inside into one of our errors."""
    try:
        yield
    except apsw.Error as error:
        raise _of_sqlite(error)(str(path), str(error)) from error
    except OSError as error:
        raise _of_system(error)(str(path), error.strerror or type(error).__name__) from error
    except UnicodeDecodeError as error:
        raise LibraryDamaged(str(path), "text") from error
    except MemoryError as error:
        raise OutOfMemory(str(path), type(error).__name__) from error


def _of_sqlite(error: apsw.Error) -> _Ours:
    return next((ours for kind, ours in _ERRORS if isinstance(error, kind)), StorageFailed)


def _of_system(error: OSError) -> _Ours:
    if isinstance(error, PermissionError):
        return lambda path, detail: LibraryReadOnly(path)
    if error.errno == ENOSPC:
        return lambda path, detail: DiskFull(path)
    return StorageFailed


@contextmanager
def one_transaction(connection: apsw.Connection) -> Iterator[None]:
    """All that is done inside, durably, or nothing of it.

    When the disk is full or fails, SQLite rolls back by itself. Rolling back once more, as a connection that
    is used as a context does, fails in its turn, and then that is all the user would hear of.
    """
    drop_unfinished(connection)
    connection.execute("begin exclusive")
    try:
        yield
        connection.execute("commit")
    except BaseException:
        drop_unfinished(connection)
        raise


def drop_unfinished(connection: apsw.Connection) -> None:
    """Roll back what was left unfinished: when memory has run out, not even that works at once."""
    if connection.in_transaction:
        connection.execute("rollback")
