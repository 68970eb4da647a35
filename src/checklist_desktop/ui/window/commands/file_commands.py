"""What goes in and out as a file: the report, and answers."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Signal

from checklist_desktop.domain.dossier import Openness
from checklist_desktop.domain.errors import Cancelled, OpOrdeError
from checklist_desktop.services.exchange import export_answers, import_answers
from checklist_desktop.services.exporting.naming import report_file_name
from checklist_desktop.services.exporting.previewing import preview_work
from checklist_desktop.system.files import safe_file_name
from checklist_desktop.ui.dialogs.export_dialog import ExportDialog
from checklist_desktop.ui.dialogs.exporting.choices import ReportChoices, Wishes
from checklist_desktop.ui.dialogs.exporting.report_habits import habit_of, requested, wishes_of
from checklist_desktop.ui.kit.inputs.form_dialog import ask
from checklist_desktop.ui.kit.jobs import Job
from checklist_desktop.ui.kit.places import documents_folder

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from checklist_desktop.services.exporting.preparing import ExportRequest
    from checklist_desktop.services.exporting.previewing import Preview
    from checklist_desktop.services.session import Session
    from checklist_desktop.ui.kit.desk import Desk
    from checklist_desktop.ui.kit.messages import Messages
    from checklist_desktop.ui.window.preferences_keeper import PreferencesKeeper


class MakeReport(Protocol):
    """Prepares a report of a round on this thread, and gives the work that writes it on another.

    The work tells its progress (0 to 1), stops with Cancelled, and gives the sentence of what was counted in
    the file.
    """

    def __call__(
        self, session: Session, request: ExportRequest, path: Path
    ) -> Callable[[Callable[[float], None], Callable[[], bool]], str]: ...


class FileCommands(QObject):
    """Asks where, does it, and tells what came of it."""

    told = Signal(str)

    def __init__(
        self,
        messages: Messages,
        keeper: PreferencesKeeper,
        make_report: MakeReport | None,
        before_import: Callable[[Callable[[], None]], None],
        window: QWidget,
    ) -> None:
        """`before_import` sees to a back-up, and then does what it is given."""
        super().__init__(window)
        self._messages, self._make_report, self._window = messages, make_report, window
        self._keeper, self._before_import = keeper, before_import
        self._run: ReportRun | None = None

    def import_answers(self, desk: Desk) -> None:
        filters = self.tr("Answers (*.json)")
        path = self._messages.ask_open_path(self.tr("Import answers"), documents_folder(), filters)
        if path:
            self._before_import(partial(self._take_in, desk, Path(path)))

    def _take_in(self, desk: Desk, path: Path) -> None:
        try:
            import_answers(desk.session, desk.round_id, path)
        except OpOrdeError as error:
            self._messages.explain(error)
            return
        self.told.emit(self.tr("The answers of {0} were imported. You can undo this.").format(path.name))

    def export_answers(self, desk: Desk) -> None:
        name = self.tr("{0} {1} answers").format(desk.dossier.name, desk.round.label)
        proposed = documents_folder() / f"{safe_file_name(name, 'op-orde')}.json"
        title, filters = self.tr("Export answers to a file"), self.tr("Answers (*.json)")
        path = self._messages.ask_save_path(title, proposed, filters)
        if not path:
            return
        try:
            export_answers(desk.session, desk.round_id, Path(path))
        except OpOrdeError as error:
            self._messages.explain(error)
            return
        self.told.emit(self.tr("The answers were written to {0}.").format(path))

    @property
    def can_export_report(self) -> bool:
        return self._make_report is not None

    def export_report(self, desk: Desk, version: int) -> None:
        """Make the PDF of a signed version, or of the round as it stands (version 0)."""
        if self._make_report is None:
            return
        name, label = desk.dossier.name, desk.round.label
        if version:
            title = self.tr("Report of version {0}").format(version)
            state = self.tr("The report of {0}, round {1}, as it was signed off.").format(name, label)
        else:
            title = self.tr("Report as PDF")
            words = self.tr("The report of {0}, round {1}. It is a draft until the round is signed off.")
            state = words.format(name, label)

        def proposed(wishes: Wishes) -> Path:
            request = requested(desk, version, wishes)
            return documents_folder() / report_file_name(desk.dossier, desk.round, request)

        usual = Wishes(desk.messages.texts.language)
        wishes = wishes_of(self._keeper.preferences.report, usual)
        choices = ReportChoices(wishes, usual, may_be_public=desk.round.openness is Openness.PUBLIC)
        dialog = ExportDialog(title, state, choices, proposed, self._messages, self._window)
        self._run = ReportRun(desk, version, self._make_report, dialog)
        ask(dialog)
        # The next report begins with what was chosen for this one, after a restart as well.
        self._keeper.remember_report(habit_of(dialog.wishes, usual))
        self._run.stop()


class ReportRun(QObject):
    """One dialog of exporting with the work behind it."""

    def __init__(self, desk: Desk, version: int, make_report: MakeReport, dialog: ExportDialog) -> None:
        super().__init__(dialog)
        self._desk, self._version, self._dialog = desk, version, dialog
        self._make_report = make_report
        self._job: Job[str] | Job[Preview] | None = None
        self._path = Path()
        dialog.export_asked.connect(self._on_export_asked)
        dialog.preview_asked.connect(self._on_preview_asked)
        dialog.cancel_asked.connect(self.stop)

    def stop(self) -> None:
        if self._job is not None:
            self._job.cancel()

    def _on_preview_asked(self) -> None:
        desk = self._desk
        request = requested(desk, self._version, self._dialog.wishes)
        try:
            job = Job(preview_work(desk.session, request))
        except OpOrdeError as error:
            self._dialog.show_failed(desk.messages.words_of(error))
            return
        self._job = job
        job.start(self._on_preview, self._on_failed, self._dialog.show_progress)

    def _on_preview(self, preview: Preview) -> None:
        self._job = None
        self._dialog.show_preview(preview)

    def _on_export_asked(self, path: str) -> None:
        self._path = Path(path)
        desk = self._desk
        request = requested(desk, self._version, self._dialog.wishes)
        try:
            work = self._make_report(desk.session, request, self._path)
        except OpOrdeError as error:
            self._dialog.show_failed(desk.messages.words_of(error))
            return
        job = Job(work)
        self._job = job
        job.start(self._on_done, self._on_failed, self._dialog.show_progress)

    def _on_done(self, words: str) -> None:
        self._job = None
        self._dialog.show_done(self._path, words)

    def _on_failed(self, error: Exception) -> None:
        self._job = None
        if not isinstance(error, OpOrdeError):
            raise error
        words = self._desk.messages.words_of(error)
        self._dialog.show_failed("" if isinstance(error, Cancelled) else words)
