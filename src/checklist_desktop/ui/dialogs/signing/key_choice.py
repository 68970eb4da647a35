"""The key to sign with: in a file with a password, or on a card or stick with a PIN."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from checklist_desktop.domain.signatures import KeyFile, Token
from checklist_desktop.ui.dialogs.signing.file_choice import FileChoice
from checklist_desktop.ui.kit.inputs.fields import Choice, LineField, labelled
from checklist_desktop.ui.kit.inputs.password_field import CapitalsHint, PasswordField
from checklist_desktop.ui.kit.show.labels import column

if TYPE_CHECKING:
    from checklist_desktop.domain.signatures import SigningKey
    from checklist_desktop.ui.kit.messages import Messages

FILE, TOKEN = "file", "token"


class KeyChoice(QWidget):
    """Shows the fields of the one kind of key or the other."""

    def __init__(self, messages: Messages) -> None:
        super().__init__()
        where = self.tr("Where is the key?")
        kinds = [(FILE, self.tr("In a file (.p12 or .pfx)")), (TOKEN, self.tr("On a card or stick"))]
        self._kind = Choice(where, kinds)
        self._file = FileChoice(self.tr("File with the key"), self.tr("Keys (*.p12 *.pfx)"), messages)
        self._password = PasswordField(self.tr("Password of the key"))
        self._program = FileChoice(
            self.tr("Program of the card or stick"),
            self.tr("Programs (*.so *.dll *.dylib);;All files (*)"),
            messages,
            hint=self.tr("The module (PKCS#11) that came with it; your administrator knows where it is."),
        )
        self._label = LineField(self.tr("Name of the card or stick"))
        self._pin = PasswordField(self.tr("PIN"))
        self._of_file, self._of_token = QWidget(), QWidget()
        self._of_file.setLayout(
            column(self._file, labelled(self.tr("Password of the key"), self._password), gap=12)
        )
        self._of_token.setLayout(
            column(
                self._program,
                labelled(self.tr("Name of the card or stick"), self._label),
                labelled(self.tr("PIN"), self._pin),
                gap=12,
            )
        )
        hint = CapitalsHint(self._password, self._pin)
        self.setLayout(column(labelled(where, self._kind), self._of_file, self._of_token, hint, gap=12))
        self._kind.chosen.connect(self._show_kind)
        self._show_kind(FILE)

    @property
    def key(self) -> SigningKey:
        if self._kind.choice == FILE:
            return KeyFile(self._file.path, self._password.text())
        return Token(self._program.path, self._label.text().strip(), self._pin.text())

    def lacking(self) -> tuple[str, QWidget] | None:
        """What is not filled in yet, in words, and where."""
        if self._kind.choice == FILE:
            if not self._file.text:
                return self.tr("Choose the file with the key."), self._file.field
        elif not self._program.text:
            return self.tr("Choose the program of the card or stick."), self._program.field
        elif not self._label.text().strip():
            return self.tr("Fill in the name of the card or stick."), self._label
        return None

    def forget(self) -> None:
        """Let go of what is secret."""
        self._password.clear()
        self._pin.clear()

    def _show_kind(self, kind: str) -> None:
        self._of_file.setVisible(kind == FILE)
        self._of_token.setVisible(kind == TOKEN)
