"""Putting pages on the canvas: first what carries no meaning, then the text, element by element."""

from __future__ import annotations

from typing import TYPE_CHECKING

from checklist_desktop.reports.pdf.layout.looks import MARGIN, PAGE_HEIGHT, TOP

if TYPE_CHECKING:
    from checklist_desktop.reports.pdf.drawing.canvas import TaggedCanvas
    from checklist_desktop.reports.pdf.drawing.structure import Node
    from checklist_desktop.reports.pdf.layout.pages import Page
    from checklist_desktop.reports.pdf.layout.pieces import Words


def draw_page(canvas: TaggedCanvas, page: Page) -> None:
    """Draw everything between the margins.

    The lines of an element follow each other, though others stand beside them: the order of the content is
    the order of reading, and an element has one mark on each page.
    """
    elements: dict[Node | None, list[tuple[Words, float]]] = {}
    for place in page.pieces:
        top = PAGE_HEIGHT - TOP - place.top
        for ink in place.piece.inks:
            ink.ink.draw(canvas, MARGIN, top - ink.y)
        for words in place.piece.words:
            elements.setdefault(words.node, []).append((words, top - words.baseline))
    for node, lines in elements.items():
        if node is None:
            canvas.artifact()
        else:
            canvas.belongs_to(node)
        for words, baseline in lines:
            _write(canvas, words, baseline)


def _write(canvas: TaggedCanvas, words: Words, baseline: float) -> None:
    """Write a line. A space at its end keeps it apart from the next one, unless a word goes on there."""
    last = len(words.line.runs) - 1
    for index, run in enumerate(words.line.runs):
        space = "" if index == last and words.line.is_open else " "
        style = run.style
        left = MARGIN + words.x + run.offset
        canvas.write(run.text + space, left, baseline, style.face, style.size, style.colour)
