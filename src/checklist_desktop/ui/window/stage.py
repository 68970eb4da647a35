"""What stands between menus and foot: the first page, or the round of the open dossier."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal

from checklist_desktop.domain.errors import LibraryDamaged, OpOrdeError
from checklist_desktop.ui.kit.bridge import Courier
from checklist_desktop.ui.kit.show.labels import Page, column
from checklist_desktop.ui.pages.welcome_page import WelcomePage
from checklist_desktop.ui.window.commands.round_commands import RoundCommands
from checklist_desktop.ui.window.finding.steps import Steps
from checklist_desktop.ui.window.open_dossier import OpenDossier
from checklist_desktop.ui.window.shelf import Shelf
from checklist_desktop.ui.window.workspace import Workspace

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from PySide6.QtWidgets import QWidget

    from checklist_desktop.services.library import Library
    from checklist_desktop.ui.kit.desk import Desk
    from checklist_desktop.ui.kit.messages import Messages
    from checklist_desktop.ui.window.finding.keyboard_place import KeyboardPlace
    from checklist_desktop.ui.window.preferences_keeper import PreferencesKeeper

PLACE_DELAY_MS = 1000
"""How long after the last step the place is written down; moving through questions costs no writing."""


class Stage(Page):
    """Holds the open dossier. Built anew when looks or words change, without closing the dossier."""

    state_changed = Signal()
    handed_over = Signal()
    saved = Signal(str)
    written = Signal(frozenset)
    failed = Signal(object)
    let_go = Signal()
    damaged = Signal(object)
    told = Signal(str)
    export_asked = Signal(int)
    history_asked = Signal(str)
    meeting_asked = Signal(str)
    new_asked = Signal()
    import_asked = Signal()
    example_asked = Signal()
    tour_asked = Signal()

    def __init__(
        self,
        library: Library,
        keeper: PreferencesKeeper,
        today: Callable[[], date],
        messages: Messages,
        parent: QWidget | None = None,
        *,
        is_example: bool = False,
    ) -> None:
        super().__init__("page", parent)
        self.library, self._keeper, self._today = library, keeper, today
        self._messages, self._is_example = messages, is_example
        library.by = keeper.preferences.by
        self._courier = Courier(self)
        self._shelf, self._wanted = Shelf(library, self), ""
        self._shelf.found.connect(self._show_dossiers)
        self.opened: OpenDossier | None = None
        self.desk: Desk | None = None
        self.workspace: Workspace | None = None
        self.round_commands: RoundCommands | None = None
        self.steps: Steps | None = None
        self._shown: QWidget | None = None
        self._place_timer = QTimer(self)
        self._place_timer.setSingleShot(True)
        self._place_timer.setInterval(PLACE_DELAY_MS)
        self._place_timer.timeout.connect(self._on_place_due)
        self.setLayout(column(gap=0))

    # ---- what is shown

    def open_last(self) -> None:
        """The dossier worked on last, the only one of the example, or the first page."""
        there = {row.id for row in self._shelf.first_dossiers()}
        last = self._keeper.preferences.last_dossier
        if last in there:
            self.open_dossier(last)
        elif self._is_example and there:
            self.open_dossier(min(there))
        else:
            self.show_welcome()

    def may_leave(self) -> bool:
        """Whether everything is on disk; when it is not, whether the user wants to go all the same."""
        self.commit()
        if self.opened is None:
            return True
        self.opened.settle()
        question = self.tr("The last changes are not on disk. Close all the same?")
        detail = self.tr("If you close now, those changes are lost. Go back to try again.")
        close, back = self.tr("Close and lose them"), self.tr("Go back")
        return self.opened.session.is_saved or self._messages.ask(question, detail, close, back)

    def show_welcome(self) -> None:
        """The first page, from which another dossier can be opened."""
        if self.may_leave():
            self._show_welcome()

    def _show_welcome(self) -> None:
        self._wanted = ""
        self.leave()
        welcome = WelcomePage()
        welcome.new_asked.connect(self.new_asked)
        welcome.import_asked.connect(self.import_asked)
        welcome.example_asked.connect(self.example_asked)
        welcome.tour_asked.connect(self.tour_asked)
        welcome.dossier_asked.connect(self.open_dossier)
        self._show(welcome)
        self._show_dossiers()
        self.state_changed.emit()

    def _show_dossiers(self) -> None:
        if isinstance(self._shown, WelcomePage):
            self._shown.show_dossiers(
                self._shelf.dossiers(),
                offers_example=not self._is_example,
                may_begin=not self.library.is_read_only,
            )

    def refresh_dossiers(self) -> None:
        """There are other dossiers than before: show them where they are shown."""
        if self.opened is None:
            self._show_welcome()

    def open_dossier(self, dossier_id: str) -> None:
        if self.opened is not None and self.opened.dossier_id == dossier_id:
            return
        if not self.may_leave():
            return
        self._wanted = dossier_id
        if self._shelf.is_free(partial(self._open_later, dossier_id)):
            self._open(dossier_id)
        else:
            self.told.emit(self.tr("The disk is busy. The dossier opens as soon as that is over."))

    def _open_later(self, dossier_id: str) -> None:
        if dossier_id == self._wanted and not self.library.is_closed and self.may_leave():
            self._open(dossier_id)

    def _open(self, dossier_id: str) -> None:
        self.leave()
        try:
            self.opened = OpenDossier(self.library, dossier_id, self._courier)
        except LibraryDamaged as error:
            self._show_welcome()
            self.damaged.emit(error)
            return
        except OpOrdeError as error:
            self._messages.explain(error)
            self._show_welcome()
            return
        bridge = self.opened.bridge
        bridge.handed_over.connect(self.handed_over)
        bridge.saved.connect(self.saved)
        bridge.failed.connect(self.failed)
        bridge.changed.connect(self.written)
        bridge.changed.connect(self._on_changed)
        self.opened.settle()  # what was being typed when the program stopped is kept while opening
        self._show_round()

    def open_round(self, round_id: str) -> None:
        if self.opened is not None:
            self.commit()
            self.opened.settle()
            self.opened.round_id = round_id
            self._show_round()

    @property
    def keyboard_place(self) -> KeyboardPlace | None:
        return self.workspace.keyboard_place if self.workspace is not None else None

    def rebuild(self, messages: Messages, place: KeyboardPlace | None) -> None:
        """The same page in other colours, type or words, and the keyboard where it was."""
        self._messages = messages
        if self.opened is None or self.workspace is None:
            self._show_welcome()
            return
        self.commit()
        self.write_place()
        self.opened.settle()
        self._show_round()
        if place is not None:
            self.workspace.bring_keyboard(place)

    def leave(self) -> None:
        """Hand over what is being typed, and let go of the dossier."""
        self.let_go.emit()
        self.commit()
        self.write_place()
        if self.opened is not None:
            self.opened.close()
            self.opened.deleteLater()
        self.opened = self.desk = self.workspace = self.round_commands = self.steps = None

    def commit(self) -> None:
        if self.workspace is not None:
            self.workspace.commit()

    def _show_round(self) -> None:
        opened = self.opened
        if opened is None or not opened.round_id:
            self._show_welcome()
            return
        self.desk = opened.desk(self._messages, self._today)
        self.workspace = Workspace(self.desk)
        self.round_commands = RoundCommands(self.desk, self.workspace, self)
        self.round_commands.told.connect(self.told)
        self.steps = Steps(opened, self.workspace, self._messages)
        self.steps.told.connect(self.told)
        self.steps.handed_over.connect(self.handed_over)
        self.workspace.answered.connect(self._on_answered)
        self.workspace.meeting_asked.connect(self.meeting_asked)
        self.workspace.export_asked.connect(self.export_asked)
        self.workspace.history_asked.connect(self.history_asked)
        self._show(self.workspace)
        self.workspace.open_at(self._keeper.preferences.place_in(opened.dossier_id))
        self.workspace.place_changed.connect(self._on_place_changed)
        self.write_place()
        self.state_changed.emit()

    def _show(self, page: QWidget) -> None:
        if self._shown is not None:
            self._shown.hide()
            self._shown.deleteLater()
        self._shown = page
        layout = self.layout()
        if layout is not None:
            layout.addWidget(page)

    # ---- what happens to the dossier

    def write_place(self, *, waits: bool = True) -> None:
        """Remember where we are, for the next start."""
        self._place_timer.stop()
        if self.opened is not None and self.workspace is not None:
            place, reopen = self.workspace.place, not self._is_example
            self._keeper.remember_place(self.opened.dossier_id, place, reopen=reopen, waits=waits)

    def _on_place_due(self) -> None:
        self.write_place(waits=False)

    def _on_place_changed(self) -> None:
        self._place_timer.start()
        self.state_changed.emit()

    def _on_changed(self, slots: frozenset[str]) -> None:
        if self.opened is not None and self.opened.session.dossier.is_discarded:
            # Not from here: this comes from the session that is left.
            QTimer.singleShot(0, self, self._leave_discarded)
            return
        if self.opened is not None and not self.opened.round_stands:
            self.opened.show_newest_round()
            self._show_round()
        self.state_changed.emit()

    def _on_answered(self) -> None:
        """With a key, and nothing more is needed there: who wants that goes on to the next question."""
        if self.goes_on and self.workspace is not None and self.workspace.theme_tab:
            self.workspace.theme_tab.go_on()

    @property
    def goes_on(self) -> bool:
        """Whether an answer that is given with a key brings one to the next question."""
        return self._keeper.preferences.goes_on

    def _leave_discarded(self) -> None:
        if self.opened is not None and self.opened.session.dossier.is_discarded:
            self._show_welcome()

    # ---- back and forth

    def undo(self) -> None:
        if self.steps is not None:
            self.steps.undo()

    def redo(self) -> None:
        if self.steps is not None:
            self.steps.redo()

    def retry(self) -> None:
        if self.opened is not None:
            self.commit()
            self.handed_over.emit()
            self.opened.session.retry()

    def give_up(self) -> None:
        """What could not be written is dropped only when the user says so: this cannot be undone."""
        question = self.tr("Discard the changes that could not be saved?")
        detail = self.tr("The dossier goes back to what is on disk. This cannot be undone.")
        if self.opened is not None and self._messages.ask(question, detail, self.tr("Discard them")):
            self.opened.session.give_up()

    # ---- for the menus

    def dossier_entries(self) -> list[tuple[str, str, bool]]:
        now = self.opened.dossier_id if self.opened else ""
        return [(row.id, row.name, row.id == now) for row in self._shelf.dossiers()]

    def round_entries(self) -> list[tuple[str, str, bool]]:
        opened = self.opened
        rounds = opened.rounds if opened else ()
        return [(item.id, item.label, opened is not None and item.id == opened.round_id) for item in rounds]

    def answer_entries(self) -> list[tuple[str, str, bool]]:
        tab = self.workspace.theme_tab if self.workspace is not None else None
        return tab.answer_entries() if tab is not None else []

    def give_answer(self, option: str) -> None:
        tab = self.workspace.theme_tab if self.workspace is not None else None
        if tab is not None:
            tab.give_answer(option)
