"""Preferences come back as they were, and a file we cannot read costs nobody anything."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from checklist_desktop.system.settings import (
    Appearance,
    Place,
    Preferences,
    ReportHabit,
    load_preferences,
    save_preferences,
)

if TYPE_CHECKING:
    from pathlib import Path

SOME = Preferences(
    language="en",
    appearance=Appearance.DARK,
    text_percent=150,
    lock_after_minutes=30,
    last_dossier="d1",
    places={"d1": Place("kennis", "kennis-03")},
    window="AdnQ",
    by="Beleidsadviseur veiligheid",
    report=ReportHabit("en", "summary", annexes=False, minority_views=False, public=True, data_inside=True),
)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "preferences.json"


def test_preferences_come_back_as_they_were(path: Path) -> None:
    save_preferences(path, SOME)

    assert load_preferences(path) == SOME


def test_without_a_file_the_defaults_hold(path: Path) -> None:
    assert load_preferences(path) == Preferences()


def test_what_an_older_file_does_not_say_has_its_default(path: Path) -> None:
    path.write_text('{"format": "op-orde-preferences/1", "language": "en"}')

    assert load_preferences(path) == Preferences(language="en")


FINE = '"format": "op-orde-preferences/1"'


@pytest.mark.parametrize(
    "content",
    [
        "",
        "not json",
        "[]",
        "[" * 100_000,
        "{}",
        '{"format": "op-orde-preferences/2"}',
        f'{{{FINE}, "colour_of_the_sky": "blue"}}',
        f'{{{FINE}, "language": 3}}',
        f'{{{FINE}, "appearance": "purple"}}',
        f'{{{FINE}, "text_percent": 1000}}',
        f'{{{FINE}, "text_percent": true}}',
        f'{{{FINE}, "lock_after_minutes": 7}}',
        f'{{{FINE}, "by": null}}',
        f'{{{FINE}, "places": ["d1"]}}',
        f'{{{FINE}, "places": {{"d1": {{"theme": 1}}}}}}',
        f'{{{FINE}, "places": {{"d1": {{"page": "x"}}}}}}',
    ],
)
def test_a_file_we_do_not_understand_is_kept_aside(path: Path, content: str) -> None:
    path.write_text(content)

    assert load_preferences(path) == Preferences()
    assert not path.exists()
    assert (path.parent / "preferences-unreadable-1.json").read_text() == content


def test_bytes_that_are_no_text_are_kept_aside(path: Path) -> None:
    path.write_bytes(b"\xff\xfe\x00")

    assert load_preferences(path) == Preferences()
    assert not path.exists()


def test_a_place_is_remembered_for_each_dossier() -> None:
    preferences = SOME.with_place("d2", Place("regie", "regie-01"))

    assert preferences.last_dossier == "d2"
    assert preferences.place_in("d1") == Place("kennis", "kennis-03")
    assert preferences.place_in("d2") == Place("regie", "regie-01")
    assert preferences.place_in("d3") == Place()


def test_the_file_can_be_read_by_people(path: Path) -> None:
    save_preferences(path, SOME)

    assert json.loads(path.read_text(encoding="utf-8"))["appearance"] == "dark"
