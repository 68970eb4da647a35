"""One line of the history whole: what it was, what it became, and what putting it back would change."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog

from checklist_desktop.ui.kit.inputs.buttons import Button, Kind
from checklist_desktop.ui.kit.inputs.fields import TextField, labelled, long_day
from checklist_desktop.ui.kit.paint.appearance import Type, px
from checklist_desktop.ui.kit.show.labels import Label, Page, Rule, column, row, scrolled

if TYPE_CHECKING:
    from PySide6.QtWidgets import QVBoxLayout, QWidget

    from checklist_desktop.services.history import HistoryLine
    from checklist_desktop.services.past.putting_back import Offer


class HistoryLineDialog(QDialog):
    """Emits what was asked, and closes. Without an offer it says why nothing can be put back."""

    put_back_asked = Signal(str)
    question_asked = Signal(str)

    def __init__(
        self, line: HistoryLine, offer: Offer | None, refusal: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._line = line
        self.setWindowTitle(self.tr("History"))
        self._build(offer, refusal)
        self._connect()

    def _build(self, offer: Offer | None, refusal: str) -> None:
        line = self._line
        when = self.tr("{0}, {1}").format(long_day(line.day), line.clock)
        parts: list[QVBoxLayout | Label | Rule] = [
            Label(line.told, Type.HEAD, bold=True, wrap=True),
            Label(" · ".join(part for part in (when, line.by) if part), role="quiet"),
            self._whole(self.tr("Before"), line.before),
            self._whole(self.tr("After"), line.after),
        ]
        if offer is not None:
            parts += [
                Rule(),
                Label(self.tr("Putting this back is a new change, which can be undone."), wrap=True),
                self._whole(self.tr("Stands now"), offer.now),
                self._whole(self.tr("Would stand then"), offer.then),
            ]
        content = column(*parts, None, gap=12, margins=(24, 20, 24, 16))
        inside = Page()
        inside.setLayout(content)
        self._refusal = Label(refusal, role="late", wrap=True)
        self._put_back = Button(self.tr("Put back"), Kind.PRIMARY, height=36)
        self._question = Button(self.tr("To the question"), height=36)
        self._close = Button(self.tr("Close"), height=36)
        foot = row(self._put_back, self._question, None, self._close, margins=(24, 8, 24, 12))
        said = row(self._refusal, margins=(24, 4, 24, 0))
        whole = column(scrolled(inside, self.tr("History")), Rule(), said, foot, gap=0)
        whole.setStretch(0, 1)
        self.setLayout(whole)
        available = self.screen().availableGeometry()
        self.resize(min(px(720), available.width() - 16), min(px(600), available.height() - 48))
        # Only now: what is shown before it has a place is a window of its own for a moment.
        self._refusal.setVisible(bool(refusal))
        self._put_back.setVisible(offer is not None)
        self._question.setVisible(bool(line.question))
        (self._put_back if offer is not None else self._close).setFocus()

    def _whole(self, name: str, text: str) -> QVBoxLayout:
        """Something to read that may be long: a field, so that the keyboard and a voice go through it."""
        field = TextField(name)
        field.show_text(text)
        field.show_locked(locked=True)
        return labelled(name, field)

    def _connect(self) -> None:
        self._put_back.clicked.connect(self._on_put_back)
        self._question.clicked.connect(self._on_question)
        self._close.clicked.connect(self.reject)

    def _on_put_back(self) -> None:
        self.accept()
        self.put_back_asked.emit(self._line.id)

    def _on_question(self) -> None:
        self.accept()
        self.question_asked.emit(self._line.question)
