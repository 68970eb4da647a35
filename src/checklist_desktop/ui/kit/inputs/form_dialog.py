"""A short conversation: fields, what is wrong with them, and two buttons."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QWidget

from checklist_desktop.ui.kit.inputs.buttons import Button, Kind
from checklist_desktop.ui.kit.inputs.fields import DRAFT_DELAY_MS
from checklist_desktop.ui.kit.inputs.privacy_pointer import PrivacyPointer
from checklist_desktop.ui.kit.paint.appearance import Type, px
from checklist_desktop.ui.kit.show.labels import Label, Page, Rule, column, row, scrolled

if TYPE_CHECKING:
    from PySide6.QtWidgets import QLayout

    from checklist_desktop.ui.kit.inputs.fields import LineField, TextField

_APPEARS = (QEvent.Type.Show, QEvent.Type.Resize)


class FormDialog(QDialog):
    """Enter confirms from every field of one line, Escape cancels; a fault is told above the buttons.

    So is what looks like something about one person, in the fields that are watched. `drafted` comes within
    a second after a key in one of those.
    """

    drafted = Signal()

    def __init__(self, title: str, confirm: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self._fault = Label("", role="late", wrap=True)
        self._fault.hide()
        self._pointer = PrivacyPointer()
        self._draft_timer = QTimer(self, singleShot=True, interval=DRAFT_DELAY_MS)
        self._draft_timer.timeout.connect(self.drafted)
        self._confirm = Button(confirm, Kind.PRIMARY, height=36)
        self._cancel = Button(self.tr("Cancel"), height=36)
        self._confirm.clicked.connect(self._on_confirm)
        self._cancel.clicked.connect(self.reject)
        self._inside = Page()
        self._title = title
        # What is told comes below the fields; the dialog grows, so that none of them is pushed out of sight.
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._grow)
        for told in (self._pointer, self._fault):
            told.installEventFilter(self)

    def build(self, content: QLayout, *, width: int = 640, height: int = 0) -> None:
        """Put the fields in; the dialog scrolls where the screen is small."""
        inner = column(Label(self._title, Type.TITLE, bold=True, wrap=True), content, None, gap=12)
        inner.setContentsMargins(px(24), px(20), px(24), px(16))
        self._inside.setLayout(inner)
        area = scrolled(self._inside, self._title)
        foot = row(None, self._cancel, self._confirm, margins=(24, 12, 24, 12))
        told = column(self._pointer, self._fault, gap=4, margins=(24, 4, 24, 0))
        layout = column(area, Rule(), told, foot, gap=0)
        layout.setStretch(0, 1)
        self.setLayout(layout)
        available = self.screen().availableGeometry()
        wide = min(px(width), available.width() - 16)
        # For this width: the height that words ask for by themselves is that of a narrower dialog.
        inside = wide - area.verticalScrollBar().sizeHint().width()
        needed = self._inside.heightForWidth(inside) + foot.sizeHint().height() + px(8)
        self.resize(wide, min(max(px(height), needed), available.height() - 48))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _APPEARS and isinstance(watched, QWidget) and watched.isVisible():
            self._soon.start()
        return super().eventFilter(watched, event)

    def _grow(self) -> None:
        room = self._inside.parentWidget()
        if room is not None and self.isVisible():
            missing = self._inside.heightForWidth(room.width()) - room.height()
            tallest = self.screen().availableGeometry().height() - 48
            self.resize(self.width(), max(self.height(), min(self.height() + max(0, missing), tallest)))

    def watch(self, *fields: TextField | LineField) -> None:
        """Say it gently when something about one person seems to be typed in these, and tell of drafts."""
        for field in fields:
            self._pointer.watch(field)
            field.textChanged.connect(self._on_typed)

    def tell(self, fault: str, field: QWidget | None = None) -> None:
        """Say what is wrong and bring the keyboard there; nothing else changes."""
        self._fault.setText(fault)
        self._fault.setVisible(bool(fault))
        if field is not None:
            field.setFocus()

    def check(self) -> bool:
        """Whether the fields may be kept; tells what is wrong when not. For subclasses."""
        return True

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            if enter and not isinstance(self.focusWidget(), Button):
                self._on_confirm()
                return True
        return super().event(event)

    def done(self, result: int) -> None:
        self._draft_timer.stop()  # whoever asked knows what was filled in now
        super().done(result)

    def _on_typed(self) -> None:
        # Not begun anew by the next key: whoever types on without a pause would have nothing on disk.
        if not self._draft_timer.isActive():
            self._draft_timer.start()

    def _on_confirm(self) -> None:
        if self.check():
            self.accept()


def ask(dialog: QDialog) -> bool:
    """Hold the conversation; whether it was confirmed. What was filled in stays until the caller returns."""
    confirmed = dialog.exec() == QDialog.DialogCode.Accepted
    dialog.deleteLater()
    return confirmed
