"""The words of a report: the same in both languages, and days written out."""

from __future__ import annotations

import json
from datetime import datetime

import pytest

from checklist_desktop.reports.content.words import Words
from checklist_desktop.reports.subject import day_of
from checklist_desktop.system.paths import text_folder
from tests.house.repository import placeholders
from tests.reports.subjects import (
    texts_of,
)


def test_both_languages_have_the_same_texts_with_the_same_places() -> None:
    nl, en = (
        json.loads((text_folder() / language / "report.json").read_text(encoding="utf-8"))
        for language in ("nl", "en")
    )

    assert {key: placeholders(text) for key, text in nl.items()} == {
        key: placeholders(text) for key, text in en.items()
    }


@pytest.mark.parametrize(
    ("written", "nl", "en"),
    [
        ("2026", "2026", "2026"),
        ("2026-03", "maart 2026", "March 2026"),
        ("2026-03-01", "1 maart 2026", "1 March 2026"),
    ],
)
def test_a_date_is_written_out_as_far_as_it_is_known(written: str, nl: str, en: str) -> None:
    assert Words(texts_of("nl")).partial_date(written) == nl
    assert Words(texts_of("en")).partial_date(written) == en


@pytest.mark.parametrize(
    ("moment", "day"),
    [
        ("2026-11-24T22:59:59Z", "2026-11-24"),
        ("2026-11-24T23:00:00Z", "2026-11-25"),
        ("2026-07-01T21:59:59Z", "2026-07-01"),
        ("2026-07-01T22:00:00Z", "2026-07-02"),
        ("2026-03-28T22:30:00Z", "2026-03-28"),
        ("2026-03-29T22:30:00Z", "2026-03-30"),
        ("2026-10-24T22:30:00Z", "2026-10-25"),
        ("2026-10-25T22:30:00Z", "2026-10-25"),
    ],
)
def test_a_day_is_a_dutch_day_on_every_machine(moment: str, day: str) -> None:
    assert day_of(datetime.fromisoformat(moment)).isoformat() == day
