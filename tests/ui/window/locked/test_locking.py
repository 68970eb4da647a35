"""The window locked: nothing can be read, nothing is lost, and one comes back to the same place."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLineEdit

from checklist_desktop.domain.changes.of_answers import WriteExplanation
from checklist_desktop.services.checklists import standard_checklist
from checklist_desktop.services.library import Library
from checklist_desktop.ui.kit.inputs.fields import TextField
from checklist_desktop.ui.pages.lock_page import LockPage
from checklist_desktop.ui.window.safekeeping.guard import Guard
from tests.ui.pictures import settle
from tests.ui.users import press
from tests.ui.window.locked.people import (
    NAME,
    PASSWORD,
    full_from_now_on,
    guard_of,
    made,
    made_there,
    named,
    room_again,
    said,
    trying,
    unlocked,
    until,
    window_of,
    write,
)

if TYPE_CHECKING:
    from checklist_desktop.app import Application
    from checklist_desktop.system.paths import DataFolder
    from tests.ui.conftest import Modals


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
    assert "on disk" not in seen[0], "that is not said of what stands in a dialog"
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
