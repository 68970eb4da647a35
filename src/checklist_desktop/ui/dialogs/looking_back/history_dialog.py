"""The history of the dossier as sentences under the day they were made, newest first, to search in."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog

from checklist_desktop.services.history import found_in
from checklist_desktop.ui.kit.inputs.buttons import Button
from checklist_desktop.ui.kit.inputs.fields import Choice, LineField, long_day
from checklist_desktop.ui.kit.paint.appearance import Type, px
from checklist_desktop.ui.kit.show.labels import Label, Page, Rule, column, row
from checklist_desktop.ui.kit.show.tables import Cell, Column, Table, TableRow

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtWidgets import QWidget

    from checklist_desktop.services.history import HistoryLine

DAY = "day"
"""How the key of a row with a day begins; there is nothing to open on it."""


@dataclass(frozen=True, slots=True)
class ReadHistory:
    """The lines, each with its row, and the row of each day; `numbers` are those of their questions.

    Making thousands takes longer than a frame, so it is done elsewhere.
    """

    lines: tuple[HistoryLine, ...]
    rows: dict[str, TableRow]
    days: dict[str, TableRow]
    numbers: dict[str, str]

    def under_days(self, lines: Iterable[HistoryLine]) -> list[TableRow]:
        rows: list[TableRow] = []
        last = ""
        for line in lines:
            if line.day != last:
                rows.append(self.days[line.day])
                last = line.day
            rows.append(self.rows[line.id])
        return rows


def with_rows(lines: tuple[HistoryLine, ...]) -> ReadHistory:
    """Ready to be shown. For any thread."""
    cells = ((line.id, (Cell(line.clock), Cell(line.told), Cell(line.by))) for line in lines)
    rows = {line_id: TableRow(line_id, row) for line_id, row in cells}
    days = {
        day: TableRow(f"{DAY} {day}", (Cell(long_day(day), bold=True), Cell(""), Cell("")))
        for day in {line.day for line in lines}
    }
    return ReadHistory(lines, rows, days, {line.question: line.number for line in lines if line.question})


class HistoryDialog(QDialog):
    """Shows that it is being read until it is told the lines; emits the id of a line that is opened."""

    line_opened = Signal(str)

    def __init__(self, question: str = "", number: str = "", parent: QWidget | None = None) -> None:
        """About one question when it is named; the whole dossier is one choice away."""
        super().__init__(parent)
        self._question, self._number = question, number
        self._read = ReadHistory((), {}, {}, {})
        self.setWindowTitle(self.tr("History"))
        self._build()
        self._connect()

    def _build(self) -> None:
        self._search = LineField(self.tr("Search in the history"), self.tr("Search in the history"))
        self._search.setMaximumWidth(px(320))
        self._about = Choice(self.tr("About"), [("", self.tr("The whole dossier"))])
        self._count = Label("", Type.SMALL, role="quiet")
        self._table = Table(
            self.tr("History"),
            [
                Column(self.tr("When"), 128),
                Column(self.tr("What")),
                Column(self.tr("Who"), 160, spare=True, optional=True),
            ],
            scrolls=True,
            lines=3,
        )
        self._table.hide()
        self._nothing = Label(self.tr("The history is being read…"), role="quiet")
        self._close = Button(self.tr("Close"), height=36)
        hint = self.tr("Every change is kept. Enter shows a line whole; from there it can be put back.")
        about = row(self._search, self._about, None)
        about.setStretch(0, 1)
        layout = column(
            row(Label(self.tr("History"), Type.TITLE, bold=True), None, self._count),
            about,
            self._table,
            self._nothing,
            margins=(24, 20, 24, 16),
        )
        layout.setStretch(2, 1)
        layout.setStretch(3, 1)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignTop)
        inside = Page()
        inside.setLayout(layout)
        foot = row(Label(hint, Type.SMALL, role="quiet", wrap=True), self._close, margins=(24, 12, 24, 12))
        foot.setStretch(0, 1)
        whole = column(inside, Rule(), foot, gap=0)
        whole.setStretch(0, 1)
        self.setLayout(whole)
        available = self.screen().availableGeometry()
        self.resize(min(px(960), available.width() - 16), min(px(640), available.height() - 48))
        self._search.setFocus()

    def _connect(self) -> None:
        self._search.textChanged.connect(self._show_rows)
        self._about.chosen.connect(self._show_rows)
        self._table.opened.connect(self._on_opened)
        self._close.clicked.connect(self.accept)

    def show_lines(self, read: ReadHistory) -> None:
        """All there is, newest first."""
        self._read, numbers = read, dict(read.numbers)
        if self._question:
            numbers[self._question] = self._number
        for question, number in sorted(numbers.items(), key=lambda pair: _in_order(pair[1])):
            self._about.addItem(self.tr("Question {0}").format(number), question)
        self._about.show_choice(self._question)
        self._show_rows()

    def line(self, event_id: str) -> HistoryLine | None:
        return next((line for line in self._read.lines if line.id == event_id), None)

    def _show_rows(self) -> None:
        wanted, question = self._search.text(), self._about.choice
        about = [line for line in self._read.lines if question in ("", line.question)]
        found = found_in(about, wanted)
        # Shown before it is filled: what is filled first is measured again in the room it then gets.
        self._table.setVisible(bool(found))
        self._nothing.setVisible(not found)
        self._table.show_rows(self._read.under_days(found))
        if self._table.current_key.startswith(DAY) or not self._table.current_key:
            self._table.selectRow(1)  # the newest line; above it stands its day
        nothing = (
            self.tr("Nothing matches this search.") if wanted.strip() else self.tr("Nothing was changed yet.")
        )
        self._nothing.setText(nothing)
        self._count.setText(self.tr("%n change(s)", "", len(found)))

    def _on_opened(self, key: str) -> None:
        if not key.startswith(DAY):
            self.line_opened.emit(key)


def _in_order(number: str) -> list[tuple[int, str]]:
    """3.10 comes after 3.9."""
    return [(int(part), "") if part.isdigit() else (0, part) for part in number.split(".")]
