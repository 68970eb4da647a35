"""Keeps the library locked: its password set or removed, and the window covered while nobody works."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication

from checklist_desktop.domain.errors import OpOrdeError
from checklist_desktop.services.safekeeping.passwords import PasswordChange, set_password
from checklist_desktop.services.safekeeping.recovery import write_recovery_sheet
from checklist_desktop.system.files import safe_file_name
from checklist_desktop.system.settings import LOCK_AFTER_MINUTES
from checklist_desktop.ui.dialogs.safekeeping.password_dialog import PasswordDialog, same_password
from checklist_desktop.ui.kit.inputs.form_dialog import ask
from checklist_desktop.ui.kit.jobs import Job
from checklist_desktop.ui.kit.places import documents_folder
from checklist_desktop.ui.pages.lock_page import LockPage
from checklist_desktop.ui.window.safekeeping.curtain import Curtain
from checklist_desktop.ui.window.safekeeping.idle_watch import IdleWatch
from checklist_desktop.ui.window.safekeeping.unlocking import opened_with

if TYPE_CHECKING:
    from collections.abc import Callable

    from checklist_desktop.services.library import Library
    from checklist_desktop.ui.window.main_window import MainWindow
    from checklist_desktop.ui.window.preferences_keeper import PreferencesKeeper


T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Left:
    """Where someone was: the dossier and its round, empty for the first page."""

    dossier: str
    round: str


class Guard(QObject):
    """Closes and opens the library of the window; whoever owns it hears of both."""

    library_closed = Signal()
    library_opened = Signal(object)

    def __init__(self, window: MainWindow, keeper: PreferencesKeeper) -> None:
        super().__init__(window)
        self._window, self._keeper = window, keeper
        self._page: LockPage | None = None
        self._path: Path | None = None
        self._left = Left("", "")
        self._curtain, self._has_fallen = Curtain(window), False
        self._curtain.unlock_asked.connect(self._on_shown_again)
        self.idle_watch = IdleWatch(self)
        self.idle_watch.idle.connect(self.lock)
        window.lock_asked.connect(self.lock)
        self.watch()

    @property
    def is_locked(self) -> bool:
        return self._page is not None or self._has_fallen

    def watch(self) -> None:
        """Wait for as long as was chosen, when there is something to lock."""
        has_password = not self.is_locked and bool(self._window.stage.library.password)
        self.idle_watch.watch(self._keeper.preferences.lock_after_minutes if has_password else 0)

    # ---- locking

    def lock(self) -> None:
        """Cover the window, put on disk what is being typed, and forget the key."""
        library = self._window.stage.library
        if self.is_locked or not library.password:
            return
        if QApplication.activeModalWidget() is not None or not self._is_saved():
            # A dialog is being filled in, or the disk does not take what was typed: closing would lose it.
            self._curtain.fall()
            self._has_fallen = True
            self.idle_watch.watch(0)
            return
        page = self._cover(library)
        page.unlock_asked.connect(self._on_unlock_asked)
        library.close()
        page.bring_keyboard()

    def _is_saved(self) -> bool:
        stage = self._window.stage
        stage.commit()
        if stage.opened is None:
            return True
        stage.opened.settle()
        return stage.opened.session.is_saved

    def _on_shown_again(self, password: str) -> None:
        if not same_password(password, self._window.stage.library.password):
            self._curtain.show_failed(self.tr("This is not the password of this library."))
            return
        self._curtain.lift()
        self._has_fallen = False
        self.watch()

    def _cover(self, library: Library) -> LockPage:
        """Show nothing of the library, and have its owner let go of it; it is about to be closed."""
        opened = self._window.stage.opened
        self._left = Left(opened.dossier_id, opened.round_id) if opened else Left("", "")
        self._path = library.path
        page = self._page = LockPage()
        self.library_closed.emit()
        self._window.show_cover(page)
        self.idle_watch.watch(0)
        return page

    def _on_unlock_asked(self, password: str) -> None:
        if self._path is None or self._page is None:
            return
        self._page.show_busy()
        self._start(Job(partial(opened_with, self._path, password)), self._on_unlocked)

    def _on_unlocked(self, library: Library) -> None:
        self._page = None
        self._window.show_library(library, is_example=False)
        self.library_opened.emit(library)
        stage = self._window.stage
        if not self._left.dossier:
            stage.show_welcome()
        elif self._left.dossier in {row.id for row in library.dossiers()}:
            stage.open_dossier(self._left.dossier)
            if stage.opened is not None and stage.opened.round_id != self._left.round:
                stage.open_round(self._left.round)
        self.watch()

    # ---- the password itself

    def ask_password(self) -> None:
        """Hold the conversation about the password, and do what was asked."""
        window = self._window
        if window.is_example:
            window.messages.tell(self.tr("The example has no password. Go to your own dossiers first."))
            return
        library, chosen = window.stage.library, self._keeper.preferences.lock_after_minutes
        dialog = PasswordDialog(library.password, LOCK_AFTER_MINUTES, chosen, window)
        dialog.sheet_asked.connect(self._on_sheet_asked)
        if not ask(dialog):
            return
        wish = dialog.wish
        self._keeper.choose_lock_after(wish.lock_after_minutes)
        if wish.password is None:
            self.watch()
        elif window.stage.may_leave():
            self._change(library, wish.password, with_backups=wish.with_backups)

    def _on_sheet_asked(self) -> None:
        messages, library = self._window.messages, self._window.stage.library
        name = safe_file_name(self.tr("Op orde recovery sheet"), "op-orde")
        proposed = documents_folder() / f"{name}.pdf"
        title, filters = self.tr("Recovery sheet to print"), self.tr("PDF (*.pdf)")
        chosen = messages.ask_save_path(title, proposed, filters)
        if not chosen:
            return
        moment, language = library.stamps.now(), messages.texts.language
        work = partial(write_recovery_sheet, library.path, Path(chosen), moment, language)
        self._start(Job(work), partial(self._on_sheet_written, chosen))

    def _on_sheet_written(self, path: str, nothing: None) -> None:
        words = self.tr("The recovery sheet is in {0}.").format(path)
        detail = self.tr("Print it, write the password on it by hand, and do not keep it with the laptop.")
        self._window.messages.tell(words, detail)

    def _change(self, library: Library, password: str, *, with_backups: bool) -> None:
        page = self._cover(library)
        words = self.tr("The password is being changed. A back-up is made first; this takes a moment.")
        page.show_busy(words)
        second = self._keeper.preferences.second_backups
        work = partial(_changed, library, password, with_backups, Path(second) if second else None)
        self._start(Job(work), partial(self._on_changed, password))

    def _on_changed(self, password: str, change: PasswordChange) -> None:
        messages = self._window.messages
        if change.library is None:
            if self._page is not None and change.error is not None:
                self._page.unlock_asked.connect(self._on_unlock_asked)
                self._page.show_failed(messages.words_of(change.error))
            return
        self._on_unlocked(change.library)
        if change.error is not None:
            messages.tell(self.tr("The password was not changed."), messages.words_of(change.error))
            return
        done = self.tr("The library now has this password.") if password else self.tr("The password is gone.")
        messages.tell(done, self._about_backups(change, password))

    def _about_backups(self, change: PasswordChange, password: str) -> str:
        parts = []
        if change.converted and password:
            parts.append(self.tr("Back-ups made again with the new password: {0}.").format(change.converted))
        elif change.converted:
            parts.append(self.tr("Back-ups made again without a password: {0}.").format(change.converted))
        if change.kept:
            parts.append(self.tr("Back-ups that stay as they were: {0}.").format(change.kept))
        return "\n".join(parts)

    # ----

    def _start(self, job: Job[T], on_done: Callable[[T], None]) -> None:
        job.start(on_done, self._on_failed)

    def _on_failed(self, error: Exception) -> None:
        if not isinstance(error, OpOrdeError):
            raise error
        if self._page is None:
            self._window.messages.explain(error)
        else:
            words = self._window.messages.words_of(error)
            self._page.show_failed(words)
            self._window.messages.announce(words)


def _changed(
    library: Library,
    password: str,
    with_backups: bool,
    second: Path | None,
    progress: Callable[[float], None],
    stopped: Callable[[], bool],
) -> PasswordChange:
    return set_password(library, password, with_backups=with_backups, progress=progress, second=second)
