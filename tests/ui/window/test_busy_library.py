"""While the library's thread is busy with something else, the window goes on and never waits for it."""

from __future__ import annotations

import threading
from contextlib import contextmanager
from itertools import pairwise
from time import perf_counter
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QDeadlineTimer, QTimer
from PySide6.QtWidgets import QApplication, QDialog

from checklist_desktop.domain.changes.of_dossiers import CreateDossier
from checklist_desktop.ui.kit.show.tables import Table
from checklist_desktop.ui.pages.welcome_page import WelcomePage
from checklist_desktop.ui.window.shelf import OPENING_SECONDS
from tests.patience import PATIENCE_MS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from checklist_desktop.domain.checklist import Checklist
    from checklist_desktop.services.library import Library
    from tests.ui.users import User


HELD_UP = 5.0
"""Seconds a busy machine may hold up a window at most. Who waits for the library here waits for ever."""


@contextmanager
def busy(library: Library) -> Iterator[None]:
    """The library's thread does something that does not end before this block does."""
    begun, over = threading.Event(), threading.Event()

    def work(_: object) -> None:
        begun.set()
        over.wait()

    other = threading.Thread(target=library.run, args=(work,))
    other.start()
    begun.wait()
    try:
        yield
    finally:
        over.set()
        other.join()


class Pulse:
    """Beats in the window's thread, and tells the longest time between two beats."""

    def __init__(self) -> None:
        self._beats = [perf_counter()]
        self._timer = QTimer()
        self._timer.timeout.connect(self._on_beat)
        self._timer.start(0)

    def _on_beat(self) -> None:
        self._beats.append(perf_counter())

    def longest_gap(self, beats: int = 20) -> float:
        wanted, patience = len(self._beats) + beats, QDeadlineTimer(PATIENCE_MS)
        while len(self._beats) < wanted:
            assert not patience.hasExpired(), "the window does nothing any more"
            QApplication.processEvents()
        self._timer.stop()
        return max(after - before for before, after in pairwise(self._beats))


@pytest.fixture
def other(user: User, standard: Checklist) -> str:
    """A second dossier in the library of who is working in the first."""
    return user.library.create(CreateDossier("Voorbeelddorp"), "2026", standard)


def test_a_library_that_is_busy_keeps_nobody_from_opening_a_dossier(user: User, other: str) -> None:
    pulse = Pulse()

    with busy(user.library):
        user.window.stage.open_dossier(other)

        assert pulse.longest_gap() < OPENING_SECONDS + HELD_UP
        assert user.dossier.name == "Voorbeeldstad", "what was open stays until the other one can be read"
        assert user.reads("The disk is busy. The dossier opens as soon as that is over.")

    user.until(lambda: user.dossier.name == "Voorbeelddorp")
    user.press("Ctrl+2", "1")
    assert len(user.round.answers) == 1


def test_what_was_wanted_last_is_what_opens(user: User, other: str) -> None:
    first = user.dossier.id

    with busy(user.library):
        user.window.stage.open_dossier(other)
        user.window.stage.show_welcome()

    user.settle()
    assert user.all(WelcomePage)
    user.window.stage.open_dossier(first)
    user.settle()
    assert user.dossier.name == "Voorbeeldstad"


def test_the_first_page_shows_what_is_known_and_the_rest_when_the_library_has_time(
    user: User, other: str
) -> None:
    pulse = Pulse()

    with busy(user.library):
        user.window.stage.show_welcome()
        pulse.longest_gap()
        known = [row.cells[0].words for row in user.one(Table).rows]

    user.until(lambda: len(user.one(Table).rows) == 2)
    assert known == ["Voorbeeldstad"]


def test_the_menu_of_dossiers_opens_while_the_library_is_busy(user: User) -> None:
    with busy(user.library):
        entries = user.window.stage.dossier_entries()

    assert [name for _, name, _ in entries] == ["Voorbeeldstad"]


def test_the_bin_is_left_at_once_while_the_library_is_busy(user: User) -> None:
    left: list[bool] = []

    def leave(dialog: QDialog) -> None:
        dialog.reject()
        left.append(not dialog.isVisible())

    user.expects_dialog(leave)
    with busy(user.library):
        user.command("bin").trigger()

    user.settle()
    assert left == [True]


def test_who_has_everything_on_disk_looks_back_without_waiting(user: User) -> None:
    user.press("Ctrl+2", "1")
    pulse = Pulse()

    with busy(user.library):
        assert user.window.stage.opened is not None
        user.window.stage.opened.settle()
        assert pulse.longest_gap() < HELD_UP
