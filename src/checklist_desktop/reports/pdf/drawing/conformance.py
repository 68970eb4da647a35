"""The claims of the file: PDF/UA-1 and PDF/A-2a or 3a, with the colour profile they ask for."""

from __future__ import annotations

from dataclasses import dataclass
from html import escape
from typing import TYPE_CHECKING

from PIL import ImageCms

from checklist_desktop import __version__

if TYPE_CHECKING:
    from datetime import datetime

PRODUCER = "Op orde"
CREATOR = f"{PRODUCER} {__version__}"
"""Says which program made the file: the same one makes the same bytes of the same data."""
_PROFILE_VERSION = slice(8, 10)
_PROFILE_DATE = slice(24, 36)
_PROFILE_ID = slice(84, 100)
_NAMESPACES = {
    "dc": "http://purl.org/dc/elements/1.1/",
    "xmp": "http://ns.adobe.com/xap/1.0/",
    "pdf": "http://ns.adobe.com/pdf/1.3/",
    "pdfaid": "http://www.aiim.org/pdfa/ns/id/",
    "pdfuaid": "http://www.aiim.org/pdfua/ns/id/",
    "pdfaExtension": "http://www.aiim.org/pdfa/ns/extension/",
    "pdfaSchema": "http://www.aiim.org/pdfa/ns/schema#",
    "pdfaProperty": "http://www.aiim.org/pdfa/ns/property#",
}
# PDF/A wants every schema described that it does not know, and it does not know that of PDF/UA.
_SCHEMA_OF_PDFUA = (
    "<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType='Resource'>"
    "<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>"
    "<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>"
    "<pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>"
    "<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType='Resource'>"
    "<pdfaProperty:category>internal</pdfaProperty:category>"
    "<pdfaProperty:description>Part of ISO 14289 that is followed</pdfaProperty:description>"
    "<pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType>"
    "</rdf:li></rdf:Seq></pdfaSchema:property></rdf:li></rdf:Bag></pdfaExtension:schemas>"
)


@dataclass(frozen=True, slots=True)
class Properties:
    """What the file says about itself."""

    title: str
    author: str
    subject: str
    language: str
    moment: datetime
    keywords: str = ""
    creator: str = CREATOR
    has_attachment: bool = False
    """Only PDF/A-3 allows a file of another kind inside."""


def metadata(properties: Properties) -> bytes:
    """The XMP packet. It says the same as the properties in the document information."""
    when = f"{properties.moment:%Y-%m-%dT%H:%M:%SZ}"
    spaces = " ".join(f"xmlns:{prefix}='{uri}'" for prefix, uri in _NAMESPACES.items())
    claims = (
        f"<pdfaid:part>{3 if properties.has_attachment else 2}</pdfaid:part>"
        "<pdfaid:conformance>A</pdfaid:conformance>"
        "<pdfuaid:part>1</pdfuaid:part><dc:format>application/pdf</dc:format>"
    )
    texts = (
        f"<dc:title><rdf:Alt>{_in_language(properties.title)}</rdf:Alt></dc:title>"
        f"<dc:creator><rdf:Seq><rdf:li>{escape(properties.author)}</rdf:li></rdf:Seq></dc:creator>"
        f"<dc:description><rdf:Alt>{_in_language(properties.subject)}</rdf:Alt></dc:description>"
        f"<dc:language><rdf:Bag><rdf:li>{escape(properties.language)}</rdf:li></rdf:Bag></dc:language>"
    )
    dates = "".join(
        f"<xmp:{name}>{when}</xmp:{name}>" for name in ("CreateDate", "ModifyDate", "MetadataDate")
    )
    keywords = f"<pdf:Keywords>{escape(properties.keywords)}</pdf:Keywords>" if properties.keywords else ""
    tools = (
        f"<xmp:CreatorTool>{escape(properties.creator)}</xmp:CreatorTool>"
        f"<pdf:Producer>{PRODUCER}</pdf:Producer>{keywords}"
    )
    packet = (
        "<?xpacket begin='\ufeff' id='W5M0MpCehiHzreSzNTczkc9d'?><x:xmpmeta xmlns:x='adobe:ns:meta/'>"
        "<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'>"
        f"<rdf:Description rdf:about='' {spaces}>{claims}{texts}{dates}{tools}{_SCHEMA_OF_PDFUA}"
        "</rdf:Description></rdf:RDF></x:xmpmeta>"
    )
    # Room for a program that signs the file to write in.
    return (packet + (" " * 80 + "\n") * 20 + "<?xpacket end='w'?>").encode()


def _in_language(text: str) -> str:
    return f"<rdf:li xml:lang='x-default'>{escape(text)}</rdf:li>"


def colour_profile() -> bytes:
    """An sRGB profile without the moment at which it was made, so that the same report is the same bytes."""
    profile = bytearray(ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes())
    # PDF 1.7 knows profiles up to version 4.2; this one says 4.4, and differs in nothing else.
    profile[_PROFILE_VERSION] = b"\x04\x20"
    profile[_PROFILE_DATE] = bytes([7, 0xD0, 0, 1, 0, 1, 0, 0, 0, 0, 0, 0])
    profile[_PROFILE_ID] = bytes(16)
    return bytes(profile)
