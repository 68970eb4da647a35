"""Undo and redo: first what is being typed, then the answers, and always with a sentence."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from checklist_desktop.ui.kit.inputs.fields import TextField

if TYPE_CHECKING:
    from tests.ui.users import User


def explanation(user: User) -> TextField:
    return user.one(TextField)


def option(user: User, number: int) -> str:
    return user.desk.checklist.answer_scale.choices[number - 1].id


@pytest.fixture
def question(user: User) -> str:
    """The first question of the first theme; the keyboard is in the list of questions."""
    user.press("Ctrl+2")
    return user.place.question


def test_undo_first_takes_back_typing_in_the_field_and_then_the_answer(user: User, question: str) -> None:
    user.press("2")
    user.click(explanation(user))
    user.write("abc")

    user.press("Ctrl+Z")

    assert explanation(user).toPlainText() == ""
    assert user.answer(question).option == option(user, 2)

    user.press("Ctrl+Z")

    assert user.answer(question).option is None

    user.press("Ctrl+Y")

    assert user.answer(question).option == option(user, 2)


def test_the_menu_says_what_would_be_taken_back_first_typing_and_then_the_answer(
    user: User, question: str
) -> None:
    user.press("2")
    number, label = "1.1", user.desk.checklist.answer_scale.choices[1].label
    user.click(explanation(user))
    user.write("abc")

    assert user.command("undo").text() == "&Undo: what you typed in Explanation"

    user.press("Ctrl+Z")

    assert f"Question {number} from" in user.command("undo").text()
    assert f"to ‘{label}’" in user.command("undo").text()
    assert user.command("redo").text() == "&Redo: what you typed in Explanation"


def test_typing_can_be_taken_back_from_the_menu_where_nothing_else_can(user: User, question: str) -> None:
    user.click(explanation(user))
    user.write("abc")

    user.choose("undo")

    assert explanation(user).toPlainText() == ""


def test_undo_while_typing_leaves_the_keyboard_in_the_text(user: User, question: str) -> None:
    user.press("2")
    user.click(explanation(user))

    user.press("Ctrl+Z")
    user.write("3 wijken")

    assert user.answer(question).option is None
    assert explanation(user).toPlainText() == "3 wijken"


def test_undo_goes_back_to_the_question_it_is_about(user: User, question: str) -> None:
    user.press("1", "PgDown", "PgDown", "Ctrl+Z")

    assert user.place.question == question
    assert user.answer(question).option is None


def test_undo_and_redo_are_still_there_after_a_restart(user: User, question: str) -> None:
    user.press("1", "2")

    user.restart()
    user.press("Ctrl+Z")

    assert user.answer(question).option == option(user, 1)

    user.restart()
    user.press("Ctrl+Shift+Z")

    assert user.answer(question).option == option(user, 2)
