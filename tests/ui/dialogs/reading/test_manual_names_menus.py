"""What the manual calls a menu or a key is what the window has."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QKeySequence

from checklist_desktop.services.help.manual import manual_pages, tour_pages
from checklist_desktop.ui.window.commands.structure import MENUS, all_commands
from tests.ui.pictures import Look

if TYPE_CHECKING:
    from tests.ui.pictures import Wardrobe

_ENTRY = re.compile(r"(?<!\*)\*([^*\n]+)\*, \*([^*\n]+)\*(?!\*)")
_KEY = re.compile(r"\*\*((?:Ctrl|Shift|F\d)[^*]*)\*\*")
_BESIDE = {"Shift", "Ctrl"}
"""Keys that are held while something is chosen."""


def plain(words: str) -> str:
    return words.replace("&", "").rstrip("…")


@pytest.mark.parametrize("language", ["nl", "en"])
def test_every_entry_it_names_stands_in_that_menu(wardrobe: Wardrobe, language: str) -> None:
    wardrobe.wear(Look(language=language))
    there = {
        (plain(menu.words), plain(entry.words))
        for menu in MENUS
        for entry in menu.entries
        if entry is not None
    }
    named = {pair for page in manual_pages(language) for pair in _ENTRY.findall(page.text)}

    assert len(named) > 15
    assert named <= there


@pytest.mark.parametrize("language", ["nl", "en"])
def test_every_key_it_names_is_one(language: str) -> None:
    there = {QKeySequence(key).toString() for command in all_commands() for key in command.keys}
    pages = (*manual_pages(language), *tour_pages(language))
    named = {key for page in pages for key in _KEY.findall(page.text)} - _BESIDE

    assert len(named) > 10
    assert {QKeySequence(key).toString() for key in named} <= there
