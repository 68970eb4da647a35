"""Where words are painted into a widget that is no label: tabs, tables and the list of questions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect

from checklist_desktop.ui.kit.paint.appearance import px
from checklist_desktop.ui.kit.show.progress_tabs import ProgressTabs
from checklist_desktop.ui.kit.show.tables import Table
from checklist_desktop.ui.themes.question_list import QuestionList

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QWidget

    Painted = tuple[QWidget, QRect, str]


def painted(root: QWidget) -> Iterator[Painted]:
    """Widget, place in it, and the words that stand there."""
    for tabs in root.findChildren(ProgressTabs):
        for place in range(tabs.count()):
            yield tabs, tabs.tabRect(place).adjusted(2, 4, -2, -4), tabs.tabText(place)
    for table in root.findChildren(Table):
        yield from _in_table(table)
    for asked in root.findChildren(QuestionList):
        yield from _in_list(asked)


def _in_table(table: Table) -> Iterator[Painted]:
    """Without the symbol before the words and the lines around them."""
    for place, line in enumerate(table.rows):
        for number, cell in enumerate(line.cells):
            left = px(8 + 24 if cell.symbol is not None else 8)
            rect = table.visualRect(table.model().index(place, number)).adjusted(left, 3, -4, -3)
            if cell.words and cell.count is None:
                yield table.viewport(), rect, cell.words


def _in_list(asked: QuestionList) -> Iterator[Painted]:
    """The question, and below it its state behind the symbol."""
    for place in range(len(asked.keys)):
        index = asked.model().index(place, 0)
        rect, words = asked.visualRect(index), str(index.data())
        yield asked.viewport(), rect.adjusted(px(64), px(8), -px(16), -px(28)), words
        state = QRect(rect.x() + px(88), rect.y() + px(30), rect.width() - px(112), px(18))
        yield asked.viewport(), state, f"state of {words}"
