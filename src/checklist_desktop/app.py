"""The application with its window: one running copy, the library of this user, and what goes wrong."""

from __future__ import annotations

import logging
import signal
import sys
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from checklist_desktop.domain.errors import FolderNotWritable, LibraryReadOnly, OpOrdeError, PasswordNeeded
from checklist_desktop.services.exporting.preparing import report_work
from checklist_desktop.services.library import Library
from checklist_desktop.system.logs import open_log
from checklist_desktop.system.paths import DataFolder, data_folder
from checklist_desktop.ui.kit.messages import Messages
from checklist_desktop.ui.kit.paint.appearance import load_fonts
from checklist_desktop.ui.kit.paint.symbols import application_icon
from checklist_desktop.ui.window.main_window import MainWindow
from checklist_desktop.ui.window.preferences_keeper import PreferencesKeeper
from checklist_desktop.ui.window.running_copy import RunningCopy
from checklist_desktop.ui.window.trouble import tell_all_is_there, wants_to_stop

if TYPE_CHECKING:
    from types import TracebackType

    from checklist_desktop.ui.window.care.care_room import CareRoom
    from checklist_desktop.ui.window.safekeeping.backup_room import BackupRoom
    from checklist_desktop.ui.window.safekeeping.guard import Guard

DONE, CANNOT_START = 0, 1
_log = logging.getLogger(__name__)


def open_window(library: Path | None, language: str, example: bool) -> int:
    """Show the window and stay until it is closed; gives back the exit code."""
    # Ctrl+C in a terminal stops at once: everything that was handed over is on disk.
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    app = QApplication(sys.argv[:1])
    app.setApplicationName("Op orde")
    app.setDesktopFileName("op-orde")
    app.setWindowIcon(application_icon())
    load_fonts()
    folder = data_folder()
    keeper = PreferencesKeeper(app, folder.preferences, language)
    try:
        folder.make()
        log = open_log(folder.logs)
    except OSError:
        Messages(keeper.language).explain(FolderNotWritable(str(folder.root)))
        return CANNOT_START
    application = Application(folder, keeper, log)
    if not application.start(library or ordinary_library(folder, keeper), example=example):
        return application.code
    code = app.exec()
    application.stop()
    return code


def ordinary_library(folder: DataFolder, keeper: PreferencesKeeper) -> Path:
    """The library of this user, or the file the work went on in when that was taken away."""
    went_on = Path(keeper.preferences.library)
    return went_on if keeper.preferences.library and went_on.is_file() else folder.library


class Application(QObject):
    """Opens and closes libraries for the window, and is there when something goes wrong."""

    def __init__(self, folder: DataFolder, keeper: PreferencesKeeper, log: Path) -> None:
        super().__init__(keeper)
        self._folder, self._keeper, self._log = folder, keeper, log
        self._own = folder.library
        self._library: Library | None = None
        self._copies: list[RunningCopy] = []
        self._read_only = False
        self._guard: Guard | None = None
        self._other: Path | None = None
        self._telling = False
        self._backups: BackupRoom | None = None
        self._care: CareRoom | None = None
        self.window: MainWindow | None = None
        self.code = DONE
        sys.excepthook = self._on_unforeseen

    def start(self, path: Path, *, example: bool = False) -> bool:
        """Show the window on this library; False when another copy has it, or when it does not open."""
        place = path if example else self._place_wanted(path)
        if place is None:
            self.code = CANNOT_START
            return False
        self._own = place
        wanted = self._example_path if example else place
        copy = self._hold(wanted)
        if not copy.is_first():
            copy.ask_forward()
            return False
        library = self._opened(wanted, is_example=example)
        if library is None:
            self.stop()
            if self._other is not None:
                other, self._other = self._other, None
                return self.start(other)
            self.code = CANNOT_START
            return False
        self._library = library
        window = MainWindow(library, self._keeper, date.today, report_work, is_example=example)
        window.example_asked.connect(self._on_example_asked)
        window.own_dossiers_asked.connect(self._on_own_dossiers_asked)
        window.password_asked.connect(self._on_password_asked)
        copy.asked_forward.connect(window.come_forward)
        self.window = window
        window.open_last()
        window.present()
        self._look_after(window, library, is_example=example)
        if copy.was_cut_short:
            tell_all_is_there(window)
        if library.password:
            self._make_guard(window)
        return True

    def stop(self) -> None:
        """Let go of the library and of the lock."""
        if self._library is not None:
            self._library.close()
            self._library = None
        while self._copies:
            self._copies.pop().close()

    def _hold(self, path: Path) -> RunningCopy:
        """Have a second start on this library bring the window of this one forward."""
        copy = RunningCopy(self._folder.root / "running", path, self)
        self._copies.append(copy)
        return copy

    def _place_wanted(self, path: Path) -> Path | None:
        """Where to work: not in a place that is not safe, unless only to read; None for nowhere."""
        self._read_only = False
        if path.parent == self._folder.root:
            return path
        from checklist_desktop.ui.window.care.start_care import wish_at

        wish = wish_at(path, self._folder.root, Messages(self._keeper.language, self.window))
        self._read_only = wish.read_only
        return wish.path

    @property
    def _example_path(self) -> Path:
        """The example lives in a library of its own, so that it never stands among real dossiers."""
        return self._folder.root / "example" / "library.sqlite3"

    def _opened(self, path: Path, *, is_example: bool) -> Library | None:
        """The library at this path, None when the user does not want to try again."""
        read_only = self._read_only and path == self._own
        while True:
            try:
                return _example(path) if is_example else Library(path, read_only=read_only)
            except PasswordNeeded:
                return self._unlocked(path)
            except OpOrdeError as error:
                if isinstance(error, LibraryReadOnly) and not read_only and path.is_file():
                    read_only = True
                elif not self._seen_to(error, path):
                    return None

    def _seen_to(self, error: OpOrdeError, path: Path, password: str = "") -> bool:
        """Whether to try again, after an explanation; another file that was chosen is in `_other`."""
        # A start rarely needs this, and the window opens faster without it.
        from checklist_desktop.ui.window.care.start_care import seen_to

        again, self._other = seen_to(error, path, Messages(self._keeper.language, self.window), password)
        return again

    def _unlocked(self, path: Path) -> Library | None:
        """The library behind its password; None when the user gives up, or chose the file in `_other`."""
        # Few libraries have a password, and the window opens faster without this.
        from checklist_desktop.ui.window.safekeeping.unlocking import Unlocking

        messages = Messages(self._keeper.language, self.window)
        unlocking = Unlocking(path, messages, self.window, read_only=self._read_only and path == self._own)
        unlocking.ask()
        self._other = unlocking.other
        if unlocking.error is None:
            return unlocking.library
        again = self._seen_to(unlocking.error, path, unlocking.password)
        return self._unlocked(path) if again else None

    def _make_guard(self, window: MainWindow) -> Guard:
        """Whoever locks the window, and knows of passwords."""
        from checklist_desktop.ui.window.safekeeping.guard import Guard

        guard = self._guard = Guard(window, self._keeper)
        guard.library_closed.connect(self._on_library_closed)
        guard.library_opened.connect(self._on_library_opened)
        return guard

    def _on_password_asked(self) -> None:
        if self.window is not None:
            (self._guard or self._make_guard(self.window)).ask_password()

    def _look_after(self, window: MainWindow, library: Library, *, is_example: bool) -> None:
        """Make back-ups from now on; the window was there before this was loaded."""
        from checklist_desktop.ui.window.care.care_room import CareRoom
        from checklist_desktop.ui.window.safekeeping.backup_room import BackupRoom

        self._backups = BackupRoom(window, self._keeper)
        self._backups.restored.connect(self._on_restored)
        self._care = CareRoom(window, self._folder.root)
        self._care.moved.connect(self._on_moved)
        self._care.damaged.connect(self._on_damaged)
        self._enter(library, is_example=is_example)

    def _enter(self, library: Library, *, is_example: bool) -> None:
        """The window shows another library now."""
        if self._backups is not None:
            self._backups.enter(library, is_example=is_example or library.is_read_only)
        if self._care is not None:
            self._care.enter(library)

    def _on_damaged(self, error: OpOrdeError) -> None:
        """A dossier is not what was saved; other dossiers of the library may be whole."""
        library, window = self._library, self.window
        if library is None or window is None:
            return
        from checklist_desktop.ui.window.care.damage import Damage

        self._on_library_closed()
        password = library.password  # closing forgets it
        library.close()
        damage = Damage(library.path, error, window.messages, window, password)
        damage.ask()
        self._switch(damage.other or library.path, is_example=window.is_example and damage.other is None)
        if self._library is None:
            window.close()

    def _on_moved(self, path: Path) -> None:
        """The library was taken away or may only be read, and the work goes on in another file."""
        ordinary = (self._folder.library, Path(self._keeper.preferences.library))
        is_read_only = self._library is not None and self._library.is_read_only
        if self._own in ordinary and not is_read_only:
            self._keeper.remember_library(str(path))
        self._own = path
        copy = self._hold(path)
        if copy.is_first() and self.window is not None:
            copy.asked_forward.connect(self.window.come_forward)
        self._switch(path, is_example=False)

    def _on_restored(self) -> None:
        """The library was closed, and another file has its name now."""
        if self._library is None or self.window is None:
            return
        path, self._library = self._library.path, None
        self._switch(path, is_example=self.window.is_example)
        if self._library is None:
            self.window.close()

    def _on_library_closed(self) -> None:
        self._library = None
        if self._backups is not None:
            self._backups.leave()

    def _on_library_opened(self, library: Library) -> None:
        self._library = library
        self._enter(library, is_example=False)

    def _switch(self, path: Path, *, is_example: bool) -> None:
        library = self._opened(path, is_example=is_example)
        if library is None or self.window is None:
            return
        before, self._library = self._library, library
        self.window.show_library(library, is_example=is_example)
        self._enter(library, is_example=is_example)
        if self._guard is not None or library.password:
            (self._guard or self._make_guard(self.window)).watch()
        if before is not None:
            before.close()

    def _on_example_asked(self) -> None:
        self._switch(self._example_path, is_example=True)

    def _on_own_dossiers_asked(self) -> None:
        self._switch(self._own, is_example=False)

    def _on_unforeseen(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        """The one place for what nobody foresaw: say so, say where the work is, and ask whether to go on."""
        if issubclass(kind, KeyboardInterrupt):
            QApplication.quit()
            return
        _log.error("unforeseen", exc_info=(kind, error, trace))
        if self._telling:
            return
        self._telling = True
        try:
            library = self._library.path if self._library else self._own
            if wants_to_stop(Messages(self._keeper.language, self.window), library, self._log):
                QApplication.quit()
        finally:
            self._telling = False


def _example(path: Path) -> Library:
    """The library of the example, made when it is not there yet."""
    path.parent.mkdir(parents=True, exist_ok=True)
    library = Library(path)
    if not library.dossiers():
        # Reading the example needs pydantic, which has no place on the way to an ordinary window.
        from checklist_desktop.services.example import make_example

        make_example(library)
    return library
