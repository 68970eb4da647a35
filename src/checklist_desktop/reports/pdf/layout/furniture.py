"""What stands in the margins of every page, and across it while the report is a concept."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from reportlab.lib.colors import HexColor
from reportlab.lib.units import mm

from checklist_desktop.reports.pdf.drawing.canvas import FOOTER, HEADER, LAYOUT, WATERMARK
from checklist_desktop.reports.pdf.drawing.fonts import Face
from checklist_desktop.reports.pdf.layout.lines import Run, broken, width_of
from checklist_desktop.reports.pdf.layout.looks import (
    INK,
    MARGIN,
    MEASURE,
    MUTED,
    PAGE_HEIGHT,
    PAGE_WIDTH,
    PALE,
    RULE,
    TEXT_EDGE,
    TOP,
    Style,
)

if TYPE_CHECKING:
    from checklist_desktop.reports.blocks import PageWords
    from checklist_desktop.reports.pdf.drawing.canvas import TaggedCanvas
    from checklist_desktop.reports.pdf.drawing.fonts import Fonts
    from checklist_desktop.reports.pdf.layout.looks import Looks
    from checklist_desktop.reports.pdf.layout.pages import Page

_HEADER_BASELINE = PAGE_HEIGHT - 18 * mm
_FOOTER_BASELINE = 16 * mm
_BAND_TOP, _BAND_HEIGHT = 25 * mm, 2 * mm
_WATERMARK_SIZE, _WATERMARK_LENGTH, _WATERMARK_ANGLE = 150, 240 * mm, 52
_CUT = "…"


@dataclass(frozen=True, slots=True)
class Furniture:
    """Draws the margins of a page; all of it is passed by by a screen reader."""

    words: PageWords
    looks: Looks
    fonts: Fonts
    pages: int

    def draw(self, canvas: TaggedCanvas, page: Page, number: int) -> None:
        if self.words.watermark:
            self._watermark(canvas)
        if page.is_front:
            canvas.artifact(LAYOUT)
            canvas.setFillColor(HexColor(self.looks.accent))
            canvas.rect(MARGIN, PAGE_HEIGHT - _BAND_TOP, MEASURE, _BAND_HEIGHT, stroke=0, fill=1)
        else:
            self._header(canvas, page.continued)
        self._footer(canvas, number)

    def _watermark(self, canvas: TaggedCanvas) -> None:
        canvas.artifact(WATERMARK)
        text = self.words.watermark
        full = self.fonts.width(text, Face.BOLD, _WATERMARK_SIZE)
        size = _WATERMARK_SIZE * min(1.0, _WATERMARK_LENGTH / full)
        width = full * size / _WATERMARK_SIZE
        canvas.saveState()
        canvas.translate(PAGE_WIDTH / 2, PAGE_HEIGHT / 2)
        canvas.rotate(_WATERMARK_ANGLE)
        canvas.write(text, -width / 2, -size / 3, Face.BOLD, size, PALE)
        canvas.restoreState()

    def _header(self, canvas: TaggedCanvas, continued: str) -> None:
        canvas.artifact(HEADER)
        style = self.looks.running
        right = style.bold().coloured(self.looks.accent)
        taken = self._right(canvas, self.words.head_right, _HEADER_BASELINE, right)
        self._left(canvas, self.words.head_left, 0, MEASURE - taken, _HEADER_BASELINE, style)
        _rule(canvas, _HEADER_BASELINE - 5)
        if continued:
            slanted = Style(9, 12, Face.ITALIC, MUTED)
            self._left(canvas, continued, 0, MEASURE, PAGE_HEIGHT - TOP + 7, slanted)

    def _footer(self, canvas: TaggedCanvas, number: int) -> None:
        canvas.artifact(FOOTER)
        style = self.looks.running
        _rule(canvas, _FOOTER_BASELINE + 12)
        page = self.words.page.replace("{page}", str(number)).replace("{pages}", str(self.pages))
        taken = self._right(canvas, page, _FOOTER_BASELINE, style.coloured(INK))
        self._left(canvas, self.words.foot_left, 0, TEXT_EDGE - 8, _FOOTER_BASELINE, style)
        room = MEASURE - TEXT_EDGE - taken
        self._left(canvas, self.words.foot_middle, TEXT_EDGE, room, _FOOTER_BASELINE, style)
        self._left(canvas, self.words.proof, 0, MEASURE, _FOOTER_BASELINE - style.leading, style)

    def _left(
        self, canvas: TaggedCanvas, text: str, x: float, room: float, baseline: float, style: Style
    ) -> None:
        fitting = self._fitting(text, room, style)
        if fitting:
            canvas.write(fitting, MARGIN + x, baseline, style.face, style.size, style.colour)

    def _right(self, canvas: TaggedCanvas, text: str, baseline: float, style: Style) -> float:
        """Write against the right margin; the room it takes away from what is on its left."""
        fitting = self._fitting(text, MEASURE / 2, style)
        if not fitting:
            return 0.0
        width = self.fonts.width(fitting, style.face, style.size)
        canvas.write(fitting, MARGIN + MEASURE - width, baseline, style.face, style.size, style.colour)
        return width + 12

    def _fitting(self, text: str, room: float, style: Style) -> str:
        """The text in one line, cut with dots where the margin is too narrow: it is in full on the front."""
        run = Run(text, style)
        if not text or width_of((run,), self.fonts) <= room:
            return text
        narrower = room - self.fonts.width(_CUT, style.face, style.size)
        return broken((run,), narrower, self.fonts)[0].runs[0].text + _CUT


def _rule(canvas: TaggedCanvas, y: float) -> None:
    canvas.setStrokeColor(HexColor(RULE))
    canvas.setLineWidth(0.6)
    canvas.line(MARGIN, y, PAGE_WIDTH - MARGIN, y)
