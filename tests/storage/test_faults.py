"""What SQLite and the system raise becomes one of our own errors, with the path and what is known."""

from __future__ import annotations

import errno
from pathlib import Path

import apsw
import pytest

from checklist_desktop.domain.errors import (
    DiskFull,
    LibraryDamaged,
    LibraryInUse,
    LibraryNotOurs,
    LibraryReadOnly,
    NothingToUndo,
    OpOrdeError,
    StorageFailed,
)
from checklist_desktop.storage.faults import explained

RAISED: list[tuple[Exception, type[OpOrdeError]]] = [
    (apsw.BusyError("busy"), LibraryInUse),
    (apsw.LockedError("locked"), LibraryInUse),
    (apsw.FullError("full"), DiskFull),
    (apsw.ReadOnlyError("read-only"), LibraryReadOnly),
    (apsw.CantOpenError("cannot open"), LibraryReadOnly),
    (apsw.NotADBError("not a database"), LibraryNotOurs),
    (apsw.CorruptError("malformed"), LibraryDamaged),
    (apsw.IOError("disk i/o"), StorageFailed),
    (apsw.ConstraintError("the round is signed"), StorageFailed),
    (PermissionError(errno.EACCES, "denied"), LibraryReadOnly),
    (OSError(errno.EIO, "broken"), StorageFailed),
    (OSError(errno.ENOSPC, "no space"), DiskFull),
]


@pytest.mark.parametrize(
    ("raised", "ours"), RAISED, ids=lambda item: getattr(item, "__name__", type(item).__name__)
)
def test_an_error_from_below_gets_a_name_of_ours(raised: Exception, ours: type[OpOrdeError]) -> None:
    with pytest.raises(ours) as caught, explained(Path("/data/library.sqlite3")):
        raise raised

    assert caught.value.facts["path"] == str(Path("/data/library.sqlite3"))
    assert caught.value.__cause__ is raised


def test_what_was_known_is_passed_on() -> None:
    with pytest.raises(StorageFailed) as caught, explained(Path("x")):
        raise apsw.ConstraintError("the round is signed")

    assert caught.value.detail == "the round is signed"


@pytest.mark.parametrize("other", [NothingToUndo(), ValueError("ours to mend")])
def test_everything_else_passes_as_it_is(other: Exception) -> None:
    with pytest.raises(type(other)) as caught, explained(Path("x")):
        raise other

    assert caught.value is other
