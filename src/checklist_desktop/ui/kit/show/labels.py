"""Words on the page: labels, chips, hairlines, bars and the heads of blocks."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias, TypeVar

from PySide6.QtCore import QRect, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QGuiApplication, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import (
    QApplication,
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from checklist_desktop.ui.kit.paint.appearance import Type, colours_of, px, text_font, words_width
from checklist_desktop.ui.kit.paint.symbols import Symbol, draw_symbol
from checklist_desktop.ui.kit.show.tips import tip

if TYPE_CHECKING:
    from PySide6.QtWidgets import QLayout

    from checklist_desktop.insight.progress import Count


L = TypeVar("L", bound=QBoxLayout)
Item: TypeAlias = "QWidget | QLayout | int | None"
Margins: TypeAlias = tuple[int, int, int, int]


class Label(QLabel):
    """Plain text in one of our sizes, in a role of colour; never rich text, so `<b>` is just shown."""

    def __init__(
        self,
        text: str = "",
        kind: Type = Type.BODY,
        *,
        bold: bool = False,
        role: str = "text",
        wrap: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFont(text_font(kind, bold=bold))
        self.setWordWrap(wrap)
        self.setText(text)
        self.set_role(role)
        self._kind = kind
        if kind is Type.HEAD:
            # As tall as the button that stands beside some of them, so that heads stand in line.
            self.setMinimumHeight(px(24))
        if wrap:
            policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
            policy.setHeightForWidth(True)
            self.setSizePolicy(policy)

    def set_role(self, role: str) -> None:
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.WindowText, colours_of(self)[role])
        self.setPalette(palette)

    def set_bold(self, bold: bool) -> None:
        self.setFont(text_font(self._kind, bold=bold))

    def belong_to(self, field: QWidget) -> None:
        """Be the label of a field, for mouse and screen reader."""
        # Doubled, or a label with a field takes the character after it for a shortcut.
        self.setText(self.text().replace("&", "&&"))
        self.setBuddy(field)
        if not field.accessibleName():
            field.setAccessibleName(self.text().replace("&&", "&"))


class ElidedLabel(Label):
    """One line that gives way where there is no room; the whole text is in the tool tip."""

    def setText(self, text: str) -> None:
        super().setText(text)
        self.setToolTip(tip(text))

    def minimumSizeHint(self) -> QSize:
        hint = super().minimumSizeHint()
        return QSize(min(hint.width(), px(80)), hint.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
        words = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, words)
        painter.end()


class Fault(Label):
    """What is wrong with a field, right below it; hidden while nothing is."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", Type.SMALL, bold=True, role="late", wrap=True, parent=parent)
        self._field: QWidget | None = None
        self.hide()

    def tell(self, text: str, field: QWidget) -> None:
        """Say what is wrong, and bring the keyboard there; the field is spoken with its fault."""
        self.clear_fault()
        self._field = field
        self.setText(text)
        self.show()
        field.setAccessibleDescription(text)
        field.setFocus()

    def clear_fault(self) -> None:
        if self._field is not None:
            self._field.setAccessibleDescription("")
        self._field = None
        self.hide()


class Chip(QWidget):
    """A mark on a question: solid for what weighs, outlined for what informs."""

    def __init__(
        self, text: str, meaning: str = "", *, solid: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._text, self._solid = text, solid
        self.setToolTip(tip(meaning))
        self.setAccessibleName(f"{text}. {meaning}" if meaning else text)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(words_width(self._text, Type.SMALL, bold=self._solid) + px(18), px(24))

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = colours_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(colours["accent" if self._solid else "edge"], 1))
        painter.setBrush(colours["tint" if self._solid else "page"])
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 2, 2)
        painter.setFont(text_font(Type.SMALL, bold=self._solid))
        painter.setPen(colours["accent" if self._solid else "quiet"])
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._text)
        painter.end()


class SymbolMark(QWidget):
    """A symbol by itself, spoken by its name."""

    def __init__(self, symbol: Symbol, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._symbol = symbol
        self.setAccessibleName(name)
        self.setFixedSize(px(16), px(16))

    def show_symbol(self, symbol: Symbol) -> None:
        self._symbol = symbol
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        draw_symbol(painter, QRectF(self.rect()), self._symbol, colours_of(self))
        painter.end()


class Rule(QFrame):
    """A hairline: separates, says nothing."""

    def __init__(self, *, upright: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        (self.setFixedWidth if upright else self.setFixedHeight)(1)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), colours_of(self)["hair"])
        painter.end()


class Page(QWidget):
    """A plain surface in one role of colour."""

    def __init__(self, role: str = "page", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAutoFillBackground(True)
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Window, QColor(colours_of(self)[role]))
        self.setPalette(palette)

    def minimumSizeHint(self) -> QSize:
        """Only a width where text wraps: the height follows from the real width, not from the narrowest."""
        hint = super().minimumSizeHint()
        layout = self.layout()
        return QSize(hint.width(), 0) if layout is not None and layout.hasHeightForWidth() else hint


def column(*items: Item, gap: int = 8, margins: Margins = (0, 0, 0, 0)) -> QVBoxLayout:
    """Things below each other; a number is space, None is what stretches."""
    return _filled(QVBoxLayout(), items, gap, margins)


def row(*items: Item, gap: int = 8, margins: Margins = (0, 0, 0, 0)) -> QHBoxLayout:
    """Things beside each other; a number is space, None is what stretches."""
    return _filled(QHBoxLayout(), items, gap, margins)


def _filled(layout: L, items: tuple[Item, ...], gap: int, margins: Margins) -> L:
    layout.setSpacing(px(gap))
    layout.setContentsMargins(*(px(margin) for margin in margins))
    for item in items:
        if item is None:
            layout.addStretch(1)
        elif isinstance(item, int):
            layout.addSpacing(px(item))
        elif isinstance(item, QWidget):
            layout.addWidget(item)
        else:
            layout.addLayout(item)
    return layout


class Scroller(QScrollArea):
    """Content that may be taller than its place. It never scrolls sideways, and follows the keyboard."""

    def __init__(self, content: QWidget, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._content = content
        self.setWidget(content)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._keep_the_bar_its_place()
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(name)
        # What was shown just now only gets its place after this turn of the event loop.
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._show_focus)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._on_focus_changed)
        QGuiApplication.inputMethod().cursorRectangleChanged.connect(self._soon.start)
        self.verticalScrollBar().rangeChanged.connect(self._on_range_changed)

    def _keep_the_bar_its_place(self) -> None:
        """Within the margin, also while there is nothing to scroll: what is longer moves nothing aside."""
        bar = self.verticalScrollBar()
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        bar.setPalette(self._content.palette())
        layout = self._content.layout()
        if layout is not None:
            margins = layout.contentsMargins()
            margins.setRight(max(0, margins.right() - bar.sizeHint().width()))
            layout.setContentsMargins(margins)

    def _on_focus_changed(self, old: QWidget | None, now: QWidget | None) -> None:
        if now is not None and self._content.isAncestorOf(now):
            self._soon.start()

    def _on_range_changed(self, least: int, most: int) -> None:
        focused = QApplication.focusWidget()
        # A field grows with its text, and only then there is somewhere to scroll to.
        if focused is not None and focused.testAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled):
            self._soon.start()

    def _show_focus(self) -> None:
        focused = QApplication.focusWidget()
        if focused is None or not self._content.isAncestorOf(focused):
            return
        spare = self.viewport().height() - focused.height()
        if spare > 0:
            # The whole of it: Qt itself is content with the line in which the cursor is.
            top = focused.mapTo(self._content, focused.rect().topLeft()).y()
            for edge in (top + focused.height(), top):
                self.ensureVisible(0, edge, 0, min(px(48), spare // 2))
            return
        # A field that is taller than the screen: the place in it where the next character comes.
        cursor = focused.inputMethodQuery(Qt.InputMethodQuery.ImCursorRectangle)
        if isinstance(cursor, QRect | QRectF):
            at = focused.mapTo(self._content, cursor.center())
            self.ensureVisible(0, round(at.y()), 0, px(24))


def scrolled(content: QWidget, name: str) -> Scroller:
    """Content that may be taller than its place; it never scrolls sideways."""
    return Scroller(content, name)


def draw_bar(
    painter: QPainter, rect: QRectF, count: Count, colour: QColor, edge: QColor, page: QColor
) -> None:
    """A bar in outline, filled so far; the count in words always stands beside it."""
    painter.save()
    outline = rect.adjusted(0.5, 0.5, -0.5, -0.5)
    painter.setPen(QPen(edge, 1))
    painter.setBrush(page)
    painter.drawRect(outline)
    if count.count:
        painter.fillRect(
            QRectF(outline.x(), outline.y(), outline.width() * count.share, outline.height()), colour
        )
    painter.restore()
