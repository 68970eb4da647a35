"""Where someone is, is remembered without anyone waiting for the disk, and is there at the next start."""

from __future__ import annotations

import os
import threading
from typing import TYPE_CHECKING

import pytest

from checklist_desktop.system.settings import Place, load_preferences
from tests.ui.window.test_busy_library import Pulse

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.ui.users import User


HELD_UP_SECONDS = 10.0


@pytest.fixture
def slow_disk(monkeypatch: pytest.MonkeyPatch) -> Iterator[threading.Event]:
    """A disk that writes no preferences before this is set, or a few seconds went by."""
    flush, free = os.fsync, threading.Event()

    def fsync(handle: int) -> None:
        if threading.current_thread().name.startswith("preferences"):
            free.wait(HELD_UP_SECONDS)
        flush(handle)

    monkeypatch.setattr(os, "fsync", fsync)
    yield free
    free.set()


def test_who_goes_from_question_to_question_waits_for_no_disk(user: User, slow_disk: threading.Event) -> None:
    path, dossier, pulse = user.folder / "preferences.json", user.dossier.id, Pulse()

    user.press("Ctrl+2", "PgDown")
    place = user.place
    user.until(lambda: user.keeper.preferences.place_in(dossier) == place)

    assert pulse.longest_gap() < HELD_UP_SECONDS / 2
    assert load_preferences(path).place_in(dossier) != place
    slow_disk.set()
    user.until(lambda: load_preferences(path).place_in(dossier) == place)


def test_what_was_last_stays_whatever_was_still_being_written(user: User) -> None:
    keeper, dossier = user.keeper, user.dossier.id

    for number in range(30):
        keeper.remember_place(dossier, Place("kennis", f"kennis-{number:02}"), waits=False)
    keeper.choose_author("Wijkteam")

    kept = load_preferences(user.folder / "preferences.json")
    assert (kept.by, kept.place_in(dossier).question) == ("Wijkteam", "kennis-29")


def test_after_a_restart_one_is_where_one_was(user: User) -> None:
    user.press("Ctrl+3", "PgDown", "PgDown")
    place = user.place

    user.restart()

    assert user.place == place
