"""The grid, the type scale and the colours of a report, in points."""

from __future__ import annotations

from dataclasses import dataclass, replace

from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm

from checklist_desktop.domain.checklist import Meaning
from checklist_desktop.reports.pdf.drawing.fonts import Face

PAGE_WIDTH, PAGE_HEIGHT = A4
MARGIN = 25 * mm
TOP = 32 * mm
BOTTOM = 30 * mm
MEASURE = PAGE_WIDTH - 2 * MARGIN
ROOM = PAGE_HEIGHT - TOP - BOTTOM
GUTTER = 4 * mm
STEP = 20.5 * mm
# The two edges: numbers, labels and tables stand on 0, running text on the third column.
TEXT_EDGE = 2 * STEP
TEXT_WIDTH = MEASURE - TEXT_EDGE
LABEL_WIDTH = TEXT_EDGE - GUTTER

DEFAULT_ACCENT = "#154273"
INK = "#1A1A1A"
MUTED = "#4F5660"
RULE = "#B8C1CC"
PALE = "#E9EDF2"
WHITE = "#FFFFFF"
STATUS_COLOURS = {
    Meaning.IN_ORDER: "#1B6636",
    Meaning.PARTLY: "#7A4E00",
    Meaning.NOT_IN_ORDER: "#A3191F",
    Meaning.UNKNOWN: "#5A3E8C",
    Meaning.NOT_APPLICABLE: MUTED,
    Meaning.NOT_DISCUSSED: MUTED,
}
LEAST_CONTRAST = 4.5
_WITH_ADDRESSES = ("lead", "body", "entry", "cell", "detail", "cell_detail", "small")


@dataclass(frozen=True, slots=True)
class Style:
    """How a run of text looks. `link` is the colour of an address in it; empty where none can be followed."""

    size: float
    leading: float
    face: Face = Face.REGULAR
    colour: str = INK
    link: str = ""

    def bold(self) -> Style:
        return replace(self, face=Face.BOLD)

    def coloured(self, colour: str) -> Style:
        return replace(self, colour=colour)

    def led(self, leading: float) -> Style:
        return replace(self, leading=leading)


@dataclass(frozen=True, slots=True)
class Looks:
    """The styles of a report in one accent colour."""

    accent: str
    lead: Style = Style(12, 18)
    body: Style = Style(10, 15)
    entry: Style = Style(10, 14)
    subtitle: Style = Style(14, 20)
    cell: Style = Style(9, 12.5)
    detail: Style = Style(9, 15, colour=MUTED)
    cell_detail: Style = Style(8.5, 12.5, colour=MUTED)
    label: Style = Style(9, 15, colour=MUTED)
    small: Style = Style(8.5, 12.5, colour=MUTED)
    question: Style = Style(11, 15, Face.BOLD)
    running: Style = Style(8.5, 12.5, colour=MUTED)
    contents: Style = Style(11, 20)
    group: Style = Style(12.5, 19, Face.BOLD)

    def accented(self, size: float, leading: float) -> Style:
        """Bold in the accent colour, as headings and numbers are."""
        return Style(size, leading, Face.BOLD, self.accent)

    @property
    def heading_1(self) -> Style:
        return self.accented(20, 25)

    @property
    def heading_2(self) -> Style:
        return self.accented(12.5, 17.5)

    @property
    def chip(self) -> Style:
        return self.accented(7.5, 11)

    @property
    def cell_head(self) -> Style:
        return self.accented(8.5, 11.5)

    def title(self, length: int) -> Style:
        """The title of the front page; a long one in smaller type."""
        if length <= 90:
            return self.accented(30, 36)
        return self.accented(22, 28) if length <= 180 else self.accented(16, 21)


def looks_in(accent: str) -> Looks:
    """The looks in this accent, or in the default one when it would be hard to read on white."""
    readable = contrast_on_white(accent) >= LEAST_CONTRAST
    looks = Looks(accent if readable else DEFAULT_ACCENT)
    return replace(
        looks, **{name: replace(getattr(looks, name), link=looks.accent) for name in _WITH_ADDRESSES}
    )


def contrast_on_white(colour: str) -> float:
    """The contrast of WCAG, from 1 to 21."""
    red, green, blue = (_linear(int(colour[at : at + 2], 16) / 255) for at in (1, 3, 5))
    return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05)


def _linear(channel: float) -> float:
    return channel / 12.92 if channel <= 0.04045 else float(((channel + 0.055) / 1.055) ** 2.4)
