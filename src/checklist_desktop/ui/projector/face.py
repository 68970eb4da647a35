"""The face of the projector view in the measures of one screen; it only shows and tells."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QStackedWidget

from checklist_desktop.ui.kit.show.labels import Page, Scroller
from checklist_desktop.ui.projector.answer_cards import MOST_KEYS, AnswerCards
from checklist_desktop.ui.projector.facts import Facts
from checklist_desktop.ui.projector.foot import Fault, Foot
from checklist_desktop.ui.projector.keys import Act, RoomCommand, key_lines
from checklist_desktop.ui.projector.measures import Said, Size
from checklist_desktop.ui.projector.theme_track import ThemeTrack

if TYPE_CHECKING:
    from PySide6.QtWidgets import QLayout, QWidget

    from checklist_desktop.domain.checklist import Checklist, Question
    from checklist_desktop.ui.projector.measures import Measures
    from checklist_desktop.ui.projector.seen import Seen

_SIDE = 80
_MOST_LINES = 3
"""A question over more lines than this is set in smaller type."""
_QUESTION, _KEYS = range(2)


class Face(Page):
    """Head, question with its answers, foot. Emits what was clicked."""

    option_chosen = Signal(str)
    asked = Signal(Act)

    def __init__(self, checklist: Checklist, commands: tuple[RoomCommand, ...], measures: Measures) -> None:
        super().__init__("page")
        self._checklist, self._commands, self._measures = checklist, commands, measures
        self._question_id = ""
        self._build()
        self._cards.chosen.connect(self.option_chosen)
        self._foot.asked.connect(self.asked)
        self._fault.retry_asked.connect(self._on_retry_asked)
        self._area.verticalScrollBar().rangeChanged.connect(self._on_range_changed)

    def _build(self) -> None:
        measures = self._measures
        self._text = Said(measures, size=Size.QUESTION, bold=True, wrap=True)
        # Room for two lines, so that the answers stay where they are from question to question.
        self._text.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._text.setMinimumHeight(self._text.fontMetrics().size(0, "x\nx").height())
        self._explanation = Said(measures, role="quiet", wrap=True)
        self._explanation.hide()
        self._cards = AnswerCards(self._checklist.answer_scale, measures)
        self._facts = Facts(measures)
        inside = Page()
        inside.setLayout(
            measures.column(
                self._text,
                self._explanation,
                self._cards,
                self._facts,
                None,
                gap=28,
                margins=(_SIDE, 32, _SIDE, 24),
            )
        )
        self._area = Scroller(inside, "")
        self._area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._area)
        self._stack.addWidget(self._build_keys())
        self._fault = Fault(measures)
        self._foot = Foot(measures, min(MOST_KEYS, len(self._checklist.answer_scale.choices)))
        layout = measures.column(self._build_head(), self._stack, self._fault, self._foot)
        layout.setStretch(1, 1)
        self.setLayout(layout)

    def _build_head(self) -> QLayout:
        measures = self._measures
        self._theme = Said(measures, bold=True, role="accent", wrap=True)
        self._marks = Said(measures, role="quiet", wrap=True)
        self._place = Said(measures, role="quiet")
        self._discussed = Said(measures, role="quiet")
        self._track = ThemeTrack(measures)
        right = Qt.AlignmentFlag.AlignRight
        grid = QGridLayout()
        grid.setHorizontalSpacing(measures.px(32))
        grid.setVerticalSpacing(0)
        grid.setColumnStretch(0, 1)
        grid.addWidget(self._theme, 0, 0)
        grid.addWidget(self._place, 0, 1, right | Qt.AlignmentFlag.AlignTop)
        grid.addWidget(self._marks, 1, 0)
        grid.addWidget(self._discussed, 1, 1, right)
        return measures.column(grid, self._track, gap=12, margins=(_SIDE, 32, _SIDE, 0))

    def _build_keys(self) -> Scroller:
        measures = self._measures
        grid = QGridLayout()
        grid.setHorizontalSpacing(measures.px(48))
        grid.setVerticalSpacing(measures.px(2))
        grid.setColumnStretch(1, 1)
        for place, (keys, words) in enumerate(key_lines(self._commands)):
            grid.addWidget(Said(measures, keys, bold=True), place, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(Said(measures, words, wrap=True), place, 1)
        inside = Page()
        inside.setLayout(measures.column(grid, None, margins=(_SIDE, 24, _SIDE, 16)))
        self._keys = Scroller(inside, self.tr("Keys"))
        self._keys.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._keys.verticalScrollBar().rangeChanged.connect(self._on_range_changed)
        return self._keys

    # ---- showing

    def show_question(self, seen: Seen, locked_words: str, *, explained: bool) -> None:
        """Show this question as it stands."""
        question, number = seen.item.question, seen.item.number
        self._theme.setText(f"{seen.theme_number}  {seen.item.theme.title}")
        marks = (self._mark_words(question), locked_words)
        self._marks.setText("  ·  ".join(words for words in marks if words))
        self._place.setText(self.place_words(seen))
        discussed = self.tr("{0} of {1} discussed").format(seen.discussed_count, len(seen.discussed))
        self._discussed.setText(discussed)
        self._track.show_theme(seen.discussed, seen.place)
        self._text.setText(f"{number}  {question.text}")
        self._area.setAccessibleName(self.tr("Question {0}: {1}").format(number, question.text))
        self._explanation.show_words(question.explanation if explained else "")
        self._cards.show_answer(seen.answer.option, locked=bool(locked_words))
        self._facts.show_question(seen)
        self._foot.show_state(
            locked=bool(locked_words), explains=bool(question.explanation), explained=explained
        )
        if question.id != self._question_id:
            self._question_id = question.id
            self._fit_question()
            self._area.verticalScrollBar().setValue(0)

    def place_words(self, seen: Seen) -> str:
        return self.tr("Question {0} of {1}").format(seen.place + 1, len(seen.discussed))

    def show_keys(self, wanted: bool) -> None:
        """All the keys in the place of the question, or the question again."""
        self._stack.setCurrentIndex(_KEYS if wanted else _QUESTION)
        self.bring_keyboard()
        self._show_scrolls()

    @property
    def shows_keys(self) -> bool:
        return self._stack.currentIndex() == _KEYS

    def bring_keyboard(self) -> None:
        """To the question itself: nothing is ringed until someone presses Tab."""
        current = self._stack.currentWidget()
        if current is not None:
            current.setFocus(Qt.FocusReason.OtherFocusReason)

    def scroll_on(self, by: int) -> None:
        area = self._keys if self.shows_keys else self._area
        bar = area.verticalScrollBar()
        bar.setValue(bar.value() + by * area.viewport().height() // 3)

    def show_saved(self, words: str) -> None:
        self._foot.show_saved(words)

    def show_fault(self, words: str, *, can_retry: bool) -> None:
        self._fault.show_fault(words, can_retry=can_retry)

    def show_passing(self, words: str) -> None:
        self._foot.show_passing(words)

    def _mark_words(self, question: Question) -> str:
        marks = ((self.tr("baseline level"), question.baseline), (self.tr("core question"), question.core))
        words = ", ".join(mark for mark, applies in marks if applies)
        return f"{words[:1].upper()}{words[1:]}"

    def _fit_question(self) -> None:
        """The largest type in which the question is not too many lines; what is longer still scrolls."""
        width = self.width() - 2 * self._measures.px(_SIDE)
        for size in (Size.QUESTION, Size.LONG_QUESTION, Size.BODY):
            self._text.setFont(self._measures.font(size, bold=True))
            spacing = self._text.fontMetrics().lineSpacing()
            if self._text.heightForWidth(width) <= _MOST_LINES * spacing + 1:
                return

    def _show_scrolls(self) -> None:
        area = self._keys if self.shows_keys else self._area
        self._foot.show_scrolls(area.verticalScrollBar().maximum() > 0)

    def _on_range_changed(self, least: int, most: int) -> None:
        self._show_scrolls()

    def _on_retry_asked(self) -> None:
        self.asked.emit(Act.RETRY)

    @property
    def home(self) -> QWidget:
        """Where the keyboard is when nobody went anywhere with it."""
        return self._area
