"""How words get their place in a table: over how many lines, in columns how wide."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetrics, QTextLayout, QTextOption

from checklist_desktop.ui.kit.paint.appearance import Type, px, text_font, words_width

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from checklist_desktop.ui.kit.show.rows import Cell, Column, TableRow

SIDE, SYMBOL, COUNT = 8, 24, 92
"""Measures of a cell: its margin left and right, the place of a symbol, that of a count beside its bar."""
SHORTEST_BAR = 40
_MOST_KNOWN = 2000
_ROUND_LINES = 10
"""What is left free above and below the lines of a cell."""
_MOST_FOR_FIXED = 0.7
"""The share of the width for columns with a width of their own, when others take what is left."""


def lines_of(words: str, font: QFont, width: int, most: int) -> list[str]:
    """The words over as many lines as they need; what does not fit on the last one is elided."""
    metrics = QFontMetrics(font)
    if most == 1 or metrics.horizontalAdvance(words) <= width:
        return [metrics.elidedText(words, Qt.TextElideMode.ElideRight, width)]
    layout = QTextLayout(words, font)
    layout.setTextOption(_wrapping())
    layout.beginLayout()
    starts: list[int] = []
    while len(starts) < most and (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        starts.append(line.textStart())
    layout.endLayout()
    ends = [*starts[1:], len(words)]
    lines = [words[start:end].rstrip() for start, end in zip(starts, ends, strict=True)]
    return [*lines[:-1], metrics.elidedText(lines[-1], Qt.TextElideMode.ElideRight, width)]


def _wrapping() -> QTextOption:
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    return option


class Fitting:
    """Measures the rows of one table in its type."""

    def __init__(self, columns: Sequence[Column], kind: Type, lines: int) -> None:
        self._columns, self._kind, self._lines = columns, kind, lines
        self._known: dict[tuple[str, bool, int, int], list[str]] = {}
        self._fonts = {bold: text_font(kind, bold=bold) for bold in (False, True)}
        self._line_height = QFontMetrics(self._fonts[False]).lineSpacing()
        self._head = text_font(Type.SMALL, bold=True)

    def without_words(self, rows: Sequence[TableRow]) -> frozenset[int]:
        """The optional columns in which no row has words."""
        optional = (place for place, column in enumerate(self._columns) if column.optional)
        return frozenset(place for place in optional if not any(row.cells[place].words for row in rows))

    def widths(
        self, rows: Sequence[TableRow], room: int, left_out: Collection[int] = frozenset()
    ) -> list[int]:
        """How wide each column is, 0 for one that is left out.

        Where room is short all give way, down to their longest word; then the spare ones go, the last first.
        """
        free = sum(not column.width for column in self._columns)
        most = round(room * _MOST_FOR_FIXED) if free else room
        widths = [px(column.width) for column in self._columns]
        if sum(widths) > most:
            widths = [min(width, self._whole(index, rows)) for index, width in enumerate(widths)]
        for index in left_out:
            widths[index] = 0
        widths = self._with_whole_words(rows, widths, most)
        least = [min(width, self._least(index, rows)) for index, width in enumerate(widths)]
        for index in reversed([place for place, column in enumerate(self._columns) if column.spare]):
            if sum(least) > most:
                widths[index] = least[index] = 0
        slack = sum(widths) - sum(least)
        give = min(1.0, max(0, sum(widths) - most) / slack) if slack else 0.0
        widths = [width - int((width - low) * give) for width, low in zip(widths, least, strict=True)]
        # Where there is too little room even so, all columns give way; nothing stands out of sight.
        shrunk = min(1.0, most / max(1, sum(widths)))
        widths = [int(width * shrunk) for width in widths]
        left = room - sum(widths)
        return [
            width if column.width else left // free
            for width, column in zip(widths, self._columns, strict=True)
        ]

    def _with_whole_words(self, rows: Sequence[TableRow], widths: list[int], most: int) -> list[int]:
        """No word is broken where the columns without a width of their own can give the room."""
        wider = [max(width, self._least(index, rows)) if width else 0 for index, width in enumerate(widths)]
        return wider if sum(wider) <= most else widths

    def height(self, row: TableRow, widths: Sequence[int], least: int) -> int:
        """How tall a row is: at least as tall as asked for, and as its lines need."""
        pairs = zip(row.cells, widths, strict=True)
        lines = max(len(self.cell_lines(cell, width)) for cell, width in pairs if width)
        return max(least, lines * self._line_height + px(_ROUND_LINES))

    def head_height(self, widths: Sequence[int]) -> int:
        pairs = zip(self._columns, widths, strict=True)
        lines = max(len(self.head_lines(column.title, width)) for column, width in pairs if width)
        return px(28) + (lines - 1) * QFontMetrics(self._head).lineSpacing()

    def cell_lines(self, cell: Cell, width: int) -> list[str]:
        """Known once they were asked for: a row is measured, painted, and measured again in other room."""
        room, most = width - 2 * px(SIDE) - self._before(cell), 1 if cell.count else self._lines
        asked = (cell.words, cell.bold, room, most)
        if asked not in self._known:
            if len(self._known) > _MOST_KNOWN:
                self._known.clear()
            self._known[asked] = lines_of(cell.words, self._fonts[cell.bold], room, most)
        return self._known[asked]

    def head_lines(self, title: str, width: int) -> list[str]:
        return lines_of(title, self._head, width - 2 * px(SIDE), 3)

    def _before(self, cell: Cell) -> int:
        return px(SYMBOL) if cell.count is None and (cell.symbol is not None or cell.indent) else 0

    def _whole(self, index: int, rows: Sequence[TableRow]) -> int:
        """The width in which a column shows all its words on one line."""
        if any(row.cells[index].count is not None for row in rows):
            return px(self._columns[index].width)
        head = words_width(self._columns[index].title, Type.SMALL, bold=True)
        cells = (row.cells[index] for row in rows)
        widest = (self._before(cell) + self._advance(cell, cell.words) for cell in cells)
        return max(head, *widest, 0) + 2 * px(SIDE) + 1

    def _least(self, index: int, rows: Sequence[TableRow]) -> int:
        """The width in which a column can still show its longest word."""
        if self._lines == 1:
            return self._whole(index, rows)
        titles = self._columns[index].title.split()
        widest = max((words_width(word, Type.SMALL, bold=True) for word in titles), default=0)
        for row in rows:
            cell = row.cells[index]
            words = [cell.words] if cell.count else cell.words.split()
            widest = max(widest, *(self._before(cell) + self._advance(cell, word) for word in words), 0)
        return widest + 2 * px(SIDE) + 1

    def _advance(self, cell: Cell, words: str) -> int:
        return words_width(words, self._kind, bold=cell.bold)
