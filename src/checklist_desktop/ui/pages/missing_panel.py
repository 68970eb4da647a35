"""What is missing before signing off: what is needed first, and what the report will simply tell."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from checklist_desktop.insight.action_plan import count_actions, planned_actions
from checklist_desktop.insight.open_points import Lack, open_points, points_with
from checklist_desktop.ui.kit.paint.appearance import Type
from checklist_desktop.ui.kit.paint.symbols import Symbol
from checklist_desktop.ui.kit.show.labels import Label, column
from checklist_desktop.ui.kit.show.tables import Cell, Column, Table, TableRow

if TYPE_CHECKING:
    from checklist_desktop.insight.open_points import OpenPoint
    from checklist_desktop.ui.kit.desk import Desk

MOST_NUMBERS = 6
"""How many question numbers are named before 'and others'."""

QUESTION, ACTION, PLACE = "question", "action", "place"


class MissingPanel(QWidget):
    """Emits where to go: a question, an action point, or a place on the page of signing off."""

    question_asked = Signal(str)
    action_point_asked = Signal(str)
    place_asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._build()
        self._needed.opened.connect(self._on_opened)
        self._told.opened.connect(self._on_opened)

    def _build(self) -> None:
        needed = [Column(self.tr("Needed before signing off")), Column("", 120)]
        told = [Column(self.tr("Shown in the report as it is")), Column("", 120)]
        self._needed = Table(self.tr("Needed before signing off"), needed)
        self._told = Table(self.tr("Shown in the report as it is"), told)
        self._nothing = Label(self.tr("Nothing is missing."), role="quiet")
        title = Label(self.tr("What is still missing?"), Type.HEAD, bold=True)
        self.setLayout(column(title, self._nothing, self._needed, 8, self._told))

    def show_missing(self, desk: Desk) -> None:
        points = open_points(desk.round, desk.checklist)
        needed, told = self._needed_rows(points), self._told_rows(points, desk)
        self._needed.show_rows(needed)
        self._told.show_rows(told)
        self._needed.setVisible(bool(needed))
        self._told.setVisible(bool(told))
        self._nothing.setVisible(not needed and not told)

    @property
    def first_needed(self) -> str:
        """Where the first thing that is needed can be given; empty when nothing is."""
        return self._needed.rows[0].key if self._needed.rows else ""

    @property
    def needed_count(self) -> int:
        return len(self._needed.rows)

    def focus_first(self) -> bool:
        """Bring the keyboard to the first list; False when nothing is missing."""
        tables = [table for table in (self._needed, self._told) if table.rows]
        if tables:
            tables[0].setFocus()
        return bool(tables)

    def go_to(self, key: str) -> None:
        self._on_opened(key)

    def _needed_rows(self, points: tuple[OpenPoint, ...]) -> list[TableRow]:
        rows = [
            self._row(
                f"{QUESTION}:{point.question.question.id}",
                Symbol.NEEDED,
                self.tr("Question {0} has no explanation yet").format(point.question.number),
                bold=True,
            )
            for point in points_with(points, Lack.EXPLANATION_MISSING)
            if point.question is not None
        ]
        places = [
            (
                Lack.ACTION_WITHOUT_OWNER,
                self.tr("%n action point(s) without an owner", "", _count(points, Lack.ACTION_WITHOUT_OWNER)),
            ),
            (
                Lack.ACTION_WITHOUT_DATE,
                self.tr("%n action point(s) without a date", "", _count(points, Lack.ACTION_WITHOUT_DATE)),
            ),
            (Lack.DECISION_NUMBER_MISSING, self.tr("The number of the decision is not filled in yet")),
            (Lack.DECISION_DATE_MISSING, self.tr("The date of the decision is not filled in yet")),
            (Lack.SIGNATORY_MISSING, self.tr("Nobody is named who prepared, agrees or adopts")),
            (
                Lack.DECLARATION_MISSING,
                self.tr("%n declaration(s) not ticked yet", "", _count(points, Lack.DECLARATION_MISSING)),
            ),
        ]
        for lack, words in places:
            found = points_with(points, lack)
            if found:
                rows.append(self._row(_key(found[0]), Symbol.NEEDED, words, bold=True))
        return rows

    def _told_rows(self, points: tuple[OpenPoint, ...], desk: Desk) -> list[TableRow]:
        without_action = _numbers(points, Lack.ACTION_MISSING)
        groups = [
            (
                Lack.NOT_DISCUSSED,
                Symbol.NOT_DISCUSSED,
                self.tr("%n question(s) not discussed yet", "", _count(points, Lack.NOT_DISCUSSED)),
            ),
            (
                Lack.UNKNOWN,
                Symbol.UNKNOWN,
                self.tr("%n question(s) not known yet", "", _count(points, Lack.UNKNOWN)),
            ),
            (
                Lack.FLAGGED,
                Symbol.FLAG,
                self.tr("%n question(s) marked to come back to", "", _count(points, Lack.FLAGGED)),
            ),
            (
                Lack.ACTION_MISSING,
                Symbol.NOTE,
                self.tr("No action point yet with question {0}").format(without_action),
            ),
        ]
        rows = []
        for lack, symbol, words in groups:
            found = points_with(points, lack)
            if found:
                rows.append(self._row(_key(found[0]), symbol, words))
        actions = planned_actions(desk.round, desk.checklist, desk.today)
        late = [action for action in actions if action.is_late]
        if late:
            words = self.tr("%n action point(s) late", "", count_actions(actions).late)
            rows.append(self._row(f"{ACTION}:{late[0].point.id}", Symbol.LATE, words, bold=True))
        return rows

    def _row(self, key: str, symbol: Symbol, words: str, *, bold: bool = False) -> TableRow:
        return TableRow(key, (Cell(words, symbol, bold=bold), Cell(self.tr("Go there"), link=True)))

    def _on_opened(self, key: str) -> None:
        kind, _, where = key.partition(":")
        signals = {QUESTION: self.question_asked, ACTION: self.action_point_asked, PLACE: self.place_asked}
        signals[kind].emit(where)


GROUPED = (
    Lack.ACTION_WITHOUT_OWNER,
    Lack.ACTION_WITHOUT_DATE,
    Lack.DECISION_NUMBER_MISSING,
    Lack.DECISION_DATE_MISSING,
    Lack.SIGNATORY_MISSING,
    Lack.DECLARATION_MISSING,
)
"""What is needed and takes one row together, however often it is missing."""


def count_needed(points: tuple[OpenPoint, ...]) -> int:
    """How many rows of needed things there are: what the tab of signing off says."""
    explanations = _count(points, Lack.EXPLANATION_MISSING)
    return explanations + sum(bool(points_with(points, lack)) for lack in GROUPED)


def _count(points: tuple[OpenPoint, ...], lack: Lack) -> int:
    return len(points_with(points, lack))


def _numbers(points: tuple[OpenPoint, ...], lack: Lack) -> str:
    numbers = [point.question.number for point in points_with(points, lack) if point.question is not None]
    shown = ", ".join(numbers[:MOST_NUMBERS])
    return f"{shown}, …" if len(numbers) > MOST_NUMBERS else shown


def _key(point: OpenPoint) -> str:
    if point.action_point is not None:
        return f"{ACTION}:{point.action_point.id}"
    if point.question is not None:
        return f"{QUESTION}:{point.question.question.id}"
    return f"{PLACE}:{point.lack}"
