"""The QR code of a controlegetal, with what it is for beside it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from reportlab.graphics.barcode.qrencoder import QRCode, QRErrorCorrectLevel
from reportlab.lib.units import mm

from checklist_desktop.reports.pdf.drawing.structure import Role
from checklist_desktop.reports.pdf.layout.columns import Paragraph, stacked
from checklist_desktop.reports.pdf.layout.inks import Modules
from checklist_desktop.reports.pdf.layout.lines import Run
from checklist_desktop.reports.pdf.layout.looks import TEXT_EDGE, TEXT_WIDTH
from checklist_desktop.reports.pdf.layout.pieces import Piece, PlacedInk, height_of

if TYPE_CHECKING:
    from checklist_desktop.reports.blocks import QrCode
    from checklist_desktop.reports.pdf.composing.desk import Desk
    from checklist_desktop.reports.pdf.layout.pieces import Words

_SIDE, _BESIDE = 25 * mm, 5 * mm


def qr_code(code: QrCode, desk: Desk) -> Piece:
    """The code on the text edge and its note to the right, never apart."""
    figure = desk.section.add(Role.FIGURE, alternative=code.description)
    note = Paragraph(desk.section.add(Role.PARAGRAPH), (Run(code.note, desk.looks.small),))
    left, width = TEXT_EDGE + _SIDE + _BESIDE, TEXT_WIDTH - _SIDE - _BESIDE
    lines = stacked([note], desk.fonts, x=left, width=width)
    words: list[Words] = []
    top = 0.0
    for piece in lines:
        words += [replace(one, baseline=one.baseline + top) for one in piece.words]
        top += piece.height
    ink = Modules(figure, modules_of(code.content), TEXT_EDGE, 0, _SIDE, _SIDE)
    return Piece(max(_SIDE, height_of(lines)), tuple(words), (PlacedInk(ink),))


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
