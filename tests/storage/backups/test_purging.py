"""A dossier that goes from a back-up leaves nothing to read in it, and all the rest as it was."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from checklist_desktop.storage.backups.making import copy_library, give_name, half_made
from checklist_desktop.storage.backups.names import BackupReason, backups_in
from checklist_desktop.storage.backups.purging import purge_backup
from checklist_desktop.storage.backups.reading import opened_backup
from checklist_desktop.storage.event_store import EventStore
from tests.storage.splitting import MARKER, worked_through_each_other

if TYPE_CHECKING:
    from pathlib import Path

    from checklist_desktop.storage.connection import LibraryFile


def test_the_copies_that_splitting_pages_left_behind_go_as_well(library: LibraryFile, tmp_path: Path) -> None:
    dossier_id, folder = worked_through_each_other(library), tmp_path / "backups"
    store = EventStore(library)
    kept = {row.id: store.events(row.id) for row in store.dossiers()}
    made = datetime(2026, 11, 24, 14, 30, tzinfo=UTC)
    with half_made(folder) as temporary:
        copy_library(library, temporary)
        backup = give_name(temporary, folder, "library", BackupReason.ASKED, made)
    assert MARKER.encode() in backup.path.read_bytes()

    assert purge_backup(backup, "library", [dossier_id])

    (left,) = backups_in(folder, "library")
    assert [path.name for path in folder.iterdir()] == [left.path.name]
    assert (left.made, left.reason) == (made, BackupReason.ASKED)
    assert MARKER.encode() not in left.path.read_bytes()
    with opened_backup(left.path) as there:
        stored = EventStore(there)
        assert {row.id: stored.events(row.id) for row in stored.dossiers()} == kept
        assert stored.events(dossier_id) == ()
    assert not purge_backup(left, "library", [dossier_id])
