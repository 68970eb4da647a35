"""The table of contents: every chapter that follows, with a link and its page."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from checklist_desktop.reports.pdf.drawing.structure import Role
from checklist_desktop.reports.pdf.layout.columns import Column, Paragraph, side_by_side
from checklist_desktop.reports.pdf.layout.inks import Dots, LinkArea
from checklist_desktop.reports.pdf.layout.lines import Line, PlacedRun, Run, width_of
from checklist_desktop.reports.pdf.layout.looks import LABEL_WIDTH, MEASURE, TEXT_EDGE
from checklist_desktop.reports.pdf.layout.pieces import Joint, PlacedInk, Words, ending, held

if TYPE_CHECKING:
    from collections.abc import Sequence

    from checklist_desktop.reports.pdf.composing.desk import Desk
    from checklist_desktop.reports.pdf.drawing.structure import Node
    from checklist_desktop.reports.pdf.layout.pieces import Piece

_ROOM_FOR_PAGE = 40.0
_AFTER_CONTENTS = 10.0


@dataclass(frozen=True, slots=True)
class ContentsEntry:
    """A chapter: its bookmark, its number and title, and the page it begins on (as printed)."""

    key: str
    number: str
    title: str
    page: str


def contents(entries: Sequence[ContentsEntry], desk: Desk) -> list[Piece]:
    """A line for each chapter."""
    node = desk.section.add(Role.CONTENTS)
    pieces: list[Piece] = []
    for entry in entries:
        pieces += held(_entry(entry, node.add(Role.CONTENTS_ITEM), desk), Joint.TIGHT)
    return ending(pieces, _AFTER_CONTENTS)


def _entry(entry: ContentsEntry, item: Node, desk: Desk) -> list[Piece]:
    link = item.add(Role.REFERENCE).add(Role.LINK)
    style = desk.looks.contents
    number = Run(entry.number, style.bold().coloured(desk.looks.accent))
    width = MEASURE - TEXT_EDGE - _ROOM_FOR_PAGE
    words = Paragraph(link, (Run(entry.title, style),))
    columns = [Column(0, LABEL_WIDTH, (Paragraph(link, (number,)),)), Column(TEXT_EDGE, width, (words,))]
    pieces = side_by_side(columns, desk.fonts)
    if not pieces:
        return []
    pieces[-1] = _with_page(pieces[-1], entry, link, desk)
    described = f"{entry.number} {entry.title}, {entry.page}".strip()
    return [_linked(piece, entry.key, described, link) for piece in pieces]


def _with_page(piece: Piece, entry: ContentsEntry, link: Node, desk: Desk) -> Piece:
    """The page on the last line, and dots that lead to it."""
    style = desk.looks.contents
    last = max(piece.words, key=lambda words: words.x)
    width = width_of((Run(entry.page, style),), desk.fonts)
    left = MEASURE - width
    page = Words(link, Line((PlacedRun(entry.page, style, 0),), width), left, last.baseline)
    dots = PlacedInk(Dots(last.x + last.line.width + 4, last.baseline - 1, left - 4))
    return piece.with_more(words=(page,), inks=(dots,))


def _linked(piece: Piece, key: str, description: str, link: Node) -> Piece:
    area = LinkArea(link, key, description, 0, 0, MEASURE, piece.height)
    return piece.with_more(inks=(PlacedInk(area),))
