"""The chosen question with everything that can be said about it; it only shows and tells."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QWidget

from checklist_desktop.insight.open_points import needs_explanation
from checklist_desktop.ui.kit.inputs.buttons import Button, Kind
from checklist_desktop.ui.kit.inputs.days import padded_day
from checklist_desktop.ui.kit.inputs.fields import TextField
from checklist_desktop.ui.kit.inputs.privacy_pointer import PrivacyPointer
from checklist_desktop.ui.kit.paint.appearance import Type, px, words_width
from checklist_desktop.ui.kit.paint.symbols import Symbol
from checklist_desktop.ui.kit.show.labels import Chip, Label, Page, Rule, SymbolMark, column, row
from checklist_desktop.ui.kit.show.tables import Cell, Column, Table, TableRow
from checklist_desktop.ui.kit.show.tips import tip
from checklist_desktop.ui.kit.show.wrapping import WrappingRow
from checklist_desktop.ui.kit.words import words_for
from checklist_desktop.ui.themes.answer_editor import AnswerEditor, ArrangementEditor
from checklist_desktop.ui.themes.background_panel import BackgroundPanel
from checklist_desktop.ui.themes.evidence_editor import EvidenceEditor
from checklist_desktop.ui.themes.opinions.asides import Asides
from checklist_desktop.ui.themes.opinions.opinions_panel import OpinionsPanel

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from checklist_desktop.domain.checklist import Checklist, NumberedQuestion, Question
    from checklist_desktop.domain.dossier import ActionPoint, Answer
    from checklist_desktop.insight.action_plan import PlannedAction

_SIDE_BY_SIDE = 720
"""From this width (at 100 %) explanation and evidence stand beside each other."""


@dataclass(frozen=True, slots=True)
class Shown:
    """One question as it stands."""

    item: NumberedQuestion
    answer: Answer
    actions: tuple[PlannedAction, ...]
    locked: bool


class QuestionPanel(Page):
    """Emits what happened; the theme tab decides what it means."""

    option_chosen = Signal(str)
    option_cleared = Signal()
    level_chosen = Signal(str)
    explanation_drafted = Signal(str)
    explanation_left = Signal(str)
    evidence_added = Signal(object)
    evidence_changed = Signal(object, object)
    evidence_removed = Signal(object)
    flag_toggled = Signal()
    history_asked = Signal(str)
    action_added = Signal(str)
    action_opened = Signal(str)

    def __init__(self, checklist: Checklist, parent: QWidget | None = None) -> None:
        super().__init__("page", parent)
        self._checklist = checklist
        self._question_id = ""
        self._build()
        self._connect()

    def _build(self) -> None:
        self._number = Label("", bold=True, role="quiet")
        self._flag = Button("", symbol=Symbol.FLAG, shortcut="Ctrl+M", height=24, checkable=True)
        self._history = Button(self.tr("History…"), Kind.QUIET, height=24)
        self._history.setAccessibleName(self.tr("History of this question"))
        self._history.setToolTip(tip(self.tr("Who changed what here, and when (Ctrl+Shift+H)")))
        self._text = Label("", Type.TITLE, bold=True, wrap=True)
        self._text.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._beside: tuple[str, ...] = ()
        self.opinions = OpinionsPanel(self._checklist.answer_scale)
        self._background = BackgroundPanel(self.opinions.toggle)
        self.answers = AnswerEditor(self._checklist.answer_scale)
        self._levels = ArrangementEditor(self._checklist.arrangement_levels)
        if not self._checklist.arrangement_levels:
            self._levels.hide()
        self.explanation = TextField(self.tr("Explanation"), self.tr("Why do we choose this answer?"))
        self._needed = Label("", Type.SMALL, role="quiet")
        self._missing = SymbolMark(Symbol.NEEDED, "")
        self._evidence = EvidenceEditor()
        self._sides = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._sides.setSpacing(px(24))
        self._sides.addLayout(self._build_explanation(), 9)
        self._sides.addWidget(self._evidence, 10)
        self._head = WrappingRow(self._number, self._history, self._flag, last_right=True)
        self.setLayout(
            column(
                self._head,
                self._text,
                self._background,
                self.opinions,
                self.answers,
                self._levels,
                Rule(),
                self._sides,
                4,
                self._build_actions(),
                None,
                gap=6,
                margins=(24, 16, 24, 8),
            )
        )

    def _build_explanation(self) -> QBoxLayout:
        title = Label(self.tr("Explanation"), Type.HEAD, bold=True)
        title.belong_to(self.explanation)
        self._notice = self.tr("No names, case numbers or recognisable situations.")
        self._hint = Label(self._notice, Type.SMALL, role="quiet", wrap=True)
        self._hint.setToolTip(tip(self._checklist.privacy_notice))
        needed = row(self._missing, self._needed, gap=6)
        pointer = PrivacyPointer(self.explanation)
        self.asides = Asides()
        head = row(title, 4, needed, None)
        return column(head, self.explanation, pointer, self._hint, self.asides, None)

    def _build_actions(self) -> QBoxLayout:
        self._add_action = Button(self.tr("Add"), Kind.QUIET, height=24)
        self._add_action.setAccessibleName(self.tr("Add action point"))
        columns = [
            Column(self.tr("What")),
            Column(self.tr("Who"), 208),
            Column(self.tr("Due"), 132),
            Column(self.tr("Status"), 88, spare=True),
        ]
        self._actions = Table(self.tr("Action points"), columns, row_height=32, small=True)
        self._no_actions = Label("", Type.SMALL, role="quiet", wrap=True)
        self._suggest = Button(self.tr("Use this suggestion"), Kind.QUIET, height=24)
        title = Label(self.tr("Action points"), Type.HEAD, bold=True)
        head = row(title, None, self._add_action)
        suggestion = row(self._no_actions, self._suggest)
        suggestion.setStretch(0, 1)
        return column(head, self._actions, suggestion)

    def _connect(self) -> None:
        self.answers.answer_chosen.connect(self.option_chosen)
        self.answers.answer_cleared.connect(self.option_cleared)
        self._levels.level_chosen.connect(self.level_chosen)
        self.explanation.draft_changed.connect(self.explanation_drafted)
        self.explanation.left.connect(self.explanation_left)
        self._evidence.added.connect(self.evidence_added)
        self._evidence.changed.connect(self.evidence_changed)
        self._evidence.removed.connect(self.evidence_removed)
        self._flag.switched.connect(self._on_flag)
        self._history.clicked.connect(self._on_history)
        self._add_action.clicked.connect(self._on_add_action)
        self._suggest.clicked.connect(self._on_suggest)
        self._actions.opened.connect(self.action_opened)

    def show_question(self, shown: Shown) -> None:
        """Show this question as it stands; what is being typed stays while the question stays."""
        layout = self.layout()
        assert layout is not None
        # Or everything is placed anew for each part that comes or goes.
        layout.setEnabled(False)
        self._show(shown)
        layout.setEnabled(True)
        layout.activate()

    def _show(self, shown: Shown) -> None:
        question, answer = shown.item.question, shown.answer
        if question.id != self._question_id:
            self._question_id = question.id
            self._show_head(shown.item)
        self._flag.set_words(
            self.tr("Come back later") if not answer.flagged else self.tr("Marked for later")
        )
        self._flag.setChecked(answer.flagged)
        self._flag.setEnabled(not shown.locked)
        self.answers.show_answer(answer.option, locked=shown.locked)
        level = self._checklist.arrangement(answer.arrangement)
        self._levels.show_level(level.id if level else None, locked=shown.locked)
        self.explanation.show_locked(shown.locked)
        self._hint.setVisible(not shown.locked)
        self.explanation.show_text(answer.explanation)
        self._show_needed(answer, locked=shown.locked)
        self.opinions.show_views(answer.views, locked=shown.locked)
        self.asides.show_answer(question.id, answer, locked=shown.locked)
        examples = "; ".join(question.evidence_examples)
        self._evidence.show_evidence(answer.evidence, locked=shown.locked, examples=examples)
        self._show_actions(shown)

    @property
    def question_id(self) -> str:
        """The question whose explanation stands in the field."""
        return self._question_id

    def commit(self) -> None:
        """Hand over what is being typed."""
        self.opinions.commit()
        self.explanation.commit()
        self.asides.commit()
        self._evidence.commit()

    def focus_explanation(self) -> None:
        self.explanation.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        beside = self.width() >= px(_SIDE_BY_SIDE)
        wanted = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        if self._sides.direction() != wanted:
            self._sides.setDirection(wanted)
        self._keep_room()

    def show_among(self, texts: tuple[str, ...]) -> None:
        """Between these questions the answers stay where they are, unless one takes more than two lines."""
        self._beside = texts
        self._keep_room()

    def _keep_room(self) -> None:
        layout = self.layout()
        if layout is None:
            return
        margins = layout.contentsMargins()
        room = self.width() - margins.left() - margins.right()
        two = any(words_width(text, Type.TITLE, bold=True) > room for text in self._beside)
        height = self._text.fontMetrics().size(0, "x\nx" if two else "x").height()
        if self._text.minimumHeight() != height:
            self._text.setMinimumHeight(height)
            layout.activate()  # now, or what is below finds its place one turn later

    def _show_head(self, item: NumberedQuestion) -> None:
        question = item.question
        self._number.setText(self.tr("Question {0}").format(item.number))
        self._text.setText(question.text)
        self.answers.show_question(item.number, question.text)
        self._background.show_question(question, self._checklist)
        self._head.show_widgets(self._number, *self._chips_of(question), self._history, self._flag)

    def _chips_of(self, question: Question) -> list[Chip]:
        """Baseline and core weigh; grounds inform. A ground with the words of a mark is not said twice."""
        grounds = [ground for ground in map(self._checklist.ground, question.grounds) if ground is not None]
        tips = {ground.label: ground.description for ground in grounds}
        marks = {self.tr("Baseline level"): question.baseline, self.tr("Core question"): question.core}
        solid = [words for words, applies in marks.items() if applies]
        return [Chip(words, tips.pop(words, ""), solid=True) for words in solid] + [
            Chip(words, meaning) for words, meaning in tips.items()
        ]

    def _show_needed(self, answer: Answer, *, locked: bool) -> None:
        option = self._checklist.answer_scale.find(answer.option)
        missing = needs_explanation(option, answer) and not locked
        words = self.tr("needed with this answer")
        self._needed.setText(words if option.requires_explanation and not locked else "")
        self._needed.set_role("accent" if missing else "quiet")
        self._needed.set_bold(missing)
        self._missing.setVisible(missing)
        hint = f"{words}. {self._notice}" if missing else self._notice
        self.explanation.setAccessibleDescription(hint)

    def _show_actions(self, shown: Shown) -> None:
        any_late = any(action.is_late for action in shown.actions)
        rows = [_action_row(action, locked=shown.locked, indent=any_late) for action in shown.actions]
        self._actions.show_rows(rows)
        self._actions.setVisible(bool(shown.actions))
        self._add_action.setVisible(not shown.locked)
        suggestion = shown.item.question.suggested_action
        offered = bool(suggestion) and not shown.actions and not shown.locked
        words = self.tr("Suggestion: {0}").format(suggestion) if offered else self.tr("No action points yet.")
        self._no_actions.setText(words)
        self._no_actions.setVisible(not shown.actions)
        self._suggest.setVisible(offered)

    def _on_flag(self) -> None:
        self.flag_toggled.emit()

    def _on_history(self) -> None:
        self.history_asked.emit(self._question_id)

    def _on_add_action(self) -> None:
        self.action_added.emit("")

    def _on_suggest(self) -> None:
        found = self._checklist.question(self._question_id)
        self.action_added.emit(found.question.suggested_action if found else "")


def _action_row(action: PlannedAction, *, locked: bool, indent: bool) -> TableRow:
    point: ActionPoint = action.point
    day = padded_day(point.due)
    due = Cell(day, Symbol.LATE, bold=True) if action.is_late else Cell(day, indent=indent)
    cells = (
        Cell(point.what, bold=action.is_late, link=not locked),
        Cell(point.owner),
        due,
        Cell(words_for(point.status)),
    )
    return TableRow(point.id, cells, late=action.is_late)
