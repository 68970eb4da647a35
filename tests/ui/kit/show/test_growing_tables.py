"""A table that scrolls shows its rows in portions; one that does not shows them all."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QTest

from checklist_desktop.ui.kit.show.rows import AT_ONCE
from checklist_desktop.ui.kit.show.tables import Cell, Column, Table, TableRow

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

ROWS = [TableRow(str(number), (Cell(f"Regel {number}"),)) for number in range(3 * AT_ONCE + 5)]


def table(qtbot: QtBot, *, scrolls: bool) -> Table:
    made = Table("Regels", [Column("Wat")], scrolls=scrolls)
    qtbot.addWidget(made)
    made.resize(400, 300)
    made.show()
    made.show_rows(ROWS)
    return made


def test_a_table_that_scrolls_begins_with_a_portion(qtbot: QtBot) -> None:
    assert table(qtbot, scrolls=True).model().rowCount() == AT_ONCE


def test_a_table_as_tall_as_its_rows_shows_them_all(qtbot: QtBot) -> None:
    shown = table(qtbot, scrolls=False)

    assert shown.model().rowCount() == len(ROWS)
    assert shown.height() > len(ROWS) * 20


def test_the_next_portion_comes_when_someone_scrolls_on_until_there_is_no_more(qtbot: QtBot) -> None:
    shown = table(qtbot, scrolls=True)
    counts = []
    for _ in range(5):
        shown.scrollToBottom()
        qtbot.wait(1)
        counts.append(shown.model().rowCount())

    assert counts == [2 * AT_ONCE, 3 * AT_ONCE, len(ROWS), len(ROWS), len(ROWS)]
    assert not shown.model().canFetchMore(QModelIndex())


def test_the_keyboard_goes_on_below_the_portion(qtbot: QtBot) -> None:
    shown = table(qtbot, scrolls=True)
    shown.selectRow(AT_ONCE - 20)
    for _ in range(30):
        QTest.keyClick(shown, Qt.Key.Key_Down)
        qtbot.wait(1)

    assert shown.current_key == str(AT_ONCE + 10)


def test_other_rows_begin_with_a_portion_again(qtbot: QtBot) -> None:
    shown = table(qtbot, scrolls=True)
    shown.scrollToBottom()
    qtbot.wait(1)
    shown.show_rows(ROWS[:-1])

    assert shown.model().rowCount() == AT_ONCE
    shown.show_rows(ROWS[:3])
    assert shown.model().rowCount() == 3
