"""Whether words fit where they stand: what a person would see as cut off, measured."""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QStyle, QStyleOptionComboBox, QWidget

from checklist_desktop.ui.kit.inputs.buttons import AnswerButton, ChoiceButton
from checklist_desktop.ui.kit.paint.appearance import Type, px, text_font
from checklist_desktop.ui.kit.show.fitting import SIDE, lines_of
from checklist_desktop.ui.kit.show.labels import ElidedLabel
from checklist_desktop.ui.kit.show.tables import Table

if TYPE_CHECKING:
    from collections.abc import Iterator


def cut_words(root: QWidget) -> list[str]:
    """Every visible label, button and list to choose from that is smaller than its words."""
    return [
        f"{type(widget).__name__} {words!r}: {widget.width()}x{widget.height()}"
        for widget, words in _worded(root)
        if words.strip() and not _fits(widget)
    ]


def overlapping(root: QWidget) -> list[str]:
    """Every two visible parts of the same page of which one stands over the other."""
    return [
        f"{_told(one)} over {_told(other)}"
        for page in root.findChildren(QWidget)
        if page.isVisible() and page.layout() is not None
        for one, other in combinations(_parts(page), 2)
        if one.geometry().intersects(other.geometry())
    ]


def _parts(page: QWidget) -> list[QWidget]:
    parts = page.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
    return [part for part in parts if part.isVisible() and not part.isWindow() and not part.size().isEmpty()]


def _told(widget: QWidget) -> str:
    words = widget.text() if isinstance(widget, QLabel | QAbstractButton) else widget.accessibleName()
    return f"{type(widget).__name__} {words[:40]!r}"


def broken_heads(root: QWidget) -> list[str]:
    """Every head of a column in a visible table that is elided, or broken within a word."""
    return [
        f"{table.accessibleName()}: {title!r} as {lines}"
        for table in root.findChildren(Table)
        if table.isVisibleTo(root)
        for title, lines in _heads(table)
        if " ".join(lines) != title
    ]


def _heads(table: Table) -> Iterator[tuple[str, list[str]]]:
    for column in range(table.model().columnCount()):
        if not table.isColumnHidden(column):
            title = str(table.model().headerData(column, Qt.Orientation.Horizontal))
            room = table.columnWidth(column) - 2 * px(SIDE)
            yield title, lines_of(title, text_font(Type.SMALL, bold=True), room, 3)


def _worded(root: QWidget) -> Iterator[tuple[QWidget, str]]:
    for widget in root.findChildren(QWidget):
        if not widget.isVisibleTo(root) or isinstance(widget, ElidedLabel):
            continue
        if isinstance(widget, QLabel | QAbstractButton):
            yield widget, widget.text()
        elif isinstance(widget, QComboBox):
            yield widget, widget.currentText()


def _fits(widget: QWidget) -> bool:
    if isinstance(widget, QComboBox):
        option = QStyleOptionComboBox()
        widget.initStyleOption(option)
        field = widget.style().subControlRect(
            QStyle.ComplexControl.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxEditField, widget
        )
        return widget.fontMetrics().horizontalAdvance(widget.currentText()) <= field.width()
    if isinstance(widget, QLabel) and widget.wordWrap():
        return widget.heightForWidth(widget.width()) <= widget.height()
    if isinstance(widget, AnswerButton | ChoiceButton):
        return widget.heightForWidth(widget.width()) <= widget.height()
    return widget.sizeHint().width() <= widget.width()
