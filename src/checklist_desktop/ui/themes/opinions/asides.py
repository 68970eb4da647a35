"""What can be written beside the explanation: a minority view, and a remark for the group itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from checklist_desktop.ui.kit.inputs.buttons import Button, Kind
from checklist_desktop.ui.kit.inputs.fields import TextField
from checklist_desktop.ui.kit.inputs.privacy_pointer import PrivacyPointer
from checklist_desktop.ui.kit.paint.appearance import Type
from checklist_desktop.ui.kit.show.labels import Label, column
from checklist_desktop.ui.kit.show.wrapping import WrappingRow

if TYPE_CHECKING:
    from checklist_desktop.domain.dossier import Answer


class Asides(QWidget):
    """Both come up with their button, and stand there when something was written."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.minority_view = Aside(
            self.tr("Minority view"),
            self.tr("What do some of you think?"),
            self.tr("Without names. It stands beside the answer in the report, never in the public version."),
        )
        self.remark = Aside(
            self.tr("Internal remark"),
            self.tr("For yourselves only"),
            self.tr("Never in the public version of the report, and never in the projector view."),
        )
        self._asides = (self.minority_view, self.remark)
        self._question = ""
        openers = WrappingRow(*(aside.opener for aside in self._asides), gap=24)
        self.setLayout(column(*self._asides, openers, gap=6))

    def show_answer(self, question_id: str, answer: Answer, *, locked: bool) -> None:
        fresh = question_id != self._question
        self._question = question_id
        self.minority_view.show_text(answer.minority_view, locked=locked, fresh=fresh)
        self.remark.show_text(answer.remark, locked=locked, fresh=fresh)

    def commit(self) -> None:
        for aside in self._asides:
            aside.commit()


class Aside(QWidget):
    """A text with its title. Emits `drafted` while someone types, and `left` with what was written."""

    drafted = Signal(str)
    left = Signal(str)

    def __init__(self, title: str, invitation: str, hint: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = TextField(title, invitation, lines=2)
        self.field.setAccessibleDescription(hint)
        self.opener = Button(title, Kind.QUIET, height=24)
        self.opener.setAccessibleName(self.tr("Write: {0}").format(title))
        self._is_open = False
        head = Label(title, Type.HEAD, bold=True)
        head.belong_to(self.field)
        quiet = Label(hint, Type.SMALL, role="quiet", wrap=True)
        self.setLayout(column(head, self.field, PrivacyPointer(self.field), quiet, gap=4))
        self.field.draft_changed.connect(self.drafted)
        self.field.left.connect(self.left)
        self.opener.clicked.connect(self.open)
        self.hide()

    def show_text(self, text: str, *, locked: bool, fresh: bool) -> None:
        """Show what the dossier says; of a fresh question only when it says something."""
        if fresh:
            self._is_open = False
        self._is_open = self._is_open or bool(text)
        self.field.show_locked(locked)
        self.field.show_text(text)
        self._show(may_open=not locked)

    def open(self) -> None:
        """Come up, with the keyboard in it."""
        self._is_open = True
        self._show(may_open=not self.field.isReadOnly())
        self.field.setFocus()

    def commit(self) -> None:
        self.field.commit()

    def _show(self, *, may_open: bool) -> None:
        shown = bool(self.field.toPlainText()) or (self._is_open and may_open)
        self.setVisible(shown)
        self.opener.setVisible(may_open and not shown)
