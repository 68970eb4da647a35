"""Lists of people by role: who sat at the table, and who prepares, agrees and adopts."""

from __future__ import annotations

from PySide6.QtWidgets import QGridLayout, QWidget

from checklist_desktop.domain.dossier import Person, Signatory, SignatoryRole
from checklist_desktop.ui.kit.inputs.buttons import Button, Kind
from checklist_desktop.ui.kit.inputs.fields import Choice, LineField
from checklist_desktop.ui.kit.inputs.form_dialog import FormDialog
from checklist_desktop.ui.kit.paint.appearance import Type, px
from checklist_desktop.ui.kit.show.labels import Label, column, row
from checklist_desktop.ui.kit.words import choices_of

SPARE_ROWS = 3


class PeopleDialog(FormDialog):
    """Rows of a role and an optional name; a row without a role is left out."""

    def __init__(self, people: tuple[Person, ...], parent: QWidget | None = None) -> None:
        super().__init__("", "", parent)
        self._title = self.tr("Participants")
        self.setWindowTitle(self._title)
        self._confirm.set_words(self.tr("Save"))
        self._rows: list[tuple[LineField, LineField]] = []
        self._grid = QGridLayout()
        self._grid.setSpacing(px(8))
        self._grid.setColumnStretch(0, 3)
        self._grid.setColumnStretch(1, 2)
        self._grid.addWidget(Label(self.tr("Role"), bold=True), 0, 0)
        self._grid.addWidget(Label(self.tr("Name (may stay empty)"), bold=True), 0, 1)
        for person in (*people, *[Person("")] * SPARE_ROWS):
            self._add_row(person)
        more = Button(self.tr("Add a row"), Kind.QUIET)
        more.clicked.connect(self._on_more)
        hint = Label(
            self.tr("Names of officials only, never of victims or suspects."),
            Type.SMALL,
            role="quiet",
            wrap=True,
        )
        self.build(column(hint, self._grid, row(more, None)), width=720)

    @property
    def people(self) -> tuple[Person, ...]:
        rows = [(role.text().strip(), name.text().strip()) for role, name in self._rows]
        return tuple(Person(role, name) for role, name in rows if role)

    def check(self) -> bool:
        for role, name in self._rows:
            if name.text().strip() and not role.text().strip():
                self.tell(self.tr("Give this person a role, or leave the name out."), role)
                return False
        return True

    def _add_row(self, person: Person) -> None:
        number = len(self._rows) + 1
        role = LineField(self.tr("Role {0}").format(number))
        name = LineField(self.tr("Name {0}").format(number))
        role.setText(person.role)
        name.setText(person.name)
        self._grid.addWidget(role, number, 0)
        self._grid.addWidget(name, number, 1)
        self._rows.append((role, name))
        self.watch(role, name)

    def _on_more(self) -> None:
        self._add_row(Person(""))
        self._rows[-1][0].setFocus()


class SignatoriesDialog(FormDialog):
    """Rows of a part, a function and an optional name; a row without a function is left out."""

    def __init__(self, signatories: tuple[Signatory, ...], parent: QWidget | None = None) -> None:
        super().__init__("", "", parent)
        self._title = self.tr("Who prepares, agrees and adopts?")
        self.setWindowTitle(self._title)
        self._confirm.set_words(self.tr("Save"))
        self._rows: list[tuple[Choice, LineField, LineField]] = []
        self._grid = QGridLayout()
        self._grid.setSpacing(px(8))
        heads = (self.tr("Step"), self.tr("Function"), self.tr("Name (may stay empty)"))
        for place, words in enumerate(heads):
            self._grid.addWidget(Label(words, bold=True), 0, place)
        for signatory in signatories or self._usual():
            self._add_row(signatory)
        self._add_row(Signatory(SignatoryRole.PREPARED, ""))
        more = Button(self.tr("Add a row"), Kind.QUIET)
        more.clicked.connect(self._on_more)
        self.build(column(self._grid, row(more, None)), width=820)

    @property
    def signatories(self) -> tuple[Signatory, ...]:
        rows = [
            (part.choice, function.text().strip(), name.text().strip()) for part, function, name in self._rows
        ]
        return tuple(
            Signatory(SignatoryRole(part), function, name) for part, function, name in rows if function
        )

    def check(self) -> bool:
        for _, function, name in self._rows:
            if name.text().strip() and not function.text().strip():
                self.tell(self.tr("Give this person a function, or leave the name out."), function)
                return False
        return True

    def _usual(self) -> tuple[Signatory, ...]:
        """Papers of the college are signed by the mayor and co-signed by the secretary (Gemeentewet, 59a)."""
        return (
            Signatory(SignatoryRole.ADOPTS, self.tr("Mayor")),
            Signatory(SignatoryRole.ADOPTS, self.tr("Municipal secretary")),
        )

    def _add_row(self, signatory: Signatory) -> None:
        number = len(self._rows) + 1
        part = Choice(self.tr("Step {0}").format(number), choices_of(SignatoryRole))
        function = LineField(self.tr("Function {0}").format(number))
        name = LineField(self.tr("Name {0}").format(number))
        part.show_choice(signatory.role)
        function.setText(signatory.function)
        name.setText(signatory.name)
        for place, field in enumerate((part, function, name)):
            self._grid.addWidget(field, number, place)
        self._rows.append((part, function, name))
        self.watch(function, name)

    def _on_more(self) -> None:
        self._add_row(Signatory(SignatoryRole.PREPARED, ""))
        self._rows[-1][1].setFocus()
