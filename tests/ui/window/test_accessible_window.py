"""Every page and every dialog with a screen reader and with Tab alone, in both languages."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QScrollArea, QWidget

from checklist_desktop.domain.meetings.meeting import MeetingPlan
from checklist_desktop.services.meetings.holding import changes_to_start
from checklist_desktop.ui.kit.inputs.fields import TextField
from checklist_desktop.ui.themes.answer_editor import AnswerEditor
from tests.ui.accessible import nameless, role_of, spoken

if TYPE_CHECKING:
    from tests.ui.users import User

LANGUAGES = ["nl", "en"]
OF_A_MEETING = ["note_open_point", "note_decision", "meeting_minutes", "end_meeting", "meetings"]
TABS = range(8)
DIALOGS = [
    "new_dossier", "new_round", "edit_dossier", "edit_round", "edit_people", "edit_decisions",
    "edit_house_style", "add_action_point", "history", "bin", "sign_report", "shortcuts",
    "how_to_use", "about", "search", "meetings", "plan_meeting", "start_meeting", "preparation_sheets",
]  # fmt: skip


def reachable(root: QWidget) -> set[QWidget]:
    """Where the keyboard comes when only Tab is pressed, until it is back where it began."""
    found: set[QWidget] = set()
    while (focused := QApplication.focusWidget()) is not None and focused not in found:
        found.add(focused)
        QTest.keyClick(focused, Qt.Key.Key_Tab)
    return found


def unreachable(root: QWidget) -> list[str]:
    """What can take the keyboard and is in sight, but where Tab never comes."""
    wanted = [
        widget
        for widget in root.findChildren(QWidget)
        if widget.isVisible() and widget.isEnabled() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]
    reached = reachable(root)
    return [
        f"{type(widget).__name__} {spoken(widget)!r}" for widget in wanted if not reached & one_of(widget)
    ]


def one_of(widget: QWidget) -> set[QWidget]:
    """The widget, with those that the arrow keys bring the keyboard to from there: one choice of several."""
    group = widget.group() if isinstance(widget, QAbstractButton) else None
    return {widget, *(group.buttons() if group is not None else ())}


def without_a_role(root: QWidget) -> list[str]:
    """Except what scrolls something to read: it speaks its title, and what is in it speaks for itself."""
    plain = (QAccessible.Role.NoRole, QAccessible.Role.Client)
    return [
        f"{type(widget).__name__} {spoken(widget)!r}"
        for widget in root.findChildren(QWidget)
        if widget.isVisible() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        if role_of(widget) in plain and not isinstance(widget, QScrollArea)
    ]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("tab", TABS)
def test_every_page_is_named_and_reached_with_tab(user: User, tab: int, language: str) -> None:
    user.choose(f"languages:{language}")

    user.press(f"Ctrl+{tab + 1}")

    assert nameless(user.window) == []
    assert without_a_role(user.window) == []
    assert unreachable(user.window) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_end_of_a_theme_and_its_introduction_are_named_and_reached_with_tab(
    user: User, language: str
) -> None:
    user.choose(f"languages:{language}")
    user.press("Ctrl+2", "End")

    assert nameless(user.window) == []
    assert unreachable(user.window) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_first_page_is_named_and_reached_with_tab(newcomer: User, language: str) -> None:
    newcomer.choose(f"languages:{language}")

    assert nameless(newcomer.window) == []
    assert unreachable(newcomer.window) == []


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("command", DIALOGS)
def test_every_dialog_is_named_and_reached_with_tab(user: User, command: str, language: str) -> None:
    user.choose(f"languages:{language}")
    user.press("Ctrl+2")
    found: list[list[str]] = []

    def look(dialog: QDialog) -> None:
        found.extend([nameless(dialog), without_a_role(dialog), unreachable(dialog)])
        dialog.reject()

    user.expects_dialog(look)
    user.choose(command)

    assert found == [[], [], []]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("command", OF_A_MEETING)
def test_every_dialog_of_a_meeting_is_named_and_reached_with_tab(
    user: User, command: str, language: str
) -> None:
    user.choose(f"languages:{language}")
    user.session.apply(*changes_to_start(user.session, user.desk.round_id, "m1", MeetingPlan("2026-11-24")))
    user.settle()
    found: list[list[str]] = []

    def look(dialog: QDialog) -> None:
        found.extend([nameless(dialog), without_a_role(dialog), unreachable(dialog)])
        dialog.reject()

    user.expects_dialog(look)
    user.choose(command)

    assert found == [[], [], []]


def test_a_tab_speaks_its_theme_and_how_far_it_is(user: User) -> None:
    user.press("Ctrl+2", "1")

    bar = QAccessible.queryAccessibleInterface(user.tabs)
    heard = [bar.child(place).text(QAccessible.Text.Name) for place in range(user.tabs.count())]

    assert heard[1] == f"1 {user.desk.checklist.themes[0].tab_title}, 1 of 10"
    assert bar.child(1).role() is QAccessible.Role.PageTab


def test_a_tab_is_built_when_it_is_first_shown(user: User) -> None:
    workspace = user.window.stage.workspace
    assert workspace is not None
    assert len(workspace.built) == 1

    user.press("Ctrl+4")

    assert len(workspace.built) == 2


def test_an_answer_speaks_as_one_of_several_with_its_state(user: User) -> None:
    user.press("Ctrl+2", "2")

    buttons = user.all(QAbstractButton, user.one(AnswerEditor))[:5]
    heard = [QAccessible.queryAccessibleInterface(button) for button in buttons]
    assert {found.role() for found in heard} == {QAccessible.Role.RadioButton}
    assert [bool(found.state().checked) for found in heard] == [False, True, False, False, False]


def test_the_explanation_speaks_its_label(user: User) -> None:
    user.press("Ctrl+2")

    assert spoken(user.one(TextField)) == "Explanation"
