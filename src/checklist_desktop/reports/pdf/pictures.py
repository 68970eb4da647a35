"""Pictures of the pages of a report, made in memory: the only place that knows pypdfium2."""

from __future__ import annotations

import threading
from dataclasses import dataclass

from pypdfium2 import PdfDocument  # type: ignore[import-untyped]

# The library behind it does one thing at a time, for all documents.
_LOCK = threading.Lock()


@dataclass(frozen=True, slots=True)
class PagePicture:
    """A page as pixels of four bytes: red, green, blue and one that means nothing."""

    width: int
    height: int
    stride: int
    pixels: bytes


class PagePictures:
    """The pages of a PDF, counted from 0."""

    def __init__(self, content: bytes) -> None:
        with _LOCK:
            self._document = PdfDocument(content)
            self.count = len(self._document)

    def picture(self, page: int, scale: float) -> PagePicture:
        """One page; at scale 1 a point is a pixel."""
        with _LOCK:
            shown = self._document[page]
            bitmap = shown.render(scale=scale, rev_byteorder=True, prefer_bgrx=True)
            picture = PagePicture(bitmap.width, bitmap.height, bitmap.stride, bytes(bitmap.buffer))
            bitmap.close()
            shown.close()
        return picture

    def text(self, page: int) -> str:
        """What stands on a page, for who cannot see it."""
        with _LOCK:
            shown = self._document[page]
            words = shown.get_textpage()
            text: str = words.get_text_range()
            words.close()
            shown.close()
        return text
