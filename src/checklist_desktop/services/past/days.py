"""Days in sentences of the history, in the language of whoever reads it."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from checklist_desktop.services.past.values import Words


def day_in_words(written: str, words: Words) -> str:
    """A year, month or day (ISO) written out: 2026, november 2026, 24 november 2026; nothing for nothing."""
    year, _, rest = written.partition("-")
    month, _, day = rest.partition("-")
    if not month:
        return year
    name = words(f"report.month.{int(month)}")
    return words("report.date.day", day=int(day), month=name, year=year) if day else f"{name} {year}"
