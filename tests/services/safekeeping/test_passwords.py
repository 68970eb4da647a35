"""Setting a password as a whole: a back-up first, the library by copy, and the back-ups of before."""

from __future__ import annotations

import shutil
import subprocess
import sys
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from checklist_desktop.domain.changes.of_dossiers import CreateDossier
from checklist_desktop.domain.errors import BackupFailed
from checklist_desktop.services.library import Library
from checklist_desktop.services.safekeeping.backups import (
    BackupReason,
    Backups,
    back_up_now,
    backup_folder,
)
from checklist_desktop.services.safekeeping.checking import LibraryCheck, check_library, report_on
from checklist_desktop.services.safekeeping.passwords import (
    PasswordChange,
    Unfinished,
    finish_password,
    set_password,
)
from checklist_desktop.storage.vault.backups import is_behind
from checklist_desktop.storage.vault.keys import kept_salt, salt_beside
from checklist_desktop.system.paths import text_folder
from checklist_desktop.system.texts import Texts
from tests.builders import a_checklist

if TYPE_CHECKING:
    from pathlib import Path

OLD, NEW = "het oude wachtwoord", "het nieuwe wachtwoord"
NAME = "Voorbeeldstad"
ENGLISH = Texts.load(text_folder(), "en")


def made(path: Path, password: str) -> Library:
    """An open library with a dossier and one back-up."""
    library = Library(path, password=password)
    library.create(CreateDossier(NAME), "2026", a_checklist())
    back_up_now(library, BackupReason.ASKED)
    return library


def changed(
    library: Library, password: str, *, with_backups: bool = True, second: Path | None = None
) -> PasswordChange:
    return set_password(
        library, password, with_backups=with_backups, progress=lambda share: None, second=second
    )


def check(backups: Backups) -> LibraryCheck:
    return check_library(backups.library, backups, lambda share: None, lambda: False)


def backups_of(path: Path) -> list[Path]:
    return sorted(backup_folder(path).glob("*.sqlite3"))


@pytest.mark.parametrize(("old", "new"), [("", NEW), (OLD, NEW), (OLD, "")])
def test_back_ups_are_made_again_behind_the_new_password(tmp_path: Path, old: str, new: str) -> None:
    path = tmp_path / "library.sqlite3"

    change = changed(made(path, old), new)

    assert change.error is None
    assert (change.converted, change.kept) == (2, 0)
    assert change.library is not None
    with closing(change.library) as library:
        assert library.password == new
        assert [row.name for row in library.dossiers()] == [NAME]
        assert library.verify().is_sound
    assert all(is_behind(backup, new) for backup in backups_of(path))
    assert all(salt_beside(backup).exists() == bool(new) for backup in backups_of(path))
    if new:
        assert [kept_salt(backup) for backup in backups_of(path)] == [
            backup.read_bytes()[:16] for backup in backups_of(path)
        ]
        everything = [found for found in tmp_path.rglob("*") if found.is_file()]
        assert [found for found in everything if NAME.encode() in found.read_bytes()] == []


def test_back_ups_in_the_second_folder_follow_as_far_as_they_can_be_reached(tmp_path: Path) -> None:
    path, second = tmp_path / "library.sqlite3", tmp_path / "stick"
    library = made(path, "")
    shutil.copytree(backup_folder(path), second)

    first = changed(library, OLD, second=second)

    assert first.library is not None
    assert first.converted == 3
    assert all(is_behind(backup, OLD) for backup in second.glob("*.sqlite3"))
    again = changed(first.library, NEW, second=tmp_path / "pulled out")
    assert again.library is not None
    again.library.close()
    assert again.converted == 3


def test_back_ups_that_are_left_open_as_they_did(tmp_path: Path) -> None:
    path = tmp_path / "library.sqlite3"

    change = changed(made(path, OLD), NEW, with_backups=False)

    assert change.library is not None
    change.library.close()
    assert (change.converted, change.kept) == (0, 2)
    assert all(is_behind(backup, OLD) for backup in backups_of(path))


def test_back_ups_of_a_still_earlier_password_are_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "library.sqlite3"
    first = changed(made(path, ""), OLD, with_backups=False)
    assert first.library is not None

    second = changed(first.library, NEW)

    assert second.library is not None
    second.library.close()
    assert second.converted == 1
    assert sum(is_behind(backup, "") for backup in backups_of(path)) == 2


def test_without_a_back_up_the_password_is_not_changed(tmp_path: Path) -> None:
    path = tmp_path / "library.sqlite3"
    library = Library(path)
    library.create(CreateDossier(NAME), "2026", a_checklist())
    backup_folder(path).write_bytes(b"a file where the folder should be")

    change = changed(library, NEW)

    assert isinstance(change.error, BackupFailed)
    assert change.library is library
    library.close()
    assert path.read_bytes().startswith(b"SQLite format 3")


def test_a_damaged_back_up_is_left_and_counted(tmp_path: Path) -> None:
    path = tmp_path / "library.sqlite3"
    library = made(path, OLD)
    backup = backups_of(path)[0]
    content = bytearray(backup.read_bytes())
    content[-100] ^= 1
    backup.write_bytes(content)

    change = changed(library, NEW)

    assert change.library is not None
    change.library.close()
    assert (change.converted, change.kept) == (1, 1)
    assert backup.read_bytes() == content


def test_in_a_second_folder_that_is_shared_those_of_others_are_left_alone(tmp_path: Path) -> None:
    path, second = tmp_path / "library.sqlite3", tmp_path / "share"
    others = tmp_path / "elsewhere" / "library.sqlite3"
    others.parent.mkdir()
    made(others, "").close()
    shutil.copytree(backup_folder(others), second)

    change = changed(made(path, ""), NEW, second=second)

    assert change.library is not None
    change.library.close()
    assert change.converted == 2
    assert all(is_behind(backup, "") for backup in second.glob("*.sqlite3"))


# ---- cut off halfway

CUT_OFF = """
import os, signal, sys
from pathlib import Path
from checklist_desktop.services.library import Library
from checklist_desktop.services.safekeeping.passwords import set_password

def stop_at(share):
    if share == float(sys.argv[4]):
        os.kill(os.getpid(), signal.SIGTERM)

library = Library(Path(sys.argv[1]), password=sys.argv[2])
set_password(library, sys.argv[3], with_backups=True, progress=stop_at)
"""
BEFORE_IT_CHANGED, BEFORE_THE_BACK_UPS = "0.2", "0.5"


def cut_off(path: Path, old: str, new: str, moment: str = BEFORE_THE_BACK_UPS) -> None:
    """Change the password in a program that is killed at this moment."""
    made(path, old).close()
    ended = subprocess.run([sys.executable, "-c", CUT_OFF, str(path), old, new, moment], check=False)
    assert ended.returncode != 0


def test_back_ups_that_stayed_readable_when_the_program_was_killed_are_made_again_at_the_next_start(
    tmp_path: Path,
) -> None:
    path = tmp_path / "library.sqlite3"
    cut_off(path, "", NEW)
    assert all(is_behind(backup, "") for backup in backups_of(path))

    with closing(Library(path, password=NEW)) as library:
        assert finish_password(library) == Unfinished(converted=2, kept=0)
        assert finish_password(library) is None

    assert all(is_behind(backup, NEW) for backup in backups_of(path))
    everything = [found for found in tmp_path.rglob("*") if found.is_file()]
    assert [found for found in everything if NAME.encode() in found.read_bytes()] == []


@pytest.mark.parametrize("new", [NEW, ""])
def test_those_of_a_password_that_is_not_known_any_more_are_counted(tmp_path: Path, new: str) -> None:
    path = tmp_path / "library.sqlite3"
    cut_off(path, OLD, new)

    with closing(Library(path, password=new)) as library:
        assert finish_password(library) == Unfinished(converted=0, kept=2)
        assert finish_password(library) is None

    assert all(is_behind(backup, OLD) for backup in backups_of(path))


@pytest.mark.parametrize("old", ["", OLD])
def test_when_it_was_killed_before_the_password_changed_there_is_nothing_to_do(
    tmp_path: Path, old: str
) -> None:
    path = tmp_path / "library.sqlite3"
    cut_off(path, old, NEW, BEFORE_IT_CHANGED)

    with closing(Library(path, password=old)) as library:
        assert finish_password(library) is None

    assert all(is_behind(backup, old) for backup in backups_of(path))


@pytest.mark.parametrize("with_backups", [True, False])
def test_after_a_change_that_was_not_cut_off_there_is_nothing_to_do(
    tmp_path: Path, with_backups: bool
) -> None:
    path = tmp_path / "library.sqlite3"
    change = changed(made(path, ""), NEW, with_backups=with_backups)

    assert change.library is not None
    with closing(change.library) as library:
        assert finish_password(library) is None
    assert [is_behind(backup, NEW) for backup in backups_of(path)] == [with_backups] * 2


def test_back_ups_of_an_earlier_password_are_told_apart_from_damaged_ones(tmp_path: Path) -> None:
    path = tmp_path / "library.sqlite3"
    change = changed(made(path, OLD), NEW, with_backups=False)
    assert change.library is not None
    with closing(change.library) as library:
        backups = Backups(library)
        assert check(backups).faulty_backups != (), "none opens with the password of now"

        fresh = backups.make_when_changed(BackupReason.START)
        assert fresh is not None
        assert fresh.fresh, "the newest held just this, but behind another password"
        found = check(backups)
        assert (found.is_sound, found.earlier, found.backups) == (True, 2, 1)
        assert "2 back-ups only open with a password of before" in "".join(report_on(found, ENGLISH).checked)

        last = backups.make(BackupReason.ASKED).backup.path
        last.write_bytes(last.read_bytes()[:100] + bytes(4000) + last.read_bytes()[4100:])
        assert [error.key for error in check(backups).faulty_backups] == ["PasswordWrong"]


def test_back_ups_that_anyone_can_read_are_named(tmp_path: Path) -> None:
    change = changed(made(tmp_path / "library.sqlite3", ""), NEW, with_backups=False)
    assert change.library is not None
    with closing(change.library) as library:
        found = check(Backups(library))

    assert (found.is_sound, found.in_the_clear) == (True, 2)
    assert "2 back-ups have no password" in "".join(report_on(found, ENGLISH).checked)
