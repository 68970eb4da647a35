"""Tables: one model and one delegate for all of them, without vertical lines."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from checklist_desktop.ui.kit.paint.appearance import Type, colours_of, px, text_font
from checklist_desktop.ui.kit.paint.symbols import Symbol, colour_role, draw_symbol
from checklist_desktop.ui.kit.show.fitting import COUNT, SHORTEST_BAR, SIDE, SYMBOL, Fitting
from checklist_desktop.ui.kit.show.labels import draw_bar
from checklist_desktop.ui.kit.show.reader_choice import ReaderChoice
from checklist_desktop.ui.kit.show.rows import AT_ONCE, CELL, Cell, Column, RowsModel, TableRow

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QResizeEvent

    from checklist_desktop.ui.kit.paint.appearance import Colours
    from checklist_desktop.ui.kit.show.rows import Index

__all__ = ["Cell", "Column", "Table", "TableRow"]

_Also = QItemSelectionModel.SelectionFlag
_MIDDLE = Qt.AlignmentFlag.AlignVCenter


POINTERS = (Symbol.FLAG, Symbol.NEEDED, Symbol.NOTE)
"""Symbols that point at something; only a state gives its colour to the words beside it."""


class CellDelegate(QStyledItemDelegate):
    """Draws every cell: hairline below, symbol before, bar beside, words on the lines they may have."""

    def __init__(self, kind: Type, fitting: Fitting, parent: QTableView) -> None:
        super().__init__(parent)
        self._view, self._type, self._fitting = parent, kind, fitting

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model = self._view.model()
        assert isinstance(model, RowsModel)
        cell: Cell = index.data(CELL)
        colours = colours_of(self._view)
        rect: QRect = option.rect
        row = model.rows[index.row()]
        chosen = index.row() == self._view.currentIndex().row() and self._view.hasFocus()
        painter.fillRect(rect, colours["late_tint" if row.late else "tint" if chosen else "page"])
        painter.fillRect(rect.x(), rect.bottom(), rect.width(), 1, colours["hair"])
        if chosen:
            self._draw_outline(painter, rect, index.column(), colours["accent"])
        inner = rect.adjusted(px(SIDE), 0, -px(SIDE), -1)
        if cell.count is not None:
            inner = self._draw_count(painter, inner, cell, colours)
        elif cell.symbol is not None:
            size = px(16)
            square = QRectF(inner.x(), inner.center().y() - size / 2 + 1, size, size)
            draw_symbol(painter, square, cell.symbol, colours)
            inner.setLeft(inner.left() + px(SYMBOL))
        elif cell.indent:
            inner.setLeft(inner.left() + px(SYMBOL))
        # In the first column a link is what the row is about; further on it is what can be done with it.
        aside = cell.link and index.column() > 0
        right = model.columns[index.column()].right or cell.count is not None or aside
        painter.setPen(QPen(colours[self._ink(cell)]))
        painter.setFont(text_font(self._type, bold=cell.bold))
        draw_lines(painter, inner, self._fitting.cell_lines(cell, rect.width()), right=right)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(px(40), self._view.verticalHeader().defaultSectionSize())

    def _draw_outline(self, painter: QPainter, rect: QRect, column: int, accent: QColor) -> None:
        """Around the whole row, each cell its part: a tint alone is not seen by all."""
        head = self._view.horizontalHeader()
        shown = [place for place in range(head.count()) if not head.isSectionHidden(place)]
        painter.fillRect(rect.x(), rect.y(), rect.width(), 2, accent)
        painter.fillRect(rect.x(), rect.bottom() - 1, rect.width(), 2, accent)
        if column == shown[0]:
            painter.fillRect(rect.x(), rect.y(), px(3), rect.height(), accent)
        if column == shown[-1]:
            painter.fillRect(rect.right() - 1, rect.y(), 2, rect.height(), accent)

    def _draw_count(self, painter: QPainter, inner: QRect, cell: Cell, colours: Colours) -> QRect:
        assert cell.count is not None
        words = px(COUNT)
        room = inner.width() - words
        if room >= px(SHORTEST_BAR):
            bar = QRectF(inner.x(), inner.center().y() - px(5), room, px(12))
            draw_bar(painter, bar, cell.count, colours[cell.role], colours["edge"], colours["page"])
        return inner

    def _ink(self, cell: Cell) -> str:
        if cell.symbol is not None and cell.role == "text" and cell.symbol not in POINTERS and not cell.link:
            return colour_role(cell.symbol)
        return "accent" if cell.link else "text" if cell.count is not None else cell.role


def draw_lines(painter: QPainter, rect: QRect, lines: list[str], *, right: bool) -> None:
    """Lines below each other, in the middle of their place."""
    side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
    height = painter.fontMetrics().lineSpacing()
    top = rect.center().y() - height * len(lines) / 2 + 0.5
    for number, line in enumerate(lines):
        place = QRect(rect.x(), round(top + number * height), rect.width(), height)
        painter.drawText(place, int(_MIDDLE | side), line)


class Table(QTableView):
    """A table to read and to open rows of; as tall as its rows unless it may scroll.

    `lines` is how many a cell may take where its words do not fit on one.

    Emits `opened` with the key of the row on Enter, on a double click, on a click on a link, and when a
    screen reader chooses the row; not in a table whose rows are `picked` for the buttons beside it.
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
        lines: int = 2,
        picked: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._picked = picked
        self._columns, self._scrolls, self._row_height = columns, scrolls, row_height
        self._rows = RowsModel(columns, self, grows=scrolls)
        self._widths: list[int] = []
        self._fitted = 0
        self.setModel(self._rows)
        kind = Type.SMALL if small else Type.BODY
        self._fitting = Fitting(columns, kind, lines)
        self._left_out = self._fitting.without_words(())
        self.setItemDelegate(CellDelegate(kind, self._fitting, self))
        self.setAccessibleName(name)
        self._build()
        self._rows.rowsInserted.connect(self._fit)
        self._reader = ReaderChoice(self)
        self._reader.chosen.connect(self._on_chosen_by_reader)

    def _build(self) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setCornerButtonEnabled(False)
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
        header = TableHead(self._columns, self._fitting, self)
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
        self._fitted, self._left_out = 0, self._fitting.without_words(rows)
        self._rows.show_rows(rows)
        for index, row in enumerate(self._rows.shown):
            if row.key == key:
                self.selectRow(index)
        self._fit()

    def selectRow(self, row: int, /) -> None:
        """Choose a row; nobody asked to open it."""
        self._reader.let_pass()
        super().selectRow(row)

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
        # The row that has the keyboard is not selected by that: a screen reader could not choose it any more.
        if not self.currentIndex().isValid() and self._rows.rows:
            self.selectionModel().setCurrentIndex(self._rows.index(0, 0), _Also.NoUpdate)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _on_chosen_by_reader(self, row: int) -> None:
        self.selectRow(row)
        if not self._picked:
            self.opened.emit(self._rows.shown[row].key)

    def _fit(self) -> None:
        shown = self._rows.shown
        measured = shown[:AT_ONCE] if self._scrolls else shown
        widths = self._fitting.widths(measured, self.viewport().width(), self._left_out)
        if widths != self._widths:
            self._widths, self._fitted = widths, 0
        for index, width in enumerate(widths):
            self.setColumnHidden(index, width == 0)
            self.setColumnWidth(index, width)
        head = self._fitting.head_height(widths)
        self.horizontalHeader().setFixedHeight(head)
        for index in range(self._fitted, len(shown)):
            tall = self._fitting.height(shown[index], widths, px(self._row_height))
            if self.rowHeight(index) != tall:
                self.setRowHeight(index, tall)
        self._fitted = len(shown)
        if not self._scrolls:
            height = head + 2 + sum(map(self.rowHeight, range(len(shown))))
            if self.height() != height:
                self.setFixedHeight(height)


class TableHead(QHeaderView):
    """The head: bold quiet words over a line in the colour of outlines."""

    def __init__(self, columns: list[Column], fitting: Fitting, parent: Table) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._columns, self._fitting = columns, fitting
        self.setFixedHeight(px(28))

    def paintSection(self, painter: QPainter, rect: QRect, index: int) -> None:
        colours = colours_of(self)
        painter.fillRect(rect, colours["page"])
        painter.fillRect(rect.x(), rect.bottom(), rect.width(), 1, colours["edge"])
        painter.setFont(text_font(Type.SMALL, bold=True))
        painter.setPen(colours["quiet"])
        column = self._columns[index]
        inner = rect.adjusted(px(SIDE), 0, -px(SIDE), 0)
        lines = self._fitting.head_lines(column.title, rect.width())
        draw_lines(painter, inner, lines, right=column.right)
