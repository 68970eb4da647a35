"""A damaged library: what is still whole, which back-up is good, and going on with one of them."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject

from checklist_desktop.domain.errors import OpOrdeError
from checklist_desktop.services.safekeeping.rescuing import (
    Prospects,
    Rescued,
    go_on_from_backup,
    prospects,
    salvage_library,
)
from checklist_desktop.services.stamps import Stamps
from checklist_desktop.ui.dialogs.safekeeping.ways_dialog import Way, WaysDialog
from checklist_desktop.ui.kit.inputs.fields import long_day
from checklist_desktop.ui.kit.jobs import Job

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from checklist_desktop.services.safekeeping.backups import BackupFile
    from checklist_desktop.services.safekeeping.rescuing import GoodBackup, Salvage, SalvagedDossier
    from checklist_desktop.ui.kit.messages import Messages

SALVAGE, BACKUP, OTHER, GO_ON = "salvage", "backup", "other", "go_on"
MOST_TOLD = 20

T = TypeVar("T")


class Damage(QObject):
    """One conversation. Afterwards the library can be opened `again`, or `other` was chosen, or neither."""

    def __init__(
        self,
        path: Path,
        error: OpOrdeError,
        messages: Messages,
        parent: QWidget | None = None,
        password: str = "",
    ) -> None:
        super().__init__()
        self._path, self._messages, self._password = path, messages, password
        self._stamps = Stamps()
        self._found = Prospects(None, None)
        words = messages.words_of(error)
        self._dialog = WaysDialog(self.tr("The library cannot be used"), words, messages, parent)
        self._dialog.way_chosen.connect(self._on_way_chosen)
        # While the window is there, other dossiers of the library may be whole.
        self._close = self.tr("Not now") if parent is not None else ""
        self.again = False
        self.other: Path | None = None

    def ask(self) -> None:
        """Until there is something to go on with, or the user thinks better of it."""
        self._dialog.show_busy(self.tr("Looking what is still whole…"))
        self._run(partial(_look, self._path, self._stamps, self._password), self._on_found)
        self._dialog.exec()
        self._dialog.deleteLater()

    # ---- what there is

    def _on_found(self, found: Prospects) -> None:
        self._found = found
        self._show_ways("")

    def _show_ways(self, words: str) -> None:
        ways = []
        if self._found.salvage is not None:
            ways.append(
                Way(SALVAGE, self.tr("Bring over what is whole"), self._salvage_words(self._found.salvage))
            )
        if self._found.backup is not None:
            ways.append(
                Way(BACKUP, self.tr("Go on with the back-up"), self._backup_words(self._found.backup))
            )
        other = self.tr("This file stays where it is. At the next start Op orde asks again.")
        ways.append(Way(OTHER, self.tr("Choose another file…"), other))
        if not words and len(ways) == 1:
            words = self.tr("Nothing was found that is still whole, and there is no good back-up.")
        self._dialog.show_ways(ways, words, close=self._close)

    def _salvage_words(self, found: Salvage) -> str:
        lines = [
            self.tr("%n change(s) can still be read, each exactly as it was saved.", "", found.events),
            *self._dossier_lines(found),
            self.tr("They come into a new library. The damaged file is kept beside it."),
        ]
        return "\n".join(lines)

    def _dossier_lines(self, found: Salvage) -> list[str]:
        lines = [self._dossier_line(dossier) for dossier in found.dossiers[:MOST_TOLD]]
        rest = len(found.dossiers) - MOST_TOLD
        if rest > 0:
            lines.append(self.tr("… and %n more dossier(s)", "", rest))
        if found.drafts:
            lines.append(
                self.tr(
                    "%n text(s) that were being typed are there too. Read them: a letter in them may be "
                    "wrong.",
                    "",
                    found.drafts,
                )
            )
        if found.lost_dossiers:
            lines.append(self.tr("Of %n dossier(s) nothing can be brought over.", "", found.lost_dossiers))
        return lines

    def _dossier_line(self, dossier: SalvagedDossier) -> str:
        came = self.tr("%n change(s)", "", dossier.events)
        if dossier.is_whole:
            return self.tr("• {0}: {1}, nothing is missing as far as can be seen").format(dossier.name, came)
        gaps = []
        if dossier.missing:
            gaps.append(self.tr("at least %n change(s) missing", "", dossier.missing))
        if dossier.missing_versions:
            gaps.append(self.tr("%n signed version(s) missing", "", dossier.missing_versions))
        if dossier.missing_checklists:
            gaps.append(self.tr("%n checklist(s) missing", "", dossier.missing_checklists))
        return self.tr("• {0}: {1}; {2}").format(dossier.name, came, ", ".join(gaps))

    def _backup_words(self, good: GoodBackup) -> str:
        moment = good.backup.made.astimezone()
        day = long_day(moment.date().isoformat())
        lines = [
            self.tr("The newest good back-up is of {0}, {1}, with %n dossier(s).", "", good.dossiers).format(
                day, f"{moment:%H:%M}"
            )
        ]
        if good.misses:
            lines.append(
                self.tr(
                    "%n change(s) that can still be read in the damaged file are not in it.", "", good.misses
                )
            )
        elif self._found.salvage is not None:
            lines.append(self.tr("It has all that can still be read in the damaged file."))
        if good.dossiers_it_misses:
            lines.append(self.tr("Not in it: {0}.").format(", ".join(good.dossiers_it_misses[:MOST_TOLD])))
        lines.append(self.tr("The damaged file is kept beside it."))
        return "\n".join(lines)

    # ---- what was chosen

    def _on_way_chosen(self, key: str) -> None:
        if key == SALVAGE:
            self._rescue(partial(_salvage, self._path, self._stamps, self._password))
        elif key == BACKUP and self._found.backup is not None:
            backup = self._found.backup.backup
            self._rescue(partial(_restore, self._path, backup, self._stamps, self._password))
        elif key == OTHER:
            self._choose_other()
        elif key == GO_ON:
            self.again = True
            self._dialog.accept()

    def _rescue(self, work: Callable[[Callable[[float], None], Callable[[], bool]], Rescued]) -> None:
        self._dialog.show_busy(self.tr("Making the new library…"))
        self._run(work, self._on_rescued)

    def _on_rescued(self, rescued: Rescued) -> None:
        self.again = True
        words = self.tr("The library is there again. The damaged file lies in {0}.").format(rescued.aside)
        lines = self._dossier_lines(rescued.salvage) if rescued.salvage is not None else []
        outcome = "\n".join(lines) or self.tr("The dossiers are as they were when the back-up was made.")
        self._dialog.show_ways([Way(GO_ON, self.tr("Go on"), outcome)], words, close=self.tr("Close"))

    def _choose_other(self) -> None:
        filters = self.tr("Libraries (*.sqlite3);;All files (*)")
        title = self.tr("Choose another library")
        chosen = self._messages.ask_open_path(title, self._path.parent, filters)
        if chosen:
            self.other = Path(chosen)
            self._dialog.accept()

    # ---- the work

    def _run(
        self, work: Callable[[Callable[[float], None], Callable[[], bool]], T], on_done: Callable[[T], None]
    ) -> None:
        Job(work).start(on_done, self._on_failed)

    def _on_failed(self, error: Exception) -> None:
        self._show_ways(self._messages.words_of(error) if isinstance(error, OpOrdeError) else "")
        if not isinstance(error, OpOrdeError):
            raise error


def _look(
    path: Path, stamps: Stamps, password: str, progress: Callable[[float], None], stopped: Callable[[], bool]
) -> Prospects:
    return prospects(path, stamps, password)


def _salvage(
    path: Path, stamps: Stamps, password: str, progress: Callable[[float], None], stopped: Callable[[], bool]
) -> Rescued:
    return salvage_library(path, stamps, password)


def _restore(
    path: Path,
    backup: BackupFile,
    stamps: Stamps,
    password: str,
    progress: Callable[[float], None],
    stopped: Callable[[], bool],
) -> Rescued:
    return go_on_from_backup(path, backup, stamps, password)
