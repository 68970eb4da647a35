"""Headings, paragraphs, lists and facts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reportlab.lib.units import mm

from checklist_desktop.reports.blocks import TextRole
from checklist_desktop.reports.pdf.composing.desk import paragraphs_of
from checklist_desktop.reports.pdf.drawing.structure import Role
from checklist_desktop.reports.pdf.layout.columns import (
    Column,
    Label,
    Paragraph,
    aligned,
    side_by_side,
    stacked,
)
from checklist_desktop.reports.pdf.layout.inks import Bookmark
from checklist_desktop.reports.pdf.layout.lines import Run, width_of
from checklist_desktop.reports.pdf.layout.looks import (
    GUTTER,
    LABEL_WIDTH,
    MEASURE,
    ROOM,
    STEP,
    TEXT_EDGE,
    TEXT_WIDTH,
)
from checklist_desktop.reports.pdf.layout.pieces import Joint, Piece, beginning, ending, height_of, held

if TYPE_CHECKING:
    from collections.abc import Sequence

    from checklist_desktop.reports.blocks import Fact, FactTable, Heading, Items, PointList, Text, TwoLists
    from checklist_desktop.reports.pdf.composing.desk import Desk
    from checklist_desktop.reports.pdf.drawing.structure import Node
    from checklist_desktop.reports.pdf.layout.looks import Style

_AFTER_HEADING_1, _BEFORE_HEADING_2, _AFTER_HEADING_2 = 12.0, 18.0, 5.0
_AFTER_LEAD, _AFTER_TEXT, _AFTER_SMALL = 10.0, 7.5, 5.0
_BETWEEN_ITEMS, _BETWEEN_FACTS, _ABOVE_STRONG = 3.5, 3.0, 9.0
_TALLEST_WHOLE = ROOM / 4
_ITEM_INDENT, _LONGEST_LABEL = 6 * mm, 25 * mm
_POINT_INDENT = 9 * mm
_HALF = 4 * STEP - GUTTER - 2 * mm
BULLET = "•"


def heading(block: Heading, desk: Desk, key: str) -> list[Piece]:
    """A heading with its bookmark."""
    title = f"{block.number} {block.text}".strip()
    if block.level > 1:
        return _heading_2(title, desk, key)
    style = desk.looks.heading_1
    node = desk.section.add(Role.HEADING_1)
    bookmark = Bookmark(key, title, 0)
    words = Paragraph(node, (Run(block.text, style),), inks=(bookmark,))
    if not block.number:
        pieces = stacked([words], desk.fonts, x=0, width=MEASURE)
    else:
        number = Paragraph(node, (Run(block.number, style),))
        pieces = side_by_side([Column(0, LABEL_WIDTH, (number,)), _right(words)], desk.fonts)
    return ending(held(pieces, Joint.TIGHT), _AFTER_HEADING_1)


def _heading_2(title: str, desk: Desk, key: str) -> list[Piece]:
    node = desk.section.add(Role.HEADING_2)
    words = Paragraph(node, (Run(title, desk.looks.heading_2),), inks=(Bookmark(key, title, 1),))
    pieces = held(stacked([words], desk.fonts, x=0, width=MEASURE), Joint.TIGHT)
    return ending(beginning(pieces, gap=_BEFORE_HEADING_2), _AFTER_HEADING_2)


def text(block: Text, desk: Desk) -> list[Piece]:
    """Paragraphs, with or without a heading in the margin."""
    style, after = _style_and_room(block.role, desk)
    head = side_head(block.side_head, desk)
    paragraphs = [
        Paragraph(desk.section.add(Role.PARAGRAPH), (Run(line, style),), gap=after)
        for line in paragraphs_of(block.text)
    ]
    return ending(beside(head, paragraphs, desk), after)


def _style_and_room(role: TextRole, desk: Desk) -> tuple[Style, float]:
    looks = desk.looks
    return {
        TextRole.LEAD: (looks.lead, _AFTER_LEAD),
        TextRole.BODY: (looks.body, _AFTER_TEXT),
        TextRole.SMALL: (looks.small, _AFTER_SMALL),
    }[role]


def side_head(words: str, desk: Desk) -> Paragraph | None:
    """A heading for the left column. Made before what stands beside it, so that it is read first."""
    if not words:
        return None
    return Paragraph(desk.section.add(Role.HEADING_2), (Run(words, desk.looks.heading_2),))


def beside(head: Paragraph | None, paragraphs: Sequence[Paragraph], desk: Desk) -> list[Piece]:
    """Paragraphs on the text edge beside their heading, or alone on the edge of the chapter."""
    if head is None:
        return stacked(paragraphs, desk.fonts, x=desk.edge, width=desk.width)
    left = Column(0, LABEL_WIDTH, (head,))
    return side_by_side(aligned(left, Column(TEXT_EDGE, TEXT_WIDTH, tuple(paragraphs))), desk.fonts)


def items(block: Items, desk: Desk) -> list[Piece]:
    """A list with numbers or bullets."""
    head = side_head(block.side_head, desk)
    numbers = block.numbers or (BULLET,) * len(block.items)
    lists = desk.section.add(Role.LIST, numbering="Decimal" if block.numbers else "Disc")
    paragraphs = listed(lists, tuple(zip(numbers, block.items, strict=True)), desk.looks.body, desk)
    return ending(beside(head, paragraphs, desk), _AFTER_TEXT)


def listed(
    lists: Node, numbered: Sequence[tuple[str, str]], style: Style, desk: Desk, least: float = _ITEM_INDENT
) -> list[Paragraph]:
    """The items of a list, their numbers hanging before them."""
    number_style = desk.looks.accented(style.size, style.leading)
    widest = max((width_of((Run(number, number_style),), desk.fonts) for number, _ in numbered), default=0)
    indent = max(least, widest + 2 * mm)
    paragraphs = []
    for number, words in numbered:
        item = lists.add(Role.ITEM)
        label = Label(item.add(Role.LABEL), Run(number, number_style), indent)
        body = item.add(Role.BODY)
        if indent > _LONGEST_LABEL:
            paragraphs.append(Paragraph(label.node, (label.run,), gap=_BETWEEN_ITEMS))
        for index, line in enumerate(paragraphs_of(words) or [""]):
            hanging = label if index == 0 and indent <= _LONGEST_LABEL else None
            runs = (Run(line, style),)
            paragraphs.append(Paragraph(body, runs, _BETWEEN_ITEMS, min(indent, _LONGEST_LABEL), hanging))
    return paragraphs


def fact_table(block: FactTable, desk: Desk) -> list[Piece]:
    """Labels on the left, their texts on the text edge."""
    pieces: list[Piece] = []
    if block.side_head:
        head = Paragraph(desk.section.add(Role.HEADING_2), (Run(block.side_head, desk.looks.heading_2),))
        pieces += ending(stacked([head], desk.fonts, x=0, width=MEASURE), _AFTER_HEADING_2)
    rows = facts(block.facts, desk)
    return ending([*pieces, *beginning(rows, joint=Joint.TIGHT if pieces else Joint.FREE)], _AFTER_TEXT)


def facts(rows: Sequence[Fact], desk: Desk) -> list[Piece]:
    """A list of labels and texts."""
    lists = desk.section.add(Role.LIST, numbering="None")
    pieces: list[Piece] = []
    joint = Joint.FREE
    for fact in rows:
        item = lists.add(Role.ITEM)
        style = desk.looks.body.bold() if fact.strong else desk.looks.body
        row = labelled(item, fact.label, [(Run(line, style),) for line in paragraphs_of(fact.text)], desk)
        pieces += beginning(row, gap=_ABOVE_STRONG if fact.strong else _BETWEEN_FACTS, joint=joint)
        # A strong fact heads those that follow.
        joint = Joint.TIGHT if fact.strong else Joint.FREE
    return held(pieces, Joint.TOGETHER) if height_of(pieces) < _TALLEST_WHOLE else pieces


def labelled(
    item: Node, label: str, paragraphs: Sequence[tuple[Run, ...]], desk: Desk, gap: float = _BETWEEN_ITEMS
) -> list[Piece]:
    """A list item: its label in the left column, its paragraphs on the text edge."""
    left = Paragraph(item.add(Role.LABEL), (Run(label, desk.looks.label),))
    body = item.add(Role.BODY)
    several = len(paragraphs) > 1
    right = tuple(
        Paragraph(body.add(Role.PARAGRAPH) if several else body, runs, gap=gap) for runs in paragraphs
    )
    columns = aligned(Column(0, LABEL_WIDTH, (left,)), Column(TEXT_EDGE, TEXT_WIDTH, right))
    return side_by_side(columns, desk.fonts)


def two_lists(block: TwoLists, desk: Desk) -> list[Piece]:
    """Two titled lists side by side, never apart."""
    columns = [
        Column(x, _HALF, tuple(_points(points, desk)))
        for x, points in ((0.0, block.left), (4 * STEP, block.right))
    ]
    pieces = held(side_by_side(columns, desk.fonts), Joint.TOGETHER)
    return ending(beginning(pieces, gap=_BEFORE_HEADING_2), _AFTER_TEXT)


def _points(points: PointList, desk: Desk) -> list[Paragraph]:
    section = desk.section.add(Role.SECTION)
    title = Paragraph(section.add(Role.HEADING_2), (Run(points.title, desk.looks.heading_2),))
    if not points.points:
        otherwise = Paragraph(section.add(Role.PARAGRAPH), (Run(points.otherwise, desk.looks.entry),), gap=5)
        return [title, otherwise]
    numbered = [(point.number, point.text) for point in points.points]
    lists = section.add(Role.LIST, numbering="None")
    return [title, *listed(lists, numbered, desk.looks.entry, desk, _POINT_INDENT)]


def _right(*paragraphs: Paragraph) -> Column:
    return Column(TEXT_EDGE, TEXT_WIDTH, paragraphs)
