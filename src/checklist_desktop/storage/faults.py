"""What SQLite says, in the words of our own errors."""

from __future__ import annotations

from contextlib import contextmanager
from errno import ENOSPC
from typing import TYPE_CHECKING

import apsw

from checklist_desktop.domain.errors import (
    DiskFull,
    LibraryDamaged,
    LibraryInUse,
    LibraryNotOurs,
    LibraryReadOnly,
    OpOrdeError,
    StorageFailed,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

_ERRORS: tuple[tuple[type[apsw.Error], Callable[[str, str], OpOrdeError]], ...] = (
    (apsw.BusyError, lambda path, detail: LibraryInUse(path)),
    (apsw.LockedError, lambda path, detail: LibraryInUse(path)),
    (apsw.FullError, lambda path, detail: DiskFull(path)),
    (apsw.ReadOnlyError, lambda path, detail: LibraryReadOnly(path)),
    (apsw.CantOpenError, lambda path, detail: LibraryReadOnly(path)),
    (apsw.NotADBError, lambda path, detail: LibraryNotOurs(path)),
    (apsw.CorruptError, LibraryDamaged),
)


@contextmanager
def explained(path: Path) -> Iterator[None]:
    """Turn what SQLite or the operating system raises inside into one of our errors."""
    try:
        yield
    except apsw.Error as error:
        for kind, ours in _ERRORS:
            if isinstance(error, kind):
                raise ours(str(path), str(error)) from error
        raise StorageFailed(str(path), str(error)) from error
    except UnicodeDecodeError as error:
        raise LibraryDamaged(str(path), "text") from error
    except PermissionError as error:
        raise LibraryReadOnly(str(path)) from error
    except OSError as error:
        if error.errno == ENOSPC:
            raise DiskFull(str(path)) from error
        raise StorageFailed(str(path), error.strerror or type(error).__name__) from error
