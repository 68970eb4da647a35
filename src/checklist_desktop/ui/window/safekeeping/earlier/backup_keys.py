"""The passwords of back-ups of before: asked for, tried, and forgotten with the list of back-ups."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from checklist_desktop.domain.errors import OpOrdeError
from checklist_desktop.services.safekeeping.contents import Comparison
from checklist_desktop.ui.dialogs.safekeeping.backup_password_dialog import BackupPasswordDialog
from checklist_desktop.ui.kit.inputs.form_dialog import ask
from checklist_desktop.ui.kit.jobs import Job

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from checklist_desktop.services.library import Library
    from checklist_desktop.services.safekeeping.backups import BackupFile
    from checklist_desktop.services.safekeeping.contents import Contents
    from checklist_desktop.ui.kit.messages import Messages


class BackupKeys(QObject):
    """Holds what was typed. Emits `read` with what is in a back-up that opened."""

    read = Signal(str, object)

    def __init__(self, library: Library, messages: Messages, parent: QObject) -> None:
        super().__init__(parent)
        self._library, self._messages = library, messages
        self._fitting: list[str] = []
        self._trying: Job[Contents] | None = None

    def comparison(self) -> Comparison:
        """With the library as it is now, and every password that fitted something."""
        return Comparison(self._library, self._fitting)

    def ask_for(self, backup: BackupFile, moment: str, window: QWidget) -> None:
        """Until a password fits, or the user thinks better of it."""
        dialog = BackupPasswordDialog(moment, self._messages, window)
        dialog.password_asked.connect(partial(self._try, dialog, backup))
        ask(dialog)

    def _try(self, dialog: BackupPasswordDialog, backup: BackupFile, password: str) -> None:
        work = partial(_tried, Comparison(self._library, [password]), backup)
        self._trying = Job(work)
        self._trying.start(partial(self._on_read, dialog, backup, password), partial(self._on_failed, dialog))

    def _on_read(
        self, dialog: BackupPasswordDialog, backup: BackupFile, password: str, contents: Contents
    ) -> None:
        self._fitting.append(password)
        dialog.accept()
        self.read.emit(backup.path.name, contents)

    def _on_failed(self, dialog: BackupPasswordDialog, error: Exception) -> None:
        if not isinstance(error, OpOrdeError):
            dialog.show_failed("")
            raise error
        dialog.show_failed(self._messages.words_of(error))


def _tried(
    comparison: Comparison,
    backup: BackupFile,
    progress: Callable[[float], None],
    is_cancelled: Callable[[], bool],
) -> Contents:
    return comparison.contents(backup)
