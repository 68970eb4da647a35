"""What a file says of itself, what it brings along, and what an archive does not take."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

import pikepdf
from pikepdf import Array, Dictionary, Name, Stream

if TYPE_CHECKING:
    from collections.abc import Iterator

_IDS = {"pdfaid": "http://www.aiim.org/pdfa/ns/id/", "pdfuaid": "http://www.aiim.org/pdfua/ns/id/"}
_RDF = "{http://www.w3.org/1999/02/22-rdf-syntax-ns#}"
_TITLE = "{http://purl.org/dc/elements/1.1/}title"
_EMBEDDED = ("/FontFile", "/FontFile2", "/FontFile3")
_SYMBOLIC = 4
_LONG = 10
_FORBIDDEN_ACTIONS = frozenset(
    {
        "/GoTo3DView",
        "/Hide",
        "/ImportData",
        "/JavaScript",
        "/Launch",
        "/Movie",
        "/Rendition",
        "/ResetForm",
        "/SetOCGState",
        "/Sound",
        "/Trans",
    }
)
_ASSOCIATED = {"/F", "/UF", "/AFRelationship"}


def claims(pdf: pikepdf.Pdf) -> Iterator[str]:
    """The XMP packet: PDF/UA-1, level A of PDF/A, and a title."""
    if "/Metadata" not in pdf.Root:
        yield "06-001 no metadata"
        return
    packet = pdf.Root.Metadata.read_bytes().decode("utf-8")
    root = ET.fromstring(re.sub(r"<\?xpacket.*?\?>", "", packet, flags=re.DOTALL).strip())
    if _property(root, "pdfuaid", "part") != "1":
        yield "06-002 no claim of PDF/UA-1"
    titles = [item.text for title in root.iter(_TITLE) for item in title.iter(f"{_RDF}li")]
    if not any(titles):
        yield "06-003 no title in the metadata"
    if (_property(root, "pdfaid", "part"), _property(root, "pdfaid", "conformance")) not in {
        ("2", "A"),
        ("3", "A"),
    }:
        yield "A-6.6.4 no claim of level A of PDF/A-2 or 3"


def _property(root: ET.Element, space: str, name: str) -> str:
    """A property, written as an element or as an attribute."""
    key = f"{{{_IDS[space]}}}{name}"
    element = next(root.iter(key), None)
    if element is not None:
        return element.text or ""
    return next((one.attrib[key] for one in root.iter() if key in one.attrib), "")


def catalog(pdf: pikepdf.Pdf) -> Iterator[str]:
    root = pdf.Root
    if not root.get("/ViewerPreferences", Dictionary()).get("/DisplayDocTitle"):
        yield "07-001 a window shows the name of the file, not the title"
    about_marks = root.get("/MarkInfo", Dictionary())
    if not about_marks.get("/Marked"):
        yield "X-marked not said to be tagged"
    if about_marks.get("/Suspects"):
        yield "01-007 said to be suspect"
    if not str(root.get("/Lang", "")):
        yield "11-001 no language"
    if "/Outlines" not in root and len(pdf.pages) > _LONG:
        yield "X-outline a long file without bookmarks"
    if "/XFA" in root.get("/AcroForm", Dictionary()):
        yield "25-001 a form of another kind inside"
    if pdf.is_encrypted:
        yield "26-001 encrypted"


def archive(pdf: pikepdf.Pdf) -> Iterator[str]:
    """Of PDF/A what the structure has nothing to do with: colours, actions, attachments."""
    intents = [one for one in pdf.Root.get("/OutputIntents", Array()) if one.get("/S") == Name.GTS_PDFA1]
    if not intents or not all(_is_rgb_profile(one.get("/DestOutputProfile")) for one in intents):
        yield "A-6.2.3 no profile for its colours"
    for found in pdf.objects:
        if isinstance(found, Dictionary) and str(found.get("/S", "")) in _FORBIDDEN_ACTIONS:
            yield f"A-6.5.1 an action {found.S}"
        if isinstance(found, Stream) and "/LZWDecode" in str(found.get("/Filter", "")):
            yield "A-6.1.7.2 compressed with LZW"
    for owner in (pdf.Root, *(page.obj for page in pdf.pages)):
        if "/AA" in owner:
            yield "A-6.5.2 something happens by itself"
    yield from _opening(pdf)
    yield from _attachments(pdf)


def _is_rgb_profile(profile: pikepdf.Object | None) -> bool:
    return isinstance(profile, Stream) and profile.get("/N") == 3 and profile.read_bytes()[36:40] == b"acsp"


def _opening(pdf: pikepdf.Pdf) -> Iterator[str]:
    """An action in the catalog itself is no object of its own."""
    action = pdf.Root.get("/OpenAction")
    if isinstance(action, Dictionary) and str(action.get("/S")) in _FORBIDDEN_ACTIONS:
        yield f"A-6.5.1 {action.S} on opening"


def _attachments(pdf: pikepdf.Pdf) -> Iterator[str]:
    associated = {one.objgen for one in pdf.Root.get("/AF", Array())}
    for found in pdf.objects:
        if not isinstance(found, Dictionary) or found.get("/Type") != Name.Filespec:
            continue
        if _ASSOCIATED - set(found.keys()):
            yield "21-001 a file inside without a name or a relation to this one"
        if found.objgen not in associated:
            yield "A-6.8-3 a file inside that belongs to nothing"
        if "/Subtype" not in found.get("/EF", Dictionary()).get("/F", Dictionary()):
            yield "A-6.8-1 a file inside that does not tell of which kind it is"


def fonts(pdf: pikepdf.Pdf) -> Iterator[str]:
    for found in pdf.objects:
        if isinstance(found, Dictionary) and found.get("/Type") == Name.Font:
            yield from _of_font(found)
        if isinstance(found, Stream) and "/Ref" in found:
            yield "30-001 a form that refers to another file"


def _of_font(font: pikepdf.Object) -> Iterator[str]:
    kind, name = font.get("/Subtype"), font.get("/BaseFont", "")
    described = font.get("/FontDescriptor", Dictionary())
    if kind in (Name.TrueType, Name.Type1) and not any(key in described for key in _EMBEDDED):
        yield f"31-009 {name} is not embedded"
    if kind in (Name.TrueType, Name.Type0) and "/ToUnicode" not in font:
        yield f"31-027 nobody can tell which characters {name} shows"
    if kind == Name.TrueType and int(described.get("/Flags", 0)) & _SYMBOLIC and "/Encoding" in font:
        yield f"31-024 {name} is symbolic and has an encoding"
