"""Bars: one box per question, the count in words beside it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from reportlab.lib.units import mm

from checklist_desktop.reports.pdf.composing.tables import Grid, joined_rows, ruled, table_head
from checklist_desktop.reports.pdf.drawing.structure import Role
from checklist_desktop.reports.pdf.layout.columns import (
    Column,
    Label,
    Paragraph,
    aligned,
    side_by_side,
    stacked,
)
from checklist_desktop.reports.pdf.layout.inks import Boxes
from checklist_desktop.reports.pdf.layout.lines import Run, width_of
from checklist_desktop.reports.pdf.layout.looks import LABEL_WIDTH, MEASURE, TEXT_EDGE, TEXT_WIDTH
from checklist_desktop.reports.pdf.layout.pieces import Joint, beginning, ending, held

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from checklist_desktop.reports.blocks import Bar, Bars, ProgressRow, ProgressTable
    from checklist_desktop.reports.pdf.composing.desk import Desk
    from checklist_desktop.reports.pdf.drawing.structure import Node
    from checklist_desktop.reports.pdf.layout.looks import Style
    from checklist_desktop.reports.pdf.layout.pieces import Piece

# Boxes are as wide everywhere, so that bars compare. More than fit in a row go on in the next one.
_PITCH, _BOX_HEIGHT, _ROW_PITCH = 2.7 * mm, 3.4 * mm, 4.6 * mm
_COUNT = 34.8 * mm
_GAP = 3 * mm
_MOST_ROWS, _LEAST_ROOM = 6, 8 * mm
_LABEL_COLUMN = 55 * mm
_ABOVE_ROW, _BELOW_ROW = 6.0, 7.0
_NUMBER_INDENT = 4 * mm
_AFTER_BARS, _AFTER_TABLE = 10.0, 6.0


@dataclass(frozen=True, slots=True)
class _Scale:
    """How wide a box is in all bars of a block, and where the words beside the bars begin."""

    pitch: float
    words_at: float

    @property
    def boxes_in_a_row(self) -> int:
        return max(1, int((self.words_at - _GAP / 2) / self.pitch + 0.001))


def bars(block: Bars, desk: Desk) -> list[Piece]:
    """Labelled bars below each other."""
    lists = desk.section.add(Role.LIST, numbering="None")
    scale = _scale([item.bar for item in block.bars], TEXT_WIDTH, desk)
    pieces: list[Piece] = []
    for item in block.bars:
        entry = lists.add(Role.ITEM)
        label = Paragraph(entry.add(Role.LABEL), (Run(item.label, desk.looks.label),))
        bar = _column(item.bar, entry.add(Role.BODY), TEXT_EDGE, TEXT_WIDTH, scale, desk.looks.body, desk)
        row = side_by_side(aligned(Column(0, LABEL_WIDTH, (label,)), bar), desk.fonts)
        pieces += beginning(held(row, Joint.TIGHT), gap=4)
    return ending(held(pieces, Joint.TOGETHER), _AFTER_BARS)


def progress_table(block: ProgressTable, desk: Desk) -> list[Piece]:
    """Per theme the bars side by side, and below the table how to read them."""
    node = desk.section.add(Role.TABLE, summary=block.summary)
    grid = _grid(len(block.columns) - 1)
    head = table_head(node.add(Role.TABLE_HEAD if block.rows else Role.TABLE_BODY), block.columns, grid, desk)
    body = node.add(Role.TABLE_BODY)
    scale = _scale([bar for row in block.rows for bar in row.bars], min(grid.widths[1:]), desk)
    # One picture for all bars, read after the table: it tells what the counts there do not, the half boxes.
    drawing = desk.section.add(Role.FIGURE, alternative=block.drawing)
    rows = [_progress_row(row, body.add(Role.ROW), drawing, grid, scale, desk) for row in block.rows]
    note = Paragraph(desk.section.add(Role.PARAGRAPH), (Run(block.note, desk.looks.small),))
    below = beginning(stacked([note], desk.fonts, x=0, width=MEASURE), joint=Joint.TOGETHER)
    return ending([head, *ending(joined_rows(rows, head), _AFTER_TABLE), *below], _AFTER_BARS)


def _scale(bars: Sequence[Bar], width: float, desk: Desk) -> _Scale:
    """The usual width of a box, or less where a bar would take more than a few rows of them."""
    style = desk.looks.body.bold()
    words = max((width_of((Run(bar.words, style),), desk.fonts) for bar in bars), default=0.0)
    longest = max((_boxes(bar) for bar in bars), default=0)
    room = max(_LEAST_ROOM, width - words)
    pitch = min(_PITCH, (room - _GAP) * _MOST_ROWS / max(1, longest))
    return _Scale(pitch, min(room, max(_COUNT, longest * pitch + _GAP)))


def _grid(bars: int) -> Grid:
    width = (MEASURE - _LABEL_COLUMN) / max(1, bars)
    lefts = (0.0, *(_LABEL_COLUMN + index * width for index in range(bars)))
    return Grid(
        lefts, (_LABEL_COLUMN - _GAP, *(width - _GAP if bar < bars - 1 else width for bar in range(bars)))
    )


def _progress_row(
    row: ProgressRow, node: Node, drawing: Node, grid: Grid, scale: _Scale, desk: Desk
) -> list[Piece]:
    style = desk.looks.entry.bold() if row.emphasised else desk.looks.entry
    name = node.add(Role.HEAD_CELL, scope="Row")
    label = Label(name, Run(row.number, style), _NUMBER_INDENT) if row.number else None
    indent = _number_indent(row.number, style, desk) if row.number else 0.0
    columns = [Column(0, grid.widths[0], (Paragraph(name, (Run(row.label, style),), 0, indent, label),))]
    for bar, left, width in zip(row.bars, grid.lefts[1:], grid.widths[1:], strict=True):
        columns.append(_column(bar, node.add(Role.CELL), left, width, scale, style, desk, drawing))
    lowered = [Column(column.x, column.width, column.paragraphs, _ABOVE_ROW) for column in columns]
    pieces = held(side_by_side(lowered, desk.fonts), Joint.TIGHT)
    if row.emphasised:
        return ruled(pieces, _BELOW_ROW, 1.2, desk.looks.accent)
    return ruled(pieces, _BELOW_ROW)


def _number_indent(number: str, style: Style, desk: Desk) -> float:
    return max(_NUMBER_INDENT, width_of((Run(number, style),), desk.fonts) + 1.5 * mm)


def _column(
    bar: Bar,
    node: Node,
    left: float,
    width: float,
    scale: _Scale,
    style: Style,
    desk: Desk,
    drawing: Node | None = None,
) -> Column:
    """The boxes in one or more rows, and the words beside the first one.

    Boxes that belong to no drawing say no more than those words, and are passed by.
    """
    rows = list(_rows_of_boxes(bar, scale.boxes_in_a_row))
    top = style.size - _BOX_HEIGHT + 0.6
    boxes = tuple(
        Boxes(left, top + index * _ROW_PITCH, *row, scale.pitch, _BOX_HEIGHT, desk.looks.accent, drawing)
        for index, row in enumerate(rows)
    )
    height = style.leading + (len(rows) - 1) * _ROW_PITCH
    words = Paragraph(node, (Run(bar.words, style),), indent=scale.words_at, inks=boxes, height=height)
    return Column(left, width, (words,))


def _rows_of_boxes(bar: Bar, per_row: int) -> Iterator[tuple[int, int, int]]:
    kinds = [0] * bar.full + [1] * bar.half + [2] * bar.empty
    for start in range(0, len(kinds), per_row):
        row = kinds[start : start + per_row]
        yield row.count(0), row.count(1), row.count(2)


def _boxes(bar: Bar) -> int:
    return bar.full + bar.half + bar.empty
