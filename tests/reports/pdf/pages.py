"""Looking at the pages of a PDF: which texts stand where, and which of them touch or leave the page."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from pypdf import PdfReader
from pypdf.generic import ByteStringObject, ContentStream, DictionaryObject

from checklist_desktop.reports.pdf.writer import write_pdf

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pypdf import PageObject

    from checklist_desktop.reports.blocks import Report

LEFT, RIGHT, BOTTOM, TOP = 70.8, 524.5, 85.0, 751.3
_ABOVE, _BELOW = 0.6, 0.12


@dataclass(frozen=True, slots=True)
class TextBox:
    """A piece of text on a page; `is_artifact` when it stands in a margin or across the page."""

    page: int
    left: float
    right: float
    bottom: float
    baseline: float
    top: float
    is_artifact: bool
    is_watermark: bool

    def touches(self, other: TextBox) -> bool:
        beside = self.right <= other.left + 0.1 or other.right <= self.left + 0.1
        above = self.top <= other.bottom or other.top <= self.bottom
        return not beside and not above


def write(report: Report, path: Path) -> Path:
    """Write a report and give back where it is."""
    write_pdf(report, path, lambda _: None, lambda: False)
    return path


def boxes_in(path: Path) -> list[list[TextBox]]:
    """The boxes of each page."""
    reader = PdfReader(path)
    return [list(_boxes(page, number, reader)) for number, page in enumerate(reader.pages, start=1)]


def outside(path: Path) -> list[TextBox]:
    """Text of the report that stands in a margin, and anything that leaves the page."""
    return [
        box
        for page in boxes_in(path)
        for box in page
        if not box.is_watermark
        and (
            box.left < LEFT
            or box.right > RIGHT
            or (not box.is_artifact and (box.bottom < BOTTOM or box.top > TOP))
        )
    ]


def overlapping(path: Path) -> list[tuple[TextBox, TextBox]]:
    """Texts drawn over each other."""
    pairs = []
    for page in boxes_in(path):
        boxes = sorted((box for box in page if not box.is_watermark), key=lambda box: -box.top)
        for index, box in enumerate(boxes):
            for other in boxes[index + 1 :]:
                if other.top <= box.bottom:
                    break
                if box.touches(other):
                    pairs.append((box, other))
    return pairs


def _boxes(page: PageObject, number: int, reader: PdfReader) -> Iterator[TextBox]:
    widths = _widths(page)
    kinds, font, size, x, y = [""], "", 0.0, 0.0, 0.0
    for operands, operator in ContentStream(page["/Contents"], reader, "bytes").operations:
        if operator == b"BDC":
            kinds.append(kinds[-1] + str(operands))
        elif operator == b"EMC":
            kinds.pop()
        elif operator == b"Tm":
            x, y = float(operands[4]), float(operands[5])
        elif operator == b"Tf":
            font, size = str(operands[0]), float(operands[1])
        elif operator == b"Tj":
            assert isinstance(operands[0], ByteStringObject)
            visible = operands[0].rstrip(b" ")
            width = sum(widths[font][code] for code in visible) * size / 1000
            if visible:
                bottom, top = y - _BELOW * size, y + _ABOVE * size
                is_mark = "Watermark" in kinds[-1]
                yield TextBox(number, x, x + width, bottom, y, top, "MCID" not in kinds[-1], is_mark)
            x += sum(widths[font][code] for code in operands[0]) * size / 1000


def _widths(page: PageObject) -> dict[str, list[float]]:
    resources = page["/Resources"]
    assert isinstance(resources, DictionaryObject)
    fonts = resources["/Font"].get_object()
    assert isinstance(fonts, DictionaryObject)
    return {
        name: [float(width) for width in font.get_object()["/Widths"].get_object()]
        for name, font in fonts.items()
    }
