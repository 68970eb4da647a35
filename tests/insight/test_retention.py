"""Which back-ups stay: everything of now, something of long ago, and never fewer than three."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from checklist_desktop.insight.retention import (
    ALL_OF,
    ALWAYS,
    DAILY,
    LARGEST_TOTAL,
    MONTHLY,
    WEEKLY,
    Kept,
    to_keep,
)

NOW = datetime(2026, 11, 24, 14, 30, tzinfo=UTC)
ages = st.integers(min_value=-60 * 24, max_value=60 * 24 * 900)
sizes = st.integers(min_value=0, max_value=2 * LARGEST_TOTAL)


def made(minutes_ago: int, size: int = 1, place: int = 0) -> Kept:
    return Kept(f"{minutes_ago}-{place}", NOW - timedelta(minutes=minutes_ago), size)


def some(size: st.SearchStrategy[int]) -> st.SearchStrategy[list[Kept]]:
    pairs = st.lists(st.tuples(ages, size), max_size=120)
    return pairs.map(lambda them: [made(age, size, place) for place, (age, size) in enumerate(them)])


def newest_first(backups: list[Kept]) -> list[Kept]:
    return sorted(backups, key=lambda one: (one.made, one.name), reverse=True)


@given(some(sizes))
def test_the_newest_three_stay_whatever_their_size(backups: list[Kept]) -> None:
    assert {one.name for one in newest_first(backups)[:ALWAYS]} <= to_keep(backups, NOW)


@given(some(st.just(1)))
def test_all_of_the_last_two_days_stay(backups: list[Kept]) -> None:
    recent = {one.name for one in backups if NOW - one.made <= ALL_OF}

    assert recent <= to_keep(backups, NOW)


@given(some(st.just(1)))
def test_of_what_is_older_only_so_many_stay(backups: list[Kept]) -> None:
    kept = to_keep(backups, NOW)
    older = [one for one in backups if NOW - one.made > ALL_OF and one.name in kept]

    assert len(older) <= DAILY + WEEKLY + MONTHLY + ALWAYS


@given(some(sizes))
def test_looking_again_removes_nothing_more(backups: list[Kept]) -> None:
    kept = to_keep(backups, NOW)

    assert to_keep([one for one in backups if one.name in kept], NOW) == kept


@given(some(sizes))
def test_together_they_stay_within_the_size_or_are_only_three(backups: list[Kept]) -> None:
    kept = to_keep(backups, NOW)
    total = sum(one.size for one in backups if one.name in kept)

    assert total <= LARGEST_TOTAL or len(kept) <= ALWAYS


@given(some(sizes))
def test_what_was_made_later_never_goes_for_its_size_before_what_was_made_earlier(
    backups: list[Kept],
) -> None:
    unlimited = to_keep(backups, NOW, sum(one.size for one in backups))
    kept = to_keep(backups, NOW)
    in_order = [one.name in kept for one in newest_first(backups) if one.name in unlimited]

    assert in_order == sorted(in_order, reverse=True)


def test_after_two_years_of_work_there_is_one_of_every_month_and_many_of_this_week() -> None:
    standing: list[Kept] = []
    start = NOW - timedelta(days=730)
    for step in range(730 * 4 + 1):
        moment = start + timedelta(hours=6 * step)
        standing.append(Kept(f"{step}", moment, 1))
        kept = to_keep(standing, moment)
        standing = [one for one in standing if one.name in kept]

    ages_in_days = sorted((NOW - one.made).days for one in standing)
    assert sum(age <= 2 for age in ages_in_days) >= 8
    assert {3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13} <= set(ages_in_days)
    assert 290 <= ages_in_days[-1] <= 370
    assert len(standing) <= 9 + DAILY + WEEKLY + MONTHLY + ALWAYS


def test_the_last_of_a_day_stays() -> None:
    day = 60 * 24
    morning, noon, evening = made(5 * day + 600), made(5 * day + 300), made(5 * day)
    newer = [made(age) for age in (1, 2, 3)]

    assert to_keep([morning, noon, evening, *newer], NOW) >= {evening.name}
    assert not to_keep([morning, noon, evening, *newer], NOW) & {morning.name, noon.name}
