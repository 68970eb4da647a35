"""Tables: columns as wide as their words ask for, rows that hold together, a head on every page."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from reportlab.lib.units import mm

from checklist_desktop.reports.pdf.composing.desk import paragraphs_of
from checklist_desktop.reports.pdf.drawing.structure import Role
from checklist_desktop.reports.pdf.layout.columns import Column, Paragraph, side_by_side
from checklist_desktop.reports.pdf.layout.inks import Stroke, Symbol
from checklist_desktop.reports.pdf.layout.lines import Run, widest_word, width_of
from checklist_desktop.reports.pdf.layout.looks import MEASURE, ROOM, RULE, STATUS_COLOURS
from checklist_desktop.reports.pdf.layout.pieces import (
    Joint,
    Piece,
    PlacedInk,
    beginning,
    ending,
    height_of,
    held,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from checklist_desktop.reports.blocks import Cell, Table
    from checklist_desktop.reports.pdf.composing.desk import Desk
    from checklist_desktop.reports.pdf.drawing.structure import Node

_BETWEEN_COLUMNS = 8.0
_ABOVE_ROW, _BELOW_ROW, _BELOW_HEAD = 4.0, 5.5, 5.0
_SYMBOL_INDENT, _SYMBOL_RADIUS = 6 * mm, 3.9
_WIDEST_WORD = MEASURE * 0.4
_AFTER_TABLE = 10.0
_TALLEST_PAIR = ROOM / 4
_HALVINGS = 40


@dataclass(frozen=True, slots=True)
class Grid:
    """Where the columns of a table begin and how wide their text is."""

    lefts: tuple[float, ...]
    widths: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class Need:
    """What the texts of a column ask for: room for the longest word, and for the longest text on one line."""

    word: float
    line: float


def table(block: Table, desk: Desk) -> list[Piece]:
    """A table; one without rows is its head alone."""
    grid = _grid_of(block, desk)
    node = desk.section.add(Role.TABLE, summary=block.summary)
    # A table must have a body: in one without rows that is where its head stands.
    titles = node.add(Role.TABLE_HEAD if block.rows else Role.TABLE_BODY)
    head = table_head(titles, [column.title for column in block.columns], grid, desk)
    body = node.add(Role.TABLE_BODY)
    rows = [_row(cells, body.add(Role.ROW), grid, desk) for cells in block.rows]
    return ending([head, *joined_rows(rows, head)], _AFTER_TABLE)


def table_head(part: Node, titles: Sequence[str], grid: Grid, desk: Desk) -> Piece:
    """The row of titles above an accented rule, as one piece."""
    row = part.add(Role.ROW)
    columns = [
        Column(left, width, (Paragraph(row.add(Role.HEAD_CELL, scope="Column"), (Run(title, style),)),))
        for title, left, width, style in zip(
            titles, grid.lefts, grid.widths, [desk.looks.cell_head] * len(titles), strict=True
        )
    ]
    pieces = side_by_side(columns, desk.fonts)
    height = sum(piece.height + piece.gap for piece in pieces) + _BELOW_HEAD
    words = []
    top = 0.0
    for piece in pieces:
        top += piece.gap
        words += [replace(line, baseline=line.baseline + top) for line in piece.words]
        top += piece.height
    rule = PlacedInk(Stroke(0, height, MEASURE, 1.2, desk.looks.accent))
    return Piece(height, tuple(words), (rule,))


def joined_rows(rows: Sequence[list[Piece]], head: Piece) -> list[Piece]:
    """Rows that never split, the head repeated on each page; a low row never stands there alone."""
    joined: list[Piece] = []
    # A repeated head is not read again: its words are drawn without belonging to an element.
    repeated = _silent(head)
    for index, row in enumerate(rows):
        joint = Joint.FREE
        if index == 0:
            joint = Joint.TIGHT
        elif index in (1, len(rows) - 1) and height_of([*rows[index - 1], *row]) < _TALLEST_PAIR:
            joint = Joint.TOGETHER
        pieces = beginning(held(row, Joint.ROW), joint=joint)
        joined += [replace(piece, head=repeated) for piece in pieces]
    return joined


def _silent(head: Piece) -> Piece:
    return replace(head, words=tuple(replace(words, node=None) for words in head.words))


def ruled(pieces: Sequence[Piece], below: float, weight: float = 0.5, colour: str = RULE) -> list[Piece]:
    """A row with room below its text and a rule under it."""
    *before, last = pieces
    height = last.height + below
    rule = PlacedInk(Stroke(0, height, MEASURE, weight, colour))
    return [*before, replace(last, height=height, inks=(*last.inks, rule))]


def _row(cells: Sequence[Cell], row: Node, grid: Grid, desk: Desk) -> list[Piece]:
    columns = []
    for index, (cell, left, width) in enumerate(zip(cells, grid.lefts, grid.widths, strict=True)):
        node = row.add(Role.HEAD_CELL, scope="Row") if index == 0 else row.add(Role.CELL)
        columns.append(Column(left, width, tuple(_paragraphs(cell, node, left, desk)), _ABOVE_ROW))
    pieces = side_by_side(columns, desk.fonts) or [Piece(_ABOVE_ROW + desk.looks.cell.leading)]
    return ruled(pieces, _BELOW_ROW)


def _paragraphs(cell: Cell, node: Node, left: float, desk: Desk) -> list[Paragraph]:
    """The text of a cell; one without words is an empty line, for a row must have all its cells."""
    indent = _SYMBOL_INDENT if cell.meaning is not None else 0.0
    made = [Paragraph(node, runs, indent=indent) for runs in _runs(cell, desk)]
    if cell.meaning is not None and made:
        middle = desk.looks.cell.size - desk.looks.cell.size * 0.32
        made[0] = replace(made[0], inks=(Symbol(cell.meaning, left + 4.8, middle, _SYMBOL_RADIUS),))
    return made


def _runs(cell: Cell, desk: Desk) -> list[tuple[Run, ...]]:
    looks = desk.looks
    style = looks.cell.bold() if cell.strong or cell.meaning is not None else looks.cell
    if cell.meaning is not None:
        style = style.coloured(STATUS_COLOURS[cell.meaning])
    return [
        *((Run(line, style),) for line in paragraphs_of(cell.text)),
        *((Run(line, looks.cell_detail),) for line in paragraphs_of(cell.detail)),
    ]


def _grid_of(block: Table, desk: Desk) -> Grid:
    needs = [_need(block, index, desk) for index in range(len(block.columns))]
    return grid([column.share for column in block.columns], needs)


def _need(block: Table, index: int, desk: Desk) -> Need:
    """What the texts of a column ask for."""
    title: tuple[Run, ...] = (Run(block.columns[index].title, desk.looks.cell_head),)
    cells = [(0.0, title)]
    for row in block.rows:
        indent = _SYMBOL_INDENT if row[index].meaning is not None else 0.0
        cells += [(indent, runs) for runs in _runs(row[index], desk)]
    return Need(
        min(_WIDEST_WORD, max(indent + widest_word(runs, desk.fonts) for indent, runs in cells)),
        max(indent + width_of(runs, desk.fonts) for indent, runs in cells),
    )


def grid(shares: Sequence[float], needs: Sequence[Need]) -> Grid:
    """Columns by their shares, unless that would break words."""
    room = MEASURE - _BETWEEN_COLUMNS * (len(shares) - 1)
    widths = _divided(room, shares, needs)
    lefts = [sum(widths[:index]) + _BETWEEN_COLUMNS * index for index in range(len(widths))]
    return Grid(tuple(lefts), tuple(widths))


def _divided(room: float, shares: Sequence[float], needs: Sequence[Need]) -> list[float]:
    widths = [room * share / sum(shares) for share in shares]
    if all(need.word <= width for need, width in zip(needs, widths, strict=True)):
        return widths
    least = [need.word for need in needs]
    if sum(least) >= room:
        return [room * width / sum(least) for width in least]
    return _fitted(room, shares, needs)


def _fitted(room: float, shares: Sequence[float], needs: Sequence[Need]) -> list[float]:
    """Widths in proportion to the shares, but as wide as the longest word and no wider than a text needs."""
    low, high = 0.0, max(need.line / share for need, share in zip(needs, shares, strict=True))
    for _ in range(_HALVINGS):
        middle = (low + high) / 2
        if sum(_between(middle, shares, needs)) > room:
            high = middle
        else:
            low = middle
    widths = _between(low, shares, needs)
    left = room - sum(widths)
    return [width + left * share / sum(shares) for width, share in zip(widths, shares, strict=True)]


def _between(unit: float, shares: Sequence[float], needs: Sequence[Need]) -> list[float]:
    return [max(need.word, min(need.line, unit * share)) for need, share in zip(needs, shares, strict=True)]
