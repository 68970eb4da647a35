"""A small number that is counted up and down: with arrow keys, with + and -, by typing, or by clicking."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QSpinBox, QWidget

from checklist_desktop.ui.kit.inputs.buttons import Button
from checklist_desktop.ui.kit.inputs.keys import lets_go
from checklist_desktop.ui.kit.paint.appearance import colours_of, px, text_font
from checklist_desktop.ui.kit.show.labels import row


class CountField(QWidget):
    """Emits `changed` with the new number when someone counts."""

    changed = Signal(int)

    def __init__(self, name: str, most: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._number = _Number(name, most)
        self._less, self._more = Button("\N{MINUS SIGN}"), Button("+")
        self._less.setAccessibleName(self.tr("{0}: one less").format(name))
        self._more.setAccessibleName(self.tr("{0}: one more").format(name))
        for button in (self._less, self._more):
            # The number itself takes the keyboard, and these are what its arrow keys do.
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFocusProxy(self._number)
        self.setLayout(row(self._less, self._number, self._more, gap=4))
        self._number.valueChanged.connect(self.changed)
        self._less.clicked.connect(self._on_less)
        self._more.clicked.connect(self._on_more)

    def _on_less(self) -> None:
        self._number.setFocus()
        self._number.stepDown()

    def _on_more(self) -> None:
        self._number.setFocus()
        self._number.stepUp()

    @property
    def number(self) -> int:
        return self._number.value()

    def show_number(self, number: int, *, locked: bool) -> None:
        """Show a number; nobody is told, because nobody counted."""
        self._number.blockSignals(True)
        self._number.setValue(number)
        self._number.blockSignals(False)
        self._number.setEnabled(not locked)
        self._less.setVisible(not locked)
        self._more.setVisible(not locked)


class _Number(QSpinBox):
    def __init__(self, name: str, most: int) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setRange(0, most)
        self.setFont(text_font())
        self.setButtonSymbols(QSpinBox.ButtonSymbols.NoButtons)
        self.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.setFixedSize(px(44), px(32))

    def event(self, event: QEvent) -> bool:
        if lets_go(event, own_undo=False, own_redo=False):
            event.ignore()
            return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.text() in ("+", "="):
            self.stepUp()
        elif event.text() in ("-", "_"):
            self.stepDown()
        elif event.key() in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            event.ignore()  # these go on to another question
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.selectAll()  # a digit that is typed takes the place of what stood there

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()  # who scrolls the page counts nothing

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = colours_of(self)
        painter = QPainter(self)
        focused = self.hasFocus()
        painter.setBrush(colours["page"])
        painter.setPen(QPen(colours["accent" if focused else "edge"], 2 if focused else 1))
        inset = 1.0 if focused else 0.5
        painter.drawRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset))
        painter.end()
