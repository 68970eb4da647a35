"""Asks for the password of a library at the start, as often as it takes."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from checklist_desktop.domain.errors import PasswordNeeded
from checklist_desktop.ui.kit.inputs.buttons import Button
from checklist_desktop.ui.kit.inputs.fields import labelled
from checklist_desktop.ui.kit.inputs.form_dialog import FormDialog
from checklist_desktop.ui.kit.inputs.password_field import CapitalsHint, PasswordField
from checklist_desktop.ui.kit.show.labels import Label, column, row

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from checklist_desktop.ui.kit.messages import Messages


class UnlockDialog(FormDialog):
    """Emits each password that is tried. `other` is the file that was chosen instead, None for none."""

    password_asked = Signal(str)

    def __init__(self, library: Path, messages: Messages, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Password of the library"), self.tr("Open"), parent)
        self._library, self._messages = library, messages
        self.other: Path | None = None
        self._field = PasswordField(self.tr("Password"))
        self._shows = Button(self.tr("Show"), checkable=True)
        self._other = Button(self.tr("Choose another file…"))
        self._said = Label("", role="quiet", wrap=True)
        self._said.hide()
        fields = labelled(self.tr("Password"), self._field)
        words = messages.words_of(PasswordNeeded(str(library)))
        self.build(
            column(
                Label(words, wrap=True),
                Label(self.tr("You may try as often as you like."), role="quiet", wrap=True),
                fields,
                CapitalsHint(self._field),
                row(self._shows, self._other, None),
                self._said,
                gap=12,
            ),
            width=520,
            height=360,
        )
        self._shows.toggled.connect(self._on_shows)
        self._other.clicked.connect(self._on_other)
        self._field.setFocus()

    def check(self) -> bool:
        """A password is tried elsewhere; the dialog stays until it fits."""
        if not self._field.text():
            self.tell(self.tr("Type the password of this library."), self._field)
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
        # What is being tried is let go of by whoever asked, so that nothing stays open unseen.
        if self._confirm.isEnabled():
            super().reject()

    def _show_busy(self, *, busy: bool) -> None:
        self.tell("")
        self._said.setText(self.tr("Opening…"))
        self._said.setVisible(busy)
        for widget in (self._field, self._shows, self._other, self._confirm, self._cancel):
            widget.setEnabled(not busy)

    def _on_shows(self, shown: bool) -> None:
        self._field.show_typed(shown=shown)

    def _on_other(self) -> None:
        filters = self.tr("Libraries (*.sqlite3);;All files (*)")
        title = self.tr("Choose another library")
        path = self._messages.ask_open_path(title, self._library.parent, filters)
        if path:
            self.other = Path(path)
            super().reject()
