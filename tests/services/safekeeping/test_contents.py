"""What the list of back-ups tells about each: progress then, and what was done since."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from checklist_desktop.domain.changes.of_dossiers import CreateDossier, DiscardDossier
from checklist_desktop.domain.errors import BackupDamaged
from checklist_desktop.insight.progress import Count
from checklist_desktop.services.library import Library
from checklist_desktop.services.safekeeping.backups import BackupReason, back_up_now
from checklist_desktop.services.safekeeping.contents import Comparison, ThemeInBackup
from checklist_desktop.services.sign_off import reopen, sign_off
from tests.builders import Desk, a_checklist, tampering

if TYPE_CHECKING:
    from pathlib import Path

    from checklist_desktop.services.safekeeping.backups import BackupFile


@pytest.fixture
def backup(desk: Desk) -> BackupFile:
    desk.answer("1.a", "yes")
    desk.answer("1.b", "no")
    return back_up_now(desk.library, BackupReason.ASKED)


def test_it_tells_how_far_each_theme_was(desk: Desk, backup: BackupFile) -> None:
    (dossier,) = Comparison(desk.library).contents(backup).dossiers
    (round_,) = dossier.rounds

    assert (dossier.name, dossier.more, dossier.is_here) == ("Voorbeeldstad", 0, True)
    assert (round_.label, round_.versions, round_.is_signed) == ("2026", 0, False)
    assert round_.themes == (
        ThemeInBackup("Signalen", Count(2, 3)),
        ThemeInBackup("Samenwerken", Count(0, 2)),
    )


def test_right_after_it_was_made_nothing_is_missing(desk: Desk, backup: BackupFile) -> None:
    assert Comparison(desk.library).contents(backup).misses_nothing


def test_what_was_done_since_is_counted_by_answer_and_by_change(desk: Desk, backup: BackupFile) -> None:
    desk.answer("2.a", "yes")
    desk.answer("2.a", "no")
    desk.answer("2.b", "yes")
    desk.explain("2.b", "Bekend.")
    desk.library.create(CreateDossier("Anderestad"), "2026", a_checklist())

    contents = Comparison(desk.library).contents(backup)

    assert (contents.missing_answers, contents.missing_dossiers) == (2, 1)
    assert contents.missing_changes == 3  # a text, and the dossier with its round
    assert not contents.misses_nothing


def test_it_tells_what_was_signed_off(desk: Desk) -> None:
    sign_off(desk.session, desk.round_id).result()
    signed = back_up_now(desk.library, BackupReason.SIGN_OFF)
    reopen(desk.session, desk.round_id, "Een fout.").result()
    reopened = back_up_now(desk.library, BackupReason.SIGN_OFF)

    states = [
        [
            (one.versions, one.is_signed)
            for dossier in Comparison(desk.library).contents(backup).dossiers
            for one in dossier.rounds
        ]
        for backup in (signed, reopened)
    ]

    assert states == [[(1, True)], [(1, False)]]


def test_a_dossier_that_is_gone_or_in_the_bin_is_told_apart(
    desk: Desk, backup: BackupFile, tmp_path: Path
) -> None:
    desk.session.apply(DiscardDossier(desk.session.now())).result()
    (in_bin,) = Comparison(desk.library).contents(backup).dossiers
    with closing(Library(tmp_path / "new" / "library.sqlite3")) as library:
        (gone,) = Comparison(library).contents(backup).dossiers

    assert (in_bin.is_here, in_bin.more) == (False, 0)
    assert gone.is_here is False
    assert gone.more == 4


def test_a_damaged_backup_is_not_told_about(desk: Desk, backup: BackupFile) -> None:
    with tampering(backup.path) as raw:
        raw.execute("update event set body = replace(body, 'yes', 'no')")

    with pytest.raises(BackupDamaged):
        Comparison(desk.library).contents(backup)
