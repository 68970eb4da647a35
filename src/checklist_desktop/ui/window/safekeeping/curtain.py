"""Hides what stands in the windows while something in them cannot be closed: a dialog, or unsaved work."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from checklist_desktop.ui.pages.lock_page import LockPage

if TYPE_CHECKING:
    from checklist_desktop.ui.window.main_window import MainWindow


@dataclass(frozen=True, slots=True)
class _Covered:
    """A window, what was in sight in it, its title and where its keyboard was."""

    window: QWidget
    page: LockPage
    hidden: tuple[QWidget, ...]
    title: str
    focused: QWidget | None


class Curtain(QObject):
    """Before every window of ours. Emits the password that was typed; nothing is closed behind it."""

    unlock_asked = Signal(str)

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._covered: list[_Covered] = []

    def fall(self) -> None:
        """Cover everything; a conversation about a file name is ended, for nothing is lost with it."""
        popup = QApplication.activePopupWidget()
        if popup is not None:
            popup.close()
        for window in QApplication.topLevelWidgets():
            if isinstance(window, QFileDialog):
                window.reject()
            elif window.isVisible() and window.isWindow():
                self._cover(window)
        front = QApplication.activeModalWidget() or self.parent()
        for covered in self._covered:
            if covered.window is front:
                covered.page.bring_keyboard()

    def lift(self) -> None:
        """Show everything as it was."""
        for covered in self._covered:
            if not shiboken6.isValid(covered.window):
                continue
            covered.window.removeEventFilter(self)
            covered.page.hide()
            covered.page.deleteLater()
            covered.window.setWindowTitle(covered.title)
            for widget in covered.hidden:
                if shiboken6.isValid(widget):
                    widget.show()
            if covered.focused is not None and shiboken6.isValid(covered.focused):
                covered.focused.setFocus()
        self._covered.clear()

    def show_failed(self, words: str) -> None:
        for covered in self._covered:
            if shiboken6.isValid(covered.page):
                covered.page.show_failed(words)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            for covered in self._covered:
                if covered.window is watched:
                    covered.page.setGeometry(covered.window.rect())
        return False

    def _cover(self, window: QWidget) -> None:
        inside = (child for child in window.children() if isinstance(child, QWidget))
        hidden = tuple(child for child in inside if child.isVisible() and not child.isWindow())
        focused = window.focusWidget()
        for child in hidden:
            child.hide()
        page = LockPage(window, hides=True)
        page.setGeometry(window.rect())
        page.unlock_asked.connect(self.unlock_asked)
        page.show()
        self._covered.append(_Covered(window, page, hidden, window.windowTitle(), focused))
        window.setWindowTitle("Op orde")
        window.installEventFilter(self)
