"""The history of the dossier as sentences, newest first, to search in."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog

from checklist_desktop.ui.kit.inputs.buttons import Button
from checklist_desktop.ui.kit.inputs.fields import LineField, long_day
from checklist_desktop.ui.kit.paint.appearance import Type, px
from checklist_desktop.ui.kit.show.labels import Label, Page, column, row
from checklist_desktop.ui.kit.show.tables import Cell, Column, Table, TableRow

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from checklist_desktop.services.history import HistoryLine


class HistoryDialog(QDialog):
    """Emits the question of a line that is opened, and closes."""

    question_asked = Signal(str)

    def __init__(self, lines: tuple[HistoryLine, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines = lines
        self.setWindowTitle(self.tr("History"))
        self._build()
        self._search.textChanged.connect(self._show_lines)
        self._table.opened.connect(self._on_opened)
        self._close.clicked.connect(self.accept)
        self._show_lines()

    def _build(self) -> None:
        self._search = LineField(self.tr("Search in the history"), self.tr("Search in the history"))
        self._search.setMaximumWidth(px(320))
        self._count = Label("", Type.SMALL, role="quiet")
        by = any(line.by for line in self._lines)
        columns = [Column(self.tr("When"), 184), Column(self.tr("What"))]
        self._table = Table(
            self.tr("History"), [*columns, Column(self.tr("Who"), 160)] if by else columns, scrolls=True
        )
        self._shows_who = by
        self._nothing = Label(self.tr("Nothing matches this search."), role="quiet")
        self._close = Button(self.tr("Close"), height=36)
        head = row(Label(self.tr("History"), Type.TITLE, bold=True), None, self._count)
        hint = Label(
            self.tr("Every change is kept. Enter opens the question of a line."), Type.SMALL, role="quiet"
        )
        layout = column(
            head,
            self._search,
            self._table,
            self._nothing,
            row(hint, None, self._close),
            margins=(24, 20, 24, 16),
        )
        layout.setStretch(2, 1)
        inside = Page()
        inside.setLayout(layout)
        self.setLayout(column(inside))
        available = self.screen().availableGeometry()
        self.resize(min(px(960), available.width() - 16), min(px(640), available.height() - 48))
        self._search.setFocus()

    def _show_lines(self) -> None:
        wanted = self._search.text().strip().casefold()
        rows = [
            self._row(place, line)
            for place, line in enumerate(self._lines)
            if wanted in line.sentence.casefold()
        ]
        self._table.show_rows(rows)
        self._table.setVisible(bool(rows))
        self._nothing.setVisible(not rows)
        self._count.setText(self.tr("%n change(s)", "", len(rows)))

    def _row(self, place: int, line: HistoryLine) -> TableRow:
        moment = datetime.fromisoformat(line.at).astimezone()
        when = self.tr("{0}, {1}").format(long_day(moment.date().isoformat()), f"{moment:%H:%M}")
        cells = [Cell(when), Cell(line.sentence)] + [Cell(line.by)] * self._shows_who
        return TableRow(str(place), tuple(cells))

    def _on_opened(self, key: str) -> None:
        question = self._lines[int(key)].question
        if question:
            self.accept()
            self.question_asked.emit(question)
