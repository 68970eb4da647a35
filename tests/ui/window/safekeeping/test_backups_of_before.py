"""Back-ups behind another password than that of today: opened with it, and then used as any other."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QDialog, QLineEdit

from checklist_desktop.services.library import Library
from checklist_desktop.services.safekeeping.backups import BackupReason, back_up_now
from checklist_desktop.storage.vault.backups import convert_backup
from checklist_desktop.ui.kit.show.tables import Table
from checklist_desktop.ui.window.safekeeping.backup_room import BackupRoom
from tests.ui.users import press
from tests.ui.window.safekeeping.test_backups import (
    WAYS_BACK,
    Conversation,
    answer,
    at_backups,
    first_questions,
    options,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from checklist_desktop.services.safekeeping.backups import BackupFile
    from tests.ui.users import User

OLD = "het oude wachtwoord"
ASKS = "Password of this back-up…"


@pytest.fixture
def room(user: User) -> BackupRoom:
    made = BackupRoom(user.window, user.keeper)
    made.enter(user.library, is_example=True)
    return made


@pytest.fixture
def locked(user: User, room: BackupRoom) -> BackupFile:
    """An answer that is in a back-up behind the old password, and was changed since."""
    answer(user, first_questions(user)[0], options(user)[0])
    backup = back_up_now(user.library, BackupReason.ASKED)
    convert_backup(backup.path, "", OLD)
    answer(user, first_questions(user)[0], options(user)[1])
    return backup


def typing(user: User, *passwords: str) -> Callable[[QDialog], None]:
    """Try these until one fits, or none is left."""

    def act(dialog: QDialog) -> None:
        for password in passwords:
            field = dialog.findChild(QLineEdit)
            assert isinstance(field, QLineEdit)
            field.setText(password)
            user.button("Open", dialog).click()
            user.until(lambda: not dialog.isVisible() or user.button("Open", dialog).isEnabled())
        if dialog.isVisible():
            assert user.reads("does not open with this password", dialog)
            press("Cancel")(dialog)

    return act


def test_it_is_told_apart_from_a_damaged_one_and_offers_to_type_its_password(
    user: User, locked: BackupFile
) -> None:
    live: list[bool] = []

    def look(talk: Conversation) -> None:
        live.extend(user.button(name, talk.dialog).isEnabled() for name in (*WAYS_BACK, ASKS))
        live.append(user.reads("of an earlier password", talk.dialog))

    seen = at_backups(user, look)

    assert [row[3] for row in seen.rows] == ["Behind another password"]
    assert live == [False, False, True, True]


def test_with_its_password_everything_in_it_is_shown(user: User, locked: BackupFile) -> None:
    def unlock(talk: Conversation) -> None:
        user.expects_dialog(typing(user, "", "verkeerd", OLD))
        talk.press(ASKS)
        talk.read()

    seen = at_backups(user, unlock)

    assert [row[2:] for row in seen.rows] == [["1", "1 answer"]]
    assert seen.dossiers[0][0] == "Voorbeeldstad"


def test_with_a_wrong_one_it_stays_closed(user: User, locked: BackupFile) -> None:
    def try_in_vain(talk: Conversation) -> None:
        user.expects_dialog(typing(user, "verkeerd"))
        talk.press(ASKS)
        talk.read()

    assert [row[3] for row in at_backups(user, try_in_vain).rows] == ["Behind another password"]


def test_others_behind_the_same_password_open_along_with_it(user: User, locked: BackupFile) -> None:
    convert_backup(back_up_now(user.library, BackupReason.ASKED).path, "", OLD)

    def unlock(talk: Conversation) -> None:
        user.expects_dialog(typing(user, OLD))
        talk.press(ASKS)
        user.until(lambda: all(row.cells[2].words == "1" for row in talk.dialog.findChildren(Table)[0].rows))
        talk.read()

    assert len(at_backups(user, unlock).rows) == 2


def test_going_back_to_it_leaves_the_library_behind_what_it_is_behind_today(
    user: User, room: BackupRoom, locked: BackupFile
) -> None:
    asked: list[bool] = []

    def agree(dialog: QDialog) -> None:
        asked.append(user.reads("has no password now, and keeps none", dialog))
        press("Go back")(dialog)

    def go_back(talk: Conversation) -> None:
        user.expects_dialog(typing(user, OLD))
        talk.press(ASKS)
        user.expects_dialog(agree)
        talk.press("Go back to this back-up…")
        user.until(lambda: not talk.dialog.isVisible())

    path, question, good = user.library.path, first_questions(user)[0], options(user)[0]
    at_backups(user, go_back)

    assert asked == [True]
    with closing(Library(path)) as library:
        (row,) = library.dossiers()
        assert library.open(row.id).dossier.rounds[0].answer(question).option == good


def test_a_dossier_of_it_is_taken_over(user: User, locked: BackupFile) -> None:
    said: list[bool] = []

    def take(talk: Conversation) -> None:
        user.expects_dialog(typing(user, OLD))
        talk.press(ASKS)
        user.expects_dialog(press("Take over"))
        talk.press("Take over this dossier…")
        user.until(lambda: user.reads("was complete already", talk.dialog))
        said.append(True)

    at_backups(user, take)

    assert said == [True]
