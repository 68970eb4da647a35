"""Tabs that tell how far they are: a ring and 'x of y', for the eye and for a screen reader."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QTabBar, QWidget

from checklist_desktop.ui.kit.paint.appearance import Type, colours_of, px, text_font, words_width

if TYPE_CHECKING:
    from checklist_desktop.insight.progress import Count
    from checklist_desktop.ui.kit.paint.appearance import Colours

_LEFT = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
WIDEST = 200
RING = 40
"""Room for a ring. Where it would cost words, all tabs leave it out: the count in words says the same."""
_SIDE, _NARROW_SIDE = 16, 4
_MARGIN = 24
"""The margin of every page, which the words of the first tab keep as well."""


@dataclass(frozen=True, slots=True)
class TabFace:
    """What a tab shows: its name, the line below it, a ring when it counts, and the full title as tip."""

    name: str
    line: str
    count: Count | None = None
    tip: str = ""


class ProgressTabs(QTabBar):
    """A real tab bar, so arrow keys and screen readers work; only the drawing is ours."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._faces: list[TabFace] = []
        self._measured: list[int] = []
        self._measured_in = -1
        self.setAccessibleName(name)
        self.setExpanding(False)
        self.setDrawBase(False)
        self.setUsesScrollButtons(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_faces(self, faces: list[TabFace]) -> None:
        """Show these tabs; the chosen one stays chosen."""
        before, self._faces = self._faces, faces
        self._measured_in = -1
        for index, face in enumerate(faces):
            if index >= self.count():
                self.addTab("")
            elif before[index : index + 1] == [face]:
                continue  # each text that is set has Qt measure and place all tabs anew
            spoken = f"{face.name}, {face.line}" if face.line else face.name
            # Doubled, or the character after it becomes a shortcut of its own.
            self.setTabText(index, spoken.replace("&", "&&"))
            self.setAccessibleTabName(index, spoken)
            self.setTabToolTip(index, f"{face.tip or face.name}\n{face.line}".strip())
        while self.count() > len(faces):
            self.removeTab(self.count() - 1)
        self.update()

    def tabSizeHint(self, index: int) -> QSize:
        return QSize(self._widths()[index], px(64)) if index < len(self._faces) else QSize(0, px(64))

    def minimumTabSizeHint(self, index: int) -> QSize:
        return self.tabSizeHint(index)

    def _widths(self) -> list[int]:
        holder = self.parentWidget()
        room = holder.width() if holder is not None else px(1366)
        if room != self._measured_in:
            self._measured_in, self._measured = room, self._measure(room)
        return self._measured

    def _measure(self, room: int) -> list[int]:
        """Equally wide where that is enough; else each as its words need, and then the bar may scroll."""
        share = min(px(WIDEST), room // max(1, len(self._faces)))
        needed = [_needed(face) for face in self._faces]
        if max(needed, default=0) <= share:
            return [share] * len(needed)
        spare = max(0, room - sum(needed)) // max(1, len(needed))
        return [width + spare for width in needed]

    def _has_rings(self) -> bool:
        """Whether every tab has room for its words beside a ring."""
        extra = px(RING) + px(_SIDE) - px(_NARROW_SIDE)
        pairs = zip(self._faces, self._widths(), strict=True)
        return all(_needed(face) + (extra if face.count else 0) <= width for face, width in pairs)

    def minimumSizeHint(self) -> QSize:
        return QSize(px(200), px(64))

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = colours_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), colours["window"])
        painter.fillRect(0, self.height() - 1, self.width(), 1, colours["hair"])
        for index, face in enumerate(self._faces):
            self._draw_tab(painter, index, face, colours)
        painter.end()

    def _draw_tab(self, painter: QPainter, index: int, face: TabFace, colours: Colours) -> None:
        rect = self.tabRect(index)
        chosen = index == self.currentIndex()
        if chosen:
            painter.fillRect(rect, colours["page"])
            painter.fillRect(rect.x(), 0, rect.width(), px(4), colours["accent"])
            painter.fillRect(rect.x(), 0, 1, rect.height(), colours["hair"])
            painter.fillRect(rect.right(), 0, 1, rect.height(), colours["hair"])
            if self.hasFocus():
                painter.setPen(QPen(colours["accent"], 2))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRect(rect.adjusted(3, px(4) + 3, -4, -4))
        roomy = self._has_rings()
        spare = px(_SIDE) if roomy else (rect.width() - _needed(face)) // 2 + px(_NARROW_SIDE)
        left = rect.x() + min(px(_SIDE), max(px(_NARROW_SIDE), spare))
        if index == 0 and face.count is None and rect.width() - _needed(face) >= px(_MARGIN):
            left = rect.x() + px(_MARGIN)  # in line with the menus above and the page below
        if face.count is not None and face.count.total and roomy:
            self._draw_ring(painter, QRectF(left, px(18), px(28), px(28)), face.count, colours)
            left += px(RING)
        width = rect.right() - left - px(_NARROW_SIDE) + 1
        painter.setPen(colours["accent" if chosen else "text"])
        _draw_line(painter, QRect(left, px(11), width, px(22)), face.name, text_font(bold=chosen))
        painter.setPen(colours["quiet"])
        _draw_line(painter, QRect(left, px(33), width, px(20)), face.line, text_font(Type.SMALL))

    def _draw_ring(self, painter: QPainter, rect: QRectF, count: Count, colours: Colours) -> None:
        wide = px(5)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(colours["edge"], 1))
        painter.drawEllipse(rect.adjusted(-2, -2, 2, 2))
        painter.drawEllipse(rect.adjusted(wide - 1.5, wide - 1.5, 1.5 - wide, 1.5 - wide))
        painter.setPen(QPen(colours["accent"], wide, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
        inset = wide / 2 - 1.5
        painter.drawArc(rect.adjusted(inset, inset, -inset, -inset), 90 * 16, -round(count.share * 360 * 16))


def _needed(face: TabFace) -> int:
    """The width in which a tab shows all its words, also when it is chosen."""
    return (
        max(words_width(face.name, bold=True), words_width(face.line, Type.SMALL)) + 2 * px(_NARROW_SIDE) + 1
    )


def _draw_line(painter: QPainter, rect: QRect, text: str, font: QFont) -> None:
    painter.setFont(font)
    shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
    painter.drawText(rect, _LEFT, shown)
