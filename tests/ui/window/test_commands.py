"""The commands of the menus: each has words, a key of its own, and a reason when it cannot be chosen."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLabel

from checklist_desktop.ui.kit.inputs.fields import LineField, TextField
from checklist_desktop.ui.window.commands.command_room import CommandRoom
from checklist_desktop.ui.window.commands.structure import OTHER_KEYS, Command, all_commands

if TYPE_CHECKING:
    from tests.ui.users import User

READING = ("shortcuts", "how_to_use", "about")


def keys_everywhere(user: User) -> list[str]:
    """Every key that works in the whole window now."""
    actions = [key.toString() for action in user.window.findChildren(QAction) for key in action.shortcuts()]
    shortcuts = [
        shortcut.key().toString()
        for shortcut in user.window.findChildren(QShortcut)
        if shortcut.context() is Qt.ShortcutContext.WindowShortcut
    ]
    return actions + shortcuts


def test_every_key_does_one_thing(user: User) -> None:
    user.press("Ctrl+2", "Ctrl+3", "Ctrl+7", "Ctrl+8")

    assert [key for key, times in Counter(keys_everywhere(user)).items() if times > 1] == []


def test_f1_lists_every_key(user: User) -> None:
    seen: list[str] = []

    def look(dialog: QDialog) -> None:
        seen.extend(label.text() for label in dialog.findChildren(QLabel))
        dialog.reject()

    user.expects_dialog(look)
    user.press("F1")

    wanted = {key for command in all_commands() for key in command.keys}
    wanted |= {other.keys for _, group in OTHER_KEYS for other in group}
    listed = " | ".join(seen)
    assert [key for key in wanted if key not in listed] == []


def test_every_command_stands_in_one_menu_has_a_key_of_its_own_and_is_carried_out(user: User) -> None:
    names = Counter(command.key for command in all_commands())
    keys = Counter(key for command in all_commands() for key in command.keys)
    taken = {key for _, group in OTHER_KEYS for other in group for key in other.keys.split(", ")}

    assert [name for name, times in names.items() if times > 1] == []
    assert [key for key, times in keys.items() if times > 1 or key in taken] == []
    stage, room = user.window.stage, user.window.findChildren(CommandRoom)[0]
    assert stage.round_commands is not None
    known = room.keys | stage.round_commands.keys
    assert [name for name in names if name not in known] == []


def test_every_command_has_a_key() -> None:
    assert [command.key for command in all_commands() if not command.keys] == []


@pytest.mark.parametrize("key", ["F1", "?"])
def test_f1_and_a_question_mark_open_the_list_of_keys(user: User, key: str) -> None:
    seen: list[str] = []

    def look(dialog: QDialog) -> None:
        seen.append(dialog.windowTitle())
        dialog.reject()

    user.press("Ctrl+2")
    user.expects_dialog(look)
    user.press(key)

    assert seen == ["Keyboard shortcuts"]


@pytest.mark.parametrize("field", ["Explanation", "Title"])
def test_a_question_mark_in_a_text_is_text(user: User, field: str) -> None:
    user.press("Ctrl+2")
    if field == "Title":
        user.tab_to("Add evidence")
        user.press("Return")
    else:
        user.tab_to(field)

    QTest.keyClick(user.focus, Qt.Key.Key_Question, Qt.KeyboardModifier.ShiftModifier)
    user.settle()

    shown = user.focus
    assert isinstance(shown, TextField | LineField)
    assert (shown.toPlainText() if isinstance(shown, TextField) else shown.text()) == "?"


@pytest.mark.parametrize("command", all_commands(), ids=lambda command: command.key)
def test_a_command_that_cannot_be_chosen_says_why(newcomer: User, command: Command) -> None:
    action = newcomer.command(command.key)

    assert command.words
    assert action.isEnabled() or action.toolTip().endswith(".")


@pytest.mark.parametrize("command", all_commands(), ids=lambda command: command.key)
def test_with_a_dossier_a_command_can_be_chosen_or_says_why(user: User, command: Command) -> None:
    action = user.command(command.key)

    assert action.isEnabled() or action.toolTip().endswith(".")


def test_only_a_question_can_be_marked_for_later(user: User) -> None:
    user.press("Ctrl+2")
    assert user.command("flag").isEnabled()

    user.press("End")

    assert not user.command("flag").isEnabled()


@pytest.mark.parametrize("key", READING)
def test_what_there_is_to_read_opens_and_closes(user: User, key: str) -> None:
    seen: list[str] = []

    def look(dialog: QDialog) -> None:
        seen.extend(label.text() for label in dialog.findChildren(QLabel))
        user.press("Escape")

    user.expects_dialog(look)
    user.choose(key)

    assert len(seen) > 3


def test_where_the_work_is_kept_stands_in_about(user: User) -> None:
    seen: list[bool] = []

    def look(dialog: QDialog) -> None:
        seen.append(user.reads(str(user.library.path), dialog))
        dialog.reject()

    user.expects_dialog(look)
    user.choose("about")

    assert seen == [True]


def test_quitting_closes_the_window(user: User) -> None:
    user.press("Ctrl+Q")

    assert not user.window.isVisible()
