"""What a screen reader does to a control, without key or mouse, is kept as a click is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QLineEdit

from checklist_desktop.ui.kit.show.group import Group
from checklist_desktop.ui.projector.answer_cards import AnswerCard
from checklist_desktop.ui.themes.answer_editor import AnswerEditor, ArrangementEditor
from tests.ui.accessible import role_of, spoken

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from tests.ui.users import User


def toggle(user: User, widget: QWidget) -> None:
    QAccessible.queryAccessibleInterface(widget).actionInterface().doAction("Toggle")
    user.settle()


def test_toggling_an_answer_answers(user: User) -> None:
    user.press("Ctrl+2")
    question = user.place.question

    toggle(user, user.answer_button(2))

    assert user.answer(question).option == user.desk.checklist.answer_scale.choices[1].id


def test_toggling_a_card_of_the_projector_answers(user: User) -> None:
    user.press("Ctrl+2", "F5")

    toggle(user, user.front.findChildren(AnswerCard)[2])

    assert user.answer(user.place.question).option == user.desk.checklist.answer_scale.choices[2].id


def test_showing_another_question_answers_nothing(user: User) -> None:
    user.press("Ctrl+2", "2", "PgDown", "3", "PgDown", "PgUp", "PgUp")
    recorded = len(user.session.recorded)

    user.press("PgDown", "PgDown", "F5")
    user.press("PgUp", "PgUp", "Esc")

    assert len(user.session.recorded) == recorded


def test_the_mark_for_later_and_how_it_is_arranged_are_toggled(user: User) -> None:
    user.press("Ctrl+2")
    question = user.place.question
    levels = user.all(QAbstractButton, user.one(ArrangementEditor))

    toggle(user, user.button("Come back later"))
    toggle(user, levels[0])

    assert user.answer(question).flagged
    assert user.answer(question).arrangement == user.desk.checklist.arrangement_levels[0].id
    assert {role_of(level) for level in levels} == {QAccessible.Role.RadioButton}


def test_a_declaration_is_ticked_and_a_number_filled_in_without_going_there(user: User) -> None:
    user.press("Ctrl+8")
    number = user.one(QLineEdit, "Number of the decision")

    number.setText("Z-2026-118")
    toggle(user, user.all(QCheckBox)[0])
    user.press("Ctrl+1")

    assert len(user.round.decision.declarations) == 1
    assert user.round.decision.number == "Z-2026-118"


def test_answers_and_tabs_are_in_panels_with_a_name(user: User) -> None:
    user.press("Ctrl+2")
    found = user.desk.checklist.question(user.place.question)
    assert found is not None

    panel = user.one(AnswerEditor)
    names = [spoken(group) for group in user.all(Group)]

    assert spoken(panel) == f"Answer to question {found.number}: {found.question.text}"
    assert "Parts of the round" in names
