"""Throwing a dossier away, and what is done in the bin."""

from __future__ import annotations

import logging
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from checklist_desktop.domain.errors import OpOrdeError
from checklist_desktop.services.safekeeping.bin import (
    DAYS_KEPT,
    discard,
    empty,
    empty_everywhere,
    empty_expired,
    in_bin,
    put_back,
)
from checklist_desktop.ui.dialogs.safekeeping.bin_dialog import BinDialog
from checklist_desktop.ui.kit.inputs.form_dialog import ask
from checklist_desktop.ui.kit.jobs import Job

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from checklist_desktop.services.library import Library
    from checklist_desktop.services.safekeeping.backups import Backups
    from checklist_desktop.services.safekeeping.bin import InBin
    from checklist_desktop.ui.kit.desk import Desk
    from checklist_desktop.ui.kit.messages import Messages


SWEEP_MS = 5000
"""After the window and the first back-up are there: nobody waits for it."""
_log = logging.getLogger(__name__)


class BinCommands(QObject):
    """Tells what came of it, and when the list of dossiers is another one."""

    told = Signal(str)
    dossiers_changed = Signal()

    def __init__(self, backups: Callable[[], Backups], messages: Messages, window: QWidget) -> None:
        super().__init__(window)
        self._backups, self._messages, self._window = backups, messages, window

    def discard(self, desk: Desk) -> None:
        """Ask, and move the dossier to the bin; the window closes it when that is on disk."""
        name = desk.dossier.name
        question = self.tr("Throw dossier {0} away?").format(name)
        detail = self.tr(
            "Others may rely on it, on its signed versions as well. It goes to the bin, and you can put it "
            "back from there for %n day(s).",
            "",
            DAYS_KEPT,
        )
        if not self._messages.ask(question, detail, self.tr("Throw away")):
            return
        try:
            discard(desk.session)
        except OpOrdeError as error:
            self._messages.explain(error)
            return
        desk.bridge.handed_over.emit()
        self.told.emit(self.tr("Dossier {0} is in the bin. You can put it back: Library, Bin.").format(name))

    def show_bin(self) -> None:
        backups = self._backups()
        dialog = BinDialog(self._window, read_only=backups.library.is_read_only)
        run = BinRun(backups, dialog, self._messages)
        run.dossiers_changed.connect(self.dossiers_changed)
        run.begin()
        ask(dialog)


class BinRun(QObject):
    """One dialog of the bin with the work behind it."""

    dossiers_changed = Signal()

    def __init__(self, backups: Backups, dialog: BinDialog, messages: Messages) -> None:
        super().__init__(dialog)
        self._backups, self._dialog, self._messages = backups, dialog, messages
        self._library: Library = backups.library
        self._words = ""
        dialog.put_back_asked.connect(self._on_put_back)
        dialog.removal_asked.connect(self._on_removal)

    def begin(self) -> None:
        self._dialog.show_looking(self.tr("Looking in the bin…"))
        self._start("", _nothing)

    def _on_put_back(self, dossier_id: str) -> None:
        words = self.tr("Dossier {0} stands again, as it was.").format(self._dialog.name_of(dossier_id))
        self._do(self.tr("Putting back…"), words, partial(put_back, self._library, dossier_id))

    def _on_removal(self, dossier_ids: list[str]) -> None:
        everywhere = self._dialog.everywhere
        if not self._may_remove(dossier_ids, everywhere=everywhere):
            return
        work = (
            partial(empty_everywhere, self._backups, dossier_ids)
            if everywhere
            else partial(empty, self._library, dossier_ids)
        )
        words = self.tr("%n dossier(s) removed for good.", "", len(dossier_ids))
        self._do(self.tr("Removing…"), words, work)

    def _may_remove(self, dossier_ids: list[str], *, everywhere: bool) -> bool:
        if len(dossier_ids) == 1:
            name = self._dialog.name_of(dossier_ids[0])
            question = self.tr("Remove dossier {0} for good?").format(name)
        else:
            question = self.tr("Remove %n dossier(s) for good?", "", len(dossier_ids))
        detail = self.tr(
            "This cannot be undone. A back-up is made first, and older back-ups still hold it as well: from "
            "those it can come back."
        )
        if everywhere:
            detail = self.tr(
                "This cannot be undone. It goes from the library and from every back-up that can be reached. "
                "Copies that you put elsewhere yourself, and reports, stay."
            )
        return self._messages.ask(question, detail, self.tr("Remove for good"))

    def _do(self, busy: str, words: str, work: Callable[[], object]) -> None:
        """Show that it is going on, do it off the thread of the window, and show what is in the bin then."""
        self._dialog.show_busy(busy)
        self._start(words, work)

    def _start(self, words: str, work: Callable[[], object]) -> None:
        self._words = words
        Job(partial(_done, self._library, work)).start(self._on_done, self._on_failed)

    def _on_done(self, items: tuple[InBin, ...]) -> None:
        self._dialog.show_done(self._words)
        self._dialog.show_items(items)
        if self._words:
            self._messages.announce(self._words)
            self.dossiers_changed.emit()

    def _on_failed(self, error: Exception) -> None:
        words = self._messages.words_of(error) if isinstance(error, OpOrdeError) else ""
        self._dialog.show_failed(words)
        if not words:
            raise error
        self._messages.announce(words)


class BinSweep(QObject):
    """Removes for good what has been in the bin long enough, a while after the window is there."""

    told = Signal(str)

    def __init__(self, library: Library, parent: QObject) -> None:
        super().__init__(parent)
        self._library = library
        self._is_awaited = True
        self._job: Job[tuple[InBin, ...]] | None = None

    def begin(self, after_ms: int = SWEEP_MS) -> None:
        QTimer.singleShot(after_ms, self, self._sweep)

    def let_go(self) -> None:
        """The library is about to close; what was not begun is for the next start."""
        self._is_awaited = False

    def _sweep(self) -> None:
        if self._is_awaited:
            self._job = Job(partial(_swept, self._library))
            self._job.start(self._on_done, self._on_failed)

    def _on_done(self, gone: tuple[InBin, ...]) -> None:
        if gone and self._is_awaited:
            count = len(gone)
            words = self.tr(
                "%n dossier(s) were in the bin for 30 days and are removed now. A back-up has them.",
                "",
                count,
            )
            self.told.emit(words)

    def _on_failed(self, error: Exception) -> None:
        if not self._is_awaited:
            return
        if not isinstance(error, OpOrdeError):
            raise error
        _log.warning("the bin was not emptied (%s)", error.key)  # without a back-up nothing goes


def _swept(
    library: Library, progress: Callable[[float], None], is_cancelled: Callable[[], bool]
) -> tuple[InBin, ...]:
    return empty_expired(library)


def _done(
    library: Library,
    work: Callable[[], object],
    progress: Callable[[float], None],
    is_cancelled: Callable[[], bool],
) -> tuple[InBin, ...]:
    work()
    return in_bin(library)


def _nothing() -> None:
    return None
