"""Behind a password nothing can be read: in no file of the user, in no temporary one, not after a kill."""

from __future__ import annotations

import os
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from checklist_desktop.domain.changes.of_answers import WriteExplanation
from checklist_desktop.services.library import Library
from tests.journeys.someone_in_confidence import PASSWORD

ROOT = Path(__file__).parent.parent.parent
WORD = "Zeldzaamwoord"
FORMS = (WORD.encode(), WORD.encode("utf-16-le"), WORD.encode("utf-16-be"), WORD.lower().encode())


@pytest.fixture(scope="module")
def folders(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """The folder of a user who was killed at work, and what they had for temporary files."""
    user, temporary = tmp_path_factory.mktemp("user"), tmp_path_factory.mktemp("temporary")
    places = ("TMPDIR", "TMP", "TEMP", "XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "HOME")
    environment = {
        **os.environ,
        **{place: str(temporary) for place in places},
        "QT_QPA_PLATFORM": "offscreen",
    }
    done = subprocess.run(
        [sys.executable, "-m", "tests.journeys.someone_in_confidence", str(user), WORD],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.stdout == "killed\n", done.stderr
    return user, temporary


def found_in(*folders: Path) -> list[str]:
    """The files that hold the word in any form, or have it in their name."""
    return [
        str(path)
        for folder in folders
        for path in folder.rglob("*")
        if path.is_file()
        and (WORD.lower() in path.name.lower() or any(form in path.read_bytes() for form in FORMS))
    ]


def test_after_a_kill_in_a_transaction_nobody_can_read_a_word_of_it(folders: tuple[Path, Path]) -> None:
    user, temporary = folders
    there = {path.name for path in user.rglob("*") if path.is_file()}

    assert {"library.sqlite3", "library.sqlite3-journal", "preferences.json"} <= there
    assert len(list(user.glob("backups/*.sqlite3"))) == 1
    assert found_in(user, temporary) == []


def test_with_the_password_every_word_of_it_is_there(folders: tuple[Path, Path]) -> None:
    user, _ = folders
    with closing(Library(user / "library.sqlite3", password=PASSWORD)) as library:
        assert library.verify().is_sound
        rows = library.dossiers()
        assert [WORD in row.name for row in rows] == [True, True]
        typed = {
            change.text
            for row in rows
            for change in (item.event.change for item in library.open(row.id).recorded)
            if isinstance(change, WriteExplanation)
        }
    assert WORD in typed


def test_without_a_password_it_would_be_found(tmp_path: Path) -> None:
    (tmp_path / "a.json").write_bytes(b"xx" + WORD.encode("utf-16-le"))
    (tmp_path / WORD).write_bytes(b"")

    assert len(found_in(tmp_path)) == 2
