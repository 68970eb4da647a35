"""Trying passwords at the start: the dialog, and the work behind it that takes a fifth of a second each."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from checklist_desktop.domain.errors import OpOrdeError
from checklist_desktop.services.library import Library
from checklist_desktop.ui.dialogs.safekeeping.unlock_dialog import UnlockDialog
from checklist_desktop.ui.kit.jobs import Job

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from checklist_desktop.ui.kit.messages import Messages


class Unlocking(QObject):
    """One conversation. Afterwards there is a library, or another file that was chosen, or neither."""

    def __init__(self, path: Path, messages: Messages, parent: QWidget | None = None) -> None:
        super().__init__()
        self._path, self._messages = path, messages
        self._dialog = UnlockDialog(path, messages, parent)
        self._dialog.password_asked.connect(self._on_password_asked)
        self._job: Job[Library] | None = None
        self.library: Library | None = None

    @property
    def other(self) -> Path | None:
        return self._dialog.other

    def ask(self) -> None:
        """Until a password fits, or the user thinks better of it."""
        self._dialog.exec()
        self._dialog.deleteLater()

    def _on_password_asked(self, password: str) -> None:
        self._job = Job(partial(opened_with, self._path, password))
        self._job.start(self._on_opened, self._on_failed, _ignore)

    def _on_opened(self, library: Library) -> None:
        self.library = library
        self._dialog.accept()

    def _on_failed(self, error: Exception) -> None:
        if not isinstance(error, OpOrdeError):
            self._dialog.show_failed("")
            raise error
        self._dialog.show_failed(self._messages.words_of(error))


def opened_with(
    path: Path, password: str, progress: Callable[[float], None], stopped: Callable[[], bool]
) -> Library:
    """The work of opening a library behind a password."""
    return Library(path, password=password)


def _ignore(share: float) -> None:
    """It takes a moment, and no share of it is worth showing."""
