"""The terminal makes back-ups at the same moments as the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from checklist_desktop.services.safekeeping.backups import BackupReason
from checklist_desktop.storage.backups.names import backups_in
from checklist_desktop.storage.backups.reading import check_backup
from tests.command_line.shell import FOREIGN

if TYPE_CHECKING:
    from pathlib import Path

    from tests.command_line.shell import Shell


def test_before_answers_come_in_and_after_signing_off_there_is_a_backup(shell: Shell, answers: Path) -> None:
    shell.made("--checklist", str(FOREIGN))

    assert shell.types("answers", "import", "Voorbeeldstad", str(answers)) == 0
    assert shell.types("sign-off", "Voorbeeldstad") == 0

    found = backups_in(shell.library.parent / "backups", "library")
    assert [backup.reason for backup in found] == [BackupReason.SIGN_OFF, BackupReason.IMPORT]
    assert f"Back-up made and checked: {found[0].path}" in shell.out
    for backup in found:
        check_backup(backup.path, digest=backup.digest)


def test_without_a_backup_no_answers_come_in(shell: Shell, answers: Path) -> None:
    shell.made("--checklist", str(FOREIGN))
    (shell.library.parent / "backups").write_text("in the way")

    assert shell.types("answers", "import", "Voorbeeldstad", str(answers)) == 1

    assert "No back-up was made" in shell.err
    shell.types("show", "Voorbeeldstad")
    assert "0 of" in shell.out


def test_a_round_is_signed_off_also_when_no_backup_can_be_made(shell: Shell) -> None:
    shell.made("--checklist", str(FOREIGN))
    (shell.library.parent / "backups").write_text("in the way")

    assert shell.types("sign-off", "Voorbeeldstad") == 0

    assert "was signed off as version 1" in shell.out
    assert "No back-up was made" in shell.out
