"""Bring an older library to the tables of now: all steps in one transaction, or nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from checklist_desktop.domain.errors import LibraryDamaged, OpOrdeError
from checklist_desktop.storage import caches
from checklist_desktop.storage.faults import one_transaction
from checklist_desktop.storage.schema import STEPS

if TYPE_CHECKING:
    from pathlib import Path

    import apsw


def migrate(connection: apsw.Connection, path: Path) -> None:
    """Take every step that this library has not had yet.

    Call on a connection that holds the lock, after a back-up. Raises LibraryDamaged or what SQLite raises;
    then the file is as it was.
    """
    # Inside a transaction this has no effect, and a step that makes a table anew would trip over it.
    connection.execute("pragma foreign_keys=off").fetchall()
    try:
        with one_transaction(connection):
            version = int(str(connection.pragma("user_version")))
            steps = [step for step in STEPS if step.version > version]
            for statement in (statement for step in steps for statement in step.statements):
                connection.execute(statement)
            if any(step.rebuilds_caches for step in steps):
                _rebuild(connection, path)
            if connection.execute("pragma foreign_key_check").fetchall():
                raise LibraryDamaged(str(path), "foreign_key_check")
            connection.pragma("user_version", max(version, *(step.version for step in steps)))
    finally:
        connection.execute("pragma foreign_keys=on").fetchall()


def _rebuild(connection: apsw.Connection, path: Path) -> None:
    try:
        caches.rebuild(connection)
    except (ValueError, OpOrdeError) as error:
        raise LibraryDamaged(str(path), "event") from error
