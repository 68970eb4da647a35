"""A controlegetal drawn so that two copies can be compared by eye: groups of four, two lines."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from checklist_desktop.ui.kit.paint.appearance import Type, colours_of, px, text_font

_PER_LINE, _GROUP = 32, 4


class FingerprintView(QWidget):
    """64 hexadecimal digits, each in a cell of its own; spoken as groups."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._digits = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_fingerprint(self, digits: str) -> None:
        self._digits = digits
        groups = [digits[start : start + _GROUP] for start in range(0, len(digits), _GROUP)]
        self.setAccessibleName(self.tr("Fingerprint: {0}").format(" ".join(groups)))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(px(_PER_LINE * 10 + 7 * 16), px(56))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setFont(text_font(Type.HEAD))
        painter.setPen(colours_of(self)["text"])
        for place, digit in enumerate(self._digits):
            line, column = divmod(place, _PER_LINE)
            left = px(column * 10 + column // _GROUP * 16)
            painter.drawText(QRect(left, px(line * 28), px(10), px(28)), Qt.AlignmentFlag.AlignCenter, digit)
        painter.end()
