"""Open a library to read, where nothing may be written."""

from __future__ import annotations

import shutil
import tempfile
from contextlib import closing
from pathlib import Path

import apsw

from checklist_desktop.domain.errors import PasswordNeeded
from checklist_desktop.storage.connection import (
    CONFIG,
    LibraryFile,
    check_ours,
    needs_password,
    open_library,
)
from checklist_desktop.storage.faults import explained
from checklist_desktop.storage.rescue.copying import copy_with_journal, journal_of
from checklist_desktop.storage.schema import SCHEMA_VERSION
from checklist_desktop.storage.vault.first_page import header_of
from checklist_desktop.storage.vault.keys import proving_password, unlock


class _Copied(LibraryFile):
    """A private copy that goes when it is closed."""

    def __init__(self, copy: Path, connection: apsw.Connection, password: str, place: Path) -> None:
        super().__init__(copy, connection, password)
        self.place = place

    def close(self) -> None:
        super().close()
        shutil.rmtree(self.path.parent, ignore_errors=True)


def open_to_read(path: Path, *, made_by: str, password: str = "") -> LibraryFile:
    """Open a library without writing a byte at its place; every change in it is refused.

    One that must be repaired from its journal, or brought up to date, is copied to a private folder for that.
    Raises the errors of `open_library`.
    """
    with explained(path):
        if not journal_of(path).exists():
            connection = _reading(path, password)
            try:
                if check_ours(path, connection) == SCHEMA_VERSION:
                    return LibraryFile(path, connection, password)
            except BaseException:
                connection.close()
                raise
            connection.close()
        return _copied(path, made_by, password)


def _copied(path: Path, made_by: str, password: str) -> LibraryFile:
    folder = Path(tempfile.mkdtemp(prefix="op-orde-"))
    try:
        copy = copy_with_journal(path, folder)
        copy.chmod(0o600)
        with closing(
            open_library(copy, device_id="", made_by=made_by, back_up=_original_stays, password=password)
        ):
            pass  # replayed its journal and took the steps to the tables of now
        return _Copied(copy, _reading(copy, password), password, path)
    except BaseException:
        shutil.rmtree(folder, ignore_errors=True)
        raise


def _original_stays(library: LibraryFile) -> None:
    """The file it was copied from is the back-up."""


def _reading(path: Path, password: str) -> apsw.Connection:
    is_locked = needs_password(path, header_of(path))
    if is_locked and not password:
        raise PasswordNeeded(str(path))
    connection = apsw.Connection(str(path), flags=apsw.SQLITE_OPEN_READONLY)
    try:
        if is_locked:
            unlock(connection, password)
        for option, value in CONFIG:
            connection.config(option, value)
        for pragma in ("mmap_size=0", "temp_store=memory", "cell_size_check=on"):
            connection.execute(f"pragma {pragma}").fetchall()
        with proving_password(path) if is_locked else explained(path):
            connection.pragma("user_version")
    except BaseException:
        connection.close()
        raise
    return connection
