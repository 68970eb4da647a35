"""The application around the window: libraries that do not open, the example, and what nobody foresaw."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import pytest
import shiboken6
from PySide6.QtWidgets import QApplication, QDialog, QMessageBox

from checklist_desktop.app import Application
from checklist_desktop.services.library import Library
from checklist_desktop.system.logs import open_log
from checklist_desktop.system.paths import DataFolder
from checklist_desktop.ui.pages.welcome_page import WelcomePage
from checklist_desktop.ui.window.preferences_keeper import PreferencesKeeper
from tests.ui.pictures import settle
from tests.ui.users import press

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path
    from types import TracebackType

    from tests.ui.conftest import Modals

    Hook = Callable[[type[BaseException], BaseException, TracebackType | None], object]


@pytest.fixture
def folder(tmp_path: Path) -> DataFolder:
    return DataFolder(tmp_path / "op-orde").make()


@pytest.fixture
def hooks() -> list[Hook]:
    """What the application does with what nobody foresaw: the test runner has a hook of its own."""
    return []


@pytest.fixture
def application(
    folder: DataFolder, qapp: QApplication, in_english: None, hooks: list[Hook]
) -> Iterator[Application]:
    hook = sys.excepthook
    keeper = PreferencesKeeper(qapp, folder.preferences, "en")
    made = Application(folder, keeper, open_log(folder.logs))
    hooks.append(sys.excepthook)
    sys.excepthook = hook
    yield made
    if made.window is not None:
        made.window.close()
        shiboken6.delete(made.window)
    made.stop()
    shiboken6.delete(keeper)


def reading(told: list[str], button: str) -> Callable[[QDialog], None]:
    """Reads a message, and then presses this button."""

    def act(dialog: QDialog) -> None:
        assert isinstance(dialog, QMessageBox)
        told.append(f"{dialog.text()} {dialog.informativeText()}")
        press(button)(dialog)

    return act


def test_the_first_start_greets(application: Application, folder: DataFolder) -> None:
    assert application.start(folder.library)

    assert application.window is not None
    assert application.window.findChildren(WelcomePage)
    assert folder.library.exists()


def test_a_library_that_is_open_elsewhere_can_be_tried_again(
    application: Application, folder: DataFolder, modals: Modals
) -> None:
    other, told = Library(folder.library), list[str]()

    def close_and_try_again(dialog: QDialog) -> None:
        other.close()
        reading(told, "Try again")(dialog)

    modals.expect(close_and_try_again)

    assert application.start(folder.library)
    assert told


def test_the_example_stands_apart_and_one_goes_back_to_the_own_dossiers(
    application: Application, folder: DataFolder
) -> None:
    application.start(folder.library)
    window = application.window
    assert window is not None

    window.example_asked.emit()
    settle()

    assert window.stage.library.path != folder.library
    assert "Voorbeeldstad" in window.windowTitle()

    window.own_dossiers_asked.emit()
    settle()

    assert window.stage.library.path == folder.library
    assert window.windowTitle() == "Op orde"
    assert Library(folder.root / "example" / "library.sqlite3").dossiers()


def test_what_nobody_foresaw_says_where_the_work_is_and_lets_one_go_on(
    application: Application, folder: DataFolder, modals: Modals, hooks: list[Hook]
) -> None:
    application.start(folder.library)
    told: list[str] = []
    modals.expect(reading(told, "Continue"))

    hooks[0](ZeroDivisionError, ZeroDivisionError("unforeseen"), None)

    assert str(folder.library) in told[0]
    assert str(folder.logs) in told[0]
    assert application.window is not None
    assert application.window.isVisible()
