"""All action points of the round in one table, to search, filter and sort."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from checklist_desktop.domain.dossier import ActionStatus
from checklist_desktop.insight.action_plan import by_due_date, count_actions, planned_actions
from checklist_desktop.ui.kit.inputs.buttons import Button, Kind
from checklist_desktop.ui.kit.inputs.days import long_day, padded_day
from checklist_desktop.ui.kit.inputs.fields import Choice, LineField
from checklist_desktop.ui.kit.paint.appearance import Type, px, text_font
from checklist_desktop.ui.kit.paint.symbols import Symbol
from checklist_desktop.ui.kit.show.labels import Label, Page, column, row, scrolled
from checklist_desktop.ui.kit.show.tables import Cell, Column, Table, TableRow
from checklist_desktop.ui.kit.show.wrapping import WrappingRow
from checklist_desktop.ui.kit.words import words_for

if TYPE_CHECKING:
    from checklist_desktop.insight.action_plan import PlannedAction
    from checklist_desktop.ui.kit.desk import Desk

ALL, OPEN, CLOSED = "all", "open", "closed"
BY_DATE, BY_QUESTION, BY_OWNER = "date", "question", "owner"


@dataclass(frozen=True, slots=True)
class Filters:
    """What the table shows. Empty means: everything."""

    text: str = ""
    theme: str = ""
    owner: str = ""
    status: str = ALL
    only_late: bool = False

    def passes(self, action: PlannedAction) -> bool:
        point = action.point
        theme = action.question.theme.id if action.question else ""
        haystack = f"{point.what} {point.owner} {' '.join(point.partners)}".casefold()
        return (
            self.text.casefold() in haystack
            and self.theme in ("", theme)
            and self.owner in ("", point.owner)
            and (self.status == ALL or point.is_open == (self.status == OPEN))
            and (action.is_late or not self.only_late)
        )


class ActionsPage(Page):
    """Emits the action point to open, empty for a new free one."""

    action_point_asked = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__("page", parent)
        self._desk = desk
        self._build()
        self._connect()
        self.refresh()

    def _build(self) -> None:
        self._counted = Label("", role="quiet")
        self._add = Button(self.tr("Add action point"), Kind.PRIMARY, height=36)
        self._search = LineField(self.tr("Search in action points"), self.tr("Search in action points"))
        self._search.setFixedWidth(px(280))
        themes = [(theme.id, theme.title) for theme in self._desk.checklist.themes]
        self._theme = Choice(self.tr("Theme"), [("", self.tr("All themes")), *themes])
        self._owner = Choice(self.tr("Who"), [("", self.tr("Everyone"))])
        states = [(ALL, self.tr("Open and closed")), (OPEN, self.tr("Open")), (CLOSED, self.tr("Closed"))]
        self._status = Choice(self.tr("Status"), states)
        self._late = QCheckBox(self.tr("Only late ones"))
        self._late.setFont(text_font())
        orders = [
            (BY_DATE, self.tr("Order: due date")),
            (BY_QUESTION, self.tr("Order: question")),
            (BY_OWNER, self.tr("Order: who")),
        ]
        self._order = Choice(self.tr("Order"), orders)
        for choice in (self._theme, self._owner, self._status, self._order):
            choice.setMaximumWidth(px(200))
        self._table = Table(
            self.tr("Action points"),
            [
                Column(self.tr("Deadline"), 176),
                Column(self.tr("Due"), 116),
                Column(self.tr("What")),
                Column(self.tr("Question"), 80, spare=True),
                Column(self.tr("Who"), 184),
                Column(self.tr("Together with"), 184, spare=True),
                Column(self.tr("Status"), 96),
            ],
            row_height=40,
            scrolls=True,
        )
        self._empty = Label("", role="quiet", wrap=True)
        self._foot = Label("", Type.SMALL, role="quiet")
        head = row(Label(self.tr("Action points"), Type.TITLE, bold=True), 4, self._counted, None, self._add)
        filters = WrappingRow(
            self._search, self._theme, self._owner, self._status, self._late, self._order, last_right=True
        )
        inside = Page()
        items = (head, filters, self._table, self._empty, None, self._foot)
        layout = column(*items, gap=12, margins=(24, 16, 24, 16))
        layout.setStretch(2, 1)
        layout.setStretch(4, 0)  # takes what is left only when there is no table
        inside.setLayout(layout)
        # Where type is large the page scrolls, so that the table keeps room for two rows.
        self._table.setMinimumHeight(px(28 + 2 * 52))
        self.setLayout(column(scrolled(inside, self.tr("Action points")), gap=0))

    def _connect(self) -> None:
        self._add.clicked.connect(self._on_add)
        self._table.opened.connect(self.action_point_asked)
        self._search.textChanged.connect(self._show_table)
        self._late.toggled.connect(self._show_table)
        for choice in (self._theme, self._owner, self._status, self._order):
            choice.chosen.connect(self._show_table)

    def refresh(self) -> None:
        """Show the dossier as it stands now."""
        self._actions = planned_actions(self._desk.round, self._desk.checklist, self._desk.today)
        counts = count_actions(self._actions)
        parts = [self.tr("%n open", "", counts.open)]
        parts += [self.tr("%n late", "", counts.late)] * bool(counts.late)
        parts += [self.tr("%n done", "", counts.done)] * bool(counts.done)
        parts += [self.tr("%n dropped", "", counts.dropped)] * bool(counts.dropped)
        self._counted.setText(", ".join(parts) if counts.total else "")
        self._add.setEnabled(not self._desk.is_locked)
        self._show_owners()
        today = long_day(self._desk.today.isoformat())
        self._foot.setText(
            self.tr("Enter opens a row. Deadlines are compared with today, {0}.").format(today)
        )
        self._show_table()

    def focus_first(self) -> None:
        (self._table if self._table.rows else self._add).setFocus()

    def _show_owners(self) -> None:
        chosen = self._owner.choice
        owners = sorted({action.point.owner for action in self._actions if action.point.owner})
        self._owner.clear()
        for owner_id, words in [("", self.tr("Everyone")), *((owner, owner) for owner in owners)]:
            self._owner.addItem(words, owner_id)
        self._owner.show_choice(chosen)

    def _show_table(self, *changed: object) -> None:
        filters = Filters(
            self._search.text().strip(),
            self._theme.choice,
            self._owner.choice,
            self._status.choice,
            self._late.isChecked(),
        )
        shown = [action for action in self._ordered() if filters.passes(action)]
        self._table.show_rows([self._row(action) for action in shown])
        if not self._actions:
            self._empty.setText(self.tr("There are no action points yet. Add one here, or with a question."))
        else:
            self._empty.setText(self.tr("No action point matches these filters.") if not shown else "")
        self._empty.setVisible(not shown)
        self._table.setVisible(bool(shown))
        self._foot.setVisible(bool(shown))

    def _ordered(self) -> list[PlannedAction]:
        order = self._order.choice
        if order == BY_QUESTION:
            return list(self._actions)
        dated = list(by_due_date(self._actions))
        return sorted(dated, key=_owner_of) if order == BY_OWNER else dated

    def _row(self, action: PlannedAction) -> TableRow:
        point = action.point
        partners = ", ".join(map(self._desk.checklist.partner_name, point.partners))
        return TableRow(
            point.id,
            (
                self._term(action),
                Cell(padded_day(point.due)),
                Cell(point.what, bold=action.is_late),
                Cell(action.question.number if action.question else ""),
                Cell(point.owner),
                Cell(partners),
                Cell(words_for(point.status)),
            ),
            late=action.is_late,
        )

    def _term(self, action: PlannedAction) -> Cell:
        if action.point.status is ActionStatus.DONE:
            return Cell(self.tr("finished"), Symbol.IN_ORDER)
        if action.point.status is ActionStatus.DROPPED:
            return Cell(self.tr("dropped"), Symbol.NOT_APPLICABLE)
        days = action.days_left
        if days is None:
            return Cell(self.tr("no date"), role="quiet", indent=True)
        if days < 0:
            return Cell(self.tr("%n day(s) late", "", -days), Symbol.LATE, bold=True)
        words = self.tr("today") if days == 0 else self.tr("%n day(s) left", "", days)
        return Cell(words, role="quiet", indent=True)

    def _on_add(self) -> None:
        self.action_point_asked.emit("")


def _owner_of(action: PlannedAction) -> tuple[bool, str]:
    return not action.point.owner, action.point.owner.casefold()
