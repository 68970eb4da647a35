"""Pages and dialogs of the real window with the example in it, one after another, as pictures."""

from __future__ import annotations

from contextlib import contextmanager
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QDialog

from checklist_desktop.services.example import make_example
from checklist_desktop.services.exporting.preparing import report_work
from checklist_desktop.services.library import Library
from checklist_desktop.ui.pages.welcome_page import WelcomePage
from checklist_desktop.ui.window.commands.structure import all_commands
from checklist_desktop.ui.window.main_window import MainWindow
from checklist_desktop.ui.window.preferences_keeper import PreferencesKeeper
from checklist_desktop.ui.window.tab_faces import tab_keys
from tests.ui.pictures import photograph, settle

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from PySide6.QtGui import QImage

    from tests.ui.pictures import Look

WIDTH, HEIGHT = 1366, 768
LOOK_EVERY_MS = 30
WITHOUT_A_DIALOG = frozenset(
    ("quit", "undo", "redo", "lock", "show_welcome", "show_sign_off", "flag", "larger_text", "smaller_text")
)
"""Commands that open nothing to take a picture of."""


def _as_it_is(dialog: QDialog) -> None:
    """Nothing to lead to."""


class Photographer(QObject):
    """Takes a picture of the dialog that opens, first led to what is to be seen, and closes it."""

    def __init__(self, lead: Callable[[QDialog], None] = _as_it_is) -> None:
        super().__init__()
        self._lead = lead
        self.taken: list[QImage] = []
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_EVERY_MS)
        self._timer.timeout.connect(self._look)
        self._timer.start()

    def _look(self) -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, QDialog) and dialog.isVisible():
            self._timer.stop()
            self._lead(dialog)
            self.taken.append(dialog.grab().toImage())
            self._timer.start()
            dialog.done(QDialog.DialogCode.Rejected.value)


@contextmanager
def example_window(app: QApplication, look: Look, folder: Path) -> Iterator[MainWindow]:
    """The window with the example in it, dressed like this."""
    with window_on(app, look, folder, make_example, is_example=True) as window:
        yield window


@contextmanager
def window_on(
    app: QApplication,
    look: Look,
    folder: Path,
    fill: Callable[[Library], str],
    *,
    is_example: bool = False,
) -> Iterator[MainWindow]:
    """The window with the dossier open that is made in a new library, dressed like this."""
    folder.mkdir(parents=True)
    keeper = PreferencesKeeper(app, folder / "preferences.json", look.language)
    keeper.choose_appearance(look.appearance)
    keeper.choose_text_size(look.text_percent)
    library = Library(folder / "library.sqlite3")
    dossier = fill(library)
    window = MainWindow(library, keeper, lambda: date(2026, 11, 24), report_work, is_example=is_example)
    window.resize(WIDTH, HEIGHT)
    window.stage.open_dossier(dossier)
    window.show()
    settle()
    try:
        yield window
    finally:
        window.close()
        settle()
        window.deleteLater()
        library.close()
        keeper.deleteLater()
        settle()


def first_page() -> QImage:
    """What someone sees who has no dossier yet."""
    page = WelcomePage()
    page.show_dossiers(())
    picture = photograph(page, WIDTH, HEIGHT)
    page.deleteLater()
    return picture


def pages_of(window: MainWindow) -> Iterator[tuple[str, QImage]]:
    """Every tab, and the first page."""
    workspace, desk = window.stage.workspace, window.stage.desk
    assert workspace is not None
    assert desk is not None
    for key in tab_keys(desk):
        workspace.go_to_tab(key)
        settle()
        yield f"tab-{key.strip(':')}", window.grab().toImage()


def dialogs_of(window: MainWindow) -> Iterator[tuple[str, QImage]]:
    """What every command of the menus opens, with a question at hand."""
    workspace, desk = window.stage.workspace, window.stage.desk
    assert workspace is not None
    assert desk is not None
    workspace.go_to_question(desk.checklist.themes[0].questions[0].id)
    settle()
    for command in all_commands():
        if command.key not in WITHOUT_A_DIALOG:
            action = window.findChild(QAction, command.key)
            if action is not None and action.isEnabled():
                yield from opened_by(command.key, action.trigger)


def opened_by(name: str, act: Callable[[], None]) -> Iterator[tuple[str, QImage]]:
    """The dialogs, or the windows beside it, that this opens."""
    before = set(QApplication.topLevelWidgets())
    photographer = Photographer()
    act()
    settle()
    for picture in photographer.taken[:1]:
        yield f"dialog-{name}", picture
    photographer.deleteLater()
    for widget in set(QApplication.topLevelWidgets()) - before:
        if widget.isVisible() and widget.isWindow():
            yield f"window-{name}", widget.grab().toImage()
            widget.close()
    settle()
