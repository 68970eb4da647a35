"""Trying passwords at the start: the dialog, and the work behind it that takes a fifth of a second each."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from checklist_desktop.domain.errors import LibraryReadOnly, OpOrdeError, PasswordWrong
from checklist_desktop.services.library import Library
from checklist_desktop.ui.dialogs.safekeeping.unlock_dialog import UnlockDialog
from checklist_desktop.ui.kit.jobs import Job

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from checklist_desktop.ui.kit.messages import Messages


class Unlocking(QObject):
    """One conversation. Afterwards there is a library, or another file that was chosen, or neither.

    `error` is what is the matter with a library whose `password` fits.
    """

    def __init__(
        self, path: Path, messages: Messages, parent: QWidget | None = None, *, read_only: bool = False
    ) -> None:
        super().__init__()
        self._path, self._messages, self._read_only = path, messages, read_only
        self._dialog = UnlockDialog(path, messages, parent)
        self._dialog.password_asked.connect(self._on_password_asked)
        self._job: Job[Library] | None = None
        self.library: Library | None = None
        self.error: OpOrdeError | None = None
        self.password = ""

    @property
    def other(self) -> Path | None:
        return self._dialog.other

    def ask(self) -> None:
        """Until a password fits, or the user thinks better of it."""
        self._dialog.exec()
        self._dialog.deleteLater()

    def _on_password_asked(self, password: str) -> None:
        self.password = password
        self._job = Job(partial(opened_with, self._path, password, read_only=self._read_only))
        self._job.start(self._on_opened, self._on_failed)

    def _on_opened(self, library: Library) -> None:
        self.library = library
        self._dialog.accept()

    def _on_failed(self, error: Exception) -> None:
        if not isinstance(error, OpOrdeError):
            self._dialog.show_failed("")
            raise error
        if isinstance(error, PasswordWrong):
            self._dialog.show_failed(self._messages.words_of(error))
        else:
            self.error = error
            self._dialog.done(UnlockDialog.DialogCode.Rejected)


def opened_with(
    path: Path,
    password: str,
    progress: Callable[[float], None],
    stopped: Callable[[], bool],
    *,
    read_only: bool = False,
) -> Library:
    """The work of opening a library behind a password; only to read it where nothing may be written."""
    try:
        return Library(path, password=password, read_only=read_only)
    except LibraryReadOnly:
        return Library(path, password=password, read_only=True)
