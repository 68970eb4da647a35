"""A library whose first page was ruined while it was written: the journal knows how it began."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING

import apsw
import pytest

from checklist_desktop.domain.errors import PasswordNeeded
from checklist_desktop.services.library import Library
from checklist_desktop.storage.vault.first_page import MAGIC, header_of

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def path(tmp_path: Path) -> Path:
    with closing(Library(tmp_path / "library.sqlite3")) as library:
        return library.path


def journal_of(path: Path) -> Path:
    return path.with_name(f"{path.name}-journal")


def ruin_first_sector(path: Path) -> None:
    content = bytearray(path.read_bytes())
    content[:512] = bytes(range(129, 193)) * 8
    path.write_bytes(content)


def stop_halfway_a_commit(path: Path) -> None:
    """The journal is complete and the first page is being written."""
    before = path.read_bytes()
    with closing(apsw.Connection(str(path))) as writer:
        writer.execute("pragma cache_size = 1; begin immediate")
        writer.execute("update meta set v = 'other'; pragma user_version = 1")  # which stands on page 1
        writer.cache_flush()
        journal = journal_of(path).read_bytes()
        writer.execute("rollback")
    path.write_bytes(before)
    journal_of(path).write_bytes(journal)
    ruin_first_sector(path)


def test_a_whole_library_begins_as_sqlite_files_do(path: Path) -> None:
    assert header_of(path).startswith(MAGIC)


def test_a_ruined_first_page_is_not_taken_for_one_with_a_password(path: Path) -> None:
    stop_halfway_a_commit(path)

    with closing(Library(path)) as library:
        assert library.verify().is_sound


def test_without_a_journal_nothing_tells_how_it_began(path: Path) -> None:
    ruin_first_sector(path)

    assert not header_of(path).startswith(MAGIC)
    with pytest.raises(PasswordNeeded):
        Library(path)


@pytest.mark.parametrize(
    "content", [b"", b"no journal", bytes(600), bytes.fromhex("d9d505f920a163d7") + bytes(20)]
)
def test_what_is_no_journal_tells_nothing(path: Path, content: bytes) -> None:
    ruin_first_sector(path)
    journal_of(path).write_bytes(content)

    assert not header_of(path).startswith(MAGIC)
