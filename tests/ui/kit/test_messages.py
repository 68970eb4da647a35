"""A question that can do harm means no when Enter is pressed; one that cannot means yes."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox

from checklist_desktop.ui.kit.messages import Messages

if TYPE_CHECKING:
    from PySide6.QtWidgets import QDialog

    from tests.ui.modals import Modals


@pytest.mark.parametrize(
    ("key", "asked", "offered"), [(Qt.Key.Key_Return, False, True), (Qt.Key.Key_Escape, False, False)]
)
def test_enter_says_what_does_no_harm(key: Qt.Key, asked: bool, offered: bool, modals: Modals) -> None:
    messages = Messages("nl")
    modals.expect(lambda dialog: QTest.keyClick(dialog, key))
    assert messages.ask("Weggooien?", "Dat kan niet terug.", "Weggooien") is asked

    modals.expect(lambda dialog: QTest.keyClick(dialog, key))
    assert messages.offer("Nu beginnen?", "Dat kan geen kwaad.", "Beginnen") is offered


def test_what_goes_on_stands_last_as_in_every_other_dialog(modals: Modals) -> None:
    places: list[str] = []

    def look(dialog: QDialog) -> None:
        assert isinstance(dialog, QMessageBox)
        buttons = sorted(dialog.buttons(), key=lambda button: button.x())
        places.extend(button.text() for button in buttons)
        dialog.reject()

    modals.expect(look)
    Messages("nl").ask("Weggooien?", "Dat kan niet terug.", "Weggooien", "Laten staan")

    assert places == ["Laten staan", "Weggooien"]
