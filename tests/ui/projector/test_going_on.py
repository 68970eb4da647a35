"""What the window and the view for the room do alike: going on after an answer, and where the view is."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from checklist_desktop.ui.projector.projector_window import ProjectorWindow
from checklist_desktop.ui.window.projecting.projection import following

if TYPE_CHECKING:
    from tests.ui.users import User


@pytest.fixture
def first(user: User) -> list[str]:
    """The questions of the first theme; the first of them is shown to the room."""
    user.press("Ctrl+2", "F5")
    return [question.id for question in user.desk.checklist.themes[0].questions]


def shown(user: User) -> str:
    assert isinstance(user.front, ProjectorWindow)
    return user.front.question


def test_the_room_stays_at_the_question_until_one_asks_for_the_other_way(
    user: User, first: list[str]
) -> None:
    user.press("1")

    assert shown(user) == first[0]


def test_who_wants_it_goes_on_in_the_room_as_in_the_window(user: User, first: list[str]) -> None:
    user.choose("goes_on")

    user.press("1", "1")

    assert shown(user) == first[2]
    assert [user.answer(question).option is None for question in first[:3]] == [False, False, True]


@pytest.mark.parametrize("key", ["0", "2", "9"])
def test_nothing_goes_on_where_something_is_still_needed_or_no_answer_was_given(
    user: User, first: list[str], key: str
) -> None:
    user.choose("goes_on")

    user.press(key)

    assert shown(user) == first[0]


def test_after_the_last_question_the_room_stays_there(user: User) -> None:
    user.press("Ctrl+6", "End", "Up", "F5")
    last = shown(user)
    user.choose("goes_on")

    user.press("1")

    assert shown(user) == last == list(user.desk.checklist.numbered())[-1].question.id


def test_with_one_screen_the_key_for_another_says_so(user: User, first: list[str]) -> None:
    user.press("S")

    assert user.reads("There is only one screen.", user.front)
    assert shown(user) == first[0]


def test_the_screens_follow_on_each_other_in_a_ring() -> None:
    assert following(["laptop"], "laptop") is None
    assert following(["laptop", "wall"], "laptop") == "wall"
    assert following(["laptop", "wall"], "wall") == "laptop"
    assert following(["laptop", "wall"], "unplugged") == "laptop"
