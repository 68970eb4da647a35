"""Where we are in a theme: a mark for each question, filled when it was discussed, tall for this one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from checklist_desktop.ui.kit.paint.appearance import colours_of

if TYPE_CHECKING:
    from checklist_desktop.ui.projector.measures import Measures

_HEIGHT, _LOW, _GAP = 24, 10, 8


class ThemeTrack(QWidget):
    """Says nothing that the words above it do not say as well."""

    def __init__(self, measures: Measures) -> None:
        super().__init__()
        self._measures = measures
        self._discussed: tuple[bool, ...] = ()
        self._place = 0
        self.setFixedHeight(measures.px(_HEIGHT))

    def show_theme(self, discussed: tuple[bool, ...], place: int) -> None:
        self._discussed, self._place = discussed, place
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._discussed:
            return
        colours, gap = colours_of(self), self._measures.px(_GAP)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        each = (self.width() + gap) / len(self._discussed) - gap
        for number, discussed in enumerate(self._discussed):
            here = number == self._place
            line = max(1.0, self._measures.scale * (4 if here else 2))
            height = self._measures.px(_HEIGHT if here else _LOW)
            rect = QRectF(number * (each + gap), (self.height() - height) / 2, each, height)
            painter.setPen(QPen(colours["accent" if here or discussed else "edge"], line))
            painter.setBrush(colours["accent" if discussed else "page"])
            inset = line / 2
            painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), inset, inset)
        painter.end()
