"""The password at the window: asked at the start, set and removed; the window locked while nobody works."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import pytest
import shiboken6
from PySide6.QtCore import QDeadlineTimer, Qt, QThreadPool
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QDialog,
    QLabel,
    QLineEdit,
    QMessageBox,
)

from checklist_desktop.app import CANNOT_START, Application
from checklist_desktop.domain.changes.of_answers import WriteExplanation
from checklist_desktop.domain.changes.of_dossiers import CreateDossier
from checklist_desktop.services.checklists import standard_checklist
from checklist_desktop.services.library import Library
from checklist_desktop.services.safekeeping.backups import BackupReason, back_up_now
from checklist_desktop.system.logs import open_log
from checklist_desktop.system.paths import DataFolder
from checklist_desktop.ui.kit.inputs.fields import TextField
from checklist_desktop.ui.pages.lock_page import LockPage
from checklist_desktop.ui.window.preferences_keeper import PreferencesKeeper
from checklist_desktop.ui.window.safekeeping.guard import Guard
from tests.ui.accessible import spoken
from tests.ui.pictures import settle
from tests.ui.users import pick, press

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from checklist_desktop.storage.event_store import EventStore
    from checklist_desktop.ui.window.main_window import MainWindow
    from tests.ui.conftest import Modals

PASSWORD = "een kopje thee"
NAME = "Voorbeeldstad"
PATIENCE_MS = 20_000


@pytest.fixture
def folder(tmp_path: Path) -> DataFolder:
    return DataFolder(tmp_path / "op-orde").make()


@pytest.fixture
def application(folder: DataFolder, qapp: QApplication, in_english: None) -> Iterator[Application]:
    hook = sys.excepthook
    keeper = PreferencesKeeper(qapp, folder.preferences, "en")
    made = Application(folder, keeper, open_log(folder.logs))
    sys.excepthook = hook
    yield made
    QThreadPool.globalInstance().waitForDone()
    if made.window is not None:
        made.window.close()
        shiboken6.delete(made.window)
    made.stop()
    shiboken6.delete(keeper)


def made(path: Path, password: str = "") -> str:
    """A closed library with one dossier; gives back its id."""
    library = Library(path, password=password)
    dossier = library.create(CreateDossier(NAME), "2026", standard_checklist())
    library.close()
    return dossier


def until(true: Callable[[], bool]) -> None:
    patience = QDeadlineTimer(PATIENCE_MS)
    while not true():
        assert not patience.hasExpired(), "it never came so far"
        QApplication.processEvents()
    settle()


def named(root: QWidget, kind: type[QLineEdit] | type[QAbstractButton], name: str) -> QWidget:
    return next(found for found in root.findChildren(kind) if spoken(found) == name)


def write(root: QWidget, **words: str) -> None:
    for name, text in words.items():
        field = named(root, QLineEdit, name.replace("_", " "))
        assert isinstance(field, QLineEdit)
        field.setText(text)


def said(root: QWidget) -> str:
    return " ".join(label.text() for label in root.findChildren(QLabel) if label.isVisible())


def window_of(application: Application) -> MainWindow:
    assert application.window is not None
    return application.window


def guard_of(application: Application) -> Guard:
    return window_of(application).findChildren(Guard)[0]


def unlocked(application: Application, password: str) -> None:
    page = window_of(application).findChildren(LockPage)[0]
    write(page, Password=password)
    press_in(page, "Unlock")


def press_in(root: QWidget, name: str) -> None:
    button = named(root, QAbstractButton, name)
    assert isinstance(button, QAbstractButton)
    button.click()


def trying(*passwords: str, told: list[str]) -> Callable[[QDialog], None]:
    """Tries one password after the other and keeps what was said to each."""

    def act(dialog: QDialog) -> None:
        for password in passwords:
            write(dialog, Password=password)
            press_in(dialog, "Open")
            button = named(dialog, QAbstractButton, "Open")
            assert not button.isEnabled()
            until(lambda button=button: not dialog.isVisible() or button.isEnabled())  # type: ignore[misc]
            told.append(said(dialog) if dialog.isVisible() else "")

    return act


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


def test_locking_hides_everything_and_unlocking_comes_back_to_the_same_place(
    application: Application, folder: DataFolder, modals: Modals
) -> None:
    made(folder.library, PASSWORD)
    modals.expect(trying(PASSWORD, told=[]))
    application.start(folder.library)
    window = window_of(application)
    window.stage.open_dossier(made_there(window))
    workspace = window.stage.workspace
    assert workspace is not None
    question = standard_checklist().themes[0].questions[1].id
    workspace.go_to_question(question)
    settle()
    field = next(found for found in window.findChildren(TextField) if found.isVisible())
    field.setFocus()
    QTest.keyClicks(field, "half a sentence")
    assert NAME in window.windowTitle()

    window.lock_asked.emit()
    settle()

    assert window.windowTitle() == "Op orde"
    assert NAME not in said(window)
    assert not [found for found in window.findChildren(TextField) if found.isVisible()]
    Library(folder.library, password=PASSWORD).close()  # so it is closed, and all that was typed is in it

    unlocked(application, "fout")
    until(lambda: "does not open" in said(window))
    unlocked(application, PASSWORD)
    until(lambda: NAME in window.windowTitle())

    assert window.stage.workspace is not None
    assert window.stage.workspace.place.question == question
    assert "half a sentence" in [found.toPlainText() for found in window.findChildren(TextField)]


def made_there(window: MainWindow) -> str:
    return window.stage.library.dossiers()[0].id


def test_when_nobody_works_it_locks_by_itself(
    application: Application, folder: DataFolder, modals: Modals
) -> None:
    made(folder.library, PASSWORD)
    modals.expect(trying(PASSWORD, told=[]))
    application.start(folder.library)
    guard = guard_of(application)

    guard.idle_watch.watch(0.002)
    until(lambda: guard.is_locked)

    assert window_of(application).findChildren(LockPage)


def test_a_library_without_a_password_does_not_lock(application: Application, folder: DataFolder) -> None:
    made(folder.library)
    application.start(folder.library)
    window = window_of(application)

    assert not window.findChildren(Guard)
    window.lock_asked.emit()
    assert not window.findChildren(LockPage)


@pytest.mark.parametrize("password", ["", PASSWORD])
def test_locking_stands_in_the_menu_for_a_library_with_a_password(
    application: Application, folder: DataFolder, modals: Modals, password: str
) -> None:
    made(folder.library, password)
    if password:
        modals.expect(trying(password, told=[]))
    application.start(folder.library)
    window = window_of(application)
    lock = window.findChildren(QAction, "lock")[0]

    assert lock.isEnabled() == bool(password)
    assert lock.shortcut() == QKeySequence("Ctrl+L")
    lock.trigger()
    assert bool(window.findChildren(LockPage)) == bool(password)


def test_the_window_closes_while_it_is_locked(
    application: Application, folder: DataFolder, modals: Modals
) -> None:
    made(folder.library, PASSWORD)
    modals.expect(trying(PASSWORD, told=[]))
    application.start(folder.library)
    window_of(application).lock_asked.emit()

    assert window_of(application).close()


def full_from_now_on(store: EventStore) -> None:
    """SQLite finds the disk full, as it does when there is no room."""
    store.library.connection.execute("pragma max_page_count=1").fetchall()


def room_again(store: EventStore) -> None:
    store.library.connection.execute("pragma max_page_count=1000000").fetchall()


def setting(**words: str) -> Callable[[QDialog], None]:
    def act(dialog: QDialog) -> None:
        write(dialog, **words)
        press_in(dialog, "Keep")

    return act


def reading(told: list[str]) -> Callable[[QDialog], None]:
    def act(dialog: QDialog) -> None:
        assert isinstance(dialog, QMessageBox)
        told.append(f"{dialog.text()} {dialog.informativeText()}")
        dialog.accept()

    return act


def test_a_dialog_that_is_being_filled_in_is_hidden_and_keeps_what_was_typed(
    application: Application, folder: DataFolder, modals: Modals
) -> None:
    made(folder.library, PASSWORD)
    modals.expect(trying(PASSWORD, told=[]))
    application.start(folder.library)
    window, guard = window_of(application), guard_of(application)
    window.stage.open_dossier(made_there(window))
    seen: list[str] = []

    def act(dialog: QDialog) -> None:
        field = next(found for found in dialog.findChildren(QLineEdit) if found.isVisible())
        field.setText("typed in a dialog")
        guard.idle_watch.watch(0.0005)
        until(lambda: guard.is_locked)
        seen.append(f"{window.windowTitle()} {dialog.windowTitle()} {said(window)} {said(dialog)}")
        assert not field.isVisible()
        page = dialog.findChildren(LockPage)[0]
        write(page, Password="fout")
        QTest.keyClick(named(page, QLineEdit, "Password"), Qt.Key.Key_Return)
        QTest.keyClick(named(page, QLineEdit, "Password"), Qt.Key.Key_Escape)
        assert dialog.isVisible()
        assert "not the password" in said(dialog)
        write(page, Password=PASSWORD)
        QTest.keyClick(named(page, QLineEdit, "Password"), Qt.Key.Key_Return)
        settle()
        assert not guard.is_locked
        assert field.isVisible()
        seen.append(field.text())
        press("Cancel")(dialog)

    modals.expect(act)
    window.findChildren(QAction, "edit_dossier")[0].trigger()
    settle()

    assert NAME not in seen[0]
    assert seen[1] == "typed in a dialog"
    assert NAME in window.windowTitle()


def test_work_that_is_not_on_disk_is_hidden_and_not_let_go_of(
    application: Application, folder: DataFolder, modals: Modals
) -> None:
    made(folder.library, PASSWORD)
    modals.expect(trying(PASSWORD, told=[]))
    application.start(folder.library)
    window, guard = window_of(application), guard_of(application)
    window.stage.open_dossier(made_there(window))
    opened = window.stage.opened
    assert opened is not None
    window.stage.library.run(full_from_now_on)
    question = standard_checklist().themes[0].questions[0].id
    opened.session.apply(WriteExplanation(opened.round_id, question, "lang verhaal " * 700))
    opened.settle()
    assert not opened.session.is_saved

    window.lock_asked.emit()
    settle()

    assert guard.is_locked
    assert NAME not in said(window)
    window.stage.library.run(room_again)
    unlocked(application, PASSWORD)
    until(lambda: not guard.is_locked)
    opened.session.retry()
    opened.settle()
    assert opened.session.is_saved
