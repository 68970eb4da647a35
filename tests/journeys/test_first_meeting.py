"""The first meeting: a new dossier, a few questions with mouse and keys, all there the next day."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog, QLineEdit

from checklist_desktop.ui.kit.inputs.fields import TextField
from checklist_desktop.ui.pages.welcome_page import WelcomePage

if TYPE_CHECKING:
    from tests.ui.users import User


def test_a_first_meeting_is_all_there_the_next_day(newcomer: User) -> None:
    user = newcomer
    begin_with_the_mouse(user)
    user.choose_tab(2)
    first = user.place.question
    user.click(user.answer_button(3))
    user.click(user.one(TextField))
    user.write("Er is nog geen route.")
    user.press("PgDown", "1")
    second = user.place.question
    user.press("PgDown", "Ctrl+M")
    third = user.place.question
    take_the_suggestion(user)

    user.restart()

    scale = user.desk.checklist.answer_scale.choices
    assert user.place.question == third
    assert (user.answer(first).option, user.answer(first).explanation) == (
        scale[2].id,
        "Er is nog geen route.",
    )
    assert user.answer(second).option == scale[0].id
    assert user.answer(third).flagged
    assert [(point.question, point.owner) for point in user.round.action_points] == [(third, "Wijkteam")]
    assert user.tabs.tabText(2).endswith("2 of 9")


def test_the_first_page_comes_back_for_who_began_nothing(newcomer: User) -> None:
    newcomer.expects_dialog(QDialog.reject)
    newcomer.press("Ctrl+N")

    newcomer.restart()

    assert newcomer.all(WelcomePage)


def begin_with_the_mouse(user: User) -> None:
    def fill_in(dialog: QDialog) -> None:
        name = user.all(QLineEdit, dialog)[0]
        user.click(name)
        user.write("Voorbeeldstad")
        user.click(user.button("Begin", dialog))

    user.expects_dialog(fill_in)
    user.click(user.button("Start a new dossier"))
    assert user.dossier.name == "Voorbeeldstad"


def take_the_suggestion(user: User) -> None:
    question = user.desk.checklist.question(user.place.question)
    assert question is not None

    def add_owner(dialog: QDialog) -> None:
        assert user.one(TextField, root=dialog).toPlainText() == question.question.suggested_action
        user.write("Wijkteam")
        user.click(user.button("Add", dialog))

    user.expects_dialog(add_owner)
    user.click(user.button("Use this suggestion"))
