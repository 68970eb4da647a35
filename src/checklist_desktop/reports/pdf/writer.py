"""Writing a report as a tagged PDF: blocks become pieces, pieces fill pages, pages are drawn."""

from __future__ import annotations

import io
from dataclasses import replace
from typing import TYPE_CHECKING

from checklist_desktop.domain.errors import Cancelled
from checklist_desktop.reports.pdf.characters import showable
from checklist_desktop.reports.pdf.composing.chapters import chapters_of, composed, shares_a_page
from checklist_desktop.reports.pdf.composing.contents import ContentsEntry
from checklist_desktop.reports.pdf.drawing.canvas import TaggedCanvas
from checklist_desktop.reports.pdf.drawing.conformance import CREATOR, Properties
from checklist_desktop.reports.pdf.drawing.fonts import Fonts
from checklist_desktop.reports.pdf.drawing.structure import Node, Role
from checklist_desktop.reports.pdf.layout.drawing_pages import draw_page
from checklist_desktop.reports.pdf.layout.furniture import Furniture
from checklist_desktop.reports.pdf.layout.looks import looks_in
from checklist_desktop.reports.pdf.layout.pages import filled

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from checklist_desktop.reports.blocks import Report
    from checklist_desktop.reports.pdf.composing.chapters import Chapter
    from checklist_desktop.reports.pdf.layout.looks import Looks
    from checklist_desktop.reports.pdf.layout.pages import Page
    from checklist_desktop.reports.pdf.layout.pieces import Piece

_PART_OF_LAYING_OUT = 0.6


def write_pdf(
    report: Report, path: Path, progress: Callable[[float], None], is_cancelled: Callable[[], bool]
) -> None:
    """Write the report to the path.

    Raises CharactersUnshowable, and Cancelled soon after `is_cancelled`, before there is a file.
    """
    path.write_bytes(pdf_of(report, progress, is_cancelled))


def pdf_of(report: Report, progress: Callable[[float], None], is_cancelled: Callable[[], bool]) -> bytes:
    """The report as a file in memory; raises what `write_pdf` raises."""
    fonts = Fonts()
    shown = showable(report, fonts)
    pace = _Pace(progress, is_cancelled)
    layout = _Layout(shown, fonts)
    pages = layout.pages(pace)
    properties = Properties(
        shown.title,
        shown.author,
        shown.subject,
        shown.language,
        shown.moment,
        shown.keywords,
        shown.creator or CREATOR,
        has_attachment=shown.attachment is not None,
    )
    furniture = Furniture(shown.page_words, layout.looks, fonts, len(pages))
    output = io.BytesIO()
    canvas = TaggedCanvas(output, properties, fonts)
    for number, page in enumerate(pages, start=1):
        pace.reached(_PART_OF_LAYING_OUT + (1 - _PART_OF_LAYING_OUT) * number / (len(pages) + 1))
        furniture.draw(canvas, page, number)
        draw_page(canvas, page)
        canvas.showPage()
    canvas.finish(layout.root, shown.attachment)
    progress(1.0)
    return output.getvalue()


def check_showable(report: Report) -> None:
    """Raise CharactersUnshowable when no PDF can be made of this report."""
    showable(report, Fonts())


class _Pace:
    """Tells how far the work is, and stops it when it is no longer wanted."""

    def __init__(self, progress: Callable[[float], None], is_cancelled: Callable[[], bool]) -> None:
        self._progress = progress
        self._is_cancelled = is_cancelled

    def reached(self, part: float) -> None:
        if self._is_cancelled():
            raise Cancelled
        self._progress(part)


class _Layout:
    """The chapters of a report on their pages, and the structure they make."""

    def __init__(self, report: Report, fonts: Fonts) -> None:
        self.looks: Looks = looks_in(report.accent)
        self.root = Node(Role.DOCUMENT)
        self._fonts = fonts
        self._chapters = chapters_of(report.blocks)
        self.root.children += [chapter.section for chapter in self._chapters]

    def pages(self, pace: _Pace) -> list[Page]:
        """All pages. The contents are laid out twice: their page numbers take no room of their own."""
        entries = self._entries()
        made = []
        for index, chapter in enumerate(self._chapters):
            pace.reached(_PART_OF_LAYING_OUT * index / len(self._chapters))
            made.append(self._composed(chapter, entries))
        begins = self._first_pages(made, self._filled(made))
        numbered = [replace(entry, page=str(begins[entry.key])) for entry in entries]
        for index, chapter in enumerate(self._chapters):
            if chapter.has_contents:
                made[index] = self._composed(chapter, numbered)
        return self._filled(made)

    def _composed(self, chapter: Chapter, entries: Sequence[ContentsEntry]) -> list[Piece]:
        return composed(chapter, self.looks, self._fonts, entries)

    def _filled(self, made: Sequence[list[Piece]]) -> list[Page]:
        """The pages: chapters that run on share theirs with the one before, and so do short themes."""
        flows: list[list[Piece]] = []
        fronts: list[bool] = []
        is_theme = False
        for chapter, pieces in zip(self._chapters, made, strict=True):
            was_theme, is_theme = is_theme, chapter.is_theme
            if flows and (chapter.runs_on or (was_theme and shares_a_page(chapter, pieces))):
                flows[-1] += pieces
            else:
                flows.append(list(pieces))
                fronts.append(chapter.is_front)
        flowing = zip(flows, fronts, strict=True)
        return [page for pieces, is_front in flowing for page in filled(pieces, is_front=is_front)]

    def _entries(self) -> list[ContentsEntry]:
        """The chapters after the contents."""
        after = [index for index, chapter in enumerate(self._chapters) if chapter.has_contents]
        following = self._chapters[after[0] + 1 :] if after else []
        return [
            ContentsEntry(f"{chapter.key}-0", chapter.heading.number, chapter.heading.text, "0")
            for chapter in following
            if chapter.heading is not None
        ]

    def _first_pages(self, made: Sequence[Sequence[Piece]], pages: Sequence[Page]) -> dict[str, int]:
        places = {id(place.piece): number for number, page in enumerate(pages, 1) for place in page.pieces}
        begins = {}
        page = 1
        for chapter, pieces in zip(self._chapters, made, strict=True):
            page = next((places[id(piece)] for piece in pieces if id(piece) in places), page)
            begins[f"{chapter.key}-0"] = page
        return begins
