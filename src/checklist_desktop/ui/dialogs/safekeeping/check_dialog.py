"""Checking the library: that it is busy, and then what was checked, what is wrong and what to do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QDialog, QProgressBar

from checklist_desktop.ui.kit.inputs.buttons import Button
from checklist_desktop.ui.kit.inputs.fields import TextField
from checklist_desktop.ui.kit.paint.appearance import Type, px
from checklist_desktop.ui.kit.show.labels import Label, Page, Rule, column, row, scrolled

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from checklist_desktop.services.safekeeping.checking import CheckReport
    from checklist_desktop.ui.kit.messages import Messages


class CheckDialog(QDialog):
    """Opens while the check runs; closing it before the end means that nobody waits for the outcome."""

    stop_asked = Signal()

    def __init__(self, messages: Messages, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._messages = messages
        self._report: CheckReport | None = None
        self._build()
        self._copy.clicked.connect(self._on_copy)
        self._close.clicked.connect(self.reject)
        self._close.setFocus()

    def _build(self) -> None:
        title = self.tr("Check library")
        self.setWindowTitle(title)
        self._outcome = Label(self.tr("The library is being checked…"), Type.HEAD, bold=True, wrap=True)
        self._bar = QProgressBar()
        self._bar.setRange(0, 1000)
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("The library is being checked…"))
        self._text = TextField(self.tr("Report of the check"))
        self._text.show_locked(True)
        self._text.hide()
        self._copy = Button(self.tr("Copy the report"), height=36)
        self._copy.hide()
        self._close = Button(self.tr("Stop"), height=36)
        inside = Page()
        inner = column(
            Label(title, Type.TITLE, bold=True, wrap=True), self._outcome, self._bar, self._text, None, gap=12
        )
        inner.setContentsMargins(px(24), px(20), px(24), px(16))
        inside.setLayout(inner)
        foot = row(self._copy, None, self._close, margins=(24, 12, 24, 12))
        whole = column(scrolled(inside, title), Rule(), foot, gap=0)
        whole.setStretch(0, 1)
        self.setLayout(whole)
        available = self.screen().availableGeometry()
        self.resize(min(px(720), available.width() - 16), min(px(560), available.height() - 48))

    def show_progress(self, share: float) -> None:
        self._bar.setValue(round(share * 1000))

    def show_report(self, report: CheckReport) -> None:
        """The check came to its end."""
        self._report = report
        self._bar.hide()
        self._outcome.setText(report.outcome)
        self._outcome.set_role("late" if report.faults else "text")
        # The outcome stands above it already.
        self._text.show_text("\n".join(report.lines[2:]))
        self._text.show()
        self._copy.show()
        self._close.set_words(self.tr("Close"))
        self._close.setFocus()
        self._messages.announce(report.outcome)

    def show_failed(self, words: str) -> None:
        """The check could not be made, which says nothing about the library."""
        self._bar.hide()
        self._outcome.setText(words)
        self._outcome.set_role("late")
        self._close.set_words(self.tr("Close"))
        self._messages.announce(words)

    def reject(self) -> None:
        self.stop_asked.emit()
        super().reject()

    def _on_copy(self) -> None:
        if self._report is not None:
            QApplication.clipboard().setText("\n".join(self._report.lines))
            self._messages.announce(self.tr("The report was copied."))
