"""The list of questions of a theme, each with its state, and one row to close the theme."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QAbstractListModel,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFont, QFontMetrics, QKeySequence, QPainter, QPalette, QPen
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
from checklist_desktop.ui.kit.show.reader_choice import ReaderChoice
from checklist_desktop.ui.kit.show.tips import tip

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent

    from checklist_desktop.ui.kit.paint.appearance import Colours

_ENTRY = int(Qt.ItemDataRole.UserRole)
_Also = QItemSelectionModel.SelectionFlag
_LEFT = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
_RIGHT = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight)


@dataclass(frozen=True, slots=True)
class Entry:
    """A row: number and text, the state in symbol and word, marks at the right, and a flag.

    `outside` says that it is shown although a filter would leave it out: someone is at it.
    """

    key: str
    number: str
    text: str
    symbol: Symbol | None
    state: str
    marks: tuple[str, ...] = ()
    flagged: str = ""
    outside: str = ""

    @property
    def spoken(self) -> str:
        return ". ".join(
            part
            for part in (
                f"{self.number} {self.text}".strip(),
                self.state,
                self.outside,
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

    def show_entries(self, entries: list[Entry]) -> bool:
        """Whether these are other rows than before, and not the same ones with other words."""
        if [entry.key for entry in entries] != [entry.key for entry in self.entries]:
            self.beginResetModel()
            self.entries = entries
            self.endResetModel()
            return True
        before, self.entries = self.entries, entries
        for row, (old, new) in enumerate(zip(before, entries, strict=True)):
            if old != new:  # the rows that say the same are not painted anew
                self.dataChanged.emit(self.index(row), self.index(row))
        return False

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
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        chosen = index.row() == self._view.currentIndex().row()
        painter.fillRect(rect, colours["tint" if chosen or selected else "window"])
        painter.fillRect(rect.x() + px(24), rect.bottom(), rect.width() - px(24), 1, colours["hair"])
        if selected:
            painter.fillRect(rect.x(), rect.y(), px(4), rect.height(), colours["accent"])
        if chosen and self._view.hasFocus():
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
        marks = (entry.outside, *entry.marks) if entry.outside else entry.marks
        painter.setPen(colours["quiet"])
        _put(painter, right, _fitting(marks, font, right.width()), font, _RIGHT)


class QuestionList(QListView):
    """Emits `chosen` with the key of the row that becomes the current one.

    `end_passed` tells that an arrow key went on after the last row (1) or before the first (-1). Several rows
    can be selected, with Shift and Ctrl; one of them is the current one.
    """

    chosen = Signal(str)
    end_passed = Signal(int)
    selected = Signal(int)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._entries = EntriesModel(self)
        self._showing = False
        self.setModel(self._entries)
        self.setItemDelegate(EntryDelegate(self))
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setBackgroundRole(QPalette.ColorRole.Window)
        self.selectionModel().currentChanged.connect(self._on_current_changed)
        self.selectionModel().selectionChanged.connect(self._on_selection_changed)
        self._reader = ReaderChoice(self)
        self._reader.chosen.connect(self._on_chosen_by_reader)

    def show_entries(self, entries: list[Entry]) -> None:
        """Show these rows; who is at one of them, or has some of them selected, still is and has."""
        current, selected = self.current_key, self.selected_keys
        self._showing = True
        if self._entries.show_entries(entries) and current in self.keys:
            self._make_current(current)
            for key in selected & set(self.keys):
                self.selectionModel().select(self._index(key), _Also.Select)
        self._showing = False

    @property
    def keys(self) -> list[str]:
        return [entry.key for entry in self._entries.entries]

    @property
    def current_key(self) -> str:
        row = self.currentIndex().row()
        return self._entries.entries[row].key if row >= 0 else ""

    @property
    def selected_keys(self) -> frozenset[str]:
        rows = (index.row() for index in self.selectionModel().selectedIndexes())
        return frozenset(self._entries.entries[row].key for row in rows)

    @property
    def current_words(self) -> str:
        """The current row as a screen reader speaks it."""
        row = self.currentIndex().row()
        return self._entries.entries[row].spoken if row >= 0 else ""

    def choose(self, key: str) -> None:
        """Make this row the current one, and the only one selected, and have it in sight."""
        if key in self.keys:
            self._make_current(key)

    def dataChanged(
        self,
        first: QModelIndex | QPersistentModelIndex,
        last: QModelIndex | QPersistentModelIndex,
        roles: Sequence[int] = (),
    ) -> None:
        # All rows are equally tall; a list would place and paint every one of them for a word in one.
        QAbstractItemView.dataChanged(self, first, last, roles)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.SelectAll):
            self.selectAll()
            return
        if event.text() and not event.text().isspace():
            event.ignore()  # letters and digits answer; they do not search the list
            return
        by = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()), 0)
        held = event.modifiers() & (Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.ControlModifier)
        if by and not held and not 0 <= self.currentIndex().row() + by < len(self.keys):
            self.end_passed.emit(by)
            return
        super().keyPressEvent(event)

    def _index(self, key: str) -> QModelIndex:
        return self._entries.index(self.keys.index(key))

    def _make_current(self, key: str) -> None:
        self._reader.let_pass()
        # Not by setCurrentIndex: that looks which keys are held down, and those of a command are.
        self.selectionModel().setCurrentIndex(self._index(key), _Also.ClearAndSelect)
        self.scrollTo(self.currentIndex())

    def _on_current_changed(self, current: QModelIndex, previous: QModelIndex) -> None:
        self.viewport().update()
        if current.isValid() and not self._showing:
            self.chosen.emit(self._entries.entries[current.row()].key)

    def _on_chosen_by_reader(self, row: int) -> None:
        self._make_current(self._entries.entries[row].key)

    def _on_selection_changed(self) -> None:
        if not self._showing:
            self.selected.emit(len(self.selected_keys))


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
