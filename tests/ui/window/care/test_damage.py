"""A damaged library at the start: what is told, and every way to go on."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QThreadPool
from PySide6.QtWidgets import QFileDialog, QLabel, QLineEdit

from checklist_desktop.app import CANNOT_START
from checklist_desktop.domain.changes.of_dossiers import CreateDossier
from checklist_desktop.services.library import Library
from checklist_desktop.services.safekeeping.backups import BackupReason, back_up_now
from checklist_desktop.ui.dialogs.safekeeping.unlock_dialog import UnlockDialog
from checklist_desktop.ui.dialogs.safekeeping.ways_dialog import WaysDialog
from checklist_desktop.ui.kit.inputs.buttons import Button
from tests.builders import Desk, a_checklist, tampering
from tests.patience import PATIENCE_MS
from tests.ui.pictures import settle
from tests.ui.users import press

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QDialog

    from checklist_desktop.app import Application
    from checklist_desktop.system.paths import DataFolder
    from tests.ui.conftest import Modals

PAGE = 4096


@pytest.fixture
def damaged(folder: DataFolder) -> Path:
    """The library of the user, with a back-up in which one answer is missing; its first page is gone."""
    desk = Desk(folder.root)
    back_up_now(desk.library, BackupReason.START)
    desk.answer("1.a", "yes")
    desk.close()
    desk.path.write_bytes(bytes(PAGE) + desk.path.read_bytes()[PAGE:])
    return desk.path


def words_in(dialog: QDialog) -> str:
    return "\n".join(label.text() for label in dialog.findChildren(QLabel) if label.isVisible())


def ready(dialog: QDialog) -> None:
    """Wait until the work behind the dialog came to its end."""
    assert QThreadPool.globalInstance().waitForDone(PATIENCE_MS)
    settle()
    assert all(button.isEnabled() for button in dialog.findChildren(Button))


class Conversation:
    """Presses these buttons one after the other, and keeps what was to be read before each."""

    def __init__(self, *buttons: str) -> None:
        self._buttons = buttons
        self.read: list[str] = []

    def __call__(self, dialog: QDialog) -> None:
        assert isinstance(dialog, WaysDialog)
        for button in self._buttons:
            ready(dialog)
            self.read.append(words_in(dialog))
            press(button)(dialog)


def test_what_is_still_whole_comes_over_and_the_work_goes_on(
    application: Application,
    damaged: Path,
    modals: Modals,
) -> None:
    conversation = Conversation("Bring over what is whole", "Go on")
    modals.expect(conversation)

    assert application.start(damaged)

    found, outcome = conversation.read
    assert str(damaged) in found
    assert "3 changes can still be read" in found
    assert "1 change that can still be read in the damaged file is not in it." in found
    (aside,) = damaged.parent.glob("library-damaged-*")
    assert str(aside) in outcome
    assert application.window is not None
    application.window.close()
    application.stop()
    with closing(Library(damaged)) as library:
        assert [row.name for row in library.dossiers()] == ["Voorbeeldstad"]


def test_one_can_go_on_with_the_back_up(
    application: Application,
    damaged: Path,
    modals: Modals,
) -> None:
    modals.expect(Conversation("Go on with the back-up", "Go on"))

    assert application.start(damaged)

    assert application.window is not None
    (row,) = application.window.stage.library.dossiers()
    assert application.window.stage.library.open(row.id).dossier.rounds[0].answer("1.a").option is None


def test_another_file_can_be_chosen_and_the_damaged_one_stays(
    application: Application,
    damaged: Path,
    modals: Modals,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    other, before = damaged.with_name("other.sqlite3"), damaged.read_bytes()
    monkeypatch.setattr(QFileDialog, "getOpenFileName", staticmethod(choosing(other)))
    modals.expect(Conversation("Choose another file…"))

    assert application.start(damaged)

    assert application.window is not None
    assert application.window.stage.library.path == other
    assert damaged.read_bytes() == before


def choosing(path: Path) -> Callable[..., tuple[str, str]]:
    def answer(*_arguments: object) -> tuple[str, str]:
        return str(path), ""

    return answer


def test_closing_changes_nothing(
    application: Application,
    damaged: Path,
    modals: Modals,
) -> None:
    before = damaged.read_bytes()
    modals.expect(Conversation("Close Op orde"))

    assert not application.start(damaged)

    assert application.code == CANNOT_START
    assert damaged.read_bytes() == before


def test_when_nothing_is_whole_and_there_is_no_back_up_it_says_so(
    application: Application,
    folder: DataFolder,
    modals: Modals,
) -> None:
    folder.library.write_bytes(b"this is a letter, not a library")
    conversation = Conversation("Close Op orde")
    modals.expect(conversation)

    assert not application.start(folder.library)

    assert application.code == CANNOT_START
    assert str(folder.library) in conversation.read[0]
    assert "there is no good back-up" in conversation.read[0]
    assert folder.library.read_bytes() == b"this is a letter, not a library"


# ---- while the window is there


@pytest.fixture
def one_damaged(folder: DataFolder) -> Path:
    """A library of two dossiers; in one of them an answer was changed by other hands."""
    desk = Desk(folder.root)
    desk.answer("1.a", "yes")
    desk.library.create(CreateDossier("Regio Voorbeeld"), "2026", a_checklist())
    desk.close()
    with tampering(desk.path) as raw:
        raw.execute("update event set body = replace(body, '\"yes\"', '\"no\"') where kind = 'set_answer'")
    return desk.path


def open_dossier(application: Application, name: str) -> None:
    assert application.window is not None
    stage = application.window.stage
    stage.open_dossier(next(row.id for row in stage.library.dossiers() if row.name == name))
    settle()


def test_a_dossier_that_is_not_what_was_saved_is_not_shown_and_what_is_whole_comes_over(
    application: Application, one_damaged: Path, modals: Modals
) -> None:
    application.start(one_damaged)
    conversation = Conversation("Bring over what is whole", "Go on")
    modals.expect(conversation)

    open_dossier(application, "Voorbeeldstad")

    assert "Voorbeeldstad: 2 changes; at least 1 change is missing" in conversation.read[0]
    open_dossier(application, "Voorbeeldstad")
    assert application.window is not None
    assert application.window.stage.opened is not None
    assert application.window.stage.opened.session.dossier.rounds[0].answer("1.a").option is None


def test_other_dossiers_can_be_worked_on_when_one_is_damaged(
    application: Application, one_damaged: Path, modals: Modals
) -> None:
    application.start(one_damaged)
    modals.expect(Conversation("Not now"))
    open_dossier(application, "Voorbeeldstad")

    open_dossier(application, "Regio Voorbeeld")

    assert application.window is not None
    assert application.window.stage.opened is not None
    assert application.window.stage.opened.session.dossier.name == "Regio Voorbeeld"
    assert application.window.stage.library.path == one_damaged


def test_behind_a_password_what_is_whole_comes_over_as_well(
    application: Application, folder: DataFolder, modals: Modals
) -> None:
    with closing(Library(folder.library, password="geheim woord")) as library:
        library.create(CreateDossier("Voorbeeldstad"), "2026", a_checklist())
    content = folder.library.read_bytes()
    middle = content.index(content[5 * PAGE : 6 * PAGE])
    folder.library.write_bytes(content[:middle] + bytes(PAGE) + content[middle + PAGE :])
    conversation = Conversation("Bring over what is whole", "Go on")
    modals.expect(typing("geheim woord"))
    modals.expect(conversation)
    modals.expect(typing("geheim woord"))

    assert application.start(folder.library)

    assert application.window is not None
    assert application.window.stage.library.password
    assert "Voorbeeldstad" in conversation.read[0]


def typing(password: str) -> Callable[[QDialog], None]:
    def act(dialog: QDialog) -> None:
        assert isinstance(dialog, UnlockDialog)
        dialog.findChildren(QLineEdit)[0].setText(password)
        press("Open")(dialog)
        assert QThreadPool.globalInstance().waitForDone(PATIENCE_MS)
        settle()

    return act
