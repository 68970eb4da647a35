"""Which dossiers there are, and when one can be opened, without ever waiting long for the library's thread.

That thread may be busy for a while: with a back-up, with the bin, or with a slow disk. Mostly it is not, and
then all of this is there at once.
"""

from __future__ import annotations

from concurrent.futures import wait
from functools import partial
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal

from checklist_desktop.ui.kit.jobs import Job, raised

if TYPE_CHECKING:
    from collections.abc import Callable
    from concurrent.futures import Future

    from checklist_desktop.services.library import DossierRow, Library

LIST_SECONDS, OPENING_SECONDS = 0.05, 0.25
"""How long someone who asks is kept waiting: many times what a library needs that has nothing else to do."""
T = TypeVar("T")


class Shelf(QObject):
    """The dossiers of one library. `found` tells of a list that came too late for who asked."""

    found = Signal()

    def __init__(self, library: Library, parent: QObject) -> None:
        super().__init__(parent)
        self._library = library
        self._known: tuple[DossierRow, ...] = ()

    def first_dossiers(self) -> tuple[DossierRow, ...]:
        """Right after the library was opened: nobody else has asked it anything yet."""
        self._known = self._library.dossiers()
        return self._known

    def dossiers(self) -> tuple[DossierRow, ...]:
        """As they are now, or as they were when the library is busy; then `found` follows."""
        asked = self._library.ask_dossiers()
        if _is_done(asked, LIST_SECONDS):
            self._known = asked.result()
        else:
            self._later(asked, self._on_found)
        return self._known

    def is_free(self, once_free: Callable[[], None]) -> bool:
        """Whether a dossier can be opened now; when not, what to do once the library is done."""
        asked = self._library.ask_nothing()
        is_free = _is_done(asked, OPENING_SECONDS)
        if not is_free:
            self._later(asked, lambda _: once_free())
        return is_free

    def _later(self, asked: Future[T], on_done: Callable[[T], None]) -> None:
        Job(partial(_result, asked)).start(on_done, raised)

    def _on_found(self, rows: tuple[DossierRow, ...]) -> None:
        self._known = rows
        self.found.emit()


def _is_done(asked: Future[T], seconds: float) -> bool:
    return bool(wait([asked], seconds).done)


def _result(asked: Future[T], progress: Callable[[float], None], is_cancelled: Callable[[], bool]) -> T:
    return asked.result()
