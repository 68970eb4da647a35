"""Where nothing may be written a library opens to read: whole, and without a byte changing there."""

from __future__ import annotations

import shutil
from contextlib import closing
from pathlib import Path

import apsw
import pytest

from checklist_desktop.domain.errors import (
    LibraryDamaged,
    LibraryNotOurs,
    LibraryReadOnly,
    PasswordNeeded,
    PasswordWrong,
)
from checklist_desktop.storage.connection import LibraryFile, open_library
from checklist_desktop.storage.event_store import EventStore
from checklist_desktop.storage.rescue.copying import journal_of
from checklist_desktop.storage.rescue.reading_only import open_to_read
from checklist_desktop.storage.verification import verify
from tests.storage.chains import Chain
from tests.storage.rescue.sealed import SEALS

SAMPLE = Path(__file__).parent.parent.parent / "data" / "libraries" / "v1.sqlite3"
CHAIN = Chain()
CHAIN.begin()


@pytest.fixture
def filled(tmp_path: Path) -> Path:
    """A library in a folder of its own, with one dossier of two events."""
    path = tmp_path / "place" / "library.sqlite3"
    path.parent.mkdir()
    fill(path)
    return path


def fill(path: Path, password: str = "") -> None:
    with closing(open_library(path, device_id="laptop", made_by="test", password=password)) as library:
        EventStore(library).append(CHAIN.events, CHAIN.dossier)


def leave_hot_journal(path: Path) -> None:
    """As a power cut leaves it: a part of a transaction in the file, and what undoes it beside it."""
    with closing(apsw.Connection(str(path), flags=apsw.SQLITE_OPEN_READWRITE)) as raw:
        raw.execute("pragma cache_size = 1; begin; update dossier set name = hex(randomblob(3000))")
        raw.execute("insert into draft select dossier_id, hex(event_id), body from event")
        raw.cache_flush()
        half, journal = path.read_bytes(), journal_of(path).read_bytes()
        raw.execute("rollback")
    path.write_bytes(half)
    journal_of(path).write_bytes(journal)


def opened(path: Path, password: str = "") -> LibraryFile:
    return open_to_read(path, made_by="test", password=password)


def everything_in(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir()}


@pytest.mark.parametrize("seal", SEALS)
def test_where_nothing_may_be_written_that_is_said_before_anyone_types(filled: Path, seal: str) -> None:
    with SEALS[seal](filled), pytest.raises(LibraryReadOnly):
        open_library(filled, device_id="x", made_by="test")


@pytest.mark.parametrize("seal", SEALS)
def test_it_opens_to_read_and_every_change_is_refused(filled: Path, seal: str) -> None:
    before = everything_in(filled.parent)
    with SEALS[seal](filled), closing(opened(filled)) as library:
        store = EventStore(library)
        assert library.is_read_only
        assert [event for _, event in store.events("d1")] == CHAIN.events
        with pytest.raises(LibraryReadOnly):
            store.add_checklist("c" * 64, b"{}")

    assert everything_in(filled.parent) == before


@pytest.mark.parametrize("seal", SEALS)
def test_with_a_journal_beside_it_what_was_saved_is_read_and_not_what_was_half_written(
    filled: Path, seal: str
) -> None:
    leave_hot_journal(filled)
    before = everything_in(filled.parent)
    assert len(before) == 2

    with SEALS[seal](filled), closing(opened(filled)) as library:
        assert [row.name for row in EventStore(library).dossiers()] == ["Voorbeeldstad"]
        assert library.connection.execute("select count(*) from draft").get == 0
        assert library.place == filled
        copy = library.path
        assert copy.exists()

    assert not copy.parent.exists()
    assert everything_in(filled.parent) == before


@pytest.mark.parametrize("seal", SEALS)
def test_an_older_library_is_brought_up_to_date_in_a_copy_only(filled: Path, seal: str) -> None:
    shutil.copy(SAMPLE, filled)
    with SEALS[seal](filled), closing(opened(filled)) as library:
        assert len(EventStore(library).dossiers()) == 2

    assert filled.read_bytes() == SAMPLE.read_bytes()


def test_a_library_that_can_be_written_opens_to_read_as_well(filled: Path) -> None:
    before = everything_in(filled.parent)
    with closing(opened(filled)) as library:
        assert library.is_read_only

    assert everything_in(filled.parent) == before


def test_an_ordinary_library_is_not_read_only(library: LibraryFile) -> None:
    assert not library.is_read_only


def test_behind_a_password_it_opens_to_read_with_that(tmp_path: Path) -> None:
    path = tmp_path / "library.sqlite3"
    fill(path, "geheim")

    with closing(opened(path, "geheim")) as library:
        assert len(EventStore(library).events("d1")) == 2
    with pytest.raises(PasswordNeeded):
        opened(path)
    with pytest.raises(PasswordWrong):
        opened(path, "anders")


def test_what_is_no_library_is_refused_and_leaves_nothing_behind(tmp_path: Path) -> None:
    path = tmp_path / "library.sqlite3"
    path.write_bytes(b"anything " * 100)
    journal_of(path).write_bytes(b"")

    with pytest.raises(LibraryNotOurs):
        opened(path)


def test_a_damaged_library_is_refused(filled: Path) -> None:
    filled.write_bytes(filled.read_bytes()[:9000])

    with pytest.raises(LibraryDamaged):
        opened(filled)


def test_it_can_be_checked(filled: Path) -> None:
    with closing(opened(filled)) as library:
        (fault,) = verify(library).faults

    assert (fault.kind, fault.where) == ("checklist", "c" * 64)  # that this dossier was made without
