"""The window as a screen reader meets it, and as it fits on the screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractScrollArea, QScrollArea, QWidget

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QAccessibleInterface


def spoken(widget: QWidget) -> str:
    """The name a screen reader gives a widget."""
    return _interface(widget).text(QAccessible.Text.Name)


def role_of(widget: QWidget) -> QAccessible.Role:
    return _interface(widget).role()


def nameless(root: QWidget) -> list[str]:
    """Every widget the keyboard can reach that a screen reader has no name for."""
    return [
        type(widget).__name__
        for widget in root.findChildren(QWidget)
        if widget.focusPolicy() and not spoken(widget).strip()
    ]


def cut_off(root: QWidget) -> list[str]:
    """Every visible widget that stands partly beside its scroll area, where nobody can scroll to."""
    return [
        f"{type(widget).__name__} {widget.accessibleName()!r}"
        for area in root.findChildren(QScrollArea)
        if area.isVisible()
        for widget in _inside(area)
        if not _fits(widget, area)
    ]


def _inside(area: QScrollArea) -> Iterator[QWidget]:
    content = area.widget()
    if content is not None:
        for widget in content.findChildren(QWidget):
            parents = _parents(widget, content)
            if widget.isVisible() and not any(isinstance(parent, QAbstractScrollArea) for parent in parents):
                yield widget


def _parents(widget: QWidget, content: QWidget) -> list[QWidget]:
    found, parent = [], widget.parentWidget()
    while parent is not None and parent is not content:
        found.append(parent)
        parent = parent.parentWidget()
    return found


def _fits(widget: QWidget, area: QScrollArea) -> bool:
    left = widget.mapTo(area.viewport(), widget.rect().topLeft()).x()
    return left >= 0 and left + widget.width() <= area.viewport().width()


def _interface(widget: QWidget) -> QAccessibleInterface:
    return QAccessible.queryAccessibleInterface(widget)
