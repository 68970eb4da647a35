"""One thing to write down during a meeting, in as few keys as there are: type it, and Enter."""

from __future__ import annotations

from typing import TYPE_CHECKING

from checklist_desktop.ui.kit.inputs.fields import LineField, labelled
from checklist_desktop.ui.kit.inputs.form_dialog import FormDialog
from checklist_desktop.ui.kit.show.labels import Label, column

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class NoteDialog(FormDialog):
    """Gives the `text` that was typed."""

    def __init__(
        self, title: str, label: str, about: str, missing: str, parent: QWidget | None = None
    ) -> None:
        """`about` says what it belongs to; `missing` is said when nothing was written."""
        super().__init__(title, "", parent)
        self._confirm.set_words(self.tr("Write down"))
        self._missing = missing
        self._field = LineField(label)
        notice = self.tr("No names, case numbers or recognisable situations.")
        self.build(
            column(Label(about, role="quiet", wrap=True), labelled(label, self._field, notice), gap=12)
        )
        self.watch(self._field)
        self._field.setFocus()

    @property
    def text(self) -> str:
        return self._field.text().strip()

    def check(self) -> bool:
        if not self.text:
            self.tell(self._missing, self._field)
            return False
        return True
