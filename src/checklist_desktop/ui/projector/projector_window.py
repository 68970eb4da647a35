"""One question, large, over the whole screen: answers and moves by key, and leaves nothing behind."""

from __future__ import annotations

from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from checklist_desktop.domain.changes.of_answers import SetAnswer
from checklist_desktop.insight.open_points import needs_explanation
from checklist_desktop.insight.progress import option_of, questions_of
from checklist_desktop.ui.kit.show.labels import Page
from checklist_desktop.ui.projector.answer_cards import MOST_KEYS
from checklist_desktop.ui.projector.face import Face
from checklist_desktop.ui.projector.keys import ACTS, Act
from checklist_desktop.ui.projector.measures import Measures
from checklist_desktop.ui.projector.seen import Seen, seen_in

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QCloseEvent, QResizeEvent

    from checklist_desktop.ui.kit.desk import Desk
    from checklist_desktop.ui.projector.keys import RoomCommand

PATIENCE_MS = 300
"""How long writing may take before it is mentioned."""


class ProjectorWindow(Page):
    """Holds the desk. Emits where it went, which command of the menus was asked, and that it was left."""

    moved = Signal(str)
    command_asked = Signal(str)
    retry_asked = Signal()
    screen_asked = Signal()
    answered = Signal()  # by a key, and nothing more is needed there
    left = Signal()

    def __init__(
        self, desk: Desk, question: str, commands: tuple[RoomCommand, ...], parent: QWidget | None = None
    ) -> None:
        """The round asks at least one question; an unknown one is the first."""
        super().__init__("page", parent)
        self.setWindowFlags(Qt.WindowType.Window)
        self._desk, self._commands = desk, commands
        self._items = questions_of(desk.round, desk.checklist)
        ids = [item.question.id for item in self._items]
        self._index = ids.index(question) if question in ids else 0
        self._explained = False
        self._saved_words, self._fault_words = "", ""
        self._face: Face | None = None
        self._scale = 0.0
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(PATIENCE_MS)
        self._patience.timeout.connect(self._on_patience_ended)
        self.setWindowTitle(self.tr("Projector view - Op orde"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        # The screen says how large it is, never what is in it.
        layout.setSizeConstraint(QVBoxLayout.SizeConstraint.SetNoConstraint)
        self._connect()

    def _connect(self) -> None:
        bridge = self._desk.bridge
        bridge.changed.connect(self._on_changed)
        bridge.failed.connect(self._on_failed)
        bridge.handed_over.connect(self._patience.start)

    # ---- the face, made for the size of the screen

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        measures = Measures.for_screen(self.size())
        if measures.scale != self._scale:
            self._scale = measures.scale
            self._make_face(measures)

    def _make_face(self, measures: Measures) -> None:
        if self._face is not None:
            self._face.hide()
            self._face.deleteLater()
        face = Face(self._desk.checklist, self._commands, measures)
        face.option_chosen.connect(self._choose)
        face.asked.connect(self._do)
        self._bind_keys(face)
        self._face = face
        layout = self.layout()
        assert layout is not None
        layout.addWidget(face)
        face.resize(self.size())
        self._refresh()
        face.bring_keyboard()

    def _bind_keys(self, face: Face) -> None:
        """On the face, so that they rest while it is covered."""
        for item in ACTS:
            asked = self.screen_asked.emit if item.act is Act.SCREEN else partial(self._do, item.act)
            self._bind(face, item.keys, asked)
        for command in self._commands:
            self._bind(face, command.keys, partial(self.command_asked.emit, command.key))
        for number in range(MOST_KEYS + 1):
            self._bind(face, (str(number),), partial(self._choose_by_key, number))

    def _bind(self, face: Face, keys: tuple[str, ...], slot: Callable[[], object]) -> None:
        for key in keys:
            shortcut = QShortcut(QKeySequence(key), face)
            shortcut.setContext(Qt.ShortcutContext.WindowShortcut)
            shortcut.activated.connect(slot)

    # ---- showing

    @property
    def question(self) -> str:
        return self._items[self._index].question.id

    @property
    def desk(self) -> Desk:
        return self._desk

    def show_question(self, question: str) -> None:
        """Follow to this question, wherever it was chosen; what is not a question stays as it is."""
        ids = [item.question.id for item in self._items]
        if question in ids and question != self.question:
            self._go(ids.index(question))

    def show_saved(self, at: str) -> None:
        """`at` is when COMMIT returned, in UTC; told when it was today, the rest is for the window."""
        self._patience.stop()
        moment = datetime.fromisoformat(at).astimezone() if at else None
        today = moment is not None and moment.date() == self._desk.today
        self._saved_words = self.tr("Saved {0}").format(f"{moment:%H:%M}") if today else ""
        self._fault_words = ""
        self._refresh()

    def show_failed(self, words: str) -> None:
        """What could not be written stays in sight until it is."""
        self._patience.stop()
        self._saved_words, self._fault_words = self.tr("Not saved"), words
        self._refresh()

    def go_on(self) -> None:
        """To the next question, if there is one."""
        if self._index + 1 < len(self._items):
            self._go(self._index + 1)

    def show_passing(self, words: str) -> None:
        if self._face is not None:
            self._face.show_passing(words)

    def _refresh(self) -> None:
        if self._face is None:
            return
        face, seen = self._face, self._seen
        face.show_question(seen, self._locked_words, explained=self._explained)
        face.show_saved(self._saved_words)
        read_only = self.tr("This library can only be read now. Nothing can be changed.")
        fault = self._fault_words or (read_only if self._desk.session.is_read_only else "")
        face.show_fault(fault, can_retry=bool(self._fault_words))

    @property
    def _seen(self) -> Seen:
        return seen_in(self._desk.round, self._desk.checklist, self._items, self._index)

    @property
    def _locked_words(self) -> str:
        round_ = self._desk.round
        if round_.is_signed:
            return self.tr("Signed version {0}, can only be read").format(len(round_.signed_versions))
        return self.tr("Can only be read") if self._desk.session.is_read_only else ""

    # ---- what the keys do

    def _do(self, act: Act) -> None:
        face = self._face
        if face is None:
            return
        if act is Act.LEAVE:
            self._on_leave(face)
        elif act is Act.KEYS:
            face.show_keys(not face.shows_keys)
        elif act in (Act.UP, Act.DOWN):
            face.scroll_on(-1 if act is Act.UP else +1)
        elif act is Act.RETRY:
            if self._fault_words:
                self.retry_asked.emit()
        elif act is Act.EXPLAIN:
            self._explain()
        else:
            self._move(act)

    def _move(self, act: Act) -> None:
        by_theme = act in (Act.NEXT_THEME, Act.THEME_BACK)
        by = +1 if act in (Act.NEXT, Act.NEXT_THEME) else -1
        index = self._first_of_theme(by) if by_theme else self._index + by
        if 0 <= index < len(self._items):
            self._go(index)
        else:
            end = self.tr("This is the last question.") if by > 0 else self.tr("This is the first question.")
            self._tell(end)

    def _first_of_theme(self, by: int) -> int:
        """The first question of the theme before or after this one that asks any; -1 when there is none."""
        themes = list(dict.fromkeys(item.theme.id for item in self._items))
        place = themes.index(self._items[self._index].theme.id) + by
        if not 0 <= place < len(themes):
            return -1
        return next(number for number, item in enumerate(self._items) if item.theme.id == themes[place])

    def _go(self, index: int) -> None:
        self._index = index
        self._refresh()
        if self._face is not None:
            self._face.show_keys(False)
        self.moved.emit(self.question)
        self._desk.messages.announce(self._spoken)

    @property
    def _spoken(self) -> str:
        """The question with its answer and its place, for who does not see it."""
        seen = self._seen
        option = option_of(self._desk.round, self._desk.checklist, seen.item.question.id)
        place = self._face.place_words(seen) if self._face is not None else ""
        return f"{seen.item.number} {seen.item.question.text} {option.label}. {place}"

    def _explain(self) -> None:
        explanation = self._items[self._index].question.explanation
        self._explained = not self._explained
        self._refresh()
        if self._explained and explanation:
            self._desk.messages.announce(explanation)

    def _choose_by_key(self, number: int) -> None:
        choices = self._desk.checklist.answer_scale.choices
        if self._locked_words:
            self._tell(self._locked_words)
        elif number == 0:
            self._desk.apply(SetAnswer(self._desk.round_id, self.question, None))
        elif number <= len(choices):
            self._choose(choices[number - 1].id)
            answer = self._desk.newest_round.answer(self.question)
            if not needs_explanation(choices[number - 1], answer):
                self.answered.emit()

    def _choose(self, option: str) -> None:
        self._desk.apply(SetAnswer(self._desk.round_id, self.question, option))

    def _tell(self, words: str) -> None:
        self.show_passing(words)
        self._desk.messages.announce(words)

    def _on_leave(self, face: Face) -> None:
        """First away from the keys, then away from the view."""
        if face.shows_keys:
            face.show_keys(False)
        else:
            self.left.emit()

    # ---- what happens

    def _on_changed(self, slots: frozenset[str]) -> None:
        self._items = questions_of(self._desk.round, self._desk.checklist)
        self._refresh()

    def _on_failed(self, error: object) -> None:
        # What was clicked shows itself as chosen at once; after a failure it shows the disk again.
        self._refresh()

    def _on_patience_ended(self) -> None:
        # The answer that stood there already is nothing to write, and nobody says that it was written.
        if not self._desk.session.is_saved:
            self._saved_words = self.tr("Saving…")
            self._refresh()

    def closeEvent(self, event: QCloseEvent) -> None:
        """The system can close a window as well."""
        event.ignore()
        self.left.emit()

    def sizeHint(self) -> QSize:
        return self.screen().size()
