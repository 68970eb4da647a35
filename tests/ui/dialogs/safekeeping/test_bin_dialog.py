"""The bin and a line of the history: with a screen reader, with Tab alone, in large type, and while busy."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest
from PySide6.QtTest import QTest

from checklist_desktop.domain.changes.of_answers import SetAnswer
from checklist_desktop.services.history import HistoryLine
from checklist_desktop.services.past.putting_back import Offer
from checklist_desktop.services.safekeeping.bin import InBin
from checklist_desktop.ui.dialogs.looking_back.history_line_dialog import HistoryLineDialog
from checklist_desktop.ui.dialogs.safekeeping.bin_dialog import BinDialog
from checklist_desktop.ui.kit.inputs.buttons import Button
from checklist_desktop.ui.kit.show.tables import Table
from tests.ui.accessible import cut_off, nameless
from tests.ui.fitting_words import cut_words
from tests.ui.pictures import Look, settle
from tests.ui.window.test_accessible_window import unreachable, without_a_role

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QDialog
    from pytestqt.qtbot import QtBot

    from tests.ui.pictures import Wardrobe

LOOKS = [Look(), Look(language="en"), Look(text_percent=200)]
THROWN = datetime(2026, 11, 24, 14, 30, tzinfo=UTC)
ITEMS = (
    InBin("d1", "Voorbeeldstad", ("2025", "2026"), THROWN, "Beleidsadviseur", 30),
    InBin("d2", "Samenwerkende gemeenten Noord-Voorbeeld", (), THROWN, "", 0),
)
CHANGE = SetAnswer("r1", "1.a", "yes")
LONG = "Een lange toelichting over de meldroute. " * 40
TOLD = "Toelichting bij vraag 1.1 geschreven: van ‘Zo was het’ naar ‘Anders is het’"
LINE = HistoryLine("e1", "2026-11-24", "14:02", "Beleidsadviseur", TOLD, LONG, "", "1.a", "1.1", CHANGE, "")


def bin_dialog() -> BinDialog:
    made = BinDialog()
    made.show_items(ITEMS)
    return made


def line_dialog() -> HistoryLineDialog:
    return HistoryLineDialog(LINE, Offer(CHANGE, "Op orde", LONG), "")


def refused_dialog() -> HistoryLineDialog:
    return HistoryLineDialog(
        LINE, None, "Ronde 2026 is vastgesteld als versie 1 en verandert niet meer. " * 2
    )


@pytest.fixture(params=[bin_dialog, line_dialog, refused_dialog], ids=lambda make: make.__name__)
def make(request: pytest.FixtureRequest) -> Callable[[], QDialog]:
    found: Callable[[], QDialog] = request.param
    return found


def shown(qtbot: QtBot, dialog: QDialog) -> QDialog:
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.activateWindow()
    QTest.qWaitForWindowActive(dialog)
    settle()
    return dialog


@pytest.mark.parametrize("look", LOOKS, ids=str)
def test_nothing_is_cut_off(
    qtbot: QtBot, wardrobe: Wardrobe, look: Look, make: Callable[[], QDialog]
) -> None:
    wardrobe.wear(look)
    dialog = shown(qtbot, make())

    assert cut_words(dialog) + cut_off(dialog) == []


def test_everything_is_named_and_reached_with_tab(qtbot: QtBot, make: Callable[[], QDialog]) -> None:
    dialog = shown(qtbot, make())

    assert nameless(dialog) == []
    assert without_a_role(dialog) == []
    assert unreachable(dialog) == []


# ---- the bin


@pytest.fixture
def dialog(qtbot: QtBot, in_english: None) -> BinDialog:
    made = bin_dialog()
    shown(qtbot, made)
    return made


def button(dialog: QDialog, words: str) -> Button:
    return next(found for found in dialog.findChildren(Button) if found.text() == words)


def test_each_row_tells_what_and_when_and_how_long_still(dialog: BinDialog) -> None:
    table = dialog.findChild(Table)
    assert isinstance(table, Table)
    rows = [[cell.words for cell in row.cells] for row in table.rows]

    assert [(row[0], row[1], row[3], row[4]) for row in rows] == [
        ("Voorbeeldstad", "2025, 2026", "Beleidsadviseur", "30"),
        ("Samenwerkende gemeenten Noord-Voorbeeld", "", "", "at the next start"),
    ]


def test_what_is_asked_names_the_dossiers(dialog: BinDialog) -> None:
    asked: list[object] = []
    dialog.put_back_asked.connect(asked.append)
    dialog.removal_asked.connect(asked.append)
    button(dialog, "Put back").click()
    button(dialog, "Remove for good…").click()
    button(dialog, "Empty the bin…").click()

    assert asked == ["d1", ["d1"], ["d1", "d2"]]
    assert not dialog.everywhere


def test_while_it_is_busy_nothing_can_be_asked_and_it_stays_open(dialog: BinDialog) -> None:
    dialog.show_busy("Removing…")
    enabled = [found.text() for found in dialog.findChildren(Button) if found.isEnabled()]
    dialog.reject()
    dialog.close()

    assert enabled == []
    assert dialog.isVisible()
    dialog.show_failed("That did not work.")
    assert button(dialog, "Close").isEnabled()
    dialog.reject()
    assert not dialog.isVisible()


def test_an_empty_bin_says_so_and_offers_only_to_close(dialog: BinDialog) -> None:
    dialog.show_items(())
    settle()

    assert [found.text() for found in dialog.findChildren(Button) if found.isEnabled()] == ["Close"]
    assert button(dialog, "Close").hasFocus()


# ---- a line of the history


def test_without_an_offer_there_is_nothing_to_put_back(qtbot: QtBot, in_english: None) -> None:
    dialog = shown(qtbot, refused_dialog())

    assert not button(dialog, "Put back").isVisible()
    assert button(dialog, "To the question").isVisible()
