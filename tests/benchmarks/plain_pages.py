"""The same pages from untagged ReportLab: `python -m tests.benchmarks.plain_pages PARTS.json TARGET.pdf`.

Nothing of ours is in it: its own paragraphs, tables, contents, bookmarks and margins, in the same fonts. The
contents and "page x of y" make it lay everything out twice, as anyone has to who does not know them before.
"""

from __future__ import annotations

import json
import sys
from html import escape
from typing import TYPE_CHECKING

from reportlab.lib import colors
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.platypus import (
    BaseDocTemplate,
    Frame,
    PageBreak,
    PageTemplate,
    Paragraph,
    Table,
    TableStyle,
)
from reportlab.platypus.tableofcontents import TableOfContents

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas
    from reportlab.platypus import Flowable

LEFT, RIGHT, TOP, BOTTOM = 71.0, 524.0, 756.0, 85.0
BODY = ParagraphStyle("body", fontName="Regular", fontSize=9.5, leading=13, spaceAfter=1)
HEADING = ParagraphStyle("heading", parent=BODY, fontName="Bold", fontSize=18, leading=24, spaceBefore=12)
CELL = ParagraphStyle("cell", parent=BODY, fontSize=8.5, leading=11, spaceAfter=0)
LINES = TableStyle(
    [
        ("FONTNAME", (0, 0), (-1, -1), "Regular"),
        ("VALIGN", (0, 0), (-1, -1), "TOP"),
        ("LINEBELOW", (0, 0), (-1, -1), 0.4, colors.grey),
    ]
)


class Pages(BaseDocTemplate):
    """A document with contents, bookmarks and numbered pages."""

    def __init__(self, path: str, title: str) -> None:
        super().__init__(path, pagesize=A4, title=title)
        self.total = self.headings = 0
        frame = Frame(LEFT, BOTTOM, RIGHT - LEFT, TOP - BOTTOM, leftPadding=0, rightPadding=0)
        self.addPageTemplates([PageTemplate("page", [frame], onPage=self.margins)])

    def margins(self, canvas: Canvas, _document: BaseDocTemplate) -> None:
        canvas.setFont("Regular", 8.5)
        canvas.drawString(LEFT, 791, str(self.title))
        canvas.line(LEFT, 785, RIGHT, 785)
        canvas.line(LEFT, 57, RIGHT, 57)
        canvas.drawString(LEFT, 45, "Openbaar")
        canvas.drawRightString(RIGHT, 45, f"Pagina {self.page} van {self.total or 1}")

    def beforeDocument(self) -> None:
        self.headings = 0

    def afterFlowable(self, flowable: Flowable) -> None:
        if isinstance(flowable, Paragraph) and flowable.style is HEADING:
            self.headings += 1
            key, text = f"heading{self.headings}", flowable.getPlainText()
            self.canv.bookmarkPage(key)
            self.canv.addOutlineEntry(text, key, 0)
            self.notify("TOCEntry", (0, text, self.page, key))

    def _allSatisfied(self) -> bool:
        before, self.total = self.total, self.page
        # The published types leave it out.
        return bool(super()._allSatisfied()) and before == self.page  # type: ignore[misc]


def flowables(parts: list[list[object]]) -> list[Flowable]:
    """A part is its kind, and a text or the rows of a table."""
    contents = TableOfContents()
    contents.levelStyles = [BODY]
    made: list[Flowable] = [contents]
    for kind, what in parts:
        if kind == "table":
            assert isinstance(what, list)
            rows = [[Paragraph(escape(cell), CELL) for cell in row] for row in what]
            widths = [(RIGHT - LEFT) / len(rows[0])] * len(rows[0])
            made.append(Table(rows, colWidths=widths, repeatRows=1, style=LINES))
        elif kind == "heading":
            made += [PageBreak(), Paragraph(escape(str(what)), HEADING)]
        else:
            made.append(Paragraph(escape(str(what)).replace("\n", "<br/>"), BODY))
    return made


def main(source: str, target: str) -> None:
    with open(source, encoding="utf-8") as file:  # noqa: PTH123  # pathlib is one more module to load
        plain = json.load(file)
    for name in ("Regular", "Bold"):
        pdfmetrics.registerFont(TTFont(name, f"{plain['fonts']}/SourceSans3-{name}.ttf"))
    Pages(target, plain["title"]).multiBuild(flowables(plain["parts"]))


if __name__ == "__main__":
    main(*sys.argv[1:])
