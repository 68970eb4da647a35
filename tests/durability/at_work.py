"""What the real program is doing when it is killed: it says when it begins and when it is done."""

from __future__ import annotations

from itertools import count
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication, QMessageBox

from checklist_desktop.services.exporting.preparing import ExportRequest, report_work
from checklist_desktop.services.safekeeping.backups import BackupReason, Backups
from checklist_desktop.ui.dialogs.safekeeping.password_dialog import PasswordDialog
from checklist_desktop.ui.kit.inputs.password_field import PasswordField
from checklist_desktop.ui.kit.jobs import Job

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import TypeAlias

    from checklist_desktop.ui.window.main_window import MainWindow

    Work: TypeAlias = Callable[[Callable[[float], None], Callable[[], bool]], str]

PASSWORD = "Zomerfeest bij de molen 1987"
LOOK_EVERY_MS = 5


class AtWork(QObject):
    """Makes reports or back-ups again and again, or sets a password once, in the window that is there."""

    def __init__(self, window: MainWindow, tell: Callable[[str, str], None]) -> None:
        super().__init__(window)
        self._window, self._tell = window, tell
        self._numbers = count()
        self._job: Job[str] | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_EVERY_MS)
        self._timer.timeout.connect(self._on_look)

    def do(self, work: str) -> None:
        stage = self._window.stage
        stage.open_dossier(stage.library.dossiers()[0].id)
        if work == "password":
            self._timer.start()
            self._window.password_asked.emit()
        elif work == "export":
            self._again(self._exporting)
        else:
            self._again(self._backing_up)

    def _again(self, make: Callable[[], Work]) -> None:
        def done(name: str) -> None:
            self._tell("done", name)
            self._again(make)

        self._job = Job(make())
        self._tell("begun", "")
        self._job.start(done, _raise, _ignore)

    def _exporting(self) -> Work:
        """The report of the open round, each time in another file."""
        stage = self._window.stage
        assert stage.opened is not None
        path = stage.library.path.with_name(f"report-{next(self._numbers)}.pdf")
        write = report_work(stage.opened.session, ExportRequest(stage.opened.round_id), path)

        def work(tell: Callable[[float], None], is_cancelled: Callable[[], bool]) -> str:
            write(tell, is_cancelled)
            return path.name

        return work

    def _backing_up(self) -> Work:
        backups = Backups(self._window.stage.library)
        return lambda tell, is_cancelled: backups.make(BackupReason.ASKED).backup.path.name

    def _on_look(self) -> None:
        """Fill in the password that is asked for, and wait until the window says that it holds."""
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, PasswordDialog):
            for field in dialog.findChildren(PasswordField):
                field.setText(PASSWORD)
            self._tell("begun", "")
            dialog.accept()
        elif isinstance(dialog, QMessageBox):
            self._timer.stop()
            self._tell("done", dialog.text())


def _raise(error: Exception) -> None:
    raise error


def _ignore(share: float) -> None:
    """Nobody watches."""
