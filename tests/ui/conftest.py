"""For every test of the window: dressed in Dutch and light, and no dialog ever keeps a test waiting."""

from __future__ import annotations

import sys
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
import shiboken6
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget

import dev
from checklist_desktop.domain.changes.of_dossiers import CreateDossier
from checklist_desktop.services.checklists import read_checklist_file, standard_checklist
from checklist_desktop.services.library import Library
from checklist_desktop.system.settings import Preferences, save_preferences
from tests.ui.desks import open_room
from tests.ui.modals import modals as modals
from tests.ui.pictures import Look, Wardrobe
from tests.ui.users import User

if TYPE_CHECKING:
    from collections.abc import Iterator

    from checklist_desktop.domain.checklist import Checklist
    from tests.ui.desks import DeskRoom
    from tests.ui.modals import Modals as Modals


class Flashes(QObject):
    """Sees each part of a page that is a window of its own for a moment, and so takes the keyboard."""

    def __init__(self) -> None:
        super().__init__()
        self._shown: list[QWidget] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self._shown.append(watched)
        return False

    def end(self) -> None:
        there = filter(shiboken6.isValid, self._shown)
        flashed = [
            f"{type(widget).__name__} {widget.accessibleName()!r}"
            for widget in there
            if not widget.isWindow()
        ]
        assert not flashed, f"shown before it had a place: {flashed}"


@pytest.fixture(autouse=True)
def _no_flashes(qapp: QApplication) -> Iterator[None]:
    watch = Flashes()
    qapp.installEventFilter(watch)
    yield
    qapp.removeEventFilter(watch)
    watch.end()


@cache
def _wardrobe_of(app: QApplication) -> Wardrobe:
    """One for all: else each folder that borrows these fixtures puts its words before those of others."""
    dev.compile_catalogues(scripts=Path(sys.executable).parent)
    return Wardrobe(app)


@pytest.fixture(scope="session")
def wardrobe(qapp: QApplication) -> Wardrobe:
    return _wardrobe_of(qapp)


@pytest.fixture(autouse=True)
def _dressed(wardrobe: Wardrobe) -> None:
    wardrobe.wear(Look())


@pytest.fixture(scope="session")
def standard() -> Checklist:
    return standard_checklist()


@pytest.fixture(scope="session")
def foreign() -> Checklist:
    """A checklist of someone else: three themes, four answers, other words."""
    return read_checklist_file(Path(__file__).parent.parent / "data" / "foreign-checklist.yaml")


@pytest.fixture
def room(tmp_path: Path, standard: Checklist) -> Iterator[DeskRoom]:
    opened = open_room(tmp_path, standard)
    yield opened
    opened.close()


@pytest.fixture
def foreign_room(tmp_path: Path, foreign: Checklist) -> Iterator[DeskRoom]:
    opened = open_room(tmp_path, foreign)
    yield opened
    opened.close()


@pytest.fixture
def in_english(wardrobe: Wardrobe) -> None:
    """For tests that find things by their words: those in the code."""
    wardrobe.wear(Look(language="en"))


@pytest.fixture
def user(
    tmp_path: Path, qapp: QApplication, modals: Modals, standard: Checklist, in_english: None
) -> Iterator[User]:
    """At the window of a library with one dossier, with an empty round of the standard checklist."""
    yield from _at_window(tmp_path, qapp, modals, standard)


@pytest.fixture
def foreign_user(
    tmp_path: Path, qapp: QApplication, modals: Modals, foreign: Checklist, in_english: None
) -> Iterator[User]:
    yield from _at_window(tmp_path, qapp, modals, foreign)


@pytest.fixture
def newcomer(tmp_path: Path, qapp: QApplication, modals: Modals, in_english: None) -> Iterator[User]:
    """At the window for the first time: there is no dossier yet."""
    someone = User(tmp_path, qapp, modals)
    yield someone
    someone.stop()


def _at_window(folder: Path, app: QApplication, modals: Modals, checklist: Checklist) -> Iterator[User]:
    library = Library(folder / "library.sqlite3")
    dossier_id = library.create(CreateDossier("Voorbeeldstad"), "2026", checklist)
    library.close()
    save_preferences(folder / "preferences.json", Preferences(last_dossier=dossier_id))
    someone = User(folder, app, modals)
    yield someone
    someone.stop()
