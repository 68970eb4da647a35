"""The foot: what the keys do, at the right whether it is on disk, and above it what went wrong."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from checklist_desktop.ui.kit.inputs.buttons import PaintedButton
from checklist_desktop.ui.kit.paint.appearance import colours_of
from checklist_desktop.ui.kit.paint.symbols import Symbol
from checklist_desktop.ui.kit.show.labels import ElidedLabel, Page, Rule, SymbolMark
from checklist_desktop.ui.projector.keys import Act
from checklist_desktop.ui.projector.measures import Said

if TYPE_CHECKING:
    from checklist_desktop.ui.projector.measures import Measures

MESSAGE_MS = 6000
"""How long a passing message stands where the keys are told."""


class KeyButton(PaintedButton):
    """A key and what it does; to be clicked as well."""

    def __init__(self, key: str, words: str, measures: Measures, *, outlined: bool = False) -> None:
        self._key, self._measures, self._outlined = key, measures, outlined
        super().__init__(words)
        self.setFont(measures.font())
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        px, words = self._measures.px, self.fontMetrics()
        side = px(24) if self._outlined else px(4)
        return QSize(
            2 * side + self._key_width() + px(10) + words.horizontalAdvance(self.words) + 1,
            words.height() + (px(16) if self._outlined else px(4)),
        )

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def event(self, event: QEvent) -> bool:
        is_space = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Space
        if is_space and event.type() == QEvent.Type.ShortcutOverride:
            event.accept()  # with the keyboard here, the space bar presses and does not move the question
            return True
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        colours, px = colours_of(self), self._measures.px
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = max(1.0, self._measures.scale * (4 if self.hasFocus() else 2))
        if self._outlined or self.hasFocus():
            painter.setPen(QPen(colours["accent" if self.hasFocus() else "edge"], width))
            painter.setBrush(colours["page"] if self._outlined else Qt.BrushStyle.NoBrush)
            inset = width / 2
            frame = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
            painter.drawRoundedRect(frame, px(6), px(6))
        ink = "text" if self._outlined or self.underMouse() else "quiet"
        painter.setPen(colours[ink])
        left, middle = px(24) if self._outlined else px(4), int(Qt.AlignmentFlag.AlignVCenter)
        painter.setFont(self._measures.font(bold=True))
        painter.drawText(QRect(left, 0, self.width(), self.height()), middle, self._key)
        left += self._key_width() + px(10)
        painter.setFont(self.font())
        painter.drawText(QRect(left, 0, self.width() - left, self.height()), middle, self.words)
        painter.end()

    def _key_width(self) -> int:
        return QFontMetrics(self._measures.font(bold=True)).horizontalAdvance(self._key)


class Fault(Page):
    """What could not be written, and one way on. Emits when it is asked for."""

    retry_asked = Signal()

    def __init__(self, measures: Measures) -> None:
        super().__init__("late_tint")
        self._words = Said(measures, role="late", bold=True, wrap=True)
        self._retry = KeyButton("R", self.tr("Try again"), measures, outlined=True)
        self._retry.clicked.connect(self.retry_asked)
        mark = SymbolMark(Symbol.LATE, self.tr("Something is wrong"))
        mark.setFixedSize(measures.px(44), measures.px(44))
        layout = measures.row(mark, self._words, self._retry, gap=24, margins=(80, 16, 80, 16))
        layout.setStretch(1, 1)
        self.setLayout(layout)
        self.hide()

    def show_fault(self, words: str, *, can_retry: bool) -> None:
        """Say what is wrong; nothing is shown when nothing is."""
        self._words.setText(words)
        self._retry.setVisible(can_retry)
        self.setVisible(bool(words))


class Foot(Page):
    """Emits what was clicked in it."""

    asked = Signal(Act)

    def __init__(self, measures: Measures, answers: int) -> None:
        super().__init__("page")
        keys = Said(measures, f"1–{answers}" if answers > 1 else "1", role="quiet", bold=True)
        self._choose = QWidget()
        self._choose.setLayout(measures.row(keys, Said(measures, self.tr("choose"), role="quiet"), gap=10))
        self._locked = self._scrolls = False
        self._buttons = {
            Act.NEXT: KeyButton(self.tr("PgDn"), self.tr("next"), measures),
            Act.BACK: KeyButton(self.tr("PgUp"), self.tr("back"), measures),
            Act.EXPLAIN: KeyButton("E", self.tr("explanation"), measures),
            Act.DOWN: KeyButton("↑↓", self.tr("scroll"), measures),
            Act.KEYS: KeyButton("F1", self.tr("keys"), measures),
            Act.LEAVE: KeyButton("Esc", self.tr("leave"), measures),
        }
        self._buttons[Act.EXPLAIN].setCheckable(True)
        for act, button in self._buttons.items():
            button.setObjectName(act.value)
            (button.switched if button.isCheckable() else button.clicked).connect(self._on_clicked)
        self._buttons[Act.DOWN].hide()
        self._saved = Said(measures, role="quiet")
        self._passing = ElidedLabel("", role="text")
        self._passing.setFont(measures.font())
        self._passing.setAutoFillBackground(True)
        self._passing.hide()
        hints = QWidget()
        hints.setLayout(measures.row(self._choose, *self._buttons.values(), None, gap=32))
        left = QGridLayout()
        left.setContentsMargins(0, 0, 0, 0)
        left.addWidget(hints, 0, 0)
        left.addWidget(self._passing, 0, 0)
        line = measures.row(left, self._saved, gap=32, margins=(80, 16, 80, 24))
        line.setStretch(0, 1)
        rule = measures.row(Rule(), margins=(80, 0, 80, 0))
        self.setLayout(measures.column(rule, line))
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(MESSAGE_MS)
        self._timer.timeout.connect(self._passing.hide)

    def show_state(self, *, locked: bool, explains: bool, explained: bool) -> None:
        """What can be done with this question."""
        self._locked = locked
        self._show_choose()
        self._buttons[Act.EXPLAIN].setVisible(explains)
        self._buttons[Act.EXPLAIN].setChecked(explained)

    def show_scrolls(self, scrolls: bool) -> None:
        self._scrolls = scrolls
        # One goes before the other comes, or the foot is too wide for a moment, and the window with it.
        if scrolls:
            self._show_choose()
        self._buttons[Act.DOWN].setVisible(scrolls)
        self._show_choose()

    def _show_choose(self) -> None:
        """The answers tell their keys themselves, so this gives way first."""
        self._choose.setVisible(not (self._locked or self._scrolls))

    def show_saved(self, words: str) -> None:
        self._saved.setText(words)

    def show_passing(self, words: str) -> None:
        """Say something for a while, where the keys are told."""
        self._passing.setText(words)
        self._passing.setVisible(bool(words))
        self._passing.raise_()
        self._timer.start()

    def _on_clicked(self) -> None:
        self.asked.emit(Act(self.sender().objectName()))
