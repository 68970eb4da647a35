"""What a screen reader does to a control, without key or mouse, is kept as a click is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QLineEdit

from checklist_desktop.domain.changes.of_rounds import SetActionPoint
from checklist_desktop.domain.dossier import ActionPoint, ActionStatus
from checklist_desktop.ui.kit.inputs.fields import Choice, TextField
from checklist_desktop.ui.kit.show.group import Group
from checklist_desktop.ui.kit.show.tables import Table
from checklist_desktop.ui.projector.answer_cards import AnswerCard
from checklist_desktop.ui.themes.answer_editor import AnswerEditor, ArrangementEditor
from checklist_desktop.ui.themes.question_list import QuestionList
from tests.ui.accessible import role_of, spoken
from tests.ui.users import press

if TYPE_CHECKING:
    from PySide6.QtWidgets import QDialog, QWidget

    from tests.ui.users import User


def toggle(user: User, widget: QWidget) -> None:
    QAccessible.queryAccessibleInterface(widget).actionInterface().doAction("Toggle")
    user.settle()


def toggle_row(user: User, widget: QWidget, row: int, column: int = 0) -> None:
    """Choose a row as a screen reader does: a table has a head above and one before its cells."""
    view = QAccessible.queryAccessibleInterface(widget)
    place = row
    if isinstance(widget, Table):
        place = (row + 1) * (widget.model().columnCount() + 1) + 1 + column
    view.child(place).actionInterface().doAction("Toggle")
    user.settle()


def test_choosing_a_row_of_the_list_goes_to_that_question_alone(user: User) -> None:
    user.press("Ctrl+2")
    asked = user.one(QuestionList)

    toggle_row(user, asked, 4)

    third = user.desk.checklist.themes[0].questions[4].id
    assert user.place.question == third
    assert asked.selected_keys == {third}
    assert not user.reads("5 questions selected")


def test_choosing_the_row_where_one_is_stays_there(user: User) -> None:
    user.press("Ctrl+2", "Down")

    toggle_row(user, user.one(QuestionList), 1)

    assert user.one(QuestionList).selected_keys == {user.desk.checklist.themes[0].questions[1].id}


def test_all_rows_that_are_selected_together_stay_selected(user: User) -> None:
    user.press("Ctrl+2")
    asked = user.one(QuestionList)

    asked.selectAll()
    user.settle()

    assert len(asked.selected_keys) == len(user.desk.checklist.themes[0].questions) + 1


def test_choosing_a_row_of_a_table_opens_what_a_click_opens(user: User) -> None:
    user.press("Ctrl+1")
    themes = user.all(Table)[0]

    toggle_row(user, themes, 2)

    assert user.tab == 3


def test_choosing_from_a_list_that_did_not_come_up_chooses(user: User) -> None:
    user.press("Ctrl+2")
    user.session.apply(SetActionPoint(user.desk.round_id, "a1", ActionPoint("a1", "Verdeling vastleggen")))
    user.settle()

    def close_it(dialog: QDialog) -> None:
        statuses = next(one for one in user.all(Choice, dialog) if one.accessibleName() == "Status")
        toggle_row(user, statuses.view(), len(ActionStatus) - 1)
        assert statuses.choice == list(ActionStatus)[-1].value
        press("Save")(dialog)

    user.expects_dialog(close_it)
    user.press("Ctrl+7")
    toggle_row(user, user.all(Table)[0], 0)

    (point,) = user.round.action_points
    assert point.status is list(ActionStatus)[-1]


def test_every_list_to_choose_from_is_told_what_it_is_about(user: User) -> None:
    def look(dialog: QDialog) -> None:
        heard.extend(labels_of(choice) for choice in user.all(Choice, dialog))
        dialog.reject()

    heard: list[list[str]] = []
    for command in ("add_action_point", "history", "edit_dossier"):
        user.expects_dialog(look)
        user.choose(command)
    user.press("Ctrl+7")
    filters = [labels_of(choice) for choice in user.all(Choice)]

    assert filters == [["Theme"], ["Who"], ["Status"], ["Order"]]
    assert ["About"] in heard
    assert [names for names in heard if len(names) != 1 or not names[0]] == []


def labels_of(widget: QWidget) -> list[str]:
    related = QAccessible.queryAccessibleInterface(widget).relations()
    return [
        other.text(QAccessible.Text.Name) for other, kind in related if kind & QAccessible.RelationFlag.Label
    ]


def test_text_filled_in_without_going_there_is_not_overwritten_by_what_is_shown_anew(user: User) -> None:
    user.press("Ctrl+2")
    question = user.place.question
    user.one(TextField).setPlainText("Nog geen route.")

    toggle(user, user.answer_button(2))
    user.press("PgDown")

    assert user.answer(question).explanation == "Nog geen route."


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
