"""The session's announcements as Qt signals, on the thread of the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from checklist_desktop.services.session import Changed, DraftKept, Failed

if TYPE_CHECKING:
    from collections.abc import Callable

    from checklist_desktop.services.session import Announcement, Session


class Courier(QObject):
    """Carries a call from the writer's thread to the thread of the window."""

    _handed_over = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._handed_over.connect(self._call, Qt.ConnectionType.QueuedConnection)

    def deliver(self, call: Callable[[], None]) -> None:
        """Have the call done by the window's thread, soon."""
        self._handed_over.emit(call)

    def _call(self, call: Callable[[], None]) -> None:
        call()


class SessionBridge(QObject):
    """One signal for each kind of announcement; pages connect to these, never to the session."""

    handed_over = Signal()
    changed = Signal(frozenset)
    saved = Signal(str)
    failed = Signal(object)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._end = session.subscribe(self._on_announcement)

    def close(self) -> None:
        self._end()

    def _on_announcement(self, announcement: Announcement) -> None:
        match announcement:
            case Changed(slots, at):
                self.changed.emit(slots)
                self.saved.emit(at)
            case DraftKept(_, at):
                self.saved.emit(at)
            case Failed(error):
                self.failed.emit(error)
