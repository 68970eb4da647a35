"""Which back-ups to keep: many of the last days, ever fewer of longer ago."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from datetime import datetime

ALL_OF = timedelta(days=2)
DAILY, WEEKLY, MONTHLY = 12, 10, 9
ALWAYS = 3
"""So many of the newest stay, whatever their age or size."""
LARGEST_TOTAL = 1024**3


@dataclass(frozen=True, slots=True)
class Kept:
    """A back-up as far as keeping it goes: its name, when it was made, and how many bytes it takes."""

    name: str
    made: datetime
    size: int


def to_keep(backups: Iterable[Kept], now: datetime, largest_total: int = LARGEST_TOTAL) -> frozenset[str]:
    """The names of those that stay.

    All of the last two days; of what is older the last of each of 12 days, then of 10 weeks, then of 9
    months. Days without a back-up do not count. When all together are too large, the oldest go first.
    """
    newest_first = sorted(backups, key=lambda one: (one.made, one.name), reverse=True)
    recent = [one for one in newest_first if now - one.made <= ALL_OF]
    rest = newest_first[len(recent) :]
    kept = list(recent)
    for most, period in ((DAILY, _day), (WEEKLY, _week), (MONTHLY, _month)):
        last = _last_of_each(rest, period)[:most]
        kept += last
        seen = {period(one.made) for one in last}
        rest = [one for one in rest if period(one.made) not in seen]
    names = {one.name for one in (*kept, *newest_first[:ALWAYS])}
    return _within(largest_total, [one for one in newest_first if one.name in names])


def _last_of_each(newest_first: list[Kept], period: Callable[[datetime], tuple[int, ...]]) -> list[Kept]:
    found: dict[tuple[int, ...], Kept] = {}
    for one in newest_first:
        found.setdefault(period(one.made), one)
    return list(found.values())


def _within(largest_total: int, newest_first: list[Kept]) -> frozenset[str]:
    names: set[str] = set()
    total = 0
    for place, one in enumerate(newest_first):
        total += one.size
        if place >= ALWAYS and total > largest_total:
            break
        names.add(one.name)
    return frozenset(names)


def _day(made: datetime) -> tuple[int, ...]:
    return made.year, made.month, made.day


def _week(made: datetime) -> tuple[int, ...]:
    week = made.isocalendar()
    return week.year, week.week


def _month(made: datetime) -> tuple[int, ...]:
    return made.year, made.month
