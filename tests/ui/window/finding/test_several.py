"""One answer for several questions: selected with keys, told beforehand, one step."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QRadioButton

from checklist_desktop.services.sign_off import sign_off
from checklist_desktop.ui.dialogs.finding.several_dialog import SeveralDialog
from checklist_desktop.ui.kit.paint.appearance import px
from checklist_desktop.ui.themes.finding.list_notes import SelectionNote
from checklist_desktop.ui.themes.question_list import QuestionList
from tests.ui.accessible import cut_off, nameless
from tests.ui.fitting_words import cut_words
from tests.ui.pictures import settle
from tests.ui.users import press
from tests.ui.window.test_accessible_window import unreachable

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QDialog

    from tests.ui.users import User


@pytest.fixture
def first(user: User) -> list[str]:
    """The questions of the first theme, of which the second was answered; the keyboard is at the first."""
    user.press("Ctrl+2", "Down", "2", "Up")
    return [question.id for question in user.desk.checklist.themes[0].questions]


def options(user: User, questions: list[str]) -> list[str | None]:
    return [user.answer(question).option for question in questions]


def choices(user: User) -> list[str]:
    return [option.id for option in user.desk.checklist.answer_scale.choices]


def confirming(user: User, seen: list[str], *, replacing: bool = False) -> Callable[[QDialog], None]:
    """Reads what the dialog says, and gives the answer."""

    def act(dialog: QDialog) -> None:
        assert isinstance(dialog, SeveralDialog)
        if replacing:
            user.click(user.one(QRadioButton, "Replace those answers", dialog))
        seen.extend(
            words
            for words in (
                "1 of these questions already has another answer.",
                "2 questions will be answered with",
                "3 questions will be answered with",
                "1 answer will be left as it is.",
                "1 answer will be replaced.",
            )
            if user.reads(words, dialog)
        )
        press("Give this answer")(dialog)

    return act


def test_the_selected_questions_get_one_answer_and_an_answer_that_is_there_stays(
    user: User, first: list[str]
) -> None:
    seen: list[str] = []
    before = len(user.session.recorded)
    user.press("Shift+Down", "Shift+Down")
    assert user.reads("3 selected")

    user.expects_dialog(confirming(user, seen))
    user.press("1")

    yes, partly = choices(user)[:2]
    assert options(user, first[:4]) == [yes, partly, yes, None]
    assert seen == [
        "1 of these questions already has another answer.",
        "2 questions will be answered with",
        "1 answer will be left as it is.",
    ]
    assert len({item.event.batch for item in user.session.recorded[before:]}) == 1


def test_an_answer_that_is_there_is_replaced_when_that_is_asked(user: User, first: list[str]) -> None:
    seen: list[str] = []
    user.press("Shift+Down", "Shift+Down")

    user.expects_dialog(confirming(user, seen, replacing=True))
    user.press("1")

    assert options(user, first[:3]) == [choices(user)[0]] * 3
    assert seen[1:] == ["3 questions will be answered with", "1 answer will be replaced."]


def test_it_is_undone_and_done_again_as_one_step_that_says_what_it_does(user: User, first: list[str]) -> None:
    user.press("Shift+Down", "Shift+Down")
    user.expects_dialog(confirming(user, []))
    user.press("1")

    label = user.desk.checklist.answer_scale.choices[0].label
    assert user.command("undo").text().endswith(f": 2 questions to ‘{label}’")

    user.press("Ctrl+Z")

    assert options(user, first[:3]) == [None, choices(user)[1], None]
    assert user.reads(f"Undone: 2 questions to ‘{label}’")

    user.press("Ctrl+Y")

    assert options(user, first[:3]) == [choices(user)[0], choices(user)[1], choices(user)[0]]


def test_the_key_asks_which_answer_when_none_was_chosen(user: User, first: list[str]) -> None:
    def act(dialog: QDialog) -> None:
        press("Give this answer")(dialog)
        assert user.reads("Choose an answer first.", dialog)
        user.press("Space", "Return")

    user.press("Shift+Down", "Shift+Down")
    user.expects_dialog(act)
    user.press("Ctrl+B")

    assert options(user, first[2:3]) == [choices(user)[0]]


def test_escape_changes_nothing_and_keeps_the_selection(user: User, first: list[str]) -> None:
    user.press("Shift+Down")
    user.expects_dialog(lambda dialog: user.press("Escape"))
    user.press("Ctrl+B")

    assert options(user, first[:2]) == [None, choices(user)[1]]
    assert user.reads("2 selected")


def test_with_one_question_the_key_says_how_more_are_selected(user: User, first: list[str]) -> None:
    user.press("Ctrl+B")

    assert user.reads("Select more questions in the list first")


def test_questions_that_do_not_touch_are_selected_one_by_one(user: User, first: list[str]) -> None:
    user.press("Ctrl+Down", "Ctrl+Down", "Ctrl+Space")

    workspace = user.window.stage.workspace
    assert workspace is not None
    assert workspace.theme_tab is not None
    assert workspace.theme_tab.selected_questions == (first[0], first[2])


def test_with_the_mouse_and_ctrl_as_well(user: User, first: list[str]) -> None:
    rows = user.one(QuestionList)
    place = rows.visualRect(rows.model().index(3, 0)).center()

    QTest.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ControlModifier, place)
    user.settle()

    assert rows.selected_keys == {first[0], first[3]}
    assert user.place.question == first[3]


def test_all_questions_of_the_theme_are_selected_with_one_key(user: User, first: list[str]) -> None:
    user.press("Ctrl+A")

    assert user.reads(f"{len(first)} selected")


def test_going_on_selects_one_question_again(user: User, first: list[str]) -> None:
    user.press("Shift+Down", "PgDown")

    assert not user.all(SelectionNote)
    assert user.one(QuestionList).selected_keys == {user.place.question}


def test_in_a_signed_round_questions_are_selected_and_filtered_but_not_answered(
    user: User, first: list[str]
) -> None:
    sign_off(user.session, user.desk.round_id).result()
    user.settle()
    before = len(user.session.recorded)

    user.press("Ctrl+2", "Shift+Down", "1", "Ctrl+B", "Ctrl+G")

    assert len(user.session.recorded) == before
    assert not user.command("answer_several").isEnabled()
    assert user.command("filter").isEnabled()
    assert user.place.question == first[2]


def test_a_screen_reader_hears_once_how_many_are_selected(
    user: User, first: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    heard: list[str] = []
    monkeypatch.setattr(user.desk.messages, "announce", heard.append)

    user.press("Shift+Down", "Ctrl+M", "Shift+Down", "Down")

    assert [words for words in heard if words.endswith(" selected")] == [
        "2 selected",
        "3 selected",
        "1 selected",
    ]


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("percent", ["100", "200"])
def test_the_dialog_is_named_reached_with_tab_and_not_cut_off(
    user: User, language: str, percent: str
) -> None:
    user.choose(f"languages:{language}")
    user.choose(f"text_sizes:{percent}")
    user.press("Ctrl+2", "Down", "2", "Up", "Shift+Down", "Shift+Down")
    found: list[list[str]] = []

    def look(dialog: QDialog) -> None:
        dialog.resize(min(px(560), 1350), 720)
        settle()
        found.extend([nameless(dialog), unreachable(dialog), cut_words(dialog), cut_off(dialog)])
        dialog.reject()

    user.expects_dialog(look)
    user.press("1")

    assert found == [[], [], [], []]


def test_what_is_selected_stays_selected_while_the_list_is_refreshed(user: User, first: list[str]) -> None:
    user.press("Shift+Down", "Ctrl+M")

    assert user.one(QuestionList).selected_keys == {first[0], first[1]}
    assert user.answer(first[1]).flagged
