"""Check library: it says that it is busy, and then in words what was checked and what is wrong."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QDeadlineTimer
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QPlainTextEdit, QProgressBar

from checklist_desktop.services.safekeeping.backups import BackupReason, Backups
from checklist_desktop.ui.kit.inputs.buttons import Button
from tests.builders import tampering

if TYPE_CHECKING:
    from tests.ui.users import User

PATIENCE_MS = 5000


def report_in(dialog: QDialog) -> QPlainTextEdit:
    """The report, once it is there."""
    (report,) = dialog.findChildren(QPlainTextEdit)
    patience = QDeadlineTimer(PATIENCE_MS)
    while report.isHidden():
        assert not patience.hasExpired(), "the report never came"
        QApplication.processEvents()
    return report


def words_in(dialog: QDialog) -> list[str]:
    return [label.text() for label in dialog.findChildren(QLabel)]


def button(dialog: QDialog, words: str) -> Button:
    return next(found for found in dialog.findChildren(Button) if found.text() == words)


def test_a_sound_library_is_told_and_the_report_can_be_copied(user: User) -> None:
    Backups(user.library, free=lambda folder: 1 << 40).make(BackupReason.ASKED)
    seen: list[str] = []

    def look(dialog: QDialog) -> None:
        assert "The library is being checked…" in words_in(dialog)
        report = report_in(dialog)
        assert report.isReadOnly()
        assert "Everything is as it was saved." in words_in(dialog)
        button(dialog, "Copy the report").click()
        seen.append(report.toPlainText())
        assert dialog.focusWidget() is button(dialog, "Close")
        dialog.reject()

    user.expects_dialog(look)
    user.choose("check_library")

    copied = QApplication.clipboard().text()
    assert copied == f"Everything is as it was saved.\n\n{seen[0]}"
    assert "1 back-up: opened and checked in full." in copied


def test_what_is_wrong_is_told_with_the_dossier_and_what_to_do(user: User) -> None:
    user.stop()
    with tampering(user.folder / "library.sqlite3") as raw:
        raw.execute("delete from head")
    user.start()
    seen: list[str] = []

    def look(dialog: QDialog) -> None:
        seen.append(report_in(dialog).toPlainText())
        seen.extend(words_in(dialog))
        dialog.reject()

    user.expects_dialog(look)
    user.choose("check_library")

    assert "Something is wrong: 1 fault was found." in seen
    assert "An overview does not agree with the changes." in seen[0]
    assert "Your answers are in order." in seen[0]


def test_it_can_be_stopped_and_work_goes_on(user: User) -> None:
    def stop(dialog: QDialog) -> None:
        assert dialog.findChildren(QProgressBar)
        dialog.reject()

    user.expects_dialog(stop)
    user.choose("check_library")
    user.press("Ctrl+2", "1")

    assert user.session.is_saved
