"""All that is in a report, as numbers to compare: of the whole file, and of each kind of thing in it."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass
from enum import StrEnum
from hashlib import sha256
from io import BytesIO
from typing import TYPE_CHECKING

from pypdf import PdfReader
from pypdf.generic import ArrayObject, DictionaryObject, IndirectObject, NullObject, StreamObject

from checklist_desktop.domain.errors import NotAReport
from checklist_desktop.reports.pdf.opening import DAMAGE

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from pypdf import PageObject
    from pypdf.generic import PdfObject

_END = b"%%EOF"
_TRAILER = 2000
# How a stream is packed, and who wrote the file, say nothing of what is in it.
_PACKING = frozenset({"/Length", "/Filter", "/DecodeParms"})
_WRITER = frozenset({"/Creator", "/Producer", "/Metadata"})
# Where a note stands depends on the layout; the rest leads back up.
_PLACE = frozenset({"/Rect", "/P", "/Parent", "/StructParent", "/Dest", "/D"})
_UP = frozenset({"/P", "/Pg", "/Parent", "/Obj"})
_DOES = ("/OpenAction", "/AA", "/OCProperties", "/Names", "/Collection", "/Threads", "/AF", "/URI")
_FORM = ("/XFA", "/CO", "/NeedAppearances", "/DR")
_FRAME = ("/MediaBox", "/CropBox", "/Rotate", "/UserUnit", "/AA", "/Group")


class Kind(StrEnum):
    """What can differ in a report while every word is the same."""

    DRAWING = "drawing"
    LETTERS = "letters"
    PICTURES = "pictures"
    NOTES = "notes"
    ACTIONS = "actions"
    STRUCTURE = "structure"


@dataclass(frozen=True, slots=True)
class Everything:
    """`whole` is of all that can be reached in the file; the same number, the same in everything."""

    whole: str
    kinds: dict[Kind, str]

    def differing(self, other: Everything) -> tuple[Kind, ...]:
        return tuple(kind for kind in Kind if self.kinds[kind] != other.kinds[kind])


def everything_in(content: bytes, name: str) -> Everything:
    """Raises NotAReport when it cannot be read."""
    try:
        reader = PdfReader(BytesIO(content), strict=False)
        pages = list(reader.pages)
        root = reader.root_object
        form = root.get("/AcroForm", DictionaryObject()).get_object()
        does = [*_some(root, _DOES), *_some(form, _FORM)]
        kinds = {
            Kind.DRAWING: _number((page.get("/Contents") for page in pages), _UP),
            Kind.LETTERS: _once((_resources(page, of_fonts=True) for page in pages), _UP),
            Kind.PICTURES: _once((_resources(page, of_fonts=False) for page in pages), _UP),
            # How many lines an address takes depends on the layout, so each note counts once.
            Kind.NOTES: _once((_notes(page) for page in pages), _PLACE),
            Kind.ACTIONS: _number(does, _UP) + _once((_frame(page) for page in pages), _UP),
            Kind.STRUCTURE: sha256("\n".join(_alternatives(root)).encode()).hexdigest(),
        }
        trailer = [reader.trailer.raw_get(key) for key in ("/Root", "/Info") if key in reader.trailer]
        return Everything(_number(trailer, _WRITER), kinds)
    except DAMAGE as error:
        raise NotAReport(name) from error


def first_revision(content: bytes) -> bytes:
    """The file as it was before anything was added to it, a signature for instance."""
    end = content.find(_END)
    return content if end < 0 else content[: end + len(_END)] + b"\n"


def is_plain(content: bytes) -> bool:
    """Whether there is one way only to read it: every program finds the same things in such a file."""
    return (
        content.startswith(b"%PDF-")
        and content.count(_END) == 1
        and content.rstrip().endswith(_END)
        and content.count(b"startxref") == 1
        and b"/XRefStm" not in content
        and b"/Prev" not in content[content.rfind(b"startxref") - _TRAILER :]
    )


def _resources(page: PageObject, *, of_fonts: bool) -> Iterator[PdfObject]:
    """The fonts a page uses, or everything else: images, patterns, layers."""
    for key, value in _dictionary(page.get("/Resources")).items():
        found = value.get_object()
        if (key == "/Font") is of_fonts and isinstance(found, DictionaryObject):
            yield from found.values()


def _frame(page: PageObject) -> Iterator[PdfObject]:
    yield ArrayObject(_some(page, _FRAME))


def _some(item: PdfObject | None, keys: Iterable[str]) -> Iterator[PdfObject]:
    found = _dictionary(item)
    for key in keys:
        yield found.raw_get(key) if key in found else NullObject()


def _notes(page: PageObject) -> Iterator[PdfObject]:
    found = page.get("/Annots", ArrayObject()).get_object()
    yield from found if isinstance(found, ArrayObject) else ()


def _dictionary(item: PdfObject | None) -> DictionaryObject:
    found = item.get_object() if item is not None else None
    return found if isinstance(found, DictionaryObject) else DictionaryObject()


def _alternatives(root: DictionaryObject) -> Iterator[str]:
    """What a voice says instead of what is drawn, in the order of the structure."""
    waiting: list[PdfObject] = [root.raw_get("/StructTreeRoot")]
    while waiting:
        item = waiting.pop().get_object()
        if isinstance(item, ArrayObject):
            waiting.extend(reversed(list(item)))
        elif isinstance(item, DictionaryObject):
            for key in ("/Alt", "/ActualText", "/E", "/T"):
                if key in item and "/S" in item:
                    yield f"{item['/S']} {key} {item[key]}"
            if "/K" in item:
                waiting.append(item.raw_get("/K"))


def _once(pages: Iterable[Iterable[PdfObject]], skip: frozenset[str]) -> str:
    """Of things on pages, each counted once; on which page they are depends on the layout."""
    numbers = {_number([item], skip) for page in pages for item in page}
    return sha256("\n".join(sorted(numbers)).encode()).hexdigest()


def _number(roots: Iterable[PdfObject | None], skip: frozenset[str]) -> str:
    """Of everything that can be reached from here; the numbers that objects have in the file do not count."""
    found = sha256()
    numbers: dict[int, int] = {}
    waiting: deque[IndirectObject] = deque()

    def flat(item: object) -> str:
        """This object; one that stands elsewhere as its place in the order in which they are met."""
        if isinstance(item, IndirectObject):
            if item.idnum not in numbers:
                numbers[item.idnum] = len(numbers)
                waiting.append(item)
            return f"@{numbers[item.idnum]}"
        if isinstance(item, DictionaryObject):
            is_stream = isinstance(item, StreamObject)
            left_out = skip | _PACKING if is_stream else skip
            parts = [f"{key}{flat(item.raw_get(key))}" for key in sorted(item) if key not in left_out]
            data = sha256(item.get_data()).hexdigest() if isinstance(item, StreamObject) else ""
            return f"<{' '.join(parts)}>{data}"
        if isinstance(item, ArrayObject):
            return f"[{' '.join(flat(part) for part in item)}]"
        return f"{type(item).__name__}{item!r}"

    for root in roots:
        found.update(flat(root).encode("utf-8", "surrogatepass") + b"\n")
    while waiting:
        found.update(flat(waiting.popleft().get_object()).encode("utf-8", "surrogatepass") + b"\n")
    return found.hexdigest()
