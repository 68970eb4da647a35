"""What is drawn beside the text: rules, boxes, symbols, bars, pictures, bookmarks, links and fields.

Every `x` and `y` counts from where the piece begins, `y` downwards.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING

from reportlab.lib.colors import HexColor

from checklist_desktop.reports.pdf.drawing.structure import Box
from checklist_desktop.reports.pdf.drawing.symbols import draw_symbol
from checklist_desktop.reports.pdf.layout.looks import INK, MUTED, RULE, STATUS_COLOURS

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from reportlab.lib.utils import ImageReader

    from checklist_desktop.domain.checklist import Meaning
    from checklist_desktop.reports.pdf.drawing.canvas import TaggedCanvas
    from checklist_desktop.reports.pdf.drawing.structure import Node

_ABOVE_HEADING = 6
_LEAST_PITCH = 4.0


@dataclass(frozen=True, slots=True)
class Stroke:
    """A horizontal rule."""

    x: float
    y: float
    width: float
    weight: float = 0.6
    colour: str = RULE

    def draw(self, canvas: TaggedCanvas, left: float, top: float) -> None:
        canvas.artifact()
        canvas.setStrokeColor(HexColor(self.colour))
        canvas.setLineWidth(self.weight)
        canvas.line(left + self.x, top - self.y, left + self.x + self.width, top - self.y)


@dataclass(frozen=True, slots=True)
class Dots:
    """Dots that lead the eye from `x` to `end`."""

    x: float
    y: float
    end: float

    def draw(self, canvas: TaggedCanvas, left: float, top: float) -> None:
        canvas.artifact()
        canvas.saveState()
        canvas.setStrokeColor(HexColor(MUTED))
        canvas.setLineWidth(0.5)
        canvas.setDash(0.5, 2.5)
        canvas.line(left + self.x, top - self.y, left + self.end, top - self.y)
        canvas.restoreState()


@dataclass(frozen=True, slots=True)
class Frame:
    """A rectangle: filled, outlined, or outlined with dashes."""

    x: float
    y: float
    width: float
    height: float
    colour: str
    is_filled: bool = False
    is_dashed: bool = False
    weight: float = 0.6
    radius: float = 0

    def draw(self, canvas: TaggedCanvas, left: float, top: float) -> None:
        canvas.artifact()
        canvas.saveState()
        canvas.setStrokeColor(HexColor(self.colour))
        canvas.setFillColor(HexColor(self.colour))
        canvas.setLineWidth(self.weight)
        if self.is_dashed:
            canvas.setDash(4, 3)
        bottom = top - self.y - self.height
        canvas.roundRect(
            left + self.x, bottom, self.width, self.height, self.radius, stroke=1, fill=int(self.is_filled)
        )
        canvas.restoreState()


@dataclass(frozen=True, slots=True)
class Symbol:
    """The symbol of an answer around a point."""

    meaning: Meaning
    x: float
    y: float
    radius: float

    def draw(self, canvas: TaggedCanvas, left: float, top: float) -> None:
        canvas.artifact()
        ink = STATUS_COLOURS[self.meaning]
        draw_symbol(canvas, self.meaning, left + self.x, top - self.y, self.radius, ink)


@dataclass(frozen=True, slots=True)
class Boxes:
    """A row of boxes, the first `full` ones filled and the next `half` ones for their lower half.

    Boxes too narrow to be told apart become one bar in the same proportions. Those of a `node` are a part of
    that picture.
    """

    x: float
    y: float
    full: int
    half: int
    empty: int
    pitch: float
    height: float
    colour: str
    node: Node | None = None

    def draw(self, canvas: TaggedCanvas, left: float, top: float) -> None:
        if self.node is None:
            canvas.artifact()
        else:
            canvas.belongs_to(self.node)
            self.node.include(self._box(left, top))
        canvas.setStrokeColor(HexColor(self.colour))
        canvas.setFillColor(HexColor(self.colour))
        canvas.setLineWidth(0.6)
        bottom = top - self.y - self.height
        if self.pitch < _LEAST_PITCH:
            self._draw_bar(canvas, left + self.x, bottom)
        else:
            self._draw_boxes(canvas, left + self.x, bottom)

    def _box(self, left: float, top: float) -> Box:
        width = (self.full + self.half + self.empty) * self.pitch
        bottom = top - self.y - self.height
        return Box(left + self.x, bottom, left + self.x + width, bottom + self.height)

    def _draw_bar(self, canvas: TaggedCanvas, left: float, bottom: float) -> None:
        full, half = self.full * self.pitch, self.half * self.pitch
        canvas.rect(left, bottom, full, self.height, stroke=0, fill=1)
        canvas.rect(left + full, bottom, half, self.height / 2, stroke=0, fill=1)
        canvas.rect(left, bottom, full + half + self.empty * self.pitch, self.height, stroke=1, fill=0)

    def _draw_boxes(self, canvas: TaggedCanvas, left: float, bottom: float) -> None:
        width = self.pitch - min(2.0, self.pitch / 4)
        for index in range(self.full + self.half + self.empty):
            x = left + index * self.pitch + 0.3
            canvas.rect(x, bottom, width, self.height, stroke=1, fill=int(index < self.full))
            if self.full <= index < self.full + self.half:
                canvas.rect(x, bottom, width, self.height / 2, stroke=0, fill=1)


@dataclass(frozen=True, slots=True)
class Picture:
    """An image with its description."""

    node: Node
    image: ImageReader
    x: float
    y: float
    width: float
    height: float

    def draw(self, canvas: TaggedCanvas, left: float, top: float) -> None:
        canvas.belongs_to(self.node)
        box = _box(self, left, top)
        self.node.box = box
        canvas.drawImage(self.image, box.left, box.bottom, self.width, self.height, mask="auto")


@dataclass(frozen=True, slots=True)
class Bookmark:
    """A place to go to, in the list of bookmarks at its level (from 0)."""

    key: str
    title: str
    level: int

    def draw(self, canvas: TaggedCanvas, left: float, top: float) -> None:
        canvas.bookmarkHorizontal(self.key, 0, top + _ABOVE_HEADING)
        canvas.addOutlineEntry(self.title, self.key, self.level, closed=self.level > 0)


@dataclass(frozen=True, slots=True)
class LinkArea:
    """A rectangle that leads to a bookmark."""

    node: Node
    key: str
    description: str
    x: float
    y: float
    width: float
    height: float

    def draw(self, canvas: TaggedCanvas, left: float, top: float) -> None:
        canvas.link(_box(self, left, top), self.key, self.description, self.node)


@dataclass(frozen=True, slots=True)
class WebArea:
    """A rectangle that leads to a place on the web."""

    node: Node
    address: str
    x: float
    y: float
    width: float
    height: float

    def draw(self, canvas: TaggedCanvas, left: float, top: float) -> None:
        canvas.web_link(_box(self, left, top), self.address, self.node)


@dataclass(frozen=True, slots=True)
class SignatureField:
    """An empty field to sign in."""

    node: Node
    name: str
    description: str
    x: float
    y: float
    width: float
    height: float

    def draw(self, canvas: TaggedCanvas, left: float, top: float) -> None:
        canvas.signature_field(_box(self, left, top), self.name, self.description, self.node)


@dataclass(frozen=True, slots=True)
class Modules:
    """A QR code: squares in rows, drawn as one shape. A camera needs four squares of white around it."""

    node: Node
    rows: tuple[tuple[bool, ...], ...]
    x: float
    y: float
    width: float
    height: float

    def draw(self, canvas: TaggedCanvas, left: float, top: float) -> None:
        canvas.belongs_to(self.node)
        box = _box(self, left, top)
        self.node.box = box
        pitch = self.width / len(self.rows)
        path = canvas.beginPath()
        for row, modules in enumerate(self.rows):
            y = box.top - (row + 1) * pitch
            for start, length in _stretches(modules):
                path.rect(box.left + start * pitch, y, length * pitch, pitch)
        canvas.setFillColor(HexColor(INK))
        canvas.drawPath(path, stroke=0, fill=1)


def _stretches(modules: Sequence[bool]) -> Iterator[tuple[int, int]]:
    """Where dark modules begin that stand side by side, and how many they are."""
    start = 0
    for is_dark, group in groupby(modules):
        length = len(list(group))
        if is_dark:
            yield start, length
        start += length


def _box(ink: Picture | LinkArea | WebArea | SignatureField | Modules, left: float, top: float) -> Box:
    bottom = top - ink.y - ink.height
    return Box(left + ink.x, bottom, left + ink.x + ink.width, bottom + ink.height)
