"""A whole theme before the room, by keys alone; then back at the window as if nothing had been in front."""

from __future__ import annotations

from typing import TYPE_CHECKING

from checklist_desktop.ui.projector.projector_window import ProjectorWindow

if TYPE_CHECKING:
    from tests.ui.users import User


def test_a_theme_is_discussed_before_the_room_and_gone_on_with_in_the_window(user: User) -> None:
    theme = user.desk.checklist.themes[1]
    questions = [item.id for item in theme.questions]
    user.press("Ctrl+3")
    looks = (user.window.geometry(), user.window.windowState())

    user.press("F5")
    for place, _ in enumerate(questions):
        user.press("E", str(place % 5 + 1), "E")
        if place == 2:
            user.press("M")
        user.press("Space")

    view = user.front
    assert isinstance(view, ProjectorWindow)
    assert view.question == user.desk.checklist.themes[2].questions[0].id, "it goes on with the next theme"
    user.press("Left")
    assert user.reads(f"{len(questions)} of {len(questions)} discussed", view)

    user.press("Esc")

    assert (user.window.geometry(), user.window.windowState()) == looks
    assert user.front is user.window
    assert user.window.findChildren(ProjectorWindow) == []
    assert user.place.question == questions[-1]
    choices = user.desk.checklist.answer_scale.choices
    assert [user.answer(question).option for question in questions] == [
        choices[place % 5].id for place, _ in enumerate(questions)
    ]
    assert [user.answer(question).flagged for question in questions].index(True) == 2

    user.press("Ctrl+Z")
    assert user.answer(questions[-1]).option is None

    user.restart()
    assert user.answer(questions[-2]).option is not None
    assert user.answer(questions[-1]).option is None
