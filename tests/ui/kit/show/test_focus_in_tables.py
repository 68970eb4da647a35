"""Where the keyboard is in a table can be seen, in every appearance."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtTest import QTest

from checklist_desktop.system.settings import Appearance
from checklist_desktop.ui.kit.paint.appearance import colours_of
from checklist_desktop.ui.kit.show.tables import Cell, Column, Table, TableRow
from tests.ui.pictures import Look, settle

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from tests.ui.pictures import Wardrobe

WIDTH = 600


@pytest.mark.parametrize("late", [False, True])
@pytest.mark.parametrize("appearance", [Appearance.LIGHT, Appearance.DARK, Appearance.HIGH_CONTRAST])
def test_the_row_with_the_keyboard_has_an_outline(
    qtbot: QtBot, wardrobe: Wardrobe, appearance: Appearance, late: bool
) -> None:
    wardrobe.wear(Look(appearance))
    table = Table("Actiepunten", [Column("Wat"), Column("Wie", 200)])
    qtbot.addWidget(table)
    table.show_rows([TableRow("1", (Cell("Meldroute"), Cell("Wijkteam")), late=late)])
    table.resize(WIDTH, 100)
    table.show()
    table.activateWindow()
    QTest.qWaitForWindowActive(table)

    table.setFocus()
    settle()

    picture = table.viewport().grab().toImage()
    row = table.visualRect(table.model().index(0, 0))
    accent = colours_of(table)["accent"]
    places = [(1, row.center().y()), (WIDTH - 1, row.center().y()), (300, row.top()), (300, row.bottom())]
    assert all(picture.pixelColor(x, y) == accent for x, y in places)
