"""Filling pages with pieces: a page breaks at the loosest joint, as low as possible, and not half empty."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from checklist_desktop.reports.pdf.layout.looks import ROOM
from checklist_desktop.reports.pdf.layout.pieces import Joint

if TYPE_CHECKING:
    from collections.abc import Sequence

    from checklist_desktop.reports.pdf.layout.pieces import Piece

_MOST_EMPTY = ROOM / 4


@dataclass(frozen=True, slots=True)
class PlacedPiece:
    """A piece and how far below the top margin it begins."""

    piece: Piece
    top: float


@dataclass(frozen=True, slots=True)
class Page:
    """What stands on a page."""

    pieces: tuple[PlacedPiece, ...]
    is_front: bool = False

    @property
    def continued(self) -> str:
        """What the page goes on with."""
        return self.pieces[0].piece.continued if self.pieces else ""


def filled(pieces: Sequence[Piece], *, is_front: bool = False) -> list[Page]:
    """The pages that hold the pieces."""
    pages = []
    start = 0
    while start < len(pieces):
        placed = _place(pieces, start)
        end = _break_after(pieces, start, placed)
        pages.append(Page(tuple(_shown(pieces[start], placed[: end - start])), is_front))
        start = end
    return pages


def _place(pieces: Sequence[Piece], start: int) -> list[PlacedPiece]:
    """As many pieces as fit on a page, and always one."""
    head = pieces[start].head
    top = head.height if head is not None else 0.0
    before = 0.0
    placed: list[PlacedPiece] = []
    has_begun = False
    for piece in pieces[start:]:
        if has_begun:
            top += max(before, piece.gap)
            if top + max(piece.height, piece.needs) > ROOM:
                break
        placed.append(PlacedPiece(piece, top))
        if has_begun or not piece.is_left_out_on_top:
            has_begun = True
            top += piece.height
            before = piece.after
    return placed


def _break_after(pieces: Sequence[Piece], start: int, placed: Sequence[PlacedPiece]) -> int:
    end = start + len(placed)
    if end == len(pieces):
        return end
    # Per joint the lowest place to break at.
    lowest = {pieces[index].joint: index for index in range(start + 1, end + 1)}
    chosen = lowest[min(lowest)]
    above = placed[chosen - start - 1]
    if ROOM - above.top - above.piece.height > _MOST_EMPTY:
        chosen = max(chosen, lowest.get(Joint.UNLESS_EMPTY, 0))
    return chosen


def _shown(first: Piece, placed: Sequence[PlacedPiece]) -> list[PlacedPiece]:
    head = [] if first.head is None else [PlacedPiece(first.head, 0.0)]
    return [*head, *(place for place in placed if place.piece is not first or not first.is_left_out_on_top)]
