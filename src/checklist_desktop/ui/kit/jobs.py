"""Work that takes longer than a frame: off the window's thread, with progress, cancel and the result back."""

from __future__ import annotations

import itertools
import threading
from functools import partial
from typing import TYPE_CHECKING, Generic, TypeVar

from PySide6.QtCore import QObject, Qt, QThreadPool, Signal
from shiboken6 import isValid

if TYPE_CHECKING:
    from collections.abc import Callable

T = TypeVar("T")
Told = TypeVar("Told")


class _Signals(QObject):
    """Of one job; made, used and let go of on the window's thread only."""

    progressed = Signal(float)
    done = Signal(object)
    failed = Signal(object)


class _Post(QObject):
    """Carries what jobs tell to the window's thread, by the number of the job.

    A thread of the pool holds this and never a job, a signal or a widget: whichever thread lets go of those
    last would take them apart, and that must be the window's. It lives as long as the program.
    """

    progressed = Signal(int, float)
    done = Signal(int, object)
    failed = Signal(int, object)

    def __init__(self) -> None:
        super().__init__()
        self._numbers = itertools.count()
        self._jobs: dict[int, _Signals] = {}
        queued = Qt.ConnectionType.QueuedConnection
        self.progressed.connect(self._on_progressed, queued)
        self.done.connect(self._on_done, queued)
        self.failed.connect(self._on_failed, queued)

    def number(self, signals: _Signals) -> int:
        number = next(self._numbers)
        self._jobs[number] = signals
        return number

    def _on_progressed(self, number: int, share: float) -> None:
        self._jobs[number].progressed.emit(share)

    def _on_done(self, number: int, result: object) -> None:
        signals = self._jobs.pop(number)  # a signal does not keep its own object
        signals.done.emit(result)

    def _on_failed(self, number: int, error: Exception) -> None:
        signals = self._jobs.pop(number)
        signals.failed.emit(error)


class Job(Generic[T]):
    """A call in the background, which can tell its progress (0 to 1) and ask whether it was cancelled."""

    _post: _Post | None = None

    def __init__(self, work: Callable[[Callable[[float], None], Callable[[], bool]], T]) -> None:
        self._work = work
        self._cancelled = threading.Event()

    def start(
        self,
        on_done: Callable[[T], None],
        on_failed: Callable[[Exception], None],
        on_progress: Callable[[float], None] | None = None,
    ) -> None:
        """Begin; the calls come back on the thread of the window, while who asked is still there."""
        signals = _Signals()
        signals.done.connect(_while_there(on_done))
        signals.failed.connect(_while_there(on_failed))
        if on_progress is not None:
            signals.progressed.connect(_while_there(on_progress))
        if Job._post is None:
            Job._post = _Post()
        number = Job._post.number(signals)
        run = partial(_run, self._work, number, self._cancelled, Job._post)
        QThreadPool.globalInstance().start(run)

    def cancel(self) -> None:
        self._cancelled.set()


def _run(
    work: Callable[[Callable[[float], None], Callable[[], bool]], T],
    number: int,
    cancelled: threading.Event,
    post: _Post,
) -> None:
    try:
        result = work(partial(post.progressed.emit, number), cancelled.is_set)
    except Exception as error:  # carried to the window's thread, where it is raised or explained
        post.failed.emit(number, error)
    else:
        post.done.emit(number, result)


def _while_there(call: Callable[[Told], None]) -> Callable[[Told], None]:
    """Qt notices by itself that the object of a method is gone, but not when something is filled in."""
    return partial(_call_while_there, call) if isinstance(call, partial) else call


def _call_while_there(call: partial[None], told: object) -> None:
    about = (getattr(call.func, "__self__", None), *call.args)
    if all(isValid(one) for one in about if isinstance(one, QObject)):
        call(told)


def raised(error: Exception) -> None:
    """For work that only fails when something is wrong with the program."""
    raise error
