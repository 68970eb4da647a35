"""The structure tree of any PDF, read with pikepdf: nothing here knows how our own writer makes one."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, TypeAlias

import pikepdf
from pikepdf import Array, Dictionary, Name

if TYPE_CHECKING:
    from collections.abc import Iterator

Reference: TypeAlias = tuple[int, int]
Place: TypeAlias = tuple[int, int]
"""The index of a page, and the number of a mark on it."""
NOWHERE = -1


@dataclass(frozen=True, slots=True)
class Element:
    """An element with its role as the standard names it, and the roles around it."""

    raw: pikepdf.Object
    role: str
    parent: str
    kids: tuple[str, ...]

    @property
    def reference(self) -> Reference:
        return self.raw.objgen

    def text(self, key: str) -> str:
        return str(self.raw.get(key, "")).strip()

    def attribute(self, key: str) -> pikepdf.Object | None:
        """An attribute, whichever of its attribute objects has it."""
        return next((one[key] for one in listed(self.raw.get("/A")) if key in one), None)


@dataclass(slots=True)
class Tree:
    """Elements in reading order; which of them owns each mark and each annotation; and the way back."""

    elements: list[Element] = field(default_factory=list)
    marks: dict[Place, list[Reference]] = field(default_factory=dict)
    annotations: dict[Reference, Element] = field(default_factory=dict)
    way_back: dict[int, pikepdf.Object] = field(default_factory=dict)
    wrong_parents: list[str] = field(default_factory=list)

    def of(self, role: str) -> list[Element]:
        return [element for element in self.elements if element.role == role]

    def pages_of(self, element: Element) -> set[int]:
        """On which pages something of its own is drawn."""
        return {page for (page, _), owners in self.marks.items() if element.reference in owners}


def listed(held: pikepdf.Object | None) -> list[pikepdf.Object]:
    """What may be one thing or an array of things."""
    if held is None:
        return []
    return list(held) if isinstance(held, Array) else [held]


def is_element(kid: pikepdf.Object | int) -> bool:
    return isinstance(kid, Dictionary) and "/S" in kid and kid.get("/Type") not in (Name.MCR, Name.OBJR)


def read_tree(pdf: pikepdf.Pdf) -> Tree | None:
    """None when the file has no structure at all."""
    root = pdf.Root.get("/StructTreeRoot")
    if root is None:
        return None
    reader = _Reader(pdf, root)
    for top in listed(root.get("/K")):
        reader.walk(top, "", NOWHERE)
    reader.tree.way_back = dict(_numbers(root.get("/ParentTree", Dictionary())))
    return reader.tree


def _numbers(node: pikepdf.Object) -> Iterator[tuple[int, pikepdf.Object]]:
    numbers = list(node.get("/Nums", Array()))
    yield from zip((int(key) for key in numbers[::2]), numbers[1::2], strict=True)
    for kid in node.get("/Kids", Array()):
        yield from _numbers(kid)


class _Reader:
    def __init__(self, pdf: pikepdf.Pdf, root: pikepdf.Object) -> None:
        self.tree = Tree()
        self._pages = {page.obj.objgen: index for index, page in enumerate(pdf.pages)}
        self._roles = {str(key): str(role) for key, role in root.get("/RoleMap", Dictionary()).items()}

    def walk(self, raw: pikepdf.Object, parent: str, page: int) -> None:
        page = self._page_of(raw, page)
        kids = listed(raw.get("/K"))
        inside = [kid for kid in kids if is_element(kid)]
        element = Element(raw, self._role(raw), parent, tuple(self._role(kid) for kid in inside))
        self.tree.elements.append(element)
        for kid in kids:
            self._note(kid, element, page)
        for kid in inside:
            if "/P" not in kid or kid.P.objgen != raw.objgen:
                self.tree.wrong_parents.append(f"{self._role(kid)} in {element.role}")
            self.walk(kid, element.role, page)

    def _note(self, kid: pikepdf.Object | int, element: Element, page: int) -> None:
        """A mark or an annotation that this element owns."""
        if isinstance(kid, int):
            self.tree.marks.setdefault((page, kid), []).append(element.reference)
        elif kid.get("/Type") == Name.MCR:
            place = (self._page_of(kid, page), int(kid.MCID))
            self.tree.marks.setdefault(place, []).append(element.reference)
        elif kid.get("/Type") == Name.OBJR:
            self.tree.annotations[kid.Obj.objgen] = element

    def _page_of(self, raw: pikepdf.Object, otherwise: int) -> int:
        return self._pages.get(raw.Pg.objgen, NOWHERE) if "/Pg" in raw else otherwise

    def _role(self, raw: pikepdf.Object) -> str:
        role = str(raw.S)
        for _ in self._roles:
            role = self._roles.get(role, role)
        return role.removeprefix("/")
