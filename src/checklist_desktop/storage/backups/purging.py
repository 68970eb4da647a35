"""Make a back-up again without a dossier that was removed for good."""

from __future__ import annotations

import shutil
from contextlib import closing
from typing import TYPE_CHECKING

from checklist_desktop.domain.errors import BackupFailed
from checklist_desktop.storage.backups.making import give_name, half_made, remove_backup
from checklist_desktop.storage.backups.reading import opened_backup, opened_copy
from checklist_desktop.storage.bin import remove
from checklist_desktop.storage.faults import explained, one_transaction
from checklist_desktop.storage.migrations import migrate
from checklist_desktop.storage.schema import SCHEMA_VERSION
from checklist_desktop.system.files import flush_folder

if TYPE_CHECKING:
    from collections.abc import Collection

    import apsw

    from checklist_desktop.storage.backups.names import BackupFile

# Nobody counts on the copy until it has its name, and nothing of it may stay in a journal.
_PRAGMAS = ("journal_mode=memory", "synchronous=off", "secure_delete=on")


def purge_backup(backup: BackupFile, stem: str, dossier_ids: Collection[str], password: str = "") -> bool:
    """Put a checked back-up without these dossiers in the place of this one; False when it holds none.

    Raises BackupDamaged, PasswordNeeded, PasswordWrong or BackupFailed; then the back-up is as it was.
    """
    with opened_backup(backup.path, password) as file:
        held = [dossier_id for dossier_id in dossier_ids if _holds(file.connection, dossier_id)]
    if not held:
        return False
    folder = backup.path.parent
    with half_made(folder) as temporary:
        with explained(temporary):
            shutil.copyfile(backup.path, temporary)
            with closing(opened_copy(temporary, password, writable=True)) as copy:
                _purge(copy, backup, held)
        give_name(temporary, folder, stem, backup.reason, backup.made, password)
    try:
        remove_backup(backup.path)
        flush_folder(folder)  # or a power cut brings it back
    except OSError as error:
        raise BackupFailed(str(backup.path), error.strerror or type(error).__name__) from error
    return True


def _purge(copy: apsw.Connection, backup: BackupFile, dossier_ids: list[str]) -> None:
    for pragma in _PRAGMAS:
        copy.execute(f"pragma {pragma}").fetchall()
    if backup.schema < SCHEMA_VERSION:
        migrate(copy, backup.path)
    with one_transaction(copy):
        for dossier_id in dossier_ids:
            remove(copy, dossier_id)
    copy.execute("vacuum")


def _holds(db: apsw.Connection, dossier_id: str) -> bool:
    return any(
        db.execute(f"select 1 from {table} where dossier_id = ? limit 1", (dossier_id,)).get is not None
        for table in ("event", "signed_version", "draft")
    )
