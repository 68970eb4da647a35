"""What goes on around back-ups in one window: the clock, what it says, and the conversation."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from checklist_desktop.services.safekeeping.backups import BackupReason
from checklist_desktop.ui.window.safekeeping.backup_clock import BackupClock
from checklist_desktop.ui.window.safekeeping.backup_desk import BackupDesk
from checklist_desktop.ui.window.safekeeping.bin_commands import BinSweep
from checklist_desktop.ui.window.safekeeping.earlier.unfinished_password import UnfinishedPassword

if TYPE_CHECKING:
    from collections.abc import Callable

    from checklist_desktop.domain.errors import OpOrdeError
    from checklist_desktop.services.library import Library
    from checklist_desktop.services.safekeeping.backups import Made
    from checklist_desktop.ui.window.main_window import MainWindow
    from checklist_desktop.ui.window.preferences_keeper import PreferencesKeeper


class BackupRoom(QObject):
    """Told which library is open. Emits `restored` when the file was put back and is to be opened again."""

    restored = Signal()

    def __init__(self, window: MainWindow, keeper: PreferencesKeeper) -> None:
        super().__init__(window)
        self._window, self._keeper = window, keeper
        self._library: Library | None = None
        self._clock: BackupClock | None = None
        self._sweep: BinSweep | None = None
        self._unfinished: UnfinishedPassword | None = None
        window.before_import = self.before_import
        window.backups_asked.connect(self.hold_conversation)
        window.written.connect(self._on_written)
        window.closed.connect(self.leave)

    def enter(self, library: Library, *, is_example: bool) -> None:
        """Look after this library; the example needs no looking after, but may be tried out."""
        self.leave()
        self._library = library
        self._clock = BackupClock(library, self._second, self)
        self._clock.made.connect(self._on_made)
        self._clock.remarked.connect(self._on_remark)
        self._clock.failed.connect(self._on_remark)
        if not is_example and not library.is_read_only:
            self._clock.begin()
            self._sweep = BinSweep(library, self)
            self._sweep.told.connect(self._window.tell)
            self._sweep.begin()
            self._unfinished = UnfinishedPassword(library, self._second(), self)
            self._unfinished.told.connect(self._window.tell)
            self._unfinished.begin()

    def leave(self) -> None:
        """The library is about to close."""
        if self._clock is not None:
            self._clock.stop()
            self._clock.deleteLater()
        if self._sweep is not None:
            self._sweep.let_go()
        if self._unfinished is not None:
            self._unfinished.let_go()
        self._library = self._clock = self._sweep = self._unfinished = None
        self._window.show_backup(None)

    def before_import(self, go_on: Callable[[], None]) -> None:
        """Go on when there is a back-up of now; when there can be none, only if the user wants to."""
        if self._clock is None:
            go_on()
            return
        run = self._clock.make_before(BackupReason.IMPORT)
        run.done.connect(partial(_going_on, go_on))
        run.failed.connect(partial(self._on_no_backup, go_on))

    def hold_conversation(self) -> None:
        library, clock = self._library, self._clock
        if library is None or clock is None:
            return
        window = self._window
        desk = BackupDesk(library, clock, self._keeper, window.messages, self._leave_dossiers, window)
        desk.dossier_came.connect(window.stage.open_dossier)
        desk.stayed.connect(self._on_stayed)
        desk.restored.connect(self.restored)
        desk.hold()
        desk.deleteLater()

    def _second(self) -> str:
        return self._keeper.preferences.second_backups

    def _leave_dossiers(self) -> bool:
        """Nobody works in a dossier while something comes in; whether everything was on disk."""
        stage = self._window.stage
        if not stage.may_leave():
            return False
        stage.show_welcome()
        return True

    def _on_written(self, slots: frozenset[str]) -> None:
        if self._clock is not None and slots:
            self._clock.note_change()
            self._clock.note_slots(slots)

    def _on_made(self, made: Made) -> None:
        self._window.show_backup(made.backup.made)

    def _on_remark(self, remark: OpOrdeError) -> None:
        self._window.tell(self._window.messages.words_of(remark))

    def _on_no_backup(self, go_on: Callable[[], None], error: OpOrdeError) -> None:
        messages = self._window.messages
        question = self.tr("No back-up could be made. Import the answers all the same?")
        detail = messages.words_of(error)
        if messages.ask(question, detail, self.tr("Import all the same")):
            go_on()

    def _on_stayed(self) -> None:
        if self._clock is not None:
            self._clock.begin()
        self._window.stage.open_last()


def _going_on(go_on: Callable[[], None], made: Made | None) -> None:
    go_on()
