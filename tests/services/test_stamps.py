"""Time and fresh ids."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta, timezone

from checklist_desktop.services.stamps import Stamps, read_moment, written

UUID_7 = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}")


class AtAMoment(Stamps):
    def __init__(self, moment: datetime) -> None:
        self._moment = moment

    def now(self) -> datetime:
        return self._moment


def test_the_clock_is_the_real_one_in_utc() -> None:
    before = datetime.now(UTC)
    now = Stamps().now()

    assert before <= now <= datetime.now(UTC)
    assert now.utcoffset() == timedelta(0)


def test_ids_are_uuids_of_version_7_and_never_the_same() -> None:
    ids = [Stamps().new_id() for _ in range(500)]

    assert all(UUID_7.fullmatch(found) for found in ids)
    assert len(set(ids)) == 500


def test_an_id_begins_with_its_moment_so_that_later_ones_sort_later() -> None:
    moment = datetime(2026, 11, 24, 9, 0, 0, 123000, tzinfo=UTC)
    earlier = AtAMoment(moment).new_id()
    later = AtAMoment(moment + timedelta(milliseconds=1)).new_id()

    assert int(earlier.replace("-", "")[:12], 16) == 1_795_510_800_123
    assert earlier < later


def test_a_moment_is_written_in_utc_with_milliseconds_and_read_back() -> None:
    amsterdam = timezone(timedelta(hours=1))
    moment = datetime(2026, 11, 24, 10, 0, 0, 123456, tzinfo=amsterdam)

    assert written(moment) == "2026-11-24T09:00:00.123Z"
    assert read_moment(written(moment)) == datetime(2026, 11, 24, 9, 0, 0, 123000, tzinfo=UTC)
