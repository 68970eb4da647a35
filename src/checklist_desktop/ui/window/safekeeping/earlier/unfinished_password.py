"""After a start: the back-ups that were left readable when setting a password was cut off."""

from __future__ import annotations

import logging
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from checklist_desktop.domain.errors import OpOrdeError
from checklist_desktop.services.safekeeping.passwords import Unfinished, finish_password
from checklist_desktop.ui.kit.jobs import Job

if TYPE_CHECKING:
    from collections.abc import Callable

    from checklist_desktop.services.library import Library

_log = logging.getLogger(__name__)


class UnfinishedPassword(QObject):
    """Goes on with it by itself, because it was asked for then, and says what it did."""

    told = Signal(str)

    def __init__(self, library: Library, second: str, parent: QObject) -> None:
        super().__init__(parent)
        self._is_awaited = True
        place = Path(second) if second else None
        self._job: Job[Unfinished | None] = Job(partial(_finished, library, place))

    def begin(self) -> None:
        self._job.start(self._on_done, self._on_failed)

    def let_go(self) -> None:
        """The library is about to close."""
        self._is_awaited = False

    def _on_done(self, found: Unfinished | None) -> None:
        if found is not None and self._is_awaited:
            self.told.emit(self._words(found))

    def _words(self, found: Unfinished) -> str:
        words = [self.tr("Op orde stopped while it was changing the password.")]
        if found.converted:
            words.append(
                self.tr(
                    "%n back-up(s) of before could still be read without it; now they are behind the "
                    "password as well.",
                    "",
                    found.converted,
                )
            )
        if found.kept:
            words.append(
                self.tr(
                    "%n back-up(s) stay as they were: they open with the password of before, or without one.",
                    "",
                    found.kept,
                )
            )
        return " ".join(words)

    def _on_failed(self, error: Exception) -> None:
        if not self._is_awaited:
            return
        if not isinstance(error, OpOrdeError):
            raise error
        _log.warning("back-ups of before not looked at (%s)", error.key)  # the next start tries again


def _finished(
    library: Library,
    second: Path | None,
    progress: Callable[[float], None],
    is_cancelled: Callable[[], bool],
) -> Unfinished | None:
    return finish_password(library, second)
