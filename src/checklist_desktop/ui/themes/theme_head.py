"""The head of a theme above its questions, and the introduction it leads to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from checklist_desktop.ui.kit.inputs.buttons import Button, Kind
from checklist_desktop.ui.kit.paint.appearance import Type, px
from checklist_desktop.ui.kit.paint.symbols import Symbol
from checklist_desktop.ui.kit.show.labels import Label, Page, column
from checklist_desktop.ui.kit.show.tips import tip
from checklist_desktop.ui.kit.show.wrapping import WrappingRow
from checklist_desktop.ui.kit.words import words_for_count

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from checklist_desktop.domain.checklist import Checklist, Source, Theme
    from checklist_desktop.insight.progress import Count


class ThemeHead(QWidget):
    """Title and count. Emits `introduction_asked`: whether the introduction is to be shown."""

    introduction_asked = Signal(bool)
    filter_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._build()
        self._toggle.switched.connect(self.introduction_asked)
        self._filter.clicked.connect(self._on_filter)

    def _build(self) -> None:
        self._count = Label("", Type.SMALL, role="quiet")
        self._toggle = Button(
            self.tr("Introduction"),
            Kind.QUIET,
            symbol=Symbol.RIGHT,
            symbol_last=True,
            height=24,
            checkable=True,
        )
        if not (self._theme.introduction or self._theme.sources):
            self._toggle.hide()
        self._filter = Button(self.tr("Filter"), Kind.QUIET, symbol=Symbol.DOWN, symbol_last=True, height=24)
        self._filter.setToolTip(tip(self.tr("Show only some of the questions (Ctrl+Shift+F)")))
        title = Label(self._theme.title, Type.HEAD, bold=True, wrap=True)
        below = WrappingRow(self._count, self._filter, self._toggle, last_right=True, gap=16)
        self.setLayout(column(title, below, gap=0, margins=(24, 8, 16, 6)))

    def show_count(self, count: Count) -> None:
        self._count.setText(self.tr("{0} discussed").format(words_for_count(count)))

    def show_filtered(self, filtered: bool) -> None:
        """Tell a screen reader whether questions are left out; what is left out stands below."""
        on, off = self.tr("Filter, on"), self.tr("Filter, off")
        self._filter.setAccessibleName(on if filtered else off)

    def show_opened(self, opened: bool) -> None:
        """Whether the introduction is what is shown beside the list."""
        self._toggle.setChecked(opened)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # Where a line more would cost the list a row, the count is left to the tab, which says it too.
        parts = (self._count, self._filter, self._toggle)
        needed = sum(part.sizeHint().width() for part in parts if part is self._count or part.isVisible())
        self._count.setVisible(needed + px(24 + 16 + 2 * 16) <= event.size().width())

    def _on_filter(self) -> None:
        self.filter_asked.emit()


class IntroductionPanel(Page):
    """What the theme is about, and where that comes from."""

    def __init__(self, theme: Theme, checklist: Checklist, parent: QWidget | None = None) -> None:
        super().__init__("page", parent)
        sources = [source for source in map(checklist.source, theme.sources) if source is not None]
        layout = column(Label(theme.title, Type.TITLE, bold=True, wrap=True), margins=(24, 16, 24, 16))
        if theme.introduction:
            layout.addWidget(Label(theme.introduction, wrap=True))
        if sources:
            layout.addSpacing(layout.spacing())
            layout.addWidget(Label(self.tr("Sources"), Type.HEAD, bold=True))
        for source in sources:
            layout.addWidget(Label(self._source_words(source), Type.SMALL, wrap=True))
        layout.addStretch(1)
        self.setLayout(layout)

    def _source_words(self, source: Source) -> str:
        words = ", ".join(part for part in (source.title, source.publisher, source.year) if part)
        return self.tr("{0} (dated)").format(words) if source.dated else words
