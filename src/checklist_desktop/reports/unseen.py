"""Characters that nobody sees: instructions in a text, which no report shows and none is missed for."""

from __future__ import annotations

import re

# Soft hyphen, joiners, directions, variation selectors, byte order mark: nobody sees them.
_INVISIBLE = re.compile(
    "[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f"
    "\ufeff\uffa0\ufff0-\ufff8\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0000-\U000e0fff"
    "\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f]"
)


def seen(text: str) -> str:
    """The text without what nobody sees."""
    return _INVISIBLE.sub("", text)
