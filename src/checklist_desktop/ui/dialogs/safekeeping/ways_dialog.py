"""Says what is the matter with the library, and offers the ways to go on."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QProgressBar

from checklist_desktop.ui.kit.inputs.buttons import Button, Kind
from checklist_desktop.ui.kit.paint.appearance import Type, px
from checklist_desktop.ui.kit.show.labels import Label, Page, Rule, column, row, scrolled

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from checklist_desktop.ui.kit.messages import Messages


@dataclass(frozen=True, slots=True)
class Way:
    """One way to go on: what stands on its button, and what comes of it."""

    key: str
    button: str
    outcome: str


class WaysDialog(QDialog):
    """Emits the key of the way that was chosen, and stays until whoever hears that ends it."""

    way_chosen = Signal(str)

    def __init__(self, title: str, words: str, messages: Messages, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title, self._messages = title, messages
        self._busy = False
        self._buttons: list[Button] = []
        self._build(words)
        self._close.clicked.connect(self.reject)

    def _build(self, words: str) -> None:
        self.setWindowTitle(self._title)
        self._bar = QProgressBar()
        self._bar.setRange(0, 0)
        self._bar.setTextVisible(False)
        self._bar.hide()
        self._said = Label("", bold=True, wrap=True)
        self._said.hide()
        self._close = Button(self.tr("Close Op orde"), height=36)
        self._ways = column(gap=16)
        head = Label(self._title, Type.TITLE, bold=True, wrap=True)
        inner = column(head, Label(words, wrap=True), self._said, self._bar, self._ways, None, gap=12)
        inner.setContentsMargins(px(24), px(20), px(24), px(16))
        inside = Page()
        inside.setLayout(inner)
        foot = row(None, self._close, margins=(24, 12, 24, 12))
        whole = column(scrolled(inside, self._title), Rule(), foot, gap=0)
        whole.setStretch(0, 1)
        self.setLayout(whole)
        available = self.screen().availableGeometry()
        self.resize(min(px(680), available.width() - 16), min(px(560), available.height() - 48))

    def show_busy(self, words: str) -> None:
        """Something runs that must come to its end before another way can be chosen."""
        self._busy = True
        self._tell(words)
        self._bar.setAccessibleName(words)
        self._bar.show()
        for button in (*self._buttons, self._close):
            button.setEnabled(False)

    def show_ways(self, ways: Sequence[Way], words: str = "", *, close: str = "") -> None:
        """The ways there are, the first one recommended; `words` say what was found or what went wrong."""
        self._busy = False
        self._bar.hide()
        self._tell(words)
        self._clear()
        for way in ways:
            button = Button(way.button, Kind.PRIMARY if not self._buttons else Kind.PLAIN, height=36)
            button.setAccessibleDescription(way.outcome)
            button.clicked.connect(partial(self.way_chosen.emit, way.key))
            self._buttons.append(button)
            card = Page()
            card.setLayout(column(row(button, None), Label(way.outcome, role="quiet", wrap=True), gap=4))
            self._ways.addWidget(card)
        self._close.setEnabled(True)
        if close:
            self._close.set_words(close)
        (self._buttons[0] if self._buttons else self._close).setFocus()

    def reject(self) -> None:
        if not self._busy:
            super().reject()

    def _clear(self) -> None:
        self._buttons.clear()
        while (item := self._ways.takeAt(0)) is not None:
            card = item.widget()
            if card is not None:
                card.hide()
                card.deleteLater()

    def _tell(self, words: str) -> None:
        self._said.setText(words)
        self._said.setVisible(bool(words))
        if words:
            self._messages.announce(words)
