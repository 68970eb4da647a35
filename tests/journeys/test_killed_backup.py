"""Killed or out of room while a back-up is made: what has the name of a back-up is one."""

from __future__ import annotations

import os
import random
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from checklist_desktop.services.library import Library
from checklist_desktop.storage.backups.names import backups_in
from checklist_desktop.storage.backups.reading import check_backup
from tests.builders import Desk

ROOT = Path(__file__).parent.parent.parent
KILLS = 15


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    """A library with a dossier, closed, for others to work in."""
    made = Desk(tmp_path)
    made.close()
    return made


def someone_backing_up(desk: Desk, *more: str) -> subprocess.Popen[str]:
    command = [sys.executable, "-m", "tests.journeys.someone_backing_up", str(desk.path), desk.dossier_id]
    return subprocess.Popen([*command, *more], cwd=ROOT, text=True, stdout=subprocess.PIPE)


def spin(turns: int) -> None:
    for _ in range(turns):
        pass


def names_before_the_kill(desk: Desk, chance: random.Random) -> list[str]:
    with someone_backing_up(desk) as program:
        assert program.stdout is not None
        said = [program.stdout.readline().strip() for _ in range(chance.randint(1, 6))]
        spin(chance.randint(0, 300_000))
        program.kill()
        said += program.stdout.read().split()
    return said


def test_whatever_moment_it_is_killed_no_half_file_has_the_name_of_a_backup(desk: Desk) -> None:
    chance, folder = random.Random(20261124), desk.path.parent / "backups"
    halves = 0
    for _ in range(KILLS):
        said = names_before_the_kill(desk, chance)
        found = {backup.path.name: backup for backup in backups_in(folder)}

        assert set(said) <= found.keys()
        for backup in found.values():
            check_backup(backup.path, digest=backup.digest)
        left = [path.name for path in folder.iterdir() if path.name not in found]
        assert all(name.startswith(".") and name.endswith(".half") for name in left)
        halves += len(left)
        with closing(Library(desk.path)) as library:
            assert library.verify().is_sound
        for path in folder.iterdir():
            path.unlink()

    assert halves, "no kill came in the middle of a back-up, so this proves nothing"


@pytest.mark.skipif(os.name == "nt", reason="no limit to the size of a file can be set on Windows")
@pytest.mark.parametrize("share", [0.0, 0.3, 0.9])
def test_without_room_a_named_error_comes_and_answers_go_on(desk: Desk, share: float) -> None:
    limit = int(desk.path.stat().st_size * share)
    with someone_backing_up(desk, str(limit)) as program:
        out, _ = program.communicate()

    assert out.split() == ["BackupFailed", "Daarna"]
    assert list((desk.path.parent / "backups").iterdir()) == []
    with closing(Library(desk.path)) as library:
        assert library.verify().is_sound
