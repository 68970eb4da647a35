"""The places to sign and to write."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from reportlab.lib.units import mm

from checklist_desktop.reports.pdf.composing.texts import side_head
from checklist_desktop.reports.pdf.drawing.structure import Role
from checklist_desktop.reports.pdf.layout.columns import Column, Paragraph, aligned, side_by_side
from checklist_desktop.reports.pdf.layout.inks import Frame, SignatureField, Stroke
from checklist_desktop.reports.pdf.layout.lines import Line, PlacedRun, Run, width_of
from checklist_desktop.reports.pdf.layout.looks import GUTTER, INK, LABEL_WIDTH, STEP, TEXT_EDGE, TEXT_WIDTH
from checklist_desktop.reports.pdf.layout.pieces import (
    Joint,
    Piece,
    PlacedInk,
    Words,
    beginning,
    ending,
    held,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from checklist_desktop.reports.blocks import RoomToWrite, SignatureBox, SignatureBoxes
    from checklist_desktop.reports.pdf.composing.desk import Desk
    from checklist_desktop.reports.pdf.drawing.structure import Node

_AFTER = 7.5
_BOXES_IN_A_ROW = 2
_BOX_WIDTH, _BOX_HEIGHT = 3 * STEP - GUTTER, 27 * mm
_ABOVE_BOX, _FIRST_LINE, _LINE_PITCH, _LINE_X = 2.0, 7 * mm, 7.5 * mm, 12.5 * mm
_BETWEEN_ROWS = 8 * mm
_WRITING_PITCH = 8.5 * mm


@dataclass(frozen=True, slots=True)
class _Place:
    """A box with its elements, in the order in which they are read."""

    box: SignatureBox
    title: Node
    form: Node
    lines: tuple[Node, Node]


def signature_boxes(block: SignatureBoxes, desk: Desk) -> list[Piece]:
    """Boxes in rows of two, each with lines for place and date."""
    head = side_head(block.side_head, desk)
    pieces: list[Piece] = []
    places = [_place(box, desk.section) for box in block.boxes]
    for start in range(0, len(places), _BOXES_IN_A_ROW):
        boxes = places[start : start + _BOXES_IN_A_ROW]
        titles = _titles(boxes, head if start == 0 else None, desk)
        row = [*titles, _boxes(boxes, block, desk)]
        pieces += beginning(held(row, Joint.TIGHT), gap=_BETWEEN_ROWS if start else 0)
    return ending(pieces, _AFTER)


def room_to_write(block: RoomToWrite) -> list[Piece]:
    """Lines on the text edge, held to what they belong to."""
    strokes = (
        PlacedInk(Stroke(TEXT_EDGE, number * _WRITING_PITCH, TEXT_WIDTH))
        for number in range(1, block.lines + 1)
    )
    return [Piece(block.lines * _WRITING_PITCH, (), tuple(strokes), after=_AFTER, joint=Joint.TIGHT)]


def _place(box: SignatureBox, section: Node) -> _Place:
    title = section.add(Role.PARAGRAPH)
    return _Place(
        box, title, section.add(Role.FORM), (section.add(Role.PARAGRAPH), section.add(Role.PARAGRAPH))
    )


def _titles(places: Sequence[_Place], head: Paragraph | None, desk: Desk) -> list[Piece]:
    columns = []
    for index, place in enumerate(places):
        title = Paragraph(place.title, (Run(place.box.title, desk.looks.body.bold()),))
        columns.append(Column(_left_of(index), _BOX_WIDTH, (title,)))
    if head is not None:
        left = Column(0, LABEL_WIDTH, (head,))
        shifted = [aligned(left, column)[1] for column in columns]
        columns = [aligned(left, columns[0])[0], *shifted]
    return side_by_side(columns, desk.fonts)


def _boxes(places: Sequence[_Place], block: SignatureBoxes, desk: Desk) -> Piece:
    words: list[Words] = []
    inks: list[PlacedInk] = []
    lines_at = _ABOVE_BOX + _BOX_HEIGHT + _FIRST_LINE
    for index, place in enumerate(places):
        x = _left_of(index)
        box = place.box
        inks.append(PlacedInk(Frame(x, _ABOVE_BOX, _BOX_WIDTH, _BOX_HEIGHT, INK, weight=0.8)))
        inside = (x + 1, _ABOVE_BOX + 1, _BOX_WIDTH - 2, _BOX_HEIGHT - 2)
        inks.append(PlacedInk(SignatureField(place.form, box.field, box.description, *inside)))
        for number, label in enumerate((block.place_label, block.date_label)):
            baseline = lines_at + number * _LINE_PITCH
            word, line = _to_fill_in(label, place.lines[number], x, baseline, desk)
            words.append(word)
            inks.append(PlacedInk(line))
    return Piece(lines_at + _LINE_PITCH + 3, tuple(words), tuple(inks))


def _to_fill_in(label: str, node: Node, x: float, baseline: float, desk: Desk) -> tuple[Words, Stroke]:
    """A label and a line to write on."""
    style = desk.looks.small
    width = width_of((Run(label, style),), desk.fonts)
    start = max(_LINE_X, width + 6)
    line = Line((PlacedRun(label, style, 0),), width)
    words = Words(node, line, x, baseline)
    return words, Stroke(x + start, baseline + 1.5, _BOX_WIDTH - start, colour=style.colour)


def _left_of(index: int) -> float:
    return TEXT_EDGE + index * 3 * STEP
