"""Check a PDF: chosen from the menu or dropped on the window, and checked behind a dialog."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from checklist_desktop.domain.errors import Cancelled, OpOrdeError
from checklist_desktop.services.proof.telling import told
from checklist_desktop.services.proof.verifying import verify_report
from checklist_desktop.ui.dialogs.signing.report_check_dialog import ReportCheckDialog
from checklist_desktop.ui.kit.inputs.form_dialog import ask
from checklist_desktop.ui.kit.jobs import Job

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from checklist_desktop.services.library import Library
    from checklist_desktop.services.proof.verifying import Verdict
    from checklist_desktop.ui.kit.messages import Messages


class PdfChecks(QObject):
    """Asks for a report, and tells whether it is what was adopted."""

    def __init__(self, library: Library, messages: Messages, window: QWidget, parent: QObject) -> None:
        super().__init__(parent)
        self._library, self._messages, self._window = library, messages, window

    def ask(self) -> None:
        """Choose a file, and check it."""
        filters = self.tr("Reports (*.pdf)")
        path = self._messages.ask_open_path(self.tr("Check a PDF"), Path.home(), filters)
        if path:
            self.check(Path(path))

    def check(self, path: Path) -> None:
        dialog = ReportCheckDialog(
            self._messages,
            self._window,
            self.tr("Check a PDF"),
            self.tr("{0} is being checked…").format(path.name),
        )
        run = _Run(path, self._library, self._messages, dialog)
        run.start()
        ask(dialog)


class _Run(QObject):
    """One dialog with the work behind it."""

    def __init__(self, path: Path, library: Library, messages: Messages, dialog: ReportCheckDialog) -> None:
        super().__init__(dialog)
        self._path, self._library = path, library
        self._messages, self._dialog = messages, dialog
        self._job: Job[Verdict] | None = None
        dialog.roots_chosen.connect(self.start)
        dialog.stop_asked.connect(self._stop)

    def start(self) -> None:
        """Check it, or check it again with another certificate; what ran before is no longer waited for."""
        self._stop()
        self._job = Job(partial(verify_report, self._path, self._library, roots=self._dialog.roots))
        self._job.start(self._on_done, self._on_failed, self._dialog.show_progress)

    def _stop(self) -> None:
        if self._job is not None:
            self._job.cancel()

    def _on_done(self, verdict: Verdict) -> None:
        if verdict.signatures:
            self._dialog.show_root()
        outcome, *lines = told(verdict, self._messages.texts)
        self._dialog.show_outcome(outcome, tuple(lines), is_fine=verdict.is_good)

    def _on_failed(self, error: Exception) -> None:
        if not isinstance(error, OpOrdeError):
            raise error
        if not isinstance(error, Cancelled):
            self._dialog.show_failed(self._messages.words_of(error))
