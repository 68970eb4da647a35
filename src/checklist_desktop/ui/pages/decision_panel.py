"""The decision of the college: declarations, who signs, number and date."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from checklist_desktop.insight.open_points import DECLARATIONS, Lack
from checklist_desktop.ui.kit.inputs.buttons import Button, Kind
from checklist_desktop.ui.kit.inputs.fields import DateField, LineField, labelled
from checklist_desktop.ui.kit.inputs.privacy_pointer import PrivacyPointer
from checklist_desktop.ui.kit.paint.appearance import Type, px, text_font
from checklist_desktop.ui.kit.show.labels import Label, column, row
from checklist_desktop.ui.kit.show.tables import Cell, Column, Table, TableRow
from checklist_desktop.ui.kit.words import words_for

if TYPE_CHECKING:
    from checklist_desktop.domain.dossier import Decision
    from checklist_desktop.ui.kit.messages import Messages


class DecisionPanel(QWidget):
    """Emits each thing that was given, by itself, and asks for the editor of the signatories.

    The page puts it in the newest decision: what is shown here may be older than what was just given.
    """

    number_given = Signal(str)
    date_given = Signal(str)
    declaration_ticked = Signal(str, bool)
    signatories_asked = Signal()

    def __init__(self, messages: Messages, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._messages = messages
        self._build()
        self._connect()

    def _build(self) -> None:
        self._checks = {
            key: QCheckBox(self._messages.texts(f"report.declaration.{key}")) for key in DECLARATIONS
        }
        for check in self._checks.values():
            check.setFont(text_font())
            check.setMinimumHeight(px(28))
        self._people = Table(
            self.tr("Who prepares, agrees and adopts?"),
            [
                Column(self.tr("Step"), 104),
                Column(self.tr("Function")),
                Column(self.tr("Name (may stay empty)"), 200),
            ],
        )
        self._nobody = Label(self.tr("Nobody is named yet."), role="quiet")
        self._edit = Button(self.tr("Change"), Kind.QUIET, height=24)
        self._edit.setAccessibleName(self.tr("Change who prepares, agrees and adopts"))
        self._number = LineField(self.tr("Number of the decision"), self.tr("for instance Z-2026-01234"))
        self._date = DateField(self.tr("Date of the decision"))
        self._fault = Label("", Type.SMALL, role="late", wrap=True)
        head = row(Label(self.tr("Who prepares, agrees and adopts?"), Type.HEAD, bold=True), None, self._edit)
        decision = row(
            labelled(self.tr("Number of the decision"), self._number),
            labelled(self.tr("Date of the decision"), self._date),
            gap=16,
        )
        self.setLayout(
            column(
                head,
                self._people,
                self._nobody,
                8,
                Label(self.tr("Decision of the college"), Type.HEAD, bold=True),
                decision,
                PrivacyPointer(self._number),
                self._fault,
                8,
                column(Label(self.tr("Declarations"), Type.HEAD, bold=True), *self._checks.values(), gap=2),
            )
        )

    def _connect(self) -> None:
        self._edit.clicked.connect(self.signatories_asked)
        self._people.opened.connect(self._on_person_opened)
        self._number.left.connect(self._on_number_left)
        self._date.left.connect(self._on_date_left)
        for key, check in self._checks.items():
            check.setObjectName(key)
            check.toggled.connect(self._on_ticked)  # a screen reader ticks without a click

    def show_decision(self, decision: Decision, *, locked: bool) -> None:
        for key, check in self._checks.items():
            with QSignalBlocker(check):
                check.setChecked(key in decision.declarations)
            check.setEnabled(not locked)
        self._people.show_rows(
            [
                TableRow(
                    str(place),
                    (
                        Cell(words_for(person.role)),
                        Cell(person.function),
                        Cell(
                            person.name or self.tr("Not filled in"), role="text" if person.name else "quiet"
                        ),
                    ),
                )
                for place, person in enumerate(decision.signatories)
            ]
        )
        self._people.setVisible(bool(decision.signatories))
        self._nobody.setVisible(not decision.signatories)
        self._edit.setVisible(not locked)
        self._number.show_locked(locked)
        self._number.show_text(decision.number)
        self._date.show_locked(locked)
        if locked:
            self._tell("")
        if not self._fault.text():
            # A day that cannot be stays to be mended.
            self._date.show_day(decision.date)

    def commit(self) -> None:
        self._number.commit()
        self._date.commit()

    def focus_on(self, lack: Lack) -> None:
        """Bring the keyboard to where this can be given."""
        places: dict[Lack, QWidget] = {
            Lack.DECISION_NUMBER_MISSING: self._number,
            Lack.DECISION_DATE_MISSING: self._date,
            Lack.SIGNATORY_MISSING: self._edit,
        }
        unticked = [check for check in self._checks.values() if not check.isChecked()]
        place = places.get(lack) or (unticked[0] if unticked else self._edit)
        place.setFocus()

    def _on_person_opened(self, key: str) -> None:
        if not self._edit.isHidden():
            self.signatories_asked.emit()

    def _on_ticked(self, ticked: bool) -> None:
        self.declaration_ticked.emit(self.sender().objectName(), ticked)

    def _on_number_left(self, text: str) -> None:
        self.number_given.emit(text.strip())

    def _on_date_left(self, text: str) -> None:
        day = self._date.iso()
        if day is None:
            self._tell(self.tr("This date does not exist. Write it as 31-12-2026."))
        else:
            self._tell("")
            self.date_given.emit(day)

    def _tell(self, fault: str) -> None:
        """Say what is wrong with the date, also to who comes back to it; the keyboard may have gone on."""
        self._fault.setText(fault)
        self._date.setAccessibleDescription(fault)
        if fault:
            self._messages.announce(fault)
