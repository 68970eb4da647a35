"""What the foot of the window says about saving, and what happens when the disk refuses."""

from __future__ import annotations

import shutil
import threading
from datetime import datetime
from itertools import pairwise
from time import perf_counter
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QDeadlineTimer, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QMessageBox

from checklist_desktop.services.stamps import Stamps
from checklist_desktop.ui.kit.inputs.fields import TextField
from checklist_desktop.ui.window.status_line import StatusLine
from tests.durability.faulty import Trouble, failing
from tests.patience import PATIENCE_MS

if TYPE_CHECKING:
    from pathlib import Path

    from tests.ui.users import User

SLOW_SYNC = 0.4
"""Seconds: much more than a busy machine holds up a thread that has nothing to wait for."""


@pytest.fixture
def question(user: User) -> str:
    user.press("Ctrl+2")
    return user.place.question


def foot(user: User) -> str:
    """Everything the foot says now."""
    return " | ".join(label.text() for label in user.all(QLabel, user.one(StatusLine)) if label.text())


def move_library_away(user: User) -> Path:
    """As a program that synchronises files does; gives where it is."""
    path = user.library.path
    return path.rename(path.with_name("elsewhere.sqlite3"))


def bring_library_back(user: User, elsewhere: Path) -> None:
    elsewhere.rename(user.library.path)


def decline(dialog: QDialog) -> None:
    dialog.reject()


def agree(dialog: QDialog) -> None:
    assert isinstance(dialog, QMessageBox)
    agrees = [
        button
        for button in dialog.buttons()
        if dialog.buttonRole(button) is QMessageBox.ButtonRole.AcceptRole
    ]
    agrees[0].click()


def test_the_foot_says_when_an_answer_was_saved_and_only_after_that(user: User, question: str) -> None:
    user.press("2")

    at = datetime.fromisoformat(user.session.recorded[-1].event.at).astimezone()
    assert f"{at:%H:%M}" in foot(user)


def test_a_write_that_fails_is_told_with_what_to_do_and_nothing_is_called_saved(
    user: User, question: str
) -> None:
    elsewhere = move_library_away(user)

    user.click(user.answer_button(2))

    assert "Not saved" in foot(user)
    assert str(user.library.path) in foot(user)
    assert user.button("Try again").isVisible()
    assert user.button("Discard the last changes").isVisible()
    assert user.answer(question).option is None
    assert not user.answer_button(2).isChecked(), "the screen shows what is on disk"
    bring_library_back(user, elsewhere)
    user.click(user.button("Try again"))


def test_trying_again_keeps_what_failed_once_the_disk_is_back(user: User, question: str) -> None:
    elsewhere = move_library_away(user)
    user.press("2", "PgDown", "1")
    bring_library_back(user, elsewhere)

    user.click(user.button("Try again"))

    assert "Not saved" not in foot(user)
    options = user.desk.checklist.answer_scale.choices
    assert user.answer(question).option == options[1].id
    assert user.answer(user.place.question).option == options[0].id
    user.restart()
    assert user.answer(question).option == options[1].id


def test_a_failure_stays_in_sight_while_someone_walks_on(user: User, question: str) -> None:
    elsewhere = move_library_away(user)

    user.press("2", "PgDown", "Ctrl+1", "Ctrl+2")

    assert "Not saved" in foot(user)
    bring_library_back(user, elsewhere)
    user.click(user.button("Try again"))


def test_a_failure_stays_in_sight_in_another_language_and_other_colours(user: User, question: str) -> None:
    elsewhere = move_library_away(user)
    user.press("2")

    user.choose("languages:nl")
    user.choose("languages:en")

    assert "Not saved" in foot(user)
    bring_library_back(user, elsewhere)
    user.click(user.button("Try again"))
    assert user.answer(question).option is not None


def test_giving_up_asks_first_and_then_shows_what_the_disk_holds(user: User, question: str) -> None:
    user.press("1")
    elsewhere = move_library_away(user)
    user.press("2")

    user.expects_dialog(decline)
    user.click(user.button("Discard the last changes"))

    assert "Not saved" in foot(user)

    bring_library_back(user, elsewhere)
    user.expects_dialog(agree)
    user.click(user.button("Discard the last changes"))

    assert "Not saved" not in foot(user)
    assert user.answer(question).option == user.desk.checklist.answer_scale.choices[0].id
    assert user.answer_button(1).isChecked()


def test_a_draft_that_cannot_be_written_is_told_and_can_be_tried_again(user: User, question: str) -> None:
    elsewhere = move_library_away(user)
    user.click(user.one(TextField))
    user.write("Nog niet op schijf")
    user.wait_for(user.desk.bridge.failed)

    assert "Not saved" in foot(user)
    assert user.one(TextField).toPlainText() == "Nog niet op schijf"

    bring_library_back(user, elsewhere)
    user.click(user.button("Try again"))

    assert "Not saved" not in foot(user)
    assert user.answer(question).explanation == "Nog niet op schijf"


def test_closing_with_something_unsaved_asks_and_stays_when_the_user_goes_back(
    user: User, question: str
) -> None:
    elsewhere = move_library_away(user)
    user.press("2")
    user.expects_dialog(decline)

    user.window.close()

    assert user.window.isVisible()
    bring_library_back(user, elsewhere)
    user.click(user.button("Try again"))
    assert user.answer(question).option is not None


def test_leaving_the_dossier_with_something_unsaved_asks_as_well(user: User, question: str) -> None:
    elsewhere = move_library_away(user)
    user.press("2")
    user.expects_dialog(decline)

    user.press("Ctrl+O")

    assert user.place.question == question
    bring_library_back(user, elsewhere)
    user.click(user.button("Try again"))
    assert user.answer(question).option is not None


def test_a_library_that_was_replaced_by_a_copy_is_noticed_too(user: User, question: str) -> None:
    elsewhere = move_library_away(user)
    shutil.copy(elsewhere, user.library.path)

    user.press("2")

    assert "Not saved" in foot(user)
    elsewhere.replace(user.library.path)
    user.click(user.button("Try again"))
    assert user.answer(question).option is not None


class HeldUp(Stamps):
    """The clock of a machine with a slow disk: whoever asks the time beside the window waits for it."""

    def __init__(self) -> None:
        super().__init__()
        self.disk = threading.Event()

    def now(self) -> datetime:
        if threading.current_thread() is not threading.main_thread():
            self.disk.wait()
        return super().now()


def test_an_answer_never_waits_for_the_disk(user: User, question: str) -> None:
    clock = HeldUp()
    clock.disk.set()
    user.stop()
    user.start(clock)
    clock.disk.clear()
    listed = user.focus

    for key in (Qt.Key.Key_1, Qt.Key.Key_PageDown, Qt.Key.Key_2, Qt.Key.Key_PageUp):
        QTest.keyClick(listed, key)

    assert not user.session.is_saved
    assert user.round.answers == {}, "what is not on disk does not count yet"
    clock.disk.set()
    user.settle()
    assert user.answer(question).option == user.desk.checklist.answer_scale.choices[0].id
    assert len(user.round.answers) == 2


def test_the_window_goes_on_while_the_disk_takes_its_time(user: User, question: str) -> None:
    """Each answer waits for the disk several times; the event loop never stands still for two of them."""
    user.stop()
    with failing(Trouble(kinds=frozenset({"sync"}))) as disk:
        user.start()
    listed, beats = user.focus, [perf_counter()]
    timer = QTimer()
    timer.timeout.connect(lambda: beats.append(perf_counter()))
    timer.start(0)
    disk.slow = SLOW_SYNC
    for key in (Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_1):
        QTest.keyClick(listed, key)
        patience = QDeadlineTimer(PATIENCE_MS)
        while not user.session.is_saved:
            assert not patience.hasExpired(), "it was never saved"
            QApplication.processEvents()
    disk.is_over()
    timer.stop()

    assert disk.calls >= 9, "the disk was not as slow as this test thinks"
    gaps = [after - before for before, after in pairwise(beats)]
    assert max(gaps) < 2 * SLOW_SYNC
