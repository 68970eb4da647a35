"""Which questions the lists show: one filter for all themes, kept while the window is built anew."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from checklist_desktop.insight.finding.filters import QuestionFilter


class Sieve(QObject):
    """Holds the filter that was asked for. It is of now: the next start shows everything."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.wanted = QuestionFilter()

    def want(self, wanted: QuestionFilter) -> None:
        if wanted != self.wanted:
            self.wanted = wanted
            self.changed.emit()

    def clear(self) -> None:
        """Show every question again."""
        self.want(QuestionFilter())
