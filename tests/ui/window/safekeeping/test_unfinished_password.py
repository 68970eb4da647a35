"""A start after setting a password was cut off: it goes on by itself, and says what it did."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from checklist_desktop.domain.changes.of_dossiers import CreateDossier
from checklist_desktop.services.library import Library
from checklist_desktop.services.safekeeping.backups import BackupReason, back_up_now
from checklist_desktop.storage.vault.backups import is_behind
from checklist_desktop.storage.vault.copying import change_password
from checklist_desktop.ui.window.safekeeping.backup_room import BackupRoom
from checklist_desktop.ui.window.safekeeping.earlier.unfinished_password import UnfinishedPassword
from tests.builders import a_checklist
from tests.patience import PATIENCE_MS

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from tests.ui.users import User

NEW = "het nieuwe wachtwoord"


def test_back_ups_that_can_still_be_read_are_made_again_and_that_is_said(
    qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "library.sqlite3"
    with closing(Library(path)) as library:
        library.create(CreateDossier("Voorbeeldstad"), "2026", a_checklist())
        backup = back_up_now(library, BackupReason.ASKED)
        library.run(lambda store: store.keep_fact("back_ups_to_remake", "of no password"))
    change_password(path, "", NEW, made_by="test")
    with closing(Library(path, password=NEW)) as library:
        parent = QObject()
        unfinished = UnfinishedPassword(library, "", parent)

        with qtbot.waitSignal(unfinished.told, timeout=PATIENCE_MS) as told:
            unfinished.begin()

    assert "1 back-up van daarvoor kon nog zonder wachtwoord gelezen worden" in told.args[0]
    assert is_behind(backup.path, NEW)


def test_the_window_that_opens_such_a_library_says_what_it_found(user: User) -> None:
    back_up_now(user.library, BackupReason.ASKED)
    user.library.run(lambda store: store.keep_fact("back_ups_to_remake", "of another password"))
    backup = next((user.folder / "backups").glob("*.sqlite3"))
    backup.write_bytes(bytes(range(256)) * 100)  # from outside just like one behind the password of before
    room = BackupRoom(user.window, user.keeper)

    room.enter(user.library, is_example=False)

    user.until(lambda: user.reads("1 back-up stays as it was"))
