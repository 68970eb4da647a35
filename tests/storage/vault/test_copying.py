"""Another password by copy: the same content, and a file that always opens with the old or the new one."""

from __future__ import annotations

import random
import subprocess
import sys
from contextlib import closing
from pathlib import Path
from time import perf_counter
from typing import TYPE_CHECKING

import pytest

from checklist_desktop.domain.errors import (
    FileMissing,
    LibraryDamaged,
    OpOrdeError,
    PasswordNeeded,
    PasswordWrong,
)
from checklist_desktop.services.library import Library
from checklist_desktop.storage.connection import open_library
from checklist_desktop.storage.vault.copying import change_password
from checklist_desktop.storage.vault.keys import salt_beside
from checklist_desktop.system.files import HALF
from tests.builders import Desk, tampering
from tests.journeys.someone_at_work import text_of

if TYPE_CHECKING:
    from checklist_desktop.storage.connection import LibraryFile

ROOT = Path(__file__).parent.parent.parent.parent
OLD, NEW = "het oude wachtwoord", "het nieuwe wachtwoord"
CHANGES = [("", NEW), (OLD, NEW), (OLD, "")]
IDS = ["set", "change", "remove"]
KILLS = 20


def opened(path: Path, password: str = "") -> LibraryFile:
    return open_library(path, device_id="another", made_by="test", password=password)


def made(folder: Path, password: str, answers: int = 10) -> Path:
    """A closed library behind this password, in which work was done."""
    desk = Desk(folder)
    for number in range(answers):
        desk.explain("1.a", text_of(number))
    desk.close()
    if password:
        change_password(desk.path, "", password, made_by="test")
    return desk.path


def content_of(path: Path, password: str) -> list[str]:
    """All rows of all tables, but for when it was opened last."""
    with closing(opened(path, password)) as library:
        tables = library.connection.execute("select name from sqlite_schema where type = 'table'").fetchall()
        rows = [
            f"{table} {row}"
            for (table,) in tables
            for row in library.connection.execute(f"select * from {table}")
        ]
    return sorted(row for row in rows if "opened_by" not in row)


def readable_with(path: Path, *passwords: str) -> str:
    """Which of these passwords a library is behind, when it is whole."""
    for password in passwords:
        try:
            with closing(Library(path, password=password)) as library:
                assert library.verify().is_sound
                return library.password
        except (PasswordNeeded, PasswordWrong):
            continue
    raise AssertionError("it opens with none of them")


@pytest.mark.parametrize(("old", "new"), CHANGES, ids=IDS)
def test_the_content_is_the_same_behind_another_password(tmp_path: Path, old: str, new: str) -> None:
    path = made(tmp_path, old)
    before = content_of(path, old)

    change_password(path, old, new, made_by="test")

    assert content_of(path, new) == before
    assert path.read_bytes().startswith(b"SQLite format 3") == (not new)
    assert salt_beside(path).exists() == bool(new)
    assert {found.name for found in tmp_path.iterdir()} <= {path.name, salt_beside(path).name}
    if new:
        with pytest.raises(PasswordWrong):
            opened(path, old or "no password")


@pytest.mark.parametrize(("old", "new"), CHANGES, ids=IDS)
def test_killed_at_any_moment_it_opens_with_the_old_or_the_new_password(
    tmp_path: Path, old: str, new: str
) -> None:
    path = made(tmp_path, old, answers=60)
    before = content_of(path, old)
    chance = random.Random(20261124)
    whole = seconds_of_a_change(path, old, new)
    now, other = new, old
    seen = set()
    for _ in range(KILLS):
        killed_while_changing(path, now, other, chance.random() * whole * 1.2)
        found = readable_with(path, now, other)
        seen.add(found == now)
        assert content_of(path, found) == before
        if found != now:
            now, other = other, now

    change_password(path, now, other, made_by="test")
    # A salt that a kill left half-written is no secret, and goes when it is old.
    left = {found.name for found in tmp_path.iterdir() if not found.name.endswith(HALF)}
    assert left <= {path.name, salt_beside(path).name}
    assert True in seen  # else no kill came before the end


@pytest.mark.parametrize(("old", "new"), CHANGES, ids=IDS)
def test_killed_before_each_step_it_opens_with_the_old_or_the_new_password(
    tmp_path: Path, old: str, new: str
) -> None:
    path = made(tmp_path, old)
    before = content_of(path, old)
    moments = 0
    while readable_with(path, new, old) == old:
        moments += 1
        command = [sys.executable, "-m", "tests.storage.vault.at_work", "change", str(path), old, new]
        subprocess.run([*command, str(moments)], cwd=ROOT, check=False, capture_output=True)

    assert content_of(path, new) == before
    assert moments >= 3  # giving the copy its rights, its name, and what comes after


def seconds_of_a_change(path: Path, old: str, new: str) -> float:
    start = perf_counter()
    change_password(path, old, new, made_by="test")
    return perf_counter() - start


def killed_while_changing(path: Path, old: str, new: str, after: float) -> None:
    command = [sys.executable, "-m", "tests.storage.vault.at_work", "change", str(path), old, new]
    with subprocess.Popen(command, cwd=ROOT, text=True, stdout=subprocess.PIPE) as program:
        assert program.stdout is not None
        assert program.stdout.readline() == "begins\n"
        try:
            program.wait(after)
        except subprocess.TimeoutExpired:
            program.kill()


def test_a_copy_left_by_a_kill_is_gone_after_the_next_start(tmp_path: Path) -> None:
    path = made(tmp_path, OLD)
    left = path.with_name(f".{path.name}.123.copy")
    left.write_bytes(b"half, and readable when the password was being removed")

    opened(path, OLD).close()

    assert not left.exists()


def test_a_wrong_old_password_changes_nothing(tmp_path: Path) -> None:
    path = made(tmp_path, OLD)
    content = path.read_bytes()

    with pytest.raises(PasswordWrong):
        change_password(path, "fout", NEW, made_by="test")
    with pytest.raises(PasswordNeeded):
        change_password(path, "", NEW, made_by="test")

    assert path.read_bytes() == content


def test_a_damaged_library_keeps_its_password(tmp_path: Path) -> None:
    path = made(tmp_path, "")
    with tampering(path) as raw:
        raw.execute("update event set body = replace(body, 'Antwoord 3', 'Antwoord 4') where seq = 6")

    with pytest.raises(LibraryDamaged):
        change_password(path, "", NEW, made_by="test")

    opened(path).close()
    assert not [found for found in tmp_path.iterdir() if found.suffix == ".copy"]


def test_a_library_that_is_not_there_is_not_made(tmp_path: Path) -> None:
    with pytest.raises(FileMissing):
        change_password(tmp_path / "library.sqlite3", "", NEW, made_by="test")

    assert list(tmp_path.iterdir()) == []


def test_a_library_that_is_open_elsewhere_keeps_its_password(tmp_path: Path) -> None:
    path = made(tmp_path, OLD)
    with closing(opened(path, OLD)), pytest.raises(OpOrdeError):
        change_password(path, OLD, NEW, made_by="test")

    opened(path, OLD).close()
