"""The conversation about back-ups: reading them one by one, and going back to one."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from checklist_desktop.domain.errors import OpOrdeError, PasswordNeeded, PasswordWrong
from checklist_desktop.services.safekeeping.backups import BackupReason
from checklist_desktop.services.safekeeping.merging import merge_dossier
from checklist_desktop.services.safekeeping.restoring import restore_whole
from checklist_desktop.ui.dialogs.safekeeping.backup_rows import BackupRows
from checklist_desktop.ui.dialogs.safekeeping.backups_dialog import BackupsDialog
from checklist_desktop.ui.kit.inputs.form_dialog import ask
from checklist_desktop.ui.kit.jobs import Job
from checklist_desktop.ui.window.safekeeping.earlier.backup_keys import BackupKeys

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from checklist_desktop.services.library import Library
    from checklist_desktop.services.safekeeping.backups import BackupFile, Made
    from checklist_desktop.services.safekeeping.contents import Contents
    from checklist_desktop.services.safekeeping.merging import Merged
    from checklist_desktop.ui.kit.messages import Messages
    from checklist_desktop.ui.window.preferences_keeper import PreferencesKeeper
    from checklist_desktop.ui.window.safekeeping.backup_clock import BackupClock


class BackupDesk(QObject):
    """Holds the dialog. `leave_dossiers` lets go of what is open, and tells whether that may be.

    `dossier_came` after a dossier came in; `restored` after another library took the place of this one, which
    is closed then; `stayed` when that failed and everything is as it was.
    """

    dossier_came = Signal(str)
    restored = Signal()
    stayed = Signal()

    def __init__(
        self,
        library: Library,
        clock: BackupClock,
        keeper: PreferencesKeeper,
        messages: Messages,
        leave_dossiers: Callable[[], bool],
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._library, self._clock, self._keeper, self._messages = library, clock, keeper, messages
        self._leave_dossiers = leave_dossiers
        self._dialog = BackupsDialog(clock.backups.folder, window, read_only=library.is_read_only)
        self._rows = BackupRows(self)
        self._found: dict[str, BackupFile] = {}
        self._unread: list[str] = []
        self._locked: set[str] = set()
        self._theirs: dict[str, str] = {}
        self._keys = BackupKeys(library, messages, self)
        self._comparison = self._keys.comparison()
        self._reading: Job[Contents] | None = None
        self._is_stale = self._is_restored = False
        self._work: Job[object] | None = None
        self._connect()

    def _connect(self) -> None:
        dialog = self._dialog
        dialog.back_up_asked.connect(self._on_back_up)
        dialog.second_asked.connect(self._on_second_asked)
        dialog.second_dropped.connect(self._on_second_dropped)
        dialog.dossier_asked.connect(self._on_dossier_asked)
        dialog.restore_asked.connect(self._on_restore_asked)
        dialog.password_asked.connect(self._on_password_asked)
        self._keys.read.connect(self._on_unlocked)

    def hold(self) -> None:
        """Until the dialog is closed."""
        self._dialog.show_done("")
        self._dialog.show_second(self._keeper.preferences.second_backups)
        self._look()
        ask(self._dialog)
        self._let_go()
        if self._is_restored:
            self.restored.emit()

    # ---- the list

    def _look(self) -> None:
        """List what there is, and read it one by one, the newest first, while the list can be used."""
        try:
            backups = self._clock.backups.everywhere()
        except OpOrdeError as error:
            self._dialog.show_failed(self._messages.words_of(error))
            return
        self._let_go()
        self._found = {backup.path.name: backup for backup in backups}
        self._unread = list(self._found)
        self._comparison = self._keys.comparison()
        self._locked.clear()
        self._dialog.forget_contents()
        self._dialog.show_backups(backups)
        self._read_next()

    def _read_next(self) -> None:
        if self._reading is None and self._unread:
            backup = self._found[self._unread[0]]
            compare = self._comparison.contents
            self._reading = Job(lambda progress, is_cancelled: compare(backup))
            self._reading.start(self._on_read, self._on_unreadable)

    def _on_read(self, contents: Contents) -> None:
        name = self._just_read()
        if name:
            self._show_contents(name, contents)
        self._read_next()

    def _on_unreadable(self, error: Exception) -> None:
        name = self._just_read()
        if name and not isinstance(error, OpOrdeError):
            raise error
        if name and isinstance(error, PasswordNeeded | PasswordWrong):
            self._locked.add(name)
            self._dialog.show_locked(name)
        elif name and isinstance(error, OpOrdeError):
            self._dialog.show_fault(name, self._messages.words_of(error))
        self._read_next()

    def _show_contents(self, name: str, contents: Contents) -> None:
        self._locked.discard(name)
        self._theirs[name] = contents.password
        self._dialog.show_contents(name, contents)

    def _just_read(self) -> str:
        """Its name; empty when the list was made anew, or closed, since its reading began."""
        self._reading = None
        was_stale, self._is_stale = self._is_stale, False
        return "" if was_stale else self._unread.pop(0)

    def _let_go(self) -> None:
        """What is being read now is not waited for."""
        self._unread.clear()
        self._is_stale = self._reading is not None

    # ---- what is asked

    def _on_password_asked(self, name: str) -> None:
        backup = self._found[name]
        self._keys.ask_for(backup, self._rows.moment_words(backup.made), self._dialog)

    def _on_unlocked(self, name: str, contents: Contents) -> None:
        """Others may well be behind the same password: they are read once more."""
        self._show_contents(name, contents)
        self._comparison = self._keys.comparison()
        self._unread += sorted(self._locked - set(self._unread))
        self._read_next()

    def _on_back_up(self) -> None:
        self._dialog.show_busy(self.tr("The back-up is being made and checked…"))
        run = self._clock.make(BackupReason.ASKED)
        run.done.connect(self._on_backed_up)
        run.failed.connect(self._on_failed)

    def _on_backed_up(self, made: Made) -> None:
        words = [
            self.tr("The back-up of {0} was made and checked.").format(
                self._rows.moment_words(made.backup.made)
            )
        ]
        words += [self._messages.words_of(remark) for remark in made.remarks]
        self._done(" ".join(words))
        self._look()

    def _on_second_asked(self) -> None:
        title = self.tr("Choose a folder on another disk or a stick")
        folder = self._messages.ask_folder(
            title, Path(self._keeper.preferences.second_backups or Path.home())
        )
        if not folder:
            return
        if Path(folder).resolve() == self._clock.backups.folder.resolve():
            self._dialog.show_failed(self.tr("The back-ups stand in this folder already. Choose another."))
            return
        self._keeper.choose_second_backups(folder)
        self._dialog.show_second(folder)
        self._on_back_up()

    def _on_second_dropped(self) -> None:
        self._keeper.choose_second_backups("")
        self._dialog.show_second("")
        self._look()

    def _on_dossier_asked(self, name: str, dossier_id: str) -> None:
        question = self.tr("Take over this dossier from the back-up?")
        detail = self.tr(
            "Everything that is missing here comes in. Where both say something else, what you have now "
            "stays, and the other is in the history. First a back-up is made of what you have now."
        )
        if not self._messages.ask(question, detail, self.tr("Take over")) or not self._leave_dossiers():
            return
        self._begin(
            self.tr("The dossier is being taken over…"),
            partial(merge_dossier, self._library, self._found[name], dossier_id, self._theirs[name]),
            self._on_merged,
        )

    def _on_merged(self, merged: Merged) -> None:
        self._done(self._merged_words(merged))
        self.dossier_came.emit(merged.dossier_id)
        self._look()

    def _merged_words(self, merged: Merged) -> str:
        if not merged.arrived and not merged.came_back:
            return self.tr("{0} was complete already. Nothing changed.").format(merged.name)
        words = [self.tr("%n change(s) came in for {0}.", "", merged.arrived).format(merged.name)]
        if merged.kept:
            words.append(
                self.tr(
                    "In %n place(s) both said something else: what you have now stayed, the other is in the "
                    "history.",
                    "",
                    merged.kept,
                )
            )
        return " ".join(words)

    def _on_restore_asked(self, name: str) -> None:
        backup = self._found[name]
        question = self.tr("Go back to the back-up of {0}?").format(self._rows.moment_words(backup.made))
        detail = self.tr(
            "All dossiers become as they were then. What you have now goes to the back-ups first, as ‘Before "
            "restoring’, so that you can come back to it."
        )
        theirs = self._theirs[name]
        if theirs != self._library.password:
            detail = f"{detail} {self._password_words()}"
        if not self._messages.ask(question, detail, self.tr("Go back")) or not self._leave_dossiers():
            return
        second = self._keeper.preferences.second_backups
        self._let_go()
        self._clock.stop()
        self._begin(
            self.tr("The back-up is being put back…"),
            partial(restore_whole, self._library, backup, Path(second) if second else None, theirs),
            self._on_restored,
        )

    def _password_words(self) -> str:
        if self._library.password:
            return self.tr("The library keeps the password that it has now.")
        return self.tr("The library has no password now, and keeps none.")

    def _on_restored(self, nothing: None) -> None:
        self._is_restored = True
        self._done("")
        self._dialog.accept()

    # ---- work

    def _begin(self, words: str, work: Callable[[], object], on_done: Callable[..., None]) -> None:
        self._dialog.show_busy(words)
        self._work = Job(lambda progress, is_cancelled: work())
        self._work.start(on_done, self._on_work_failed)

    def _on_work_failed(self, error: Exception) -> None:
        if self._library.is_closed and isinstance(error, OpOrdeError):
            # It was closed to make place, and then it could not be: what was there is opened again.
            self._is_restored = True
            self._done("")
            self._dialog.accept()
            self._messages.explain(error)
            return
        self.stayed.emit()
        self._on_failed(error)

    def _on_failed(self, error: Exception) -> None:
        if not isinstance(error, OpOrdeError):
            raise error
        words = self._messages.words_of(error)
        self._dialog.show_failed(words)
        self._messages.announce(words)

    def _done(self, words: str) -> None:
        self._dialog.show_done(words)
        if words:
            self._messages.announce(words)
