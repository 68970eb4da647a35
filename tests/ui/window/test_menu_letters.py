"""With Alt and a letter one reaches exactly one menu, and in a menu exactly one entry."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QLabel

from checklist_desktop.ui.window.commands.menu_bar import BareMenuBar, MenuBar
from checklist_desktop.ui.window.commands.structure import MENUS
from tests.ui.pictures import Look, photograph

if TYPE_CHECKING:
    from tests.ui.pictures import Wardrobe


@pytest.mark.parametrize("language", ["nl", "en"])
def test_no_two_entries_of_a_menu_share_a_letter(wardrobe: Wardrobe, language: str) -> None:
    wardrobe.wear(Look(language=language))
    lists = [[menu.words for menu in MENUS]]
    lists += [[entry.words for entry in menu.entries if entry is not None] for menu in MENUS]

    for words in lists:
        letters = Counter(letter_of(text) for text in words)
        assert all(letters), f"an entry without a letter: {words}"
        assert max(letters.values()) == 1, f"a letter that is used twice: {words}"


def letter_of(words: str) -> str:
    """The letter behind the mark; empty without one."""
    return words.partition("&")[2][:1].casefold()


@pytest.mark.parametrize("language", ["nl", "en"])
def test_with_large_type_every_menu_stands_in_the_bar(wardrobe: Wardrobe, language: str) -> None:
    for percent in (100, 200):
        wardrobe.wear(Look(language=language, text_percent=percent))
        bar = MenuBar()
        bar.show_dossier("Gemeente met een lange naam", "Round 2026, signed off, version 3")
        photograph(bar, 1366, bar.sizeHint().height())
        menus = bar.findChildren(BareMenuBar)[0]
        beside = [label.text() for label in bar.findChildren(QLabel) if label.isVisible()]

        assert menus.width() >= menus.sizeHint().width(), f"{language}, {percent} %"
        assert (len(beside) == 2) == (percent == 100)
        bar.deleteLater()
