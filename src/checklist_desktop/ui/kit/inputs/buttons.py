"""Buttons: primary, plain and quiet ones, the large answers, and the choices of the welcome page."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from checklist_desktop.ui.kit.paint.appearance import Type, colours_of, px, text_font, words_width
from checklist_desktop.ui.kit.paint.symbols import Symbol, colour_role, draw_symbol

if TYPE_CHECKING:
    from checklist_desktop.ui.kit.paint.appearance import Colours

_CENTRE = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
_WRAP = Qt.TextFlag.TextWordWrap


class Kind(Enum):
    """Primary: one per page. Plain: the rest. Quiet: words in the accent colour, as for 'Add'."""

    PRIMARY = "primary"
    PLAIN = "plain"
    QUIET = "quiet"


class PaintedButton(QAbstractButton):
    """What all our buttons share: focus by Tab, Enter presses, hover shows.

    Emits `switched` when a person chose it or let go of it: with mouse or key, and with the action of a
    screen reader, which is no click.
    """

    switched = Signal(bool)

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = ""
        self._is_shown_so = False
        self.toggled.connect(self._on_toggled)
        self.set_words(text)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def set_words(self, text: str) -> None:
        """Change what the button says, to the eye and to a screen reader."""
        if text == self.words:
            return
        self.words = text
        # Doubled, or the character after it becomes a shortcut of its own.
        self.setText(text.replace("&", "&&"))
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    def setChecked(self, checked: bool, /) -> None:
        """Show it as chosen or not; nobody did that."""
        self._is_shown_so = True
        super().setChecked(checked)
        self._is_shown_so = False

    def _on_toggled(self, checked: bool) -> None:
        if not self._is_shown_so:
            self.switched.emit(checked)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
            return
        super().keyPressEvent(event)

    def _draw_focus(self, painter: QPainter, colours: Colours, radius: float = 4) -> None:
        if not self.hasFocus():
            return
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(colours["accent"], 2))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), radius, radius)


_THICK = 3
"""The line below quiet words with the keyboard: they stand on the margin, and leave a ring no room."""


class Button(PaintedButton):
    """A button with its words, a symbol before them and its shortcut after them in quiet text."""

    def __init__(
        self,
        text: str,
        kind: Kind = Kind.PLAIN,
        *,
        shortcut: str = "",
        symbol: Symbol | None = None,
        symbol_last: bool = False,
        height: int = 32,
        checkable: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        self._kind, self._shortcut, self._height = kind, shortcut, height
        self._symbol, self._symbol_last = symbol, symbol_last
        super().__init__(text, parent)
        self.setCheckable(checkable)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_symbol(self, symbol: Symbol | None) -> None:
        self._symbol = symbol
        self.update()

    def sizeHint(self) -> QSize:
        width = self._words_width() + 2 * self._side()
        if self._symbol is not None:
            width += px(24)
        if self._shortcut:
            width += px(8) + words_width(self._shortcut, Type.SMALL)
        return QSize(width, px(self._height))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = colours_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._draw_ground(painter, colours)
        self._draw_words(painter, colours, self._ink())
        if self._kind is not Kind.QUIET:
            self._draw_focus(painter, colours)
        painter.end()

    def _draw_ground(self, painter: QPainter, colours: Colours) -> None:
        # A ring of the same colour is only seen with a gap between.
        chosen = self.isChecked()
        width = colours.chosen_width if chosen and self._kind is Kind.PLAIN else 1
        # Otherwise as tall as a field beside it, and on the margin as that is.
        inset = 4.5 if self._kind is Kind.PRIMARY and self.hasFocus() else width / 2
        rect = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        if self._kind is Kind.PRIMARY:
            painter.setPen(QPen(colours["accent" if self.isEnabled() else "hair"], 1))
            painter.setBrush(colours["accent" if self.isEnabled() else "page"])
            painter.drawRoundedRect(rect, 3, 3)
            return
        hovered = self.underMouse() and self.isEnabled()
        if self._kind is Kind.QUIET:
            if self.hasFocus():
                painter.fillRect(self.rect(), colours["tint"])
                painter.fillRect(0, self.height() - _THICK, self.width(), _THICK, colours["accent"])
            return
        outline = "accent" if chosen else "edge" if self.isEnabled() else "hair"
        painter.setPen(QPen(colours[outline], width))
        painter.setBrush(colours["tint" if chosen or hovered else "page"])
        painter.drawRoundedRect(rect, 3, 3)

    def _draw_words(self, painter: QPainter, colours: Colours, ink: str) -> None:
        left = self._side()
        if self._symbol is not None:
            size = px(16)
            words = words_width(self.words, bold=self._is_bold())
            at = left + words + px(4) if self._symbol_last else left
            square = QRectF(at, (self.height() - size) / 2, size, size)
            draw_symbol(painter, square, self._symbol, colours, colours[ink])
            left += 0 if self._symbol_last else px(24)
        font = text_font(Type.BODY, bold=self._is_bold())
        font.setUnderline(self._kind is Kind.QUIET and self.underMouse() and not self.hasFocus())
        painter.setFont(font)
        painter.setPen(colours[ink])
        painter.drawText(QRect(left, 0, self.width() - left, self.height()), int(_CENTRE), self.words)
        if self._shortcut:
            left += self._words_width() + px(8)
            painter.setFont(text_font(Type.SMALL))
            painter.setPen(colours["quiet" if ink == "text" else ink])
            painter.drawText(QRect(left, 0, self.width() - left, self.height()), int(_CENTRE), self._shortcut)

    def _ink(self) -> str:
        if not self.isEnabled():
            return "text" if self.isChecked() else "quiet"
        if self._kind is Kind.PRIMARY:
            return "on_accent"
        return "accent" if self._kind is Kind.QUIET or self.isChecked() else "text"

    def _is_bold(self) -> bool:
        # Quiet words that fold something out say so with their arrow.
        return self._kind is Kind.PRIMARY or (self.isChecked() and self._kind is not Kind.QUIET)

    def _side(self) -> int:
        return {Kind.PRIMARY: px(20), Kind.PLAIN: px(12), Kind.QUIET: 0}[self._kind]

    def _words_width(self) -> int:
        # Room for the bold words, so that choosing one does not move its neighbours.
        bold = self._kind is Kind.PRIMARY or (self.isCheckable() and self._kind is not Kind.QUIET)
        return words_width(self.words, bold=bold)


class AnswerButton(PaintedButton):
    """One option of the scale: symbol, label on as many lines as it needs, and its key.

    Arrow keys move among the options and choose nothing: every choice is kept, so none is made in passing.
    """

    def __init__(
        self, option_id: str, label: str, symbol: Symbol, key: str, parent: QWidget | None = None
    ) -> None:
        self.option_id = option_id
        self._symbol, self._key = symbol, key
        super().__init__(label, parent)
        self.setCheckable(True)
        self.setAutoExclusive(True)  # a screen reader says: one of several
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def sizeHint(self) -> QSize:
        return QSize(px(120), px(64))

    def minimumSizeHint(self) -> QSize:
        return QSize(px(104), px(64))

    def heightForWidth(self, width: int) -> int:
        place = self._words_place(width, 0)
        flags = int(_CENTRE) | int(_WRAP)
        needed = QFontMetrics(text_font(bold=True)).boundingRect(place, flags, self.words)
        return max(px(64), needed.height() + px(20))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Up):
            self._move_to(-1)
        elif event.key() in (Qt.Key.Key_Right, Qt.Key.Key_Down):
            self._move_to(+1)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = colours_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = self.isChecked()
        self._draw_ground(painter, colours)
        size = px(24)
        square = QRectF(px(13), (self.height() - size) / 2, size, size)
        draw_symbol(painter, square, self._symbol, colours)
        painter.setFont(text_font(Type.BODY, bold=chosen))
        painter.setPen(colours["text" if self.isEnabled() or chosen else "quiet"])
        words = self._words_place(self.width(), self.height())
        painter.drawText(words, int(_CENTRE) | int(_WRAP), self.words)
        if self._key:
            cap = px(19)
            key_box = QRectF(self.width() - px(12) - cap, (self.height() - cap) / 2, cap, cap)
            _draw_key(painter, key_box, self._key, colours)
        self._draw_focus(painter, colours)
        painter.end()

    def _draw_ground(self, painter: QPainter, colours: Colours) -> None:
        chosen = self.isChecked()
        state = colours[colour_role(self._symbol)]
        plain = colours["edge" if self.isEnabled() else "hair"]
        painter.setPen(QPen(state if chosen else plain, colours.chosen_width + 0.5 if chosen else 1.0))
        tinted = chosen or (self.underMouse() and self.isEnabled())
        painter.setBrush(colours["tint" if tinted else "page"])
        # With the focus it steps back a little: its ring stands around it, within the same place.
        inset = 4.0 if self.hasFocus() else (colours.chosen_width + 0.5) / 2 if chosen else 0.5
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), 4, 4)

    def _words_place(self, width: int, height: int) -> QRect:
        key = px(36) if self._key else px(12)
        return QRect(px(47), 0, max(px(24), width - px(47) - key), height)

    def _move_to(self, by: int) -> None:
        group = self.group()
        if group is not None:
            buttons = group.buttons()
            buttons[(buttons.index(self) + by) % len(buttons)].setFocus(Qt.FocusReason.TabFocusReason)


_TITLE = 28


class ChoiceButton(PaintedButton):
    """A way to begin: key, title and a sentence."""

    def __init__(self, key: str, title: str, sentence: str, parent: QWidget | None = None) -> None:
        self._key, self._sentence = key, sentence
        super().__init__(title, parent)
        self.setAccessibleDescription(sentence)
        self.setShortcut(key)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def sizeHint(self) -> QSize:
        return QSize(px(640), px(80))

    def heightForWidth(self, width: int) -> int:
        return max(px(80), px(_TITLE) + self._sentence_height(width) + 2 * px(14))

    def _sentence_height(self, width: int) -> int:
        place = QRect(0, 0, width - px(120), 0)
        return QFontMetrics(text_font()).boundingRect(place, int(_WRAP), self._sentence).height()

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = colours_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = self.hasFocus()  # one at a time; below the mouse there is only the tint
        painter.setPen(QPen(colours["accent" if chosen else "edge"], 2 if chosen else 1))
        painter.setBrush(colours["tint" if chosen or self.underMouse() else "page"])
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 4, 4)
        cap, height = px(23), self.height()
        _draw_key(painter, QRectF(px(24), (height - cap) / 2, cap, cap), self._key, colours)
        width = self.width() - px(120)
        painter.setFont(text_font(Type.CHOICE, bold=True))
        painter.setPen(colours["accent" if chosen else "text"])
        top = (height - px(_TITLE) - self._sentence_height(self.width())) // 2
        painter.drawText(QRect(px(64), top, width, px(_TITLE)), int(_CENTRE), self.words)
        painter.setFont(text_font())
        painter.setPen(colours["text" if chosen else "quiet"])
        top += px(_TITLE)
        painter.drawText(QRect(px(64), top, width, height - top), int(_WRAP), self._sentence)
        draw_symbol(
            painter,
            QRectF(self.width() - px(48), (height - px(24)) / 2, px(24), px(24)),
            Symbol.RIGHT,
            colours,
        )
        painter.end()


def _draw_key(painter: QPainter, box: QRectF, key: str, colours: Colours) -> None:
    painter.setPen(QPen(colours["edge"], 1))
    painter.setBrush(colours["page"])
    painter.drawRoundedRect(box, 2, 2)
    painter.setFont(text_font(Type.KEY, bold=True))
    painter.setPen(colours["quiet"])
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, key)
