"""What may stand in a text: length, characters, and dates that exist."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import fields, is_dataclass, replace
from datetime import date
from enum import StrEnum
from typing import TypeVar, cast

from checklist_desktop.domain.errors import ControlCharacter, ImpossibleDate, TextTooLong

T = TypeVar("T")

LONGEST_TEXT = 20_000
LONGEST_AUTHOR = 80
_ALLOWED_CONTROLS = frozenset("\n\t")
_PARTIAL_DATE = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?")


def check_text(text: str, *, limit: int = LONGEST_TEXT) -> None:
    """Raise TextTooLong or ControlCharacter when a text cannot be kept as it is."""
    if len(text) > limit:
        raise TextTooLong(start=_visible(text[:40]), length=len(text), limit=limit)
    for character in text:
        if character not in _ALLOWED_CONTROLS and unicodedata.category(character) in ("Cc", "Cs"):
            raise ControlCharacter(start=_visible(text[:40]), code=f"U+{ord(character):04X}")


def check_day(value: str) -> None:
    """Raise ImpossibleDate unless the value is empty or a day that exists, as yyyy-mm-dd."""
    if value and not (len(value) == len("2027-03-01") and _exists(value)):
        raise ImpossibleDate(value)


def check_partial_date(value: str) -> None:
    """Raise ImpossibleDate unless the value is empty, yyyy, yyyy-mm or yyyy-mm-dd, and exists."""
    if value and not _exists(value):
        raise ImpossibleDate(value)


def normalised(value: T) -> T:
    """The same value with every text in NFC and with plain line ends, so that equal texts are equal bytes."""
    if isinstance(value, str) and not isinstance(value, StrEnum):
        return cast("T", unicodedata.normalize("NFC", value.replace("\r\n", "\n").replace("\r", "\n")))
    if isinstance(value, tuple):
        return cast("T", tuple(normalised(item) for item in value))
    if is_dataclass(value) and not isinstance(value, type):
        return cast(
            "T",
            replace(value, **{item.name: normalised(getattr(value, item.name)) for item in fields(value)}),
        )
    return value


def as_author(text: str) -> str:
    """A name or a role as it can stand with a change: one line, in NFC, nothing invisible, not too long."""
    line = " ".join(normalised(text).split())
    shown = "".join(one for one in line if unicodedata.category(one) not in ("Cc", "Cs"))
    return shown[:LONGEST_AUTHOR].strip()


def alike(one: str, other: str) -> bool:
    """Whether people would call two names the same: capitals and spaces around do not matter."""
    return _plainest(one) == _plainest(other)


def texts_in(value: object) -> list[str]:
    """Every text inside a value, in order."""
    if isinstance(value, str):
        return [value]
    if isinstance(value, tuple):
        return [text for item in value for text in texts_in(item)]
    if is_dataclass(value) and not isinstance(value, type):
        return [text for item in fields(value) for text in texts_in(getattr(value, item.name))]
    return []


def _plainest(text: str) -> str:
    # Folding can take a letter apart that NFC had put together, so it is put together once more.
    return unicodedata.normalize("NFC", unicodedata.normalize("NFC", text).casefold()).strip()


def _exists(value: str) -> bool:
    match = _PARTIAL_DATE.fullmatch(value)
    if match is None or not value.isascii():
        return False
    year, month, day = (int(part) if part else 1 for part in match.groups())
    try:
        date(year, month, day)
    except ValueError:
        return False
    return True


def _visible(text: str) -> str:
    return "".join(
        character if unicodedata.category(character) not in ("Cc", "Cs") else "\N{REPLACEMENT CHARACTER}"
        for character in text
    )
