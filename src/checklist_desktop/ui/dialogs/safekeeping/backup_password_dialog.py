"""Asks for the password of a back-up of before, as often as it takes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from checklist_desktop.ui.kit.inputs.buttons import Button
from checklist_desktop.ui.kit.inputs.fields import labelled
from checklist_desktop.ui.kit.inputs.form_dialog import FormDialog
from checklist_desktop.ui.kit.inputs.password_field import CapitalsHint, PasswordField
from checklist_desktop.ui.kit.show.labels import Label, column, row

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from checklist_desktop.ui.kit.messages import Messages


class BackupPasswordDialog(FormDialog):
    """Emits each password that is tried; whoever tries it accepts the dialog, or says what did not fit."""

    password_asked = Signal(str)

    def __init__(self, moment: str, messages: Messages, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Password of this back-up"), self.tr("Open"), parent)
        self._messages = messages
        self._field = PasswordField(self.tr("Password"))
        self._shows = Button(self.tr("Show"), checkable=True)
        self._said = Label(self.tr("Opening…"), role="quiet", wrap=True)
        self._said.hide()
        words = self.tr(
            "Type the password that the library had when the back-up of {0} was made. It is not kept: only "
            "until you close the list of back-ups. The password of the library does not change."
        )
        self.build(
            column(
                Label(words.format(moment), wrap=True),
                labelled(self.tr("Password"), self._field),
                CapitalsHint(self._field),
                row(self._shows, None),
                self._said,
                gap=12,
            ),
            width=520,
            height=380,
        )
        self._shows.toggled.connect(self._on_shows)
        self._field.setFocus()

    def check(self) -> bool:
        """A password is tried elsewhere; the dialog stays until it fits."""
        if not self._field.text():
            self.tell(self.tr("Type the password of this back-up."), self._field)
        elif self._confirm.isEnabled():
            self._show_busy(busy=True)
            self.password_asked.emit(self._field.text())
        return False

    def show_failed(self, words: str) -> None:
        self._show_busy(busy=False)
        self.tell(words, self._field)
        self._field.selectAll()
        self._messages.announce(words)

    def reject(self) -> None:
        if self._confirm.isEnabled():  # what is being tried is waited for: it takes a moment
            super().reject()

    def _show_busy(self, *, busy: bool) -> None:
        self.tell("")
        self._said.setVisible(busy)
        for widget in (self._field, self._shows, self._confirm, self._cancel):
            widget.setEnabled(not busy)

    def _on_shows(self, shown: bool) -> None:
        self._field.show_typed(shown=shown)
