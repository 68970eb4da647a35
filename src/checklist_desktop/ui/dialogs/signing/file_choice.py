"""A field for a file that is there or will be, with a button to look for it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from checklist_desktop.ui.dialogs.export_dialog import PathField
from checklist_desktop.ui.kit.inputs.buttons import Button
from checklist_desktop.ui.kit.inputs.fields import labelled
from checklist_desktop.ui.kit.show.labels import row

if TYPE_CHECKING:
    from checklist_desktop.ui.kit.messages import Messages


class FileChoice(QWidget):
    """Emits that another file was chosen or typed."""

    chosen = Signal(str)

    def __init__(
        self, label: str, filters: str, messages: Messages, *, is_new: bool = False, hint: str = ""
    ) -> None:
        super().__init__()
        self._label, self._filters, self._messages, self._is_new = label, filters, messages, is_new
        self.field = PathField(label)
        self._browse = Button(self.tr("Choose…"))
        self._browse.setAccessibleName(self.tr("Choose: {0}").format(label))
        layout = row(labelled(label, self.field, hint))
        layout.addWidget(self._browse)
        layout.setAlignment(self._browse, Qt.AlignmentFlag.AlignBottom)
        if hint:
            layout.setAlignment(self._browse, Qt.AlignmentFlag.AlignVCenter)
        self.setLayout(layout)
        self._browse.clicked.connect(self._on_browse)
        self.field.left.connect(self.chosen)

    @property
    def text(self) -> str:
        return self.field.text().strip()

    @property
    def path(self) -> Path:
        return Path(self.text)

    def show_path(self, path: Path) -> None:
        self.field.show_text(str(path))

    def _on_browse(self) -> None:
        folder = self.path.parent if self.text else Path.home()
        if self._is_new:
            path = self._messages.ask_save_path(self._label, self.path, self._filters)
        else:
            path = self._messages.ask_open_path(self._label, folder, self._filters)
        if path:
            self.show_path(Path(path))
            self.chosen.emit(path)
