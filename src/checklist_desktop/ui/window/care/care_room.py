"""What goes on around an open library that may only be read, or that was taken away."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QBoxLayout

from checklist_desktop.domain.errors import LibraryReplaced, OpOrdeError
from checklist_desktop.services.safekeeping.moving import copy_here, save_elsewhere
from checklist_desktop.ui.dialogs.safekeeping.ways_dialog import Way, WaysDialog
from checklist_desktop.ui.kit.inputs.buttons import Button
from checklist_desktop.ui.kit.jobs import Job
from checklist_desktop.ui.kit.show.labels import Label, Page, row

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from checklist_desktop.services.library import Library
    from checklist_desktop.services.session import Session
    from checklist_desktop.ui.window.main_window import MainWindow

GO_ON, AGAIN = "go_on", "again"


class ReadOnlyBar(Page):
    """Says that nothing can be changed here, and offers a copy in which it can."""

    copy_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("window", parent)
        words = Label(self.tr("Read only: you see everything, and nothing can be changed."), wrap=True)
        self._copy = Button(self.tr("Copy here and go on"))
        self._copy.clicked.connect(self.copy_asked)
        line = row(words, self._copy, margins=(24, 8, 24, 8))
        line.setStretch(0, 1)
        self.setLayout(line)


class CareRoom(QObject):
    """Told which library is open. Emits `moved` with where the work goes on from now on.

    And `damaged` when a dossier that was opened is not what was saved.
    """

    moved = Signal(object)
    damaged = Signal(object)

    def __init__(self, window: MainWindow, own: Path) -> None:
        super().__init__(window)
        self._window, self._own = window, own
        self._bar: ReadOnlyBar | None = None
        self._dialog: WaysDialog | None = None
        self._job: Job[Path] | None = None
        self._saved: Path | None = None

    def enter(self, library: Library) -> None:
        """Look after this library, which the window shows."""
        stage = self._window.stage
        stage.failed.connect(self._on_failed)
        stage.damaged.connect(self._on_damaged)
        if library.is_read_only:
            self._bar = ReadOnlyBar(stage)
            self._bar.copy_asked.connect(self._on_copy_asked)
            layout = stage.layout()
            assert isinstance(layout, QBoxLayout)
            layout.insertWidget(0, self._bar)

    # ---- reading only

    def _on_copy_asked(self) -> None:
        library = self._window.stage.library
        self._hold(
            self.tr("Copy here and go on"),
            self.tr("The library is copied to this computer. The file you read now stays as it is."),
            self.tr("Copying…"),
            partial(_copied, library, self._own),
        )

    def _on_damaged(self, error: OpOrdeError) -> None:
        # Not from here: the window goes on showing other dossiers first.
        QTimer.singleShot(0, self, partial(self.damaged.emit, error))

    # ---- taken away

    def _on_failed(self, error: OpOrdeError) -> None:
        if isinstance(error, LibraryReplaced) and self._dialog is None:
            # Not from here: this comes from the session that is about to be left.
            QTimer.singleShot(0, self, partial(self._save, error))

    def _save(self, error: LibraryReplaced) -> None:
        """A dialog covers the window, so that nobody types what has nowhere to go."""
        stage = self._window.stage
        if self._dialog is not None or str(stage.library.path) != error.path:
            return
        stage.commit()
        if stage.opened is not None:
            stage.opened.settle()
        self._hold(
            self.tr("The library was taken away"),
            self._window.messages.words_of(error),
            self.tr("Saving everything in another place…"),
            partial(_saved, stage.library, stage.opened.session if stage.opened else None, self._own),
        )

    # ---- the dialog

    def _hold(
        self,
        title: str,
        words: str,
        busy: str,
        work: Callable[[Callable[[float], None], Callable[[], bool]], Path],
    ) -> None:
        dialog = self._dialog = WaysDialog(title, words, self._window.messages, self._window)
        dialog.way_chosen.connect(partial(self._on_way_chosen, busy, work))
        self._start(busy, work)
        dialog.exec()
        dialog.deleteLater()
        self._dialog = None
        saved = self._take_saved()
        if saved is not None:
            self.moved.emit(saved)

    def _take_saved(self) -> Path | None:
        saved, self._saved = self._saved, None
        return saved

    def _start(self, busy: str, work: Callable[[Callable[[float], None], Callable[[], bool]], Path]) -> None:
        if self._dialog is not None:
            self._dialog.show_busy(busy)
            self._job = Job(work)
            self._job.start(self._on_saved, self._on_not_saved)

    def _on_saved(self, path: Path) -> None:
        self._saved = path
        if self._dialog is not None:
            way = Way(GO_ON, self.tr("Go on"), self.tr("You go on working in the new file."))
            words = self.tr("Everything is now in {0}.").format(path)
            self._dialog.show_ways([way], words, close=self.tr("Close"))

    def _on_not_saved(self, error: Exception) -> None:
        if self._dialog is not None:
            words = self._window.messages.words_of(error) if isinstance(error, OpOrdeError) else ""
            way = Way(
                AGAIN, self.tr("Try again"), self.tr("Nothing was written; what you see is still there.")
            )
            self._dialog.show_ways([way], words, close=self.tr("Go back"))
        if not isinstance(error, OpOrdeError):
            raise error

    def _on_way_chosen(
        self, busy: str, work: Callable[[Callable[[float], None], Callable[[], bool]], Path], key: str
    ) -> None:
        if key == AGAIN:
            self._start(busy, work)
        elif self._dialog is not None:
            self._dialog.accept()


def _copied(
    library: Library, own: Path, progress: Callable[[float], None], stopped: Callable[[], bool]
) -> Path:
    return copy_here(library, own)


def _saved(
    library: Library,
    session: Session | None,
    own: Path,
    progress: Callable[[float], None],
    stopped: Callable[[], bool],
) -> Path:
    return save_elsewhere(library, session, own)
