"""Back-ups at the window: made by themselves, listed with what they miss, and a way back."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QLineEdit

from checklist_desktop.domain.changes.of_answers import SetAnswer
from checklist_desktop.services.exchange import export_answers
from checklist_desktop.services.safekeeping.backups import BackupReason, Backups, back_up_now
from checklist_desktop.services.sign_off import sign_off
from checklist_desktop.ui.dialogs.safekeeping.backups_dialog import BackupsDialog
from checklist_desktop.ui.kit.show.tables import Table
from checklist_desktop.ui.window.safekeeping.backup_room import BackupRoom
from tests.builders import tampering
from tests.ui.users import press

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from checklist_desktop.services.safekeeping.backups import BackupFile
    from tests.ui.users import User


@pytest.fixture
def room(user: User) -> BackupRoom:
    """Someone looks after the back-ups of this window."""
    return BackupRoom(user.window, user.keeper)


def answer(user: User, question: str, option: str) -> None:
    user.session.apply(SetAnswer(user.round.id, question, option))
    user.settle()


def first_questions(user: User) -> tuple[str, str]:
    first, second, *_ = user.desk.checklist.numbered()
    return first.question.id, second.question.id


def options(user: User) -> tuple[str, str]:
    first, second, *_ = user.desk.checklist.answer_scale.choices
    return first.id, second.id


def backups_of(user: User) -> tuple[BackupFile, ...]:
    return Backups(user.library).everywhere()


class Conversation:
    """Someone at the list of back-ups, once all of them were read. Notes what they saw."""

    def __init__(self, user: User, act: Callable[[Conversation], None] | None = None) -> None:
        self.user, self._act = user, act
        self.rows: list[list[str]] = []
        self.dossiers: list[list[str]] = []
        self.said = ""

    def __call__(self, dialog: QDialog) -> None:
        assert isinstance(dialog, BackupsDialog)
        self.dialog = dialog
        self.read()
        if self._act is not None:
            self._act(self)
        if dialog.isVisible():
            press("Close")(dialog)

    def read(self) -> None:
        self.user.until(lambda: "Being read…" not in [words for row in self._shown() for words in row])
        self.rows = self._shown()
        self.dossiers = self._shown(1)

    def press(self, name: str) -> None:
        press(name)(self.dialog)

    def _shown(self, place: int = 0) -> list[list[str]]:
        table = self.dialog.findChildren(Table)[place]
        return [[cell.words for cell in row.cells] for row in table.rows]


def at_backups(user: User, act: Callable[[Conversation], None] | None = None) -> Conversation:
    """Choose Back-ups… in the menu and go through the conversation."""
    conversation = Conversation(user, act)
    user.expects_dialog(conversation)
    user.choose("backups")
    return conversation


def test_at_the_start_one_is_made_and_the_foot_of_the_window_tells_when(user: User, room: BackupRoom) -> None:
    room.enter(user.library, is_example=False)
    user.until(lambda: user.reads("Last back-up"))

    (backup,) = backups_of(user)
    assert backup.reason is BackupReason.START
    assert user.reads(f"{backup.made.astimezone():%H:%M}")


def test_the_example_is_not_looked_after(user: User, room: BackupRoom) -> None:
    room.enter(user.library, is_example=True)
    answer(user, first_questions(user)[0], options(user)[0])
    sign_off(user.session, user.round.id)
    user.settle()

    assert backups_of(user) == ()


def test_after_signing_off_one_is_made_at_once(user: User, room: BackupRoom) -> None:
    room.enter(user.library, is_example=False)
    sign_off(user.session, user.round.id)
    user.until(lambda: any(one.reason is BackupReason.SIGN_OFF for one in backups_of(user)))


def test_what_was_said_about_the_last_one_stays_when_the_language_changes(
    user: User, room: BackupRoom
) -> None:
    room.enter(user.library, is_example=False)
    user.until(lambda: user.reads("Last back-up"))

    user.keeper.choose_language("nl")
    user.settle()

    assert user.reads("Laatste back-up")


def test_that_none_can_be_made_is_said_and_the_work_goes_on(user: User, room: BackupRoom) -> None:
    (user.folder / "backups").write_text("a file in the way")
    room.enter(user.library, is_example=False)
    user.until(lambda: user.reads("No back-up was made"))

    answer(user, first_questions(user)[0], options(user)[0])

    assert user.answer(first_questions(user)[0]).option == options(user)[0]


def test_without_backups_the_list_says_so(user: User, room: BackupRoom) -> None:
    room.enter(user.library, is_example=True)
    seen: list[bool] = []

    at_backups(user, lambda talk: seen.append(user.reads("There are no back-ups yet.", talk.dialog)))

    assert seen == [True]


def test_the_list_tells_what_is_in_each_and_what_was_done_since(user: User, room: BackupRoom) -> None:
    room.enter(user.library, is_example=True)
    one, other = first_questions(user)
    answer(user, one, options(user)[0])
    back_up_now(user.library, BackupReason.ASKED)
    answer(user, other, options(user)[0])

    seen = at_backups(user)

    ((_, why, dossiers, missing),) = seen.rows
    assert (why, dossiers, missing) == ("Asked for", "1", "1 answer")
    ((name, label, discussed, here),) = seen.dossiers
    assert (name, label, here) == ("Voorbeeldstad", "2026", "Nothing")
    plain = discussed.replace("\N{NO-BREAK SPACE}", " ")
    assert plain.startswith(f"{user.desk.checklist.themes[0].tab_title}: 1 of ")


def test_a_damaged_one_is_shown_as_such_and_leads_nowhere(user: User, room: BackupRoom) -> None:
    room.enter(user.library, is_example=True)
    backup = back_up_now(user.library, BackupReason.ASKED)
    with tampering(backup.path) as raw:
        raw.execute("delete from event")
    live: list[bool] = []

    def look(talk: Conversation) -> None:
        live.extend(user.button(name, talk.dialog).isEnabled() for name in WAYS_BACK)
        live.append(user.reads("not sound", talk.dialog))

    seen = at_backups(user, look)

    assert seen.rows[0][3] == "Cannot be used"
    assert live == [False, False, True]


WAYS_BACK = ("Take over this dossier…", "Go back to this back-up…")


def test_one_is_made_when_it_is_asked_for(user: User, room: BackupRoom) -> None:
    room.enter(user.library, is_example=True)

    def make(talk: Conversation) -> None:
        talk.press("Back up now")
        user.until(lambda: user.reads("was made and checked", talk.dialog))
        talk.read()

    seen = at_backups(user, make)

    assert [row[1] for row in seen.rows] == ["Asked for"]
    assert user.reads("Last back-up")


def test_a_second_folder_is_chosen_used_and_given_up_again(
    user: User, room: BackupRoom, tmp_path: Path
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    room.enter(user.library, is_example=True)

    def choose(talk: Conversation) -> None:
        user.expects_dialog(_choosing(stick))
        talk.press("Choose a second folder…")
        user.until(lambda: user.reads("was made and checked", talk.dialog))
        assert user.reads(str(stick), talk.dialog)

    at_backups(user, choose)

    (backup,) = backups_of(user)
    assert (stick / backup.path.name).exists()
    assert user.keeper.preferences.second_backups == str(stick)

    at_backups(user, lambda talk: talk.press("No second folder"))
    assert user.keeper.preferences.second_backups == ""


def _choosing(folder: Path) -> Callable[[QDialog], None]:
    def act(dialog: QDialog) -> None:
        assert isinstance(dialog, QFileDialog)
        field = dialog.findChild(QLineEdit, "fileNameEdit")
        assert isinstance(field, QLineEdit)
        field.setText(str(folder))
        dialog.accept()

    return act


def test_that_the_second_folder_is_away_is_said_once(user: User, room: BackupRoom, tmp_path: Path) -> None:
    user.keeper.choose_second_backups(str(tmp_path / "stick"))
    room.enter(user.library, is_example=False)
    user.until(lambda: user.reads("The second folder was not there"))
    user.window.tell("")

    sign_off(user.session, user.round.id)
    user.until(lambda: any(one.reason is BackupReason.SIGN_OFF for one in backups_of(user)))

    assert not user.reads("The second folder was not there")


def test_a_dossier_is_taken_over_and_what_is_here_now_stays(user: User, room: BackupRoom) -> None:
    room.enter(user.library, is_example=True)
    one, other = first_questions(user)
    good, less = options(user)
    answer(user, one, good)
    backup = back_up_now(user.library, BackupReason.ASKED)
    answer(user, one, less)
    said: list[bool] = []

    def take(talk: Conversation) -> None:
        user.expects_dialog(press("Take over"))
        talk.press("Take over this dossier…")
        user.until(lambda: user.reads("was complete already", talk.dialog))
        said.append(user.button("Close", talk.dialog).isEnabled())

    at_backups(user, take)

    assert said == [True]
    assert backup.path.exists()
    assert user.answer(one).option == less
    answer(user, other, good)
    assert user.answer(other).option == good


def test_thinking_better_of_it_changes_nothing(user: User, room: BackupRoom) -> None:
    room.enter(user.library, is_example=True)
    back_up_now(user.library, BackupReason.ASKED)
    before = user.session.recorded

    def hesitate(talk: Conversation) -> None:
        for name in WAYS_BACK:
            user.expects_dialog(press("Cancel"))
            talk.press(name)

    at_backups(user, hesitate)

    assert user.session.recorded == before
    assert len(backups_of(user)) == 1


def test_before_answers_are_imported_one_is_made(user: User, room: BackupRoom, tmp_path: Path) -> None:
    room.enter(user.library, is_example=True)
    one, _ = first_questions(user)
    good, less = options(user)
    answer(user, one, good)
    path = tmp_path / "answers.json"
    export_answers(user.session, user.round.id, path)
    answer(user, one, less)

    user.expects_dialog(_choosing(path))
    user.choose("import_answers")
    user.until(lambda: user.answer(one).option == good)

    assert [backup.reason for backup in backups_of(user)] == [BackupReason.IMPORT]


@pytest.mark.parametrize(("button", "imported"), [("Import all the same", True), ("Cancel", False)])
def test_when_none_can_be_made_the_user_decides_whether_to_import(
    user: User, room: BackupRoom, tmp_path: Path, button: str, imported: bool
) -> None:
    room.enter(user.library, is_example=True)
    one, _ = first_questions(user)
    good, less = options(user)
    answer(user, one, good)
    path = tmp_path / "answers.json"
    export_answers(user.session, user.round.id, path)
    answer(user, one, less)
    (user.folder / "backups").write_text("a file in the way")

    user.expects_dialog(_choosing(path))
    user.expects_dialog(press(button))
    user.choose("import_answers")
    user.until(lambda: QApplication.activeModalWidget() is None)

    assert user.answer(one).option == (good if imported else less)


def test_the_moment_is_that_of_the_clock_on_the_wall(user: User, room: BackupRoom) -> None:
    room.enter(user.library, is_example=True)
    backup = back_up_now(user.library, BackupReason.ASKED)

    seen = at_backups(user)

    assert seen.rows[0][0].endswith(f"{backup.made.astimezone():%H:%M}")
    assert isinstance(backup.made, datetime)
