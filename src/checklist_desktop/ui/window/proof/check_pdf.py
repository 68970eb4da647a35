"""Check a PDF: chosen from the menu or dropped on the window, checked behind a dialog."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QDropEvent

from checklist_desktop.domain.errors import Cancelled, OpOrdeError
from checklist_desktop.services.proof.telling import told
from checklist_desktop.services.proof.verifying import verify_report
from checklist_desktop.ui.dialogs.safekeeping.check_dialog import CheckDialog
from checklist_desktop.ui.kit.inputs.form_dialog import ask
from checklist_desktop.ui.kit.jobs import Job

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMainWindow

    from checklist_desktop.services.library import Library
    from checklist_desktop.services.proof.verifying import Verdict
    from checklist_desktop.ui.kit.messages import Messages


class PdfChecks(QObject):
    """Asks for a report or takes one that is dropped, and tells whether it is what was adopted."""

    def __init__(self, library: Library, messages: Messages, window: QMainWindow, parent: QObject) -> None:
        super().__init__(parent)
        self._library, self._messages, self._window = library, messages, window
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def ask(self) -> None:
        """Choose a file, and check it."""
        filters = self.tr("Reports (*.pdf)")
        path = self._messages.ask_open_path(self.tr("Check a PDF"), Path.home(), filters)
        if path:
            self.check(Path(path))

    def check(self, path: Path) -> None:
        dialog = CheckDialog(
            self._messages,
            self._window,
            self.tr("Check a PDF"),
            self.tr("{0} is being checked…").format(path.name),
        )
        run = _Run(path, self._library, self._messages, dialog)
        run.start()
        ask(dialog)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take one PDF at a time, and leave everything else to the window."""
        if isinstance(event, QDropEvent) and (path := _pdf_in(event)) is not None:
            event.acceptProposedAction()
            if event.type() == QEvent.Type.Drop:
                # Who dropped it gets an answer first; a dialog would keep them waiting.
                QTimer.singleShot(0, self, partial(self.check, path))
            return True
        return super().eventFilter(watched, event)


def _pdf_in(event: QDropEvent) -> Path | None:
    urls = event.mimeData().urls()
    if len(urls) != 1 or not urls[0].isLocalFile():
        return None
    path = Path(urls[0].toLocalFile())
    return path if path.suffix.lower() == ".pdf" else None


class _Run(QObject):
    """One dialog with the work behind it."""

    def __init__(self, path: Path, library: Library, messages: Messages, dialog: CheckDialog) -> None:
        super().__init__(dialog)
        self._messages, self._dialog = messages, dialog
        self._job: Job[Verdict] = Job(partial(verify_report, path, library))
        dialog.stop_asked.connect(self._job.cancel)

    def start(self) -> None:
        self._job.start(self._on_done, self._on_failed, self._dialog.show_progress)

    def _on_done(self, verdict: Verdict) -> None:
        outcome, *lines = told(verdict, self._messages.texts)
        self._dialog.show_outcome(outcome, tuple(lines), is_fine=verdict.is_good)

    def _on_failed(self, error: Exception) -> None:
        if not isinstance(error, OpOrdeError):
            raise error
        if not isinstance(error, Cancelled):
            self._dialog.show_failed(self._messages.words_of(error))
