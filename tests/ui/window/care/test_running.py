"""A copy that was cut short, and second starts, whatever became of the library."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLabel

from checklist_desktop.services.checklists import standard_checklist
from checklist_desktop.ui.window.running_copy import RunningCopy
from checklist_desktop.ui.window.status_line import StatusLine
from tests.ui.pictures import settle
from tests.ui.window.care.test_damage import Conversation
from tests.ui.window.care.test_moving import answer_first, fill, open_dossier

if TYPE_CHECKING:
    from pathlib import Path

    from checklist_desktop.app import Application
    from checklist_desktop.system.paths import DataFolder
    from checklist_desktop.ui.window.main_window import MainWindow
    from tests.ui.conftest import Modals


def cut_short(folder: DataFolder, path: Path) -> None:
    """What a copy that was killed leaves behind."""
    (folder.root / "running").mkdir()
    copy = RunningCopy(folder.root / "running", path)
    assert copy.is_first()
    mark = next((folder.root / "running").glob("*.open"))
    copy.close()
    mark.touch()


def said(window: MainWindow) -> str:
    return " ".join(label.text() for label in window.findChildren(StatusLine)[-1].findChildren(QLabel))


def test_after_a_crash_it_says_quietly_that_all_is_there(
    application: Application, folder: DataFolder
) -> None:
    fill(folder.library)
    cut_short(folder, folder.library)

    application.start(folder.library)

    assert application.window is not None
    assert "Everything is still there" in said(application.window)


def test_after_a_proper_end_it_says_nothing(application: Application, folder: DataFolder) -> None:
    fill(folder.library)
    copy = RunningCopy(folder.root / "running", folder.library)
    assert copy.is_first()
    copy.close()

    application.start(folder.library)

    assert application.window is not None
    assert "still there" not in said(application.window)


def test_a_second_start_finds_the_window_by_the_place_of_before_and_by_that_of_now(
    application: Application, folder: DataFolder, modals: Modals
) -> None:
    fill(folder.library)
    application.start(folder.library)
    window = open_dossier(application)
    folder.library.unlink()
    modals.expect(Conversation("Go on"))
    answer_first(window, standard_checklist().answer_scale.options[1].id)
    settle()

    for path in (folder.library, window.stage.library.path):
        assert not RunningCopy(folder.root / "running", path).is_first()

    window.close()
    application.stop()
    for path in (folder.library, window.stage.library.path):
        copy = RunningCopy(folder.root / "running", path)
        assert copy.is_first()
        assert not copy.was_cut_short
        copy.close()
