"""The shipped fonts, as one document embeds and measures them."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from reportlab.pdfbase.pdfdoc import PDFStream
from reportlab.pdfbase.ttfonts import SUBSETN, TTFont

from checklist_desktop.system.paths import resources

if TYPE_CHECKING:
    from reportlab.pdfbase.pdfdoc import PDFDocument

CODES_IN_A_BLOCK = 100


class Face(StrEnum):
    REGULAR = "SourceSans3-Regular"
    BOLD = "SourceSans3-Bold"
    ITALIC = "SourceSans3-It"


class EmbeddedFont(TTFont):
    """A font of which a document embeds the characters it uses, with a table that gives every one back.

    ReportLab's own table is wrong for characters beyond U+FFFF.
    """

    def addObjects(self, doc: PDFDocument) -> None:
        subsets = self.state[doc].subsets
        super().addObjects(doc)
        for number, subset in enumerate(subsets):
            name = f"{SUBSETN(number).decode()}+{self.face.name.decode()}"
            table = doc.idToObject[f"toUnicodeCMap:{name}"]
            assert isinstance(table, PDFStream)
            table.content = _unicode_table(name, subset)


class Fonts:
    """The fonts of one document: reading them takes 5 ms each, and so no two exports share a thing."""

    def __init__(self) -> None:
        self._fonts = {
            face: EmbeddedFont(str(face), str(resources() / "fonts" / f"{face}.ttf"), asciiReadable=False)
            for face in Face
        }
        self._widths: dict[tuple[Face, str], float] = {}

    def __getitem__(self, face: Face) -> EmbeddedFont:
        return self._fonts[face]

    def has(self, character: str) -> bool:
        """Whether the character can be shown; the faces hold the same ones."""
        return ord(character) in self._fonts[Face.REGULAR].face.charToGlyph

    def width(self, text: str, face: Face, size: float) -> float:
        """How wide a text is, in points."""
        key = (face, text)
        if key not in self._widths:
            self._widths[key] = sum(map(self._fonts[face].face.getCharWidth, map(ord, text))) / 1000
        return self._widths[key] * size


def _unicode_table(name: str, subset: list[int]) -> str:
    codes = [(code, character) for code, character in enumerate(subset) if character]
    blocks = [codes[start : start + CODES_IN_A_BLOCK] for start in range(0, len(codes), CODES_IN_A_BLOCK)]
    lines = [
        "/CIDInit /ProcSet findresource begin 12 dict begin begincmap",
        f"/CIDSystemInfo << /Registry ({name}) /Ordering ({name}) /Supplement 0 >> def",
        f"/CMapName /{name} def /CMapType 2 def",
        "1 begincodespacerange <00> <FF> endcodespacerange",
    ]
    for block in blocks:
        pairs = "\n".join(f"<{code:02X}> <{_utf16(character)}>" for code, character in block)
        lines.append(f"{len(block)} beginbfchar\n{pairs}\nendbfchar")
    lines.append("endcmap CMapName currentdict /CMap defineresource pop end end")
    return "\n".join(lines)


def _utf16(character: int) -> str:
    return chr(character).encode("utf-16-be").hex().upper()
