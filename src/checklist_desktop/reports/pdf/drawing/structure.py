"""The logical structure: what is a heading, a list, a cell, in the order in which it is read.

The tree is made while blocks are composed, so it is in reading order by construction. Drawing only notes on
which page, under which number, each element's text landed.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum


class Role(StrEnum):
    DOCUMENT = "Document"
    SECTION = "Sect"
    HEADING_1 = "H1"
    HEADING_2 = "H2"
    PARAGRAPH = "P"
    SPAN = "Span"
    LIST = "L"
    ITEM = "LI"
    LABEL = "Lbl"
    BODY = "LBody"
    TABLE = "Table"
    TABLE_HEAD = "THead"
    TABLE_BODY = "TBody"
    ROW = "TR"
    HEAD_CELL = "TH"
    CELL = "TD"
    FIGURE = "Figure"
    FORM = "Form"
    CONTENTS = "TOC"
    CONTENTS_ITEM = "TOCI"
    REFERENCE = "Reference"
    LINK = "Link"


@dataclass(frozen=True, slots=True)
class Mark:
    """A stretch of a page's content that belongs to an element."""

    page: int
    number: int


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle on a page, in points from its lower left corner."""

    left: float
    bottom: float
    right: float
    top: float


@dataclass(eq=False, slots=True)
class Node:
    """An element, its children in reading order, and where its own content is."""

    role: Role
    scope: str = ""
    numbering: str = ""
    summary: str = ""
    alternative: str = ""
    children: list[Node] = field(default_factory=list)
    marks: list[Mark] = field(default_factory=list)
    annotations: list[Annotation] = field(default_factory=list)
    box: Box | None = None

    def add(
        self, role: Role, *, scope: str = "", numbering: str = "", summary: str = "", alternative: str = ""
    ) -> Node:
        """A new last child."""
        child = Node(role, scope, numbering, summary, alternative)
        self.children.append(child)
        return child

    def include(self, box: Box) -> None:
        """More of a picture was drawn here. One that runs on over pages has no place of its own."""
        if len({mark.page for mark in self.marks}) > 1:
            self.box = None
        elif self.box is None:
            self.box = box
        else:
            self.box = Box(
                min(self.box.left, box.left),
                min(self.box.bottom, box.bottom),
                max(self.box.right, box.right),
                max(self.box.top, box.top),
            )

    @property
    def is_empty(self) -> bool:
        """Whether nothing of it was drawn; such an element is left out."""
        return not (self.marks or self.annotations) and all(child.is_empty for child in self.children)


@dataclass(frozen=True, slots=True)
class Annotation:
    """A link or a field on a page, by the name it has in the document."""

    name: str
    page: int
