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
from checklist_desktop.storage.vault.copying import change_password
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


# ---- of before today's password


def of_another_password(library: Library) -> BackupFile:
    """A back-up that keeps the password of before, as when back-ups are not made again with the new one."""
    backup = back_up(library, library.path.parent / "stick")
    library.close()
    return backup


NOW = pytest.mark.parametrize("now", ["een nieuw wachtwoord", ""], ids=["another now", "none now"])


@NOW
def test_one_of_another_password_is_read_with_that(library: Library, now: str) -> None:
    backup = of_another_password(library)
    change_password(library.path, PASSWORD, now, made_by="test")
    with closing(Library(library.path, password=now)) as today:
        with pytest.raises((PasswordNeeded, PasswordWrong)):
            Comparison(today).contents(backup)
        with pytest.raises(PasswordWrong):
            Comparison(today, ["verkeerd"]).contents(backup)
        contents = Comparison(today, ["verkeerd", PASSWORD]).contents(backup)

        assert [dossier.name for dossier in contents.dossiers] == ["Voorbeeldstad"]
        assert contents.password == PASSWORD
        assert contents.misses_nothing


@NOW
def test_put_back_it_is_behind_the_password_of_today(library: Library, now: str) -> None:
    backup = of_another_password(library)
    change_password(library.path, PASSWORD, now, made_by="test")
    with closing(Library(library.path, password=now)) as today:
        device = today.run(lambda store: store.device_id)
        restore_whole(today, backup, theirs=PASSWORD)

    check_backup(backup.path, PASSWORD, backup.digest)
    with closing(Library(library.path, password=now)) as again:
        assert again.password == now
        assert [row.name for row in again.dossiers()] == ["Voorbeeldstad"]
        assert again.verify().is_sound
        assert again.run(lambda store: store.device_id) != device
    assert (MARK.encode() in library.path.read_bytes()) == (now == "")


def test_one_without_a_password_does_not_take_away_that_of_today(tmp_path: Path) -> None:
    with closing(Library(tmp_path / "library.sqlite3")) as before:
        before.create(CreateDossier(MARK), "2026", a_checklist())
        backup = back_up(before, tmp_path / "stick")
    change_password(tmp_path / "library.sqlite3", "", PASSWORD, made_by="test")
    with closing(Library(tmp_path / "library.sqlite3", password=PASSWORD)) as today:
        assert Comparison(today).contents(backup).password == ""
        restore_whole(today, backup)

    assert MARK.encode() not in (tmp_path / "library.sqlite3").read_bytes()
    with closing(Library(tmp_path / "library.sqlite3", password=PASSWORD)) as again:
        assert [row.name for row in again.dossiers()] == [MARK]


@NOW
def test_a_dossier_comes_from_one_of_another_password(library: Library, now: str) -> None:
    (row,) = library.dossiers()
    backup = of_another_password(library)
    library.path.unlink()
    with closing(Library(library.path, password=now)) as today:
        assert merge_dossier(today, backup, row.id, PASSWORD).came_back
        assert today.dossiers()[0].name == "Voorbeeldstad"


def test_with_a_password_that_does_not_fit_nothing_is_put_back(library: Library) -> None:
    backup = of_another_password(library)
    change_password(library.path, PASSWORD, "", made_by="test")
    with closing(Library(library.path)) as today:
        before = today.dossiers()
        with pytest.raises(PasswordWrong):
            restore_whole(today, backup, theirs="verkeerd")

        assert today.dossiers() == before
