"""Signing a report: the file, its places with who signed already, the key, and what came of it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QProgressBar

from checklist_desktop.domain.signatures import SigningWish
from checklist_desktop.ui.dialogs.signing.file_choice import FileChoice
from checklist_desktop.ui.dialogs.signing.key_choice import KeyChoice
from checklist_desktop.ui.kit.inputs.buttons import Button
from checklist_desktop.ui.kit.inputs.fields import Choice, labelled
from checklist_desktop.ui.kit.inputs.form_dialog import FormDialog
from checklist_desktop.ui.kit.show.labels import Label, column, row

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from checklist_desktop.domain.signatures import SignatureField
    from checklist_desktop.ui.kit.messages import Messages


class SigningDialog(FormDialog):
    """Emits which file was chosen and what is to be signed; is told what is in the file and how it went."""

    file_chosen = Signal(str)
    sign_asked = Signal(object)

    def __init__(self, messages: Messages, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Sign a report"), self.tr("Sign"), parent)
        self._messages = messages
        self._running = False
        pdf = self.tr("PDF (*.pdf)")
        self._source = FileChoice(self.tr("Report to sign"), pdf, messages)
        self._known = Label("", role="quiet", wrap=True)
        self._place = Choice(self.tr("Place to sign"), [])
        self._key = KeyChoice(messages)
        self._revocation = FileChoice(
            self.tr("Proof that the certificate was not withdrawn (not needed)"),
            self.tr("Proof (*.crl *.der *.ocsp);;All files (*)"),
            messages,
        )
        self._root = FileChoice(
            self.tr("Root certificate of who issued it (not needed)"),
            self.tr("Certificates (*.pem *.crt *.cer);;All files (*)"),
            messages,
            hint=self.tr("With it you are told as well whether a certificate can be trusted."),
        )
        self._target = FileChoice(self.tr("Write the signed report to"), pdf, messages, is_new=True)
        self._bar = QProgressBar()
        self._bar.setRange(0, 0)
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("The report is being signed…"))
        self._bar.hide()
        self._said = Label("", wrap=True)
        self._open_file = Button(self.tr("Open the report"))
        self._open_file.hide()
        self._form = (self._source, self._place, self._key, self._root, self._revocation, self._target)
        self._build()
        self._connect()
        self.show_places((), "", Path())

    def _build(self) -> None:
        about = self.tr(
            "The signature comes into a new file; the report itself stays as it is. "
            "After the first signature nothing in it can change but the other signatures."
        )
        self.build(
            column(
                Label(about, role="quiet", wrap=True),
                self._source,
                self._known,
                labelled(self.tr("Place to sign"), self._place),
                self._key,
                self._root,
                self._revocation,
                self._target,
                self._bar,
                self._said,
                row(self._open_file, None),
                gap=12,
            ),
            width=680,
        )

    def _connect(self) -> None:
        self._source.chosen.connect(self.file_chosen)
        self._root.chosen.connect(self._on_root_chosen)
        self._open_file.clicked.connect(self._on_open_file)

    @property
    def roots(self) -> tuple[Path, ...]:
        """The certificate that those of signers are held against, if one was chosen."""
        return (self._root.path,) if self._root.text else ()

    def show_places(self, fields: Sequence[SignatureField], words: str, target: Path) -> None:
        """What is in the file: who signed where in words, and the places that are free."""
        self._known.setText(words)
        self._known.setVisible(bool(words))
        self._place.clear()
        for field in fields:
            if field.signature is None:
                self._place.addItem(field.place, field.name)
        self._place.setEnabled(self._place.count() > 0)
        if fields:
            self._target.show_path(target)
        self.tell("")

    def show_unreadable(self, words: str) -> None:
        """The file that was chosen cannot be signed."""
        self.show_places((), "", Path())
        self.tell(words, self._source.field)

    def show_no_root(self, words: str) -> None:
        """What was chosen as root certificate is none; the places stay as they are."""
        self.tell(words, self._root.field)

    def show_done(self, words: str) -> None:
        """The report was signed, and looked at again."""
        self._show_running(running=False)
        self._key.forget()
        for part in self._form:
            part.setEnabled(False)
        self._said.setText(words)
        self._confirm.hide()
        self._open_file.show()
        self._cancel.set_words(self.tr("Close"))
        self._open_file.setFocus()
        self._messages.announce(words)

    def show_failed(self, words: str) -> None:
        """Nothing was written; another key or another try may do."""
        self._show_running(running=False)
        self.tell(words)
        self._confirm.setFocus()
        self._messages.announce(words)

    def check(self) -> bool:
        """Signing happens while the dialog stays open, so it never closes by the main button."""
        if self._running:
            return False
        lacking = self._lacking()
        if lacking is not None:
            self.tell(*lacking)
            return False
        target = self._target.path
        if target.exists() and not self._may_replace(target):
            return False
        self.tell("")
        self._show_running(running=True)
        revocation = (self._revocation.path,) if self._revocation.text else ()
        self.sign_asked.emit(
            SigningWish(self._source.path, target, self._place.choice, self._key.key, revocation, self.roots)
        )
        return False

    def reject(self) -> None:
        """A signature takes a moment and is there completely or not at all; it is not stopped halfway."""
        if not self._running:
            self._key.forget()
            super().reject()

    def _lacking(self) -> tuple[str, QWidget] | None:
        if not self._source.text:
            return self.tr("Choose the report to sign."), self._source.field
        if not self._place.choice:
            return self.tr("This file has no free place to sign. Choose another one."), self._source.field
        if not self._target.text:
            return self.tr("Choose where the signed report should be written."), self._target.field
        return self._key.lacking()

    def _may_replace(self, target: Path) -> bool:
        words = self.tr("{0} already exists. Replace it?").format(target.name)
        return self._messages.ask(words, "", self.tr("Replace"))

    def _show_running(self, *, running: bool) -> None:
        self._running = running
        self._bar.setVisible(running)
        self._said.setText(self.tr("The report is being signed…") if running else "")
        self._confirm.setEnabled(not running)
        self._cancel.setEnabled(not running)
        for part in self._form:
            part.setEnabled(not running)

    def _on_root_chosen(self) -> None:
        """Who signed already is looked at again, with this certificate."""
        if self._source.text:
            self.file_chosen.emit(self._source.text)

    def _on_open_file(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._target.path)))
