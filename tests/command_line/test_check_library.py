"""Checking a library at the terminal: back-ups in the second folder too, and overviews made again."""

from __future__ import annotations

import json
import shutil
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from checklist_desktop.__main__ import run
from checklist_desktop.services.library import Library
from checklist_desktop.services.safekeeping.backups import BackupReason, Backups
from checklist_desktop.storage.backups.names import backups_in
from checklist_desktop.system.paths import data_folder
from checklist_desktop.system.settings import Preferences, save_preferences
from tests.builders import tampering

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.command_line.shell import Printed, Shell


@pytest.fixture
def stick(shell: Shell, tmp_path: Path) -> Path:
    """A second folder in which the copy of the only back-up is damaged; the one beside the library is not."""
    shell.made()
    folder = tmp_path / "stick"
    folder.mkdir()
    with closing(Library(shell.library)) as library:
        Backups(library, folder).make(BackupReason.ASKED)
    (copy,) = backups_in(folder)
    with tampering(copy.path) as raw:
        raw.execute("delete from event")
    return folder


def test_back_ups_in_a_folder_that_is_named_are_checked_as_well(shell: Shell, stick: Path) -> None:
    assert shell.types("verify-library") == 0
    assert "1 back-up: opened and checked in full." in shell.out

    assert shell.types("verify-library", "--backups", str(stick)) == 1

    assert "2 back-ups: opened and checked in full." in shell.out
    assert str(stick) in shell.out
    assert shell.types("verify-library", "--backups", str(stick), "--json") == 1
    assert json.loads(shell.out)["faulty_backups"] == ["BackupDamaged"]


def test_a_folder_that_cannot_be_reached_is_said(shell: Shell, tmp_path: Path) -> None:
    shell.made()

    assert shell.types("verify-library", "--backups", str(tmp_path / "pulled out")) == 0

    assert "could not be reached. The back-ups there were not checked." in shell.out


@pytest.fixture
def own_library(shell: Shell, stick: Path) -> Iterator[None]:
    """The library of this user, who chose the stick as the second folder."""
    folder = data_folder().make()
    shutil.copy(shell.library, folder.library)
    save_preferences(folder.preferences, Preferences(second_backups=str(stick)))
    yield
    shutil.rmtree(folder.root)


@pytest.mark.usefixtures("own_library")
def test_of_the_own_library_the_second_folder_is_that_of_the_preferences(
    stick: Path, capsys: Printed
) -> None:
    assert run(["verify-library", "--language", "en"]) == 1

    assert str(stick) in capsys.readouterr().out


def test_overviews_that_are_wrong_are_made_again_when_that_is_asked(shell: Shell) -> None:
    shell.made()
    with tampering(shell.library) as raw:
        raw.execute("update dossier set name = 'Elders'")
    assert shell.types("verify-library") == 1
    assert "verify-library --rebuild" in shell.out

    assert shell.types("verify-library", "--rebuild") == 0

    assert shell.out.startswith("The overviews were made again from the changes. A back-up was made first.")
    (backup,) = backups_in(shell.library.parent / "backups")
    assert backup.reason is BackupReason.REBUILD
    shell.types("list")
    assert "Voorbeeldstad" in shell.out


def test_when_more_is_wrong_nothing_is_made_again(shell: Shell) -> None:
    shell.made()
    with tampering(shell.library) as raw:
        raw.execute("update dossier set name = 'Elders'")
        raw.execute("update checklist set body = body || ' '")

    assert shell.types("verify-library", "--rebuild", "--json") == 1

    assert json.loads(shell.out)["rebuilt"] is False
    assert backups_in(shell.library.parent / "backups") == ()


def test_without_a_back_up_nothing_is_made_again(shell: Shell) -> None:
    shell.made()
    with tampering(shell.library) as raw:
        raw.execute("delete from head")
    (shell.library.parent / "backups").write_text("in the way")

    assert shell.types("verify-library", "--rebuild") == 1

    assert shell.types("verify-library") == 1
