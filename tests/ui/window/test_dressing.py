"""Another language, other colours or larger type while working: nothing that someone was doing is lost."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QLineEdit

from checklist_desktop.system.settings import Appearance
from checklist_desktop.ui.kit.inputs.fields import LineField, TextField
from checklist_desktop.ui.pages.actions_page import ActionsPage
from tests.ui.accessible import cut_off

if TYPE_CHECKING:
    from PySide6.QtWidgets import QDialog

    from tests.ui.users import User

SWITCHES = [
    "languages:nl",
    "appearances:dark",
    "appearances:high_contrast",
    "text_sizes:150",
    "larger_text",
]


@pytest.mark.parametrize("switch", SWITCHES)
def test_a_switch_keeps_the_place_the_typed_text_the_cursor_and_what_can_be_undone(
    user: User, switch: str
) -> None:
    user.press("Ctrl+3", "PgDown", "1")
    question = user.place.question
    user.click(user.one(TextField))
    user.write("Dit jaar begonnen")
    user.press("Home")

    user.choose(switch)
    user.write("3x ")

    assert user.place.question == question
    assert user.one(TextField).toPlainText() == "3x Dit jaar begonnen"
    assert user.answer(question).option == user.desk.checklist.answer_scale.choices[0].id

    user.press("PgDown", *["Ctrl+Z"] * 3)

    assert user.answer(question).option is None


def test_larger_type_has_a_key_while_typing(user: User) -> None:
    user.press("Ctrl+2")
    user.click(user.one(TextField))
    user.write("abc")

    user.press("Ctrl++")
    user.write("1")

    assert user.keeper.preferences.text_percent == 125
    assert user.one(TextField).toPlainText() == "abc1"


def test_a_half_filled_in_piece_of_evidence_is_kept_and_no_digit_answers_by_accident(user: User) -> None:
    user.press("Ctrl+2")
    question = user.place.question
    user.click(user.button("Add evidence"))
    user.write("Beleidsplan 202")

    user.choose("appearances:dark")
    user.write("1")

    assert [item.title for item in user.answer(question).evidence] == ["Beleidsplan 202"]
    assert user.answer(question).option is None


def test_what_is_looked_for_among_the_action_points_stays(user: User) -> None:
    user.press("Ctrl+7")
    page = user.one(ActionsPage)
    search = user.all(LineField, page)[0]
    user.click(search)
    user.write("wijk")

    user.choose("languages:nl")

    assert isinstance(user.focus, QLineEdit)
    assert user.focus.text() == "wijk"


def test_words_are_in_the_chosen_language_at_once_and_at_the_next_start(user: User) -> None:
    user.choose("languages:nl")

    assert user.tabs.tabText(0).startswith("Overzicht")

    user.restart_as_left()

    assert user.tabs.tabText(0).startswith("Overzicht")


def test_a_dialog_that_is_being_filled_in_survives_colours_that_change_below_it(user: User) -> None:
    user.press("Ctrl+2")
    seen: list[str] = []

    def fill_in(dialog: QDialog) -> None:
        user.write("Meldroute maken")
        user.keeper.choose_appearance(Appearance.DARK)
        user.settle()
        user.write(" en oefenen")
        user.press("Tab", "Return")
        seen.append("filled in")

    user.expects_dialog(fill_in)
    user.press("Ctrl+Shift+A")
    user.settle()

    assert seen
    assert [point.what for point in user.round.action_points] == ["Meldroute maken en oefenen"]


@pytest.mark.parametrize("tab", range(8))
def test_at_200_percent_nothing_stands_where_nobody_can_scroll_to(user: User, tab: int) -> None:
    user.choose("text_sizes:200")
    user.window.resize(1366, 768)
    user.press(f"Ctrl+{tab + 1}")

    assert cut_off(user.window) == []
    assert user.window.width() <= 1366
