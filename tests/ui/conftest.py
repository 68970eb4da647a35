"""For every test of the window: dressed in Dutch and light, and no dialog ever keeps a test waiting."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QMessageBox

import dev
from checklist_desktop.services.checklists import read_checklist_file, standard_checklist
from tests.ui.desks import open_room
from tests.ui.pictures import Look, Wardrobe

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from checklist_desktop.domain.checklist import Checklist
    from tests.ui.desks import DeskRoom

LOOK_EVERY_MS = 20
PATIENCE = 25
"""Looks after which a dialog that nobody announced is closed."""


class Modals(QObject):
    """Hands an announced dialog to the test, and closes any other: then the test fails instead of hanging."""

    def __init__(self) -> None:
        super().__init__()
        self._expected: list[Callable[[QDialog], None]] = []
        self._surprises: list[str] = []
        self._looks = 0
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_EVERY_MS)
        self._timer.timeout.connect(self._look)
        self._timer.start()

    def expect(self, act: Callable[[QDialog], None]) -> None:
        """Call this with the next dialog that waits for an answer; it must end the dialog."""
        self._expected.append(act)

    def end(self) -> None:
        self._timer.stop()
        assert not self._surprises, f"a dialog that nobody announced: {self._surprises}"
        assert not self._expected, "a dialog that was announced never came"

    def _look(self) -> None:
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, QDialog) or not dialog.isVisible():
            self._looks = 0
            return
        self._looks += 1
        if self._expected:
            self._looks = 0
            self._expected.pop(0)(dialog)
        elif self._looks > PATIENCE:
            words = dialog.text() if isinstance(dialog, QMessageBox) else dialog.windowTitle()
            self._surprises.append(f"{type(dialog).__name__} {words!r}")
            dialog.done(0)


@pytest.fixture(autouse=True)
def modals(qapp: QApplication) -> Iterator[Modals]:
    watch = Modals()
    yield watch
    watch.end()


@pytest.fixture(scope="session")
def wardrobe(qapp: QApplication) -> Wardrobe:
    dev.compile_catalogues(scripts=Path(sys.executable).parent)
    return Wardrobe(qapp)


@pytest.fixture(autouse=True)
def _dressed(wardrobe: Wardrobe) -> None:
    wardrobe.wear(Look())


@pytest.fixture(scope="session")
def standard() -> Checklist:
    return standard_checklist()


@pytest.fixture(scope="session")
def foreign() -> Checklist:
    """A checklist of someone else: three themes, four answers, other words."""
    return read_checklist_file(Path(__file__).parent.parent / "data" / "foreign-checklist.yaml")


@pytest.fixture
def room(tmp_path: Path, standard: Checklist) -> Iterator[DeskRoom]:
    opened = open_room(tmp_path, standard)
    yield opened
    opened.close()


@pytest.fixture
def foreign_room(tmp_path: Path, foreign: Checklist) -> Iterator[DeskRoom]:
    opened = open_room(tmp_path, foreign)
    yield opened
    opened.close()
