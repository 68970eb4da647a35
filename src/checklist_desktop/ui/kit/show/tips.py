"""Tool tips that fit on the screen."""

from __future__ import annotations

import textwrap

LONGEST_LINE = 80


def tip(text: str) -> str:
    """The text over as many lines as it needs; Qt makes one of it, wider than the screen when it is long."""
    return "\n".join(textwrap.fill(line, LONGEST_LINE, break_long_words=False) for line in text.splitlines())
