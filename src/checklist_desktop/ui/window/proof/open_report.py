"""Going on with a report: chosen from the menu or dropped, looked into, and made a dossier of."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from checklist_desktop.domain.errors import OpOrdeError
from checklist_desktop.services.proof.taking_in import look_into, take_in
from checklist_desktop.ui.dialogs.taking_in.report_dialog import ReportDialog
from checklist_desktop.ui.kit.inputs.form_dialog import ask
from checklist_desktop.ui.kit.jobs import Job

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from checklist_desktop.domain.round_content import Record
    from checklist_desktop.services.library import Library
    from checklist_desktop.services.proof.taking_in import Coming
    from checklist_desktop.ui.kit.messages import Messages


class ReportOpening(QObject):
    """Tells which dossier should be shown, and what came of it."""

    told = Signal(str)
    dossier_asked = Signal(str)

    def __init__(
        self,
        library: Library,
        messages: Messages,
        before_import: Callable[[Callable[[], None]], None],
        window: QWidget,
        parent: QObject,
    ) -> None:
        """`before_import` sees to a back-up, and then does what it is given."""
        super().__init__(parent)
        self._library, self._messages, self._window = library, messages, window
        self._before_import = before_import
        self._taking: Job[str] | None = None

    def ask(self) -> None:
        """Choose a file, and look into it."""
        filters = self.tr("Reports and their data (*.pdf *.json)")
        path = self._messages.ask_open_path(self.tr("Go on with a report"), Path.home(), filters)
        if path:
            self.open(Path(path))

    def open(self, path: Path) -> None:
        dialog = ReportDialog(self._messages, path.name, self._window)
        run = _Run(path, self._library, self._messages, dialog)
        run.start()
        is_wanted, coming = ask(dialog), run.coming
        if coming is None:
            return
        if is_wanted:
            self._before_import(partial(self._take_in, path.name, coming.record))
        elif dialog.wants_known and coming.known is not None:
            self.dossier_asked.emit(coming.known.id)

    def _take_in(self, name: str, record: Record) -> None:
        self.told.emit(self.tr("{0} is being taken in…").format(name))
        self._taking = Job(partial(_taken_in, self._library, record))
        self._taking.start(partial(self._on_taken_in, name, record.dossier.name), self._on_failed)

    def _on_taken_in(self, name: str, dossier: str, dossier_id: str) -> None:
        self.dossier_asked.emit(dossier_id)
        words = self.tr("{0} became a new dossier: {1}. You can go on working in it.").format(name, dossier)
        self.told.emit(words)
        self._messages.announce(words)

    def _on_failed(self, error: Exception) -> None:
        if not isinstance(error, OpOrdeError):
            raise error
        self._messages.explain(error)


class _Run(QObject):
    """One dialog with the reading behind it."""

    def __init__(self, path: Path, library: Library, messages: Messages, dialog: ReportDialog) -> None:
        super().__init__(dialog)
        self.coming: Coming | None = None
        self._messages, self._dialog = messages, dialog
        self._job: Job[Coming] = Job(partial(_looked_into, library, path))

    def start(self) -> None:
        self._job.start(self._on_read, self._on_failed)

    def _on_read(self, coming: Coming) -> None:
        self.coming = coming
        self._dialog.show_coming(coming)

    def _on_failed(self, error: Exception) -> None:
        if not isinstance(error, OpOrdeError):
            raise error
        self._dialog.show_failed(self._messages.words_of(error))


def _looked_into(
    library: Library, path: Path, progress: Callable[[float], None], is_cancelled: Callable[[], bool]
) -> Coming:
    return look_into(library, path)


def _taken_in(
    library: Library, record: Record, progress: Callable[[float], None], is_cancelled: Callable[[], bool]
) -> str:
    return take_in(library, record)
