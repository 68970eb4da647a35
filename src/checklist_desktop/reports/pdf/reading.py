"""Reading back a report that this package wrote, through its structure: element by element, in order."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from pypdf import PdfReader
from pypdf.generic import (
    ArrayObject,
    ByteStringObject,
    ContentStream,
    DictionaryObject,
    NumberObject,
    StreamObject,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from pathlib import Path

    from pypdf import PageObject
    from pypdf.generic import PdfObject

_PAIR = re.compile(rb"<([0-9A-F]{2})> <((?:[0-9A-F]{4})+)>")
_Table = dict[int, str]


@dataclass(frozen=True, slots=True)
class Element:
    """Text of one element of the structure.

    `path` names the roles from the top down to its own. `place` counts at each level which child it is, so
    that elements with the same beginning of `place` stand in the same list, row or section.
    """

    path: tuple[str, ...]
    place: tuple[int, ...]
    text: str

    @property
    def role(self) -> str:
        return self.path[-1]


def read_pdf(path: Path) -> tuple[Element, ...]:
    """Every element with text of its own, in the order in which it is read."""
    with PdfReader(path) as reader:
        return elements_in(reader)


def elements_in(reader: PdfReader) -> tuple[Element, ...]:
    """The same of a file that was opened before."""
    root = _dictionary(_dictionary(reader.root_object["/StructTreeRoot"])["/K"])
    return tuple(_elements(root, (), (), _Texts(reader)))


def read_with_pictures(path: Path) -> tuple[tuple[Element, ...], tuple[str, ...]]:
    """The same, and what a screen reader says of each picture, in the order in which it comes to them."""
    with PdfReader(path) as reader:
        root = _dictionary(_dictionary(reader.root_object["/StructTreeRoot"])["/K"])
        return elements_in(reader), tuple(_alternatives(root))


def _alternatives(node: DictionaryObject) -> Iterator[str]:
    if "/Alt" in node:
        yield str(node["/Alt"])
    for kid in _kids(node):
        if isinstance(kid, DictionaryObject) and "/S" in kid:
            yield from _alternatives(kid)


def _elements(
    node: DictionaryObject, path: tuple[str, ...], place: tuple[int, ...], texts: _Texts
) -> Iterator[Element]:
    here = (*path, str(node["/S"]).removeprefix("/"))
    kids = _kids(node)
    own = "".join(texts.of(kid, node) for kid in kids)
    if text := " ".join(own.split()):
        yield Element(here, place, text)
    children = [kid for kid in kids if isinstance(kid, DictionaryObject) and "/S" in kid]
    for index, child in enumerate(children):
        yield from _elements(child, here, (*place, index), texts)


def _kids(node: DictionaryObject) -> list[PdfObject]:
    kids = node.get("/K")
    resolved = kids.get_object() if kids is not None else None
    if isinstance(resolved, ArrayObject):
        return [found for kid in resolved if (found := kid.get_object()) is not None]
    return [] if resolved is None else [resolved]


class _Texts:
    """The text of every mark, page by page, each page read when it is first asked for."""

    def __init__(self, reader: PdfReader) -> None:
        self._reader = reader
        self._pages = {
            page.indirect_reference.idnum: page
            for page in reader.pages
            if page.indirect_reference is not None
        }
        self._marks: dict[int, Mapping[int, str]] = {}
        self._tables: dict[int, _Table] = {}

    def of(self, kid: PdfObject, node: DictionaryObject) -> str:
        """The text of a child that is a mark; nothing for other children."""
        if isinstance(kid, NumberObject):
            return self._on_page(node.raw_get("/Pg").idnum)[int(kid)]
        if isinstance(kid, DictionaryObject) and "/MCID" in kid:
            return self._on_page(kid.raw_get("/Pg").idnum)[_integer(kid["/MCID"])]
        return ""

    def _on_page(self, number: int) -> Mapping[int, str]:
        if number not in self._marks:
            self._marks[number] = self._read(self._pages[number])
        return self._marks[number]

    def _read(self, page: PageObject) -> dict[int, str]:
        fonts = {name: self._table(font) for name, font in _fonts_of(page).items()}
        marks: dict[int, list[str]] = {}
        current: list[str] = []
        table: _Table = {}
        around: list[list[str]] = []
        for operands, operator in _operations(page, self._reader):
            if operator == b"BDC":
                around.append(current)
                current = _opened(operands, current, marks)
            elif operator == b"EMC":
                current = around.pop()
            elif operator == b"Tf":
                table = fonts[str(operands[0])]
            elif operator == b"Tj":
                current.append("".join(table[code] for code in _bytes(operands[0])))
        return {number: "".join(parts) for number, parts in marks.items()}

    def _table(self, font: DictionaryObject) -> _Table:
        """Which character each code of a font stands for."""
        reference = font.raw_get("/ToUnicode").idnum
        if reference not in self._tables:
            pairs = _PAIR.findall(_stream(font["/ToUnicode"]).get_data())
            self._tables[reference] = {
                int(code, 16): bytes.fromhex(character.decode()).decode("utf-16-be")
                for code, character in pairs
            }
        return self._tables[reference]


def _fonts_of(page: PageObject) -> dict[str, DictionaryObject]:
    fonts = _dictionary(_dictionary(page["/Resources"])["/Font"])
    return {name: _dictionary(font) for name, font in fonts.items()}


def _operations(page: PageObject, reader: PdfReader) -> list[tuple[Sequence[PdfObject], bytes]]:
    operations: list[tuple[Sequence[PdfObject], bytes]] = ContentStream(
        page["/Contents"], reader, forced_encoding="bytes"
    ).operations
    return operations


def _opened(operands: Sequence[PdfObject], around: list[str], marks: dict[int, list[str]]) -> list[str]:
    """Where the text of a stretch goes that begins here: to its mark, or on with what is around it."""
    tag, properties = operands
    if str(tag) == "/Artifact":
        return []
    if isinstance(properties, DictionaryObject) and "/MCID" in properties:
        return marks.setdefault(_integer(properties["/MCID"]), [])
    return around


def _bytes(operand: PdfObject) -> bytes:
    assert isinstance(operand, ByteStringObject)
    return operand


def _integer(thing: PdfObject) -> int:
    assert isinstance(thing, NumberObject)
    return int(thing)


def _dictionary(thing: PdfObject) -> DictionaryObject:
    found = thing.get_object()
    if isinstance(found, ArrayObject):
        found = found[0].get_object()
    assert isinstance(found, DictionaryObject)
    return found


def _stream(thing: PdfObject) -> StreamObject:
    found = thing.get_object()
    assert isinstance(found, StreamObject)
    return found
