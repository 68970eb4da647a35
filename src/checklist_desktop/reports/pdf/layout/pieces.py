"""Pieces: what is put on a page as a whole, and how tightly it holds on to the piece before it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import IntEnum
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from checklist_desktop.reports.pdf.drawing.canvas import TaggedCanvas
    from checklist_desktop.reports.pdf.drawing.structure import Node
    from checklist_desktop.reports.pdf.layout.lines import Line


class Joint(IntEnum):
    """How badly a page break before a piece would be: a page breaks at the loosest joint it holds."""

    FREE = 0
    UNLESS_EMPTY = 1
    """Holds, unless much of the page would stay empty."""
    TOGETHER = 2
    ROW = 3
    TIGHT = 4


class Ink(Protocol):
    """Something drawn that is not running text. `left` and `top` are where its piece begins."""

    def draw(self, canvas: TaggedCanvas, left: float, top: float) -> None: ...


@dataclass(frozen=True, slots=True)
class PlacedInk:
    """An ink and how far below the top of its piece it counts from."""

    ink: Ink
    y: float = 0


@dataclass(frozen=True, slots=True)
class Words:
    """A line of text of an element; `x` and `baseline` count from where its piece begins, downwards.

    Without an element it is an artifact.
    """

    node: Node | None
    line: Line
    x: float
    baseline: float


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of page that is never cut.

    `gap` is the room before it and `after` the least room after it; the larger one counts, and neither does
    at the top of a page. It begins a page when less than `needs` is left. `head` is repeated above it
    when it begins a page, and `continued` then says in the margin what it goes on with.
    """

    height: float
    words: tuple[Words, ...] = ()
    inks: tuple[PlacedInk, ...] = ()
    gap: float = 0
    after: float = 0
    joint: Joint = Joint.FREE
    needs: float = 0
    head: Piece | None = None
    continued: str = ""
    is_left_out_on_top: bool = False

    def with_more(
        self, words: tuple[Words, ...] = (), inks: tuple[PlacedInk, ...] = (), height: float = 0
    ) -> Piece:
        """The same piece with more on it, and at least as high."""
        return replace(
            self,
            words=(*self.words, *words),
            inks=(*self.inks, *inks),
            height=max(self.height, height),
        )


def beginning(
    pieces: Sequence[Piece], *, gap: float = 0, joint: Joint = Joint.FREE, needs: float = 0
) -> list[Piece]:
    """The pieces, the first with this room before it and this hold on what comes before."""
    if not pieces:
        return []
    first = pieces[0]
    first = replace(
        first, gap=max(gap, first.gap), joint=max(joint, first.joint), needs=max(needs, first.needs)
    )
    return [first, *pieces[1:]]


def ending(pieces: Sequence[Piece], after: float) -> list[Piece]:
    """The pieces, the last with at least this room after it."""
    if not pieces:
        return []
    return [*pieces[:-1], replace(pieces[-1], after=max(after, pieces[-1].after))]


def held(pieces: Iterable[Piece], joint: Joint) -> list[Piece]:
    """The pieces, all but the first holding on to the one before."""
    return [
        piece if index == 0 else replace(piece, joint=max(joint, piece.joint))
        for index, piece in enumerate(pieces)
    ]


def height_of(pieces: Sequence[Piece]) -> float:
    """The height of the pieces on one page."""
    total = 0.0
    before = 0.0
    for index, piece in enumerate(pieces):
        total += piece.height + (max(piece.gap, before) if index else 0)
        before = piece.after
    return total
