"""The application as a process of its own: what it loads, one running copy, and being killed."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from checklist_desktop.domain.changes.of_dossiers import CreateDossier
from checklist_desktop.services.checklists import standard_checklist
from checklist_desktop.services.library import Library
from checklist_desktop.system.settings import Place, Preferences, load_preferences, save_preferences
from tests.machine import Machine, told

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

TOO_HEAVY = (
    "pydantic", "reportlab", "pyhanko", "yaml", "openpyxl", "docx", "importlib.metadata", "asyncio", "socket",
    "ssl", "http", "urllib.request", "PySide6.QtNetwork", "PIL",
)  # fmt: skip
KEPT_ANSWERS = 20


@pytest.fixture
def machine(tmp_path: Path) -> Iterator[Machine]:
    made = Machine(tmp_path)
    made.data.mkdir()
    yield made
    made.stop()


@pytest.fixture
def dossier(machine: Machine) -> str:
    """A dossier the user worked on, somewhere in the second theme."""
    library = Library(machine.library)
    checklist = standard_checklist()
    dossier_id = library.create(CreateDossier("Voorbeeldstad"), "2026", checklist)
    library.close()
    theme = checklist.themes[1]
    place = Place(theme.id, theme.questions[2].id)
    preferences = Preferences().with_place(dossier_id, place)
    save_preferences(machine.data / "preferences.json", preferences)
    return dossier_id


def test_nothing_heavy_is_loaded_before_the_window_of_a_dossier_is_shown(
    machine: Machine, dossier: str
) -> None:
    copy = machine.start("look")

    shown, *loaded = told(copy)

    assert shown == "shown"
    assert "apsw" in loaded
    assert [
        name for name in loaded if name in TOO_HEAVY or name.startswith(tuple(f"{n}." for n in TOO_HEAVY))
    ] == []
    assert copy.wait() == 0


def test_nothing_heavy_is_loaded_for_the_first_page_either(machine: Machine) -> None:
    shown, *loaded = told(machine.start("look"))

    assert shown == "shown"
    assert [name for name in loaded if name in TOO_HEAVY] == []


def test_a_second_start_brings_the_first_window_forward_and_stops_well(
    machine: Machine, dossier: str
) -> None:
    first = machine.start("stay")
    assert told(first) == ["shown"]

    second = machine.start("stay")

    assert second.communicate() == ("", "")
    assert second.returncode == 0
    assert told(first) == ["forward"]


def test_a_start_on_another_library_has_a_window_of_its_own(machine: Machine, dossier: str) -> None:
    assert told(machine.start("stay")) == ["shown"]

    other = machine.start("stay", "--library", str(machine.folder / "other.sqlite3"))

    assert told(other) == ["shown"]


def test_a_copy_that_was_killed_leaves_nothing_in_the_way(machine: Machine, dossier: str) -> None:
    first = machine.start("stay")
    assert told(first) == ["shown"]

    first.kill()
    first.communicate()

    assert told(machine.start("stay")) == ["shown"]


def test_killing_the_program_while_answering_loses_no_answer_that_was_called_saved(
    machine: Machine, dossier: str
) -> None:
    copy = machine.start("answer")
    assert told(copy) == ["shown"]
    saved = [told(copy) for _ in range(KEPT_ANSWERS)]

    copy.kill()
    rest, _ = copy.communicate()

    saved += [line.split() for line in rest.splitlines() if line.count(" ") == 2]
    library = Library(machine.library)
    answers = library.open(dossier).dossier.rounds[0].answers
    sound = library.verify().is_sound
    library.close()
    assert {question: answers[question].option for _, question, _ in saved} == {
        question: option for _, question, option in saved
    }
    assert sound


def test_after_being_killed_it_opens_at_the_question_that_was_worked_on(
    machine: Machine, dossier: str
) -> None:
    before = load_preferences(machine.data / "preferences.json").place_in(dossier)
    first = machine.start("stay")
    assert told(first) == ["shown"]
    first.kill()
    first.communicate()

    copy = machine.start("look")
    told(copy)
    copy.wait()

    assert load_preferences(machine.data / "preferences.json").place_in(dossier) == before


def test_the_example_opens_in_a_library_of_its_own(machine: Machine) -> None:
    copy = machine.start("stay", "--example")

    assert told(copy) == ["shown"]
    assert not machine.library.exists()
    assert (machine.data / "example" / "library.sqlite3").exists()
