"""Who carries out the commands of the menus: one table, made anew with the window."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from checklist_desktop.services.help.manual import LEADING, leading_page
from checklist_desktop.ui.window.commands.dossier_commands import DossierCommands
from checklist_desktop.ui.window.commands.file_commands import FileCommands
from checklist_desktop.ui.window.commands.history_commands import HistoryCommands
from checklist_desktop.ui.window.commands.structure import (
    ANSWERS,
    APPEARANCES,
    DOSSIERS,
    LANGUAGES,
    ROUNDS,
    TEXT_SIZES,
)
from checklist_desktop.ui.window.commands.view_commands import ViewCommands
from checklist_desktop.ui.window.meetings.meeting_room import MeetingRoom
from checklist_desktop.ui.window.proof.check_pdf import PdfChecks
from checklist_desktop.ui.window.proof.dropped_pdf import DroppedPdfs
from checklist_desktop.ui.window.proof.open_report import ReportOpening
from checklist_desktop.ui.window.proof.signing_commands import show_signing
from checklist_desktop.ui.window.safekeeping.bin_commands import BinCommands
from checklist_desktop.ui.window.safekeeping.check_desk import show_check
from checklist_desktop.ui.window.tab_faces import SIGN_OFF

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from PySide6.QtWidgets import QMainWindow

    from checklist_desktop.services.safekeeping.backups import Backups
    from checklist_desktop.ui.kit.desk import Desk
    from checklist_desktop.ui.kit.messages import Messages
    from checklist_desktop.ui.window.commands.file_commands import MakeReport
    from checklist_desktop.ui.window.commands.menu_bar import MenuBar
    from checklist_desktop.ui.window.preferences_keeper import PreferencesKeeper
    from checklist_desktop.ui.window.stage import Stage


class CommandRoom(QObject):
    """Knows who does what. `told` is what came of it, in a sentence for the foot of the window.

    What is about a round stands in the `RoundCommands` of the stage. What is bigger than this window
    (back-ups, password, lock) is asked of its owner.
    """

    told = Signal(str)
    backups_asked = Signal()
    password_asked = Signal()
    lock_asked = Signal()
    projector_asked = Signal()
    meeting_shown = Signal(str)

    def __init__(
        self,
        stage: Stage,
        bar: MenuBar,
        messages: Messages,
        keeper: PreferencesKeeper,
        today: Callable[[], date],
        *,
        make_report: MakeReport | None,
        backups: Callable[[], Backups],
        see_to_backup: Callable[[Callable[[], None]], None],
        window: QMainWindow,
    ) -> None:
        super().__init__(bar)
        self._stage, self._messages, self._keeper = stage, messages, keeper
        self._backups, self._window = backups, window
        self.dossiers = DossierCommands(stage.library, messages, today, bar)
        self._history = HistoryCommands(messages, bar)
        self._bin = BinCommands(backups, messages, bar)
        self._files = FileCommands(messages, keeper, make_report, see_to_backup, bar)
        self._view = ViewCommands(keeper, bar)
        self._pdf_checks = PdfChecks(stage.library, messages, window, bar)
        self._opening = ReportOpening(stage.library, messages, see_to_backup, window, bar)
        self._dropped = DroppedPdfs(window, bar)
        self._meetings = MeetingRoom(stage, window, bar)
        self._commands = self._command_table()
        self._choices = self._choice_table()
        self._bar = bar
        self._connect(bar)
        self._show_ticks()

    def _connect(self, bar: MenuBar) -> None:
        view, stage = self._view, self._stage
        bar.command_asked.connect(self.carry_out)
        for key, entries in (
            (APPEARANCES, view.appearances),
            (TEXT_SIZES, view.text_sizes),
            (LANGUAGES, view.languages),
            (DOSSIERS, stage.dossier_entries),
            (ROUNDS, stage.round_entries),
            (ANSWERS, stage.answer_entries),
        ):
            bar.fill(key, entries)
        self.dossiers.dossier_made.connect(stage.open_dossier)
        self.dossiers.round_begun.connect(stage.open_round)
        self._history.question_asked.connect(self._on_question_asked)
        self._bin.dossiers_changed.connect(stage.refresh_dossiers)
        stage.tour_asked.connect(view.show_tour)
        self._opening.dossier_asked.connect(stage.open_dossier)
        self._dropped.check_asked.connect(self._pdf_checks.check)
        self._dropped.open_asked.connect(self._opening.open)
        self._meetings.shown.connect(self.meeting_shown)
        for teller in (self._history, self._files, self._bin, self._opening, self._meetings):
            teller.told.connect(self.told)

    def _command_table(self) -> dict[str, Callable[[], None]]:
        """What each command of the menus does; those of a round are in `RoundCommands`."""
        view, dossiers, files, with_desk = self._view, self.dossiers, self._files, self._with_desk
        return self._meetings.commands() | {
            "new_dossier": dossiers.new_dossier,
            "show_welcome": self._stage.show_welcome,
            "new_round": partial(with_desk, dossiers.new_round),
            "export_report": self._on_export_report,
            "open_report": self._opening.ask,
            "sign_report": partial(show_signing, self._messages, self._window),
            "import_answers": partial(with_desk, files.import_answers),
            "export_answers": partial(with_desk, files.export_answers),
            "quit": self._on_quit,
            "undo": self._stage.undo,
            "redo": self._stage.redo,
            "history": partial(with_desk, self._history.show_history),
            "question_history": self._on_question_history,
            "author": self._on_author,
            "projector": self.projector_asked.emit,
            "goes_on": self._on_goes_on,
            "larger_text": view.larger_text,
            "smaller_text": view.smaller_text,
            "edit_dossier": partial(with_desk, dossiers.edit_dossier),
            "edit_house_style": partial(with_desk, dossiers.edit_house_style),
            "discard_dossier": partial(with_desk, self._bin.discard),
            "bin": self._bin.show_bin,
            "show_sign_off": self._on_show_sign_off,
            "backups": self.backups_asked.emit,
            "check_pdf": self._pdf_checks.ask,
            "check_library": partial(show_check, self._backups, self._messages, self._window),
            "password": self.password_asked.emit,
            "lock": self.lock_asked.emit,
            "shortcuts": view.show_shortcuts,
            "manual": view.show_manual,
            "leading": self._on_leading,
            "tour": view.show_tour,
            "how_to_use": partial(with_desk, view.show_how_to_use),
            "about": partial(view.show_about, self._stage.library.path),
        }

    def _choice_table(self) -> dict[str, Callable[[str], None]]:
        """What choosing from a submenu does."""
        return {
            DOSSIERS: self._stage.open_dossier,
            ROUNDS: self._stage.open_round,
            ANSWERS: self._stage.give_answer,
            APPEARANCES: self._view.choose_appearance,
            TEXT_SIZES: self._view.choose_text_size,
            LANGUAGES: self._keeper.choose_language,
        }

    # ---- carrying out

    @property
    def can_export_report(self) -> bool:
        return self._files.can_export_report

    @property
    def keys(self) -> frozenset[str]:
        """The commands that are carried out here, and not in the round."""
        return frozenset(self._commands)

    def carry_out(self, key: str) -> None:
        """Do what was chosen in a menu; `menu:choice` for what stands in a submenu."""
        menu, _, choice = key.partition(":")
        if choice:
            self._choices[menu](choice)
        elif key in self._commands:
            self._commands[key]()
        elif self._stage.round_commands is not None:
            self._stage.round_commands.carry_out(key)

    def export(self, version: int) -> None:
        """Make a report of this version; 0 for a draft."""
        self._with_desk(partial(self._files.export_report, version=version))

    def show_history(self, question: str) -> None:
        self._with_desk(partial(self._history.show_history, question=question))

    def _with_desk(self, command: Callable[[Desk], None]) -> None:
        """What looks at the dossier as a whole sees what was being typed as well."""
        stage = self._stage
        if stage.desk is not None and stage.opened is not None:
            stage.commit()
            stage.opened.settle()
            command(stage.desk)

    def _on_export_report(self) -> None:
        if self._stage.desk is not None:
            round_ = self._stage.desk.round
            self.export(len(round_.signed_versions) if round_.is_signed else 0)

    def _on_question_history(self) -> None:
        if self._stage.workspace is not None:
            self.show_history(self._stage.workspace.place.question)

    def _on_author(self) -> None:
        self._stage.commit()  # what was being typed is of who was there until now
        self._history.ask_author(self._stage.library, self._keeper)

    def _on_goes_on(self) -> None:
        self._keeper.choose_goes_on(not self._keeper.preferences.goes_on)
        self._show_ticks()

    def _show_ticks(self) -> None:
        on = {"goes_on": self._keeper.preferences.goes_on}
        self._bar.show_ticks(frozenset(key for key, ticked in on.items() if ticked))

    def _on_show_sign_off(self) -> None:
        if self._stage.workspace is not None:
            self._stage.workspace.go_to_tab(SIGN_OFF)

    def _on_leading(self) -> None:
        """What helps a leader through the theme that is shown; in general where it is another page."""
        workspace, desk = self._stage.workspace, self._stage.desk
        if workspace is not None and desk is not None:
            page = leading_page(desk.checklist.id, workspace.place.theme)
            self._view.show_manual(page if workspace.theme_tab is not None else LEADING)

    def _on_question_asked(self, question: str) -> None:
        if self._stage.workspace is not None:
            self._stage.workspace.go_to_question(question)

    def _on_quit(self) -> None:
        self._window.close()
