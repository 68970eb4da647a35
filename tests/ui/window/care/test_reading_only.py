"""In a library that may only be read, what cannot be done is not offered, and the menus say why."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QLabel

from checklist_desktop.services.safekeeping.bin import InBin
from checklist_desktop.ui.dialogs.looking_back.history_dialog import DAY, HistoryDialog
from checklist_desktop.ui.dialogs.safekeeping.bin_dialog import BinDialog
from checklist_desktop.ui.kit.inputs.buttons import Button, ChoiceButton
from checklist_desktop.ui.kit.show.tables import Table

if TYPE_CHECKING:
    from PySide6.QtWidgets import QDialog
    from pytestqt.qtbot import QtBot

    from tests.ui.users import User

READING = (
    "show_welcome", "export_report", "export_answers", "sign_report", "history", "question_history", "author",
    "larger_text", "backups", "check_library", "check_pdf", "bin", "manual", "shortcuts", "how_to_use",
    "about", "search", "quit",
)  # fmt: skip
WRITING = (
    "new_dossier", "new_round", "open_report", "import_answers", "undo", "redo", "flag", "add_action_point",
    "edit_round", "edit_dossier", "edit_house_style", "edit_people", "edit_decisions", "discard_dossier",
    "show_sign_off", "plan_meeting", "start_meeting", "end_meeting", "password",
)  # fmt: skip


@pytest.fixture
def reader(user: User) -> User:
    """At the window of the same library, after an answer, opened to read."""
    user.press("Ctrl+2", "1")
    user.stop()
    user.start(read_only=True)
    return user


@pytest.mark.parametrize("key", WRITING)
def test_what_would_change_something_cannot_be_chosen_and_says_why(reader: User, key: str) -> None:
    action = reader.command(key)

    assert not action.isEnabled()
    assert "can only be read" in action.toolTip()


@pytest.mark.parametrize("key", READING)
def test_what_only_reads_can_be_chosen(reader: User, key: str) -> None:
    assert reader.command(key).isEnabled()


@pytest.mark.parametrize("key", WRITING)
def test_where_something_may_be_written_nothing_says_that_it_can_only_be_read(user: User, key: str) -> None:
    assert "can only be read" not in user.command(key).toolTip()


def test_a_lock_is_only_for_a_password_here_as_well(reader: User) -> None:
    assert reader.command("lock").toolTip() == "Only a library with a password can be locked."


def test_nothing_is_put_back_from_the_history(reader: User) -> None:
    offered: list[bool] = []

    def look(dialog: QDialog) -> None:
        assert isinstance(dialog, HistoryDialog)
        reader.settle()
        table = reader.one(Table, root=dialog)
        key = next(row.key for row in table.rows if not row.key.startswith(DAY))

        def whole(line: QDialog) -> None:
            offered.append("Put back" in [button.words for button in reader.all(Button, line)])
            line.reject()

        reader.expects_dialog(whole)
        table.opened.emit(key)
        dialog.reject()

    reader.expects_dialog(look)
    reader.press("Ctrl+H")

    assert offered == [False]


def test_the_first_page_offers_no_new_dossier(reader: User) -> None:
    reader.choose("show_welcome")

    words = [button.words for button in reader.all(ChoiceButton)]
    assert "Start a new dossier" not in words
    assert "Look around first" in words


def test_the_bin_can_be_looked_at_and_gives_nothing_back(reader: User, qtbot: QtBot) -> None:
    thrown = InBin("d1", "Voorbeeldstad", (), datetime(2026, 11, 24, tzinfo=UTC), "", 30)
    asked: list[object] = []
    dialog = BinDialog(read_only=reader.window.stage.library.is_read_only)
    qtbot.addWidget(dialog)
    dialog.put_back_asked.connect(asked.append)
    dialog.show_items((thrown,))

    dialog.findChildren(Table)[0].opened.emit("d1")

    assert asked == []
    assert {button.words for button in dialog.findChildren(Button) if button.isEnabled()} == {"Close"}
    assert any("can only be read" in label.text() for label in dialog.findChildren(QLabel))
