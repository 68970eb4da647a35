"""Back-ups of a library behind a password are behind the same one, wherever they stand."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from checklist_desktop.domain.changes.of_answers import WriteExplanation
from checklist_desktop.domain.changes.of_dossiers import CreateDossier
from checklist_desktop.domain.errors import PasswordNeeded, PasswordWrong
from checklist_desktop.services.library import Library
from checklist_desktop.services.safekeeping.backups import BackupReason, Backups
from checklist_desktop.services.safekeeping.contents import Comparison
from checklist_desktop.services.safekeeping.merging import merge_dossier
from checklist_desktop.services.safekeeping.restoring import restore_whole
from checklist_desktop.storage.backups.reading import check_backup
from checklist_desktop.storage.vault.keys import kept_salt
from tests.builders import a_checklist

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from checklist_desktop.services.safekeeping.backups import BackupFile

PASSWORD = "een lange zin over café's"
MARK = "Koolmeesje"


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with closing(Library(tmp_path / "library.sqlite3", password=PASSWORD)) as opened:
        dossier_id = opened.create(CreateDossier("Voorbeeldstad"), "2026", a_checklist())
        session = opened.open(dossier_id)
        session.apply(WriteExplanation(session.dossier.rounds[0].id, "1.a", MARK)).result()
        yield opened


def back_up(library: Library, stick: Path) -> BackupFile:
    stick.mkdir(exist_ok=True)
    made = Backups(library, stick).make(BackupReason.ASKED)
    assert made.remarks == ()
    return made.backup


def test_nothing_of_it_can_be_read_without_the_password(library: Library, tmp_path: Path) -> None:
    backup = back_up(library, tmp_path / "stick")

    for path in (backup.path, tmp_path / "stick" / backup.path.name):
        assert MARK.encode() not in path.read_bytes()
        assert b"SQLite format" not in path.read_bytes()
        with pytest.raises(PasswordNeeded):
            check_backup(path)
        with pytest.raises(PasswordWrong):
            check_backup(path, "verkeerd")
        check_backup(path, PASSWORD, backup.digest)


def test_the_salt_is_kept_beside_it_and_goes_with_it(library: Library, tmp_path: Path) -> None:
    backup = back_up(library, tmp_path / "stick")

    for path in (backup.path, tmp_path / "stick" / backup.path.name):
        assert kept_salt(path) == path.read_bytes()[:16]
        assert len(kept_salt(path)) == 16


def test_the_list_reads_it_and_a_dossier_comes_from_it(library: Library, tmp_path: Path) -> None:
    backup = back_up(library, tmp_path / "stick")
    (dossier,) = Comparison(library).contents(backup).dossiers

    assert dossier.name == "Voorbeeldstad"
    assert merge_dossier(library, backup, dossier.id).arrived == 0


def test_what_is_put_back_opens_with_the_password(library: Library, tmp_path: Path) -> None:
    backup = back_up(library, tmp_path / "stick")

    restore_whole(library, backup)

    assert MARK.encode() not in library.path.read_bytes()
    with pytest.raises(PasswordNeeded):
        Library(library.path)
    with closing(Library(library.path, password=PASSWORD)) as again:
        assert [row.name for row in again.dossiers()] == ["Voorbeeldstad"]
        assert again.verify().is_sound
