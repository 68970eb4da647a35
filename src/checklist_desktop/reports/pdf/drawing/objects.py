"""What ReportLab's objects need to become the ones that PDF/A and PDF/UA ask for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reportlab.pdfbase.pdfdoc import PDFObject, PDFStream, PDFString

if TYPE_CHECKING:
    from reportlab.pdfbase.pdfdoc import PDFDocument

_END = b"endstream\n"
_format_stream = PDFStream.format


def _format_with_line_end(stream: PDFStream, document: PDFDocument) -> bytes:
    """PDF/A asks for a line end before `endstream` (6.1.7.1), which ReportLab leaves out."""
    written = _format_stream(stream, document)
    return written.removesuffix(_END) + b"\n" + _END


PDFStream.format = _format_with_line_end  # type: ignore[method-assign,assignment]


class RawObject(PDFObject):
    """An object of which the bytes are ready."""

    def __init__(self, data: bytes = b"") -> None:
        self.data = data

    def format(self, document: PDFDocument) -> bytes:
        return self.data


def register(document: PDFDocument, thing: PDFObject) -> RawObject:
    """Give the object a number of its own, and a reference to it."""
    return RawObject(b"%d 0 R" % number_of(document, register_named(document, thing)))


def register_named(document: PDFDocument, thing: PDFObject) -> str:
    """Give the object a number of its own; the name by which the document knows it."""
    name: str = document.Reference(thing).name  # type: ignore[no-untyped-call]
    return name


def number_of(document: PDFDocument, name: str) -> int:
    """The number of the object that the document knows by this name."""
    return document.idToObjectNumberAndVersion[name][0]


def pdf_string(document: PDFDocument, text: str) -> str:
    """The text as it stands in a file."""
    return PDFString(text).format(document).decode("latin-1")
