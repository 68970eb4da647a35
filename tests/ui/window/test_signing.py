"""Signing a report from the menu: choosing it, seeing who signed, and what is said in the end."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QThreadPool
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit

from checklist_desktop.services.exporting.signing import signatures_of
from checklist_desktop.ui.dialogs.signing.signing_dialog import SigningDialog
from checklist_desktop.ui.kit.inputs.fields import Choice
from tests.reports.pdf.pages import write
from tests.reports.sample_reports import full_report
from tests.reports.signatures.authority import PASSWORD, authority, ec_key
from tests.ui.window.test_report import until

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QDialog

    from tests.ui.users import User

ROOT = "Root certificate of who issued it (not needed)"


@pytest.fixture
def report(tmp_path: Path) -> Path:
    return write(full_report(is_signed=True, themes=1, rows=3), tmp_path / "Report.pdf")


@pytest.fixture
def key(tmp_path: Path) -> Path:
    return authority().key_file(tmp_path / "key.p12", "A.B. de Test", ec_key()).path


class Signing:
    """Someone at the dialog of signing. Notes which places were free, and what was said."""

    def __init__(
        self, user: User, report: Path, key: Path, password: str = PASSWORD, root: Path | None = None
    ) -> None:
        self._user, self._report, self._key, self._password = user, report, key, password
        self._root = root
        self.places: list[str] = []
        self.said = self.known = ""

    def __call__(self, dialog: QDialog) -> None:
        assert isinstance(dialog, SigningDialog)
        self._fill(dialog, "Report to sign", str(self._report))
        places = self._user.one(Choice, "Place to sign", dialog)
        until(lambda: places.count() > 0 or self._has_said(dialog, "Only the report"))
        self.places = [places.itemText(index) for index in range(places.count())]
        if self._root is not None:
            self._fill(dialog, ROOT, str(self._root))
            QThreadPool.globalInstance().waitForDone()
            QApplication.processEvents()
            self.known = " ".join(label.text() for label in self._user.all(QLabel, dialog))
        self._fill(dialog, "File with the key", str(self._key))
        self._fill(dialog, "Password of the key", self._password)
        self._button("Sign", dialog).click()
        until(lambda: self._button("Cancel", dialog, "Close").isEnabled())
        self.said = " ".join(label.text() for label in self._user.all(QLabel, dialog))
        self._button("Cancel", dialog, "Close").click()

    def _fill(self, dialog: SigningDialog, name: str, words: str) -> None:
        field = self._user.one(QLineEdit, name, dialog)
        # Not key by key: those of Qt know no é, which passwords may have.
        field.setText(words)
        field.editingFinished.emit()

    def _has_said(self, dialog: SigningDialog, words: str) -> bool:
        return any(words in label.text() for label in self._user.all(QLabel, dialog))

    def _button(self, name: str, dialog: SigningDialog, other: str = "") -> QAbstractButton:
        buttons = self._user.all(QAbstractButton, dialog)
        return next(one for one in buttons if one.text().replace("&", "") in (name, other or name))


def sign(user: User, report: Path, key: Path, password: str = PASSWORD, root: Path | None = None) -> Signing:
    someone = Signing(user, report, key, password, root)
    user.expects_dialog(someone)
    user.choose("sign_report")
    return someone


def test_a_report_is_signed_into_a_new_file(user: User, report: Path, key: Path) -> None:
    before = report.read_bytes()

    someone = sign(user, report, key)

    (state,) = signatures_of(report.with_name("Report signed.pdf"))
    assert someone.places == ["Handtekening van de burgemeester", "Handtekening van de secretaris"]
    assert "The signature holds" in someone.said
    assert (state.signer, state.holds) == ("A.B. de Test", True)
    assert report.read_bytes() == before


def test_who_signed_already_is_told_and_that_place_is_not_offered(
    user: User, report: Path, key: Path
) -> None:
    sign(user, report, key)

    someone = sign(user, report.with_name("Report signed.pdf"), key)

    assert someone.places == ["Handtekening van de secretaris"]
    assert "Handtekening van de burgemeester: A.B. de Test" in someone.said
    assert len(signatures_of(report.with_name("Report signed (2).pdf"))) == 2


def test_a_wrong_password_is_told_and_nothing_is_written(user: User, report: Path, key: Path) -> None:
    before = sorted(report.parent.glob("*.pdf"))

    someone = sign(user, report, key, "anders")

    assert "The password of" in someone.said
    assert sorted(report.parent.glob("*.pdf")) == before


def test_a_file_without_places_to_sign_is_refused(user: User, tmp_path: Path, key: Path) -> None:
    draft = write(full_report(is_signed=False), tmp_path / "Draft.pdf")

    someone = sign(user, draft, key)

    assert someone.places == []
    assert "no free place to sign" in someone.said


@pytest.mark.parametrize(
    ("issuer", "words"),
    [
        ("Proef-CA", "under the root certificate that you chose"),
        ("Elders-CA", "not belong to the root certificate"),
    ],
)
def test_with_a_root_certificate_it_is_told_whether_the_signature_is_trusted(
    user: User, report: Path, key: Path, tmp_path: Path, issuer: str, words: str
) -> None:
    root = authority(issuer, 100 if issuer == "Proef-CA" else 101).root_file(tmp_path / "root.pem")
    first = sign(user, report, key, root=root)

    second = sign(user, report.with_name("Report signed.pdf"), key, root=root)

    assert words in first.said
    assert words in second.known


def test_what_is_no_certificate_is_said_and_the_places_stay(user: User, report: Path, key: Path) -> None:
    no_root = report.with_name("root.pem")
    no_root.write_text("geen certificaat", encoding="utf-8")

    someone = sign(user, report, key, root=no_root)

    assert "is not a certificate" in someone.known
    assert "is not a certificate" in someone.said
    assert not report.with_name("Report signed.pdf").exists()
