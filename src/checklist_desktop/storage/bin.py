"""The dossiers that were thrown away, and removing one for good."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from checklist_desktop.domain.errors import DossierNotInBin, LibraryDamaged
from checklist_desktop.domain.events import event_from_body
from checklist_desktop.storage import caches
from checklist_desktop.storage.faults import explained

if TYPE_CHECKING:
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

    Raises DossierNotInBin, LibraryReplaced, DiskFull or StorageFailed, with nothing removed.
    """
    library.check_still_there()
    db = library.connection
    with explained(library.path):
        # With an exclusive lock the journal stays, with the old pages in it; a limit of 0 empties it when
        # the transaction ends, and the lock need not be let go of for that.
        db.execute("pragma journal_size_limit=0").fetchall()
        try:
            with db:
                _remove(db, dossier_id)
            # secure_delete wipes what is deleted, but not the copies of it that stayed behind in the room
            # between cells when a page was split. Writing every page anew does.
            db.execute("vacuum")
        finally:
            db.execute("pragma journal_size_limit=-1").fetchall()


def _remove(db: apsw.Connection, dossier_id: str) -> None:
    found = db.execute(
        "select name, discarded_at from dossier where dossier_id = ?", (dossier_id,)
    ).fetchone()
    if found is None or not found[1]:
        raise DossierNotInBin(str(found[0]) if found else dossier_id)
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
