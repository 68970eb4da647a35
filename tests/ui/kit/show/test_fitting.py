"""Words find their place in a table, whatever its width."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QFontMetrics

from checklist_desktop.insight.progress import Count
from checklist_desktop.ui.kit.paint.appearance import Type, text_font
from checklist_desktop.ui.kit.show.fitting import Fitting, lines_of
from checklist_desktop.ui.kit.show.tables import Cell, Column, Table, TableRow

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

SENTENCE = "De meldroute in de inwerkmap zetten en uitdelen bij balie en klantcontact."
COLUMNS = (Column("Wat"), Column("Uiterlijk", 160), Column("Basisniveau op orde", 240, right=True))
ROWS = [TableRow("1", (Cell(SENTENCE), Cell("13 december 2026"), Cell("geen vragen")))]


def test_words_that_fit_stay_on_one_line() -> None:
    assert lines_of("Te doen", text_font(), 200, 2) == ["Te doen"]


def test_words_that_do_not_fit_go_on_below_without_losing_any() -> None:
    lines = lines_of(SENTENCE, text_font(), 260, 3)

    assert len(lines) > 1
    assert " ".join(lines) == SENTENCE
    assert all(QFontMetrics(text_font()).horizontalAdvance(line) <= 260 for line in lines)


def test_what_does_not_fit_on_the_last_line_is_elided() -> None:
    first, second = lines_of(SENTENCE, text_font(), 160, 2)

    assert SENTENCE.startswith(first)
    assert second.endswith("…")


def test_a_word_wider_than_its_column_is_broken_rather_than_lost() -> None:
    lines = lines_of("Aandachtsfunctionaris", text_font(), 80, 4)

    assert "".join(lines) == "Aandachtsfunctionaris"


@pytest.mark.parametrize("room", [1300, 900, 560, 300])
def test_the_columns_take_the_whole_width_and_no_more(room: int) -> None:
    widths = Fitting(COLUMNS, Type.BODY, 2).widths(ROWS, room)

    assert sum(widths) == room
    assert all(width > 0 for width in widths)


def test_short_of_room_a_column_breaks_between_words_and_keeps_them_whole() -> None:
    fitting = Fitting(COLUMNS, Type.BODY, 2)
    widths = fitting.widths(ROWS, 320)

    assert fitting.head_lines("Basisniveau op orde", widths[2]) == ["Basisniveau op", "orde"]
    assert fitting.cell_lines(ROWS[0].cells[1], widths[1]) == ["13 december", "2026"]


def test_a_count_stays_on_one_line_beside_its_bar() -> None:
    cell = Cell("10 van 10", count=Count(10, 10))

    assert Fitting([Column("Besproken", 260)], Type.BODY, 2).cell_lines(cell, 100) == ["10 van 10"]


def test_a_table_grows_when_its_words_need_a_second_line(qtbot: QtBot) -> None:
    table = Table("Actiepunten", list(COLUMNS))
    qtbot.addWidget(table)
    table.resize(1300, 100)
    table.show()
    table.show_rows(ROWS)
    on_one_line = table.height()

    table.resize(420, 100)

    assert table.height() > on_one_line
    assert table.rowHeight(0) + table.horizontalHeader().height() <= table.height()


def test_a_spare_column_goes_before_words_are_broken_and_comes_back(qtbot: QtBot) -> None:
    columns = [Column("Wat"), Column("Wie", 200), Column("Samen met", 200, spare=True)]
    table = Table("Actiepunten", columns)
    qtbot.addWidget(table)
    table.show()
    table.show_rows([TableRow("1", (Cell(SENTENCE), Cell("Aandachtsfunctionaris"), Cell("Veilig Thuis")))])

    table.resize(260, 100)
    assert table.isColumnHidden(2)

    table.resize(1300, 100)
    assert not table.isColumnHidden(2)


def test_an_optional_column_goes_when_no_row_has_words_in_it(qtbot: QtBot) -> None:
    table = Table("Geschiedenis", [Column("Wat"), Column("Wie", 160, optional=True)], scrolls=True)
    qtbot.addWidget(table)
    table.resize(600, 300)
    table.show()
    silent = [TableRow(str(number), (Cell("Regel"), Cell(""))) for number in range(100)]
    table.show_rows(silent)
    assert table.isColumnHidden(1)
    assert table.columnWidth(0) == table.viewport().width()

    table.show_rows([*silent, TableRow("last", (Cell("Regel"), Cell("Wethouder")))])
    assert not table.isColumnHidden(1)
    table.show_rows([])
    assert table.isColumnHidden(1)


def test_where_there_is_room_a_column_grows_to_its_longest_word() -> None:
    columns = (Column("Wat"), Column("Waar te vinden", 100))
    rows = [TableRow("1", (Cell(SENTENCE), Cell("Raadsinformatiesysteem")))]
    fitting = Fitting(columns, Type.BODY, 2)

    widths = fitting.widths(rows, 600)

    assert fitting.cell_lines(rows[0].cells[1], widths[1]) == ["Raadsinformatiesysteem"]
    assert sum(widths) == 600
