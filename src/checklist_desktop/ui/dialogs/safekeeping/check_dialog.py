"""Checking the library or a report: that it is busy, and then what was found and what to do."""

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
    rebuild_asked = Signal()

    def __init__(
        self, messages: Messages, parent: QWidget | None = None, title: str = "", busy: str = ""
    ) -> None:
        """Without a title it is the library that is checked."""
        super().__init__(parent)
        self._messages = messages
        self._lines: tuple[str, ...] = ()
        self._build(title or self.tr("Check library"), busy or self.tr("The library is being checked…"))
        self._copy.clicked.connect(self._on_copy)
        self._rebuild.clicked.connect(self.rebuild_asked)
        self._close.clicked.connect(self.reject)
        self._close.setFocus()

    def _build(self, title: str, busy: str) -> None:
        self.setWindowTitle(title)
        self._outcome = Label(busy, Type.HEAD, bold=True, wrap=True)
        self._bar = QProgressBar()
        self._bar.setRange(0, 1000)
        self._bar.setTextVisible(False)
        self._bar.setFixedHeight(px(12))
        self._bar.setAccessibleName(busy)
        self._text = TextField(self.tr("Report of the check"))
        self._text.show_locked(True)
        self._text.hide()
        self._copy = Button(self.tr("Copy the report"), height=36)
        self._copy.hide()
        self._rebuild = Button(self.tr("Make the overviews again"), height=36)
        self._rebuild.hide()
        self._close = Button(self.tr("Stop"), height=36)
        inside = Page()
        self._inside = column(
            Label(title, Type.TITLE, bold=True, wrap=True), self._outcome, self._bar, self._text, None, gap=12
        )
        self._inside.setContentsMargins(px(24), px(20), px(24), px(16))
        inside.setLayout(self._inside)
        foot = row(self._copy, None, self._rebuild, self._close, margins=(24, 12, 24, 12))
        whole = column(scrolled(inside, title), Rule(), foot, gap=0)
        whole.setStretch(0, 1)
        self.setLayout(whole)
        available = self.screen().availableGeometry()
        self.resize(min(px(720), available.width() - 16), min(px(560), available.height() - 48))

    def show_progress(self, share: float) -> None:
        self._bar.setValue(round(share * 1000))

    def add_below(self, widget: QWidget) -> None:
        """Put something below what was found."""
        self._inside.insertWidget(self._inside.count() - 1, widget)

    def show_busy(self, words: str) -> None:
        """It is being looked at again."""
        self._outcome.set_role("text")
        self._outcome.setText(words)
        self._bar.setValue(0)
        self._bar.show()

    def show_rebuilding(self) -> None:
        """The overviews are being made again, which is not to be disturbed."""
        self.show_busy(self.tr("First a back-up is made, and then the overviews are made again…"))
        self._rebuild.hide()

    def show_report(self, report: CheckReport, *, can_rebuild: bool = False) -> None:
        """The check came to its end."""
        self._rebuild.setVisible(can_rebuild)
        # The outcome stands above it already.
        self.show_outcome(report.outcome, report.lines[2:], is_fine=not report.faults)

    def show_outcome(self, outcome: str, lines: tuple[str, ...], *, is_fine: bool) -> None:
        """What came of it in a sentence, and everything there is to say about it."""
        self._lines = (outcome, "", *lines)
        self._bar.hide()
        self._outcome.setText(outcome)
        self._outcome.set_role("text" if is_fine else "late")
        self._text.show_text("\n".join(lines))
        self._text.show()
        self._copy.show()
        self._close.set_words(self.tr("Close"))
        self._close.setFocus()
        self._messages.announce(outcome)

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
        if self._lines:
            QApplication.clipboard().setText("\n".join(self._lines))
            self._messages.announce(self.tr("The report was copied."))
