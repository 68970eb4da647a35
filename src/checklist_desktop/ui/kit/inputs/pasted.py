"""What may be kept of text that comes from elsewhere."""

from __future__ import annotations

import unicodedata

_LINE_ENDS = str.maketrans({"\v": "\n", "\f": "\n", "\x85": "\n", "\u2028": "\n", "\u2029": "\n"})


def keepable(text: str) -> str:
    """The text with plain line ends and without control characters: word processors leave both behind."""
    plain = text.replace("\r\n", "\n").replace("\r", "\n").translate(_LINE_ENDS)
    return "".join(filter(_is_kept, plain))


def _is_kept(character: str) -> bool:
    return character in "\n\t" or unicodedata.category(character) not in ("Cc", "Cs")
