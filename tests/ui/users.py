"""Someone at the window: what they press, type and click, and what they then see and hear."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol, TypeVar

import shiboken6
from PySide6.QtCore import QDeadlineTimer, QPoint, Qt, QThreadPool
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QDialog,
    QFileDialog,
    QLabel,
    QLineEdit,
    QMenu,
    QMenuBar,
    QPushButton,
    QRadioButton,
    QTabBar,
    QWidget,
)

from checklist_desktop.services.exporting.preparing import report_work
from checklist_desktop.services.library import Library
from checklist_desktop.ui.projector.projector_window import ProjectorWindow
from checklist_desktop.ui.themes.answer_editor import AnswerEditor
from checklist_desktop.ui.window.main_window import MainWindow
from checklist_desktop.ui.window.preferences_keeper import PreferencesKeeper
from tests.patience import PATIENCE_MS
from tests.ui.accessible import spoken
from tests.ui.desks import TODAY
from tests.ui.pictures import settle

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date
    from pathlib import Path

    from PySide6.QtCore import SignalInstance
    from PySide6.QtGui import QAction

    from checklist_desktop.domain.dossier import Answer, Dossier, Round
    from checklist_desktop.services.session import Session
    from checklist_desktop.services.stamps import Stamps
    from checklist_desktop.system.settings import Place
    from checklist_desktop.ui.kit.desk import Desk
    from checklist_desktop.ui.kit.show.tables import Table

W = TypeVar("W", bound=QWidget)
MOST_TABS = 60
"""Presses of Tab after which something cannot be reached in any useful way."""


class Expects(Protocol):
    """Hands the next dialog that waits for an answer to someone who ends it."""

    def expect(self, act: Callable[[QDialog], None]) -> None: ...


class User:
    """Sits at one window on one folder: the library and the preferences of this user are in it."""

    def __init__(self, folder: Path, app: QApplication, modals: Expects, language: str = "en") -> None:
        self.folder, self._app, self._language = folder, app, language
        self._modals = modals
        self.start()

    def start(self, stamps: Stamps | None = None, *, read_only: bool = False) -> None:
        """Open the window as the next start does; with `read_only`, where nothing may be written."""
        self.keeper = PreferencesKeeper(self._app, self.folder / "preferences.json", self._language)
        self.library = Library(self.folder / "library.sqlite3", stamps, read_only=read_only)
        self.window = MainWindow(self.library, self.keeper, _today, report_work)
        self.window.open_last()
        self.window.show()
        self.window.activateWindow()
        QTest.qWaitForWindowActive(self.window)
        self.settle()

    def stop(self) -> None:
        """Close the window and let go of the library, as quitting does."""
        if shiboken6.isValid(self.window):
            self.window.close()
            self.library.close()
            shiboken6.delete(self.window)
            shiboken6.delete(self.keeper)

    def restart(self) -> None:
        self.stop()
        self.start()

    def restart_as_left(self) -> None:
        """Without asking for a language: the one that was chosen last holds."""
        self._language = ""
        self.restart()

    def settle(self) -> None:
        """Until all is on disk and shown, jobs are done, and a dialog gave the keyboard back."""
        for _ in range(2):
            self._wake()
            if self.window.stage.opened is not None:
                self.window.stage.opened.session.wait()
            QThreadPool.globalInstance().waitForDone()
            settle()

    def _wake(self) -> None:
        """Give the keyboard back after a dialog or a list that is gone, as a desktop does by itself."""
        front = QApplication.activeModalWidget() or self.front
        if not front.isActiveWindow() and QApplication.activePopupWidget() is None:
            front.activateWindow()
            QApplication.processEvents()

    # ---- doing

    def press(self, *keys: str) -> None:
        """Press these keys, one after the other, where the keyboard is."""
        for key in keys:
            QTest.keySequence(self.focus, QKeySequence(key))
            self.settle()

    def write(self, words: str) -> None:
        QTest.keyClicks(self.focus, words)
        settle()

    def tab_to(self, name: str) -> None:
        """Press Tab until the keyboard is at what is spoken so."""
        heard: list[str] = []
        while spoken(self.focus) != name:
            heard.append(spoken(self.focus))
            assert len(heard) < MOST_TABS, f"Tab never comes at {name!r}: {heard}"
            QTest.keyClick(self.focus, Qt.Key.Key_Tab)
        self.settle()

    def click(self, widget: QWidget) -> None:
        # The words of a box to tick can be clicked, the empty room behind them cannot.
        ticked = isinstance(widget, QCheckBox | QRadioButton)
        place = QPoint(8, widget.height() // 2) if ticked else widget.rect().center()
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
        self.settle()

    def click_cell(self, table: Table, row: int, column: int, *, double: bool = False) -> None:
        place = table.visualRect(table.model().index(row, column)).center()
        press = QTest.mouseDClick if double else QTest.mouseClick
        press(table.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(place))
        self.settle()

    def until(self, true: Callable[[], bool]) -> None:
        """Go on until this is so."""
        patience = QDeadlineTimer(PATIENCE_MS)
        while not true():
            assert not patience.hasExpired(), "it never came so far"
            QApplication.processEvents()
        self.settle()

    def wait_for(self, signal: SignalInstance) -> None:
        """Until this happens by itself, as a draft does within a second."""
        assert QSignalSpy(signal).wait(PATIENCE_MS), "it never happened"
        self.settle()

    def expects_dialog(self, act: Callable[[QDialog], None]) -> None:
        """Do this in the next dialog, once it has the keyboard; it must end the dialog."""

        def when_active(dialog: QDialog) -> None:
            patience = QDeadlineTimer(PATIENCE_MS)
            while not dialog.isAncestorOf(self.focus) and not patience.hasExpired():
                dialog.activateWindow()
                QApplication.processEvents()
            act(dialog)

        self._modals.expect(when_active)

    def choose(self, command: str) -> None:
        """Choose a command in the menus, by its key in the table of menus."""
        action = self.command(command)
        assert action.isEnabled(), f"{command} cannot be chosen now"
        action.trigger()
        self.settle()

    def choose_tab(self, place: int) -> None:
        bar = self.tabs
        QTest.mouseClick(
            bar, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, bar.tabRect(place).center()
        )
        self.settle()

    # ---- seeing

    @property
    def front(self) -> QWidget:
        """The window that is looked at: the view for the room while it is there."""
        views = (view for view in self.window.findChildren(ProjectorWindow) if view.isVisible())
        return next(views, self.window)

    @property
    def focus(self) -> QWidget:
        """Where a key goes now: to a list that came up, else to where the keyboard is."""
        self._wake()
        places = (
            QApplication.activePopupWidget(),
            QApplication.focusWidget(),
            QApplication.activeModalWidget(),
        )
        return next((place for place in places if place is not None), self.front)

    @property
    def tabs(self) -> QTabBar:
        return self.one(QTabBar)

    @property
    def tab(self) -> int:
        return self.tabs.currentIndex()

    def command(self, key: str) -> QAction:
        bar = self.one(QMenuBar)
        return next(action for top in bar.actions() for action in _all_of(top) if action.objectName() == key)

    def all(self, kind: type[W], root: QWidget | None = None) -> list[W]:
        """What is visible of this kind, in the order in which it was made."""
        return [found for found in (root or self.window).findChildren(kind) if found.isVisible()]

    def one(self, kind: type[W], name: str = "", root: QWidget | None = None) -> W:
        """The only visible one of this kind; with a name, the one that is spoken so."""
        found = [widget for widget in self.all(kind, root) if not name or spoken(widget) == name]
        assert len(found) == 1, (
            f"{kind.__name__} {name!r}: {[spoken(widget) for widget in self.all(kind, root)]}"
        )
        return found[0]

    def button(self, name: str, root: QWidget | None = None) -> QAbstractButton:
        return self.one(QAbstractButton, name, root)

    def answer_button(self, number: int) -> QAbstractButton:
        """The large button with this number key."""
        return self.all(QAbstractButton, self.one(AnswerEditor))[number - 1]

    def reads(self, words: str, root: QWidget | None = None) -> bool:
        """Whether these words stand on a label somewhere."""
        return any(words in label.text() for label in self.all(QLabel, root))

    # ---- what the dossier says

    @property
    def desk(self) -> Desk:
        desk = self.window.stage.desk
        assert desk is not None
        return desk

    @property
    def session(self) -> Session:
        return self.desk.session

    @property
    def dossier(self) -> Dossier:
        return self.session.dossier

    @property
    def round(self) -> Round:
        return self.desk.round

    @property
    def place(self) -> Place:
        workspace = self.window.stage.workspace
        assert workspace is not None
        return workspace.place

    def answer(self, question: str) -> Answer:
        return self.round.answer(question)


def _all_of(action: QAction) -> list[QAction]:
    menu = action.menu()
    if isinstance(menu, QMenu):
        menu.aboutToShow.emit()  # a menu whose entries depend on what there is fills itself when it opens
    inside = menu.actions() if isinstance(menu, QMenu) else []
    return [action, *(found for entry in inside for found in _all_of(entry))]


def _today() -> date:
    return TODAY


def press(name: str) -> Callable[[QDialog], None]:
    """Ends a dialog by pressing the button with these words."""

    def act(dialog: QDialog) -> None:
        buttons = dialog.findChildren(QAbstractButton)
        next(button for button in buttons if button.text().replace("&", "") == name).click()

    return act


def pick(path: Path) -> Callable[[QDialog], None]:
    """Chooses this file in a dialog for files."""

    def act(dialog: QDialog) -> None:
        assert isinstance(dialog, QFileDialog)
        field = dialog.findChild(QLineEdit, "fileNameEdit")
        assert isinstance(field, QLineEdit)
        field.setText(str(path))
        dialog.findChildren(QPushButton)[0].setFocus()
        next(button for button in dialog.findChildren(QPushButton) if button.isDefault()).click()

    return act
