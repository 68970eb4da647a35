"""Everything on a page is tagged or an artifact, and every way between page and structure leads both ways."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import pikepdf
from pikepdf import Array, Dictionary, Name, String

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.reports.conformance.tree import Tree

SHOWS_TEXT = frozenset({"Tj", "TJ", "'", '"'})
PAINTS = frozenset({"S", "s", "f", "F", "f*", "B", "B*", "b", "b*", "Do", "sh", "INLINE IMAGE"})
FOR_PRINT_COLOURS = frozenset({"k", "K"})
ARTIFACT, TAGGED, OTHER = "artifact", "tagged", "other"
_WANTED = {"Link": ("Link", "28-011"), "Widget": ("Form", "28-010")}
_PRINTED = 4
_NO_NUMBER = -1


def marks(pdf: pikepdf.Pdf, tree: Tree) -> Iterator[str]:
    """Where each mark of each page leads, and what stands outside all marks."""
    for place, owners in tree.marks.items():
        if len(owners) > 1:
            yield f"X-mcid mark {place} has {len(owners)} owners"
    for index, page in enumerate(pdf.pages):
        reader = _PageReader(index, page, tree)
        yield from reader.findings()
        for number in sorted(mark for at, mark in tree.marks if at == index and mark not in reader.seen):
            yield f"X-mcid page {index + 1}: mark {number} is owned, but nowhere on the page"


@dataclass(slots=True)
class _PageReader:
    index: int
    page: pikepdf.Page
    tree: Tree
    seen: set[int] = field(default_factory=set)
    around: list[str] = field(default_factory=list)
    font: pikepdf.Object | None = None

    def findings(self) -> Iterator[str]:
        here = f"page {self.index + 1}"
        for step in pikepdf.parse_content_stream(self.page):
            for finding in self._step(list(step.operands), str(step.operator)):
                number, _, words = finding.partition(" ")
                yield f"{number} {here}: {words}"
        if self.around:
            yield f"X-emc {here}: {len(self.around)} marks never end"

    def _step(self, operands: list[pikepdf.Object], operator: str) -> Iterator[str]:
        if operator in ("BDC", "BMC"):
            yield from self._begins(operands)
        elif operator == "EMC":
            if not self.around:
                yield "X-emc a mark ends that never began"
            else:
                self.around.pop()
        elif operator == "Tf":
            fonts = self.page.obj.get("/Resources", Dictionary()).get("/Font", Dictionary())
            self.font = fonts.get(str(operands[0]))
        elif operator in SHOWS_TEXT or operator in PAINTS:
            yield from self._paints(operands, operator)
        elif operator in FOR_PRINT_COLOURS:
            yield "X-cmyk a colour for print, while the file promises sRGB"

    def _begins(self, operands: list[pikepdf.Object]) -> Iterator[str]:
        properties = operands[1] if len(operands) > 1 else None
        number = properties.get("/MCID") if isinstance(properties, Dictionary) else None
        if str(operands[0]) == "/Artifact":
            if TAGGED in self.around:
                yield "01-003 an artifact inside tagged content"
            self.around.append(ARTIFACT)
        elif number is None:
            self.around.append(OTHER)
        else:
            yield from self._marked(int(number))
            self.around.append(TAGGED)

    def _marked(self, number: int) -> Iterator[str]:
        if ARTIFACT in self.around:
            yield "01-004 tagged content inside an artifact"
        if TAGGED in self.around:
            yield "X-nest a mark inside a mark"
        if number in self.seen:
            yield f"X-mcid mark {number} stands on the page twice"
        self.seen.add(number)
        owners = self.tree.marks.get((self.index, number))
        if owners is None:
            yield f"01-005 mark {number} is in no element"
        elif self._led_back(number) != owners[0]:
            yield f"X-ptree the parent tree leads from mark {number} to another element"

    def _led_back(self, number: int) -> tuple[int, int] | None:
        """The element that the parent tree gives for a mark on this page."""
        there = self.tree.way_back.get(int(self.page.obj.get("/StructParents", _NO_NUMBER)))
        if not isinstance(there, Array) or number >= len(there):
            return None
        return there[number].objgen

    def _paints(self, operands: list[pikepdf.Object], operator: str) -> Iterator[str]:
        if not {ARTIFACT, TAGGED} & set(self.around):
            yield f"01-005 {operator} outside everything that is marked"
        is_simple = self.font is not None and self.font.get("/Subtype") == Name.TrueType
        if operator in SHOWS_TEXT and is_simple and b"\0" in _codes(operands[-1]):
            yield "31-030 a character that the font does not have"


def _codes(operand: pikepdf.Object) -> bytes:
    parts = operand if isinstance(operand, Array) else [operand]
    return b"".join(bytes(part) for part in parts if isinstance(part, String))


def links_and_fields(pdf: pikepdf.Pdf, tree: Tree) -> Iterator[str]:
    for number, page in enumerate(pdf.pages, start=1):
        found = list(page.obj.get("/Annots", Array()))
        if found and page.obj.get("/Tabs") != Name.S:
            yield f"28-008 page {number}: Tab does not follow the structure"
        for annotation in found:
            for finding in _of_annotation(annotation, tree):
                code, _, words = finding.partition(" ")
                yield f"{code} page {number}: {words}"


def _of_annotation(annotation: pikepdf.Object, tree: Tree) -> Iterator[str]:
    kind = str(annotation.Subtype)[1:]
    role, code = _WANTED.get(kind, ("Annot", "28-002"))
    owner = tree.annotations.get(annotation.objgen)
    if owner is None or owner.role != role:
        yield f"{code} {kind} in {owner.role if owner else 'no element'}"
    else:
        back = tree.way_back.get(int(annotation.get("/StructParent", _NO_NUMBER)))
        if back is None or back.objgen != owner.reference:
            yield f"X-ptree the parent tree leads from a {kind} to another element"
    if kind == "Link" and not str(annotation.get("/Contents", "")).strip():
        yield "28-012 a link without a description"
    if kind == "Widget" and not str(annotation.get("/TU", "")).strip():
        yield "28-005 a field without a description"
    if kind == "TrapNet":
        yield "28-007 a trap network"
    if not int(annotation.get("/F", 0)) & _PRINTED:
        yield f"X-print a {kind} that is not printed"
