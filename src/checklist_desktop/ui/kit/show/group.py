"""Things that belong together, under a name of their own for a screen reader."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame

if TYPE_CHECKING:
    from PySide6.QtWidgets import QLayout, QWidget


class Group(QFrame):
    """Nothing to see: a screen reader says its name on the way in, where it passes over a plain widget."""

    def __init__(self, name: str = "", content: QLayout | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(name)
        if content is not None:
            self.setLayout(content)
