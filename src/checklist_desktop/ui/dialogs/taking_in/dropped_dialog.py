"""A PDF was dropped on the window: what is to be done with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog

from checklist_desktop.ui.kit.inputs.buttons import Button, ChoiceButton
from checklist_desktop.ui.kit.paint.appearance import Type, px
from checklist_desktop.ui.kit.show.labels import Label, Page, Rule, column, row, scrolled

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class DroppedDialog(QDialog):
    """Accepted with a choice: to check the report, or else to go on with it."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.wants_check = False
        title = self.tr("What do you want to do with this PDF?")
        self.setWindowTitle(title)
        self._check = ChoiceButton(
            "1",
            self.tr("Check it"),
            self.tr("See whether it is what was signed off, and whether nothing was changed in it."),
        )
        self._open = ChoiceButton(
            "2",
            self.tr("Go on working with it"),
            self.tr("Its answers become a new dossier. You see what is in it first."),
        )
        self._cancel = Button(self.tr("Cancel"), height=36)
        inside = Page()
        head = Label(title, Type.TITLE, bold=True, wrap=True)
        content = column(head, Label(name, role="quiet", wrap=True), self._check, self._open, None, gap=12)
        content.setContentsMargins(px(24), px(20), px(24), px(16))
        inside.setLayout(content)
        foot = row(None, self._cancel, margins=(24, 12, 24, 12))
        whole = column(scrolled(inside, title), Rule(), foot, gap=0)
        whole.setStretch(0, 1)
        self.setLayout(whole)
        available = self.screen().availableGeometry()
        wide = min(px(640), available.width() - 16)
        needed = inside.heightForWidth(wide) + foot.sizeHint().height() + px(8)
        self.resize(wide, min(needed, available.height() - 48))
        self._check.clicked.connect(self._on_check)
        self._open.clicked.connect(self.accept)
        self._cancel.clicked.connect(self.reject)
        self._check.setFocus()

    def _on_check(self) -> None:
        self.wants_check = True
        self.accept()
