"""Check library: it says that it is busy, and then in words what was checked and what is wrong."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QDeadlineTimer
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QPlainTextEdit, QProgressBar

from checklist_desktop.services.safekeeping.backups import BackupReason, Backups
from checklist_desktop.ui.dialogs.safekeeping.check_dialog import CheckDialog
from checklist_desktop.ui.kit.inputs.buttons import Button
from tests.builders import tampering
from tests.patience import PATIENCE_MS

if TYPE_CHECKING:
    from tests.ui.users import User


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


def test_until_it_is_done_it_says_that_it_is_busy(user: User) -> None:
    """The dialog by itself: in a small library the check may be over before anyone looks."""
    dialog = CheckDialog(user.window.messages, user.window)

    assert "The library is being checked…" in words_in(dialog)
    (bar,) = dialog.findChildren(QProgressBar)
    assert not bar.isHidden()
    dialog.deleteLater()


def test_overviews_that_went_wrong_are_made_again_from_the_changes(user: User) -> None:
    user.stop()
    with tampering(user.folder / "library.sqlite3") as raw:
        raw.execute("delete from head")
        raw.execute("update dossier set name = 'Elders'")
    user.start()
    before = user.session.recorded
    seen: list[str] = []

    def mend(dialog: QDialog) -> None:
        report_in(dialog)
        again = button(dialog, "Make the overviews again")
        assert again.isVisible()
        again.click()
        patience = QDeadlineTimer(PATIENCE_MS)
        while again.isVisible() or "Everything is as it was saved." not in words_in(dialog):
            assert not patience.hasExpired(), "the overviews were never made"
            QApplication.processEvents()
        seen.append(report_in(dialog).toPlainText())
        dialog.reject()

    user.expects_dialog(mend)
    user.choose("check_library")

    assert "1 back-up: opened and checked in full." in seen[0]
    assert [one.reason for one in Backups(user.library).everywhere()] == [BackupReason.REBUILD]
    assert [row.name for row in user.library.dossiers()] == ["Voorbeeldstad"]
    assert user.session.recorded == before
    assert user.library.verify().is_sound


def test_for_other_harm_no_such_thing_is_offered(user: User) -> None:
    user.stop()
    with tampering(user.folder / "library.sqlite3") as raw:
        raw.execute("delete from head")
        raw.execute("update checklist set body = body || ' '")
    user.start()
    offered: list[bool] = []

    def look(dialog: QDialog) -> None:
        report_in(dialog)
        offered.append(button(dialog, "Make the overviews again").isVisible())
        dialog.reject()

    user.expects_dialog(look)
    user.choose("check_library")

    assert offered == [False]


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
