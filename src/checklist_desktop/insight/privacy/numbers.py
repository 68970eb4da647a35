"""Numbers that can be a citizen service number (BSN): eight or nine digits that pass the eleven test."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

_WEIGHTS = (9, 8, 7, 6, 5, 4, 3, 2, -1)
_SOLID = re.compile(r"(?<!\d)(?:[1-9]\d{7}|(?!00)\d{9})(?!\d)")
_IN_GROUPS = re.compile(r"(?<!\d)(?<!\d[ .-])\d{2,7}([ .-])\d{2,7}(?:\1\d{2,7})*(?!\1?\d)")
_YEAR = re.compile(r"(?:19|20)\d\d")
_PACKED_DATE = re.compile(
    r"(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])|(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])(?:19|20)\d\d"
)


def passes_eleven_test(digits: str) -> bool:
    """Whether these digits can be a citizen service number; one of eight has lost its leading zero."""
    padded = digits.rjust(len(_WEIGHTS), "0")
    if len(padded) != len(_WEIGHTS) or not padded.strip("0"):
        return False
    total = sum(weight * int(digit) for weight, digit in zip(_WEIGHTS, padded, strict=True))
    return total % 11 == 0


def likely_numbers(text: str) -> Iterator[tuple[int, int]]:
    """Where in a text such a number stands, in one piece or in groups with one kind of sign between them."""
    for match in _SOLID.finditer(text):
        if passes_eleven_test(match[0]) and not _PACKED_DATE.fullmatch(match[0]):
            yield match.span()
    for match in _IN_GROUPS.finditer(text):
        if _is_number_in_groups(match[0].split(match[1]), match[1]):
            yield match.span()


def _is_number_in_groups(groups: list[str], sign: str) -> bool:
    digits = "".join(groups)
    if len(digits) not in (8, 9) or _YEAR.fullmatch(groups[0]) or _YEAR.fullmatch(groups[-1]):
        return False
    lengths = [len(group) for group in groups]
    if lengths in ([2, 2, 2, 2], [2, 2, 4], [4, 2, 2]):
        return False  # small numbers in a row, or a day
    if sign in ". " and (lengths == [2, 3, 3] or groups[-1] == "000"):
        return False  # millions
    return passes_eleven_test(digits)
