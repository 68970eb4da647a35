"""Which tags may stand where, and what each must tell: rules on the structure tree alone.

Every finding begins with the number of the condition in the Matterhorn protocol; those that begin with X are
of our own, for what that protocol leaves to the reader.
"""

from __future__ import annotations

import re
from collections import Counter
from itertools import pairwise
from typing import TYPE_CHECKING

import pikepdf
from pikepdf import Dictionary

from tests.reports.conformance.tree import is_element, listed

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.reports.conformance.tree import Element, Tree

_IN_TABLES = frozenset({"Table", "THead", "TBody", "TFoot", "TR", "TH", "TD"})
_IN_LISTS = frozenset({"L", "LI", "Lbl", "LBody"})
_GROUPS = frozenset(
    {"Document", "Part", "Art", "Sect", "Div", "BlockQuote", "Caption", "TOC", "TOCI", "Index"}
)
_BLOCKS = frozenset({"P", "H", "H1", "H2", "H3", "H4", "H5", "H6", "NonStruct", "Private"})
_IN_LINES = frozenset({"Span", "Quote", "Note", "Reference", "BibEntry", "Code", "Link", "Annot"})
_ASIAN = frozenset({"Ruby", "RB", "RT", "RP", "Warichu", "WT", "WP"})
_SHAPES = frozenset({"Figure", "Formula", "Form"})
STANDARD = _GROUPS | _BLOCKS | _IN_LISTS | _IN_TABLES | _IN_LINES | _ASIAN | _SHAPES
_ROWS = frozenset({"THead", "TBody", "TFoot"})
INSIDE = {
    "Table": {"TR", "Caption", *_ROWS},
    "THead": {"TR"},
    "TBody": {"TR"},
    "TFoot": {"TR"},
    "TR": {"TH", "TD"},
    "L": {"L", "LI", "Caption"},
    "LI": {"Lbl", "LBody"},
    "TOC": {"TOC", "TOCI", "Caption"},
}
AROUND = {
    "TR": {"Table", *_ROWS},
    "TH": {"TR"},
    "TD": {"TR"},
    "THead": {"Table"},
    "TBody": {"Table"},
    "TFoot": {"Table"},
    "LI": {"L"},
    "LBody": {"LI"},
    "TOCI": {"TOC"},
}
_HEADING = re.compile(r"H([1-6])")


def roles(tree: Tree, role_map: pikepdf.Object | None) -> Iterator[str]:
    for element in tree.elements:
        if element.role not in STANDARD:
            yield f"02-001 {element.role} is no standard role"
    mapped = {str(key)[1:]: str(role)[1:] for key, role in (role_map or Dictionary()).items()}
    for role in mapped:
        if role in STANDARD:
            yield f"02-004 {role} was given another meaning"
        last = role
        for _ in mapped:
            last = mapped.get(last, last)
        if last in mapped:
            yield f"02-003 {role} leads round in a circle"


def nesting(tree: Tree) -> Iterator[str]:
    for element in tree.elements:
        around = AROUND.get(element.role)
        if around and element.parent not in around:
            yield f"{_number(element.role)} {element.role} in {element.parent or 'the root'}"
        strange = set(element.kids) - INSIDE.get(element.role, set(element.kids))
        if strange:
            yield f"{_number(element.role)} {element.role} holds {', '.join(sorted(strange))}"
    for place in tree.wrong_parents:
        yield f"X-parent {place} does not name it as its parent"


def _number(role: str) -> str:
    if role in _IN_TABLES:
        return "09-004"
    return "09-006" if role.startswith("TOC") else "09-005"


def headings(tree: Tree) -> Iterator[str]:
    found = [element.role for element in tree.elements if re.fullmatch("H[1-6]?", element.role)]
    levels = [int(match[1]) for role in found if (match := _HEADING.fullmatch(role))]
    if "H" in found and levels:
        yield "14-007 H beside numbered headings"
    if levels and levels[0] != 1:
        yield f"14-002 the first heading is of level {levels[0]}"
    for before, after in pairwise(levels):
        if after > before + 1:
            yield f"14-003 a heading of level {after} follows one of level {before}"


def figures(tree: Tree) -> Iterator[str]:
    for element in (*tree.of("Figure"), *tree.of("Formula")):
        if not (element.text("/Alt") or element.text("/ActualText")):
            yield f"13-004 {element.role} without an alternative"
        # One that runs on over pages has no place of its own.
        is_on_one_page = len(tree.pages_of(element)) < 2
        if element.role == "Figure" and is_on_one_page and element.attribute("/BBox") is None:
            yield "X-bbox a figure does not tell where it is"


def notes(tree: Tree) -> Iterator[str]:
    for name, count in Counter(element.text("/ID") for element in tree.of("Note")).items():
        if not name:
            yield "19-003 a note without ID"
        elif count > 1:
            yield f"19-004 {count} notes are called {name}"


def tables(tree: Tree) -> Iterator[str]:
    for head in tree.of("TH"):
        if head.attribute("/Scope") is None:
            yield "15-003 a head of a table does not tell what it is the head of"
    for table in tree.of("Table"):
        widths = _widths(table)
        if len(set(widths)) > 1:
            yield f"X-regular rows of {sorted(set(widths))} cells in one table"


def _widths(table: Element) -> list[int]:
    """How many columns each row fills, with what hangs down into it from rows above."""
    widths: list[int] = []
    hanging: list[tuple[int, int]] = []
    for row in _rows(table.raw):
        cells = [_span(cell) for cell in listed(row.get("/K")) if is_element(cell)]
        above = sum(columns for columns, _ in hanging)
        widths.append(above + sum(columns for columns, _ in cells))
        hanging = [(columns, rows - 1) for columns, rows in (*hanging, *cells) if rows > 1]
    return widths


def _rows(raw: pikepdf.Object) -> Iterator[pikepdf.Object]:
    for kid in listed(raw.get("/K")):
        if is_element(kid):
            if str(kid.S)[1:] in _ROWS:
                yield from _rows(kid)
            elif str(kid.S) == "/TR":
                yield kid


def _span(cell: pikepdf.Object) -> tuple[int, int]:
    spans = [1, 1]
    for attributes in listed(cell.get("/A")):
        for index, key in enumerate(("/ColSpan", "/RowSpan")):
            spans[index] = int(attributes.get(key, spans[index]))
    return spans[0], spans[1]
