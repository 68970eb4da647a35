"""Check library: the dialog, and the work behind it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from checklist_desktop.domain.errors import Cancelled, OpOrdeError
from checklist_desktop.services.safekeeping.checking import check_library, rebuild_overviews, report_on
from checklist_desktop.ui.dialogs.safekeeping.check_dialog import CheckDialog
from checklist_desktop.ui.kit.inputs.form_dialog import ask
from checklist_desktop.ui.kit.jobs import Job

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from checklist_desktop.services.safekeeping.backups import Backups
    from checklist_desktop.services.safekeeping.checking import LibraryCheck
    from checklist_desktop.ui.kit.messages import Messages


def show_check(backups: Callable[[], Backups], messages: Messages, window: QWidget) -> None:
    """Check the library and its back-ups while a dialog says so, and show what was found."""
    dialog = CheckDialog(messages, window)
    run = _CheckRun(backups(), messages, dialog)
    run.start()
    ask(dialog)


class _CheckRun(QObject):
    """One dialog with the work behind it."""

    def __init__(self, backups: Backups, messages: Messages, dialog: CheckDialog) -> None:
        super().__init__(dialog)
        self._backups, self._messages, self._dialog = backups, messages, dialog
        self._job: Job[LibraryCheck] = Job(partial(check_library, backups.library, backups))
        dialog.stop_asked.connect(self._on_stop_asked)
        dialog.rebuild_asked.connect(self._on_rebuild_asked)

    def start(self) -> None:
        self._job.start(self._on_done, self._on_failed, self._dialog.show_progress)

    def _on_stop_asked(self) -> None:
        self._job.cancel()

    def _on_rebuild_asked(self) -> None:
        self._dialog.show_rebuilding()
        self._job = Job(partial(rebuild_overviews, self._backups.library, self._backups))
        self.start()

    def _on_done(self, check: LibraryCheck) -> None:
        may_write = not self._backups.library.is_read_only
        report = report_on(check, self._messages.texts)
        self._dialog.show_report(report, can_rebuild=check.can_rebuild and may_write)

    def _on_failed(self, error: Exception) -> None:
        if not isinstance(error, OpOrdeError):
            raise error
        if not isinstance(error, Cancelled):
            self._dialog.show_failed(self._messages.words_of(error))
