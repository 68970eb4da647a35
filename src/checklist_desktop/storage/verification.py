"""Check everything in the library: structure, hashes, chains, and the caches against the events."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

import apsw

from checklist_desktop.domain.changes.of_dossiers import SignOff
from checklist_desktop.domain.changes.of_rounds import StartRound
from checklist_desktop.domain.errors import EventUnknown, LibraryDamaged, OpOrdeError
from checklist_desktop.storage import caches
from checklist_desktop.storage.event_store import EventStore
from checklist_desktop.storage.faults import explained

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from checklist_desktop.domain.events import Event
    from checklist_desktop.storage.connection import LibraryFile


class FaultKind(StrEnum):
    STRUCTURE = "structure"
    EVENTS = "events"
    SIGNED_VERSION = "signed_version"
    CHECKLIST = "checklist"
    DRAFT = "draft"
    CACHE = "cache"


@dataclass(frozen=True, slots=True)
class Fault:
    """What is not as it was written, and where: a hash or a table, and the dossier when it is of one."""

    kind: FaultKind
    where: str
    dossier: str = ""


@dataclass(frozen=True, slots=True)
class Verification:
    """How much was checked, and what was found."""

    dossiers: int
    events: int
    signed_versions: int
    checklists: int
    faults: tuple[Fault, ...]

    @property
    def is_sound(self) -> bool:
        return not self.faults


def verify(library: LibraryFile) -> Verification:
    """Check the whole library, changing nothing: the caches are remade in a savepoint and undone."""
    with explained(library.path):
        db = library.connection
        faults = (*content_faults(library), *_drafts(library), *_caches(_to_write_in(library)))
        return Verification(
            dossiers=_count(db, "select count(distinct dossier_id) from event"),
            events=_count(db, "select count(*) from event"),
            signed_versions=_count(db, "select count(*) from signed_version"),
            checklists=_count(db, "select count(*) from checklist"),
            faults=faults,
        )


def content_faults(library: LibraryFile) -> Iterator[Fault]:
    """What is wrong with the structure and with anything that has a hash; needs no writing."""
    db = library.connection
    yield from _structure(db)
    yield from _events(library)
    yield from _bodies(
        db, FaultKind.SIGNED_VERSION, "select lower(hex(fingerprint)), cast(body as blob) from signed_version"
    )
    yield from _bodies(db, FaultKind.CHECKLIST, "select checklist_id, cast(body as blob) from checklist")


def _structure(db: apsw.Connection) -> Iterator[Fault]:
    for row in db.execute("pragma integrity_check"):
        if row[0] != "ok":
            yield Fault(FaultKind.STRUCTURE, str(row[0]))


def _events(library: LibraryFile) -> Iterator[Fault]:
    store = EventStore(library)
    ids = library.connection.execute("select distinct dossier_id from event order by dossier_id").fetchall()
    for (dossier_id,) in ids:
        try:
            events = store.events(str(dossier_id))
        except LibraryDamaged as damaged:
            yield Fault(FaultKind.EVENTS, damaged.detail, str(dossier_id))
        except EventUnknown:
            continue  # as it was written, by a newer program
        else:
            yield from _named_by((event for _, event in events), library.connection)


def _drafts(library: LibraryFile) -> Iterator[Fault]:
    """Text that is being typed is as it was written as well, though no event names it yet."""
    store = EventStore(library)
    ids = library.connection.execute("select distinct dossier_id from draft order by dossier_id").fetchall()
    for (dossier_id,) in ids:
        try:
            store.drafts(str(dossier_id))
        except LibraryDamaged as damaged:
            yield Fault(FaultKind.DRAFT, damaged.detail, str(dossier_id))


def _named_by(events: Iterable[Event], db: apsw.Connection) -> Iterator[Fault]:
    """What the events name by its hash must be there."""
    for event in events:
        change = event.change
        match change:
            case StartRound():
                query = "select 1 from checklist where checklist_id = ?"
                if db.execute(query, (change.checklist,)).get is None:
                    yield Fault(FaultKind.CHECKLIST, change.checklist, event.dossier)
            case SignOff():
                # Where it belongs has no hash of its own: it must be what the event says.
                query = (
                    "select 1 from signed_version"
                    " where fingerprint = ? and dossier_id = ? and round_id = ? and version = ?"
                )
                place = (event.dossier, change.round, change.version)
                if db.execute(query, (bytes.fromhex(change.fingerprint), *place)).get is None:
                    yield Fault(FaultKind.SIGNED_VERSION, change.fingerprint, event.dossier)


def _bodies(db: apsw.Connection, kind: FaultKind, query: str) -> Iterator[Fault]:
    """What is stored under its own hash must still hash to it."""
    for stored, body in db.execute(query):
        if hashlib.sha256(bytes(body)).hexdigest() != stored:
            yield Fault(kind, str(stored))


def _to_write_in(library: LibraryFile) -> apsw.Connection:
    """Where caches can be remade for a moment: in memory, when the library may only be read."""
    if not library.is_read_only:
        return library.connection
    copy = apsw.Connection(":memory:")
    copy.deserialize("main", library.connection.serialize("main"))
    return copy


def _caches(db: apsw.Connection) -> Iterator[Fault]:
    db.execute("savepoint compare_caches")
    try:
        before = _cache_rows(db)
        caches.rebuild(db)
        after = _cache_rows(db)
    except (ValueError, OpOrdeError, apsw.ConstraintError):  # the last when an index names a row twice
        yield Fault(FaultKind.CACHE, "event")
        return
    finally:
        db.execute("rollback to compare_caches; release compare_caches")
    for table in caches.CACHE_TABLES:
        if before[table] != after[table]:
            yield Fault(FaultKind.CACHE, table)


def _cache_rows(db: apsw.Connection) -> dict[str, list[str] | None]:
    return {table: _rows_of(db, table) for table in caches.CACHE_TABLES}


def _rows_of(db: apsw.Connection, table: str) -> list[str] | None:
    """All rows in a form to compare; None when there is something in them that is no text any more."""
    try:
        return sorted(repr(row) for row in db.execute(f"select * from {table}"))
    except UnicodeDecodeError:
        return None


def _count(db: apsw.Connection, query: str) -> int:
    return int(str(db.execute(query).get))
