"""Measures of the projector view: they grow and shrink with the screen, so that the room reads the same."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum
from typing import TYPE_CHECKING

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication

from checklist_desktop.ui.kit.show.labels import Label, column, row

if TYPE_CHECKING:
    from PySide6.QtCore import QSize
    from PySide6.QtWidgets import QHBoxLayout, QLayout, QVBoxLayout, QWidget

WIDTH, HEIGHT = 1920, 1080
"""The screen that every measure is told for."""
SMALLEST = 0.3
"""A window may be small for a moment; type of no size at all is none."""
_PIXELS_OF_A_POINT = 96 / 72


class Size(IntEnum):
    """Sizes of type in points, on the screen that measures are told for."""

    QUESTION = 36
    LONG_QUESTION = 32
    BODY = 28


@dataclass(frozen=True, slots=True)
class Measures:
    """How large everything is on one screen. The size of the text in the window has no part in it."""

    scale: float

    @classmethod
    def for_screen(cls, size: QSize) -> Measures:
        return cls(max(SMALLEST, min(size.width() / WIDTH, size.height() / HEIGHT)))

    def px(self, size: float) -> int:
        return round(size * self.scale)

    def font(self, size: Size = Size.BODY, *, bold: bool = False) -> QFont:
        font = QFont(QApplication.font())
        # Rounded up: what is promised to be readable at six metres is that at least.
        font.setPixelSize(-int(-size * _PIXELS_OF_A_POINT * self.scale // 1))
        font.setBold(bold)
        font.setFeature(QFont.Tag("tnum"), 1)
        return font

    def column(
        self,
        *items: QWidget | QLayout | None,
        gap: int = 0,
        margins: tuple[int, int, int, int] = (0, 0, 0, 0),
    ) -> QVBoxLayout:
        layout = column(*items, gap=0)
        layout.setSpacing(self.px(gap))
        layout.setContentsMargins(*map(self.px, margins))
        return layout

    def row(
        self,
        *items: QWidget | QLayout | None,
        gap: int = 0,
        margins: tuple[int, int, int, int] = (0, 0, 0, 0),
    ) -> QHBoxLayout:
        layout = row(*items, gap=0)
        layout.setSpacing(self.px(gap))
        layout.setContentsMargins(*map(self.px, margins))
        return layout


class Said(Label):
    """Words for the room."""

    def __init__(
        self,
        measures: Measures,
        text: str = "",
        *,
        size: Size = Size.BODY,
        bold: bool = False,
        role: str = "text",
        wrap: bool = False,
    ) -> None:
        super().__init__(text, role=role, wrap=wrap)
        self._measures = measures
        self.setFont(measures.font(size, bold=bold))

    def show_words(self, text: str) -> None:
        """Say this, or take no room when there is nothing to say."""
        self.setText(text)
        self.setVisible(bool(text))
