"""A back-up in words: when, why, what is in it, and what it would miss."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from checklist_desktop.services.safekeeping.backups import BackupReason
from checklist_desktop.ui.kit.inputs.fields import long_day
from checklist_desktop.ui.kit.show.tables import Cell, TableRow
from checklist_desktop.ui.kit.words import words_for_count

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime

    from checklist_desktop.services.safekeeping.backups import BackupFile
    from checklist_desktop.services.safekeeping.contents import Contents, DossierInBackup, RoundInBackup

NO_BREAK = "\N{NO-BREAK SPACE}"


class BackupRows(QObject):
    """Makes the rows of both tables."""

    def moment_words(self, moment: datetime) -> str:
        """Day and time on the clock of this machine."""
        here = moment.astimezone()
        return self.tr("{0}, {1}").format(long_day(here.date().isoformat()), f"{here:%H:%M}")

    def reason_words(self, reason: BackupReason) -> str:
        words = {
            BackupReason.START: self.tr("At the start"),
            BackupReason.CHANGED: self.tr("During work"),
            BackupReason.SIGN_OFF: self.tr("After signing off or reopening"),
            BackupReason.ASKED: self.tr("Asked for"),
            BackupReason.MIGRATION: self.tr("Before a newer version of Op orde"),
            BackupReason.IMPORT: self.tr("Before importing answers"),
            BackupReason.RESTORE: self.tr("Before restoring"),
            BackupReason.PURGE: self.tr("Before removing for good"),
            BackupReason.PASSWORD: self.tr("Before changing the password"),
            BackupReason.REBUILD: self.tr("Before making overviews again"),
        }
        return words[reason]

    def backup_row(
        self, backup: BackupFile, contents: Contents | None, fault: str, *, is_locked: bool = False
    ) -> TableRow:
        """The row of a back-up; what is in it is there once it was read."""
        if is_locked:
            dossiers, missing = Cell(""), Cell(self.tr("Behind another password"), bold=True)
        elif fault:
            dossiers, missing = Cell(""), Cell(self.tr("Cannot be used"), role="late", bold=True)
        elif contents is None:
            dossiers, missing = Cell(""), Cell(self.tr("Being read…"), role="quiet")
        else:
            dossiers = Cell(str(len(contents.dossiers)))
            missing = Cell(self.missing_words(contents))
        when, why = self.moment_words(backup.made), self.reason_words(backup.reason)
        return TableRow(
            backup.path.name, (Cell(when), Cell(why), dossiers, missing), late=bool(fault) and not is_locked
        )

    def missing_words(self, contents: Contents) -> str:
        """What was done after it was made, and so is not in it."""
        if contents.misses_nothing:
            return self.tr("Nothing")
        answers, changes, dossiers = (
            contents.missing_answers,
            contents.missing_changes,
            contents.missing_dossiers,
        )
        found = (
            self.tr("%n answer(s)", "", answers) if answers else "",
            self.tr("%n other change(s)", "", changes) if changes else "",
            self.tr("%n whole dossier(s)", "", dossiers) if dossiers else "",
        )
        return ", ".join(words for words in found if words)

    def dossier_rows(self, contents: Contents) -> list[TableRow]:
        """A row for each round of each dossier."""
        return [
            TableRow(f"{place}/{dossier.id}", cells)
            for dossier in contents.dossiers
            for place, cells in enumerate(self._cells(dossier))
        ]

    def _cells(self, dossier: DossierInBackup) -> Iterator[tuple[Cell, ...]]:
        if not dossier.rounds:
            yield Cell(dossier.name), Cell(""), Cell(""), Cell(self._here_words(dossier))
        for place, round_ in enumerate(dossier.rounds):
            first = place == 0
            yield (
                Cell(dossier.name if first else ""),
                Cell(self._round_words(round_)),
                Cell(self._progress_words(round_)),
                Cell(self._here_words(dossier) if first else ""),
            )

    def _round_words(self, round_: RoundInBackup) -> str:
        if not round_.is_signed:
            return round_.label
        return self.tr("{0}, signed off as version {1}").format(round_.label, round_.versions)

    def _progress_words(self, round_: RoundInBackup) -> str:
        """The themes as a list: how many questions were discussed of how many."""
        counts = [(theme.title, words_for_count(theme.discussed)) for theme in round_.themes]
        # Lines break between themes, not within a count.
        return " · ".join(
            self.tr("{0}: {1}").format(name, count.replace(" ", NO_BREAK)) for name, count in counts
        )

    def _here_words(self, dossier: DossierInBackup) -> str:
        """What this back-up has that the library of now has not."""
        if not dossier.is_here:
            return self.tr("The whole dossier")
        return self.tr("%n change(s)", "", dossier.more) if dossier.more else self.tr("Nothing")
