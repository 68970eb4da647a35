"""Opening a report that comes from outside: its texts, its data and its pages, or that it is none."""

from __future__ import annotations

import logging
import struct
import zlib
from dataclasses import dataclass
from io import BytesIO
from typing import TYPE_CHECKING

from pypdf import PdfReader
from pypdf.errors import PyPdfError

from checklist_desktop.domain.errors import NotAReport
from checklist_desktop.reports.pdf.reading import elements_in

if TYPE_CHECKING:
    from checklist_desktop.reports.pdf.reading import Element

# pypdf tells the log of damage, or else the terminal, with pieces of the file; we say it in our own words.
logging.getLogger("pypdf").setLevel(logging.CRITICAL + 1)

# Whatever a file that someone else made, or damaged, can make of the reading of it.
DAMAGE = (
    PyPdfError,
    ValueError,
    LookupError,
    TypeError,
    AttributeError,
    ArithmeticError,
    AssertionError,
    RecursionError,
    OSError,
    zlib.error,
    struct.error,
    NotImplementedError,
)


@dataclass(frozen=True, slots=True)
class OpenedReport:
    """What a report holds: elements in reading order, the drawing of each page, and the file inside."""

    elements: tuple[Element, ...]
    pages: tuple[bytes, ...]
    keywords: str
    creator: str
    attachments: tuple[bytes, ...]

    @property
    def texts(self) -> tuple[str, ...]:
        return tuple(element.text for element in self.elements)


def open_report(content: bytes, name: str) -> OpenedReport:
    """Raises NotAReport when it cannot be read, or was not made by this program."""
    try:
        reader = PdfReader(BytesIO(content), strict=False)
        about = reader.metadata
        attachments = tuple(bytes(one) for found in reader.attachments.values() for one in found)
        return OpenedReport(
            elements=_elements_of(reader),
            pages=tuple(_drawing_of(page.get_contents()) for page in reader.pages),
            keywords=str(about.get("/Keywords", "")) if about else "",
            creator=str(about.get("/Creator", "")) if about else "",
            attachments=attachments,
        )
    except DAMAGE as error:
        raise NotAReport(name) from error


def _elements_of(reader: PdfReader) -> tuple[Element, ...]:
    """Nothing when the structure leads to a page that is gone: what came with the file can still be read."""
    try:
        return elements_in(reader)
    except DAMAGE:
        return ()


def _drawing_of(contents: object) -> bytes:
    data = getattr(contents, "get_data", None)
    return bytes(data()) if data is not None else b""
