"""Back-ups of the open library: when one is needed, where they stand, and what is told."""

from __future__ import annotations

import os
import shutil
from contextlib import closing
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from checklist_desktop.domain.changes.of_answers import WriteExplanation
from checklist_desktop.domain.errors import (
    BackupFailed,
    LibraryDamaged,
    LittleRoomForBackups,
    NoRoomForBackup,
    SecondFolderAway,
)
from checklist_desktop.services.library import Library
from checklist_desktop.services.safekeeping.backups import BackupReason, Backups, back_up_now
from checklist_desktop.storage.backups.reading import check_backup
from tests.builders import Desk, Mailbox, SteadyStamps, tampering

if TYPE_CHECKING:
    from pathlib import Path

GIGABYTE = 1024**3


def ample(folder: Path) -> int:
    return GIGABYTE


class Calendar(SteadyStamps):
    """A clock that someone sets."""

    def __init__(self) -> None:
        super().__init__()
        self.moment = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)

    def now(self) -> datetime:
        return self.moment


def test_a_backup_before_something_risky_stands_checked_beside_the_library(desk: Desk) -> None:
    backup = back_up_now(desk.library, BackupReason.PURGE)

    assert backup.path.parent == desk.path.parent / "backups"
    assert backup.reason is BackupReason.PURGE
    check_backup(backup.path, digest=backup.digest)
    assert Backups(desk.library).newest() == backup


def test_none_is_made_when_nothing_changed(desk: Desk) -> None:
    backups = Backups(desk.library)
    first = backups.make_when_changed(BackupReason.START)
    again = backups.make_when_changed(BackupReason.CHANGED)
    desk.answer("1.a", "yes")
    changed = backups.make_when_changed(BackupReason.CHANGED)

    assert first is not None
    assert again is not None
    assert changed is not None
    assert (first.fresh, again.fresh, changed.fresh) == (True, False, True)
    assert again.backup == first.backup
    assert [one.reason for one in backups.everywhere()] == [BackupReason.CHANGED, BackupReason.START]


def test_nothing_changed_after_a_restart_either(desk: Desk) -> None:
    Backups(desk.library).make(BackupReason.CHANGED)
    desk.restart()

    made = Backups(desk.library).make_when_changed(BackupReason.START)

    assert made is not None
    assert not made.fresh


def test_a_library_that_turns_out_to_be_damaged_is_named_and_not_its_copy(desk: Desk) -> None:
    Backups(desk.library).make(BackupReason.START)
    desk.answer("1.a", "yes")
    desk.library.close()
    with tampering(desk.path) as connection:
        connection.execute("update checklist set body = replace(body, 'a', 'e')")
    with closing(Library(desk.path)) as library, pytest.raises(LibraryDamaged) as caught:
        Backups(library).make_when_changed(BackupReason.CHANGED)

    assert caught.value.path == str(desk.path)
    assert len(list((desk.path.parent / "backups").iterdir())) == 1


def test_an_empty_library_needs_no_backup(tmp_path: Path) -> None:
    with closing(Library(tmp_path / "library.sqlite3")) as library:
        assert Backups(library).make_when_changed(BackupReason.START) is None
        assert Backups(library).newest() is None


def test_a_backup_made_while_answering_is_sound_and_no_answer_waits_for_its_check(desk: Desk) -> None:
    mailbox = Mailbox()
    session = desk.reopen_dossier(mailbox.deliver)
    backups = Backups(desk.library)
    counts: list[int] = []
    for number in range(10):
        session.apply(WriteExplanation(desk.round_id, "1.a", f"Antwoord {number}"))
        made = backups.make(BackupReason.CHANGED)
        check_backup(made.backup.path, digest=made.backup.digest)
        counts.append(len(desk.library.run(lambda store: store.events(desk.dossier_id))))
    session.wait()

    assert counts == sorted(set(counts))
    assert desk.library.verify().is_sound


def test_the_disk_that_is_nearly_full_is_told_and_answers_go_on(desk: Desk) -> None:
    size = desk.path.stat().st_size
    little = Backups(desk.library, free=lambda folder: 3 * size + 19 * 1024 * 1024)
    too_little = Backups(desk.library, free=lambda folder: 4 * 1024 * 1024)

    made = little.make(BackupReason.ASKED)
    with pytest.raises(NoRoomForBackup):
        too_little.make(BackupReason.ASKED)
    desk.answer("1.a", "yes")

    assert [type(remark) for remark in made.remarks] == [LittleRoomForBackups]
    assert little.everywhere() == (made.backup,)
    assert desk.round.answer("1.a").option == "yes"


def test_a_second_folder_gets_a_checked_copy(desk: Desk, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    backups = Backups(desk.library, stick, ample)

    made = backups.make(BackupReason.ASKED)

    assert made.remarks == ()
    check_backup(stick / made.backup.path.name, digest=made.backup.digest)
    assert backups.everywhere() == (made.backup,)


def test_a_second_folder_that_is_away_stops_nothing(desk: Desk, tmp_path: Path) -> None:
    stick = tmp_path / "stick"

    made = Backups(desk.library, stick, ample).make(BackupReason.ASKED)

    assert [(type(remark), remark.facts) for remark in made.remarks] == [
        (SecondFolderAway, {"path": str(stick)})
    ]
    assert made.backup.path.exists()
    assert not stick.exists()


def test_a_stick_that_comes_back_gets_the_newest_though_nothing_changed_since(
    desk: Desk, tmp_path: Path
) -> None:
    stick = tmp_path / "stick"
    backups = Backups(desk.library, stick, ample)
    newest = backups.make(BackupReason.ASKED).backup
    stick.mkdir()

    again = backups.make_when_changed(BackupReason.START)

    assert again is not None
    assert (again.fresh, again.remarks) == (False, ())
    check_backup(stick / newest.path.name, digest=newest.digest)


def test_backups_that_are_only_in_the_second_folder_are_found(desk: Desk, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    backups = Backups(desk.library, stick, ample)
    made = backups.make(BackupReason.ASKED)
    shutil.rmtree(backups.folder)

    assert [one.path for one in backups.everywhere()] == [stick / made.backup.path.name]


def test_old_backups_are_thinned_out_in_both_folders_and_others_are_left_alone(tmp_path: Path) -> None:
    stick, calendar = tmp_path / "stick", Calendar()
    stick.mkdir()
    theirs = stick / "library-2001-01-01-000000.000Z-v1-0123456789ab-asked.sqlite3"
    theirs.touch()
    with closing(Library(tmp_path / "library.sqlite3", calendar)) as library:
        backups = Backups(library, stick, ample)
        for hours in range(0, 24 * 6, 8):
            calendar.moment = datetime(2026, 11, 24, 9, 0, tzinfo=UTC) + timedelta(hours=hours)
            backups.make(BackupReason.CHANGED)

    mine = {path.name for path in backups.folder.iterdir()}
    assert {path.name for path in stick.iterdir()} == mine | {theirs.name}
    assert len(mine) < 6 * 3
    assert sum("2026-11-29" in name for name in mine) == 3
    assert sum("2026-11-26" in name for name in mine) == 1


@pytest.mark.skipif(os.name == "nt", reason="Windows has no folder one may not write in")
@pytest.mark.skipif(hasattr(os, "geteuid") and os.geteuid() == 0, reason="root may write anywhere")
def test_a_folder_one_may_not_write_in_gives_a_named_error(desk: Desk) -> None:
    folder = desk.path.parent / "backups"
    folder.mkdir(mode=0o500)

    with pytest.raises(BackupFailed):
        back_up_now(desk.library, BackupReason.ASKED)
