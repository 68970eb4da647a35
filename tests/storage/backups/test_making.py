"""A back-up counts only after it was opened and checked; else there is none."""

from __future__ import annotations

import os
from datetime import UTC, datetime
from functools import partial
from typing import TYPE_CHECKING

import pytest

from checklist_desktop.domain.errors import BackupDamaged, BackupFailed, LibraryReplaced, NoRoomForBackup
from checklist_desktop.storage.backups.making import (
    LEAST_ROOM,
    LibraryCopy,
    copy_backup,
    copy_library,
    free_bytes,
    give_name,
    half_made,
    room_for,
)
from checklist_desktop.storage.backups.names import BackupFile, BackupReason, backups_in
from checklist_desktop.storage.backups.reading import check_backup, content_digest, opened_backup
from checklist_desktop.storage.event_store import EventStore
from tests.builders import tampering

if TYPE_CHECKING:
    from pathlib import Path

    from tests.builders import Desk

MADE = datetime(2026, 11, 24, 14, 30, tzinfo=UTC)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "backups"


def back_up(desk: Desk, folder: Path) -> BackupFile:
    with half_made(folder) as temporary:
        desk.library.run(lambda store: copy_library(store.library, temporary))
        return give_name(temporary, folder, "library", BackupReason.ASKED, MADE)


def digest_of(store: EventStore) -> str:
    return content_digest(store.library.connection)


def test_a_backup_holds_what_the_library_holds(desk: Desk, folder: Path) -> None:
    desk.answer("1.a", "yes")

    backup = back_up(desk, folder)

    events = desk.library.run(lambda store: store.events(desk.dossier_id))
    with opened_backup(backup.path) as there:
        assert EventStore(there).events(desk.dossier_id) == events
        assert content_digest(there.connection) == desk.library.run(digest_of)
    assert backups_in(folder, "library") == (backup,)
    assert [path.name for path in folder.iterdir()] == [backup.path.name]


def test_the_name_holds_the_hash_of_the_content(desk: Desk, folder: Path) -> None:
    first = back_up(desk, folder)
    again = back_up(desk, folder)
    desk.answer("1.a", "yes")
    changed = back_up(desk, folder)

    assert first.digest == again.digest == check_backup(first.path).digest[:12]
    assert changed.digest != first.digest


def test_what_is_being_typed_is_in_it(desk: Desk, folder: Path) -> None:
    before = desk.library.run(digest_of)
    desk.library.run(
        lambda store: store.library.connection.execute("insert into draft values('d', 's', 'b')").fetchall()
    )

    assert desk.library.run(digest_of) != before
    assert check_backup(back_up(desk, folder).path).digest == desk.library.run(digest_of)


def test_answers_that_come_between_two_slices_are_in_it_and_it_is_sound(desk: Desk, folder: Path) -> None:
    with half_made(folder) as temporary:
        copy = desk.library.run(lambda store: LibraryCopy(store.library, temporary))
        slices = 0
        while not desk.library.run(lambda store: copy.step(1)):
            slices += 1
            desk.explain("1.a", f"Antwoord {slices}. " * 100)
        desk.library.run(lambda store: copy.close())
        backup = give_name(temporary, folder, "library", BackupReason.ASKED, MADE)

    assert slices > 10
    assert check_backup(backup.path).digest == desk.library.run(digest_of)


def test_a_library_that_is_closed_meanwhile_lets_go_of_its_file(desk: Desk, folder: Path) -> None:
    with half_made(folder) as temporary:
        copy = desk.library.run(lambda store: LibraryCopy(store.library, temporary))
        desk.library.run(lambda store: copy.step(1))
        desk.library.close()
        desk.open_library()  # nobody holds the lock any more

    assert desk.library.verify().is_sound


def test_a_copy_that_is_not_sound_gets_no_name(desk: Desk, folder: Path) -> None:
    with half_made(folder) as temporary:
        desk.library.run(lambda store: copy_library(store.library, temporary))
        with tampering(temporary) as raw:
            raw.execute("update event set body = replace(body, 'Voorbeeldstad', 'Elders')")
        with pytest.raises(BackupFailed, match="events"):
            give_name(temporary, folder, "library", BackupReason.ASKED, MADE)

    assert list(folder.iterdir()) == []


def test_a_copy_of_half_the_file_gets_no_name(desk: Desk, folder: Path) -> None:
    with half_made(folder) as temporary:
        desk.library.run(lambda store: copy_library(store.library, temporary))
        with temporary.open("r+b") as file:
            file.truncate(temporary.stat().st_size // 2)
        with pytest.raises(BackupFailed):
            give_name(temporary, folder, "library", BackupReason.ASKED, MADE)

    assert list(folder.iterdir()) == []


@pytest.mark.parametrize(
    "damage",
    [
        "delete from event where seq = (select max(seq) from event)",
        "update event set device_id = 'other'",
        "update checklist set body = replace(body, 'Signalen', 'Tekenen')",
        "delete from checklist",
    ],
)
def test_a_backup_that_was_changed_afterwards_is_found_out(desk: Desk, folder: Path, damage: str) -> None:
    desk.answer("1.a", "yes")
    backup = back_up(desk, folder)
    with tampering(backup.path) as raw:
        raw.execute(damage)

    with pytest.raises(BackupDamaged):
        check_backup(backup.path, digest=backup.digest)


def test_another_file_under_the_name_of_a_backup_is_found_out(folder: Path) -> None:
    folder.mkdir()
    path = folder / "library-2026-11-24-143000.000Z-v1-0123456789ab-asked.sqlite3"
    path.write_bytes(b"not a library at all" * 400)

    with pytest.raises(BackupDamaged):
        check_backup(path)


def test_a_backup_with_a_trigger_in_it_is_not_ours(desk: Desk, folder: Path) -> None:
    backup = back_up(desk, folder)
    with tampering(backup.path) as raw:
        raw.execute("create trigger sly after insert on event begin delete from draft; end")

    with pytest.raises(BackupDamaged):
        check_backup(backup.path)


def test_reading_a_backup_leaves_nothing_beside_it(desk: Desk, folder: Path) -> None:
    backup = back_up(desk, folder)
    before = backup.path.read_bytes()
    folder.chmod(0o500)

    check_backup(backup.path)

    folder.chmod(0o700)
    assert [path.name for path in folder.iterdir()] == [backup.path.name]
    assert backup.path.read_bytes() == before


def test_a_copy_in_another_folder_is_the_same_and_was_checked(
    desk: Desk, folder: Path, tmp_path: Path
) -> None:
    backup, other = back_up(desk, folder), tmp_path / "stick"

    copied = copy_backup(backup, other)

    assert copied.path.read_bytes() == backup.path.read_bytes()
    assert backups_in(other, "library") == (copied,)


def test_a_damaged_backup_is_not_copied_further(desk: Desk, folder: Path, tmp_path: Path) -> None:
    backup, other = back_up(desk, folder), tmp_path / "stick"
    with tampering(backup.path) as raw:
        raw.execute("delete from event")

    with pytest.raises(BackupFailed):
        copy_backup(backup, other)

    assert list(other.iterdir()) == []


def test_a_folder_that_is_a_file_gives_a_named_error(desk: Desk, folder: Path) -> None:
    folder.write_text("in the way")

    with pytest.raises(BackupFailed) as caught:
        back_up(desk, folder)

    assert caught.value.path == str(folder)


def test_a_library_that_was_replaced_is_not_backed_up(desk: Desk, folder: Path) -> None:
    with desk.without_file(), pytest.raises(LibraryReplaced):
        back_up(desk, folder)


def test_while_it_is_copied_nothing_else_stands_beside_it(desk: Desk, folder: Path) -> None:
    with half_made(folder) as temporary:
        copy = desk.library.run(lambda store: LibraryCopy(store.library, temporary))
        desk.library.run(lambda _: copy.step(3))
        beside = list(folder.iterdir())
        desk.library.run(lambda _: copy.close())

    assert beside == [temporary]


def test_what_a_killed_program_left_half_made_is_swept_up_later(desk: Desk, folder: Path) -> None:
    folder.mkdir()
    old, journal, fresh = folder / ".old.half", folder / ".old.half-journal", folder / ".fresh.half"
    for path in (old, journal, fresh):
        path.touch()
    for path in (old, journal):
        os.utime(path, (1, 1))

    backup = back_up(desk, folder)

    assert set(folder.iterdir()) == {fresh, backup.path}


def test_little_room_is_known_before_anything_is_written(tmp_path: Path) -> None:
    size = 1_000_000
    room = partial(room_for, size, folder=tmp_path)

    assert room(free=3 * size + 20 * 1024 * 1024)
    assert not room(free=3 * size + 20 * 1024 * 1024 - 1)
    assert not room(free=LEAST_ROOM + size)
    with pytest.raises(NoRoomForBackup) as caught:
        room(free=LEAST_ROOM + size - 1)
    assert caught.value.free_mb == 5


def test_the_room_of_a_folder_is_known_before_it_is_there(tmp_path: Path) -> None:
    assert free_bytes(tmp_path / "not" / "yet") > 0
