"""The real program is killed in the middle of something long: it is done or not, and never half done."""

from __future__ import annotations

import random
import shutil
from contextlib import closing, suppress
from pathlib import Path
from subprocess import Popen, TimeoutExpired
from typing import TYPE_CHECKING

import apsw
import pytest

from checklist_desktop.domain.changes.of_dossiers import CreateDossier
from checklist_desktop.domain.errors import PasswordNeeded, PasswordWrong
from checklist_desktop.reports.pdf.reading import read_pdf
from checklist_desktop.services.checklists import standard_checklist
from checklist_desktop.services.library import Library
from checklist_desktop.storage.backups.names import backups_in
from checklist_desktop.storage.backups.reading import check_backup
from checklist_desktop.system.files import HALF
from tests.durability.at_work import PASSWORD
from tests.machine import Machine, told

if TYPE_CHECKING:
    from collections.abc import Iterator

SEEDS = (1, 2, 3)
OLDEST = Path(__file__).parent.parent / "data" / "libraries" / "v1.sqlite3"


@pytest.fixture
def machine(tmp_path: Path) -> Iterator[Machine]:
    made = Machine(tmp_path)
    made.data.mkdir()
    yield made
    made.stop()


@pytest.fixture
def events(machine: Machine) -> frozenset[str]:
    """The ids of all there is in the library of this machine."""
    with closing(Library(machine.library)) as library:
        library.create(CreateDossier("Voorbeeldstad"), "2026", standard_checklist())
    return events_in(machine.library)


def events_in(path: Path) -> frozenset[str]:
    with closing(apsw.Connection(str(path), flags=apsw.SQLITE_OPEN_READONLY)) as raw:
        return frozenset(str(row[0]) for row in raw.execute("select lower(hex(event_id)) from event"))


def killed_while(machine: Machine, work: str, seed: int, longest: float) -> list[str]:
    """Start the program, let it begin this work, and kill it at some moment; what it said was done."""
    copy = machine.start(work)
    assert told(copy) == ["shown"]
    assert told(copy) == ["begun"]
    return killed(copy, seed, longest)


def killed(copy: Popen[str], seed: int, longest: float) -> list[str]:
    with suppress(TimeoutExpired):
        copy.wait(random.Random(seed).uniform(0, longest))
    copy.kill()
    rest, _ = copy.communicate()
    return [line.partition(" ")[2] for line in rest.splitlines() if line.startswith("done ")]


def check_there(machine: Machine, events: frozenset[str], *passwords: str) -> str:
    """The next start finds all that was there, behind one of these passwords; gives back which."""
    for password in passwords or ("",):
        with (
            suppress(PasswordNeeded, PasswordWrong),
            closing(Library(machine.library, password=password)) as library,
        ):
            there = library.run(
                lambda store: store.library.connection.execute("select hex(event_id) from event").fetchall()
            )
            assert library.verify().is_sound
            assert events <= {str(row[0]).lower() for row in there}
            return library.password
    raise AssertionError("no password opens it")


@pytest.mark.parametrize("seed", SEEDS)
def test_while_it_makes_reports(machine: Machine, events: frozenset[str], seed: int) -> None:
    done = killed_while(machine, "export", seed, 3.0)

    check_there(machine, events)
    reports = {path.name for path in machine.data.glob("*.pdf")}
    assert reports >= set(done)
    assert all(read_pdf(machine.data / name) for name in reports)
    left = {path.name for path in machine.data.iterdir() if path.suffix == HALF}
    assert len(left) <= 1, "one was being written, and goes with the next file that is written there"


@pytest.mark.parametrize("seed", SEEDS)
def test_while_it_makes_back_ups(machine: Machine, events: frozenset[str], seed: int) -> None:
    done = killed_while(machine, "back-up", seed, 0.4)

    check_there(machine, events)
    made = backups_in(machine.data / "backups")
    assert {backup.path.name for backup in made} >= set(done)
    for backup in made:
        check_backup(backup.path, digest=backup.digest)


@pytest.mark.parametrize("seed", SEEDS)
def test_while_it_changes_the_password(machine: Machine, events: frozenset[str], seed: int) -> None:
    done = killed_while(machine, "password", seed, 2.5)

    password = check_there(machine, events, "", PASSWORD)
    assert password == PASSWORD or not done
    assert list(machine.data.glob(".library*")) == []


@pytest.mark.parametrize("seed", SEEDS)
def test_while_it_brings_an_older_library_up_to_date(machine: Machine, seed: int) -> None:
    shutil.copyfile(OLDEST, machine.library)
    before = events_in(machine.library)

    killed(machine.start("stay"), seed, 1.5)

    check_there(machine, before)
