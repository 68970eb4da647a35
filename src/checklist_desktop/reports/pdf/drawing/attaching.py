"""A file inside the file: the data of the report, as PDF/A-3 asks for it."""

from __future__ import annotations

from datetime import UTC
from hashlib import md5
from typing import TYPE_CHECKING

from reportlab.pdfbase import pdfdoc
from reportlab.pdfbase.pdfdoc import PDFArray, PDFDictionary, PDFName, PDFStream, PDFString

from checklist_desktop.reports.pdf.drawing.objects import RawObject, register

if TYPE_CHECKING:
    from datetime import datetime

    from reportlab.pdfbase.pdfdoc import PDFDocument

    from checklist_desktop.reports.blocks import Attachment

# In a name a slash is written as #2F; ReportLab would leave it as it is, and nobody could read the object.
_JSON = b"/application#2Fjson"


def attached(
    document: PDFDocument, attachment: Attachment, moment: datetime
) -> tuple[PDFDictionary, PDFArray]:
    """Put the file in; gives the names and the associated files for the catalog."""
    name, content = PDFString(attachment.name), attachment.content
    checksum = md5(content, usedforsecurity=False).hexdigest()
    about = {
        "ModDate": PDFString(f"D:{moment.astimezone(UTC):%Y%m%d%H%M%S}Z"),
        "Size": len(content),
        "CheckSum": RawObject(f"<{checksum}>".encode("ascii")),
    }
    described = {
        "Type": PDFName("EmbeddedFile"),
        "Subtype": RawObject(_JSON),
        "Params": PDFDictionary(about),
    }
    file = register(document, PDFStream(PDFDictionary(described), content, [pdfdoc.PDFZCompress]))
    specification = PDFDictionary(
        {
            "Type": PDFName("Filespec"),
            "F": name,
            "UF": name,
            "Desc": PDFString(attachment.description),
            "AFRelationship": PDFName("Source"),
            "EF": PDFDictionary({"F": file, "UF": file}),
        }
    )
    there = register(document, specification)
    names = PDFDictionary({"EmbeddedFiles": PDFDictionary({"Names": PDFArray([name, there])})})
    return names, PDFArray([there])
