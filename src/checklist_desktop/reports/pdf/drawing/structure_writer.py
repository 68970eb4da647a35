"""Writing the structure tree into the document, when everything is drawn."""

from __future__ import annotations

from typing import TYPE_CHECKING

from checklist_desktop.reports.pdf.drawing.objects import RawObject, number_of, pdf_string, register_named
from checklist_desktop.reports.pdf.drawing.structure import Role

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from reportlab.pdfbase.pdfdoc import PDFDocument

    from checklist_desktop.reports.pdf.drawing.structure import Node


class StructureWriter:
    """Gives every element that was drawn an object, and tells from each mark and annotation which one it is.

    `pages` holds per page the element of each mark, `annotated` the element of each annotation.
    """

    def __init__(
        self, document: PDFDocument, pages: Sequence[Sequence[Node]], annotated: Sequence[Node]
    ) -> None:
        self._document = document
        self._pages = pages
        self._annotated = annotated
        self._page_numbers = [self._number_of(f"Page{index + 1}") for index in range(len(pages))]
        self._objects: dict[Node, RawObject] = {}
        self._numbers: dict[Node, int] = {}

    def write(self, root: Node) -> RawObject:
        """The root of the tree, with everything below it."""
        top = RawObject()
        parent = self._number_of(register_named(self._document, top))
        for node in _drawn(root):
            self._objects[node] = RawObject()
            self._numbers[node] = self._number_of(register_named(self._document, self._objects[node]))
        self._write(root, parent)
        top.data = (
            f"<</Type /StructTreeRoot /K [{self._numbers[root]} 0 R]"
            f" /ParentTree <</Nums [{' '.join(self._parents())}]>>"
            f" /ParentTreeNextKey {len(self._pages) + len(self._annotated)}>>"
        ).encode("ascii")
        return top

    def _write(self, node: Node, parent: int) -> None:
        number = self._numbers[node]
        page = node.marks[0].page if node.marks else None
        kids = list(self._kids(node, page))
        parts = [f"<</Type /StructElem /S /{node.role} /P {parent} 0 R"]
        if page is not None:
            parts.append(f"/Pg {self._page_numbers[page]} 0 R")
        if kids:
            parts.append(f"/K {kids[0] if len(kids) == 1 else '[' + ' '.join(kids) + ']'}")
        if node.alternative:
            parts.append(f"/Alt {self._string(node.alternative)}")
        parts.extend(self._attributes(node))
        self._objects[node].data = (" ".join(parts) + ">>").encode("latin-1")
        for child in node.children:
            if child in self._numbers:
                self._write(child, number)

    def _kids(self, node: Node, page: int | None) -> Iterator[str]:
        for mark in node.marks:
            if mark.page == page:
                yield str(mark.number)
            else:
                yield f"<</Type /MCR /Pg {self._page_numbers[mark.page]} 0 R /MCID {mark.number}>>"
        for annotation in node.annotations:
            target, place = self._number_of(annotation.name), self._page_numbers[annotation.page]
            yield f"<</Type /OBJR /Obj {target} 0 R /Pg {place} 0 R>>"
        for child in node.children:
            if child in self._numbers:
                yield f"{self._numbers[child]} 0 R"

    def _attributes(self, node: Node) -> Iterator[str]:
        if node.scope:
            yield f"/A <</O /Table /Scope /{node.scope}>>"
        if node.summary:
            yield f"/A <</O /Table /Summary {self._string(node.summary)}>>"
        if node.numbering:
            yield f"/A <</O /List /ListNumbering /{node.numbering}>>"
        if node.box is not None:
            box = node.box
            corners = f"{box.left:.2f} {box.bottom:.2f} {box.right:.2f} {box.top:.2f}"
            yield f"/A <</O /Layout /Placement /Block /BBox [{corners}]>>"

    def _parents(self) -> Iterator[str]:
        for page, nodes in enumerate(self._pages):
            yield f"{page} [{' '.join(f'{self._numbers[node]} 0 R' for node in nodes)}]\n"
        for index, node in enumerate(self._annotated):
            yield f"{len(self._pages) + index} {self._numbers[node]} 0 R\n"

    def _number_of(self, name: str) -> int:
        return number_of(self._document, name)

    def _string(self, text: str) -> str:
        return pdf_string(self._document, text)


def _drawn(node: Node) -> Iterator[Node]:
    # A row keeps its empty cells: without them the columns would not match.
    if node.is_empty and node.role not in (Role.CELL, Role.HEAD_CELL):
        return
    yield node
    for child in node.children:
        yield from _drawn(child)
