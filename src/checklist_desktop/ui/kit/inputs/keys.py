"""Keys that a field leaves to the window."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence


def lets_go(event: QEvent, *, own_undo: bool, own_redo: bool) -> bool:
    """Whether a key is the window's: paging through questions, and undo once the field has none left."""
    if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
        return False
    if event.key() in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
        return True
    if event.matches(QKeySequence.StandardKey.Undo):
        return not own_undo
    return event.matches(QKeySequence.StandardKey.Redo) and not own_redo
