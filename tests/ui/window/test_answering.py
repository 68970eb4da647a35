"""Questions answered at the window, with keys and with the mouse, and what is then on disk."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QAbstractButton, QLineEdit

from checklist_desktop.ui.kit.inputs.fields import TextField
from checklist_desktop.ui.themes.answer_editor import AnswerEditor, ArrangementEditor
from checklist_desktop.ui.themes.evidence_editor import EvidenceEditor
from checklist_desktop.ui.themes.question_list import QuestionList
from tests.ui.accessible import spoken

if TYPE_CHECKING:
    from checklist_desktop.domain.events import Recorded
    from tests.ui.users import User

FIRST_THEME = "Ctrl+2"


def explanation(user: User) -> TextField:
    return user.one(TextField)


def option(user: User, number: int) -> str:
    return user.desk.checklist.answer_scale.choices[number - 1].id


def events(user: User) -> tuple[Recorded, ...]:
    return user.session.recorded


@pytest.fixture
def question(user: User) -> str:
    """The first question of the first theme; the keyboard is in the list of questions."""
    user.press(FIRST_THEME)
    return user.place.question


def test_a_number_key_answers_and_0_takes_the_answer_away(user: User, question: str) -> None:
    user.press("2")

    assert user.answer(question).option == option(user, 2)
    assert user.answer_button(2).isChecked()

    user.press("0")

    assert user.answer(question).option is None
    assert not user.answer_button(2).isChecked()


def test_the_menu_gives_every_answer_and_takes_it_back(user: User, question: str) -> None:
    user.choose(f"answers:{option(user, 3)}")

    assert user.answer(question).option == option(user, 3)
    assert user.command(f"answers:{option(user, 3)}").isChecked()
    assert user.command(f"answers:{option(user, 3)}").text().endswith("\t3")

    user.choose("answers:-")

    assert user.answer(question).option is None
    assert user.command("answers:-").isChecked()


def test_a_click_answers_and_another_click_changes_the_answer(user: User, question: str) -> None:
    user.click(user.answer_button(1))
    user.click(user.answer_button(3))

    assert user.answer(question).option == option(user, 3)
    assert [button.isChecked() for button in user.all(QAbstractButton, user.one(AnswerEditor))[:4]] == [
        False,
        False,
        True,
        False,
    ]


def test_an_answer_is_found_with_tab_and_given_with_space_or_enter(user: User, question: str) -> None:
    user.tab_to(spoken(user.answer_button(1)))
    user.press("Right", "Space")

    assert user.answer(question).option == option(user, 2)

    user.press("Right", "Return")

    assert user.answer(question).option == option(user, 3)


def test_a_key_without_an_option_behind_it_changes_nothing(user: User, question: str) -> None:
    before = events(user)

    user.press("9")

    assert events(user) == before


def test_digits_typed_in_a_text_are_text(user: User, question: str) -> None:
    user.click(explanation(user))
    user.write("In 2026 zijn er 10 of 12.")
    user.press("PgDown")

    assert user.answer(question).explanation == "In 2026 zijn er 10 of 12."
    assert user.answer(question).option is None


def test_after_a_text_the_next_question_is_answered_with_a_key_at_once(user: User, question: str) -> None:
    user.click(explanation(user))
    user.write("Klaar")

    user.press("PgDown", "1")

    assert user.answer(user.place.question).option == option(user, 1)
    assert user.answer(user.place.question).explanation == ""


def test_the_arrow_keys_and_the_page_keys_move_through_the_questions(user: User, question: str) -> None:
    keys = [item.question.id for item in user.desk.checklist.numbered()]

    user.press("Down")
    assert user.place.question == keys[1]
    user.press("PgDown")
    assert user.place.question == keys[2]
    user.press("PgUp", "Up")
    assert user.place.question == keys[0]


def test_paging_goes_on_in_the_next_theme_and_back_to_the_closing_of_the_last(
    user: User, question: str
) -> None:
    rows = len(user.one(QuestionList).keys)

    user.press(*["PgDown"] * rows)

    second = user.desk.checklist.themes[1]
    assert (user.place.theme, user.place.question) == (second.id, second.questions[0].id)

    user.press("PgUp")

    assert user.place.theme == user.desk.checklist.themes[0].id
    assert user.place.question == user.one(QuestionList).keys[-1]


def test_the_arrow_keys_go_across_the_end_of_a_theme_as_well(user: User, question: str) -> None:
    rows = len(user.one(QuestionList).keys)

    user.press(*["Down"] * rows)

    assert user.place.theme == user.desk.checklist.themes[1].id

    user.press("Up")

    assert user.place.theme == user.desk.checklist.themes[0].id
    assert user.place.question == user.one(QuestionList).keys[-1]


def test_paging_stops_at_the_first_question_and_after_the_last_theme_goes_to_the_action_points(
    user: User, question: str
) -> None:
    user.press("PgUp")

    assert user.place.question == question

    themes = len(user.desk.checklist.themes)
    user.press(f"Ctrl+{themes + 1}", "End", "PgDown")

    assert user.tab == themes + 1


def test_typed_text_is_a_draft_a_second_later_and_one_event_when_the_field_is_left(
    user: User, question: str
) -> None:
    before = len(events(user))
    user.click(explanation(user))
    user.write("Nog te")
    user.wait_for(user.desk.bridge.saved)
    user.write(" bespreken")
    user.wait_for(user.desk.bridge.saved)

    assert len(events(user)) == before

    user.press("Tab")

    assert len(events(user)) == before + 1
    assert user.answer(question).explanation == "Nog te bespreken"


LEAVES = ["PgDown", "Ctrl+Tab", "Ctrl+1", "Ctrl+H", "Ctrl+E", "Shift+Tab", "F1"]


@pytest.mark.parametrize("key", LEAVES)
def test_whatever_way_the_field_is_left_its_text_is_one_event(user: User, question: str, key: str) -> None:
    before = len(events(user))
    user.click(explanation(user))
    user.write("Half getypt")
    if key in ("Ctrl+H", "F1") or (key == "Ctrl+E" and user.command("export_report").isEnabled()):
        user.expects_dialog(lambda dialog: dialog.reject())

    user.press(key)
    user.window.stage.commit()
    user.settle()

    assert user.answer(question).explanation == "Half getypt"
    assert len(events(user)) == before + 1


def test_text_that_is_being_typed_when_the_window_closes_is_there_at_the_next_start(
    user: User, question: str
) -> None:
    user.click(explanation(user))
    user.write("Nog snel opgeschreven")

    user.restart()

    assert user.answer(question).explanation == "Nog snel opgeschreven"
    assert user.place.question == question


def test_an_answer_that_needs_an_explanation_asks_for_it_and_does_not_block(
    user: User, question: str
) -> None:
    assert not user.reads("needed with this answer")

    user.press("2")

    assert user.reads("needed with this answer")
    assert "needed with this answer" in explanation(user).accessibleDescription()

    user.press("PgDown")

    assert user.place.question != question


def test_the_arrangement_is_chosen_and_kept(user: User, question: str) -> None:
    levels = user.all(QAbstractButton, user.one(ArrangementEditor))

    user.click(levels[-1])

    assert user.answer(question).arrangement == user.desk.checklist.arrangement_levels[-1].id


def test_a_question_is_marked_for_later_and_the_mark_goes_again(user: User, question: str) -> None:
    user.press("Ctrl+M")

    assert user.answer(question).flagged
    assert "come back later" in user.one(QuestionList).current_words

    user.press("Ctrl+M")

    assert not user.answer(question).flagged


def test_the_list_tells_the_state_of_a_question_in_words(user: User, question: str) -> None:
    label = user.desk.checklist.answer_scale.choices[0].label
    assert label not in user.one(QuestionList).current_words

    user.press("1")

    assert label in user.one(QuestionList).current_words


def test_evidence_is_added_changed_and_removed_with_keys_only(user: User, question: str) -> None:
    editor = user.one(EvidenceEditor)
    user.tab_to("Add evidence")
    user.press("Return")
    user.write("Beleidsplan")
    user.press("Tab")
    user.write("3-2026")
    user.press("Tab")
    user.write("Zaaksysteem")
    user.press("Return")

    (evidence,) = user.answer(question).evidence
    assert (evidence.title, evidence.date, evidence.location) == ("Beleidsplan", "2026-03", "Zaaksysteem")

    user.press("Tab", "Return", "Ctrl+A")
    user.write("Beleidsplan 2026")
    user.press("Return")

    assert [item.title for item in user.answer(question).evidence] == ["Beleidsplan 2026"]

    user.press("Tab", "Return")
    user.click(user.button("Remove", editor))

    assert user.answer(question).evidence == ()


def test_a_date_of_evidence_that_does_not_exist_is_told_and_nothing_is_kept(
    user: User, question: str
) -> None:
    user.click(user.button("Add evidence"))
    user.write("Verslag")
    user.press("Tab")
    user.write("31-02-2026")
    user.press("Return")

    assert user.answer(question).evidence == ()
    assert user.reads("This date does not exist")
    assert isinstance(user.focus, QLineEdit)
    assert user.focus.text() == "31-02-2026"


def test_the_end_of_a_theme_holds_its_conclusion_and_its_reflections(user: User, question: str) -> None:
    theme = user.place.theme
    user.press("End")
    user.settle()
    fields = user.all(TextField)
    prompts = user.desk.checklist.theme_reflections
    assert [spoken(field) for field in fields] == ["Conclusion", *(prompt.label for prompt in prompts)]

    user.click(fields[0])
    user.write("Goed op weg")
    user.press("Tab")
    user.write("Meer oefenen")
    user.press("PgUp")

    assert user.round.conclusions[theme] == "Goed op weg"
    assert user.round.reflection(theme, prompts[0].id) == "Meer oefenen"


def test_number_keys_at_the_end_of_a_theme_or_in_its_introduction_answer_nothing(
    user: User, question: str
) -> None:
    before = events(user)

    user.press("End", "1")
    user.click(user.button("Introduction"))
    user.press("1")

    assert events(user) == before


def test_the_introduction_is_one_click_away_and_closes_with_the_next_question(
    user: User, question: str
) -> None:
    theme = user.desk.checklist.themes[0]
    assert not user.reads(theme.introduction)

    user.click(user.button("Introduction"))

    assert user.reads(theme.introduction)

    user.press("PgDown")

    assert not user.reads(theme.introduction)

    user.press("1")

    assert user.answer(user.place.question).option == option(user, 1)
