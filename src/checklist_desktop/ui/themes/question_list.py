"""The list of questions of a theme, each with its state, and one row to close the theme."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPalette, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from checklist_desktop.ui.kit.paint.appearance import Type, colours_of, px, text_font
from checklist_desktop.ui.kit.paint.symbols import Symbol, colour_role, draw_symbol
from checklist_desktop.ui.kit.show.tips import tip

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from checklist_desktop.ui.kit.paint.appearance import Colours

_ENTRY = int(Qt.ItemDataRole.UserRole)
_LEFT = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
_RIGHT = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight)


@dataclass(frozen=True, slots=True)
class Entry:
    """A row: number and text, the state in symbol and word, marks at the right, and a flag."""

    key: str
    number: str
    text: str
    symbol: Symbol | None
    state: str
    marks: tuple[str, ...] = ()
    flagged: str = ""

    @property
    def spoken(self) -> str:
        return ". ".join(
            part
            for part in (
                f"{self.number} {self.text}".strip(),
                self.state,
                self.flagged,
                ", ".join(self.marks),
            )
            if part
        )


class EntriesModel(QAbstractListModel):
    """The entries; the words a screen reader speaks include the state."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.entries: list[Entry] = []

    def show_entries(self, entries: list[Entry]) -> None:
        if [entry.key for entry in entries] != [entry.key for entry in self.entries]:
            self.beginResetModel()
            self.entries = entries
            self.endResetModel()
            return
        self.entries = entries
        self.dataChanged.emit(self.index(0), self.index(len(entries) - 1))

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.entries)

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        entry = self.entries[index.row()]
        if role == _ENTRY:
            return entry
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip(entry.text)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return entry.spoken
        return None


class EntryDelegate(QStyledItemDelegate):
    """Draws a row of two lines."""

    def __init__(self, parent: QListView) -> None:
        super().__init__(parent)
        self._view = parent

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(px(200), px(56))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        entry: Entry = index.data(_ENTRY)
        colours = colours_of(self._view)
        rect: QRect = option.rect
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.fillRect(rect, colours["tint" if chosen else "window"])
        painter.fillRect(rect.x() + px(24), rect.bottom(), rect.width() - px(24), 1, colours["hair"])
        if chosen:
            painter.fillRect(rect.x(), rect.y(), px(4), rect.height(), colours["accent"])
            if self._view.hasFocus():
                painter.setPen(QPen(colours["accent"], 2))
                painter.drawRect(rect.adjusted(px(4), 1, -1, -1))
        self._draw_first_line(painter, rect, entry, colours, chosen=chosen)
        self._draw_second_line(painter, rect, entry, colours)

    def _draw_first_line(
        self, painter: QPainter, rect: QRect, entry: Entry, colours: Colours, *, chosen: bool
    ) -> None:
        line = QRect(rect.x() + px(24), rect.y() + px(6), rect.width() - px(40), px(24))
        left = px(40) if entry.number else 0
        painter.setPen(colours["accent" if chosen else "text"])
        _put(painter, line, entry.number, text_font(bold=True))
        painter.setPen(colours["text"])
        _put(painter, line.adjusted(left, 0, 0, 0), entry.text, text_font(bold=chosen))

    def _draw_second_line(self, painter: QPainter, rect: QRect, entry: Entry, colours: Colours) -> None:
        line = QRect(rect.x() + px(64), rect.y() + px(29), rect.width() - px(80), px(20))
        if not entry.number:
            line.setLeft(rect.x() + px(24))
        size = px(16)
        if entry.symbol is not None:
            square = QRectF(line.x(), line.center().y() - size / 2 + 1, size, size)
            draw_symbol(painter, square, entry.symbol, colours)
            painter.setPen(colours[colour_role(entry.symbol)])
            line.setLeft(line.left() + px(24))
        else:
            painter.setPen(colours["quiet"])
        font = text_font(Type.SMALL)
        _put(painter, line, entry.state, font)
        used = QFontMetrics(font).horizontalAdvance(entry.state) + px(12)
        right = line.adjusted(used, 0, 0, 0)
        if entry.flagged:
            square = QRectF(right.right() - size, line.center().y() - size / 2 + 1, size, size)
            draw_symbol(painter, square, Symbol.FLAG, colours)
            right.setRight(right.right() - px(24))
        painter.setPen(colours["quiet"])
        _put(painter, right, _fitting(entry.marks, font, right.width()), font, _RIGHT)


class QuestionList(QListView):
    """Emits `chosen` with the key of the row that becomes the current one.

    `end_passed` tells that an arrow key went on after the last row (1) or before the first (-1).
    """

    chosen = Signal(str)
    end_passed = Signal(int)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._entries = EntriesModel(self)
        self.setModel(self._entries)
        self.setItemDelegate(EntryDelegate(self))
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setBackgroundRole(QPalette.ColorRole.Window)
        self.selectionModel().currentChanged.connect(self._on_current_changed)

    def show_entries(self, entries: list[Entry]) -> None:
        self._entries.show_entries(entries)

    @property
    def keys(self) -> list[str]:
        return [entry.key for entry in self._entries.entries]

    @property
    def current_key(self) -> str:
        row = self.currentIndex().row()
        return self._entries.entries[row].key if row >= 0 else ""

    @property
    def current_words(self) -> str:
        """The current row as a screen reader speaks it."""
        row = self.currentIndex().row()
        return self._entries.entries[row].spoken if row >= 0 else ""

    def choose(self, key: str) -> None:
        """Make this row the current one, and have it in sight."""
        if key in self.keys:
            self.setCurrentIndex(self._entries.index(self.keys.index(key)))
            self.scrollTo(self.currentIndex())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.text() and not event.text().isspace():
            event.ignore()  # letters and digits answer; they do not search the list
            return
        by = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()), 0)
        if by and not 0 <= self.currentIndex().row() + by < len(self.keys):
            self.end_passed.emit(by)
            return
        super().keyPressEvent(event)

    def _on_current_changed(self, current: QModelIndex, previous: QModelIndex) -> None:
        if current.isValid():
            self.chosen.emit(self._entries.entries[current.row()].key)


def _fitting(marks: tuple[str, ...], font: QFont, width: int) -> str:
    """As many marks as fit, each of them whole; the chosen question shows them all."""
    metrics = QFontMetrics(font)
    for count in range(len(marks), 0, -1):
        words = ", ".join(marks[:count])
        if metrics.horizontalAdvance(words) <= width:
            return words
    return ""


def _put(painter: QPainter, rect: QRect, text: str, font: QFont, side: int = _LEFT) -> None:
    painter.setFont(font)
    painter.drawText(
        rect, side, QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
    )
