"""Back to an earlier moment, on to another laptop, and together again: nothing that was done is lost."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import pytest
import shiboken6
from PySide6.QtTest import QTest

from checklist_desktop.app import Application
from checklist_desktop.domain.changes.of_answers import SetAnswer
from checklist_desktop.domain.changes.of_dossiers import CreateDossier
from checklist_desktop.services.library import Library
from checklist_desktop.services.safekeeping.backups import BackupReason
from checklist_desktop.storage.backups.names import backups_in
from checklist_desktop.system.logs import open_log
from checklist_desktop.system.paths import DataFolder
from checklist_desktop.system.settings import Preferences, save_preferences
from checklist_desktop.ui.dialogs.safekeeping.backups_dialog import BackupsDialog
from checklist_desktop.ui.kit.show.tables import Table
from checklist_desktop.ui.pages.welcome_page import WelcomePage
from checklist_desktop.ui.window.preferences_keeper import PreferencesKeeper
from tests.ui.users import User, press

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication, QDialog

    from checklist_desktop.domain.checklist import Checklist
    from checklist_desktop.services.safekeeping.backups import BackupFile
    from checklist_desktop.services.stamps import Stamps
    from tests.ui.conftest import Modals


class AtLaptop(User):
    """At a laptop with the whole application: what it does by itself it does here too."""

    def start(self, stamps: Stamps | None = None, *, read_only: bool = False) -> None:
        hook = sys.excepthook
        data = DataFolder(self.folder).make()
        self.keeper = PreferencesKeeper(self._app, data.preferences, self._language)
        self.application = Application(data, self.keeper, open_log(data.logs))
        sys.excepthook = hook
        assert self.application.start(data.library)
        assert self.application.window is not None
        self.window = self.application.window
        self.window.activateWindow()
        QTest.qWaitForWindowActive(self.window)
        self.settle()

    def stop(self) -> None:
        if shiboken6.isValid(self.window):
            self.window.close()
            self.application.stop()
            shiboken6.delete(self.window)
            shiboken6.delete(self.keeper)

    def answer_first(self, place: int, choice: int) -> None:
        """Give the question at this place this answer."""
        checklist = self.desk.checklist
        question = list(checklist.numbered())[place].question.id
        self.session.apply(SetAnswer(self.round.id, question, checklist.answer_scale.choices[choice].id))
        self.settle()

    def answers(self) -> dict[int, int]:
        """Which questions have which answer, by their places."""
        checklist = self.desk.checklist
        choices = [option.id for option in checklist.answer_scale.choices]
        given = [self.answer(item.question.id).option for item in checklist.numbered()]
        return {place: choices.index(option) for place, option in enumerate(given) if option}

    def at_backups(self, act: Callable[[BackupsDialog], None]) -> None:
        """Choose Back-ups…, wait until all were read, and do this."""

        def when_read(dialog: QDialog) -> None:
            assert isinstance(dialog, BackupsDialog)
            self.until(lambda: not any("Being read…" in words for words in rows(dialog)))
            act(dialog)
            if dialog.isVisible():
                press("Close")(dialog)

        self.expects_dialog(when_read)
        self.choose("backups")

    def back_up(self) -> BackupFile:
        def make(dialog: BackupsDialog) -> None:
            press("Back up now")(dialog)
            self.until(lambda: self.reads("was made and checked", dialog))

        self.at_backups(make)
        return backups_in(self.folder / "backups")[0]

    def go_back_to(self, backup: BackupFile) -> None:
        def go_back(dialog: BackupsDialog) -> None:
            self.pick(backup, dialog)
            self.expects_dialog(press("Go back"))
            press("Go back to this back-up…")(dialog)
            self.until(lambda: not dialog.isVisible())

        self.at_backups(go_back)

    def take_over_from(self, backup: BackupFile) -> str:
        said: list[str] = []

        def take(dialog: BackupsDialog) -> None:
            self.pick(backup, dialog)
            self.expects_dialog(press("Take over"))
            press("Take over this dossier…")(dialog)
            self.until(lambda: self.reads("came in", dialog) or self.reads("complete already", dialog))
            said.append("came in" if self.reads("came in", dialog) else "complete already")

        self.at_backups(take)
        return said[0]

    def pick(self, backup: BackupFile, dialog: BackupsDialog) -> None:
        table = dialog.findChildren(Table)[0]
        table.selectRow([row.key for row in table.rows].index(backup.path.name))
        self.settle()


def rows(dialog: BackupsDialog) -> list[list[str]]:
    return [[cell.words for cell in row.cells] for row in dialog.findChildren(Table)[0].rows]


@pytest.fixture
def laptop(
    tmp_path: Path, qapp: QApplication, modals: Modals, in_english: None, standard: Checklist
) -> Iterator[AtLaptop]:
    """A dossier with one answer, and a stick for the back-ups."""
    data, stick = DataFolder(tmp_path / "laptop").make(), tmp_path / "stick"
    stick.mkdir()
    library = Library(data.library)
    dossier = library.create(CreateDossier("Voorbeeldstad"), "2026", standard)
    library.close()
    save_preferences(data.preferences, Preferences(last_dossier=dossier, second_backups=str(stick)))
    someone = AtLaptop(data.root, qapp, modals)
    someone.answer_first(0, 0)
    yield someone
    someone.stop()


def other_laptop(laptop: AtLaptop, tmp_path: Path, qapp: QApplication, modals: Modals) -> AtLaptop:
    """A new laptop with the stick of the first one in it; one window at a time."""
    laptop.stop()
    data = DataFolder(tmp_path / "other").make()
    save_preferences(data.preferences, Preferences(second_backups=str(tmp_path / "stick")))
    return AtLaptop(data.root, qapp, modals)


def test_going_back_can_itself_be_taken_back(laptop: AtLaptop) -> None:
    backup = laptop.back_up()
    laptop.answer_first(0, 1)
    laptop.answer_first(1, 0)

    laptop.go_back_to(backup)
    assert laptop.answers() == {0: 0}
    assert laptop.dossier.name == "Voorbeeldstad"
    assert laptop.window.stage.library.verify().is_sound

    before = next(one for one in backups_in(laptop.folder / "backups") if one.reason is BackupReason.RESTORE)
    laptop.go_back_to(before)
    assert laptop.answers() == {0: 1, 1: 0}
    laptop.answer_first(2, 0)
    laptop.restart()
    assert laptop.answers() == {0: 1, 1: 0, 2: 0}
    assert laptop.window.stage.library.verify().is_sound


def test_work_goes_on_at_another_laptop_and_comes_back_together(
    laptop: AtLaptop, tmp_path: Path, qapp: QApplication, modals: Modals
) -> None:
    backup = laptop.back_up()
    laptop.answer_first(1, 1)
    laptop.answer_first(3, 0)
    there = other_laptop(laptop, tmp_path, qapp, modals)
    assert there.all(WelcomePage)
    there.go_back_to(backup)
    there.choose(f"dossiers:{there.window.stage.library.dossiers()[0].id}")
    assert there.answers() == {0: 0}
    there.answer_first(1, 0)
    there.answer_first(2, 0)
    brought = there.back_up()
    there.stop()

    laptop.start()
    assert laptop.answers() == {0: 0, 1: 1, 3: 0}
    assert laptop.take_over_from(brought) == "came in"
    assert laptop.answers() == {0: 0, 1: 1, 2: 0, 3: 0}
    assert laptop.take_over_from(brought) == "complete already"

    laptop.answer_first(4, 0)
    laptop.restart()
    assert laptop.answers() == {0: 0, 1: 1, 2: 0, 3: 0, 4: 0}
    assert laptop.window.stage.library.verify().is_sound


def test_the_foot_of_the_window_tells_when_the_last_one_was_made(laptop: AtLaptop) -> None:
    laptop.until(lambda: laptop.reads("Last back-up"))

    (backup,) = backups_in(laptop.folder / "backups")
    assert backup.reason is BackupReason.START
    assert (laptop.folder.parent / "stick" / backup.path.name).exists()
