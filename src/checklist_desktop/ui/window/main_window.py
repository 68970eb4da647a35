"""The window: menus above, the foot below, and between them what is worked on."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QDialog, QMainWindow

from checklist_desktop.services.safekeeping.backups import Backups
from checklist_desktop.ui.kit.messages import Messages
from checklist_desktop.ui.kit.show.labels import Page, Rule, column
from checklist_desktop.ui.window.commands.command_room import CommandRoom
from checklist_desktop.ui.window.commands.menu_bar import MenuBar
from checklist_desktop.ui.window.commands.presence import present_on
from checklist_desktop.ui.window.projecting.projection import Projection
from checklist_desktop.ui.window.stage import Stage
from checklist_desktop.ui.window.status_line import StatusLine

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date, datetime

    from PySide6.QtGui import QCloseEvent
    from PySide6.QtWidgets import QWidget

    from checklist_desktop.domain.errors import OpOrdeError
    from checklist_desktop.services.library import Library
    from checklist_desktop.ui.window.commands.file_commands import MakeReport
    from checklist_desktop.ui.window.preferences_keeper import PreferencesKeeper

WIDTH, HEIGHT = 1366, 768
TITLE_BAR = 48
"""Room for the frame the system puts around a window; its height is known only once it is there."""


class MainWindow(QMainWindow):
    """Built anew when language, colours or type change; the open dossier is kept through that."""

    example_asked = Signal()
    own_dossiers_asked = Signal()
    backups_asked = Signal()
    written = Signal(frozenset)
    password_asked = Signal()
    lock_asked = Signal()
    closed = Signal()

    def __init__(
        self,
        library: Library,
        keeper: PreferencesKeeper,
        today: Callable[[], date],
        make_report: MakeReport | None = None,
        *,
        is_example: bool = False,
    ) -> None:
        super().__init__()
        self._keeper, self._today = keeper, today
        self._make_report, self._is_example = make_report, is_example
        self._backup_made: datetime | None = None
        self.before_import: Callable[[Callable[[], None]], None] = _at_once
        self._cover: QWidget | None = None
        self.messages = Messages(keeper.language, self)
        self.stage = Stage(library, keeper, today, self.messages, is_example=is_example)
        self._projection = Projection(self, self.stage)
        self._projection.command_asked.connect(self._on_command_asked)
        self._projection.told.connect(self._on_told)
        self._build()
        self._connect_stage()
        self._restore_size()
        keeper.dressed.connect(self._on_dressed)

    # ---- making

    def _build(self) -> None:
        """Everything around the stage, in the words and looks of now."""
        self.messages = Messages(self._keeper.language, self)
        self._bar = MenuBar()
        self._status = StatusLine()
        self._status.show_backup(self._backup_made, self._today())
        self._room = CommandRoom(
            self.stage,
            self._bar,
            self.messages,
            self._keeper,
            self._today,
            make_report=self._make_report,
            backups=self._backups,
            see_to_backup=self._see_to_backup,
            window=self,
        )
        content = Page("page")
        self.stage.setParent(content)
        layout = column(self.stage, Rule(), self._status, gap=0)
        layout.setStretch(0, 1)
        content.setLayout(layout)
        self.setMenuWidget(self._bar)
        self.setCentralWidget(content)
        self._connect()

    def _connect(self) -> None:
        room, stage = self._room, self.stage
        room.told.connect(self._status.show_passing)
        room.meeting_shown.connect(self._status.show_meeting)
        self._bar.opened.connect(self._show_steps)
        room.projector_asked.connect(self._projection.begin)
        room.backups_asked.connect(self.backups_asked)
        room.password_asked.connect(self.password_asked)
        room.lock_asked.connect(self.lock_asked)
        self._status.retry_asked.connect(stage.retry)
        self._status.give_up_asked.connect(stage.give_up)
        self._status.own_dossiers_asked.connect(self._on_own_dossiers_asked)

    def _connect_stage(self) -> None:
        stage = self.stage
        self._projection.follow(stage)
        stage.state_changed.connect(self._show_state)
        stage.handed_over.connect(self._on_handed_over)
        stage.saved.connect(self._on_saved)
        stage.written.connect(self.written)
        stage.written.connect(self._on_written)
        stage.failed.connect(self._on_failed)
        stage.told.connect(self._on_told)
        stage.export_asked.connect(self._on_export_asked)
        stage.history_asked.connect(self._on_history_asked)
        stage.new_asked.connect(self._on_new_asked)
        stage.import_asked.connect(self._on_import_asked)
        stage.example_asked.connect(self._on_example_asked)

    # ---- showing

    def open_last(self) -> None:
        """Go on where the user was."""
        self.stage.open_last()

    def show_library(self, library: Library, *, is_example: bool) -> None:
        """Go on with another library; the one before may be closed by its owner after this."""
        if self._cover is None:
            self.stage.leave()
        self._cover = None
        self._is_example = is_example
        self.stage = Stage(library, self._keeper, self._today, self.messages, is_example=is_example)
        self._build()
        self._connect_stage()
        self.open_last()

    def present(self) -> None:
        """Show the window; maximized where its foot would fall off the screen with a frame around it."""
        available = self.screen().availableGeometry()
        if available.width() < WIDTH or available.height() < HEIGHT + TITLE_BAR:
            self.showMaximized()
        else:
            self.show()

    @property
    def is_example(self) -> bool:
        return self._is_example

    def show_cover(self, cover: QWidget) -> None:
        """Show this and nothing else, until `show_library`; the dossier that was open is let go of."""
        if self._cover is None:
            self.stage.leave()
        self._cover = cover
        self.setMenuWidget(Page("window"))
        self.setCentralWidget(cover)
        self.setWindowTitle("Op orde")

    def tell(self, words: str) -> None:
        """Say something for a while."""
        self._status.show_passing(words)

    def show_backup(self, made: datetime | None) -> None:
        """When the last back-up was made; kept while the window is built anew."""
        self._backup_made = made
        if self._cover is None:
            self._status.show_backup(made, self._today())

    def come_forward(self) -> None:
        """A second start was asked for: show the window that is there."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    def _show_state(self) -> None:
        """Name, round and steps in the menu bar, and which commands make sense now."""
        stage, bar = self.stage, self._bar
        opened, desk = stage.opened, stage.desk
        if opened is not None and desk is not None:
            round_ = desk.round
            signed = self.tr("signed off, version {0}").format(len(round_.signed_versions))
            state = signed if round_.is_signed else self.tr("open")
            bar.show_dossier(desk.dossier.name, self.tr("Round {0}, {1}").format(round_.label, state))
            self._show_steps()
            title = self.tr("{0}, round {1} - Op orde").format(desk.dossier.name, round_.label)
        else:
            bar.show_dossier("", "")
            bar.show_steps("", "")
            title = "Op orde"
        self.setWindowTitle(title)
        self._show_saved()
        bar.show_live(present_on(stage, can_export=self._room.can_export_report))
        example = self.tr("This is an example. Your own dossiers stand apart.") if self._is_example else ""
        self._status.show_place(example, is_example=self._is_example)

    def _show_steps(self) -> None:
        """What would be taken back now: while someone types, that is the typing."""
        steps = self.stage.steps
        if steps is not None:
            self._bar.show_steps(steps.undo_words, steps.redo_words)

    def _show_saved(self) -> None:
        """Whether everything is on disk. What could not be written stays in sight, whatever the user does."""
        opened = self.stage.opened
        if opened is not None and opened.failure is not None:
            self._status.show_failed(self.messages.words_of(opened.failure))
        elif opened is None or opened.session.is_saved:
            self._status.show_saved(opened.last_saved if opened else "", self._today())

    def _restore_size(self) -> None:
        available = self.screen().availableGeometry()
        self.resize(min(WIDTH, available.width()), min(HEIGHT, available.height()))
        self.restoreGeometry(QByteArray.fromBase64(self._keeper.preferences.window.encode("ascii", "ignore")))

    def _backups(self) -> Backups:
        second = self._keeper.preferences.second_backups
        return Backups(self.stage.library, Path(second) if second else None)

    # ---- what happens

    def _on_command_asked(self, key: str) -> None:
        self._room.carry_out(key)

    def _on_export_asked(self, version: int) -> None:
        self._room.export(version)

    def _on_history_asked(self, question: str) -> None:
        self._room.show_history(question)

    def _on_new_asked(self) -> None:
        self._room.dossiers.new_dossier()

    def _on_example_asked(self) -> None:
        if self.stage.may_leave():
            self.example_asked.emit()

    def _on_own_dossiers_asked(self) -> None:
        if self.stage.may_leave():
            self.own_dossiers_asked.emit()

    def _on_import_asked(self) -> None:
        self._room.dossiers.new_dossier_from_file()

    def _see_to_backup(self, go_on: Callable[[], None]) -> None:
        """Import only into the dossier that was open when it was asked, and never into a locked library."""
        desk = self.stage.desk
        self.before_import(lambda: go_on() if self.stage.desk is desk and self._cover is None else None)

    def _on_handed_over(self) -> None:
        # The answer that stood there already is nothing to write, and nobody says that it was written.
        if self.stage.opened is not None and not self.stage.opened.session.is_saved:
            self._status.show_saving()

    def _on_saved(self, at: str) -> None:
        self._show_saved()

    def _on_written(self, slots: frozenset[str]) -> None:
        """Who does not see the foot hears that it is on disk; not each draft of what is being typed."""
        if slots and self.stage.desk is not None:
            self.stage.desk.messages.announce(self.tr("Saved"))

    def _on_failed(self, error: OpOrdeError) -> None:
        self._show_saved()
        self.messages.announce(self.messages.words_of(error))

    def _on_told(self, words: str) -> None:
        self.tell(words)

    def _on_dressed(self) -> None:
        # Built anew after the menu that asked for it has closed.
        QTimer.singleShot(0, self, self._rebuild)

    def _rebuild(self) -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, QDialog):
            # The system may change its colours at any moment; what is being filled in stays until it is done.
            dialog.finished.connect(self._on_dressed)
            return
        if self._cover is not None:
            return
        place = self.stage.keyboard_place
        self._build()
        self.stage.rebuild(self.messages, place)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Everything is on disk already; only what could not be written is worth a question."""
        stage = self.stage
        if self._cover is None and not stage.may_leave():
            event.ignore()
            return
        geometry = bytes(self.saveGeometry().toBase64().data()).decode("ascii")
        self._keeper.remember_window(geometry)
        if self._cover is None:
            stage.leave()
        event.accept()
        self.closed.emit()


def _at_once(go_on: Callable[[], None]) -> None:
    """Where nobody looks after back-ups."""
    go_on()
