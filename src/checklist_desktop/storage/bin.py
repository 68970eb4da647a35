"""The dossiers that were thrown away, and removing one for good."""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

from checklist_desktop.domain.errors import DossierNotInBin, LibraryDamaged
from checklist_desktop.domain.events import event_from_body
from checklist_desktop.storage import caches
from checklist_desktop.storage.faults import explained, one_transaction

if TYPE_CHECKING:
    from collections.abc import Iterator

    import apsw

    from checklist_desktop.storage.connection import LibraryFile


@dataclass(frozen=True, slots=True)
class DiscardedRow:
    """A dossier in the bin: when (UTC) and by whom it was thrown away."""

    id: str
    name: str
    round_labels: tuple[str, ...]
    at: str
    by: str


def discarded(library: LibraryFile) -> tuple[DiscardedRow, ...]:
    """What is in the bin, the last thrown away first."""
    with explained(library.path):
        rows = library.connection.execute(
            "select dossier_id, name, discarded_at from dossier where discarded_at <> ''"
            " order by discarded_at desc, dossier_id"
        ).fetchall()
        return tuple(
            DiscardedRow(
                str(dossier_id),
                str(name),
                caches.round_labels(library.connection, str(dossier_id)),
                str(at),
                _thrown_by(library, str(dossier_id)),
            )
            for dossier_id, name, at in rows
        )


def purge(library: LibraryFile, dossier_id: str) -> None:
    """Remove a dossier from the bin for good: its events, signed versions, drafts and caches, and the
    checklists nobody else uses. Nothing of it can be read in the file or its journal afterwards.

    Raises DossierNotInBin, LibraryReplaced, DiskFull or StorageFailed. When it is the wiping that failed, the
    dossier is gone from the tables and `wipe` does the rest.
    """
    library.check_still_there()
    db = library.connection
    with explained(library.path), _emptied_journal(db):
        with one_transaction(db):
            _check_in_bin(db, dossier_id)
            remove(db, dossier_id)
            db.execute("insert or replace into meta values('unwiped', '')")
        _wipe(db)


def wipe(library: LibraryFile) -> None:
    """Finish a purge that was cut off after the dossier was gone from the tables."""
    db = library.connection
    with explained(library.path):
        if db.execute("select 1 from meta where k = 'unwiped'").get is not None:
            library.check_still_there()
            with _emptied_journal(db):
                _wipe(db)


def _wipe(db: apsw.Connection) -> None:
    # secure_delete wipes what is deleted, but not the copies of it that stayed behind in the room between
    # cells when a page was split. Writing every page anew does.
    db.execute("vacuum")
    db.execute("delete from meta where k = 'unwiped'")


@contextmanager
def _emptied_journal(db: apsw.Connection) -> Iterator[None]:
    # With an exclusive lock the journal stays, with the old pages in it. A limit of 0 empties it at the end
    # of each transaction, and the lock need not be let go of for that.
    db.execute("pragma journal_size_limit=0").fetchall()
    try:
        yield
    finally:
        db.execute("pragma journal_size_limit=-1").fetchall()


def _check_in_bin(db: apsw.Connection, dossier_id: str) -> None:
    found = db.execute(
        "select name, discarded_at from dossier where dossier_id = ?", (dossier_id,)
    ).fetchone()
    if found is None or not found[1]:
        raise DossierNotInBin(str(found[0]) if found else dossier_id)


def remove(db: apsw.Connection, dossier_id: str) -> None:
    """Delete all rows of a dossier, wherever it stands. Call inside a transaction."""
    checklists = db.execute("select checklist_id from round where dossier_id = ?", (dossier_id,)).fetchall()
    db.execute("insert into meta values('purging', ?)", (dossier_id,))
    caches.forget(db, dossier_id)
    for table in ("event", "signed_version", "draft"):
        db.execute(f"delete from {table} where dossier_id = ?", (dossier_id,))
    db.executemany(
        "delete from checklist where checklist_id = ?1 and not exists"
        "(select 1 from round where checklist_id = ?1)",
        checklists,
    )
    db.execute("delete from meta where k = 'purging'")


def _thrown_by(library: LibraryFile, dossier_id: str) -> str:
    body = library.connection.execute(
        "select body from event where dossier_id = ? and kind = 'discard_dossier' order by seq desc limit 1",
        (dossier_id,),
    ).get
    try:
        return event_from_body(str(body)).by
    except ValueError as error:
        raise LibraryDamaged(str(library.path), f"bin of {dossier_id}") from error
