"""A PDF that is dropped on the window: asks what is to be done with it."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QDropEvent

from checklist_desktop.ui.dialogs.taking_in.dropped_dialog import DroppedDialog
from checklist_desktop.ui.kit.inputs.form_dialog import ask

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMainWindow


class DroppedPdfs(QObject):
    """Emits a file and what is wanted with it. Lives as long as the menu bar it is a child of."""

    check_asked = Signal(Path)
    open_asked = Signal(Path)

    def __init__(self, window: QMainWindow, parent: QObject) -> None:
        super().__init__(parent)
        self._window = window
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take one PDF at a time, and leave everything else to the window."""
        if isinstance(event, QDropEvent) and (path := _pdf_in(event)) is not None:
            event.acceptProposedAction()
            if event.type() == QEvent.Type.Drop:
                # Who dropped it gets an answer first; a dialog would keep them waiting.
                QTimer.singleShot(0, self, partial(self._ask, path))
            return True
        return super().eventFilter(watched, event)

    def _ask(self, path: Path) -> None:
        dialog = DroppedDialog(path.name, self._window)
        if ask(dialog):
            (self.check_asked if dialog.wants_check else self.open_asked).emit(path)


def _pdf_in(event: QDropEvent) -> Path | None:
    urls = event.mimeData().urls()
    if len(urls) != 1 or not urls[0].isLocalFile():
        return None
    path = Path(urls[0].toLocalFile())
    return path if path.suffix.lower() == ".pdf" else None
