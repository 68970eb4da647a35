"""The application on a folder of its own, for the tests of passwords and of locking."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import pytest
import shiboken6
from PySide6.QtCore import QThreadPool

from checklist_desktop.app import Application
from checklist_desktop.system.logs import open_log
from checklist_desktop.system.paths import DataFolder
from checklist_desktop.ui.window.preferences_keeper import PreferencesKeeper

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import (
        QApplication,
    )


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
