"""The projector view over the window: it begins where the window is, and leaves nothing behind."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QLabel, QWidget

from checklist_desktop.domain.changes.of_answers import WriteExplanation, WriteMinorityView, WriteRemark
from checklist_desktop.services.sign_off import sign_off
from checklist_desktop.ui.kit.inputs.fields import TextField
from checklist_desktop.ui.projector.answer_cards import AnswerCard
from checklist_desktop.ui.projector.projector_window import PATIENCE_MS, ProjectorWindow
from tests.ui.accessible import spoken
from tests.ui.users import press
from tests.ui.window.test_saving import bring_library_back, move_library_away

if TYPE_CHECKING:
    from tests.ui.users import User


@pytest.fixture
def at_question(user: User) -> User:
    """At the second question of the second theme."""
    user.press("Ctrl+3", "PgDown")
    return user


def view_of(user: User) -> ProjectorWindow:
    found = [view for view in user.window.findChildren(ProjectorWindow) if view.isVisible()]
    assert len(found) == 1
    return found[0]


def is_projecting(user: User) -> bool:
    return any(view.isVisible() for view in user.window.findChildren(ProjectorWindow))


def said(user: User) -> str:
    labels = view_of(user).findChildren(QLabel)
    return " | ".join(label.text() for label in labels if label.isVisible() and label.text())


def test_it_shows_the_question_where_the_window_is(at_question: User) -> None:
    user = at_question
    question = user.desk.checklist.question(user.place.question)
    assert question is not None

    user.press("F5")

    assert view_of(user).isFullScreen()
    assert f"{question.number}  {question.question.text}" in said(user)


def test_it_leaves_tab_question_focus_and_window_as_they_were(at_question: User) -> None:
    user = at_question
    user.click(user.one(TextField))
    before = (user.place, QApplication.focusWidget(), user.window.geometry(), user.window.windowState())

    user.press("F5")
    user.press("Esc")

    assert not is_projecting(user)
    assert user.window.findChildren(ProjectorWindow) == []
    assert (
        user.place,
        QApplication.focusWidget(),
        user.window.geometry(),
        user.window.windowState(),
    ) == before


def test_from_the_overview_it_begins_with_the_first_question_without_an_answer(user: User) -> None:
    first, second = (item.question.id for item in list(user.desk.checklist.numbered())[:2])
    user.press("Ctrl+2", "1", "Ctrl+1")

    user.press("F5")

    assert (first != second, view_of(user).question) == (True, second)
    user.press("Esc")
    assert user.tab == 0


def test_whoever_moved_goes_on_with_the_question_that_everybody_saw(at_question: User) -> None:
    user = at_question
    user.press("F5")
    user.press("PgDown", "Space")
    shown = view_of(user).question

    user.press("Esc")
    user.press("2")

    assert user.place.question == shown
    assert user.answer(shown).option == user.desk.checklist.answer_scale.choices[1].id


def test_an_answer_by_key_is_on_disk_and_said_to_be(at_question: User) -> None:
    user = at_question
    user.press("F5")

    user.press("3")

    assert user.answer(user.place.question).option == user.desk.checklist.answer_scale.choices[2].id
    assert "Saved " in said(user)
    assert [card.isChecked() for card in view_of(user).findChildren(AnswerCard)] == [
        False,
        False,
        True,
        False,
        False,
    ]

    user.press("0")

    assert user.answer(user.place.question).option is None


def test_the_mouse_answers_and_moves_as_well(at_question: User) -> None:
    user = at_question
    question = user.place.question
    user.press("F5")

    user.click(view_of(user).findChildren(AnswerCard)[0])
    user.click(user.button("next", view_of(user)))
    moved = view_of(user).question
    user.click(user.button("leave", view_of(user)))

    assert user.answer(question).option == user.desk.checklist.answer_scale.choices[0].id
    assert user.place.question == moved != question
    assert not is_projecting(user)


def test_flag_undo_and_redo_work_by_key_and_tell_what_they_did(at_question: User) -> None:
    user = at_question
    question = user.place.question
    user.press("F5")

    user.press("M")
    assert user.answer(question).flagged
    assert "We come back to this question." in said(user)

    user.press("PgDown", "Ctrl+Z")
    assert not user.answer(question).flagged
    assert view_of(user).question == question, "it goes to where something was undone"
    assert "Undone: " in said(user)

    user.press("Ctrl+Y")
    assert user.answer(question).flagged


def test_themes_are_stepped_through_by_key(at_question: User) -> None:
    user = at_question
    themes = [theme.questions[0].id for theme in user.desk.checklist.themes]
    user.press("F5")

    user.press("Ctrl+Tab")
    assert view_of(user).question == themes[2]

    user.press("Ctrl+Shift+Tab", "Ctrl+Shift+Tab", "Ctrl+Shift+Tab")
    assert view_of(user).question == themes[0]
    assert "This is the first question." in said(user)


def test_the_explanation_is_there_when_asked_for(at_question: User) -> None:
    user = at_question
    question = user.desk.checklist.question(user.place.question)
    assert question is not None
    user.press("F5")
    assert question.question.explanation not in said(user)

    user.press("E")
    assert question.question.explanation in said(user)

    user.press("E")
    assert question.question.explanation not in said(user)


def test_the_keys_are_shown_in_the_view_and_escape_first_leaves_those(at_question: User) -> None:
    user = at_question
    user.press("F5")

    user.press("F1")
    assert "To the next theme" in said(user)

    user.press("Esc")
    assert "To the next theme" not in said(user)
    assert is_projecting(user)


def test_a_signed_round_can_only_be_read(user: User) -> None:
    sign_off(user.session, user.desk.round_id).result()
    user.settle()
    user.press("Ctrl+2", "F5")

    user.press("1")

    assert "Signed version 1, can only be read" in said(user)
    assert user.round.answers == {}
    assert not any(card.isEnabled() for card in view_of(user).findChildren(AnswerCard))


def test_a_write_that_fails_is_said_with_what_to_do_and_can_be_tried_again(at_question: User) -> None:
    user = at_question
    user.press("F5")
    elsewhere = move_library_away(user)

    user.press("2")

    assert "Not saved" in said(user)
    assert not any(card.isChecked() for card in view_of(user).findChildren(AnswerCard))

    bring_library_back(user, elsewhere)
    user.press("R")

    assert "Not saved" not in said(user)
    assert user.answer(user.place.question).option == user.desk.checklist.answer_scale.choices[1].id


def test_other_colours_and_words_are_put_on_while_it_is_open(at_question: User) -> None:
    user = at_question
    user.press("F5")
    user.press("PgDown")
    question = view_of(user).question

    user.choose("languages:nl")

    assert view_of(user).question == question
    assert "Vraag 3 van" in said(user)


def test_a_question_that_the_leader_chooses_in_the_window_is_shown_to_the_room(at_question: User) -> None:
    user = at_question
    user.press("F5")
    workspace = user.window.stage.workspace
    assert workspace is not None

    workspace.go_to_question(user.desk.checklist.themes[3].questions[2].id)

    assert view_of(user).question == user.desk.checklist.themes[3].questions[2].id


def test_leaving_the_dossier_puts_it_away(at_question: User) -> None:
    user = at_question
    user.press("F5")

    user.window.stage.show_welcome()
    user.settle()

    assert not is_projecting(user)


def test_the_question_is_heard_when_it_changes(at_question: User, monkeypatch: pytest.MonkeyPatch) -> None:
    user = at_question
    user.press("F5")
    heard: list[str] = []
    monkeypatch.setattr(user.desk.messages, "announce", heard.append)

    user.press("PgDown")

    question = user.desk.checklist.question(view_of(user).question)
    assert question is not None
    assert len(heard) == 1, "said once, although the window moves along"
    assert question.question.text in heard[0]


def test_every_control_has_a_name_and_a_role(at_question: User) -> None:
    user = at_question
    user.press("F5")

    heard = [
        QAccessible.queryAccessibleInterface(button)
        for button in view_of(user).findChildren(QAbstractButton)
        if button.isVisible()
    ]

    assert all(found.text(QAccessible.Text.Name).strip() for found in heard)
    assert [found.role() for found in heard[:5]] == [QAccessible.Role.RadioButton] * 5


def test_an_open_point_is_noted_by_key_and_the_room_looks_on(at_question: User) -> None:
    user = at_question
    user.press("F5")

    def note(dialog: QDialog) -> None:
        user.write("Wie belt Veilig Thuis?")
        user.press("Return")

    user.expects_dialog(press("Start a meeting"))
    user.expects_dialog(press("Start"))
    user.expects_dialog(note)
    user.press("O")

    (point,) = user.round.meetings[0].open_points
    assert (point.text, point.question) == ("Wie belt Veilig Thuis?", view_of(user).question)
    assert is_projecting(user)
    assert user.front.isActiveWindow()


def test_what_is_meant_for_the_file_only_is_never_shown(at_question: User) -> None:
    user = at_question
    round_id, question = user.desk.round_id, user.place.question
    user.desk.apply(
        WriteExplanation(round_id, question, "Voor iedereen."),
        WriteRemark(round_id, question, "Alleen voor ons."),
        WriteMinorityView(round_id, question, "Politie ziet het anders."),
    )
    user.settle()

    user.press("F5", "E")

    spoken_or_shown = f"{said(user)} {[spoken(widget) for widget in user.front.findChildren(QWidget)]}"
    assert "Voor iedereen." in spoken_or_shown
    assert "Alleen voor ons." not in spoken_or_shown
    assert "Politie ziet het anders." not in spoken_or_shown


def test_the_same_answer_again_is_not_said_to_be_on_its_way(at_question: User) -> None:
    user = at_question
    user.press("F5", "2", "2")

    timers = [timer for timer in view_of(user).findChildren(QTimer) if timer.interval() == PATIENCE_MS]
    user.until(lambda: not any(timer.isActive() for timer in timers))

    assert len(timers) == 1
    assert "Saved " in said(user)
    assert "Saving" not in said(user)
