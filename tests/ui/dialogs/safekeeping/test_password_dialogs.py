"""What asks for a password: with a screen reader, with Tab alone, with large type, and with Caps Lock on."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QCheckBox, QProgressBar

from checklist_desktop.system.settings import LOCK_AFTER_MINUTES
from checklist_desktop.ui.dialogs.safekeeping.password_dialog import PasswordDialog
from checklist_desktop.ui.dialogs.safekeeping.unlock_dialog import UnlockDialog
from checklist_desktop.ui.kit.inputs.buttons import Button
from checklist_desktop.ui.kit.inputs.password_field import CapitalsHint, PasswordField, StrengthMeter
from checklist_desktop.ui.kit.messages import Messages
from checklist_desktop.ui.pages.lock_page import LockPage
from tests.ui.accessible import nameless
from tests.ui.fitting_words import cut_words
from tests.ui.pictures import Look, settle
from tests.ui.window.test_accessible_window import unreachable, without_a_role

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot

    from tests.ui.pictures import Wardrobe

LOOKS = [Look(), Look(language="en"), Look(text_percent=200)]
LIBRARY = Path("op-orde") / "library.sqlite3"


def setting() -> PasswordDialog:
    return PasswordDialog("", LOCK_AFTER_MINUTES, 15)


def changing() -> PasswordDialog:
    return PasswordDialog("oud", LOCK_AFTER_MINUTES, 15)


def unlocking() -> UnlockDialog:
    return UnlockDialog(LIBRARY, Messages("nl"))


@pytest.mark.parametrize(
    "look", [Look(), Look(language="en"), Look(text_percent=200)], ids=["nl", "en", "200"]
)
@pytest.mark.parametrize("make", [setting, changing, unlocking, LockPage])
def test_everything_is_named_reached_with_tab_and_whole(
    make: Callable[[], QWidget], look: Look, wardrobe: Wardrobe, qtbot: QtBot
) -> None:
    wardrobe.wear(look)
    widget = make()
    qtbot.addWidget(widget)
    widget.show()
    widget.activateWindow()
    qtbot.waitUntil(widget.isActiveWindow)
    settle()

    assert nameless(widget) == []
    assert without_a_role(widget) == []
    assert unreachable(widget) == []
    assert cut_words(widget) == []


@pytest.fixture
def dialog(qtbot: QtBot) -> PasswordDialog:
    made = changing()
    qtbot.addWidget(made)
    made.show()
    settle()
    return made


def fields(dialog: PasswordDialog) -> list[PasswordField]:
    return [found for found in dialog.findChildren(PasswordField) if found.isVisible()]


def test_what_is_typed_is_hidden_until_it_is_asked_to_be_shown(dialog: PasswordDialog) -> None:
    assert {field.echoMode() for field in fields(dialog)} == {PasswordField.EchoMode.Password}

    button = next(found for found in dialog.findChildren(Button) if found.isCheckable())
    button.click()

    assert {field.echoMode() for field in fields(dialog)} == {PasswordField.EchoMode.Normal}


def press(field: PasswordField, letter: str) -> None:
    """Press a key without Shift that gives this letter."""
    kind, plain = QKeyEvent.Type.KeyPress, Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(field, QKeyEvent(kind, Qt.Key.Key_A, plain, letter))


def test_capitals_without_shift_are_noticed(dialog: PasswordDialog) -> None:
    field, hint = fields(dialog)[0], dialog.findChildren(CapitalsHint)[0]

    press(field, "A")
    assert hint.isVisible()

    press(field, "a")
    assert not hint.isVisible()


def test_the_strength_is_told_in_words_and_as_a_bar(dialog: PasswordDialog) -> None:
    meter = dialog.findChildren(StrengthMeter)[0]
    new = fields(dialog)[1]
    told = []
    for password in ("kort", "welkom2026", "paardebloem fietsbel regenjas tomaat"):
        new.setText(password)
        told.append((meter.findChildren(QProgressBar)[0].value(), meter.words.partition(":")[0]))

    assert told == [(1, "Zwak"), (1, "Zwak"), (4, "Sterk")]


def test_a_short_password_is_advised_against_and_not_forbidden(dialog: PasswordDialog) -> None:
    current, new, again = fields(dialog)
    current.setText("oud")
    new.setText("k")
    again.setText("k")

    assert dialog.check()
    assert dialog.wish.password == "k"


def test_removing_asks_for_the_current_password_only(dialog: PasswordDialog) -> None:
    current, new, again = fields(dialog)
    new.setText("nieuw")
    box = next(found for found in dialog.findChildren(QCheckBox) if "verwijderen" in found.text())
    box.setChecked(True)

    assert not dialog.check()
    current.setText("oud")
    assert dialog.check()
    assert dialog.wish.password == ""
    assert (new.text(), again.isEnabled()) == ("", False)


def test_the_waiting_time_alone_can_be_changed(dialog: PasswordDialog) -> None:
    assert dialog.check()
    assert dialog.wish.password is None
    assert dialog.wish.lock_after_minutes == 15
