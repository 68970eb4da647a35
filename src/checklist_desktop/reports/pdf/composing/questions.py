"""A question with its answer, and everything that was said, shown and agreed about it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from reportlab.lib.units import mm

from checklist_desktop.reports.pdf.composing.desk import paragraphs_of
from checklist_desktop.reports.pdf.composing.texts import labelled
from checklist_desktop.reports.pdf.drawing.structure import Role
from checklist_desktop.reports.pdf.layout.columns import Column, Paragraph, aligned, side_by_side
from checklist_desktop.reports.pdf.layout.inks import Bookmark, Frame, Symbol
from checklist_desktop.reports.pdf.layout.lines import Run, broken, number_run, width_of
from checklist_desktop.reports.pdf.layout.looks import (
    GUTTER,
    LABEL_WIDTH,
    MEASURE,
    ROOM,
    STATUS_COLOURS,
    STEP,
    TEXT_EDGE,
    TEXT_WIDTH,
)
from checklist_desktop.reports.pdf.layout.pieces import Joint, beginning, ending, height_of, held

if TYPE_CHECKING:
    from collections.abc import Iterator

    from checklist_desktop.reports.blocks import Entry, Fact, Part, QuestionBlock
    from checklist_desktop.reports.pdf.composing.desk import Desk
    from checklist_desktop.reports.pdf.drawing.structure import Node
    from checklist_desktop.reports.pdf.layout.pieces import Piece

_LONG_TEXT = 500
_TALLEST_WHOLE = ROOM * 0.6
_LEAST_START = 62 * mm
_AFTER_HEAD, _BETWEEN_ROWS, _AFTER_QUESTION = 4.0, 4.0, 15.0
_WORD_INDENT, _SYMBOL_X, _SYMBOL_RADIUS = 6 * mm, 4.8, 4.3
_CHIP_X, _CHIP_PADDING, _CHIP_HEIGHT, _CHIP_GAP = 10.5 * mm, 3.0, 11.0, 2.5
_BESIDE_LABEL, _BESIDE_TEXT = 4 * STEP, 5 * STEP


def question(block: QuestionBlock, desk: Desk, key: str) -> list[Piece]:
    """The pieces of a question: a short one stays on one page if that can be, a longer one breaks freely."""
    section = desk.section.add(Role.SECTION)
    head = ending(held(_head(block, section, desk, key), Joint.TIGHT), _AFTER_HEAD)
    lists = section.add(Role.LIST, numbering="None")
    answer = beginning(_answer(block, lists, desk), joint=Joint.TIGHT)
    parts = [_part(part, lists, desk) for part in block.parts]
    pieces = [*head, *answer, *_joined(parts, Joint.FREE)]
    is_short = sum(len(part.text) for part in block.parts) < _LONG_TEXT
    if is_short and height_of(pieces) < _TALLEST_WHOLE:
        whole = [held(part, Joint.TOGETHER) for part in parts]
        pieces = [*held([*head, *answer], Joint.TOGETHER), *_joined(whole, Joint.UNLESS_EMPTY)]
    else:
        pieces = beginning(pieces, needs=_LEAST_START)
    first, *rest = ending(pieces, _AFTER_QUESTION)
    return [first, *(replace(piece, continued=block.continued) for piece in rest)]


def _joined(parts: list[list[Piece]], joint: Joint) -> Iterator[Piece]:
    for index, part in enumerate(parts):
        hold = joint
        if index == 0:
            # The first part begins on the page of the answer, or the head would stand alone.
            hold = Joint.TIGHT
        elif index == len(parts) - 1 and len(part) == 1:
            # Nor does a line end up alone on the next page.
            hold = Joint.TOGETHER
        yield from beginning(part, gap=_BETWEEN_ROWS, joint=hold)


def _head(block: QuestionBlock, section: Node, desk: Desk, key: str) -> list[Piece]:
    node = section.add(Role.HEADING_2)
    style = desk.looks.question
    number = (Run(block.number, style.coloured(desk.looks.accent)),)
    title = f"{block.number} {block.text}".strip()
    words = Paragraph(node, (Run(block.text, style),), inks=(Bookmark(key, title, 1),))
    columns = [Column(0, LABEL_WIDTH, (Paragraph(node, number),)), Column(TEXT_EDGE, TEXT_WIDTH, (words,))]
    if block.marks:
        columns.append(_chips(block.marks, node, width_of(number, desk.fonts), desk))
    return side_by_side(columns, desk.fonts)


def _chips(marks: tuple[str, ...], heading: Node, taken: float, desk: Desk) -> Column:
    """The marks in small frames beside the number, below each other. They are read after the question."""
    style = desk.looks.chip.led(_CHIP_HEIGHT)
    x = max(_CHIP_X, taken + 2 * mm)
    width = LABEL_WIDTH - x - 2 * _CHIP_PADDING
    paragraphs = []
    for mark in marks:
        run = Run(mark, style)
        lines = broken((run,), width, desk.fonts)
        widest = max((line.width for line in lines), default=0.0)
        height = len(lines) * _CHIP_HEIGHT
        frame = Frame(x, -0.9, widest + 2 * _CHIP_PADDING, height, style.colour, radius=1.5)
        node = heading.add(Role.SPAN)
        paragraphs.append(Paragraph(node, (run,), gap=_CHIP_GAP, inks=(frame,)))
    return Column(
        x + _CHIP_PADDING, width, tuple(paragraphs), shift=desk.looks.question.size - style.size - 0.6
    )


def _answer(block: QuestionBlock, lists: Node, desk: Desk) -> list[Piece]:
    looks = desk.looks
    item = lists.add(Role.ITEM)
    word = Run(block.answer.word, looks.body.bold().coloured(STATUS_COLOURS[block.answer.meaning]))
    symbol = Symbol(block.answer.meaning, TEXT_EDGE + _SYMBOL_X, looks.body.size * 0.68, _SYMBOL_RADIUS)
    label = Paragraph(item.add(Role.LABEL), (Run(block.answer_label, looks.label),))
    answer = Paragraph(item.add(Role.BODY), (word,), indent=_WORD_INDENT, inks=(symbol,))
    columns = list(aligned(Column(0, LABEL_WIDTH, (label,)), Column(TEXT_EDGE, TEXT_WIDTH, (answer,))))
    if _fits_beside(block, word, desk):
        columns += _beside(block.beside[0], lists, desk)
        return side_by_side(columns, desk.fonts)
    pieces = side_by_side(columns, desk.fonts)
    for fact in block.beside:
        row = labelled(lists.add(Role.ITEM), fact.label, [(Run(fact.text, looks.body),)], desk)
        pieces += beginning(row, gap=_BETWEEN_ROWS, joint=Joint.TIGHT)
    return pieces


def _fits_beside(block: QuestionBlock, word: Run, desk: Desk) -> bool:
    """Whether there is one fact that can share the line of the answer."""
    if len(block.beside) != 1:
        return False
    fact = block.beside[0]
    answer = width_of((word,), desk.fonts) + _WORD_INDENT
    label = width_of((Run(fact.label, desk.looks.label),), desk.fonts)
    words = width_of((Run(fact.text, desk.looks.body),), desk.fonts)
    return (
        answer <= _BESIDE_LABEL - TEXT_EDGE - GUTTER / 2
        and label <= _BESIDE_TEXT - _BESIDE_LABEL - GUTTER / 4
        and words <= MEASURE - _BESIDE_TEXT
        and "\n" not in fact.text
    )


def _beside(fact: Fact, lists: Node, desk: Desk) -> tuple[Column, Column]:
    item = lists.add(Role.ITEM)
    label = Paragraph(item.add(Role.LABEL), (Run(fact.label, desk.looks.label),))
    words = Paragraph(item.add(Role.BODY), (Run(fact.text, desk.looks.body),))
    return aligned(
        Column(_BESIDE_LABEL, _BESIDE_TEXT - _BESIDE_LABEL, (label,)),
        Column(_BESIDE_TEXT, MEASURE - _BESIDE_TEXT, (words,)),
    )


def _part(part: Part, lists: Node, desk: Desk) -> list[Piece]:
    """A label with its paragraphs, or with entries that stay together."""
    item = lists.add(Role.ITEM)
    if not part.entries:
        lines = [(Run(line, desk.looks.body),) for line in paragraphs_of(part.text)]
        return labelled(item, part.label, lines, desk, gap=_BETWEEN_ROWS)
    label = Paragraph(item.add(Role.LABEL), (Run(part.label, desk.looks.label),))
    body = item.add(Role.BODY)
    entries = tuple(paragraph for entry in part.entries for paragraph in _entry(entry, body, desk))
    columns = aligned(Column(0, LABEL_WIDTH, (label,)), Column(TEXT_EDGE, TEXT_WIDTH, entries))
    return held(side_by_side(columns, desk.fonts), Joint.TOGETHER)


def _entry(entry: Entry, body: Node, desk: Desk) -> Iterator[Paragraph]:
    node = body.add(Role.PARAGRAPH)
    number = number_run(entry.number, desk.looks.body.bold())
    first, *rest = paragraphs_of(entry.text) or [""]
    yield Paragraph(node, (*number, Run(first, desk.looks.body)), gap=_BETWEEN_ROWS)
    for line in rest:
        yield Paragraph(node, (Run(line, desk.looks.body),), joint=Joint.TIGHT)
    for line in paragraphs_of(entry.detail):
        yield Paragraph(node, (Run(line, desk.looks.detail),), joint=Joint.TIGHT)
