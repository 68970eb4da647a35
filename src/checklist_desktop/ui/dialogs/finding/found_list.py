"""What was found, under the theme it stands in, with the words that were looked for in bold."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QAbstractListModel,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from checklist_desktop.insight.finding.search import Excerpt, Passage, excerpt
from checklist_desktop.ui.dialogs.finding.found_words import field_words, place_words
from checklist_desktop.ui.kit.paint.appearance import Type, colours_of, px, text_font
from checklist_desktop.ui.kit.show.reader_choice import ReaderChoice
from checklist_desktop.ui.kit.show.tips import tip

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent
    from PySide6.QtWidgets import QWidget

    from checklist_desktop.ui.kit.paint.appearance import Colours

_ROW = int(Qt.ItemDataRole.UserRole)
_LEFT = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)


@dataclass(frozen=True, slots=True)
class FoundRow:
    """A title, or a passage with the words around what was found."""

    title: str = ""
    passage: Passage | None = None


class FoundModel(QAbstractListModel):
    """The rows; the words around a passage are looked up when its row is seen or spoken."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.rows: tuple[FoundRow, ...] = ()
        self._wanted = ""
        self._excerpt = cache(excerpt)

    def show_rows(self, rows: tuple[FoundRow, ...], wanted: str) -> None:
        self.beginResetModel()
        self.rows, self._wanted = rows, wanted
        self._excerpt = cache(excerpt)
        self.endResetModel()

    def excerpt(self, passage: Passage) -> Excerpt:
        return self._excerpt(passage.text, self._wanted)

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
        if index.isValid() and self.rows[index.row()].passage is None:
            return Qt.ItemFlag.NoItemFlags  # the arrow keys pass a title by
        return super().flags(index)

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        row = self.rows[index.row()]
        if role == _ROW:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self.spoken(row)
        if role == Qt.ItemDataRole.ToolTipRole and row.passage is not None:
            return tip(self.excerpt(row.passage).text)
        return None

    def spoken(self, row: FoundRow) -> str:
        if row.passage is None:
            return row.title
        return f"{place_words(row.passage)}. {self.excerpt(row.passage).text}"


class FoundDelegate(QStyledItemDelegate):
    """Draws a title on one line, and a passage on two."""

    def __init__(self, parent: FoundList) -> None:
        super().__init__(parent)
        self._view = parent

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        row: FoundRow = index.data(_ROW)
        return QSize(px(200), px(32 if row.passage is None else 56))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        row: FoundRow = index.data(_ROW)
        colours, rect = colours_of(self._view), QRect(option.rect)
        chosen = index.row() == self._view.currentIndex().row()
        painter.fillRect(rect, colours["tint" if chosen else "page"])
        painter.fillRect(rect.x(), rect.bottom(), rect.width(), 1, colours["hair"])
        if row.passage is None:
            painter.setPen(colours["text"])
            _put(painter, rect.adjusted(px(8), px(6), -px(8), 0), row.title, bold=True)
            return
        if chosen:
            painter.fillRect(rect.x(), rect.y(), px(4), rect.height(), colours["accent"])
            if self._view.hasFocus():
                painter.setPen(QPen(colours["accent"], 2))
                painter.drawRect(rect.adjusted(px(4), 1, -1, -1))
        self._draw_place(painter, rect, row.passage, colours)
        line = QRect(rect.x() + px(64), rect.y() + px(27), rect.width() - px(72), px(24))
        painter.setPen(colours["text"])
        draw_marked(painter, line, self._view.found.excerpt(row.passage))

    def _draw_place(self, painter: QPainter, rect: QRect, passage: Passage, colours: Colours) -> None:
        line = QRect(rect.x() + px(16), rect.y() + px(5), rect.width() - px(24), px(22))
        painter.setPen(colours["accent"])
        _put(painter, line, passage.number, bold=True)
        painter.setPen(colours["quiet"])
        _put(painter, line.adjusted(px(48), 0, 0, 0), field_words(passage), Type.SMALL)


class FoundList(QListView):
    """Emits `opened` when a passage is asked for, and `left` when an arrow key goes up past the first."""

    opened = Signal()
    left = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.found = FoundModel(self)
        self.setModel(self.found)
        self.setItemDelegate(FoundDelegate(self))
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._reader = ReaderChoice(self)
        self._reader.chosen.connect(self._on_chosen_by_reader)

    def show_rows(self, rows: tuple[FoundRow, ...], wanted: str) -> None:
        """Show these rows, with the first passage as the chosen one."""
        self._reader.let_pass()
        self.found.show_rows(rows, wanted)
        if self._passages:
            self._make_current(self._passages[0])
            self.scrollToTop()

    @property
    def current(self) -> Passage | None:
        row = self.currentIndex().row()
        return self.found.rows[row].passage if 0 <= row < len(self.found.rows) else None

    @property
    def current_words(self) -> str:
        row = self.currentIndex().row()
        return self.found.spoken(self.found.rows[row]) if row >= 0 else ""

    def step(self, by: int) -> None:
        """To the next passage or the one before, and from the last to the first."""
        passages = self._passages
        self._reader.let_pass()
        if passages:
            here = self.currentIndex().row()
            place = passages.index(here) if here in passages else -by
            self._make_current(passages[(place + by) % len(passages)])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit()
            return
        first = self._passages[:1] == [self.currentIndex().row()]
        if event.key() == Qt.Key.Key_Up and first:
            self.left.emit()
            return
        super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and event.button() == Qt.MouseButton.LeftButton and self.current is not None:
            self.opened.emit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self.current is None:
            self.step(+1)

    def _make_current(self, row: int) -> None:
        # Not selected: what is selected already, a screen reader cannot choose any more.
        self.clearSelection()
        self.selectionModel().setCurrentIndex(
            self.found.index(row), QItemSelectionModel.SelectionFlag.NoUpdate
        )
        self.scrollTo(self.currentIndex())

    def _on_chosen_by_reader(self, row: int) -> None:
        self.setCurrentIndex(self.found.index(row))
        if self.current is not None:
            self.opened.emit()

    @property
    def _passages(self) -> list[int]:
        return [place for place, row in enumerate(self.found.rows) if row.passage is not None]


def draw_marked(painter: QPainter, rect: QRect, shown: Excerpt) -> None:
    """One line, with what was looked for in bold and underlined: seen without colour."""
    right = rect.right()
    for words, marked in _pieces(shown):
        font = text_font(bold=marked)
        font.setUnderline(marked)
        painter.setFont(font)
        metrics = QFontMetrics(font)
        fitting = metrics.elidedText(words, Qt.TextElideMode.ElideRight, right - rect.left())
        painter.drawText(rect, _LEFT, fitting)
        if fitting != words:
            return
        rect = rect.adjusted(metrics.horizontalAdvance(words), 0, 0, 0)


def _pieces(shown: Excerpt) -> list[tuple[str, bool]]:
    pieces, at = [], 0
    for mark in shown.marks:
        pieces += [(shown.text[at : mark.start], False), (shown.text[mark.start : mark.end], True)]
        at = mark.end
    return [piece for piece in [*pieces, (shown.text[at:], False)] if piece[0]]


def _put(painter: QPainter, rect: QRect, words: str, kind: Type = Type.BODY, *, bold: bool = False) -> None:
    font = text_font(kind, bold=bold)
    painter.setFont(font)
    painter.drawText(
        rect, _LEFT, QFontMetrics(font).elidedText(words, Qt.TextElideMode.ElideRight, rect.width())
    )
