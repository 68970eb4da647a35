"""What a library begins with, also when a power cut ruined its first page and the journal still has it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import apsw

if TYPE_CHECKING:
    from pathlib import Path

MAGIC = b"SQLite format 3\0"
HEADER_LENGTH = 100
_JOURNAL_MAGIC = bytes.fromhex("d9d505f920a163d7")
_JOURNAL_HEADER = 28


def header_of(path: Path) -> bytes:
    """The first bytes of a library, read before it is opened: taking the lock may write in another's file.

    A page that was being written when the power went may hold anything. SQLite puts the page of before back,
    but only once the file is opened, and without this a ruined first page looks like one that needs a
    password.
    """
    found = _read(path, 0, HEADER_LENGTH, apsw.SQLITE_OPEN_MAIN_DB)
    if found.startswith(MAGIC):
        return found
    before = _first_page_in(path.with_name(f"{path.name}-journal"))
    return before if before.startswith(MAGIC) else found


def _first_page_in(journal: Path) -> bytes:
    """How page 1 begins in a journal (https://www.sqlite.org/fileformat2.html, 3); empty when not in it."""
    if not journal.exists():
        return b""
    header = _read(journal, 0, _JOURNAL_HEADER, apsw.SQLITE_OPEN_MAIN_JOURNAL)
    if len(header) < _JOURNAL_HEADER or not header.startswith(_JOURNAL_MAGIC):
        return b""
    records, _, _, sector, size = (int.from_bytes(header[at : at + 4], "big") for at in range(8, 28, 4))
    for number in range(records):
        # A record is the number of the page, the page, and a checksum.
        record = _read(
            journal, sector + number * (size + 8), 4 + HEADER_LENGTH, apsw.SQLITE_OPEN_MAIN_JOURNAL
        )
        if len(record) < 4 + HEADER_LENGTH:
            break
        if int.from_bytes(record[:4], "big") == 1:
            return record[4:]
    return b""


def _read(path: Path, start: int, length: int, kind: int) -> bytes:
    """SQLite reads, because closing a handle of our own would release the lock of a library that is open."""
    file = apsw.VFSFile("", str(path.absolute()), [apsw.SQLITE_OPEN_READONLY | kind, 0])
    try:
        return bytes(file.xRead(max(0, min(length, file.xFileSize() - start)), start))
    finally:
        file.xClose()
