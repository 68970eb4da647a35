"""The password at the window: asked at the start, set, changed and removed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QAbstractButton, QCheckBox, QDialog

from checklist_desktop.app import CANNOT_START, Application
from checklist_desktop.services.library import Library
from checklist_desktop.services.safekeeping.backups import BackupReason, back_up_now
from tests.ui.users import pick, press
from tests.ui.window.locked.people import (
    NAME,
    PASSWORD,
    made,
    named,
    press_in,
    reading,
    said,
    setting,
    trying,
    until,
    window_of,
    write,
)

if TYPE_CHECKING:
    from pathlib import Path

    from checklist_desktop.system.paths import DataFolder
    from tests.ui.conftest import Modals


def test_at_the_start_any_number_of_passwords_may_be_tried(
    application: Application, folder: DataFolder, modals: Modals
) -> None:
    made(folder.library, PASSWORD)
    told: list[str] = []
    modals.expect(trying("fout", "FOUT", PASSWORD, told=told))

    assert application.start(folder.library)

    assert window_of(application).stage.library.password == PASSWORD
    assert all("does not open with this password" in words and "damaged" in words for words in told[:2])
    assert len(told) == 3


def test_who_gives_up_gets_no_window_and_an_untouched_library(
    application: Application, folder: DataFolder, modals: Modals
) -> None:
    made(folder.library, PASSWORD)
    content = folder.library.read_bytes()
    modals.expect(press("Cancel"))

    assert not application.start(folder.library)

    assert application.code == CANNOT_START
    assert folder.library.read_bytes() == content


def test_another_library_can_be_chosen_instead(
    application: Application, folder: DataFolder, modals: Modals, tmp_path: Path
) -> None:
    made(folder.library, PASSWORD)
    other = tmp_path / "other.sqlite3"
    made(other)
    modals.expect(press("Choose another file…"))
    modals.expect(pick(other))

    assert application.start(folder.library)

    assert window_of(application).stage.library.path == other


def test_a_damaged_library_behind_a_password_gets_the_same_care(
    application: Application, folder: DataFolder, modals: Modals
) -> None:
    made(folder.library, PASSWORD)
    content = bytearray(folder.library.read_bytes())
    content[-2000] ^= 1
    folder.library.write_bytes(content)
    seen: list[str] = []

    def give_up(dialog: QDialog) -> None:
        seen.append(dialog.windowTitle())

        def has_ended() -> bool:
            dialog.reject()  # not while it looks for what is still whole
            return not dialog.isVisible()

        until(has_ended)

    modals.expect(trying(PASSWORD, told=[]))
    modals.expect(give_up)

    assert not application.start(folder.library)

    assert seen == ["The library cannot be used"]


def test_the_password_is_set_at_the_window_and_the_back_ups_follow(
    application: Application, folder: DataFolder, modals: Modals
) -> None:
    made(folder.library)
    library = Library(folder.library)
    back_up_now(library, BackupReason.ASKED)
    library.close()
    application.start(folder.library)
    told: list[str] = []
    modals.expect(setting(New_password=PASSWORD, New_password_once_more=PASSWORD))
    modals.expect(reading(told))

    window_of(application).password_asked.emit()
    until(lambda: bool(told))

    assert window_of(application).stage.library.password == PASSWORD
    assert "The library now has this password." in told[0]
    readable = [path for path in folder.root.rglob("*.sqlite3") if NAME.encode() in path.read_bytes()]
    assert readable == []
    assert len(list((folder.root / "backups").glob("*.sqlite3"))) >= 2


def test_two_different_words_or_a_wrong_current_one_change_nothing(
    application: Application, folder: DataFolder, modals: Modals
) -> None:
    made(folder.library, PASSWORD)
    modals.expect(trying(PASSWORD, told=[]))
    application.start(folder.library)
    told: list[str] = []

    def act(dialog: QDialog) -> None:
        write(dialog, Current_password="fout", New_password="a", New_password_once_more="a")
        press_in(dialog, "Keep")
        told.append(said(dialog))
        write(dialog, Current_password=PASSWORD, New_password_once_more="b")
        press_in(dialog, "Keep")
        told.append(said(dialog))
        press("Cancel")(dialog)

    modals.expect(act)
    window_of(application).password_asked.emit()

    assert "not the current password" in told[0]
    assert "not the same" in told[1]
    assert window_of(application).stage.library.password == PASSWORD


def test_the_password_is_removed_at_the_window(
    application: Application, folder: DataFolder, modals: Modals
) -> None:
    made(folder.library, PASSWORD)
    modals.expect(trying(PASSWORD, told=[]))
    application.start(folder.library)
    told: list[str] = []

    def act(dialog: QDialog) -> None:
        write(dialog, Current_password=PASSWORD)
        box = named(dialog, QAbstractButton, "Remove the password")
        assert isinstance(box, QCheckBox)
        box.setChecked(True)
        press_in(dialog, "Keep")

    modals.expect(act)
    modals.expect(reading(told))
    window_of(application).password_asked.emit()
    until(lambda: bool(told))

    assert "The password is gone." in told[0]
    assert folder.library.read_bytes().startswith(b"SQLite format 3")
