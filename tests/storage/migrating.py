"""A program of the next version, with steps of its own; as a program, it opens a library for a test to kill.

`python -m tests.storage.migrating LIBRARY` says `ready`, waits for a line, and migrates.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from checklist_desktop.storage import connection, migrations, schema
from checklist_desktop.storage.connection import open_library
from checklist_desktop.storage.schema import SCHEMA_VERSION, STEPS, Step

if TYPE_CHECKING:
    from checklist_desktop.storage.connection import LibraryFile

NEXT = SCHEMA_VERSION + 1
STATEMENTS = (
    "create table remark(remark_id text primary key, body text not null) strict, without rowid",
    "insert into remark select hex(event_id), body from event",
    "alter table draft add column at text not null default ''",
    "create index remark_body on remark(body)",
    "create table kind(name text primary key, amount integer not null) strict, without rowid",
    "insert into kind select kind, count(*) from event group by kind",
    "create trigger kind_no_delete before delete on kind begin select raise(abort, 'kinds stay'); end",
)
_PLACES = (
    (schema, "STEPS"),
    (migrations, "STEPS"),
    (connection, "SCHEMA_VERSION"),
)
_VALUES = ((*STEPS, Step(NEXT, STATEMENTS, rebuilds_caches=True)),) * 2 + (NEXT,)


def become_next_version() -> None:
    """From now on this program is one that knows the next version; a test undoes it with monkeypatch."""
    for (module, name), value in zip(_PLACES, _VALUES, strict=True):
        setattr(module, name, value)


def restored_places() -> list[tuple[object, str]]:
    return list(_PLACES)


def copied_beside(library: LibraryFile) -> None:
    """The simplest back-up."""
    target = library.path.with_suffix(".before")
    with target.open("wb") as file:
        file.write(library.connection.serialize("main"))


if __name__ == "__main__":
    become_next_version()
    print("ready", flush=True)
    sys.stdin.readline()
    open_library(Path(sys.argv[1]), device_id="x", made_by="test", back_up=copied_beside).close()
    print("done", flush=True)
