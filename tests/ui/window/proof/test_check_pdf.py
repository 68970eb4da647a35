"""Check a PDF: chosen or dropped, and told in words whether it is what was signed off."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QDeadlineTimer, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit

from checklist_desktop.domain.signatures import SigningWish
from checklist_desktop.reports.signatures.signing import signed
from checklist_desktop.services.exporting.preparing import ExportRequest, prepare
from checklist_desktop.services.exporting.writing import write
from checklist_desktop.services.sign_off import sign_off
from tests.patience import PATIENCE_MS
from tests.reports.signatures.authority import authority, ec_key
from tests.ui.users import press
from tests.ui.window.safekeeping.test_check import report_in

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QDialog

    from tests.ui.users import User


def signed_report(user: User, path: Path) -> Path:
    round_id = user.session.dossier.rounds[0].id
    sign_off(user.session, round_id).result()
    user.session.wait()
    QApplication.processEvents()
    write(prepare(user.session, ExportRequest(round_id)), path, lambda _: None, lambda: False)
    return path


def drop(user: User, path: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    copy = Qt.DropAction.CopyAction
    entering = QDragEnterEvent(QPoint(50, 50), copy, data, buttons, keys)
    QApplication.sendEvent(user.window, entering)
    QApplication.sendEvent(user.window, QDropEvent(QPointF(50, 50), copy, data, buttons, keys))
    QApplication.processEvents()


def test_a_report_that_is_dropped_on_the_window_is_checked(user: User, tmp_path: Path) -> None:
    path = signed_report(user, tmp_path / "report.pdf")
    seen: list[str] = []

    def look(dialog: QDialog) -> None:
        seen.append(report_in(dialog).toPlainText())
        seen.extend(label.text() for label in dialog.findChildren(QLabel))
        dialog.reject()

    user.expects_dialog(press("Check it"))
    user.expects_dialog(look)
    drop(user, path)

    assert "This is the version that was signed off, unchanged." in seen
    assert "version 1." in seen[0]


def test_a_report_that_was_changed_is_told(user: User, tmp_path: Path) -> None:
    path = signed_report(user, tmp_path / "report.pdf")
    path.write_bytes(path.read_bytes() + b"\n")
    seen: list[str] = []

    def look(dialog: QDialog) -> None:
        report_in(dialog)
        seen.extend(label.text() for label in dialog.findChildren(QLabel))
        dialog.reject()

    user.expects_dialog(press("Check it"))
    user.expects_dialog(look)
    drop(user, path)

    assert "This report is NOT what was signed off: something was changed." in seen


def test_something_else_that_is_dropped_is_left_alone(user: User, tmp_path: Path) -> None:
    drop(user, tmp_path / "foto.png")

    assert QApplication.activeModalWidget() is None


def test_a_signature_is_held_against_a_root_certificate(user: User, tmp_path: Path) -> None:
    path = signed_report(user, tmp_path / "report.pdf")
    key = authority().key_file(tmp_path / "key.p12", "A.B. de Test", ec_key())
    wish = SigningWish(path, tmp_path / "signed.pdf", "signature-1", key)
    wish.target.write_bytes(signed(wish, datetime.now(UTC), lambda _: "Digitaal ondertekend")[0])
    root = authority().root_file(tmp_path / "root.pem")
    seen: list[str] = []

    def look(dialog: QDialog) -> None:
        seen.append(report_in(dialog).toPlainText())
        field = next(one for one in dialog.findChildren(QLineEdit) if one.isVisible())
        field.setFocus()
        QTest.keyClicks(field, str(root))
        QTest.keyClick(field, Qt.Key.Key_Tab)
        patience = QDeadlineTimer(PATIENCE_MS)
        while report_in(dialog).toPlainText() == seen[0]:
            assert not patience.hasExpired(), "it was never checked again"
            QApplication.processEvents()
        seen.append(report_in(dialog).toPlainText())
        dialog.reject()

    user.expects_dialog(press("Check it"))
    user.expects_dialog(look)
    drop(user, wish.target)

    assert "was not checked" in seen[0]
    assert "was not checked" not in seen[1]


def test_a_report_without_signatures_asks_for_no_certificate(user: User, tmp_path: Path) -> None:
    path = signed_report(user, tmp_path / "report.pdf")
    seen: list[bool] = []

    def look(dialog: QDialog) -> None:
        report_in(dialog)
        seen.append(any(one.isVisible() for one in dialog.findChildren(QLineEdit)))
        dialog.reject()

    user.expects_dialog(press("Check it"))
    user.expects_dialog(look)
    drop(user, path)

    assert seen == [False]
