"""Tables: one model and one delegate for all of them, without vertical lines."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from checklist_desktop.ui.kit.paint.appearance import Type, colours_of, px, text_font
from checklist_desktop.ui.kit.paint.symbols import Symbol, colour_role, draw_symbol
from checklist_desktop.ui.kit.show.labels import draw_bar
from checklist_desktop.ui.kit.show.rows import CELL, Cell, Column, RowsModel, TableRow

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QResizeEvent

    from checklist_desktop.ui.kit.paint.appearance import Colours
    from checklist_desktop.ui.kit.show.rows import Index

__all__ = ["Cell", "Column", "Table", "TableRow"]

_MOST_FOR_FIXED = 0.7
"""The share of the width for columns with a width of their own, when others take what is left."""
_MIDDLE = Qt.AlignmentFlag.AlignVCenter


POINTERS = (Symbol.FLAG, Symbol.NEEDED, Symbol.NOTE)
"""Symbols that point at something; only a state gives its colour to the words beside it."""


class CellDelegate(QStyledItemDelegate):
    """Draws every cell: hairline below, symbol before, bar beside, words that do not fit elided."""

    def __init__(self, small: bool, parent: QTableView) -> None:
        super().__init__(parent)
        self._view, self._type = parent, Type.SMALL if small else Type.BODY

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model = self._view.model()
        assert isinstance(model, RowsModel)
        cell: Cell = index.data(CELL)
        colours = colours_of(self._view)
        rect: QRect = option.rect
        row = model.rows[index.row()]
        chosen = bool(option.state & QStyle.StateFlag.State_Selected) and self._view.hasFocus()
        painter.fillRect(rect, colours["late_tint" if row.late else "tint" if chosen else "page"])
        painter.fillRect(rect.x(), rect.bottom(), rect.width(), 1, colours["hair"])
        if chosen and index.column() == 0:
            painter.fillRect(rect.x(), rect.y(), px(3), rect.height(), colours["accent"])
        inner = rect.adjusted(px(8), 0, -px(8), -1)
        if cell.count is not None:
            inner = self._draw_count(painter, inner, cell, colours)
        elif cell.symbol is not None:
            size = px(16)
            square = QRectF(inner.x(), inner.center().y() - size / 2 + 1, size, size)
            draw_symbol(painter, square, cell.symbol, colours)
            inner.setLeft(inner.left() + px(24))
        elif cell.indent:
            inner.setLeft(inner.left() + px(24))
        # In the first column a link is what the row is about; further on it is what can be done with it.
        aside = cell.link and index.column() > 0
        right = model.columns[index.column()].right or cell.count is not None or aside
        self._draw_words(painter, inner, cell, colours, right=right)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(px(40), self._view.verticalHeader().defaultSectionSize())

    def _draw_count(self, painter: QPainter, inner: QRect, cell: Cell, colours: Colours) -> QRect:
        assert cell.count is not None
        words = px(92)
        bar = QRectF(inner.x(), inner.center().y() - px(5), inner.width() - words, px(12))
        draw_bar(painter, bar, cell.count, colours[cell.role], colours["edge"], colours["page"])
        return QRect(inner.right() - words, inner.y(), words, inner.height())

    def _draw_words(
        self, painter: QPainter, rect: QRect, cell: Cell, colours: Colours, *, right: bool
    ) -> None:
        font = text_font(self._type, bold=cell.bold)
        role = "accent" if cell.link else "text" if cell.count is not None else cell.role
        if cell.symbol is not None and cell.role == "text" and cell.symbol not in POINTERS and not cell.link:
            role = colour_role(cell.symbol)
        painter.setFont(font)
        painter.setPen(QPen(colours[role]))
        words = QFontMetrics(font).elidedText(cell.words, Qt.TextElideMode.ElideRight, rect.width())
        side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        painter.drawText(rect, int(_MIDDLE | side), words)


class Table(QTableView):
    """A table to read and to open rows of; as tall as its rows unless it may scroll.

    Emits `opened` with the key of the row on Enter, on a double click, and on a click on a link.
    """

    opened = Signal(str)

    def __init__(
        self,
        name: str,
        columns: list[Column],
        *,
        row_height: int = 36,
        small: bool = False,
        scrolls: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._columns, self._scrolls, self._row_height = columns, scrolls, row_height
        self._rows = RowsModel(columns, self)
        self.setModel(self._rows)
        self.setItemDelegate(CellDelegate(small, self))
        self.setAccessibleName(name)
        self._build()

    def _build(self) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setMouseTracking(True)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        if not self._scrolls:
            self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().hide()
        self.verticalHeader().setMinimumSectionSize(px(20))
        self.verticalHeader().setDefaultSectionSize(px(self._row_height))
        header = TableHead(self._columns, self)
        self.setHorizontalHeader(header)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setSectionsClickable(False)
        header.show()
        self._fit()

    def show_rows(self, rows: list[TableRow]) -> None:
        """Show these rows; the chosen one stays chosen when it is still there."""
        if rows == self._rows.rows:
            return
        key = self.current_key
        self._rows.show_rows(rows)
        for index, row in enumerate(rows):
            if row.key == key:
                self.selectRow(index)
        self._fit()

    @property
    def rows(self) -> list[TableRow]:
        return self._rows.rows

    @property
    def current_key(self) -> str:
        row = self.currentIndex().row()
        return self._rows.rows[row].key if 0 <= row < len(self._rows.rows) else ""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and self.current_key:
            self.opened.emit(self.current_key)
            return
        if event.key() in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown) and not self._scrolls:
            event.ignore()
            return
        if event.text().isdigit():
            event.ignore()  # number keys answer the question
            return
        super().keyPressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        index = self.indexAt(event.position().toPoint())
        on_link = index.isValid() and index.data(CELL).link
        self.viewport().setCursor(
            Qt.CursorShape.PointingHandCursor if on_link else Qt.CursorShape.ArrowCursor
        )

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        left = event.button() == Qt.MouseButton.LeftButton
        if left and index.isValid() and index.data(CELL).link:
            self.opened.emit(self._rows.rows[index.row()].key)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and not index.data(CELL).link:
            self.opened.emit(self._rows.rows[index.row()].key)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self._rows.rows:
            self.selectRow(0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        room = self.viewport().width()
        free = sum(not column.width for column in self._columns)
        most = round(room * _MOST_FOR_FIXED) if free else room
        widths = [px(column.width) for column in self._columns]
        if sum(widths) > most:
            widths = [min(width, self._needed(index)) for index, width in enumerate(widths)]
        # Where there is too little room even so, all columns give way; nothing stands out of sight.
        shrunk = min(1.0, most / max(1, sum(widths)))
        widths = [int(width * shrunk) for width in widths]
        left = room - sum(widths)
        for index, width in enumerate(widths):
            self.setColumnWidth(index, width or left // free)
        if not self._scrolls:
            height = px(28) + len(self._rows.rows) * px(self._row_height) + 2
            if self.height() != height:
                self.setFixedHeight(height)

    def _needed(self, index: int) -> int:
        """The width in which a column shows all its words."""
        metrics = QFontMetrics(text_font(bold=True))
        cells = [row.cells[index] for row in self._rows.rows]
        if any(cell.count is not None for cell in cells):
            return px(self._columns[index].width)
        symbol = px(24) if any(cell.symbol is not None or cell.indent for cell in cells) else 0
        words = (self._columns[index].title, *(cell.words for cell in cells))
        return max(map(metrics.horizontalAdvance, words)) + symbol + px(18)


class TableHead(QHeaderView):
    """The head: bold quiet words over a line in the colour of outlines."""

    def __init__(self, columns: list[Column], parent: Table) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._columns = columns
        self.setFixedHeight(px(28))

    def paintSection(self, painter: QPainter, rect: QRect, index: int) -> None:
        colours = colours_of(self)
        painter.fillRect(rect, colours["page"])
        painter.fillRect(rect.x(), rect.bottom(), rect.width(), 1, colours["edge"])
        font = text_font(Type.SMALL, bold=True)
        painter.setFont(font)
        painter.setPen(colours["quiet"])
        inner = rect.adjusted(px(8), 0, -px(8), 0)
        side = Qt.AlignmentFlag.AlignRight if self._columns[index].right else Qt.AlignmentFlag.AlignLeft
        words = QFontMetrics(font).elidedText(
            self._columns[index].title, Qt.TextElideMode.ElideRight, inner.width()
        )
        painter.drawText(inner, int(_MIDDLE | side), words)
