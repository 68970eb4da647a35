"""The tab of one theme: its questions at the left, the chosen one at the right."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QHBoxLayout, QScrollArea, QStackedWidget, QWidget

from checklist_desktop.insight.action_plan import planned_actions
from checklist_desktop.insight.open_points import needs_explanation
from checklist_desktop.ui.kit.inputs.buttons import Button, Kind
from checklist_desktop.ui.kit.inputs.fields import LineField, TextField
from checklist_desktop.ui.kit.show.labels import Label, Page, Rule, column, row, scrolled
from checklist_desktop.ui.themes.answer_editor import MOST_KEYS
from checklist_desktop.ui.themes.closing_panel import ClosingPanel
from checklist_desktop.ui.themes.finding.question_side import QuestionSide
from checklist_desktop.ui.themes.gestures import Gestures
from checklist_desktop.ui.themes.question_panel import QuestionPanel, Shown
from checklist_desktop.ui.themes.theme_head import IntroductionPanel

if TYPE_CHECKING:
    from checklist_desktop.domain.checklist import NumberedQuestion
    from checklist_desktop.ui.kit.desk import Desk

NO_ANSWER = "-"
"""In the menu of answers: to take the answer back. No option has such an id."""
_QUESTION, _CLOSING, _INTRODUCTION = range(3)


class ThemeTab(Page):
    """Holds the desk. Asks the window for the editor of an action point, and tells where the user is."""

    action_point_asked = Signal(str, str, str)  # question, id of the action point or empty, proposed text
    history_asked = Signal(str)
    moved = Signal(str)
    end_passed = Signal(int)  # 1 after the last row, -1 before the first
    several_asked = Signal(str)  # the option that the selected questions are to get, or empty
    answered = Signal()  # with a key, and nothing more is needed here

    def __init__(self, desk: Desk, theme_id: str, parent: QWidget | None = None) -> None:
        super().__init__("page", parent)
        theme = desk.checklist.theme(theme_id)
        assert theme is not None
        self._desk, self._theme = desk, theme
        self._number = [other.id for other in desk.checklist.themes].index(theme_id) + 1
        self._introducing = False
        self._build()
        self._connect()
        self.refresh()
        self.enter(1)

    def _build(self) -> None:
        self._side = QuestionSide(self._desk, self._theme)
        self._list = self._side.list
        self._panel = QuestionPanel(self._desk.checklist)
        self._panel.show_among(tuple(item.question.text for item in self._side.questions))
        self._closing = ClosingPanel(self._desk.checklist, self._theme)
        self._gestures = Gestures(self._desk, self._theme.id, self._panel, self._closing)
        introduction = IntroductionPanel(self._theme, self._desk.checklist)
        self._stack = QStackedWidget()
        self._stack.addWidget(scrolled(self._panel, self.tr("Question")))
        self._stack.addWidget(scrolled(self._closing, self.tr("Closing the theme")))
        self._stack.addWidget(scrolled(introduction, self.tr("Introduction")))
        self._back = Button(self.tr("Previous"), shortcut=self.tr("PgUp"))
        self._next = Button(self.tr("Next"), Kind.PRIMARY, shortcut=self.tr("PgDn"))
        self._where = Label("", role="quiet", wrap=True)
        self._where.setAlignment(Qt.AlignmentFlag.AlignCenter)
        foot = row(self._back, self._where, self._next, margins=(24, 8, 24, 8))
        foot.setStretch(1, 1)
        right = column(self._stack, Rule(), foot, gap=0)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._side, 3)
        layout.addWidget(Rule(upright=True))
        layout.addLayout(right, 7)

    def _connect(self) -> None:
        self._side.introduction_asked.connect(self._on_introduction_asked)
        self._side.chosen.connect(self._on_row_chosen)
        self._side.end_passed.connect(self.end_passed)
        self._side.several_asked.connect(self._on_several_asked)
        self._back.clicked.connect(self.go_back)
        self._next.clicked.connect(self.go_on)
        self._panel.history_asked.connect(self.history_asked)
        self._gestures.action_point_asked.connect(self.action_point_asked)
        for number in range(MOST_KEYS + 1):
            shortcut = QShortcut(QKeySequence(str(number)), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.setObjectName(str(number))
            shortcut.activated.connect(self._on_number_key)

    # ---- showing

    def refresh(self) -> None:
        """Show the dossier as it stands now."""
        self._side.refresh()
        self._closing.show_round(self._desk.round, locked=self._desk.is_locked)
        self._show_question()

    def _show_question(self) -> None:
        item, round_ = self._current, self._desk.round
        self._show_foot(item)
        if item is None and self.current_key:
            self._closing.make()
            # What is made late comes last for Tab, and would stand behind what is below it.
            self.setTabOrder(self._closing.last_field, self._back)
            self.setTabOrder(self._back, self._next)
        if not self._introducing:
            self._stack.setCurrentIndex(_CLOSING if item is None else _QUESTION)
        if item is None:
            return
        actions = tuple(
            action
            for action in planned_actions(round_, self._desk.checklist, self._desk.today)
            if action.point.question == item.question.id
        )
        self._panel.show_question(Shown(item, round_.answer(item.question.id), actions, self._desk.is_locked))

    def _show_foot(self, item: NumberedQuestion | None) -> None:
        round_ = self._desk.round
        questions = self._side.questions
        first = self._list.currentIndex().row() == 0 and self._number == 1
        self._back.setEnabled(not first)
        where = ""
        if item is not None:
            where = self.tr("Question {0} of {1}").format(questions.index(item) + 1, len(questions))
        if round_.is_signed:
            signed = self.tr("Signed version {0}, can only be read").format(len(round_.signed_versions))
            where = f"{where}  ·  {signed}" if where else signed
        self._where.setText(where)

    # ---- moving

    @property
    def current_key(self) -> str:
        return self._list.current_key

    def go_to(self, key: str) -> None:
        """Show this question, or the closing of the theme."""
        self._side.choose(key)

    def enter(self, by: int) -> None:
        """Begin at the first row (1), or at the last (-1) when someone comes from behind."""
        self._side.enter(by)

    def go_back(self) -> None:
        self._step(-1)

    def go_on(self) -> None:
        self._step(+1)

    def commit(self) -> None:
        """Hand over what is being typed; call before anything that looks at the dossier as a whole."""
        self._panel.commit()
        self._closing.commit()

    @property
    def question_panel(self) -> QuestionPanel | None:
        """Where something can be said about the chosen question; None while something else is shown."""
        return None if self._current is None or self._introducing else self._panel

    @property
    def selected_questions(self) -> tuple[str, ...]:
        """The questions that are selected in the list, in order."""
        return self._side.selected_questions

    def select_only_current(self) -> None:
        self._side.select_only_current()

    def answer_entries(self) -> list[tuple[str, str, bool]]:
        """The answers there are with their keys, and none at all; which of them stands."""
        chosen = self._desk.newest_round.answer(self._panel.question_id).option
        options = self._desk.checklist.answer_scale.choices
        keys = [str(number) if number <= MOST_KEYS else "" for number in range(1, len(options) + 1)]
        entries = [
            (option.id, f"{option.label}\t{key}", option.id == chosen)
            for option, key in zip(options, keys, strict=True)
        ]
        none = self.tr("No answer")
        return [*entries, (NO_ANSWER, f"{none}\t0", chosen is None)]

    def give_answer(self, option: str) -> None:
        """Choose this answer, or take the answer back."""
        if self._current is None or self._desk.is_locked:
            return
        if option == NO_ANSWER:
            self._gestures.clear_answer()
        else:
            self._gestures.choose(option)

    def show_filters(self) -> None:
        """Have the filters come up."""
        self._side.show_filters()

    def focus_list(self) -> None:
        self._list.setFocus()

    def toggle_flag(self) -> None:
        """Mark the question to come back to later, or take the mark away."""
        if self._current is not None:
            self._gestures.toggle_flag()

    def _step(self, by: int) -> None:
        keys = self._list.keys
        place = self._list.currentIndex().row() + by
        self.commit()
        if isinstance(QApplication.focusWidget(), TextField | LineField):
            self.focus_list()  # the next question is answered first: a digit is an answer again
        if 0 <= place < len(keys):
            self._list.choose(keys[place])
        else:
            self.end_passed.emit(by)

    @property
    def _current(self) -> NumberedQuestion | None:
        return next(
            (item for item in self._side.questions if item.question.id == self._list.current_key), None
        )

    def _on_row_chosen(self, key: str) -> None:
        self._panel.commit()
        self._introducing = False
        self._side.show_opened(False)
        self._show_question()
        # While another window is in front, as for the room, that one speaks.
        if not self._list.hasFocus() and self.window() is self._desk.messages.window:
            self._desk.messages.announce(self._list.current_words)
        area = self._stack.currentWidget()
        if isinstance(area, QScrollArea):
            area.verticalScrollBar().setValue(0)
        self.moved.emit(key)

    def _on_introduction_asked(self, asked: bool) -> None:
        self._panel.commit()
        self._introducing = asked
        self._stack.setCurrentIndex(_INTRODUCTION)
        if asked:
            self._desk.messages.announce(self._theme.introduction)
        self._show_question()

    # ---- keys

    def _on_several_asked(self) -> None:
        self.several_asked.emit("")

    def _on_number_key(self) -> None:
        number = int(self.sender().objectName())
        if self._current is None or self._introducing or self._desk.is_locked:
            return
        option = self._panel.answers.option_with_key(number)
        if len(self._side.selected_questions) > 1:
            self.several_asked.emit(option)
        elif number == 0:
            self._gestures.clear_answer()
        elif option:
            self._gestures.choose(option)
            if not self._needs_explanation:
                self.answered.emit()

    @property
    def _needs_explanation(self) -> bool:
        answer = self._desk.newest_round.answer(self._panel.question_id)
        return needs_explanation(self._desk.checklist.answer_scale.find(answer.option), answer)
