"""A library on a share, in a synced folder or on a stick: why that is not safe, and what else can be done."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from checklist_desktop.domain.errors import (
    LibraryOnShare,
    LibraryOnStick,
    LibrarySynced,
    OpOrdeError,
)
from checklist_desktop.services.library import Library
from checklist_desktop.services.safekeeping.moving import copy_here
from checklist_desktop.system.places import PlaceKind
from checklist_desktop.ui.dialogs.safekeeping.ways_dialog import Way, WaysDialog
from checklist_desktop.ui.kit.jobs import Job

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from checklist_desktop.system.places import PlaceOfFile
    from checklist_desktop.ui.kit.messages import Messages

COPY, READ, OTHER = "copy", "read", "other"


class RiskyPlace(QObject):
    """One conversation. Afterwards it may be opened to read, or there is another file to open, or neither."""

    def __init__(
        self, path: Path, place: PlaceOfFile, own: Path, messages: Messages, parent: QWidget | None = None
    ) -> None:
        super().__init__()
        self._path, self._own, self._messages = path, own, messages
        words = messages.words_of(_error_of(path, place))
        self._dialog = WaysDialog(self.tr("This place is not safe to work in"), words, messages, parent)
        self._dialog.way_chosen.connect(self._on_way_chosen)
        self._job: Job[Path] | None = None
        self.read = False
        self.copied: Path | None = None
        self.other: Path | None = None

    def ask(self) -> None:
        self._show_ways("")
        self._dialog.exec()
        self._dialog.deleteLater()

    def _show_ways(self, words: str) -> None:
        copy = self.tr(
            "The library is copied to this computer, and you go on in the copy. The file here stays as it "
            "is: what you change from now on is not in it."
        )
        ways = (
            Way(COPY, self.tr("Copy here and go on"), copy),
            Way(READ, self.tr("Open it to read"), self.tr("You see everything, and nothing can be changed.")),
            Way(OTHER, self.tr("Choose another file…"), self.tr("This file stays as it is.")),
        )
        self._dialog.show_ways(ways, words)

    def _on_way_chosen(self, key: str) -> None:
        if key == COPY:
            self._dialog.show_busy(self.tr("Copying…"))
            self._job = Job(partial(copied, self._path, self._own))
            self._job.start(self._on_copied, self._on_failed)
        elif key == READ:
            self.read = True
            self._dialog.accept()
        else:
            self._choose_other()

    def _choose_other(self) -> None:
        filters = self.tr("Libraries (*.sqlite3);;All files (*)")
        title = self.tr("Choose another library")
        chosen = self._messages.ask_open_path(title, self._own, filters)
        if chosen:
            self.other = Path(chosen)
            self._dialog.accept()

    def _on_copied(self, target: Path) -> None:
        self.copied = target
        self._dialog.accept()

    def _on_failed(self, error: Exception) -> None:
        self._show_ways(self._messages.words_of(error) if isinstance(error, OpOrdeError) else "")
        if not isinstance(error, OpOrdeError):
            raise error


def copied(path: Path, own: Path, progress: Callable[[float], None], stopped: Callable[[], bool]) -> Path:
    """Read the library where it stands, without writing there, and copy it."""
    library = Library(path, read_only=True)
    try:
        return copy_here(library, own)
    finally:
        library.close()


def _error_of(path: Path, place: PlaceOfFile) -> OpOrdeError:
    if place.kind is PlaceKind.SYNCED:
        return LibrarySynced(str(path), place.name)
    if place.kind is PlaceKind.NETWORK:
        return LibraryOnShare(str(path), place.name)
    return LibraryOnStick(str(path))
