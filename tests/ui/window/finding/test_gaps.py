"""From anywhere to the next question without an answer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from checklist_desktop.domain.changes.of_answers import SetAnswer
from checklist_desktop.ui.themes.question_list import QuestionList

if TYPE_CHECKING:
    from tests.ui.users import User


def questions(user: User) -> list[str]:
    return [item.question.id for item in user.desk.checklist.numbered()]


def answer_all_but(user: User, *left: str) -> None:
    yes = user.desk.checklist.answer_scale.choices[0].id
    round_id = user.desk.round_id
    user.desk.apply(*(SetAnswer(round_id, one, yes) for one in questions(user) if one not in left))
    user.settle()


def test_the_next_gap_is_one_key_away_across_themes_and_answered_with_the_next(user: User) -> None:
    gaps = [questions(user)[3], questions(user)[-1]]
    answer_all_but(user, *gaps)

    user.press("Ctrl+G")
    assert user.place.question == gaps[0]
    assert isinstance(user.focus, QuestionList)

    user.press("Ctrl+G")
    assert user.place.question == gaps[1]

    user.press("1", "Ctrl+G")
    assert user.place.question == gaps[0]


def test_the_first_gap_is_the_first_of_the_whole_round(user: User) -> None:
    first, last = questions(user)[2], questions(user)[-1]
    answer_all_but(user, first, last)
    user.press("Ctrl+6")

    user.press("Ctrl+Shift+G")

    assert user.place.question == first


def test_with_ctrl_held_down_only_one_question_is_chosen(user: User) -> None:
    user.press("Ctrl+2", "Shift+Down", "Ctrl+G")

    workspace = user.window.stage.workspace
    assert workspace is not None
    assert workspace.theme_tab is not None
    assert workspace.theme_tab.selected_questions == (user.place.question,)


def test_when_there_is_none_that_is_said(user: User) -> None:
    answer_all_but(user)
    user.press("Ctrl+2")
    before = user.place

    user.press("Ctrl+G")

    assert user.place == before
    assert user.reads("Every question has an answer.")


def test_at_the_only_gap_that_is_said(user: User) -> None:
    only = questions(user)[5]
    answer_all_but(user, only)

    user.press("Ctrl+G", "Ctrl+G")

    assert user.place.question == only
    assert user.reads("This is the only question without an answer.")
