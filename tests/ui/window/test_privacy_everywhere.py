"""Wherever someone can write something that is kept, the gentle word about people comes."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLineEdit, QTabBar, QWidget

from checklist_desktop.services.example import make_example
from checklist_desktop.services.library import Library
from checklist_desktop.ui.dialogs.people_dialog import SignatoriesDialog
from checklist_desktop.ui.kit.inputs.fields import DateField, LineField, TextField
from checklist_desktop.ui.kit.inputs.privacy_pointer import PrivacyPointer
from checklist_desktop.ui.window.main_window import MainWindow
from checklist_desktop.ui.window.preferences_keeper import PreferencesKeeper
from tests.ui.pictures import settle

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from tests.ui.conftest import Modals
    from tests.ui.pictures import Wardrobe

NUMBER = "123456782"
DIALOGS = (
    "new_dossier", "new_round", "edit_round", "edit_dossier", "edit_people",
    "edit_decisions", "add_action_point", "plan_meeting", "start_meeting", "author",
)  # fmt: skip
KEPT_NOWHERE = ("Zoek", "Search")
"""How the names of fields begin that only look for something."""


@pytest.fixture(params=["nl", "en"])
def window(
    request: pytest.FixtureRequest, qapp: QApplication, wardrobe: Wardrobe, tmp_path: Path
) -> Iterator[MainWindow]:
    keeper = PreferencesKeeper(qapp, tmp_path / "preferences.json", request.param)
    library = Library(tmp_path / "library.sqlite3")
    make_example(library)
    window = MainWindow(library, keeper, date.today, is_example=True)
    window.open_last()
    window.show()
    settle()
    yield window
    window.close()
    window.deleteLater()
    library.close()
    keeper.deleteLater()
    settle()


def written_in(field: LineField | TextField, root: QWidget) -> str:
    """What is said after a number was typed into this field; the field is as it was afterwards."""
    before = field.toPlainText() if isinstance(field, TextField) else field.text()
    root.activateWindow()
    field.setFocus()
    assert field.hasFocus(), field.accessibleName()
    field.selectAll()
    QTest.keyClicks(field, NUMBER)
    pointers = root.findChildren(PrivacyPointer)
    for pointer in pointers:
        pointer.look()
    said = "".join(pointer.words for pointer in pointers)
    if isinstance(field, TextField):
        field.setPlainText(before)
    else:
        field.setText(before)
    for pointer in pointers:
        pointer.look()
    return said


def fields_in(root: QWidget) -> list[LineField | TextField]:
    found: list[LineField | TextField] = [*root.findChildren(LineField), *root.findChildren(TextField)]
    return [
        field
        for field in found
        if field.isVisibleTo(root)
        and field.isEnabled()
        and not field.isReadOnly()
        and not isinstance(field, DateField)
        and not (isinstance(field, QLineEdit) and field.validator() is not None)
        and not field.accessibleName().startswith(KEPT_NOWHERE)
    ]


def unwatched(root: QWidget) -> list[str]:
    return [field.accessibleName() for field in fields_in(root) if NUMBER not in written_in(field, root)]


def test_in_every_dialog(window: MainWindow, modals: Modals) -> None:
    met: dict[str, list[str]] = {}
    count = 0

    def look_at(dialog: QDialog) -> None:
        nonlocal count
        count += len(fields_in(dialog))
        met[dialog.windowTitle()] = unwatched(dialog)
        dialog.reject()

    for command in DIALOGS:
        modals.expect(look_at)
        window.findChildren(QAction, command)[0].trigger()

    assert {title: names for title, names in met.items() if names} == {}
    assert count > 30


def test_where_is_said_who_signs(qtbot: QtBot) -> None:
    dialog = SignatoriesDialog(())
    qtbot.addWidget(dialog)
    with qtbot.waitActive(dialog):
        dialog.show()
        dialog.activateWindow()

    assert unwatched(dialog) == []
    assert len(fields_in(dialog)) == 6


def test_in_every_tab(window: MainWindow) -> None:
    met: dict[str, list[str]] = {}
    tabs = window.findChildren(QTabBar)[0]
    for index in range(tabs.count()):
        tabs.setCurrentIndex(index)
        settle()
        met[tabs.tabText(index)] = unwatched(window)

    assert {title: names for title, names in met.items() if names} == {}
