"""The real application in a process of its own, which tells on standard output what it does.

`python -m tests.apart WORK ...` runs the program with the arguments that follow. WORK says what happens once
its window is shown: `look` tells which modules are loaded and stops, `stay` stays, `answer` answers every
question with keys and names each answer when it is on disk; `export`, `back-up` and `password` do that again
and again, and tell of each time that it is done.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication

from checklist_desktop import __main__, app
from checklist_desktop.ui.window.main_window import MainWindow

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from checklist_desktop.ui.window.workspace import Workspace


class WatchedWindow(MainWindow):
    """Tells that it came forward."""

    def come_forward(self) -> None:
        super().come_forward()
        tell("forward")


class WatchedApplication(app.Application):
    """Tells that its window is there, and then does the work that was asked."""

    def start(self, path: Path, *, example: bool = False) -> bool:
        shown = super().start(path, example=example)
        if shown and self.window is not None:
            QTimer.singleShot(0, self, self._on_shown)
        return shown

    def _on_shown(self) -> None:
        tell("shown", *(sorted(sys.modules) if WORK == "look" else ()))
        if WORK == "look" and self.window is not None:
            self.window.close()
        if WORK == "answer":
            self._answer_all()
        if WORK in ("export", "back-up", "password") and self.window is not None:
            # Not on the way of the others, which tell what they loaded.
            from tests.durability.at_work import AtWork

            AtWork(self.window, tell).do(WORK)

    def _answer_all(self) -> None:
        from PySide6.QtTest import QTest

        assert self.window is not None
        stage = self.window.stage
        workspace, opened = stage.workspace, stage.opened
        assert workspace is not None
        assert opened is not None
        checklist = opened.session.checklist(opened.round_id)
        waiting: list[str] = []

        def answer() -> None:
            key = Qt.Key.Key_1 if len(waiting) % 2 else Qt.Key.Key_2
            while workspace.theme_tab and not checklist.question(workspace.place.question):
                QTest.keyClick(focus_of(workspace), Qt.Key.Key_PageDown)  # past the end of a theme
            waiting.append(workspace.place.question)
            QTest.keyClick(focus_of(workspace), key)

        def go_on(at: str) -> None:
            question = waiting[-1]
            tell("saved", question, str(stage.desk.round.answer(question).option if stage.desk else None))
            QTest.keyClick(focus_of(workspace), Qt.Key.Key_PageDown)
            QTimer.singleShot(0, self, answer)

        opened.bridge.saved.connect(go_on)
        QTest.qWaitForWindowActive(self.window)
        QTest.keyClick(focus_of(workspace), Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
        answer()


def focus_of(workspace: Workspace) -> QWidget:
    """Where a key goes."""
    return QApplication.focusWidget() or workspace.window()


def tell(*words: str) -> None:
    print(*words, flush=True)


WORK = sys.argv.pop(1)
for name, watched in (("MainWindow", WatchedWindow), ("Application", WatchedApplication)):
    setattr(app, name, watched)
sys.exit(__main__.main())
