"""From Dutch to English and back every word is there again; with Alt a letter does one thing."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QAbstractButton, QDialog, QLabel, QLineEdit, QPlainTextEdit, QTabBar, QWidget

from checklist_desktop.ui.kit.show.progress_tabs import ProgressTabs
from checklist_desktop.ui.window.commands.structure import all_commands
from tests.ui.accessible import spoken

if TYPE_CHECKING:
    from tests.ui.users import User

PAGES = [f"Ctrl+{number}" for number in range(1, 9)]


def said(root: QWidget) -> list[str]:
    """All that is read and spoken in sight, in the order in which it was made."""
    words = []
    for widget in root.findChildren(QWidget):
        if widget.isVisible():
            words += [spoken(widget), widget.toolTip(), widget.accessibleDescription()]
        if isinstance(widget, QLabel | QAbstractButton) and widget.isVisible():
            words.append(widget.text())
        if isinstance(widget, QLineEdit | QPlainTextEdit) and widget.isVisible():
            words.append(widget.placeholderText())
        if isinstance(widget, QTabBar):
            words += [widget.tabText(place) for place in range(widget.count())]
    return words


def said_everywhere(user: User) -> dict[str, list[str]]:
    found = {}
    for page in PAGES:
        user.press(page)
        found[page] = said(user.window)
    keys = [command.key for command in all_commands()]
    found["menus"] = [action.text() for key in keys for action in user.window.findChildren(QAction, key)]
    return found


def test_every_word_is_there_again_after_english_and_dutch(user: User) -> None:
    user.press("Ctrl+2", "2")
    user.choose("languages:nl")
    dutch = said_everywhere(user)

    user.choose("languages:en")
    english = said_everywhere(user)
    user.choose("languages:nl")
    again = said_everywhere(user)

    assert again == dutch
    assert {page for page in dutch if english[page] == dutch[page]} == set()
    assert user.window.findChildren(ProgressTabs)[0].tabText(0).startswith("Overzicht")


def shared_letters(root: QWidget) -> list[str]:
    """Letters that with Alt would bring one to more than one thing in sight."""
    marked = Counter(
        QKeySequence.mnemonic(widget.text()).toString()
        for widget in root.findChildren(QWidget)
        if isinstance(widget, QLabel | QAbstractButton) and widget.isVisible()
        if not isinstance(widget, QLabel) or widget.buddy() is not None
    )
    return [letter for letter, times in marked.items() if letter and times > 1]


@pytest.mark.parametrize("language", ["nl", "en"])
def test_no_two_things_on_a_page_share_a_letter(user: User, language: str) -> None:
    user.choose(f"languages:{language}")
    shared: list[str] = []
    for page in PAGES:
        user.press(page)
        shared += shared_letters(user.window)

    assert shared == []


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("command", ["new_dossier", "edit_round", "add_action_point", "search", "history"])
def test_no_two_things_in_a_dialog_share_a_letter(user: User, command: str, language: str) -> None:
    user.choose(f"languages:{language}")
    shared: list[list[str]] = []

    def look(dialog: QDialog) -> None:
        shared.append(shared_letters(dialog))
        dialog.reject()

    user.expects_dialog(look)
    user.choose(command)

    assert shared == [[]]
