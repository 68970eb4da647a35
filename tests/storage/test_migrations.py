"""Migrations: every released library still opens, and whatever happens on the way the file is old or new."""

from __future__ import annotations

import random
import shutil
import subprocess
import sys
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

import apsw
import pytest

from checklist_desktop.domain.errors import DiskFull, LibraryIsNewer, OpOrdeError, StorageFailed
from checklist_desktop.storage.backups.reading import check_backup
from checklist_desktop.storage.connection import open_library
from checklist_desktop.storage.event_store import EventStore
from checklist_desktop.storage.schema import SCHEMA_VERSION
from checklist_desktop.storage.verification import verify
from tests.storage.migrating import NEXT, STATEMENTS, become_next_version, copied_beside, restored_places

if TYPE_CHECKING:
    from checklist_desktop.storage.connection import LibraryFile

ROOT = Path(__file__).parent.parent.parent
SAMPLES = ROOT / "tests" / "data" / "libraries"
# As the programs of those versions made it: all samples hold the same.
DIGEST_OF_SAMPLES = "df78923d1cff4bb1409b1ed92af152ecb8836b5adce287a581ef376754622fc3"
KILLS = 20
ADDED = sum(statement.startswith("create") for statement in STATEMENTS)


def opened(path: Path) -> LibraryFile:
    return open_library(path, device_id="another", made_by="test 2", back_up=copied_beside)


def version_of(path: Path) -> int:
    with closing(apsw.Connection(str(path), flags=apsw.SQLITE_OPEN_READONLY)) as raw:
        return int(str(raw.pragma("user_version")))


@pytest.fixture
def old(path: Path) -> Path:
    """A library of this version."""
    with closing(open_library(path, device_id="laptop", made_by="test")) as library, library.connection:
        library.connection.execute("insert into draft values('d', 's', 'b')")
    return path


@pytest.fixture
def next_version(old: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The library of this version, in the hands of a program of the next."""
    for module, name in restored_places():
        monkeypatch.setattr(module, name, getattr(module, name))
    become_next_version()
    return old


# ---- libraries that were released


@pytest.mark.parametrize("sample", sorted(SAMPLES.glob("*.sqlite3")), ids=lambda sample: sample.stem)
def test_a_library_of_every_released_version_opens_whole(sample: Path, path: Path) -> None:
    shutil.copy(sample, path)
    with closing(opened(path)) as library:
        found = verify(library)
        stored = EventStore(library)
        names = [row.name for row in stored.dossiers()]
        drafts = [stored.drafts(row.id) for row in stored.dossiers()]
        version = library.connection.pragma("user_version")

    assert found.is_sound
    assert (found.dossiers, found.signed_versions, found.checklists) == (2, 2, 2)
    assert found.events > 20
    assert names == ["Regio Voorbeeld", "Voorbeeldregio"]
    assert [len(of_dossier) for of_dossier in drafts] == [1, 0]
    assert version == SCHEMA_VERSION


@pytest.mark.parametrize("sample", sorted(SAMPLES.glob("*.sqlite3")), ids=lambda sample: sample.stem)
def test_the_hash_in_the_name_of_an_older_back_up_still_fits_it_and_what_becomes_of_it(
    sample: Path, path: Path
) -> None:
    assert check_backup(sample, digest=DIGEST_OF_SAMPLES).digest == DIGEST_OF_SAMPLES

    shutil.copy(sample, path)
    opened(path).close()

    assert check_backup(path).digest == DIGEST_OF_SAMPLES


@pytest.mark.parametrize("sample", sorted(SAMPLES.glob("*.sqlite3")), ids=lambda sample: sample.stem)
def test_every_event_keeps_its_place_in_the_order_of_arrival(sample: Path, path: Path) -> None:
    query = "select seq, event_id, body from event order by seq"
    with closing(apsw.Connection(str(sample), flags=apsw.SQLITE_OPEN_READONLY)) as raw:
        before = raw.execute(query).fetchall()
    shutil.copy(sample, path)

    with closing(opened(path)) as library:
        assert library.connection.execute(query).fetchall() == before


def test_there_is_a_sample_of_every_version_that_was_released() -> None:
    versions = {version_of(sample) for sample in SAMPLES.glob("*.sqlite3")}

    assert set(range(1, SCHEMA_VERSION)) <= versions


def test_a_new_library_has_the_very_tables_of_one_that_was_migrated(path: Path, tmp_path: Path) -> None:
    sample = tmp_path / "sample.sqlite3"
    shutil.copy(SAMPLES / "v1.sqlite3", sample)
    opened(sample).close()
    opened(path).close()

    assert schema_of(sample) == schema_of(path)


def schema_of(path: Path) -> list[tuple[object, ...]]:
    with closing(apsw.Connection(str(path), flags=apsw.SQLITE_OPEN_READONLY)) as raw:
        return raw.execute("select type, name, sql from sqlite_schema order by name").fetchall()


# ---- the next version


def test_every_step_is_taken_once(next_version: Path) -> None:
    opened(next_version).close()

    with closing(opened(next_version)) as library:
        assert library.connection.pragma("user_version") == NEXT
        assert library.connection.execute("select at from draft").fetchall() == [("",)]
        assert library.connection.pragma("foreign_keys") == 1


def test_the_back_up_is_made_before_anything_changes(next_version: Path) -> None:
    opened(next_version).close()

    assert version_of(next_version.with_suffix(".before")) == SCHEMA_VERSION


def test_without_a_back_up_nothing_changes(next_version: Path) -> None:
    before = next_version.read_bytes()

    with pytest.raises(StorageFailed, match="not backed up"):
        open_library(next_version, device_id="x", made_by="test")

    assert next_version.read_bytes() == before


def test_when_the_back_up_fails_nothing_changes(next_version: Path) -> None:
    before = next_version.read_bytes()

    with pytest.raises(DiskFull):
        open_library(next_version, device_id="x", made_by="test", back_up=no_room)

    assert next_version.read_bytes() == before


def no_room(library: LibraryFile) -> None:
    raise DiskFull(str(library.path))


def test_a_library_of_the_next_version_is_refused_with_the_version_it_needs_and_stays_as_it_was(
    next_version: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    open_library(next_version, device_id="x", made_by="7.1.0", back_up=copied_beside).close()
    before = next_version.read_bytes()
    monkeypatch.undo()

    with pytest.raises(LibraryIsNewer) as caught:
        open_library(next_version, device_id="x", made_by="1.0.0")

    assert (caught.value.schema, caught.value.supported) == (NEXT, SCHEMA_VERSION)
    assert caught.value.needs == "7.1.0"
    assert next_version.read_bytes() == before


def test_the_newest_program_that_worked_in_a_library_is_remembered(path: Path) -> None:
    for made_by in ("1.10.0", "1.9.2", "1.10.0", "0.3"):
        open_library(path, device_id="x", made_by=made_by).close()

    with closing(open_library(path, device_id="x", made_by="1.0")) as library:
        assert library.connection.execute("select v from meta where k = 'newest'").get == "1.10.0"


# ---- what goes wrong on the way


class Failing:
    """Lets a number of statements of the migration through, and stops the next."""

    def __init__(self, let_through: int) -> None:
        self.left = let_through

    def __call__(self, _cursor: object, statement: str, _bindings: object) -> bool:
        if statement in STATEMENTS or statement in ("commit", "pragma foreign_key_check"):
            self.left -= 1
        return self.left >= 0

    def watch(self, made: apsw.Connection) -> None:
        made.exec_trace = self


@pytest.mark.parametrize("let_through", range(len(STATEMENTS) + 2))
def test_a_migration_that_fails_halfway_leaves_the_library_as_it_was(
    next_version: Path, monkeypatch: pytest.MonkeyPatch, let_through: int
) -> None:
    before = next_version.read_bytes()
    monkeypatch.setattr(apsw, "connection_hooks", [Failing(let_through).watch])

    with pytest.raises((OpOrdeError, apsw.Error)):
        opened(next_version)

    assert next_version.read_bytes() == before
    monkeypatch.setattr(apsw, "connection_hooks", [])
    opened(next_version).close()
    assert version_of(next_version) == NEXT


def test_killed_at_any_moment_of_a_migration_the_library_is_old_or_new(tmp_path: Path) -> None:
    chance = random.Random(20261124)
    found = [version_after_a_kill(tmp_path / f"{number}.sqlite3", chance) for number in range(KILLS)]

    assert set(found) <= {SCHEMA_VERSION, NEXT}
    assert SCHEMA_VERSION in found


def version_after_a_kill(path: Path, chance: random.Random) -> int:
    with closing(open_library(path, device_id="laptop", made_by="test")) as library, library.connection:
        library.connection.executemany(
            "insert into draft values('d', ?, ?)", [(f"{row}", "tekst" * 40) for row in range(2000)]
        )
    tables = len(schema_of(path))
    command = [sys.executable, "-m", "tests.storage.migrating", str(path)]
    with subprocess.Popen(
        command, cwd=ROOT, text=True, stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as program:
        assert program.stdin is not None
        assert program.stdout is not None
        assert program.stdout.readline() == "ready\n"
        program.stdin.write("go\n")
        program.stdin.flush()
        for _ in range(chance.randint(0, 250_000)):
            pass
        program.kill()
    with closing(apsw.Connection(str(path))) as raw:  # replays what the kill left beside it
        version = int(str(raw.pragma("user_version")))
        assert raw.pragma("integrity_check") == "ok"
        assert raw.execute("select count(*) from draft").get == 2000
    assert len(schema_of(path)) == tables + (ADDED if version == NEXT else 0)
    return version
