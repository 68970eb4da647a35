"""A canvas on which everything drawn either belongs to an element of the structure or is an artifact."""

from __future__ import annotations

import codecs
from datetime import UTC
from hashlib import md5
from typing import TYPE_CHECKING

from reportlab import rl_config
from reportlab.lib.pagesizes import A4
from reportlab.pdfbase import pdfdoc
from reportlab.pdfbase.pdfdoc import PDFArray, PDFDictionary, PDFName, PDFStream, PDFString
from reportlab.pdfgen.canvas import Canvas

from checklist_desktop.reports.pdf.drawing.attaching import attached
from checklist_desktop.reports.pdf.drawing.conformance import PRODUCER, colour_profile, metadata
from checklist_desktop.reports.pdf.drawing.objects import register
from checklist_desktop.reports.pdf.drawing.structure import Annotation, Box, Mark
from checklist_desktop.reports.pdf.drawing.structure_writer import StructureWriter

if TYPE_CHECKING:
    from collections.abc import Mapping
    from hashlib import _Hash
    from io import BytesIO

    from reportlab.pdfbase.pdfdoc import PDFCatalog, PDFDocument, PDFObject, PDFObjectReference, PDFPage

    from checklist_desktop.reports.blocks import Attachment
    from checklist_desktop.reports.pdf.drawing.conformance import Properties
    from checklist_desktop.reports.pdf.drawing.fonts import Face, Fonts
    from checklist_desktop.reports.pdf.drawing.structure import Node

HEADER = "<</Type /Pagination /Subtype /Header /Attached [/Top]>>"
FOOTER = "<</Type /Pagination /Subtype /Footer /Attached [/Bottom]>>"
WATERMARK = "<</Type /Pagination /Subtype /Watermark>>"
LAYOUT = "<</Type /Layout>>"
_PRINTED = 4
# Pages as bytes and not as letters, which makes them a quarter larger and takes time.
rl_config.useA85 = 0

if TYPE_CHECKING:

    class _Canvas(Canvas):
        """The members that the published types leave out."""

        _code: list[str]
        _doc: _Document

        def _escape(self, codes: bytes) -> str: ...
        def _bookmarkReference(self, name: str) -> PDFObject: ...
        def _addAnnotation(self, annotation: PDFObject, name: str) -> None: ...
        def _setAnnotations(self, page: _Page) -> None: ...

    class _Document(PDFDocument):
        Catalog: _Catalog
        signature: _Hash

    class _Catalog(PDFCatalog):
        StructTreeRoot: PDFObject
        MarkInfo: PDFObject
        OutputIntents: PDFObject
        Metadata: PDFObject
        AcroForm: PDFObject
        Names: PDFObject
        AF: PDFObject

    class _Page(PDFPage):
        StructParents: int
        Tabs: str
else:
    _Canvas = Canvas


class TaggedCanvas(_Canvas):
    """Say to whom the next strokes belong with `belongs_to` or `artifact`, then draw.

    Strokes for the same element in a row share one mark.
    """

    def __init__(self, output: BytesIO, properties: Properties, fonts: Fonts) -> None:
        super().__init__(
            output, A4, pageCompression=1, invariant=1, pdfVersion=(1, 7), lang=properties.language
        )
        self._properties = properties
        self._fonts = fonts
        self._pages: list[list[Node]] = []
        self._nodes: list[Node] = []
        self._annotated: list[Node] = []
        self._fields: list[PDFObjectReference] = []
        self._open: Node | str | None = None
        self._describe()

    # ---- whose it is

    def belongs_to(self, node: Node) -> None:
        """What is drawn next belongs to the element."""
        if self._open is not node:
            self._end_mark()
            number = len(self._nodes)
            self._nodes.append(node)
            node.marks.append(Mark(len(self._pages), number))
            self._code.append(f"/{node.role} <</MCID {number}>> BDC")
            self._open = node

    def artifact(self, kind: str = LAYOUT) -> None:
        """What is drawn next carries no meaning: a screen reader passes it by."""
        if self._open != kind:
            self._end_mark()
            self._code.append(f"/Artifact {kind} BDC")
            self._open = kind

    def _end_mark(self) -> None:
        if self._open is not None:
            self._code.append("EMC")
            self._open = None

    # ---- text

    def write(self, text: str, left: float, baseline: float, face: Face, size: float, colour: str) -> None:
        """Write a text on one line."""
        font = self._fonts[face]
        strokes = [f"BT {_rgb(colour)} rg 1 0 0 1 {left:.2f} {baseline:.2f} Tm"]
        for subset, codes in font.splitString(text, self._doc):
            name = font.getSubsetInternalName(subset, self._doc)
            strokes.append(f"{name} {size:g} Tf ({self._escape(codes)}) Tj")
        strokes.append("ET")
        self._code.append(" ".join(strokes))

    def begin_word(self, word: str) -> None:
        """What is written until `end_word` is this word, though it stands in parts on several lines."""
        codes = codecs.BOM_UTF16_BE + word.encode("utf-16-be")
        self._code.append(f"/Span <</ActualText <{codes.hex()}>>> BDC")

    def end_word(self) -> None:
        self._code.append("EMC")

    # ---- links and fields

    def link(self, box: Box, destination: str, description: str, node: Node) -> None:
        """A rectangle that leads to a bookmark."""
        self._annotate(
            box,
            node,
            {
                "Subtype": PDFName("Link"),
                "Border": PDFArray([0, 0, 0]),
                "Contents": PDFString(description),
                "Dest": self._bookmarkReference(destination),
            },
        )

    def web_link(self, box: Box, address: str, node: Node) -> None:
        """A rectangle that leads to a place on the web, which is what it is called too."""
        action = PDFDictionary({"S": PDFName("URI"), "URI": PDFString(address)})
        entries: dict[str, PDFObject | str] = {
            "Subtype": PDFName("Link"),
            "Border": PDFArray([0, 0, 0]),
            "Contents": PDFString(address),
            "A": action,
        }
        self._annotate(box, node, entries)

    def signature_field(self, box: Box, name: str, description: str, node: Node) -> None:
        """An empty field that can be signed later; one added afterwards would stand outside the structure."""
        appearance = PDFStream(
            PDFDictionary(
                {
                    "Type": PDFName("XObject"),
                    "Subtype": PDFName("Form"),
                    "BBox": PDFArray([0, 0, box.right - box.left, box.top - box.bottom]),
                    "Resources": PDFDictionary(),
                }
            ),
            content=b"",
        )
        field = self._annotate(
            box,
            node,
            {
                "Subtype": PDFName("Widget"),
                "FT": PDFName("Sig"),
                "T": PDFString(name),
                "TU": PDFString(description),
                "P": self._doc.thisPageRef(),
                "AP": PDFDictionary({"N": register(self._doc, appearance)}),
            },
        )
        self._fields.append(field)

    def _annotate(self, box: Box, node: Node, entries: Mapping[str, PDFObject | str]) -> PDFObjectReference:
        name = f"Annotation{len(self._annotated)}"
        index = len(self._annotated)
        self._annotated.append(node)
        corners = PDFArray([box.left, box.bottom, box.right, box.top])
        common = {
            "Type": PDFName("Annot"),
            "Rect": corners,
            "F": _PRINTED,
            "StructParent": _AfterThePages(self._pages, index),
        }
        self._addAnnotation(PDFDictionary({**common, **entries}), name)
        node.annotations.append(Annotation(self._doc.annotationName(name), len(self._pages)))
        return self._doc.refAnnotation(name)

    # ---- pages

    def showPage(self) -> None:
        self._end_mark()
        super().showPage()

    def _make_preamble(self) -> None:
        """No font to begin with: ReportLab would name Helvetica, which is not embedded."""
        self._preamble = ""

    def _setAnnotations(self, page: _Page) -> None:
        super()._setAnnotations(page)
        page.__NoDefault__ = [*page.__NoDefault__, "StructParents", "Tabs"]
        page.StructParents = len(self._pages)
        page.Tabs = PDFName("S")
        self._pages.append(self._nodes)
        self._nodes = []

    # ---- the document

    def finish(self, root: Node, attachment: Attachment | None = None) -> None:
        """Write the file, with the structure below the root, and with a file inside."""
        document = self._doc
        catalog = document.Catalog
        catalog.__NoDefault__ = [*catalog.__NoDefault__, "OutputIntents"]
        catalog.StructTreeRoot = StructureWriter(document, self._pages, self._annotated).write(root)
        catalog.MarkInfo = PDFDictionary({"Marked": "true"})
        catalog.OutputIntents = PDFArray([_output_intent(document)])
        catalog.Metadata = pdfdoc.XMP(creator=lambda _: metadata(self._properties))
        if self._fields:
            catalog.AcroForm = PDFDictionary({"Fields": PDFArray(self._fields), "SigFlags": 0})
        if attachment is not None:
            catalog.__NoDefault__ = [*catalog.__NoDefault__, "AF", "Names"]
            catalog.Names, catalog.AF = attached(document, attachment, self._properties.moment)
        self.setViewerPreference("DisplayDocTitle", "true")
        self.showOutline()
        self.save()

    def _describe(self) -> None:
        properties = self._properties
        self.setTitle(properties.title)
        self.setAuthor(properties.author)
        self.setSubject(properties.subject)
        self.setCreator(properties.creator)
        self.setProducer(PRODUCER)
        if properties.keywords:
            self.setKeywords(properties.keywords)
        moment = properties.moment.astimezone(UTC)
        self.setDateFormatter(lambda *_: f"D:{moment:%Y%m%d%H%M%S}Z")
        # The id of the file follows from what is in it; ReportLab begins it with an environment variable.
        self._doc.signature = md5(f"{moment.isoformat()}".encode(), usedforsecurity=False)


class _AfterThePages(pdfdoc.PDFObject):
    """The number of an annotation in the parent tree, where it comes after all pages."""

    def __init__(self, pages: list[list[Node]], index: int) -> None:
        self._pages = pages
        self._index = index

    def format(self, document: PDFDocument) -> bytes:
        return b"%d" % (len(self._pages) + self._index)


def _output_intent(document: PDFDocument) -> PDFDictionary:
    profile = PDFStream(PDFDictionary({"N": 3}), colour_profile(), [pdfdoc.PDFZCompress])
    return PDFDictionary(
        {
            "Type": PDFName("OutputIntent"),
            "S": PDFName("GTS_PDFA1"),
            "OutputConditionIdentifier": PDFString("sRGB"),
            "Info": PDFString("sRGB IEC61966-2.1"),
            "DestOutputProfile": register(document, profile),
        }
    )


def _rgb(colour: str) -> str:
    return " ".join(f"{int(colour[at : at + 2], 16) / 255:.4g}" for at in (1, 3, 5))
