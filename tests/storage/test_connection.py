"""Opening the library: durable settings that are read back, and a named error for all that is in the way."""

from __future__ import annotations

import errno
import os
import shutil
import subprocess
import sys
from contextlib import closing
from typing import TYPE_CHECKING

import apsw
import pytest

from checklist_desktop.domain.errors import (
    FolderNotWritable,
    LibraryDamaged,
    LibraryInUse,
    LibraryIsNewer,
    LibraryNotOurs,
    LibraryReadOnly,
    LibraryReplaced,
    OpOrdeError,
    StorageFailed,
)
from checklist_desktop.storage import connection
from checklist_desktop.storage.connection import CONFIG, PRAGMAS, open_library
from checklist_desktop.storage.event_store import EventStore
from checklist_desktop.storage.schema import SCHEMA_VERSION, statements_of
from tests.builders import tampering

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from checklist_desktop.storage.connection import LibraryFile


def opened(path: Path) -> LibraryFile:
    return open_library(path, device_id="another", made_by="test 2")


def make(path: Path) -> bytes:
    """A closed library at this path, and its bytes."""
    open_library(path, device_id="laptop", made_by="test").close()
    return path.read_bytes()


# ---- settings

DURABLE = {
    "locking_mode": "exclusive",
    "journal_mode": "delete",
    "synchronous": 3,
    "fullfsync": 1,
    "foreign_keys": 1,
    "cell_size_check": 1,
    "mmap_size": 0,
    "temp_store": 2,
    "secure_delete": 1,
}
WEAK = {
    "locking_mode": "normal",
    "journal_mode": "memory",
    "synchronous": "normal",
    "fullfsync": "off",
    "foreign_keys": "off",
    "cell_size_check": "off",
    "mmap_size": "65536",
    "temp_store": "file",
    "secure_delete": "off",
}


@pytest.mark.parametrize(("name", "value"), DURABLE.items())
def test_an_open_library_has_the_settings_that_survive_a_power_cut(
    library: LibraryFile, name: str, value: str | int
) -> None:
    assert library.connection.pragma(name) == value


def test_every_setting_is_looked_at() -> None:
    assert {name for name, _, _ in PRAGMAS} == DURABLE.keys() == WEAK.keys()


@pytest.mark.parametrize("broken", WEAK)
def test_a_setting_that_did_not_take_is_refused(
    path: Path, monkeypatch: pytest.MonkeyPatch, broken: str
) -> None:
    make(path)
    weakened = [(name, WEAK[name] if name == broken else setting, value) for name, setting, value in PRAGMAS]
    monkeypatch.setattr(connection, "PRAGMAS", weakened)

    with pytest.raises(StorageFailed, match=f"{broken} is .*, not {DURABLE[broken]}"):
        opened(path)


def test_a_file_cannot_be_made_to_run_code_or_to_be_rewritten_below_sqlite(library: LibraryFile) -> None:
    # -1 asks for the value without changing it.
    assert [library.connection.config(option, -1) for option, _ in CONFIG] == [1, 0, 0, 0]


# ---- a new library


def test_a_new_library_is_whole_before_it_has_its_name(path: Path) -> None:
    make(path)

    assert [other.name for other in path.parent.iterdir()] == [path.name]


def test_folders_on_the_way_are_made(tmp_path: Path) -> None:
    path = tmp_path / "new" / "deeper" / "library.sqlite3"
    make(path)

    assert path.is_file()


def test_the_device_is_given_once(path: Path) -> None:
    make(path)
    with closing(opened(path)) as library:
        assert EventStore(library).device_id == "laptop"


@pytest.mark.parametrize("process", [1, os.getpid()])
def test_what_is_left_of_an_attempt_is_no_hindrance_and_goes(path: Path, process: int) -> None:
    leftover = path.with_name(f".{path.name}.{process}.copy")
    leftover.write_bytes(b"half a library")
    make(path)

    assert not leftover.exists()


def test_where_files_have_one_name_only_a_library_is_made_all_the_same(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As on a memory stick with FAT, which knows no links."""
    monkeypatch.setattr(os, "link", no_links)
    make(path)

    assert [other.name for other in path.parent.iterdir()] == [path.name]


@pytest.mark.parametrize("links", [True, False], ids=["links", "no links"])
def test_a_library_that_someone_else_made_in_the_meantime_is_not_overwritten(
    path: Path, monkeypatch: pytest.MonkeyPatch, links: bool
) -> None:
    """Two programs start at the same moment: the other is ready while this one is still making its own."""
    there = make(path.with_name("other.sqlite3"))
    monkeypatch.setattr(connection, "statements_of", lambda _version: Meanwhile(path, there))
    if not links:
        monkeypatch.setattr(os, "link", no_links)
    with closing(open_library(path, device_id="second", made_by="test")) as library:
        assert EventStore(library).device_id == "laptop"

    assert sorted(other.name for other in path.parent.iterdir()) == [path.name, "other.sqlite3"]


class Meanwhile:
    """Statements; when all of them were carried out, another program is ready too."""

    def __init__(self, path: Path, content: bytes) -> None:
        self._path, self._content = path, content

    def __iter__(self) -> Iterator[str]:
        yield from statements_of(SCHEMA_VERSION)
        if not self._path.exists():
            self._path.write_bytes(self._content)


def no_links(_from: Path, _to: Path) -> None:
    raise OSError(errno.EPERM, "Operation not permitted")


def test_a_library_that_could_not_be_furnished_leaves_nothing_behind(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(connection, "statements_of", lambda _version: ("create table t(x)",) * 2)

    with pytest.raises(StorageFailed, match="table t already exists"):
        opened(path)

    assert list(path.parent.iterdir()) == []


def test_a_folder_that_is_a_file_is_not_writable(tmp_path: Path) -> None:
    (tmp_path / "file").touch()

    with pytest.raises(FolderNotWritable) as caught:
        opened(tmp_path / "file" / "library.sqlite3")

    assert caught.value.path == str(tmp_path / "file")


@pytest.mark.parametrize("name", ["bibliotheek met spaties.sqlite3", "100% é?#&.sqlite3", "a'b\"c;.sqlite3"])
def test_any_name_will_do(tmp_path: Path, name: str) -> None:
    make(tmp_path / name)

    opened(tmp_path / name).close()

    assert [other.name for other in tmp_path.iterdir()] == [name]


# ---- files that cannot be used


def test_a_folder_is_not_a_library(tmp_path: Path) -> None:
    with pytest.raises(LibraryNotOurs):
        opened(tmp_path)


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such pipes")
def test_a_pipe_is_not_a_library_and_nobody_waits_for_it(path: Path) -> None:
    os.mkfifo(path)

    with pytest.raises(LibraryNotOurs):
        opened(path)


@pytest.mark.parametrize("lost", [1, 100, 2048, 4095])
def test_a_library_without_the_end_of_its_last_page_is_damaged_and_stays_as_it_is(
    path: Path, lost: int
) -> None:
    opened(path).close()
    cut = path.read_bytes()[:-lost]
    path.write_bytes(cut)

    with pytest.raises(LibraryDamaged):
        opened(path)
    assert path.read_bytes() == cut


def _newer(path: Path) -> None:
    with closing(apsw.Connection(str(path))) as raw:
        raw.pragma("user_version", SCHEMA_VERSION + 1)


def _other_schema(path: Path) -> None:
    with closing(apsw.Connection(str(path))) as raw:
        raw.execute("create table sneaked_in(x)")


def _without_a_trigger(path: Path) -> None:
    with closing(apsw.Connection(str(path))) as raw:
        raw.execute("drop trigger event_no_delete")


def _truncated(path: Path) -> None:
    content = path.read_bytes()
    path.write_bytes(content[: len(content) // 2])


def _only_a_header(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:100])


def _scratched(path: Path) -> None:
    content = bytearray(path.read_bytes())
    content[4096:8192] = bytes(4096)
    path.write_bytes(content)


UNUSABLE: list[tuple[Callable[[Path], None], type[OpOrdeError], str]] = [
    (_newer, LibraryIsNewer, f"schema={SCHEMA_VERSION + 1}, supported={SCHEMA_VERSION}"),
    (_other_schema, LibraryDamaged, "schema"),
    (_without_a_trigger, LibraryDamaged, "schema"),
    (_truncated, LibraryDamaged, "malformed"),
    (_only_a_header, LibraryDamaged, "malformed"),
    (_scratched, LibraryDamaged, r"malformed|quick_check"),
]


@pytest.mark.parametrize(("harm", "error", "detail"), UNUSABLE)
def test_a_file_that_cannot_be_used_is_refused_and_stays_as_it_was(
    path: Path, harm: Callable[[Path], None], error: type[OpOrdeError], detail: str
) -> None:
    make(path)
    harm(path)
    before = path.read_bytes()

    with pytest.raises(error, match=detail):
        opened(path)

    assert path.read_bytes() == before
    assert [other.name for other in path.parent.iterdir()] == [path.name]


def test_a_library_is_found_damaged_where_the_structure_holds_but_an_index_does_not(path: Path) -> None:
    make(path)
    with tampering(path) as raw:
        raw.config(apsw.SQLITE_DBCONFIG_DEFENSIVE, 0)
        raw.execute("insert into meta values('a', 'b')")
        raw.execute("pragma writable_schema = on")
        raw.execute("update sqlite_schema set sql = replace(sql, 'v text not null', 'v text         ')")
        raw.execute("pragma writable_schema = reset")
        raw.execute("update meta set v = null where k = 'a'")
        raw.execute("pragma writable_schema = on")
        raw.execute("update sqlite_schema set sql = replace(sql, 'v text         ', 'v text not null')")

    with pytest.raises(LibraryDamaged, match="quick_check"):
        opened(path)


# ---- not alone

OPEN_AND_WAIT = """
import sys
from pathlib import Path
from checklist_desktop.storage.connection import open_library
library = open_library(Path(sys.argv[1]), device_id="other", made_by="test")
print("open", flush=True)
sys.stdin.readline()
library.close()
"""
TRY_TO_OPEN = """
import sys
from pathlib import Path
from checklist_desktop.domain.errors import OpOrdeError
from checklist_desktop.storage.connection import open_library
try:
    open_library(Path(sys.argv[1]), device_id="other", made_by="test").close()
except OpOrdeError as error:
    print(error.key)
"""


def test_a_library_that_another_program_has_open_is_in_use_until_it_is_closed(path: Path) -> None:
    command = [sys.executable, "-c", OPEN_AND_WAIT, str(path)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as other:
        assert other.stdin is not None
        assert other.stdout is not None
        assert other.stdout.readline() == "open\n"
        with pytest.raises(LibraryInUse):
            opened(path)
        other.communicate("close\n")

    opened(path).close()


def test_trying_to_open_it_twice_here_does_not_let_another_program_in(
    path: Path, library: LibraryFile
) -> None:
    """On POSIX a lock is lost as soon as this process closes any file handle on the same file."""
    with pytest.raises(LibraryInUse):
        opened(path)

    tried = subprocess.run(
        [sys.executable, "-c", TRY_TO_OPEN, str(path)], capture_output=True, text=True, check=True
    )
    assert tried.stdout == "LibraryInUse\n"
    assert library.connection.pragma("integrity_check") == "ok"


def test_an_open_library_is_still_there(library: LibraryFile) -> None:
    library.check_still_there()


def test_a_library_that_was_removed_while_open_is_missed(path: Path, library: LibraryFile) -> None:
    path.unlink()

    with pytest.raises(LibraryReplaced):
        library.check_still_there()


def test_a_library_that_was_replaced_while_open_is_noticed(path: Path, library: LibraryFile) -> None:
    path.rename(path.with_suffix(".old"))
    shutil.copy(path.with_suffix(".old"), path)

    with pytest.raises(LibraryReplaced):
        library.check_still_there()


def test_a_library_that_may_only_be_read_is_said_to_be_read_only(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Root may write anywhere, so the file is opened as if it were on a medium that cannot be written."""
    make(path)
    monkeypatch.setattr(apsw, "SQLITE_OPEN_READWRITE", apsw.SQLITE_OPEN_READONLY)

    with pytest.raises(LibraryReadOnly):
        opened(path)
