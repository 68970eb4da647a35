"""Checking a report: as checking the library, with a root certificate to hold its signatures against."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from checklist_desktop.ui.dialogs.safekeeping.check_dialog import CheckDialog
from checklist_desktop.ui.dialogs.signing.file_choice import FileChoice

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from checklist_desktop.ui.kit.messages import Messages


class ReportCheckDialog(CheckDialog):
    """Emits that it is to be checked again, when another certificate is trusted."""

    roots_chosen = Signal()

    def __init__(self, messages: Messages, parent: QWidget, title: str, busy: str) -> None:
        super().__init__(messages, parent, title, busy)
        self._busy, self._asked = busy, ""
        self._root = FileChoice(
            self.tr("Root certificate of who issued it (not needed)"),
            self.tr("Certificates (*.pem *.crt *.cer);;All files (*)"),
            messages,
            hint=self.tr("With it you are told as well whether a certificate can be trusted."),
        )
        self._root.hide()
        self.add_below(self._root)
        self._root.chosen.connect(self._on_chosen)

    @property
    def roots(self) -> tuple[Path, ...]:
        """The certificate that those of signers are held against, if one was chosen."""
        return (self._root.path,) if self._root.text else ()

    def show_root(self) -> None:
        """There are signatures, so it can be asked whether they come from who is trusted."""
        self._root.show()

    def _on_chosen(self) -> None:
        # The field tells of it as well when it is left without a change.
        if self._root.text != self._asked:
            self._asked = self._root.text
            self.show_busy(self._busy)
            self.roots_chosen.emit()
