"""Work that takes longer than a frame: off the window's thread, with progress, cancel and the result back."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, Generic, TypeVar

from PySide6.QtCore import QObject, QRunnable, Qt, QThreadPool, Signal

if TYPE_CHECKING:
    from collections.abc import Callable

T = TypeVar("T")


class _Signals(QObject):
    progressed = Signal(float)
    done = Signal(object)
    failed = Signal(object)


class Job(QRunnable, Generic[T]):
    """A call in the background, which can tell its progress (0 to 1) and ask whether it was cancelled."""

    def __init__(self, work: Callable[[Callable[[float], None], Callable[[], bool]], T]) -> None:
        super().__init__()
        self.setAutoDelete(False)
        self._work = work
        self._cancelled = threading.Event()
        self.signals = _Signals()

    def start(
        self,
        on_done: Callable[[T], None],
        on_failed: Callable[[Exception], None],
        on_progress: Callable[[float], None],
    ) -> None:
        """Begin; the calls come back on the thread of the window."""
        queued = Qt.ConnectionType.QueuedConnection
        self.signals.done.connect(on_done, queued)
        self.signals.failed.connect(on_failed, queued)
        self.signals.progressed.connect(on_progress, queued)
        QThreadPool.globalInstance().start(self)

    def cancel(self) -> None:
        self._cancelled.set()

    def run(self) -> None:
        try:
            result = self._work(self.signals.progressed.emit, self._cancelled.is_set)
        except Exception as error:  # carried to the window's thread, where it is raised or explained
            self.signals.failed.emit(error)
        else:
            self.signals.done.emit(result)
