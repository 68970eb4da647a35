"""What a signature looks like on the page: a page of its own as large as the field, in our own fonts."""

from __future__ import annotations

import io
from dataclasses import dataclass
from typing import TYPE_CHECKING

from checklist_desktop.reports.pdf.drawing.canvas import TaggedCanvas
from checklist_desktop.reports.pdf.drawing.conformance import Properties
from checklist_desktop.reports.pdf.drawing.fonts import Face, Fonts
from checklist_desktop.reports.pdf.layout.looks import INK

if TYPE_CHECKING:
    from datetime import datetime

_LARGEST, _SMALLEST, _SHRINK = 9.0, 5.5, 0.5
_LEADING = 1.3
_MARGIN = 6.0


@dataclass(frozen=True, slots=True)
class Stamp:
    """What stands in a field that was signed: that it was, and then by whom, as what and when."""

    title: str
    lines: tuple[str, ...]
    width: float
    height: float
    language: str
    moment: datetime


def stamp_page(stamp: Stamp) -> bytes:
    """A PDF of one page with the stamp on it, as large as letters may be in this field."""
    fonts = Fonts()
    texts = [_shown(text, fonts) for text in (stamp.title, *stamp.lines)]
    size = _size(texts, stamp, fonts)
    output = io.BytesIO()
    canvas = TaggedCanvas(output, Properties(stamp.title, "", "", stamp.language, stamp.moment), fonts)
    canvas.setPageSize((stamp.width, stamp.height))
    baseline = (stamp.height + size * _LEADING * len(texts)) / 2 - size
    for number, text in enumerate(texts):
        face = _face(number)
        fitting = _cut(text, face, size, stamp.width - 2 * _MARGIN, fonts)
        canvas.write(fitting, _MARGIN, baseline, face, size, INK)
        baseline -= size * _LEADING
    canvas.showPage()
    canvas.save()
    return output.getvalue()


def _face(number: int) -> Face:
    return Face.REGULAR if number else Face.BOLD


def _shown(text: str, fonts: Fonts) -> str:
    """A name is what the certificate says; only what it looks like can be kept from us."""
    return "".join(character if fonts.has(character) else "?" for character in text)


def _size(texts: list[str], stamp: Stamp, fonts: Fonts) -> float:
    room = stamp.width - 2 * _MARGIN
    size = min(_LARGEST, (stamp.height - _MARGIN) / (_LEADING * len(texts)))
    while size > _SMALLEST and any(
        fonts.width(text, _face(number), size) > room for number, text in enumerate(texts)
    ):
        size -= _SHRINK
    return size


def _cut(text: str, face: Face, size: float, room: float, fonts: Fonts) -> str:
    if fonts.width(text, face, size) <= room:
        return text
    while text and fonts.width(f"{text}…", face, size) > room:
        text = text[:-1]
    return f"{text.rstrip()}…"
