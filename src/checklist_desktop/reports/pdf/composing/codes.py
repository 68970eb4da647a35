"""The controlegetal, in groups and as a QR code."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reportlab.lib.units import mm

from checklist_desktop.reports.pdf.composing.texts import side_head
from checklist_desktop.reports.pdf.drawing.qr_encoder import QRCode, QRErrorCorrectLevel
from checklist_desktop.reports.pdf.drawing.structure import Role
from checklist_desktop.reports.pdf.layout.columns import Paragraph, stacked
from checklist_desktop.reports.pdf.layout.inks import Modules
from checklist_desktop.reports.pdf.layout.lines import Line, PlacedRun, Run, width_of
from checklist_desktop.reports.pdf.layout.looks import LABEL_WIDTH, TEXT_EDGE, TEXT_WIDTH
from checklist_desktop.reports.pdf.layout.pieces import (
    Joint,
    Piece,
    PlacedInk,
    Words,
    beginning,
    ending,
    height_of,
    held,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from checklist_desktop.reports.blocks import Fingerprint, QrCode
    from checklist_desktop.reports.pdf.composing.desk import Desk
    from checklist_desktop.reports.pdf.drawing.structure import Node

_GROUPS_IN_A_ROW, _PITCH = 8, 13.5 * mm
_AFTER_GROUPS, _BETWEEN_NOTES, _AFTER = 4.0, 6.0, 7.5
_SIDE, _ABOVE_CODE = 25 * mm, 6.0


def fingerprint(block: Fingerprint, desk: Desk) -> list[Piece]:
    """Groups that line up, each a string of its own so that it can be copied, and what they are.

    The same for a camera stands in the left column, below the heading.
    """
    head = side_head(block.side_head, desk)
    node = desk.section.add(Role.PARAGRAPH)
    style = desk.looks.group
    pitch = max(
        _PITCH, max((width_of((Run(group, style),), desk.fonts) for group in block.groups), default=0) + 6
    )
    per_row = max(1, min(_GROUPS_IN_A_ROW, int(TEXT_WIDTH // pitch)))
    rows = [block.groups[start : start + per_row] for start in range(0, len(block.groups), per_row)]
    first, *rest = [_row_of_groups(row, node, pitch, desk) for row in rows] or [Piece(style.leading)]
    headed = [] if head is None else stacked([head], desk.fonts, x=0, width=LABEL_WIDTH)
    if headed:
        words = [line for top in headed for line in top.words]
        first = first.with_more(words=tuple(words), height=height_of(headed))
    notes = beginning(_note(block.note, desk), gap=_AFTER_GROUPS)
    if block.code is None:
        return ending(held([first, *rest, *notes], Joint.TIGHT), _AFTER)
    code = _code(block.code, height_of(headed) + _ABOVE_CODE, desk)
    notes += beginning(_note(block.code.note, desk), gap=_BETWEEN_NOTES)
    *before, last = [first.with_more(inks=(code,)), *rest, *notes]
    # Without the room between them, which may shrink.
    missing = code.y + _SIDE - sum(piece.height for piece in (*before, last))
    last = last.with_more(height=last.height + max(0.0, missing))
    return ending(held([*before, last], Joint.TIGHT), _AFTER)


def _row_of_groups(groups: Sequence[str], node: Node, pitch: float, desk: Desk) -> Piece:
    style = desk.looks.group
    runs = tuple(PlacedRun(group, style, index * pitch) for index, group in enumerate(groups))
    line = Line(runs, len(groups) * pitch)
    return Piece(style.leading, (Words(node, line, TEXT_EDGE, style.size),))


def _note(words: str, desk: Desk) -> list[Piece]:
    note = Paragraph(desk.section.add(Role.PARAGRAPH), (Run(words, desk.looks.small),))
    return stacked([note], desk.fonts, x=TEXT_EDGE, width=TEXT_WIDTH)


def _code(code: QrCode, top: float, desk: Desk) -> PlacedInk:
    figure = desk.section.add(Role.FIGURE, alternative=code.description)
    return PlacedInk(Modules(figure, modules_of(code.content), 0, 0, _SIDE, _SIDE), top)


def modules_of(content: str) -> tuple[tuple[bool, ...], ...]:
    """The dark and light squares of a code, row by row."""
    code = QRCode(None, QRErrorCorrectLevel.M)
    code.addData(content)
    code.make()
    count: int = code.getModuleCount()  # type: ignore[no-untyped-call]
    squares = range(count)
    return tuple(
        tuple(bool(code.isDark(row, column)) for column in squares)  # type: ignore[no-untyped-call]
        for row in squares
    )
