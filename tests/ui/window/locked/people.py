"""What someone does and sees where a password is asked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QDeadlineTimer
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QDialog,
    QLabel,
    QLineEdit,
    QMessageBox,
)

from checklist_desktop.domain.changes.of_dossiers import CreateDossier
from checklist_desktop.services.checklists import standard_checklist
from checklist_desktop.services.library import Library
from checklist_desktop.ui.pages.lock_page import LockPage
from checklist_desktop.ui.window.safekeeping.guard import Guard
from tests.patience import PATIENCE_MS
from tests.ui.accessible import spoken
from tests.ui.pictures import settle

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from checklist_desktop.app import Application
    from checklist_desktop.storage.event_store import EventStore
    from checklist_desktop.ui.window.main_window import MainWindow

PASSWORD = "een kopje thee"
NAME = "Voorbeeldstad"


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


def made_there(window: MainWindow) -> str:
    return window.stage.library.dossiers()[0].id


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
