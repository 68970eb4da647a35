"""A filter on the list of questions: on and off with keys, for all themes, and nobody loses the place."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu

from checklist_desktop.domain.changes.of_answers import FlagQuestion, SetAnswer
from checklist_desktop.domain.meetings.meeting import MeetingPlan
from checklist_desktop.insight.finding.filters import QuestionFilter, Trait
from checklist_desktop.services.meetings.holding import changes_to_start
from checklist_desktop.ui.themes.finding.filter_menu import FilterMenu
from checklist_desktop.ui.themes.finding.list_notes import FilterNote
from checklist_desktop.ui.themes.question_list import QuestionList
from tests.ui.accessible import spoken
from tests.ui.pictures import Look

if TYPE_CHECKING:
    from tests.ui.desks import DeskRoom
    from tests.ui.pictures import Wardrobe
    from tests.ui.users import User

UNANSWERED = QuestionFilter(frozenset({Trait.UNANSWERED}))


def ids(user: User, theme: int) -> list[str]:
    return [question.id for question in user.desk.checklist.themes[theme].questions]


def shown(user: User) -> list[str]:
    return user.one(QuestionList).keys


@pytest.fixture
def half(user: User) -> User:
    """At the first question; of the first theme all but the second and the fourth are answered."""
    desk, first = user.desk, ids(user, 0)
    yes = desk.checklist.answer_scale.choices[0].id
    answered = [question for place, question in enumerate(first) if place not in (1, 3)]
    desk.apply(*(SetAnswer(desk.round_id, question, yes) for question in answered))
    user.press("Ctrl+2")
    return user


def tick(user: User, *keys: str) -> None:
    """Open the filters, press these keys there, and close them."""
    user.press("Ctrl+Shift+F")
    assert isinstance(user.focus, QMenu)
    for key in keys:
        user.press(key)
    while isinstance(user.focus, QMenu):
        user.press("Escape")


def test_a_filter_is_two_keys_away_and_shows_what_is_left_out(half: User) -> None:
    first = ids(half, 0)

    tick(half, "A")

    assert shown(half) == [first[0], first[1], first[3]]
    assert half.reads("Only: Without an answer")
    total = len(first)
    everywhere = sum(1 for _ in half.desk.checklist.numbered()) - total + 2
    assert half.reads(f"2 of {total} questions shown, {everywhere} in all themes")


def test_the_question_one_is_at_stays_in_sight_and_says_that_it_is_outside(half: User) -> None:
    tick(half, "A")

    assert half.place.question == ids(half, 0)[0]
    assert "outside the filter" in half.one(QuestionList).current_words

    half.press("Down")

    assert half.place.question == ids(half, 0)[1]
    assert shown(half) == [ids(half, 0)[1], ids(half, 0)[3]]


def test_a_question_that_is_answered_stays_until_one_goes_on(half: User) -> None:
    tick(half, "A")
    half.press("Down", "1")

    assert half.place.question == ids(half, 0)[1]
    assert "outside the filter" in half.one(QuestionList).current_words

    half.press("PgDown")

    assert half.place.question == ids(half, 0)[3]
    assert shown(half) == [ids(half, 0)[3]]


def test_several_filters_hold_at_once_and_stay_while_one_ticks(half: User) -> None:
    desk = half.desk
    desk.apply(FlagQuestion(desk.round_id, ids(half, 0)[3], flagged=True))
    half.settle()

    half.press("Ctrl+Shift+F", "Down", "Down", "Space", "Down", "Space")
    assert isinstance(half.focus, FilterMenu)
    half.press("Escape")

    assert desk.sieve.wanted.traits == {Trait.UNANSWERED, Trait.FLAGGED}
    assert half.reads("Only: Without an answer, Marked for later")
    assert shown(half) == [ids(half, 0)[0], ids(half, 0)[3]]


def test_a_click_ticks_and_leaves_the_menu_open(half: User) -> None:
    half.press("Ctrl+Shift+F")
    menu = half.focus
    assert isinstance(menu, FilterMenu)
    trait = menu.actions()[2]

    QTest.mouseClick(menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(trait).center())

    assert trait.isChecked()
    assert menu.isVisible()
    half.press("Escape")


def test_an_answer_and_a_partner_are_chosen_from_a_list(half: User) -> None:
    tick(half, "N", "Down", "Return")

    assert half.desk.sieve.wanted.option == half.desk.checklist.answer_scale.choices[1].id

    tick(half, "P", "Return")

    partner = half.desk.sieve.wanted.partner
    assert partner
    assert half.reads(half.desk.checklist.partner_name(partner))


def test_the_filter_holds_in_every_theme_and_paging_passes_by_what_is_left_out(half: User) -> None:
    second = ids(half, 1)
    yes = half.desk.checklist.answer_scale.choices[0].id
    half.desk.apply(*(SetAnswer(half.desk.round_id, question, yes) for question in second))
    half.settle()
    tick(half, "A")

    half.press("PgDown", "PgDown", "PgDown")

    assert half.place.question == ids(half, 2)[0], "the second theme has nothing without an answer"

    half.press("PgUp")

    assert half.place.question == ids(half, 0)[3]


def test_one_press_shows_everything_again(half: User) -> None:
    tick(half, "A")

    half.click(half.button("Show all questions", half.one(FilterNote)))

    assert not half.desk.sieve.wanted.is_active
    assert shown(half)[:-1] == ids(half, 0)
    assert not half.all(FilterNote)
    assert isinstance(half.focus, QuestionList)


def test_the_menu_shows_everything_again_and_says_so_when_nothing_was_left_out(half: User) -> None:
    tick(half, "A")

    half.choose("clear_filter")
    assert not half.desk.sieve.wanted.is_active
    assert half.reads("All questions are shown.")

    half.choose("clear_filter")
    assert half.reads("No filter is on")


def test_going_to_a_question_that_is_left_out_shows_it_all_the_same(half: User) -> None:
    half.desk.sieve.want(UNANSWERED)
    third = ids(half, 0)[2]
    workspace = half.window.stage.workspace
    assert workspace is not None

    workspace.go_to_question(third)
    half.settle()

    assert half.place.question == third
    assert "outside the filter" in half.one(QuestionList).current_words


def test_a_theme_without_any_question_that_passes_says_so(half: User) -> None:
    half.desk.sieve.want(QuestionFilter(frozenset({Trait.OPEN_ACTION})))
    half.settle()

    assert half.reads("No question passes this filter.")
    assert shown(half) == [half.place.question]

    half.press("Ctrl+3")

    assert half.place.question == ids(half, 1)[0]


def test_a_filter_stays_when_the_window_is_built_anew(half: User) -> None:
    half.desk.sieve.want(UNANSWERED)

    half.choose("text_sizes:125")

    assert half.desk.sieve.wanted == UNANSWERED
    assert half.reads("Only: Without an answer")


def test_the_next_start_shows_everything(half: User) -> None:
    half.desk.sieve.want(UNANSWERED)

    half.restart()

    assert not half.desk.sieve.wanted.is_active


def test_a_screen_reader_hears_on_the_button_whether_a_filter_is_on(half: User) -> None:
    button = half.button("Filter, off")

    half.desk.sieve.want(UNANSWERED)
    half.settle()

    assert spoken(button) == "Filter, on"


def test_a_screen_reader_hears_how_many_questions_are_shown(
    half: User, monkeypatch: pytest.MonkeyPatch
) -> None:
    heard: list[str] = []
    monkeypatch.setattr(half.desk.messages, "announce", heard.append)

    half.desk.sieve.want(UNANSWERED)
    half.settle()
    half.press("Down", "PgDown")
    half.desk.sieve.clear()
    half.settle()

    filtered = [words for words in heard if "questions shown" in words or "All questions" in words]
    assert filtered[0].startswith("Only: Without an answer. 2 of 10 questions shown")
    assert filtered[1:] == ["All questions are shown."]


def test_what_was_answered_in_this_meeting_can_be_asked_for_while_there_is_one(half: User) -> None:
    def enabled() -> bool:
        half.press("Ctrl+Shift+F")
        menu = half.focus
        assert isinstance(menu, FilterMenu)
        entry = next(action for action in menu.actions() if action.text() == "Answered in this &meeting")
        half.press("Escape")
        return entry.isEnabled()

    assert not enabled()

    desk = half.desk
    start = changes_to_start(desk.session, desk.round_id, "m1", MeetingPlan("2026-11-24"))
    desk.apply(*start)
    half.settle()
    assert enabled()

    half.press("Down", "1")
    desk.sieve.want(QuestionFilter(frozenset({Trait.THIS_MEETING})))
    half.settle()
    assert shown(half) == [ids(half, 0)[1]]


@pytest.mark.parametrize("language", ["nl", "en"])
def test_in_the_filters_every_letter_does_one_thing(
    room: DeskRoom, wardrobe: Wardrobe, language: str
) -> None:
    wardrobe.wear(Look(language=language))
    owner = QMenu()
    menu = FilterMenu(room.desk, owner)

    texts = [action.text() for action in menu.actions() if not action.isSeparator()]
    letters = [text.partition("&")[2][:1].casefold() for text in texts]
    assert sorted(set(letters)) == sorted(letters)
    assert all(letters)
