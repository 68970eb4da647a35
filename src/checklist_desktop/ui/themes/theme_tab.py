"""The tab of one theme: its questions at the left, the chosen one at the right; gestures become changes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QStackedWidget, QWidget

from checklist_desktop.domain.changes.of_answers import (
    FlagQuestion,
    SetAnswer,
    SetArrangement,
    SetEvidence,
    WriteExplanation,
)
from checklist_desktop.domain.changes.of_rounds import WriteConclusion, WriteReflection
from checklist_desktop.insight.action_plan import planned_actions
from checklist_desktop.insight.progress import option_of, progress_of, questions_of_theme
from checklist_desktop.ui.kit.inputs.buttons import Button, Kind
from checklist_desktop.ui.kit.paint.appearance import Type, px
from checklist_desktop.ui.kit.paint.symbols import symbol_of
from checklist_desktop.ui.kit.show.labels import Label, Page, Rule, column, row, scrolled
from checklist_desktop.ui.kit.words import words_for_count
from checklist_desktop.ui.themes.answer_editor import MOST_KEYS
from checklist_desktop.ui.themes.closing_panel import ClosingPanel
from checklist_desktop.ui.themes.question_list import Entry, QuestionList
from checklist_desktop.ui.themes.question_panel import QuestionPanel, Shown

if TYPE_CHECKING:
    from checklist_desktop.domain.checklist import NumberedQuestion
    from checklist_desktop.ui.kit.desk import Desk

CLOSING = "closing"
"""The key of the row that closes the theme."""


class ThemeTab(Page):
    """Holds the desk. Asks the window for the editor of an action point, and tells where the user is."""

    action_point_asked = Signal(str, str, str)  # question, id of the action point or empty, proposed text
    moved = Signal(str)

    def __init__(self, desk: Desk, theme_id: str, parent: QWidget | None = None) -> None:
        super().__init__("page", parent)
        theme = desk.checklist.theme(theme_id)
        assert theme is not None
        self._desk, self._theme = desk, theme
        self._number = [other.id for other in desk.checklist.themes].index(theme_id) + 1
        self._questions = questions_of_theme(desk.round, desk.checklist, theme_id)
        self._build()
        self._connect()
        self.refresh()
        self.go_to(self._questions[0].question.id if self._questions else CLOSING)

    def _build(self) -> None:
        self._title = Label(self._theme.title, Type.HEAD, bold=True, wrap=True)
        self._title.setToolTip(self._theme.introduction)
        self._count = Label("", Type.SMALL, role="quiet")
        self._list = QuestionList(self.tr("Questions of {0}").format(self._theme.title))
        head = column(self._title, self._count, gap=0, margins=(24, 10, 16, 8))
        side = Page("window")
        side.setLayout(column(head, Rule(), self._list, gap=0))
        side.setMinimumWidth(px(240))
        side.setMaximumWidth(px(400))
        self._panel = QuestionPanel(self._desk.checklist)
        self._closing = ClosingPanel(self._desk.checklist, self._theme)
        self._stack = QStackedWidget()
        self._stack.addWidget(scrolled(self._panel, self.tr("Question")))
        self._stack.addWidget(scrolled(self._closing, self.tr("Closing the theme")))
        self._back = Button(self.tr("Previous"), shortcut=self.tr("PgUp"))
        self._next = Button(self.tr("Next"), Kind.PRIMARY, shortcut=self.tr("PgDn"))
        self._where = Label("", role="quiet")
        foot = row(self._back, None, self._where, None, self._next, margins=(24, 8, 24, 8))
        right = column(self._stack, Rule(), foot, gap=0)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(side, 3)
        layout.addWidget(Rule(upright=True))
        layout.addLayout(right, 7)

    def _connect(self) -> None:
        self._list.chosen.connect(self._on_row_chosen)
        self._back.clicked.connect(self.go_back)
        self._next.clicked.connect(self.go_on)
        panel = self._panel
        panel.option_chosen.connect(self._on_option_chosen)
        panel.option_cleared.connect(self._on_option_cleared)
        panel.level_chosen.connect(self._on_level_chosen)
        panel.explanation_drafted.connect(self._on_explanation_drafted)
        panel.explanation_left.connect(self._on_explanation_left)
        panel.evidence_changed.connect(self._on_evidence_changed)
        panel.flag_toggled.connect(self.toggle_flag)
        panel.action_added.connect(self._on_action_added)
        panel.action_opened.connect(self._on_action_opened)
        closing = self._closing
        closing.reflection_drafted.connect(self._on_reflection_drafted)
        closing.reflection_left.connect(self._on_reflection_left)
        closing.conclusion_drafted.connect(self._on_conclusion_drafted)
        closing.conclusion_left.connect(self._on_conclusion_left)
        for number in range(MOST_KEYS + 1):
            shortcut = QShortcut(QKeySequence(str(number)), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.setObjectName(str(number))
            shortcut.activated.connect(self._on_number_key)
        for key, slot in ((Qt.Key.Key_PageUp, self.go_back), (Qt.Key.Key_PageDown, self.go_on)):
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(slot)

    # ---- showing

    def refresh(self) -> None:
        """Show the dossier as it stands now."""
        round_, checklist = self._desk.round, self._desk.checklist
        progress = progress_of(round_, checklist, self._questions)
        self._count.setText(self.tr("{0} discussed").format(words_for_count(progress.discussed)))
        closing = Entry(
            CLOSING, "", self.tr("Closing the theme"), None, self.tr("Conclusion and reflections")
        )
        self._list.show_entries([*map(self._entry, self._questions), closing])
        self._closing.show_round(round_)
        self._show_question()

    def _entry(self, item: NumberedQuestion) -> Entry:
        round_, checklist = self._desk.round, self._desk.checklist
        option = option_of(round_, checklist, item.question.id)
        marks = [self.tr("baseline level")] * item.question.baseline + [
            self.tr("core question")
        ] * item.question.core
        flagged = self.tr("come back later") if round_.answer(item.question.id).flagged else ""
        symbol = symbol_of(option.meaning)
        return Entry(
            item.question.id, item.number, item.question.text, symbol, option.label, ", ".join(marks), flagged
        )

    def _show_question(self) -> None:
        item = self._current
        self._stack.setCurrentIndex(0 if item is not None else 1)
        rows, row_now = self._list.keys, self._list.currentIndex().row()
        self._back.setEnabled(row_now > 0)
        self._next.setEnabled(0 <= row_now < len(rows) - 1)
        if item is None:
            self._where.setText("")
            return
        place = self.tr("Question {0} of {1}").format(row_now + 1, len(self._questions))
        self._where.setText(place)
        round_ = self._desk.round
        actions = tuple(
            action
            for action in planned_actions(round_, self._desk.checklist, self._desk.today)
            if action.point.question == item.question.id
        )
        self._panel.show_question(Shown(item, round_.answer(item.question.id), actions, round_.is_signed))

    # ---- moving

    @property
    def current_key(self) -> str:
        return self._list.current_key

    def go_to(self, key: str) -> None:
        """Show this question, or the closing of the theme."""
        self._list.choose(key)

    def go_back(self) -> None:
        self._step(-1)

    def go_on(self) -> None:
        self._step(+1)

    def commit(self) -> None:
        """Hand over what is being typed; call before anything that looks at the dossier as a whole."""
        self._panel.explanation.commit()
        self._closing.commit()

    def focus_list(self) -> None:
        self._list.setFocus()

    def toggle_flag(self) -> None:
        item = self._current
        if item is not None:
            flagged = self._desk.round.answer(item.question.id).flagged
            self._desk.apply(FlagQuestion(self._desk.round_id, item.question.id, not flagged))

    def _step(self, by: int) -> None:
        keys = self._list.keys
        place = self._list.currentIndex().row() + by
        if 0 <= place < len(keys):
            self.commit()
            self._list.choose(keys[place])

    @property
    def _current(self) -> NumberedQuestion | None:
        return next((item for item in self._questions if item.question.id == self._list.current_key), None)

    def _on_row_chosen(self, key: str) -> None:
        self._panel.explanation.commit()
        self._show_question()
        area = self._stack.currentWidget()
        if isinstance(area, QScrollArea):
            area.verticalScrollBar().setValue(0)
        self.moved.emit(key)

    # ---- gestures become changes

    def _on_number_key(self) -> None:
        number = int(self.sender().objectName())
        if self._current is None or self._desk.round.is_signed:
            return
        if number == 0:
            self._on_option_cleared()
        else:
            self._panel.answers.choose_by_key(number)

    def _on_option_chosen(self, option: str) -> None:
        if (item := self._current) is not None:
            self._desk.apply(SetAnswer(self._desk.round_id, item.question.id, option))

    def _on_option_cleared(self) -> None:
        if (item := self._current) is not None:
            self._desk.apply(SetAnswer(self._desk.round_id, item.question.id, None))

    def _on_level_chosen(self, level: str) -> None:
        if (item := self._current) is not None:
            self._desk.apply(SetArrangement(self._desk.round_id, item.question.id, level))

    def _on_explanation_drafted(self, text: str) -> None:
        if (item := self._current) is not None:
            self._desk.keep_draft(WriteExplanation(self._desk.round_id, item.question.id, text))

    def _on_explanation_left(self, text: str) -> None:
        self._desk.apply(WriteExplanation(self._desk.round_id, self._panel.question_id, text))

    def _on_evidence_changed(self, evidence: tuple[object, ...]) -> None:
        if (item := self._current) is not None:
            self._desk.apply(SetEvidence(self._desk.round_id, item.question.id, evidence))  # type: ignore[arg-type]

    def _on_action_added(self, proposed: str) -> None:
        if (item := self._current) is not None:
            self.action_point_asked.emit(item.question.id, "", proposed)

    def _on_action_opened(self, action_point_id: str) -> None:
        if (item := self._current) is not None:
            self.action_point_asked.emit(item.question.id, action_point_id, "")

    def _on_reflection_drafted(self, reflection: str, text: str) -> None:
        self._desk.keep_draft(WriteReflection(self._desk.round_id, self._theme.id, reflection, text))

    def _on_reflection_left(self, reflection: str, text: str) -> None:
        self._desk.apply(WriteReflection(self._desk.round_id, self._theme.id, reflection, text))

    def _on_conclusion_drafted(self, text: str) -> None:
        self._desk.keep_draft(WriteConclusion(self._desk.round_id, self._theme.id, text))

    def _on_conclusion_left(self, text: str) -> None:
        self._desk.apply(WriteConclusion(self._desk.round_id, self._theme.id, text))
