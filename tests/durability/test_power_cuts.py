"""The power goes in the middle of the work: what was said to be saved is there at the next start."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from checklist_desktop.storage import connection
from checklist_desktop.storage.connection import PRAGMAS
from tests.durability.cuts import STORIES, cut, play
from tests.durability.disk import Named, Wrote
from tests.durability.stories import NAME

if TYPE_CHECKING:
    from pathlib import Path

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


def test_the_salt_of_a_library_is_kept_before_anything_is_written_in_it(tmp_path: Path) -> None:
    """A cut in the first write may ruin the salt in the file, and then only the one beside it opens it."""
    (story,) = (story for story in STORIES if story.name == "beginning behind a password")
    log = play(story, tmp_path / "laptop").log
    kept = next(at for at, one in enumerate(log) if isinstance(one, Named) and one.new == f"{NAME}.salt")
    written = next(at for at, one in enumerate(log) if isinstance(one, Wrote) and one.name == NAME)

    assert kept < written
