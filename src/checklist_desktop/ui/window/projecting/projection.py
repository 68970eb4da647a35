"""Opens the projector view over the open dossier, keeps it in step with the window, and puts it away again.

The window stands where the view is: whoever leaves it goes on with the question everybody was looking at, and
whoever never moved finds tab, question and keyboard as they were. A leader with two screens works in either.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication

from checklist_desktop.domain.checklist import Meaning
from checklist_desktop.insight.progress import option_of, questions_of
from checklist_desktop.ui.projector.keys import RoomCommand
from checklist_desktop.ui.projector.projector_window import ProjectorWindow
from checklist_desktop.ui.window.commands.structure import all_commands

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QScreen
    from PySide6.QtWidgets import QWidget

    from checklist_desktop.domain.errors import OpOrdeError
    from checklist_desktop.system.settings import Place
    from checklist_desktop.ui.kit.desk import Desk
    from checklist_desktop.ui.window.stage import Stage

S = TypeVar("S")
_OWN_KEYS = {"flag": ("M",), "note_open_point": ("O",), "undo": (), "redo": ()}
"""Commands of the menus that work in the view as well, with a key of one letter where nobody types."""


class Projection(QObject):
    """At most one view at a time. Emits the command of the menus that was asked for there."""

    command_asked = Signal(str)
    told = Signal(str)

    def __init__(self, window: QWidget, stage: Stage) -> None:
        super().__init__(window)
        self._window, self._stage = window, stage
        self._view: ProjectorWindow | None = None
        self._is_leading = False
        self._screen: QScreen | None = None

    def follow(self, stage: Stage) -> None:
        """Go along with this stage; the window may get another one."""
        self._stage = stage
        stage.state_changed.connect(self._on_state_changed)
        stage.let_go.connect(self.end)
        stage.saved.connect(self._on_saved)
        stage.failed.connect(self._on_failed)
        stage.told.connect(self._on_told)

    @property
    def view(self) -> ProjectorWindow | None:
        return self._view

    def begin(self) -> None:
        """Show the question where the window is, on the same screen."""
        desk, workspace = self._stage.desk, self._stage.workspace
        if self._view is not None or desk is None or workspace is None:
            return
        if not questions_of(desk.round, desk.checklist):
            self.told.emit(self.tr("This round asks no questions."))
            return
        self._stage.commit()
        self._show(desk, _first_shown(desk, workspace.place))
        desk.messages.announce(self.tr("Projector view. Escape leaves it, F1 tells the keys."))

    def end(self) -> None:
        """Put the view away; nothing of it stays behind."""
        view, self._view = self._view, None
        if view is None:
            return
        view.desk.messages.window = self._window
        view.hide()
        view.deleteLater()
        self._window.activateWindow()

    def _show(self, desk: Desk, question: str) -> None:
        view = ProjectorWindow(desk, question, _commands(), self._window)
        view.moved.connect(self._on_moved)
        view.command_asked.connect(self._on_command_asked)
        view.retry_asked.connect(self._stage.retry)
        view.screen_asked.connect(self._on_screen_asked)
        view.answered.connect(self._on_answered)
        view.left.connect(self.end)
        self._view = view
        # What must be said is said in front of what is looked at.
        desk.messages.window = view
        self._fill(view, self._screen or self._window.screen())
        self._show_saved()

    def _fill(self, view: ProjectorWindow, screen: QScreen) -> None:
        there = QGuiApplication.screens()
        if screen not in there:
            screen = self._window.screen()  # the projector was unplugged
        if view.isVisible():
            view.showNormal()  # what fills a screen is not moved to another
        view.setGeometry(screen.geometry())
        view.showFullScreen()
        view.activateWindow()

    # ---- from the view to the window

    def _on_moved(self, question: str) -> None:
        if self._stage.workspace is not None:
            # On its way there the window passes other places, which nobody asked to see.
            self._is_leading = True
            self._stage.workspace.bring_to_question(question)
            self._is_leading = False

    def _on_answered(self) -> None:
        """As in the window: who wants that goes on to the next question."""
        if self._view is not None and self._stage.goes_on:
            self._view.go_on()

    def _on_screen_asked(self) -> None:
        """To the next screen; the view comes back there the next time."""
        if self._view is not None:
            self._screen = following(QGuiApplication.screens(), self._view.screen())
            if self._screen is None:
                self._view.show_passing(self.tr("There is only one screen."))
            else:
                self._fill(self._view, self._screen)

    def _on_command_asked(self, key: str) -> None:
        """What is done is done to the question that everybody sees."""
        view = self._view
        if view is None:
            return
        if not view.desk.is_locked:
            self._on_moved(view.question)
        self.command_asked.emit(key)
        if self._view is not None:
            self._view.activateWindow()  # a dialog may have had the keyboard

    # ---- from the window to the view

    def _on_state_changed(self) -> None:
        view, desk, workspace = self._view, self._stage.desk, self._stage.workspace
        if view is None or self._is_leading:
            return
        if desk is None or workspace is None:
            self.end()
        elif desk is not view.desk:
            # Other colours, words or another round: made anew, as the window is.
            question = view.question
            view.hide()
            view.deleteLater()
            self._show(desk, question)
        else:
            view.show_question(workspace.place.question)

    def _on_saved(self, at: str) -> None:
        self._show_saved()

    def _on_failed(self, error: OpOrdeError) -> None:
        self._show_saved()

    def _on_told(self, words: str) -> None:
        if self._view is not None:
            self._view.show_passing(words)

    def _show_saved(self) -> None:
        view, opened = self._view, self._stage.opened
        if view is None or opened is None:
            return
        if opened.failure is not None:
            view.show_failed(view.desk.messages.words_of(opened.failure))
        elif opened.session.is_saved:
            view.show_saved(opened.last_saved)


def following(screens: Sequence[S], now: S) -> S | None:
    """The screen after this one, and the first after the last; None when there is no other."""
    if len(screens) < 2:
        return None
    return screens[(screens.index(now) + 1) % len(screens)] if now in screens else screens[0]


def _commands() -> tuple[RoomCommand, ...]:
    found = {command.key: command for command in all_commands()}
    return tuple(
        RoomCommand(key, (*own, *found[key].keys), found[key].words.replace("&", "").rstrip("…"))
        for key, own in _OWN_KEYS.items()
        if key in found
    )


def _first_shown(desk: Desk, place: Place) -> str:
    """The question of a place; at the end of a theme its last, elsewhere the first without an answer."""
    items = questions_of(desk.round, desk.checklist)
    if place.question in {item.question.id for item in items}:
        return place.question
    of_theme = [item for item in items if item.theme.id == place.theme]
    if of_theme:
        return of_theme[-1].question.id
    for item in items:
        if option_of(desk.round, desk.checklist, item.question.id).meaning is Meaning.NOT_DISCUSSED:
            return item.question.id
    return items[0].question.id
