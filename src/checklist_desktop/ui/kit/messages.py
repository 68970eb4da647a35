"""Every question, warning and explanation shown to the user, through one object that is handed in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QPalette
from PySide6.QtWidgets import QFileDialog, QLabel, QMessageBox, QWidget

from checklist_desktop.system.paths import text_folder
from checklist_desktop.system.texts import Texts
from checklist_desktop.ui.kit.paint.appearance import Type, px, text_font

if TYPE_CHECKING:
    from pathlib import Path

    from checklist_desktop.domain.errors import OpOrdeError

_WIDTH = 400
"""Of the words at least: a question of two short sentences is no tall narrow column."""


class Messages:
    """Shows words over the window it belongs to."""

    def __init__(self, language: str, window: QWidget | None = None) -> None:
        self._texts = Texts.load(text_folder(), language)
        self.window = window

    @property
    def texts(self) -> Texts:
        """The words of errors and history in the language of the window."""
        return self._texts

    def words_of(self, error: OpOrdeError) -> str:
        """What went wrong, where, and what to do."""
        return "\n".join(self._texts.explain(error))

    def explain(self, error: OpOrdeError) -> None:
        self.tell(self.words_of(error))

    def tell(self, text: str, detail: str = "") -> None:
        box = self._box(QMessageBox.Icon.NoIcon, text, detail)
        box.setStandardButtons(QMessageBox.StandardButton.Ok)
        box.exec()

    def ask(self, text: str, detail: str, confirm: str, decline: str = "") -> bool:
        """Ask what cannot be undone; Escape and Enter both mean no."""
        return self._asked(text, detail, confirm, decline, offered=False)

    def offer(self, text: str, detail: str, confirm: str, decline: str = "") -> bool:
        """Ask what does no harm; Enter means yes, Escape no."""
        return self._asked(text, detail, confirm, decline, offered=True)

    def _asked(self, text: str, detail: str, confirm: str, decline: str, *, offered: bool) -> bool:
        box = self._box(QMessageBox.Icon.NoIcon, text, detail)
        yes = box.addButton(confirm, QMessageBox.ButtonRole.AcceptRole)
        words = decline or QCoreApplication.translate("Messages", "Cancel")
        no = box.addButton(words, QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(yes if offered else no)
        box.setEscapeButton(no)
        box.exec()
        return box.clickedButton() is yes

    def ask_save_path(self, title: str, proposed: Path, filters: str) -> str:
        """Where to write a file; empty when the user thinks better of it."""
        path, _ = QFileDialog.getSaveFileName(self.window, title, str(proposed), filters)
        return path

    def ask_open_path(self, title: str, folder: Path, filters: str) -> str:
        path, _ = QFileDialog.getOpenFileName(self.window, title, str(folder), filters)
        return path

    def ask_folder(self, title: str, folder: Path) -> str:
        """A folder that is there; empty when the user thinks better of it."""
        return QFileDialog.getExistingDirectory(self.window, title, str(folder))

    def announce(self, text: str) -> None:
        """Have a screen reader say what changed without the focus moving."""
        if self.window is not None and QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.window, text))

    def _box(self, icon: QMessageBox.Icon, text: str, detail: str) -> QMessageBox:
        box = QMessageBox(self.window)
        box.setIcon(icon)
        # Names of dossiers and files are shown as they are, `<b>` included.
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setWindowTitle(QCoreApplication.applicationName())
        box.setText(text)
        box.setInformativeText(detail)
        label, layout = box.findChild(QLabel, "qt_msgbox_label"), box.layout()
        if detail and label is not None:
            label.setFont(text_font(Type.HEAD, bold=True))
        if label is not None:
            room = self.window.screen().availableSize().width() if self.window is not None else px(_WIDTH)
            label.setMinimumWidth(min(px(_WIDTH), room - px(96)))
        palette = box.palette()
        palette.setColor(QPalette.ColorRole.Window, palette.color(QPalette.ColorRole.Base))
        box.setPalette(palette)
        if layout is not None:
            # Left of the words stands the room for an icon, which we do without.
            layout.setContentsMargins(px(4), px(20), px(24), px(16))
        return box
