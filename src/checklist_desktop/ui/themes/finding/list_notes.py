"""What is said above the list of questions: which filter is on, and how many questions are selected."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from checklist_desktop.ui.kit.inputs.buttons import Button, Kind
from checklist_desktop.ui.kit.paint.appearance import Type, px
from checklist_desktop.ui.kit.show.labels import ElidedLabel, Label, Page, Rule, column
from checklist_desktop.ui.kit.show.wrapping import WrappingRow

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from checklist_desktop.insight.progress import Count

_MARGINS = (24, 6, 16, 6)
_LARGE = 150


class FilterNote(Page):
    """There only while a filter is on. Emits when someone wants to see everything again."""

    clear_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("tint", parent)
        self._words = Label("", Type.SMALL, bold=True, wrap=True)
        self._count = ElidedLabel("", Type.SMALL)
        self._clear = Button(self.tr("Show all questions"), Kind.QUIET, height=24)
        below = WrappingRow(self._count, self._clear, last_right=True)
        inside = column(self._words, below, gap=2, margins=_MARGINS)
        self.setLayout(column(Rule(), inside, gap=0))
        self._clear.clicked.connect(self.clear_asked)
        self.hide()

    def show_filter(self, words: str, here: Count, everywhere: int) -> str:
        """What is asked for, how many are shown, and how many of all themes pass; gives it back as said."""
        self._words.setText(self.tr("Only: {0}").format(words))
        self._count.setText(self._count_words(here, everywhere))
        self.setVisible(bool(words))
        said = f"{self._words.text()}. {self._count.text()}"
        return said if words else self.tr("All questions are shown.")

    def _count_words(self, here: Count, everywhere: int) -> str:
        if not everywhere:
            return self.tr("No question passes this filter.")
        shown = self.tr("{0} of {1} questions shown").format(here.count, here.total)
        return self.tr("{0}, {1} in all themes").format(shown, everywhere)


class SelectionNote(Page):
    """There only while several questions are selected. Emits when they are to get one answer."""

    answer_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("tint", parent)
        self._count = Label("", Type.SMALL, bold=True)
        # In large type the column has no room for the key as well; the menu has it.
        key = "Ctrl+B" if px(100) < _LARGE else ""
        self._answer = Button(self.tr("One answer…"), Kind.QUIET, shortcut=key, height=24)
        inside = column(WrappingRow(self._count, self._answer, last_right=True), gap=0, margins=_MARGINS)
        self.setLayout(column(Rule(), inside, gap=0))
        self._answer.clicked.connect(self.answer_asked)
        self.hide()

    def show_count(self, count: int) -> str:
        """How many, in words."""
        self._count.setText(self.tr("%n selected", "", count))
        self.setVisible(count > 1)
        return self._count.text()
