"""The power goes in the middle of the work: what was said to be saved is there at the next start."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from checklist_desktop.storage import connection
from checklist_desktop.storage.connection import PRAGMAS
from tests.durability.cuts import STORIES, cut

if TYPE_CHECKING:
    from tests.durability.stories import Story

CUTS = 2_000 // len(STORIES)
CUTS_THAT_MUST_COST = 150
ANSWERING = STORIES[0]
CARELESS = {
    "what SQLite does unless asked otherwise": {
        "locking_mode": ("normal", "normal"),
        "synchronous": ("full", 2),
    },
    "what is often advised": {"journal_mode": ("wal", "wal"), "synchronous": ("normal", 1)},
    "nothing is waited for": {"synchronous": ("off", 0)},
}


@pytest.mark.parametrize("story", STORIES, ids=lambda story: story.name)
def test_no_power_cut_takes_what_was_saved(story: Story) -> None:
    assert cut(story, CUTS) == []


@pytest.mark.parametrize("settings", CARELESS.values(), ids=CARELESS)
def test_with_other_settings_it_would(
    settings: dict[str, tuple[str, str | int]], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Or the test above could not fail."""
    weakened = [(name, *settings.get(name, (setting, value))) for name, setting, value in PRAGMAS]
    monkeypatch.setattr(connection, "PRAGMAS", weakened)

    assert len(cut(ANSWERING, CUTS_THAT_MUST_COST)) > CUTS_THAT_MUST_COST // 10
