"""What the window shows while the library is locked: nothing of it, and a field for the password."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from checklist_desktop.ui.kit.inputs.buttons import Button, Kind
from checklist_desktop.ui.kit.inputs.fields import labelled
from checklist_desktop.ui.kit.inputs.password_field import CapitalsHint, PasswordField
from checklist_desktop.ui.kit.paint.appearance import Type, px
from checklist_desktop.ui.kit.show.labels import Label, Page, column, row, scrolled

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent


class LockPage(Page):
    """Emits the password that was typed; is told whether it is being tried, and why it does not fit.

    With `hides`, what it lies over is still there, and may not all be on disk.
    """

    unlock_asked = Signal(str)

    def __init__(self, parent: QWidget | None = None, *, hides: bool = False) -> None:
        super().__init__("window", parent)
        self._build(hides=hides)
        self._unlock.clicked.connect(self._on_unlock)
        self._field.returnPressed.connect(self._on_unlock)

    def _build(self, *, hides: bool) -> None:
        self._field = PasswordField(self.tr("Password"))
        self._unlock = Button(self.tr("Unlock"), Kind.PRIMARY, height=36)
        self._said = Label("", wrap=True)
        self._said.hide()
        words = self.tr(
            "Everything that was typed is on disk. With the password you go on where you were. You may try "
            "as often as you like."
        )
        if hides:
            words = self.tr(
                "What you were doing is still there behind this page. With the password you go on where you "
                "were. You may try as often as you like."
            )
        middle = QWidget()
        middle.setMaximumWidth(px(480))
        middle.setLayout(
            column(
                Label("Op orde", Type.DISPLAY, bold=True, role="accent"),
                Label(self.tr("Locked"), Type.TITLE, bold=True),
                Label(words, wrap=True),
                8,
                labelled(self.tr("Password"), self._field),
                CapitalsHint(self._field),
                self._said,
                row(self._unlock, None),
            )
        )
        inside = Page("window")
        centred = row(middle, margins=(24, 24, 24, 24))
        centred.setAlignment(middle, Qt.AlignmentFlag.AlignVCenter)
        inside.setLayout(centred)
        self.setLayout(column(scrolled(inside, self.tr("Locked")), gap=0))

    def bring_keyboard(self) -> None:
        self._field.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Over a dialog, Enter would confirm and Escape would cancel what lies behind this page.
        event.accept()

    def show_busy(self, words: str = "") -> None:
        """A password is being tried, or what `words` say is being done."""
        self._say(words or self.tr("Unlocking…"), "quiet")
        for widget in (self._field, self._unlock):
            widget.setEnabled(False)

    def show_failed(self, words: str) -> None:
        for widget in (self._field, self._unlock):
            widget.setEnabled(True)
        self._say(words, "late")
        self._field.selectAll()
        self._field.setFocus()

    def _say(self, words: str, role: str) -> None:
        self._said.set_role(role)
        self._said.setText(words)
        self._said.show()

    def _on_unlock(self) -> None:
        if self._field.text():
            self.unlock_asked.emit(self._field.text())
