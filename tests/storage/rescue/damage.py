"""Ways in which a file gets damaged, and what a library holds whatever its pages look like."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING

import apsw

from checklist_desktop.storage.connection import open_library
from checklist_desktop.storage.event_store import EventStore

if TYPE_CHECKING:
    from pathlib import Path

PAGE = 4096


def zeroed(content: bytes, page: int) -> bytes:
    """The content with a page of nothing."""
    return content[: page * PAGE] + bytes(PAGE) + content[(page + 1) * PAGE :]


def flipped(content: bytes, bit: int) -> bytes:
    """The content with one bit the other way around."""
    changed = bytearray(content)
    changed[bit // 8] ^= 1 << bit % 8
    return bytes(changed)


def content_of(path: Path) -> dict[str, list[tuple[object, ...]]]:
    """Everything with a hash in a library that opens."""
    with closing(apsw.Connection(f"{path.as_uri()}?immutable=1", flags=READ)) as raw:
        return {
            table: raw.execute(f"select {columns} from {table} order by 1").fetchall()
            for table, columns in (
                ("event", "event_id, dossier_id, device_id, n, round_id, kind, body"),
                ("signed_version", "fingerprint, dossier_id, round_id, version, body"),
                ("checklist", "checklist_id, body"),
            )
        }


READ = apsw.SQLITE_OPEN_READONLY | apsw.SQLITE_OPEN_URI


def bodies_of(path: Path) -> set[str]:
    """The bodies of all events, signed versions and checklists."""
    return {str(row[-1]) for rows in content_of(path).values() for row in rows}


def dossiers_of(path: Path) -> dict[str, int]:
    """Opens the library as the program does: every dossier with how many events it has, all checked."""
    with closing(open_library(path, device_id="x", made_by="test")) as library:
        store = EventStore(library)
        return {row.id: len(store.events(row.id)) for row in store.dossiers()}
