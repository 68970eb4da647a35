"""Making the report from the window: where to, how far it is, and what came of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QDeadlineTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QLabel, QLineEdit, QMessageBox

from checklist_desktop.reports.pdf.reading import read_pdf
from checklist_desktop.services.sign_off import reopen, sign_off
from checklist_desktop.ui.dialogs.export_dialog import ExportDialog
from checklist_desktop.ui.kit.show.tables import Table
from tests.patience import PATIENCE_MS

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from tests.ui.users import User


def until(happens: Callable[[], bool]) -> None:
    deadline = QDeadlineTimer(PATIENCE_MS)
    while not happens():
        assert not deadline.hasExpired(), "it never happened"
        QApplication.processEvents()


class Exporting:
    """Someone at the dialog of exporting. Notes what was proposed and what was said."""

    def __init__(self, user: User, path: Path, *, stops: bool = False) -> None:
        self._user, self._path, self._stops = user, path, stops
        self.proposed = self.said = self.failed = ""

    def __call__(self, dialog: QDialog) -> None:
        assert isinstance(dialog, ExportDialog)
        self.proposed = dialog.path.name
        field = self._user.one(QLineEdit, root=dialog)
        field.clear()
        QTest.keyClicks(field, str(self._path))
        self._click("Make the report", dialog)
        if self._stops:
            self._click("Stop", dialog)
        until(lambda: self._shown("Open the report", dialog) or self._shown("Cancel", dialog))
        if self._shown("Open the report", dialog):
            self.said = next(
                text for text in self._labels(dialog) if "read back" in text or "teruggelezen" in text
            )
            self._click("Close", dialog)
        else:
            self.failed = " ".join(self._labels(dialog))
            self._click("Cancel", dialog)

    def _shown(self, name: str, dialog: QWidget) -> bool:
        return any(button.text().replace("&", "") == name for button in self._buttons(dialog))

    def _click(self, name: str, dialog: QWidget) -> None:
        next(button for button in self._buttons(dialog) if button.text().replace("&", "") == name).click()

    def _buttons(self, dialog: QWidget) -> list[QAbstractButton]:
        return self._user.all(QAbstractButton, dialog)

    def _labels(self, dialog: QWidget) -> list[str]:
        return [label.text() for label in self._user.all(QLabel, dialog)]


def export(user: User, path: Path, *, stops: bool = False) -> Exporting:
    """Press Ctrl+E and go through the dialog."""
    someone = expects_export(user, path, stops=stops)
    user.press("Ctrl+E")
    return someone


def expects_export(user: User, path: Path, *, stops: bool = False) -> Exporting:
    someone = Exporting(user, path, stops=stops)
    user.expects_dialog(someone)
    return someone


def text_of(path: Path) -> str:
    return "\n".join(element.text for element in read_pdf(path))


def test_ctrl_e_makes_a_draft_and_tells_what_is_in_it(user: User, tmp_path: Path) -> None:
    user.press("Ctrl+2", "2")

    someone = export(user, tmp_path / "report.pdf")

    assert someone.proposed == "Voorbeeldstad 2026 draft version 1.pdf"
    assert "complete: 52 of 52 answers" in someone.said
    assert "DRAFT" in text_of(tmp_path / "report.pdf")


def test_a_signed_round_gives_its_signed_version(user: User, tmp_path: Path) -> None:
    sign_off(user.session, user.desk.round_id).result()
    user.settle()

    someone = export(user, tmp_path / "report.pdf")

    assert someone.proposed == "Voorbeeldstad 2026 signed off version 1.pdf"
    assert "SIGNED OFF" in text_of(tmp_path / "report.pdf")


def test_a_round_that_was_opened_again_gives_a_draft_of_the_next_version(user: User, tmp_path: Path) -> None:
    sign_off(user.session, user.desk.round_id).result()
    reopen(user.session, user.desk.round_id, "Something changed.").result()
    user.settle()

    someone = export(user, tmp_path / "report.pdf")

    assert someone.proposed == "Voorbeeldstad 2026 draft version 2.pdf"
    assert "Reason: Something changed." in text_of(tmp_path / "report.pdf")


def test_the_page_of_signing_off_has_a_button_for_it(user: User, tmp_path: Path) -> None:
    user.choose("show_sign_off")

    expects_export(user, tmp_path / "report.pdf")
    user.click(user.button("Report as PDF"))

    assert "DRAFT" in text_of(tmp_path / "report.pdf")


def test_an_earlier_signed_version_is_opened_from_its_row(user: User, tmp_path: Path) -> None:
    sign_off(user.session, user.desk.round_id).result()
    reopen(user.session, user.desk.round_id, "Something changed.").result()
    user.settle()
    user.choose("show_sign_off")

    someone = expects_export(user, tmp_path / "report.pdf")
    user.click_cell(user.one(Table, "Signed versions"), 0, 0, double=True)

    assert someone.proposed == "Voorbeeldstad 2026 signed off version 1.pdf"
    assert "SIGNED OFF" in text_of(tmp_path / "report.pdf")
    assert "Something changed." not in text_of(tmp_path / "report.pdf")


def test_what_is_being_typed_is_in_the_report(user: User, tmp_path: Path) -> None:
    user.press("Ctrl+2", "3")
    user.tab_to("Explanation")
    user.write("Typed just now")

    export(user, tmp_path / "report.pdf")

    assert "Typed just now" in text_of(tmp_path / "report.pdf")


def test_stopping_leaves_nothing_behind(user: User, tmp_path: Path) -> None:
    (tmp_path / "reports").mkdir()

    someone = export(user, tmp_path / "reports" / "report.pdf", stops=True)

    assert someone.said == ""
    assert list((tmp_path / "reports").iterdir()) == []


def test_a_folder_that_is_not_there_is_named_and_the_dialog_stays(user: User, tmp_path: Path) -> None:
    someone = export(user, tmp_path / "nowhere" / "report.pdf")

    assert str(tmp_path / "nowhere") in someone.failed


def test_an_older_report_is_replaced_only_when_that_is_agreed(user: User, tmp_path: Path) -> None:
    older = tmp_path / "report.pdf"
    older.write_text("older")

    def asks(dialog: QDialog) -> None:
        field = user.one(QLineEdit, root=dialog)
        field.clear()
        QTest.keyClicks(field, str(older))
        user.button("Make the report", dialog).click()

    def keeps(dialog: QDialog) -> None:
        assert isinstance(dialog, QMessageBox)
        dialog.reject()

    def leaves(dialog: QDialog) -> None:
        dialog.reject()

    for act in (asks, keeps, leaves):
        user.expects_dialog(act)
    user.press("Ctrl+E")

    assert older.read_text() == "older"
