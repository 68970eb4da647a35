"""What SQLite and the system raise becomes one of our own errors, with the path and what is known."""

from __future__ import annotations

import errno
from pathlib import Path

import apsw
import pytest

from checklist_desktop.domain.errors import (
    DiskFailing,
    DiskFull,
    LibraryDamaged,
    LibraryInUse,
    LibraryNotOurs,
    LibraryReadOnly,
    NothingToUndo,
    OpOrdeError,
    OutOfMemory,
    StorageFailed,
    StorageInterrupted,
    TooBigToStore,
)
from checklist_desktop.storage.faults import explained
from checklist_desktop.system.paths import text_folder
from checklist_desktop.system.texts import Texts

RAISED: list[tuple[Exception, type[OpOrdeError]]] = [
    (apsw.BusyError("busy"), LibraryInUse),
    (apsw.LockedError("locked"), LibraryInUse),
    (apsw.FullError("full"), DiskFull),
    (apsw.ReadOnlyError("read-only"), LibraryReadOnly),
    (apsw.CantOpenError("cannot open"), LibraryReadOnly),
    (apsw.NotADBError("not a database"), LibraryNotOurs),
    (apsw.CorruptError("malformed"), LibraryDamaged),
    (apsw.IOError("disk i/o"), DiskFailing),
    (apsw.NoMemError("out of memory"), OutOfMemory),
    (MemoryError(), OutOfMemory),
    (apsw.TooBigError("too big"), TooBigToStore),
    (apsw.InterruptError("interrupted"), StorageInterrupted),
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


SAFE = {
    "nl": ("is veilig", "is niet veranderd", "niets veranderd", "niets aan het bestand veranderd"),
    "en": ("is safe", "was not changed", "Nothing was changed", "Nothing in the file was changed"),
}
TO_DO = {
    "nl": ("probeer", "Probeer", "Kies", "kies", "Op orde kan", "Gebruik"),
    "en": ("try", "Try", "Choose", "choose", "Op orde can", "Use"),
}
SPOKEN_BY_THE_SYSTEM = "database disk image is malformed"


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("kind", apsw.Error.__subclasses__(), ids=lambda kind: str(kind.__name__))
def test_whatever_sqlite_says_the_user_reads_what_is_safe_and_what_to_do(
    kind: type[apsw.Error], language: str
) -> None:
    with pytest.raises(OpOrdeError) as caught, explained(Path("/data/library.sqlite3")):
        raise kind(SPOKEN_BY_THE_SYSTEM)
    (words,) = Texts.load(text_folder(), language).explain(caught.value)

    assert any(phrase in words for phrase in SAFE[language])
    assert any(phrase in words for phrase in TO_DO[language])
    # What the system says is English and comes after our own sentences, between brackets.
    assert SPOKEN_BY_THE_SYSTEM not in words.removesuffix(f". ({SPOKEN_BY_THE_SYSTEM})")


def test_what_was_known_is_passed_on() -> None:
    with pytest.raises(StorageFailed) as caught, explained(Path("x")):
        raise apsw.ConstraintError("the round is signed")

    assert caught.value.detail == "the round is signed"


@pytest.mark.parametrize("other", [NothingToUndo(), ValueError("ours to mend")])
def test_everything_else_passes_as_it_is(other: Exception) -> None:
    with pytest.raises(type(other)) as caught, explained(Path("x")):
        raise other

    assert caught.value is other
