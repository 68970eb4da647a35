"""A dialog with fields keeps all of them in sight, whatever it has to tell."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QScrollArea

from checklist_desktop.ui.dialogs.meetings.note_dialog import NoteDialog
from checklist_desktop.ui.kit.inputs.fields import LineField
from checklist_desktop.ui.kit.inputs.privacy_pointer import PrivacyPointer
from tests.ui.pictures import Look, settle

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from tests.ui.pictures import Wardrobe


@pytest.fixture
def dialog(qtbot: QtBot, wardrobe: Wardrobe) -> NoteDialog:
    wardrobe.wear(Look(language="nl"))
    made = NoteDialog("Open punt", "Wat blijft er open?", "Bij vraag 1.1", "Schrijf iets op.")
    qtbot.addWidget(made)
    made.show()
    settle()
    return made


def test_what_looks_like_a_telephone_number_pushes_nothing_out_of_sight(dialog: NoteDialog) -> None:
    field, pointer = dialog.findChild(LineField), dialog.findChild(PrivacyPointer)
    assert field is not None
    assert pointer is not None
    QTest.keyClicks(field, "Bel 06-12345678")
    pointer.look()
    settle()

    assert pointer.isVisible()
    assert not can_be_scrolled(dialog)


def test_a_fault_pushes_nothing_out_of_sight(dialog: NoteDialog) -> None:
    dialog.tell("Schrijf iets op, of kies Annuleren.\n\nAnders blijft er niets van over.")
    settle()

    assert not can_be_scrolled(dialog)


def can_be_scrolled(dialog: NoteDialog) -> bool:
    area = dialog.findChild(QScrollArea)
    assert area is not None
    return area.verticalScrollBar().maximum() > 0
