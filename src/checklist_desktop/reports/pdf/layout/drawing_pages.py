"""Putting pages on the canvas: first what carries no meaning, then the text, element by element."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from checklist_desktop.reports.pdf.layout.inks import Boxes
from checklist_desktop.reports.pdf.layout.looks import MARGIN, PAGE_HEIGHT, TOP

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from checklist_desktop.reports.pdf.drawing.canvas import TaggedCanvas
    from checklist_desktop.reports.pdf.drawing.structure import Node
    from checklist_desktop.reports.pdf.layout.lines import PlacedRun
    from checklist_desktop.reports.pdf.layout.pages import Page
    from checklist_desktop.reports.pdf.layout.pieces import Ink, Words


@dataclass(frozen=True, slots=True)
class _Run:
    run: PlacedRun
    left: float
    baseline: float


def draw_page(canvas: TaggedCanvas, page: Page) -> None:
    """Draw everything between the margins.

    The lines of an element follow each other, though others stand beside them: the order of the content is
    the order of reading, and an element has one mark on each page.
    """
    elements: dict[Node | None, list[tuple[Words, float]]] = {}
    inks: list[tuple[Ink, float]] = []
    for place in page.pieces:
        top = PAGE_HEIGHT - TOP - place.top
        inks += [(ink.ink, top - ink.y) for ink in place.piece.inks]
        for words in place.piece.words:
            elements.setdefault(words.node, []).append((words, top - words.baseline))
    # The parts of a picture that is spread over rows come after each other, so that it is one on the page.
    for ink, top in sorted(inks, key=lambda one: _is_in_a_picture(one[0])):
        ink.draw(canvas, MARGIN, top)
    for node in _in_order(elements):
        if node is None:
            canvas.artifact()
        else:
            canvas.belongs_to(node)
        for word in _words(elements[node]):
            _write(canvas, word)


def _is_in_a_picture(ink: Ink) -> bool:
    return isinstance(ink, Boxes) and ink.node is not None


def _in_order(elements: Iterable[Node | None]) -> Iterator[Node | None]:
    """Each element, followed at once by what stands inside it on this page."""
    left = dict.fromkeys(elements)
    while left:
        node = next(iter(left))
        del left[node]
        yield node
        for child in node.children if node is not None else ():
            if child in left:
                del left[child]
                yield child


def _words(lines: Iterable[tuple[Words, float]]) -> Iterator[list[_Run]]:
    """The runs of an element; the parts of a word that runs over lines are one."""
    parts: list[_Run] = []
    for words, baseline in lines:
        for run in words.line.runs:
            parts.append(_Run(run, MARGIN + words.x + run.offset, baseline))
            if not run.goes_on:
                yield parts
                parts = []
    if parts:
        yield parts


def _write(canvas: TaggedCanvas, parts: Sequence[_Run]) -> None:
    """Write a run, and a space that keeps it apart from what follows."""
    if len(parts) > 1:
        # Who copies or searches the text, or listens to it, gets the word as it was written.
        canvas.begin_word("".join(part.run.text for part in parts))
    for part in parts:
        style = part.run.style
        text = part.run.text if part.run.goes_on else f"{part.run.text} "
        canvas.write(text, part.left, part.baseline, style.face, style.size, style.colour)
    if len(parts) > 1:
        canvas.end_word()
