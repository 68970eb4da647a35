"""The meetings about a round: those that were held, the one that is going on, and those that are planned."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog

from checklist_desktop.ui.kit.inputs.buttons import Button, Kind
from checklist_desktop.ui.kit.inputs.fields import long_day
from checklist_desktop.ui.kit.paint.appearance import Type, px
from checklist_desktop.ui.kit.show.labels import Label, Page, Rule, column, row
from checklist_desktop.ui.kit.show.tables import Cell, Column, Table, TableRow

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from checklist_desktop.domain.meetings.meeting import Meeting


class MeetingsDialog(QDialog):
    """Emits what was asked, with the id of the meeting that is chosen."""

    plan_asked = Signal()
    edit_asked = Signal(str)
    minutes_asked = Signal(str)
    record_asked = Signal(str)
    go_on_asked = Signal(str)
    remove_asked = Signal(str)

    def __init__(self, *, locked: bool, parent: QWidget | None = None) -> None:
        """Of a round that is `locked`, meetings can be looked at only."""
        super().__init__(parent)
        self._locked = locked
        self._meetings: dict[str, Meeting] = {}
        self.setWindowTitle(self.tr("Meetings"))
        self._build()
        self._connect()

    def _build(self) -> None:
        columns = [
            Column(self.tr("Day"), 136),
            Column(self.tr("State"), 112),
            Column(self.tr("Place"), spare=True),
            Column(self.tr("At the table"), 112, right=True),
            Column(self.tr("Answers"), 96, right=True),
            Column(self.tr("Open points"), 112, right=True),
        ]
        self._table = Table(self.tr("Meetings"), columns, scrolls=True, picked=True)
        self._nothing = Label(
            self.tr(
                "No meeting was planned or held yet. Plan one here, or begin one at once in the menu Meeting."
            ),
            role="quiet",
            wrap=True,
        )
        self._plan = Button(self.tr("Plan a meeting…"))
        self._edit = Button(self.tr("Details…"))
        self._minutes = Button(self.tr("Decisions and open points…"))
        self._record = Button(self.tr("Record…"))
        self._go_on = Button(self.tr("Go on with this meeting"), Kind.QUIET)
        self._remove = Button(self.tr("Remove from the list"), Kind.QUIET)
        self._close = Button(self.tr("Close"), height=36)
        actions = row(self._edit, self._minutes, self._record, self._go_on, self._remove, None)
        layout = column(
            row(Label(self.tr("Meetings"), Type.TITLE, bold=True), None, self._plan),
            self._nothing,
            self._table,
            actions,
            margins=(24, 20, 24, 16),
            gap=12,
        )
        layout.setStretch(2, 1)
        inside = Page()
        inside.setLayout(layout)
        foot = row(None, self._close, margins=(24, 12, 24, 12))
        whole = column(inside, Rule(), foot, gap=0)
        whole.setStretch(0, 1)
        self.setLayout(whole)
        available = self.screen().availableGeometry()
        self.resize(min(px(860), available.width() - 16), min(px(480), available.height() - 48))

    def _connect(self) -> None:
        self._plan.clicked.connect(self.plan_asked)
        self._edit.clicked.connect(self._on_edit)
        self._minutes.clicked.connect(self._on_minutes)
        self._record.clicked.connect(self._on_record)
        self._go_on.clicked.connect(self._on_go_on)
        self._remove.clicked.connect(self._on_remove)
        self._close.clicked.connect(self.accept)
        self._table.opened.connect(self._on_opened)
        self._table.selectionModel().currentRowChanged.connect(self._show_buttons)

    def show_meetings(self, meetings: Sequence[Meeting]) -> None:
        """The latest first."""
        ordered = sorted(meetings, key=lambda one: (one.date, one.id), reverse=True)
        self._meetings = {meeting.id: meeting for meeting in ordered}
        self._table.show_rows([self._row(meeting) for meeting in ordered])
        if ordered and not self._table.current_key:
            self._table.selectRow(0)
        self._table.setVisible(bool(ordered))
        self._nothing.setVisible(not ordered)
        self._show_buttons()
        (self._table if ordered else self._plan).setFocus()

    def _row(self, meeting: Meeting) -> TableRow:
        still_open = sum(not point.settled for point in meeting.open_points)
        numbers = (len(meeting.people), len(meeting.course.outcome.answers), still_open)
        words = [str(number) if number else "" for number in numbers]
        day = long_day(meeting.date) if meeting.date else self.tr("No day")
        cells = (day, self._state(meeting), meeting.plan.place, *words)
        bold = meeting.is_running
        return TableRow(meeting.id, tuple(Cell(word, bold=bold) for word in cells))

    def _state(self, meeting: Meeting) -> str:
        if meeting.is_running:
            return self.tr("Going on")
        return self.tr("Held") if meeting.is_over else self.tr("Planned")

    def _show_buttons(self) -> None:
        chosen = self._meetings.get(self._table.current_key)
        for button in (self._edit, self._minutes):
            button.setEnabled(chosen is not None and not self._locked)
        self._record.setEnabled(chosen is not None and not chosen.is_planned)
        runs = any(meeting.is_running for meeting in self._meetings.values())
        self._go_on.setVisible(chosen is not None and chosen.is_over and not runs and not self._locked)
        self._remove.setVisible(chosen is not None and chosen.is_planned and not self._locked)
        self._plan.setEnabled(not self._locked)

    def _on_opened(self, key: str) -> None:
        planned = self._meetings[key].is_planned
        if planned and not self._locked:
            self.edit_asked.emit(key)
        elif not planned:
            self.record_asked.emit(key)

    def _on_edit(self) -> None:
        self.edit_asked.emit(self._table.current_key)

    def _on_minutes(self) -> None:
        self.minutes_asked.emit(self._table.current_key)

    def _on_record(self) -> None:
        self.record_asked.emit(self._table.current_key)

    def _on_go_on(self) -> None:
        self.go_on_asked.emit(self._table.current_key)

    def _on_remove(self) -> None:
        # No question asked: Ctrl+Z brings it back.
        self.remove_asked.emit(self._table.current_key)
