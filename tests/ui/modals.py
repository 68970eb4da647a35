"""The watch over dialogs: one that a test announced is handed to it, any other fails the test by name.

A dialog that waits for an answer has an event loop of its own, and a test that does not expect it would wait
with it for ever. The watch looks many times a second, closes what nobody announced within half a second, and
tells kind, title and words of it at the end of the test.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QMessageBox, QWidget

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

LOOK_EVERY_MS = 20
PATIENCE = 25
"""Looks after which a dialog that nobody announced is closed."""


class Modals(QObject):
    """Hands an announced dialog to the test, and closes any other: then the test fails instead of hanging."""

    def __init__(self) -> None:
        super().__init__()
        self._expected: list[Callable[[QDialog], None]] = []
        self._surprises: list[str] = []
        self._acting: list[QWidget] = []
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
        assert not self._surprises, f"a dialog that nobody announced: {'; '.join(self._surprises)}"
        assert not self._expected, "a dialog that was announced never came"

    def _look(self) -> None:
        modal = QApplication.activeModalWidget()
        if not isinstance(modal, QWidget) or not modal.isVisible() or modal in self._acting:
            self._looks = 0
            return
        self._looks += 1
        if self._expected and isinstance(modal, QDialog):
            self._looks = 0
            self._acting.append(modal)
            # Not from here: this timer stands still as long as its slot, and a dialog may open another.
            QTimer.singleShot(0, self, partial(self._act, self._expected.pop(0), modal))
        elif self._looks > PATIENCE:
            self._surprises.append(_told(modal))
            if isinstance(modal, QDialog):
                modal.done(0)
            else:
                modal.close()

    def _act(self, act: Callable[[QDialog], None], dialog: QDialog) -> None:
        try:
            act(dialog)
        finally:
            self._acting.remove(dialog)


def _told(modal: QWidget) -> str:
    words = f" {modal.text()!r}" if isinstance(modal, QMessageBox) else ""
    return f"{type(modal).__name__} {modal.windowTitle()!r}{words}"


@pytest.fixture(autouse=True)
def modals(qapp: QApplication) -> Iterator[Modals]:
    watch = Modals()
    yield watch
    watch.end()
