"""Work in the background: what comes back, where, and that nothing of the window is let go of elsewhere."""

from __future__ import annotations

import gc
import threading
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QDeadlineTimer, QObject, QThreadPool
from PySide6.QtWidgets import QApplication
from shiboken6 import delete

from checklist_desktop.ui.kit.jobs import Job
from tests.patience import PATIENCE_MS

if TYPE_CHECKING:
    from collections.abc import Callable


class Receiver(QObject):
    """Notes what a job told, and on which thread."""

    def __init__(self) -> None:
        super().__init__()
        self.told: list[object] = []
        self.threads: set[int] = set()
        self.job: Job[str] | None = None

    def begin(self, work: Callable[[Callable[[float], None], Callable[[], bool]], str]) -> None:
        self.job = Job(work)
        self.job.start(self.on_done, self.on_failed, self.on_progress)

    def on_done(self, words: str) -> None:
        self.job = None
        self._note(words)

    def on_failed(self, error: Exception) -> None:
        self.job = None
        self._note(error)

    def on_progress(self, share: float) -> None:
        self._note(share)

    def _note(self, told: object) -> None:
        self.told.append(told)
        self.threads.add(threading.get_ident())


def until(happens: Callable[[], bool]) -> None:
    deadline = QDeadlineTimer(PATIENCE_MS)
    while not happens():
        assert not deadline.hasExpired(), "it never happened"
        QApplication.processEvents()


def test_progress_and_result_come_back_on_the_thread_of_the_window(qapp: QApplication) -> None:
    receiver, worked_on = Receiver(), []

    def work(progress: Callable[[float], None], is_cancelled: Callable[[], bool]) -> str:
        worked_on.append(threading.get_ident())
        progress(0.5)
        return "klaar"

    receiver.begin(work)
    until(lambda: "klaar" in receiver.told)

    assert receiver.told == [0.5, "klaar"]
    assert receiver.threads == {threading.get_ident()}
    assert worked_on != [threading.get_ident()]


def test_what_goes_wrong_comes_back_as_it_was_raised(qapp: QApplication) -> None:
    receiver = Receiver()
    error = ValueError("fout")

    def work(progress: Callable[[float], None], is_cancelled: Callable[[], bool]) -> str:
        raise error

    receiver.begin(work)
    until(lambda: bool(receiver.told))

    assert receiver.told == [error]


def test_a_job_that_is_cancelled_can_tell(qapp: QApplication) -> None:
    receiver, waits = Receiver(), threading.Event()

    def work(progress: Callable[[float], None], is_cancelled: Callable[[], bool]) -> str:
        waits.wait(PATIENCE_MS / 1000)
        return "gestopt" if is_cancelled() else "af"

    receiver.begin(work)
    assert receiver.job is not None
    receiver.job.cancel()
    waits.set()
    until(lambda: bool(receiver.told))

    assert receiver.told == ["gestopt"]


def test_who_asked_may_be_gone_before_the_work_is_done(qapp: QApplication) -> None:
    receiver, waits = Receiver(), threading.Event()

    def work(progress: Callable[[float], None], is_cancelled: Callable[[], bool]) -> str:
        waits.wait(PATIENCE_MS / 1000)
        return "klaar"

    receiver.begin(work)
    told = receiver.told
    del receiver
    gc.collect()
    waits.set()
    assert QThreadPool.globalInstance().waitForDone(PATIENCE_MS)
    QApplication.processEvents()

    assert told == []


def test_an_answer_about_something_that_qt_took_apart_meanwhile_is_told_to_nobody(qapp: QApplication) -> None:
    told: list[str] = []
    kept, gone, waits = Receiver(), QObject(), threading.Event()

    def work(progress: Callable[[float], None], is_cancelled: Callable[[], bool]) -> str:
        waits.wait(PATIENCE_MS / 1000)
        return "klaar"

    def tell(about: QObject, words: str) -> None:
        told.append(f"{about.objectName()}{words}")

    Job(work).start(partial(tell, gone), kept.on_failed)
    Job(work).start(partial(tell, kept), kept.on_failed)
    delete(gone)
    waits.set()
    until(lambda: bool(told))
    QThreadPool.globalInstance().waitForDone(PATIENCE_MS)
    QApplication.processEvents()

    assert told == ["klaar"]
    assert kept.told == []


def test_many_jobs_that_are_let_go_of_in_their_own_answer_all_come_back(qapp: QApplication) -> None:
    receivers = [Receiver() for _ in range(200)]

    for receiver in receivers:
        receiver.begin(lambda progress, is_cancelled: "klaar")
    until(lambda: all(receiver.told for receiver in receivers))

    assert all(receiver.told == ["klaar"] and receiver.job is None for receiver in receivers)
