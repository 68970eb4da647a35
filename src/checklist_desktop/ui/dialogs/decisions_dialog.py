"""What the college is asked to decide."""

from __future__ import annotations

from typing import TYPE_CHECKING

from checklist_desktop.ui.kit.inputs.buttons import Button, Kind
from checklist_desktop.ui.kit.inputs.fields import TextField
from checklist_desktop.ui.kit.inputs.form_dialog import FormDialog
from checklist_desktop.ui.kit.show.labels import Label, column, row

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

SPARE_FIELDS = 3


class DecisionsDialog(FormDialog):
    """A field for each decision. All empty means: the report uses its standard wording."""

    def __init__(self, decisions: tuple[str, ...], parent: QWidget | None = None) -> None:
        super().__init__("", "", parent)
        self._title = self.tr("Proposed decisions")
        self.setWindowTitle(self._title)
        self._confirm.set_words(self.tr("Save"))
        self._fields: list[TextField] = []
        self._rows = column(gap=8)
        for text in (*decisions, *[""] * max(1, SPARE_FIELDS - len(decisions))):
            self._add_field(text)
        more = Button(self.tr("Add a decision"), Kind.QUIET)
        more.clicked.connect(self._on_more)
        hint = Label(
            self.tr("Listed in the summary of the report. Leave everything empty for the standard wording."),
            role="quiet",
            wrap=True,
        )
        self.build(column(hint, self._rows, row(more, None)), width=720)
        self._fields[0].setFocus()

    @property
    def decisions(self) -> tuple[str, ...]:
        texts = (field.toPlainText().strip() for field in self._fields)
        return tuple(text for text in texts if text)

    def _add_field(self, text: str) -> None:
        number = len(self._fields) + 1
        field = TextField(self.tr("Decision {0}").format(number), lines=2)
        field.setPlainText(text)
        line = row(Label(str(number), bold=True, role="quiet"), field)
        line.setStretch(1, 1)
        self._rows.addLayout(line)
        self._fields.append(field)
        self.watch(field)

    def _on_more(self) -> None:
        self._add_field("")
        self._fields[-1].setFocus()
