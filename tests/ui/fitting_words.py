"""Whether words fit where they stand: what a person would see as cut off, measured."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QStyle, QStyleOptionComboBox, QWidget

from checklist_desktop.ui.kit.inputs.buttons import AnswerButton, ChoiceButton
from checklist_desktop.ui.kit.show.labels import ElidedLabel

if TYPE_CHECKING:
    from collections.abc import Iterator


def cut_words(root: QWidget) -> list[str]:
    """Every visible label, button and list to choose from that is smaller than its words."""
    return [
        f"{type(widget).__name__} {words!r}: {widget.width()}x{widget.height()}"
        for widget, words in _worded(root)
        if words.strip() and not _fits(widget)
    ]


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
