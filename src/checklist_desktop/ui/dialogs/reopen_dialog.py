"""Opening a signed round again: only with a reason, which everyone can read later."""

from __future__ import annotations

from typing import TYPE_CHECKING

from checklist_desktop.ui.kit.inputs.fields import TextField, labelled
from checklist_desktop.ui.kit.inputs.form_dialog import FormDialog
from checklist_desktop.ui.kit.show.labels import Label, column

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class ReopenDialog(FormDialog):
    """Gives `reason`."""

    def __init__(self, label: str, version: int, parent: QWidget | None = None) -> None:
        super().__init__("", "", parent)
        self._title = self.tr("Reopen round {0}").format(label)
        self.setWindowTitle(self._title)
        self._confirm.set_words(self.tr("Reopen"))
        self._reason = TextField(self.tr("Reason"), lines=3)
        words = self.tr(
            "Version {0} stays as it was signed off: you can still read and export it. "
            "What you change from now on leads to version {1}."
        )
        self.build(
            column(
                Label(words.format(version, version + 1), wrap=True),
                labelled(
                    self.tr("Why is the round reopened?"),
                    self._reason,
                    self.tr("The reason is shown in the history and in the report."),
                ),
                gap=12,
            )
        )
        self.watch(self._reason)
        self._reason.setFocus()

    @property
    def reason(self) -> str:
        return self._reason.toPlainText().strip()

    def check(self) -> bool:
        if not self.reason:
            self.tell(self.tr("Write why the round is reopened."), self._reason)
            return False
        return True
