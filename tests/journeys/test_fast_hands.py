"""A leader who knows the keys answers all questions in well under four minutes of key presses.

The time is that of the keystroke-level model (Card, Moran and Newell, 1980): 0.28 s for each key an average
typist presses, those that are held down counted too, and 1.35 s to make up one's mind before each answer. The
talking at the table is not in it, for no program makes that shorter.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.ui.users import User

KEY, MIND = 0.28, 1.35
FOUR_MINUTES = 240


@dataclass(slots=True)
class Keyboard:
    """Counts what is pressed."""

    user: User
    keys: int = 0

    def press(self, keys: str) -> None:
        self.user.press(keys)
        self.keys += len(keys.split("+"))

    def seconds(self, answers: int) -> float:
        return self.keys * KEY + answers * MIND


def questions(user: User) -> list[str]:
    return [item.question.id for item in user.desk.checklist.numbered()]


def answered(user: User) -> int:
    return sum(user.answer(question).option is not None for question in questions(user))


@pytest.fixture
def keyboard(user: User) -> Keyboard:
    return Keyboard(user)


def test_with_a_key_for_the_answer_and_one_to_go_on(user: User, keyboard: Keyboard) -> None:
    keyboard.press("Ctrl+G")
    while answered(user) < len(questions(user)):
        if user.place.question in questions(user):
            keyboard.press("1")
        keyboard.press("PgDown")

    total = len(questions(user))
    assert total == 52
    assert keyboard.keys <= 2 * total + 2 + len(user.desk.checklist.themes)
    assert keyboard.seconds(total) < FOUR_MINUTES / 2


def test_with_one_key_for_each_answer(user: User, keyboard: Keyboard) -> None:
    user.choose("goes_on")
    keyboard.press("Ctrl+G")
    while answered(user) < len(questions(user)):
        keyboard.press("1" if user.place.question in questions(user) else "PgDown")

    total = len(questions(user))
    assert keyboard.keys <= total + 2 + len(user.desk.checklist.themes)
    assert keyboard.seconds(total) < FOUR_MINUTES / 2


def test_with_all_the_same_answer_at_once(user: User, keyboard: Keyboard) -> None:
    for number in range(2, 2 + len(user.desk.checklist.themes)):
        keyboard.press(f"Ctrl+{number}")
        keyboard.press("Ctrl+A")
        user.expects_dialog(lambda dialog: keyboard.press("Return"))
        keyboard.press("1")

    assert answered(user) == len(questions(user))
    assert keyboard.seconds(len(user.desk.checklist.themes)) < 20


def test_the_last_gaps_are_found_without_looking_for_them(user: User, keyboard: Keyboard) -> None:
    asked = questions(user)
    left = {asked[9], asked[31], asked[-1]}
    keyboard.press("Ctrl+G")
    while user.tab <= len(user.desk.checklist.themes):
        if user.place.question in asked and user.place.question not in left:
            user.press("1")
        user.press("PgDown")

    before = keyboard.keys
    for _ in left:
        keyboard.press("Ctrl+G")
        keyboard.press("1")

    assert answered(user) == len(asked)
    assert keyboard.keys - before == 3 * len(left)
