"""Qt's own words follow the language too, while running."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QFileDialog, QLabel, QLineEdit, QMessageBox, QPushButton

from tests.ui.pictures import Look

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from tests.ui.pictures import Wardrobe

LOOKS = pytest.mark.parametrize(
    ("language", "words"),
    [
        ("nl", {"cancel": "Annuleren", "copy": "Kopiëren", "folder": "Map:"}),
        ("en", {"cancel": "Cancel", "copy": "Copy", "folder": "Look in:"}),
    ],
)


@LOOKS
def test_standard_buttons_speak_the_language(
    qtbot: QtBot, wardrobe: Wardrobe, language: str, words: dict[str, str]
) -> None:
    wardrobe.wear(Look(language=language))
    box = QMessageBox()
    qtbot.addWidget(box)

    assert box.addButton(QMessageBox.StandardButton.Cancel).text() == words["cancel"]


@LOOKS
def test_the_menu_of_a_field_speaks_the_language(
    qtbot: QtBot, wardrobe: Wardrobe, language: str, words: dict[str, str]
) -> None:
    wardrobe.wear(Look(language=language))
    field = QLineEdit()
    qtbot.addWidget(field)

    shown = [plain(action.text()) for action in field.createStandardContextMenu().actions()]

    assert words["copy"] in shown


@LOOKS
def test_a_file_dialog_of_qt_speaks_the_language(
    qtbot: QtBot, wardrobe: Wardrobe, language: str, words: dict[str, str]
) -> None:
    wardrobe.wear(Look(language=language))
    dialog = QFileDialog()
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    qtbot.addWidget(dialog)

    # Made on asking: Qt builds its dialog only when it knows that the system has none.
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptOpen)

    assert words["folder"] in [plain(label.text()) for label in dialog.findChildren(QLabel)]
    assert words["cancel"] in [plain(button.text()) for button in dialog.findChildren(QPushButton)]


def plain(text: str) -> str:
    """Without the mark of its letter and the key behind it."""
    return text.replace("&", "").partition("\t")[0]
