"""One running copy per library: the first holds a lock, a second asks it to come forward and stops."""

from __future__ import annotations

import ctypes
import sys
import uuid
from hashlib import sha256
from typing import TYPE_CHECKING

from PySide6.QtCore import QFileSystemWatcher, QLockFile, QObject, Signal

if TYPE_CHECKING:
    from pathlib import Path

_ENDING = ".ask"


class RunningCopy(QObject):
    """A lock and a watched folder: no socket, and a copy that was killed leaves nothing in the way."""

    asked_forward = Signal()

    def __init__(self, folder: Path, library: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        name = sha256(str(library.resolve()).encode("utf-8", "surrogateescape")).hexdigest()[:16]
        self._folder = folder / name
        self._folder.mkdir(parents=True, exist_ok=True)
        self._lock = QLockFile(str(folder / f"{name}.lock"))
        # A lock is only stale when its owner is gone, never because it is old.
        self._lock.setStaleLockTime(0)
        self._mark = folder / f"{name}.open"
        self.was_cut_short = False
        """Whether the copy before this one never came to its end."""
        self._watcher = QFileSystemWatcher(self)
        self._watcher.directoryChanged.connect(self._on_folder_changed)

    def is_first(self) -> bool:
        """Take the lock, and listen from now on; False when another copy has it."""
        if not self._lock.tryLock(0):
            return False
        self.was_cut_short = self._mark.exists()
        self._mark.touch()
        for left in self._folder.glob(f"*{_ENDING}"):
            left.unlink(missing_ok=True)
        self._watcher.addPath(str(self._folder))
        return True

    def ask_forward(self) -> None:
        """Have the copy that runs show its window."""
        self._allow_forward()
        name = uuid.uuid4().hex
        written = self._folder / f"{name}.tmp"
        written.write_bytes(b"")
        written.rename(self._folder / f"{name}{_ENDING}")

    def close(self) -> None:
        """The program comes to its end, or lets go of this library."""
        if self._lock.isLocked():
            self._mark.unlink(missing_ok=True)
            self._lock.unlock()

    def _allow_forward(self) -> None:
        """Windows lets a program come forward only when the one in front allows it."""
        if sys.platform == "win32":
            process = self._lock.getLockInfo()[0]
            ctypes.windll.user32.AllowSetForegroundWindow(process)

    def _on_folder_changed(self) -> None:
        asked = list(self._folder.glob(f"*{_ENDING}"))
        for request in asked:
            request.unlink(missing_ok=True)
        if asked:
            self.asked_forward.emit()
