"""A question answered at the window, with keys and with the mouse, and what is then on disk."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.ui.users import User


def first_question(user: User) -> str:
    """Go to the first theme; the keyboard is in its list of questions."""
    user.press("Ctrl+2")
    return user.place.question


def option(user: User, number: int) -> str:
    return user.desk.checklist.answer_scale.choices[number - 1].id


def test_a_number_key_answers_and_0_takes_the_answer_away(user: User) -> None:
    question = first_question(user)

    user.press("2")

    assert user.answer(question).option == option(user, 2)
    assert user.answer_button(2).isChecked()

    user.press("0")

    assert user.answer(question).option is None
