"""The name of a back-up says what it is; other files in the folder are left out."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone
from typing import TYPE_CHECKING

import pytest

from checklist_desktop.storage.backups.names import BackupReason, backups_in, name_of

if TYPE_CHECKING:
    from pathlib import Path

MADE = datetime(2026, 11, 24, 14, 30, 5, 123_000, tzinfo=UTC)


def test_the_name_holds_moment_schema_content_and_reason() -> None:
    name = name_of("library", MADE, 1, "0123456789abcdef" * 4, BackupReason.SIGN_OFF)

    assert name == "library-2026-11-24-143005.123Z-v1-0123456789ab-sign_off.sqlite3"


def test_the_moment_is_that_of_the_clock_without_summer_time() -> None:
    there = MADE.astimezone(timezone(timedelta(hours=2)))

    assert name_of("library", there, 1, "0" * 64, BackupReason.START) == name_of(
        "library", MADE, 1, "0" * 64, BackupReason.START
    )


@pytest.mark.parametrize("reason", BackupReason)
def test_a_name_is_read_back(tmp_path: Path, reason: BackupReason) -> None:
    path = tmp_path / name_of("mijn-bibliotheek-2", MADE, 12, "ab" * 32, reason)
    path.write_bytes(b"12345")

    (found,) = backups_in(tmp_path, "mijn-bibliotheek-2")

    assert (found.path, found.made, found.schema, found.digest) == (path, MADE, 12, "ab" * 6)
    assert (found.reason, found.size) == (reason, 5)


@pytest.mark.parametrize(
    "name",
    [
        "library.sqlite3",
        ".x.half",
        "library-2026-11-24-143005.123Z-v1-0123456789ab-sign_off.sqlite3.part",
        "library-2026-13-24-143005.123Z-v1-0123456789ab-sign_off.sqlite3",
        "library-2026-11-24-143005.123Z-v1-0123456789ab-whim.sqlite3",
        "other-2026-11-24-143005.123Z-v1-0123456789ab-start.sqlite3",
    ],
)
def test_other_files_are_no_backups_of_this_library(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_bytes(b"")

    assert backups_in(tmp_path, "library") == ()


def test_the_newest_comes_first_and_a_folder_that_is_not_there_is_empty(tmp_path: Path) -> None:
    for minutes in (3, 1, 2):
        made = MADE + timedelta(minutes=minutes)
        (tmp_path / name_of("library", made, 1, "0" * 64, BackupReason.START)).touch()

    assert [one.made.minute for one in backups_in(tmp_path)] == [33, 32, 31]
    assert backups_in(tmp_path / "nowhere") == ()
