"""The left side of a theme: its head, the filter, and the list of its questions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QTimer, Signal

from checklist_desktop.insight.finding.filters import passing
from checklist_desktop.insight.progress import Count, option_of, progress_of, questions_of_theme
from checklist_desktop.ui.kit.paint.appearance import px
from checklist_desktop.ui.kit.paint.symbols import symbol_of
from checklist_desktop.ui.kit.show.labels import Page, Rule, column
from checklist_desktop.ui.themes.finding.filter_menu import FilterMenu, words_of_filter
from checklist_desktop.ui.themes.finding.list_notes import FilterNote, SelectionNote
from checklist_desktop.ui.themes.question_list import Entry, QuestionList
from checklist_desktop.ui.themes.theme_head import ThemeHead

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from checklist_desktop.domain.checklist import NumberedQuestion, Theme
    from checklist_desktop.ui.kit.desk import Desk

CLOSING = "closing"
"""The key of the row that closes the theme."""


class QuestionSide(Page):
    """Holds the desk. Shows what the filter lets through, and always the row that someone is at."""

    chosen = Signal(str)
    end_passed = Signal(int)
    introduction_asked = Signal(bool)
    several_asked = Signal()

    def __init__(self, desk: Desk, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__("window", parent)
        self._desk, self._theme = desk, theme
        self.questions = questions_of_theme(desk.round, desk.checklist, theme.id)
        self._menu: FilterMenu | None = None
        self._told, self._counted = desk.sieve.wanted, 0
        self._build()
        self._connect()

    def _build(self) -> None:
        self._head = ThemeHead(self._theme)
        self._filter, self._selection = FilterNote(), SelectionNote()
        self.list = QuestionList(self.tr("Questions of {0}").format(self._theme.title))
        self.setLayout(column(self._head, self._filter, self._selection, Rule(), self.list, gap=0))
        self.setMinimumWidth(px(240))
        self.setMaximumWidth(px(400))
        # What was left goes from the list after the keys and the mouse are done with it.
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)

    def _connect(self) -> None:
        self._head.introduction_asked.connect(self.introduction_asked)
        self._head.filter_asked.connect(self.show_filters)
        self._filter.clear_asked.connect(self._on_clear_asked)
        self._selection.answer_asked.connect(self.several_asked)
        self.list.chosen.connect(self._on_chosen)
        self.list.selected.connect(self._on_selected)
        self.list.end_passed.connect(self.end_passed)
        self._soon.timeout.connect(self._show_list)

    # ---- showing

    def refresh(self) -> None:
        progress = progress_of(self._desk.round, self._desk.checklist, self.questions)
        self._head.show_count(progress.discussed)
        self._show_list()

    def choose(self, key: str) -> None:
        """Go to this row; it is shown also where the filter would leave it out."""
        if key not in self.list.keys:
            self._show_list(also=key)
        self.list.choose(key)

    def enter(self, by: int) -> None:
        """Begin at the first row (1), or at the last (-1), of those that the filter lets through."""
        all_rows = [*(item.question.id for item in self.questions), CLOSING]
        through = self._passing
        rows = [key for key in all_rows if key in through] if self._desk.sieve.wanted.is_active else []
        self.choose((rows or all_rows)[0 if by > 0 else -1])

    def show_opened(self, opened: bool) -> None:
        """Whether the introduction is what is shown beside the list."""
        self._head.show_opened(opened)

    def show_filters(self) -> None:
        """Have the filters to tick come up where their button is."""
        if self._menu is None:
            self._menu = FilterMenu(self._desk, self)
        self._menu.popup(self._head.mapToGlobal(QPoint(px(24), self._head.height())))

    @property
    def selected_questions(self) -> tuple[str, ...]:
        """The questions that are selected, in order."""
        selected = self.list.selected_keys
        return tuple(item.question.id for item in self.questions if item.question.id in selected)

    def select_only_current(self) -> None:
        self.list.choose(self.list.current_key)

    @property
    def _passing(self) -> frozenset[str]:
        found = passing(self._desk.sieve.wanted, self._desk.round, self._desk.checklist)
        return frozenset(item.question.id for item in found)

    def _show_list(self, also: str = "") -> None:
        wanted, through = self._desk.sieve.wanted, self._passing
        stays = {self.list.current_key, also}
        entries = [
            self._entry(item, outside=item.question.id not in through)
            for item in self.questions
            if item.question.id in through | stays
        ]
        if not wanted.is_active or CLOSING in stays:
            entries.append(self._closing_entry())
        self.list.show_entries(entries)
        here = sum(item.question.id in through for item in self.questions)
        words = words_of_filter(wanted, self._desk.checklist)
        self._head.show_filtered(wanted.is_active)
        said = self._filter.show_filter(words, Count(here, len(self.questions)), len(through))
        if wanted != self._told:
            self._told = wanted
            self._desk.messages.announce(said)
        self._on_selected()

    def _entry(self, item: NumberedQuestion, *, outside: bool) -> Entry:
        round_, question = self._desk.round, item.question
        option = option_of(round_, self._desk.checklist, question.id)
        marks = {self.tr("baseline level"): question.baseline, self.tr("core question"): question.core}
        return Entry(
            question.id,
            item.number,
            question.text,
            symbol_of(option.meaning),
            option.label,
            tuple(mark for mark, applies in marks.items() if applies),
            self.tr("come back later") if round_.answer(question.id).flagged else "",
            self.tr("outside the filter") if outside else "",
        )

    def _closing_entry(self) -> Entry:
        words = self.tr("Conclusion and reflections")
        return Entry(CLOSING, "", self.tr("Closing the theme"), None, words)

    # ---- what happens

    def _on_chosen(self, key: str) -> None:
        if self._desk.sieve.wanted.is_active:
            self._soon.start()
        self.chosen.emit(key)

    def _on_selected(self) -> None:
        count = len(self.selected_questions)
        words = self._selection.show_count(count)
        if count != self._counted and max(count, self._counted) > 1:
            self._desk.messages.announce(words)
        self._counted = count

    def _on_clear_asked(self) -> None:
        self._desk.sieve.clear()
        self.list.setFocus()
