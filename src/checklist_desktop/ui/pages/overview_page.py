"""The overview: how far each theme is, what is still open, and which actions come first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QWidget

from checklist_desktop.domain.checklist import Meaning
from checklist_desktop.insight.action_plan import by_due_date, count_actions, planned_actions
from checklist_desktop.insight.open_points import Lack, open_points, points_with
from checklist_desktop.insight.progress import round_progress
from checklist_desktop.ui.kit.inputs.buttons import Button, Kind
from checklist_desktop.ui.kit.inputs.days import padded_day
from checklist_desktop.ui.kit.paint.appearance import Type, px
from checklist_desktop.ui.kit.paint.symbols import Symbol
from checklist_desktop.ui.kit.show.labels import Label, Page, column, row, scrolled
from checklist_desktop.ui.kit.show.tables import Cell, Column, Table, TableRow
from checklist_desktop.ui.kit.words import words_for_count

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from checklist_desktop.insight.action_plan import PlannedAction
    from checklist_desktop.insight.open_points import OpenPoint
    from checklist_desktop.insight.progress import Count, ThemeProgress
    from checklist_desktop.ui.kit.desk import Desk

NEXT_ACTIONS = 5
_SIDE_BY_SIDE = 960


class OverviewPage(Page):
    """Emits where the user wants to go: a theme, a question, or all action points."""

    theme_asked = Signal(str)
    question_asked = Signal(str)
    action_points_asked = Signal()
    action_point_asked = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__("page", parent)
        self._desk = desk
        self._build()
        self._connect()
        self.refresh()

    def _build(self) -> None:
        self._count = Label("", role="quiet")
        self._how = Button(self.tr("How is this computed?"), Kind.QUIET, symbol=Symbol.RIGHT, height=28)
        self._how.setCheckable(True)
        self._explained = Label(self._explanation(), role="quiet", wrap=True)
        self._explained.hide()
        self._themes = Table(
            self.tr("Progress per theme"),
            [
                Column(self.tr("Theme")),
                Column(self.tr("Discussed"), 264),
                Column(self.tr("In order (not applicable left out)"), 264),
                Column(self.tr("Baseline level in order"), 160, right=True),
                Column(self.tr("Open actions"), 108, right=True),
                Column(self.tr("Deadline"), 124),
            ],
            row_height=48,
        )
        self._points = Table(
            self.tr("Open points"),
            [Column(self.tr("What")), Column(self.tr("Number"), 80, right=True), Column("", 140)],
        )
        self._no_points = Label(self.tr("Nothing is open."), role="quiet")
        self._actions = Table(
            self.tr("Next actions"),
            [Column(self.tr("Due"), 200), Column(self.tr("What")), Column(self.tr("Who"), 184)],
            lines=1,
        )
        self._no_actions = Label(self.tr("No open action points."), role="quiet")
        self._action_count = Label("", Type.SMALL, role="quiet")
        self._all_actions = Button(self.tr("All action points"), Kind.QUIET, height=24)
        head = row(Label(self.tr("Overview"), Type.TITLE, bold=True), 4, self._count, None, self._how)
        head.addStrut(px(36))  # as tall as the heads with a button: titles stand in line on every tab
        note = Label(
            self.tr(
                "Discussed counts every answer. In order counts only what is in order. "
                "There is no final grade."
            ),
            Type.SMALL,
            role="quiet",
            wrap=True,
        )
        left = column(
            Label(self.tr("Open points"), Type.HEAD, bold=True), self._points, self._no_points, None
        )
        next_head = row(
            Label(self.tr("Next actions"), Type.HEAD, bold=True), self._action_count, None, self._all_actions
        )
        right = column(next_head, self._actions, self._no_actions, None)
        self._sides = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._sides.setSpacing(px(32))
        self._sides.addLayout(left, 5)
        self._sides.addLayout(right, 8)
        inside = Page()
        inside.setLayout(
            column(head, self._explained, self._themes, note, 8, self._sides, None, margins=(24, 16, 24, 16))
        )
        self.setLayout(column(scrolled(inside, self.tr("Overview"))))

    def _connect(self) -> None:
        self._how.switched.connect(self._on_how)
        self._themes.opened.connect(self.theme_asked)
        self._points.opened.connect(self.question_asked)
        self._actions.opened.connect(self.action_point_asked)
        self._all_actions.clicked.connect(self.action_points_asked)

    def refresh(self) -> None:
        """Show the dossier as it stands now."""
        round_, checklist = self._desk.round, self._desk.checklist
        progress = round_progress(round_, checklist)
        actions = planned_actions(round_, checklist, self._desk.today)
        words = words_for_count(progress.all.discussed)
        self._count.setText(self.tr("{0} questions discussed").format(words))
        self._themes.show_rows([self._theme_row(theme, actions) for theme in progress.themes])
        points = self._point_rows()
        self._points.show_rows(points)
        self._points.setVisible(bool(points))
        self._no_points.setVisible(not points)
        self._show_actions(actions)

    def focus_first(self) -> None:
        self._themes.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        beside = self.width() >= px(_SIDE_BY_SIDE)
        self._sides.setDirection(
            QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        )

    def _theme_row(self, theme: ThemeProgress, actions: tuple[PlannedAction, ...]) -> TableRow:
        own = tuple(
            action for action in actions if action.question and action.question.theme.id == theme.theme.id
        )
        counts = count_actions(own)
        baseline = theme.baseline.in_order
        late = Cell(self.tr("%n late", "", counts.late), Symbol.LATE, bold=True) if counts.late else Cell("")
        return TableRow(
            theme.theme.id,
            (
                Cell(f"{theme.number}  {theme.theme.title}", bold=True),
                _bar(theme.all.discussed, "accent"),
                _bar(theme.all.in_order, "in_order"),
                Cell(words_for_count(baseline) if baseline.total else self.tr("no questions")),
                Cell(str(counts.open)),
                late,
            ),
        )

    def _point_rows(self) -> list[TableRow]:
        """What is open, each row leading to the first question it is about."""
        round_, checklist = self._desk.round, self._desk.checklist
        points = open_points(round_, checklist)
        labels = {option.meaning: option.label for option in checklist.answer_scale.options}
        not_in_order = [
            item.question.id
            for item in checklist.numbered(core_only=round_.core_only)
            if checklist.answer_scale.find(round_.answer(item.question.id).option).meaning
            is Meaning.NOT_IN_ORDER
        ]
        groups = [
            (
                Symbol.NOT_DISCUSSED,
                labels.get(Meaning.NOT_DISCUSSED, ""),
                _questions(points, Lack.NOT_DISCUSSED),
            ),
            (Symbol.UNKNOWN, labels.get(Meaning.UNKNOWN, ""), _questions(points, Lack.UNKNOWN)),
            (Symbol.NOT_IN_ORDER, labels.get(Meaning.NOT_IN_ORDER, ""), not_in_order),
            (Symbol.FLAG, self.tr("Marked to come back to"), _questions(points, Lack.FLAGGED)),
            (
                Symbol.NEEDED,
                self.tr("Answer without explanation"),
                _questions(points, Lack.EXPLANATION_MISSING),
            ),
        ]
        go = self.tr("Go to the first")
        return [
            TableRow(found[0], (Cell(words, symbol), Cell(str(len(found))), Cell(go, link=True)))
            for symbol, words, found in groups
            if found
        ]

    def _show_actions(self, actions: tuple[PlannedAction, ...]) -> None:
        counts = count_actions(actions)
        coming = [action for action in by_due_date(actions) if action.point.is_open][:NEXT_ACTIONS]
        self._actions.show_rows([self._action_row(action) for action in coming])
        self._actions.setVisible(bool(coming))
        self._no_actions.setVisible(not coming)
        words = self.tr("%n open", "", counts.open)
        if counts.late:
            words = self.tr("{0}, {1}").format(words, self.tr("%n late", "", counts.late))
        self._action_count.setText(words if counts.open else "")

    def _action_row(self, action: PlannedAction) -> TableRow:
        day = padded_day(action.point.due) or self.tr("no date")
        if action.is_late:
            due = Cell(self.tr("{0}, late").format(day), Symbol.LATE, bold=True)
        else:
            due = Cell(day, indent=True)
        return TableRow(
            action.point.id, (due, Cell(action.point.what), Cell(action.point.owner)), late=action.is_late
        )

    def _on_how(self) -> None:
        opened = self._how.isChecked()
        self._how.set_symbol(Symbol.DOWN if opened else Symbol.RIGHT)
        self._explained.setVisible(opened)

    def _explanation(self) -> str:
        return self.tr(
            "Discussed: the number of questions with an answer, out of all questions of the round. "
            "In order: the number of questions with the answer that means in order, out of all questions of "
            "the round except those that do not apply. Questions that were not discussed or are not known "
            "yet count as not in order. The questions of the baseline level are also counted apart. "
            "Questions do not weigh the same, so there is no grade, and nothing is rounded."
        )


def _bar(count: Count, role: str) -> Cell:
    return Cell(words_for_count(count), count=count, role=role)


def _questions(points: tuple[OpenPoint, ...], lack: Lack) -> list[str]:
    found = points_with(points, lack)
    return [point.question.question.id for point in found if point.question is not None]
