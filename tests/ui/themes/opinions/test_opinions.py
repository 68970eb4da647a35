"""What people think before they agree: counted with keys, told as numbers, kept with the question."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QDialog, QSpinBox

from checklist_desktop.domain.changes.of_answers import CountViews, WriteMinorityView, WriteRemark
from checklist_desktop.domain.dossier import View
from checklist_desktop.services.sign_off import sign_off
from checklist_desktop.ui.kit.inputs.fields import TextField
from checklist_desktop.ui.themes.opinions.views_editor import ViewsEditor
from tests.ui.accessible import spoken

if TYPE_CHECKING:
    from tests.ui.users import User

FIRST_THEME = "Ctrl+2"
APART = "The views lie apart."


@pytest.fixture
def question(user: User) -> str:
    """The first question of the first theme; the keyboard is in the list of questions."""
    user.press(FIRST_THEME)
    return user.place.question


def option(user: User, number: int) -> str:
    return user.desk.checklist.answer_scale.choices[number - 1].id


def told(user: User) -> list[str]:
    return [type(item.event.change).__name__ for item in user.session.recorded]


def test_it_is_folded_until_a_key_asks_for_it(user: User, question: str) -> None:
    assert user.all(ViewsEditor) == []

    user.press("Ctrl+Shift+P")

    assert len(user.all(ViewsEditor)) == 1
    assert isinstance(user.focus, QSpinBox)
    assert spoken(user.focus) == user.desk.checklist.answer_scale.choices[0].label

    user.press("Ctrl+Shift+P")
    assert user.all(ViewsEditor) == []


def test_a_show_of_hands_is_counted_with_keys_and_answers_nothing(user: User, question: str) -> None:
    user.press("Ctrl+Shift+P", "+", "+", "+", "Tab", "Up", "Up", "Ctrl+Shift+P")
    user.settle()

    assert user.answer(question).views == (View(option(user, 1), 3), View(option(user, 2), 2))
    assert user.answer(question).option is None
    assert user.button("Views counted: 5").isVisible()
    assert told(user).count("CountViews") == 1


def test_a_number_that_is_typed_is_no_answer(user: User, question: str) -> None:
    user.press("Ctrl+Shift+P")
    user.write("4")
    user.press("PgDown")
    user.settle()

    assert user.answer(question).views == (View(option(user, 1), 4),)
    assert user.answer(question).option is None


def test_the_hint_comes_when_the_views_lie_apart(user: User, question: str) -> None:
    user.press("Ctrl+Shift+P", "+", "+", "+")
    assert not user.reads(APART)
    assert user.reads("Counted: 3")

    user.press("Tab", "+", "+")

    assert user.reads(APART)
    assert user.reads("Counted: 5")


def test_it_is_undone_in_one_step_and_done_again(user: User, question: str) -> None:
    user.press("Ctrl+Shift+P", "+", "+", "Tab", "+")
    user.until(lambda: user.answer(question).views != ())
    user.press("Ctrl+Z")
    user.settle()
    assert user.answer(question).views == ()
    assert user.reads("Counted: 0")

    user.press("Ctrl+Y")
    user.settle()
    assert user.answer(question).views == (View(option(user, 1), 2), View(option(user, 2), 1))


def test_counting_again_begins_with_nothing(user: User, question: str) -> None:
    user.press("Ctrl+Shift+P", "+")
    user.click(user.button("Start the count again"))
    user.settle()

    assert user.answer(question).views == ()
    assert isinstance(user.focus, QSpinBox)


def test_what_was_being_counted_is_there_after_closing(user: User, question: str) -> None:
    user.press("Ctrl+Shift+P", "+", "+")
    user.restart()

    assert user.answer(question).views == (View(option(user, 1), 2),)


def test_each_question_has_its_own_and_it_stays_unfolded(user: User, question: str) -> None:
    user.press("Ctrl+Shift+P", "+", "+", "PgDown")
    second = user.place.question
    assert user.reads("Counted: 0")
    user.press("PgUp")

    assert second != question
    assert user.reads("Counted: 2")


def test_a_minority_view_is_written_with_a_key_and_kept(user: User, question: str) -> None:
    user.press("Ctrl+Shift+D")
    assert spoken(user.focus) == "Minority view"
    user.write("Some of us disagree.")
    user.press("PgDown")
    user.settle()

    assert user.answer(question).minority_view == "Some of us disagree."
    assert len(user.all(TextField)) == 1  # the next question has none, so there is no field for it
    user.press("PgUp")
    assert user.one(TextField, "Minority view").toPlainText() == "Some of us disagree."


def test_an_internal_remark_is_written_with_a_key_and_says_where_it_never_stands(
    user: User, question: str
) -> None:
    user.press("Ctrl+Shift+I")
    user.write("Ask the region.")
    user.press("Tab")
    user.settle()

    assert user.answer(question).remark == "Ask the region."
    assert user.reads("Never in the public version of the report, and never in the projector view.")


def test_both_come_up_with_a_click_and_are_undone(user: User, question: str) -> None:
    user.click(user.button("Write: Internal remark"))
    user.write("Ask.")
    user.press("Shift+Tab")
    user.press("Ctrl+Z")
    user.settle()

    assert user.answer(question).remark == ""


def test_a_field_whose_text_was_taken_away_stays_while_someone_is_in_it(user: User, question: str) -> None:
    user.desk.apply(WriteRemark(user.desk.round_id, question, "Ask."))
    user.settle()
    user.one(TextField, "Internal remark").setFocus()
    user.press("Ctrl+A", "Delete", "Shift+Tab", "Tab")
    user.settle()

    assert user.answer(question).remark == ""
    assert user.one(TextField, "Internal remark").isVisible()


def test_of_a_signed_round_they_can_only_be_read(user: User, question: str) -> None:
    round_id = user.desk.round_id
    user.desk.apply(
        CountViews(round_id, question, (View(option(user, 1), 3),)),
        WriteMinorityView(round_id, question, "Some of us disagree."),
    )
    sign_off(user.session, round_id)
    user.settle()
    user.click(user.button("Views counted: 3"))

    assert [number.isEnabled() for number in user.all(QSpinBox)] == [False] * 5
    assert user.one(TextField, "Minority view").isReadOnly()
    assert not any(one.accessibleName() == "Internal remark" for one in user.all(TextField))
    user.press("PgDown")
    assert user.all(ViewsEditor) == []


def test_the_privacy_pointer_stands_below_each_text(user: User, question: str) -> None:
    for keys in ("Ctrl+Shift+D", "Ctrl+Shift+I"):
        user.press(keys)
        user.write("Her number is 123456782")
        user.press("Tab")

        assert user.reads("This looks like a citizen service number (123456782).")
        user.click(user.button("Leave it"))
        assert not user.reads("This looks like")


@pytest.mark.parametrize("place", [0, 1])
def test_the_look_back_and_the_evidence_are_watched_too(user: User, question: str, place: int) -> None:
    if place == 0:
        user.press("End")
        user.one(TextField, "Conclusion").setFocus()
        user.write("Call 06-12345678")
    else:
        user.click(user.button("Add evidence"))
        user.write("Report on 06-12345678")
    user.press("Tab")

    assert user.reads("This looks like a telephone number (06-12345678).")


def test_an_action_point_is_watched_and_kept_all_the_same(user: User, question: str) -> None:
    seen = []

    def plans(dialog: QDialog) -> None:
        user.write("Call a@example.org")
        user.press("Tab")
        seen.append(user.reads("This looks like an e-mail address (a@example.org).", dialog))
        user.button("Add", dialog).click()

    user.expects_dialog(plans)
    user.press("Ctrl+Shift+A")
    user.settle()

    assert seen == [True]
    assert [point.what for point in user.round.action_points] == ["Call a@example.org"]
