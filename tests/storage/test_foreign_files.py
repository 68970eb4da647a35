"""A file that is not our library is refused, and not a byte of it changes."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from checklist_desktop.domain.errors import LibraryNotOurs
from checklist_desktop.storage.connection import open_library

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path


def _nothing(path: Path) -> None:
    path.touch()


def _text(path: Path) -> None:
    path.write_text("Notulen van de bijeenkomst, geen bibliotheek.\n" * 50, encoding="utf-8")


def _part_of_a_header(path: Path) -> None:
    path.write_bytes(b"SQLite format 3\0" + bytes(20))


def _other_program(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("create table notes(text)")
        connection.execute("insert into notes values('van een ander')")
        connection.commit()


def _other_program_with_a_write_ahead_log(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("pragma journal_mode = wal")
        connection.execute("create table notes(text)")
        connection.commit()


@pytest.mark.parametrize(
    "make", [_nothing, _text, _part_of_a_header, _other_program, _other_program_with_a_write_ahead_log]
)
def test_a_file_that_is_not_ours_is_refused_and_stays_as_it_was(
    tmp_path: Path, make: Callable[[Path], None]
) -> None:
    path = tmp_path / "library.sqlite3"
    make(path)
    before = path.read_bytes()

    with pytest.raises(LibraryNotOurs):
        open_library(path, device_id="laptop", made_by="test")

    assert path.read_bytes() == before
    assert [other.name for other in tmp_path.iterdir()] == [path.name]


def test_a_library_whose_beginning_was_wiped_is_not_taken_for_one_behind_a_password(tmp_path: Path) -> None:
    path = tmp_path / "library.sqlite3"
    path.write_bytes(bytes(4096) * 3)

    with pytest.raises(LibraryNotOurs):
        open_library(path, device_id="laptop", made_by="test")
