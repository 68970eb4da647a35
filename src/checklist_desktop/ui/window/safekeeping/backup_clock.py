"""Makes the back-ups that nobody asks for: at the start, during work, after signing off, before a risk."""

from __future__ import annotations

import logging
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from checklist_desktop.domain.errors import OpOrdeError
from checklist_desktop.services.safekeeping.backups import BackupReason, Backups, Made
from checklist_desktop.ui.kit.jobs import Job

if TYPE_CHECKING:
    from collections.abc import Callable

    from checklist_desktop.services.library import Library

START_MS = 1500
"""After the window is there: a start should not wait for it."""
EVERY_MS = 30 * 60 * 1000
DECIDED = "sign_off/"
"""How the slot of signing off and reopening begins."""
_log = logging.getLogger(__name__)


class BackupClock(QObject):
    """Works in the background. `made` tells of every one that was made or was found to be good still.

    `remarked` is what there is to say once beside it, `failed` why there is none.
    """

    made = Signal(object)
    remarked = Signal(object)
    failed = Signal(object)

    def __init__(self, library: Library, second: Callable[[], str], parent: QObject) -> None:
        super().__init__(parent)
        self._library, self._second = library, second
        self._told: set[str] = set()
        self._is_on = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._on_due)
        self._reason = BackupReason.START

    @property
    def backups(self) -> Backups:
        second = self._second()
        return Backups(self._library, Path(second) if second else None)

    def begin(self) -> None:
        """From now on they are made by themselves."""
        self._is_on = True
        self._timer.start(START_MS)

    def stop(self) -> None:
        """The library is about to close; what is being made now is of no concern any more."""
        self._is_on = False
        self._timer.stop()
        for run in self.findChildren(BackupRun):
            run.let_go()

    def note_change(self) -> None:
        """Something was written: within half an hour it is in a back-up."""
        if self._is_on and not self._timer.isActive():
            self._reason = BackupReason.CHANGED
            self._timer.start(EVERY_MS)

    def note_slots(self, slots: frozenset[str]) -> None:
        """After signing off, and after reopening, one is made at once."""
        if self._is_on and any(slot.startswith(DECIDED) for slot in slots):
            self._start(BackupReason.SIGN_OFF)

    def make(self, reason: BackupReason) -> BackupRun:
        """Make one now, also when nothing changed."""
        return self._run(partial(_make, self.backups, reason))

    def make_before(self, reason: BackupReason) -> BackupRun:
        """See to it that what there is now is in one, before something risky."""
        return self._run(partial(_make_when_changed, self.backups, reason))

    def _on_due(self) -> None:
        self._start(self._reason)

    def _start(self, reason: BackupReason) -> None:
        self._timer.stop()
        run = self._run(partial(_make_when_changed, self.backups, reason))
        run.failed.connect(self._on_failed)

    def _run(self, work: Callable[[], Made | None]) -> BackupRun:
        run = BackupRun(work, self)
        run.done.connect(self._on_made)
        return run

    def _on_made(self, made: Made | None) -> None:
        if made is None:
            return
        self.made.emit(made)
        # Said once, not every half hour: again only when it was all right in between.
        now = {remark.key: remark for remark in made.remarks}
        for key, remark in now.items():
            if key not in self._told:
                self.remarked.emit(remark)
        self._told = set(now)

    def _on_failed(self, error: OpOrdeError) -> None:
        _log.warning("no back-up (%s)", error.key)
        self.failed.emit(error)
        if self._is_on:
            self._timer.start(EVERY_MS)


class BackupRun(QObject):
    """One back-up that is being made: `done` or `failed` comes, on the thread of the window."""

    done = Signal(object)
    failed = Signal(object)

    def __init__(self, work: Callable[[], Made | None], parent: BackupClock) -> None:
        super().__init__(parent)
        self._is_awaited = True
        self._job = Job(lambda progress, is_cancelled: work())
        self._job.start(self._on_done, self._on_failed)

    def let_go(self) -> None:
        """Nobody waits for it any more: the library may close under it."""
        self._is_awaited = False

    def _on_done(self, made: Made | None) -> None:
        if self._is_awaited:
            self.done.emit(made)
        self.deleteLater()

    def _on_failed(self, error: Exception) -> None:
        self.deleteLater()
        if not self._is_awaited:
            return
        if not isinstance(error, OpOrdeError):
            raise error
        self.failed.emit(error)


def _make(backups: Backups, reason: BackupReason) -> Made | None:
    return backups.make(reason)


def _make_when_changed(backups: Backups, reason: BackupReason) -> Made | None:
    return backups.make_when_changed(reason)
