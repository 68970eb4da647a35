"""A meeting: when, where, who is at the table, and the time meant for each theme."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QIntValidator, QKeyEvent
from PySide6.QtWidgets import QCheckBox, QCompleter, QGridLayout, QWidget

from checklist_desktop.domain.meetings.meeting import MeetingPlan, Person, ThemeTime
from checklist_desktop.domain.meetings.rules import LONGEST_ITEM
from checklist_desktop.ui.kit.inputs.buttons import Button, Kind
from checklist_desktop.ui.kit.inputs.fields import DateField, LineField, labelled
from checklist_desktop.ui.kit.inputs.form_dialog import FormDialog
from checklist_desktop.ui.kit.paint.appearance import Type, px, text_font
from checklist_desktop.ui.kit.show.labels import Label, column, row

if TYPE_CHECKING:
    from collections.abc import Sequence

    from checklist_desktop.domain.checklist import Checklist

SPARE_ROWS = 2
USUAL_MINUTES, STEP = 20, 5


class Agenda(QWidget):
    """Every theme of the checklist with a mark whether it is on the agenda, its minutes, and their sum."""

    def __init__(
        self, checklist: Checklist, times: Sequence[ThemeTime], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._rows: dict[str, tuple[QCheckBox, MinutesField]] = {}
        self._sum = Label("", Type.SMALL, role="quiet")
        grid = QGridLayout()
        grid.setSpacing(px(8))
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setColumnStretch(0, 1)
        meant = {time.theme: time.minutes for time in times}
        for place, theme in enumerate(checklist.themes):
            chosen = QCheckBox(f"{place + 1}. {theme.title}".replace("&", "&&"))
            chosen.setFont(text_font())
            chosen.setChecked(theme.id in meant)
            name = self.tr("Minutes for theme {0}").format(place + 1)
            minutes = MinutesField(name, meant.get(theme.id, USUAL_MINUTES))
            minutes.setEnabled(chosen.isChecked())
            chosen.toggled.connect(minutes.setEnabled)
            chosen.toggled.connect(self._on_changed)
            minutes.textChanged.connect(self._on_changed)
            grid.addWidget(chosen, place, 0)
            grid.addWidget(minutes, place, 1)
            grid.addWidget(Label(self.tr("min"), role="quiet"), place, 2)
            self._rows[theme.id] = (chosen, minutes)
        grid.addWidget(self._sum, len(checklist.themes), 0, 1, 3, Qt.AlignmentFlag.AlignRight)
        self.setLayout(grid)
        self._on_changed()

    @property
    def times(self) -> tuple[ThemeTime, ...]:
        return tuple(
            ThemeTime(theme, minutes.minutes)
            for theme, (chosen, minutes) in self._rows.items()
            if chosen.isChecked()
        )

    @property
    def sum_words(self) -> str:
        return self._sum.text()

    def _on_changed(self) -> None:
        total = sum(time.minutes for time in self.times)
        hours, minutes = divmod(total, 60)
        words = self.tr("Together {0} min").format(total)
        if hours:
            words = self.tr("Together {0} h {1} min").format(hours, minutes)
        self._sum.setText(words)


class MinutesField(LineField):
    """Minutes: typed, or by fives with the arrows up and down."""

    def __init__(self, name: str, minutes: int, parent: QWidget | None = None) -> None:
        super().__init__(name, parent=parent)
        self.setValidator(QIntValidator(0, LONGEST_ITEM, self))
        self.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.setFixedWidth(px(72))
        self.setText(str(minutes))

    @property
    def minutes(self) -> int:
        return min(int(self.text() or 0), LONGEST_ITEM)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Up: STEP, Qt.Key.Key_Down: -STEP}
        if event.key() in steps:
            self.setText(str(min(max(0, self.minutes + steps[Qt.Key(event.key())]), LONGEST_ITEM)))
            return
        super().keyPressEvent(event)


class PlanDialog(FormDialog):
    """Gives the `plan` as it was filled in."""

    def __init__(
        self,
        title: str,
        confirm: str,
        plan: MeetingPlan,
        checklist: Checklist,
        known: Sequence[Person] = (),
        parent: QWidget | None = None,
    ) -> None:
        """`known` are people who were named before; they are offered, and filled in for a new meeting."""
        super().__init__(title, confirm, parent)
        self._known = {person.role: person.name for person in known}
        self._rows: list[tuple[LineField, LineField]] = []
        self._build(plan, checklist)
        self._date.setFocus()

    def _build(self, plan: MeetingPlan, checklist: Checklist) -> None:
        self._date = DateField(self.tr("Day"))
        self._date.show_day(plan.date)
        self._place = LineField(self.tr("Place"), self.tr("for instance town hall, room 2"))
        self._place.setText(plan.place)
        self.watch(self._place)
        self._people = QGridLayout()
        self._people.setSpacing(px(8))
        self._people.setColumnStretch(0, 3)
        self._people.setColumnStretch(1, 2)
        self._people.addWidget(Label(self.tr("Role"), bold=True), 0, 0)
        self._people.addWidget(Label(self.tr("Name (may stay empty)"), bold=True), 0, 1)
        self._add_row(plan.leader or Person(""), self.tr("Discussion leader"))
        for person in (*plan.people, *[Person("")] * SPARE_ROWS):
            self._add_row(person)
        more = Button(self.tr("Add a row"), Kind.QUIET)
        more.clicked.connect(self._on_more)
        hint = Label(
            self.tr("Names of officials only, never of victims or suspects."),
            Type.SMALL,
            role="quiet",
            wrap=True,
        )
        self.agenda = Agenda(checklist, plan.agenda)
        when = row(labelled(self.tr("Day"), self._date), labelled(self.tr("Place"), self._place), gap=16)
        when.setStretch(1, 1)
        self.build(
            column(
                when,
                Label(self.tr("Who are at the table"), Type.HEAD, bold=True),
                hint,
                self._people,
                row(more, None),
                Label(self.tr("Agenda"), Type.HEAD, bold=True),
                self.agenda,
                gap=10,
            ),
            width=880,
        )

    @property
    def plan(self) -> MeetingPlan:
        leader, *people = [Person(role.text().strip(), name.text().strip()) for role, name in self._rows]
        return MeetingPlan(
            self._date.iso() or "",
            self._place.text().strip(),
            leader if leader.role else None,
            tuple(person for person in people if person.role),
            self.agenda.times,
        )

    def check(self) -> bool:
        if not self._date.iso():
            missing = self._date.iso() is not None
            words = self.tr("Fill in the day of the meeting, for instance 31-12-2026.")
            wrong = self.tr("This date does not exist. Write it as 31-12-2026.")
            self.tell(words if missing else wrong, self._date)
            return False
        for role, name in self._rows:
            if name.text().strip() and not role.text().strip():
                self.tell(self.tr("Give this person a role, or leave the name out."), role)
                return False
        return True

    def _add_row(self, person: Person, placeholder: str = "") -> None:
        number = len(self._rows)
        # The first row is that of who leads the meeting.
        named = self.tr("Role {0}").format(number) if number else self.tr("Role of the discussion leader")
        role = LineField(named, placeholder)
        name = LineField(
            self.tr("Name {0}").format(number) if number else self.tr("Name of the discussion leader")
        )
        role.setText(person.role)
        name.setText(person.name)
        offered = QCompleter(list(self._known), role)
        offered.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        offered.setFilterMode(Qt.MatchFlag.MatchContains)
        role.setCompleter(offered)
        self._people.addWidget(role, number + 1, 0)
        self._people.addWidget(name, number + 1, 1)
        if not number:
            self._people.addWidget(Label(self.tr("leads"), Type.SMALL, role="quiet"), number + 1, 2)
        self._rows.append((role, name))
        self.watch(role, name)

    def _on_more(self) -> None:
        self._add_row(Person(""))
        self._rows[-1][0].setFocus()
