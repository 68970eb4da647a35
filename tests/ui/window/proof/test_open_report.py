"""Going on with a report: looked into first, then made a dossier that opens; or refused in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QThreadPool
from PySide6.QtWidgets import QApplication, QLabel

from checklist_desktop.services.library import Library
from checklist_desktop.ui.dialogs.taking_in.report_dialog import ReportDialog
from tests.ui.accessible import nameless
from tests.ui.users import pick, press
from tests.ui.window.proof.test_check_pdf import drop, signed_report
from tests.ui.window.test_report import until

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QDialog

    from tests.ui.users import User

MAKE, KNOWN, CLOSE = "Make the dossier", "Open the dossier that is here", "Close"


class Looking:
    """Someone who reads what a report holds, and then presses a button."""

    def __init__(self, user: User, button: str) -> None:
        self._user, self._button = user, button
        self.seen = ""
        self.nameless: list[str] = []

    def __call__(self, dialog: QDialog) -> None:
        assert isinstance(dialog, ReportDialog)
        until(lambda: not self._busy(dialog))
        QApplication.processEvents()
        self.seen = " | ".join(label.text() for label in self._user.all(QLabel, dialog))
        self.nameless = nameless(dialog)
        self._user.button(self._button, dialog).click()

    def _busy(self, dialog: QDialog) -> bool:
        return any("is being read" in label.text() for label in self._user.all(QLabel, dialog))


def look_into(user: User, path: Path, button: str) -> Looking:
    someone = Looking(user, button)
    user.expects_dialog(pick(path))
    user.expects_dialog(someone)
    user.choose("open_report")
    QThreadPool.globalInstance().waitForDone()
    user.settle()
    return someone


def test_a_report_becomes_a_dossier_that_opens(user: User, tmp_path: Path) -> None:
    path = signed_report(user, tmp_path / "report.pdf")
    first = user.dossier.id

    someone = look_into(user, path, MAKE)

    assert "Signed off as version 1" in someone.seen
    assert "already" in someone.seen
    assert someone.nameless == []
    assert user.dossier.id != first
    assert (user.dossier.name, user.round.is_signed) == ("Voorbeeldstad", False)
    assert user.reads("report.pdf became a new dossier: Voorbeeldstad.")
    assert len(user.library.dossiers()) == 2


def test_the_file_with_the_data_will_do_as_well(user: User, tmp_path: Path) -> None:
    path = signed_report(user, tmp_path / "report.pdf").with_suffix(".json")

    look_into(user, path, MAKE)

    assert len(user.library.dossiers()) == 2


def test_in_a_library_without_it_nothing_is_said_of_another_dossier(
    user: User, newcomer_folder: Path, tmp_path: Path
) -> None:
    path = signed_report(user, tmp_path / "report.pdf")
    user.stop()
    user.folder = newcomer_folder
    user.start()

    someone = look_into(user, path, MAKE)

    assert "already" not in someone.seen
    assert user.dossier.name == "Voorbeeldstad"


def test_instead_the_dossier_that_is_here_can_be_opened(user: User, tmp_path: Path) -> None:
    path = signed_report(user, tmp_path / "report.pdf")
    first = user.dossier.id
    user.choose("show_welcome")

    look_into(user, path, KNOWN)

    assert user.dossier.id == first
    assert len(user.library.dossiers()) == 1


def test_who_thinks_better_of_it_changes_nothing(user: User, tmp_path: Path) -> None:
    path = signed_report(user, tmp_path / "report.pdf")

    look_into(user, path, "Cancel")

    assert len(user.library.dossiers()) == 1


def test_a_report_that_is_dropped_can_be_gone_on_with(user: User, tmp_path: Path) -> None:
    path = signed_report(user, tmp_path / "report.pdf")
    user.expects_dialog(press("Go on working with it"))
    user.expects_dialog(Looking(user, MAKE))

    drop(user, path)
    until(lambda: len(user.library.dossiers()) == 2)
    user.settle()


def without_data(path: Path) -> None:
    path.with_suffix(".json").unlink()


def with_damaged_data(path: Path) -> None:
    path.with_suffix(".json").write_text("{}", encoding="utf-8")


def with_other_data(path: Path) -> None:
    data = path.with_suffix(".json")
    data.write_text(data.read_text(encoding="utf-8").replace("Voorbeeldstad", "Elders"), encoding="utf-8")


def no_report(path: Path) -> None:
    path.write_bytes(b"%PDF-1.7\n")


REFUSALS = [
    (without_data, "comes without data"),
    (with_damaged_data, "holds no usable data"),
    (with_other_data, "do not belong to this report, or were changed"),
    (no_report, "is not a report of Op orde"),
]


@pytest.mark.parametrize(("spoil", "words"), REFUSALS, ids=lambda item: getattr(item, "__name__", None))
def test_what_cannot_come_in_is_refused_in_words(
    user: User, tmp_path: Path, spoil: object, words: str
) -> None:
    path = signed_report(user, tmp_path / "report.pdf")
    assert callable(spoil)
    spoil(path)

    someone = look_into(user, path, CLOSE)

    assert words in someone.seen
    assert len(user.library.dossiers()) == 1


def test_no_back_up_no_dossier_unless_it_is_wanted(user: User, tmp_path: Path) -> None:
    """What sees to the back-up decides whether it goes on."""
    path = signed_report(user, tmp_path / "report.pdf")
    user.window.before_import = lambda go_on: None

    look_into(user, path, MAKE)
    QApplication.processEvents()

    assert len(user.library.dossiers()) == 1


@pytest.fixture
def newcomer_folder(tmp_path: Path) -> Path:
    folder = tmp_path / "elsewhere"
    folder.mkdir()
    Library(folder / "library.sqlite3").close()
    return folder
