"""Days as people write and read them: dd-mm-yyyy, and with the name of the month."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QLocale


def written_day(iso: str) -> str:
    """dd-mm-yyyy for an ISO day; what is not a whole day (a year, a month) turned round as far as it goes."""
    return "-".join(reversed(iso.split("-"))) if iso else ""


def long_day(iso: str) -> str:
    """A day with the name of its month, in the language of the window."""
    if len(iso) != len("2027-03-01"):
        return written_day(iso)
    day = date.fromisoformat(iso)
    return (
        f"{day.day} {QLocale().monthName(day.month, QLocale.FormatType.ShortFormat).rstrip('.')} {day.year}"
    )


def padded_day(iso: str) -> str:
    """A day for a column: one figure takes the room of two."""
    words = long_day(iso)
    return f"\N{FIGURE SPACE}{words}" if words[1:2] == " " else words


def read_day(text: str, *, partial: bool = False) -> str | None:
    """The ISO day behind dd-mm-yyyy (also with / or .); empty stays empty, None when there is no such day.

    With `partial`, a month (mm-yyyy) or a year (yyyy) will do.
    """
    parts = text.strip().replace("/", "-").replace(".", "-").split("-") if text.strip() else []
    if not parts:
        return ""
    if not all(part.isascii() and part.isdigit() for part in parts) or len(parts) > 3 or len(parts[-1]) != 4:
        return None
    if len(parts) < 3 and not partial:
        return None
    numbers = [int(part) for part in reversed(parts)]
    try:
        date(*([*numbers, 1, 1])[:3])
    except ValueError:
        return None
    return "-".join([f"{numbers[0]:04d}", *(f"{number:02d}" for number in numbers[1:])])
