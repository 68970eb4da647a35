"""Where the keyboard is on a page, to bring it back when the page was built anew."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget

if TYPE_CHECKING:
    from collections.abc import Iterator


@dataclass(frozen=True, slots=True)
class KeyboardPlace:
    """The how-manieth of its kind has the keyboard; in a text also what it says and where the cursor is."""

    kind: type[QWidget]
    number: int
    text: str
    cursor: int


def keyboard_place(page: QWidget) -> KeyboardPlace | None:
    """Where the keyboard is in this page; None when it is elsewhere."""
    focused = QApplication.focusWidget()
    if focused is None or not page.isAncestorOf(focused):
        return None
    number = list(_of_kind(page, type(focused))).index(focused)
    text, cursor = "", 0
    if isinstance(focused, QPlainTextEdit):
        text, cursor = focused.toPlainText(), focused.textCursor().position()
    elif isinstance(focused, QLineEdit):
        text, cursor = focused.text(), focused.cursorPosition()
    return KeyboardPlace(type(focused), number, text, cursor)


def bring_keyboard(page: QWidget, place: KeyboardPlace) -> bool:
    """Bring the keyboard back to that place; False when there is no such place in sight any more."""
    found = list(_of_kind(page, place.kind))
    if place.number >= len(found) or not found[place.number].isVisibleTo(page):
        return False
    field = found[place.number]
    field.setFocus()
    if isinstance(field, QPlainTextEdit):
        cursor = field.textCursor()
        cursor.setPosition(min(place.cursor, len(field.toPlainText())))
        field.setTextCursor(cursor)
    elif isinstance(field, QLineEdit):
        if field.text() != place.text:
            field.setText(place.text)  # what is only looked for, or not right yet, is not in the dossier
        field.setCursorPosition(place.cursor)
    return True


def _of_kind(page: QWidget, kind: type[QWidget]) -> Iterator[QWidget]:
    return (widget for widget in page.findChildren(kind) if type(widget) is kind)
