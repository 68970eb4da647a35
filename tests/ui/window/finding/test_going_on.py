"""After an answer by key to the next question: for who wants that, and never past a missing explanation."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from checklist_desktop.ui.kit.inputs.fields import TextField

if TYPE_CHECKING:
    from tests.ui.users import User


@pytest.fixture
def first(user: User) -> list[str]:
    """The questions of the first theme; the keyboard is at the first."""
    user.press("Ctrl+2")
    return [question.id for question in user.desk.checklist.themes[0].questions]


def test_one_stays_at_the_question_until_one_asks_for_the_other_way(user: User, first: list[str]) -> None:
    assert not user.command("goes_on").isChecked()

    user.press("1")

    assert user.place.question == first[0]


def test_who_wants_it_goes_on_after_each_answer(user: User, first: list[str]) -> None:
    user.choose("goes_on")
    user.press("1", "1")

    assert user.command("goes_on").isChecked()
    assert user.place.question == first[2]
    assert [user.answer(question).option is None for question in first[:3]] == [False, False, True]


def test_an_answer_that_still_needs_an_explanation_keeps_one_there(user: User, first: list[str]) -> None:
    user.choose("goes_on")

    user.press("2")
    assert user.place.question == first[0]

    user.click(user.one(TextField))
    user.write("Nog niet overal.")
    user.press("Tab")
    user.press("3")

    assert user.place.question == first[1]


@pytest.mark.parametrize("key", ["0", "9"])
def test_a_key_that_gives_no_answer_goes_nowhere(user: User, first: list[str], key: str) -> None:
    user.choose("goes_on")

    user.press(key)

    assert user.place.question == first[0]


def test_a_click_goes_nowhere_for_who_clicks_looks(user: User, first: list[str]) -> None:
    user.choose("goes_on")

    user.click(user.answer_button(1))

    assert user.place.question == first[0]


def test_undo_comes_back_to_the_answer_that_was_taken_back(user: User, first: list[str]) -> None:
    user.choose("goes_on")
    user.press("1", "1", "Ctrl+Z")

    assert user.place.question == first[1]
    assert user.answer(first[1]).option is None


def test_it_is_still_so_after_a_restart_and_in_another_language(user: User, first: list[str]) -> None:
    user.choose("goes_on")

    user.choose("languages:nl")
    assert user.command("goes_on").isChecked()

    user.restart()
    assert user.command("goes_on").isChecked()

    user.choose("goes_on")
    assert not user.keeper.preferences.goes_on
