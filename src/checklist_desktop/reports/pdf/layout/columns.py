"""Columns of text side by side, cut into pieces wherever no line stands across the cut."""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import groupby, zip_longest
from typing import TYPE_CHECKING

from checklist_desktop.reports.pdf.layout.inks import Stroke, WebArea
from checklist_desktop.reports.pdf.layout.lines import Line, broken
from checklist_desktop.reports.pdf.layout.links import linked
from checklist_desktop.reports.pdf.layout.pieces import Joint, Piece, PlacedInk, Words

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from checklist_desktop.reports.pdf.drawing.fonts import Fonts
    from checklist_desktop.reports.pdf.drawing.structure import Node
    from checklist_desktop.reports.pdf.layout.lines import Run
    from checklist_desktop.reports.pdf.layout.pieces import Ink

# How far letters reach above and below their baseline, in parts of their size.
_ABOVE, _BELOW = 0.75, 0.25
_UNDERLINE, _THIN = 1.6, 0.4


@dataclass(frozen=True, slots=True)
class Label:
    """What hangs before the first line of a paragraph, to the left of it."""

    node: Node
    run: Run
    width: float


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Text of one element. `indent` keeps room free on the left, `gap` above it.

    It takes at least `height`, for inks that reach below its lines.
    """

    node: Node
    runs: tuple[Run, ...]
    gap: float = 0
    indent: float = 0
    label: Label | None = None
    inks: tuple[Ink, ...] = ()
    joint: Joint = Joint.FREE
    height: float = 0


@dataclass(frozen=True, slots=True)
class Column:
    """Paragraphs below each other, beginning `x` from the left margin and `shift` lower than the others."""

    x: float
    width: float
    paragraphs: tuple[Paragraph, ...]
    shift: float = 0


@dataclass(frozen=True, slots=True)
class _SetLine:
    """A line in its column, at its distance from the top of the columns."""

    top: float
    leading: float
    size: float
    words: tuple[Words, ...]
    inks: tuple[Ink, ...]
    joint: Joint
    extra: float = 0

    @property
    def bottom(self) -> float:
        return self.top + self.leading + self.extra

    @property
    def baseline(self) -> float:
        return self.top + self.size

    @property
    def reach(self) -> tuple[float, float]:
        below = self.bottom if self.extra else self.baseline + _BELOW * self.size
        return self.baseline - _ABOVE * self.size, below


def side_by_side(columns: Sequence[Column], fonts: Fonts) -> list[Piece]:
    """The columns as pieces: one for each line where the lines of all columns run level."""
    lines = sorted((line for column in columns for line in _set(column, fonts)), key=lambda line: line.reach)
    groups = list(_level(lines))
    tops = [0.0, *(min(line.top for line in group) for group in groups[1:])]
    pieces: list[Piece] = []
    gap = 0.0
    for group, top, following in zip_longest(groups, tops[: len(groups)], tops[1:]):
        bottom = max(line.bottom for line in group)
        # Where lines are not quite level the next piece begins a little before this one's leading ends.
        end = bottom if following is None else min(bottom, following)
        pieces.append(_piece(group, top, end, gap))
        gap = 0.0 if following is None else following - end
    return pieces


def stacked(paragraphs: Sequence[Paragraph], fonts: Fonts, *, x: float, width: float) -> list[Piece]:
    """Paragraphs below each other."""
    return side_by_side([Column(x, width, tuple(paragraphs))], fonts)


def aligned(left: Column, right: Column) -> tuple[Column, Column]:
    """Two columns with their first lines on the same baseline."""
    difference = _first_size(left) - _first_size(right)
    return replace(left, shift=max(0.0, -difference)), replace(right, shift=max(0.0, difference))


def _first_size(column: Column) -> float:
    sizes = [run.style.size for paragraph in column.paragraphs[:1] for run in paragraph.runs[:1]]
    return sizes[0] if sizes else 0.0


def _set(column: Column, fonts: Fonts) -> Iterator[_SetLine]:
    top = column.shift
    for index, paragraph in enumerate(column.paragraphs):
        top += paragraph.gap if index else 0
        lines = list(_set_paragraph(paragraph, column, top, fonts))
        if lines:
            missing = top + paragraph.height - lines[-1].bottom
            lines[-1] = replace(lines[-1], extra=max(0.0, missing))
            top = lines[-1].bottom
        yield from lines


def _set_paragraph(paragraph: Paragraph, column: Column, top: float, fonts: Fonts) -> Iterator[_SetLine]:
    style = max((run.style for run in paragraph.runs), key=lambda style: style.leading)
    size = max(run.style.size for run in paragraph.runs)
    runs = linked(paragraph.runs, paragraph.node)
    lines = broken(runs, column.width - paragraph.indent, fonts)
    if not lines and paragraph.label is not None:
        # An item that says nothing still has its number.
        lines = [Line((), 0)]
    x = column.x + paragraph.indent
    for index, line in enumerate(lines):
        words = list(_words_of(line, paragraph.node, x, top + size))
        if index == 0 and paragraph.label is not None:
            words.insert(0, _hanging(paragraph.label, column.x, top + size, fonts))
        joint = _joint(index, len(lines), paragraph)
        inks = paragraph.inks if index == 0 else ()
        inks = (*inks, *_links_in(line, x, style.leading, size, is_alone=len(runs) == 1))
        yield _SetLine(top, style.leading, size, tuple(words), inks, joint)
        top += style.leading


def _words_of(line: Line, node: Node, x: float, baseline: float) -> Iterator[Words]:
    """The runs of a line, apart for each element they belong to."""
    for _, runs in groupby(line.runs, key=lambda run: id(run.node)):
        found = tuple(runs)
        yield Words(found[0].node or node, replace(line, runs=found), x, baseline)


def _links_in(line: Line, x: float, leading: float, size: float, *, is_alone: bool) -> Iterator[Ink]:
    """Where the addresses on a line lead; in the midst of other words they are underlined."""
    for run in line.runs:
        if run.node is not None and run.address:
            if not is_alone:
                yield Stroke(x + run.offset, size + _UNDERLINE, run.width, _THIN, run.style.colour)
            yield WebArea(run.node, run.address, x + run.offset, 0, run.width, leading)


def _hanging(label: Label, x: float, baseline: float, fonts: Fonts) -> Words:
    line = broken((label.run,), label.width, fonts)[0]
    return Words(label.node, line, x, baseline)


def _joint(index: int, count: int, paragraph: Paragraph) -> Joint:
    """Never fewer than two lines of a paragraph on either side of a page break."""
    if index == 0:
        return paragraph.joint
    return Joint.TIGHT if index in (1, count - 1) else Joint.FREE


def _level(lines: Sequence[_SetLine]) -> Iterator[list[_SetLine]]:
    """Lines that stand beside each other, from top to bottom."""
    group: list[_SetLine] = []
    bottom = 0.0
    for line in lines:
        above, below = line.reach
        if group and above >= bottom:
            yield group
            group, bottom = [], 0.0
        group.append(line)
        bottom = max(bottom, below)
    if group:
        yield group


def _piece(group: Sequence[_SetLine], top: float, bottom: float, gap: float) -> Piece:
    words = tuple(replace(words, baseline=words.baseline - top) for line in group for words in line.words)
    inks = tuple(PlacedInk(ink, line.top - top) for line in group for ink in line.inks)
    return Piece(bottom - top, words, inks, gap=gap, joint=max(line.joint for line in group))
