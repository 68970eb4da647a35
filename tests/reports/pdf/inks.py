"""The colours of texts on a page, each with what is painted under it, read from the finished file."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, TypeAlias

import pikepdf

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

Colour: TypeAlias = tuple[float, ...]
Matrix: TypeAlias = tuple[float, float, float, float, float, float]
Point: TypeAlias = tuple[float, float]

WHITE: Colour = (1.0, 1.0, 1.0)
BLACK: Colour = (0.0, 0.0, 0.0)
UNMOVED: Matrix = (1, 0, 0, 1, 0, 0)
FILLS = frozenset({"f", "F", "f*", "B", "B*", "b", "b*"})
ENDS = FILLS | {"n", "S", "s"}
SHOWS = frozenset({"Tj", "TJ"})
_WHITER, _BLACKER = 0.03928, 12.92


@dataclass(frozen=True, slots=True)
class Inked:
    """A text with its colour and that of its ground."""

    page: int
    at: Point
    colour: Colour
    ground: Colour

    @property
    def contrast(self) -> float:
        """The contrast of WCAG, from 1 to 21."""
        one, other = sorted((_light(self.colour), _light(self.ground)))
        return (other + 0.05) / (one + 0.05)


def inked(path: Path) -> list[Inked]:
    """Every text of a file but the watermark, which says what is read elsewhere."""
    with pikepdf.open(path) as pdf:
        return [
            text for number, page in enumerate(pdf.pages, start=1) for text in _Painter(number).texts(page)
        ]


@dataclass(slots=True)
class _Painter:
    """Follows the drawing of a page: what is filled where, and in which colour a text stands on it."""

    page: int
    colour: Colour = BLACK
    moved: Matrix = UNMOVED
    saved: list[tuple[Colour, Matrix]] = field(default_factory=list)
    shape: list[Point] = field(default_factory=list)
    filled: list[tuple[Point, Point, Colour]] = field(default_factory=list)
    marks: list[str] = field(default_factory=list)
    place: Point = (0, 0)

    def texts(self, page: pikepdf.Page) -> Iterator[Inked]:
        for step in pikepdf.parse_content_stream(page):
            operator, operands = str(step.operator), list(step.operands)
            if operator in ("BDC", "BMC"):
                self.marks.append(" ".join(map(str, operands)))
            elif operator == "EMC":
                self.marks.pop()
            elif operator in SHOWS:
                if not any("Watermark" in mark for mark in self.marks):
                    yield Inked(self.page, self.place, self.colour, self._ground())
            else:
                self._draw(operator, operands)

    def _draw(self, operator: str, operands: list[pikepdf.Object]) -> None:
        if operator == "q":
            self.saved.append((self.colour, self.moved))
        elif operator == "Q":
            self.colour, self.moved = self.saved.pop()
        elif operator == "rg":
            self.colour = _numbers(operands)
        elif operator == "g":
            self.colour = _numbers(operands) * 3
        elif operator == "cm":
            self.moved = _after(_matrix(operands), self.moved)
        elif operator == "Tm":
            self.place = _at(_matrix(operands)[4:], self.moved)
        else:
            self._shape(operator, operands)

    def _shape(self, operator: str, operands: list[pikepdf.Object]) -> None:
        if operator == "re":
            x, y, width, height = _numbers(operands)
            self.shape += [_at((x, y), self.moved), _at((x + width, y + height), self.moved)]
        elif operator in ("m", "l", "c"):
            numbers = _numbers(operands)
            self.shape += [_at(pair, self.moved) for pair in zip(numbers[::2], numbers[1::2], strict=True)]
        elif operator in ENDS:
            if operator in FILLS and self.shape:
                across, up = zip(*self.shape, strict=True)
                self.filled.append(((min(across), min(up)), (max(across), max(up)), self.colour))
            self.shape = []

    def _ground(self) -> Colour:
        """What was filled last where the text begins."""
        x, y = self.place[0] + 0.5, self.place[1] + 1
        for low, high, colour in reversed(self.filled):
            if low[0] <= x <= high[0] and low[1] <= y <= high[1]:
                return colour
        return WHITE


def _numbers(operands: list[pikepdf.Object]) -> tuple[float, ...]:
    return tuple(float(operand) for operand in operands)


def _matrix(operands: list[pikepdf.Object]) -> Matrix:
    a, b, c, d, e, f = _numbers(operands)
    return a, b, c, d, e, f


def _at(point: tuple[float, ...], moved: Matrix) -> Point:
    x, y = point
    return moved[0] * x + moved[2] * y + moved[4], moved[1] * x + moved[3] * y + moved[5]


def _after(first: Matrix, then: Matrix) -> Matrix:
    a, b = _at(first[:2], (*then[:4], 0, 0))
    c, d = _at(first[2:4], (*then[:4], 0, 0))
    e, f = _at(first[4:], then)
    return a, b, c, d, e, f


def _light(colour: Colour) -> float:
    parts = [part / _BLACKER if part <= _WHITER else ((part + 0.055) / 1.055) ** 2.4 for part in colour]
    return sum(weight * part for weight, part in zip((0.2126, 0.7152, 0.0722), parts, strict=True))
