"""The answers as large cards: symbol, key and words, as many lines as they need."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QSizePolicy

from checklist_desktop.ui.kit.inputs.buttons import PaintedButton
from checklist_desktop.ui.kit.paint.appearance import colours_of
from checklist_desktop.ui.kit.paint.symbols import Symbol, colour_role, draw_symbol, symbol_of
from checklist_desktop.ui.kit.show.fitting import lines_of
from checklist_desktop.ui.kit.show.group import Group

if TYPE_CHECKING:
    from checklist_desktop.domain.checklist import AnswerScale
    from checklist_desktop.ui.kit.paint.appearance import Colours
    from checklist_desktop.ui.projector.measures import Measures

MOST_KEYS = 9
"""Number keys there are."""
_MOST_ON_A_LINE = 6
_GAP, _SIDE, _SYMBOL, _FRAME = 24, 24, 56, 4
_MOST_LINES = 6
_OWN_KEYS = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Space)
"""With the keyboard on a card these choose among the cards, and do not move the question."""


class AnswerCard(PaintedButton):
    """One option of the scale."""

    def __init__(self, option_id: str, label: str, symbol: Symbol, key: str, measures: Measures) -> None:
        self.option_id = option_id
        self._symbol, self._key, self._measures = symbol, key, measures
        super().__init__(label)
        self.setFont(measures.font())
        self.setCheckable(True)
        self.setAutoExclusive(True)  # a screen reader says: one of several
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def sizeHint(self) -> QSize:
        width = self._measures.px(240)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.heightForWidth(self.width()))

    def heightForWidth(self, width: int) -> int:
        px, lines = self._measures.px, len(self.lines(width))
        spacing = self.fontMetrics().lineSpacing()
        return px(_SIDE) + px(_SYMBOL) + px(8) + max(2, lines) * spacing + px(18)

    def lines(self, width: int) -> list[str]:
        """The words as they are broken, measured bold: choosing an answer moves nothing."""
        room = width - 2 * self._measures.px(_SIDE)
        return lines_of(self.words, self._measures.font(bold=True), max(1, room), _MOST_LINES)

    def event(self, event: QEvent) -> bool:
        is_own = isinstance(event, QKeyEvent) and event.key() in _OWN_KEYS
        if is_own and event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self._move_to(-1 if event.key() == Qt.Key.Key_Up else +1)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        colours, px = colours_of(self), self._measures.px
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._draw_ground(painter, colours)
        side, symbol = px(_SIDE), px(_SYMBOL)
        draw_symbol(painter, QRectF(side, side, symbol, symbol), self._symbol, colours)
        painter.setFont(self.font())
        painter.setPen(colours["quiet"])
        right = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        painter.drawText(QRect(0, side, self.width() - side - px(8), symbol), int(right), self._key)
        chosen = self.isChecked()
        painter.setFont(self._measures.font(bold=True) if chosen else self.font())
        painter.setPen(colours["text" if self.isEnabled() or chosen else "quiet"])
        spacing, top = painter.fontMetrics().lineSpacing(), side + symbol + px(8)
        for number, line in enumerate(self.lines(self.width())):
            place = QRect(side, top + number * spacing, self.width() - side, spacing)
            painter.drawText(place, int(Qt.AlignmentFlag.AlignVCenter), line)
        self._draw_ring(painter, colours)
        painter.end()

    def _draw_ground(self, painter: QPainter, colours: Colours) -> None:
        px, chosen = self._measures.px, self.isChecked()
        width = max(2, px(_FRAME) * colours.chosen_width / 2) if chosen else max(1, px(2))
        plain = colours["edge" if self.isEnabled() else "hair"]
        painter.setPen(QPen(colours[colour_role(self._symbol)] if chosen else plain, width))
        tinted = chosen or (self.underMouse() and self.isEnabled())
        painter.setBrush(colours["tint" if tinted else "page"])
        # With the keyboard it steps back: the ring stands around it, with a gap between.
        inset = width / 2 + (2 * px(_FRAME) if self.hasFocus() else 0)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), px(8), px(8))

    def _draw_ring(self, painter: QPainter, colours: Colours) -> None:
        if not self.hasFocus():
            return
        width = max(2, self._measures.px(_FRAME))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(colours["accent"], width))
        inset, radius = width / 2, self._measures.px(10)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), radius, radius)

    def _move_to(self, by: int) -> None:
        group = self.group()
        if group is not None:
            cards = group.buttons()
            cards[(cards.index(self) + by) % len(cards)].setFocus(Qt.FocusReason.TabFocusReason)


class AnswerCards(Group):
    """The options of a scale beside each other. Emits the one that was chosen."""

    chosen = Signal(str)

    def __init__(self, scale: AnswerScale, measures: Measures) -> None:
        super().__init__(self.tr("Answer"))
        self._group = QButtonGroup(self)
        self._cards: list[AnswerCard] = []
        lines = -(-len(scale.choices) // _MOST_ON_A_LINE)
        columns = -(-len(scale.choices) // lines)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(measures.px(_GAP))
        for place, option in enumerate(scale.choices):
            key = str(place + 1) if place < MOST_KEYS else ""
            card = AnswerCard(option.id, option.label, symbol_of(option.meaning), key, measures)
            card.setAccessibleDescription(option.description)
            card.switched.connect(self._on_switched)
            self._group.addButton(card)
            self._cards.append(card)
            grid.addWidget(card, *divmod(place, columns))
            grid.setColumnStretch(place % columns, 1)

    def show_answer(self, option_id: str | None, *, locked: bool) -> None:
        self._group.setExclusive(False)
        for card in self._cards:
            card.setChecked(card.option_id == option_id)
            card.setEnabled(not locked)
        self._group.setExclusive(True)

    def _on_switched(self, chosen: bool) -> None:
        card = self.sender()
        if chosen and isinstance(card, AnswerCard):
            self.chosen.emit(card.option_id)
