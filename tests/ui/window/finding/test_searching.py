"""Ctrl+F: everything in the round at once, there with Enter, on with F3, back with Escape."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QTextCharFormat

from checklist_desktop.domain.changes.of_answers import SetEvidence, WriteExplanation
from checklist_desktop.domain.changes.of_meetings import PlanMeeting, SetOpenPoint, WriteMeetingNotes
from checklist_desktop.domain.changes.of_rounds import SetActionPoint, WriteConclusion
from checklist_desktop.domain.dossier import ActionPoint, Evidence
from checklist_desktop.domain.meetings.meeting import MeetingPlan, OpenPoint
from checklist_desktop.ui.dialogs.finding.found_list import FoundList
from checklist_desktop.ui.dialogs.finding.search_dialog import MOST, SearchDialog
from checklist_desktop.ui.kit.inputs.fields import TextField
from checklist_desktop.ui.kit.paint.appearance import px
from checklist_desktop.ui.kit.show.tables import Table
from checklist_desktop.ui.themes.question_list import QuestionList
from tests.ui.accessible import cut_off, nameless, spoken
from tests.ui.fitting_words import cut_words
from tests.ui.pictures import settle
from tests.ui.window.test_accessible_window import unreachable

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QDialog

    from tests.ui.users import User


@pytest.fixture
def filled(user: User) -> User:
    """At the first question, in a round with a few texts."""
    desk = user.desk
    first, second, *_, last = [item.question.id for item in desk.checklist.numbered()]
    point = ActionPoint("a1", "Kaart bij de balie hangen", first, "Wijkteam")
    free = ActionPoint("a2", "Begroting vragen aan Financiën")
    desk.apply(
        WriteExplanation(
            desk.round_id, first, "Een meldroute is er, maar niet overal.\nVraag de coördinator."
        ),
        WriteExplanation(desk.round_id, last, "De coordinator weet ervan."),
        SetEvidence(desk.round_id, second, (Evidence("Notulen", "2026"), Evidence("Kwaliteitsplan", "2025"))),
        SetActionPoint(desk.round_id, point.id, point),
        SetActionPoint(desk.round_id, free.id, free),
        WriteConclusion(desk.round_id, desk.checklist.themes[1].id, "Stevige basis, zwakke borging."),
    )
    user.press("Ctrl+2")
    return user


def search(user: User, words: str, *keys: str, look: Callable[[SearchDialog], None] | None = None) -> None:
    """Open the dialog, type these words, look at what is there, and press these keys."""

    def act(dialog: QDialog) -> None:
        assert isinstance(dialog, SearchDialog)
        user.press("Ctrl+A")
        user.write(words)
        user.settle()
        if look is not None:
            look(dialog)
        user.press(*keys)

    user.expects_dialog(act)
    user.press("Ctrl+F")


def heard(dialog: SearchDialog) -> list[str]:
    """The rows as a screen reader speaks them."""
    model = dialog.findChildren(FoundList)[0].found
    return [model.spoken(row) for row in model.rows]


def marked(field: TextField) -> list[str]:
    return [mark.cursor.selectedText() for mark in field.extraSelections()]


def test_words_are_found_in_any_order_without_accents_and_under_their_theme(filled: User) -> None:
    themes = filled.desk.checklist.themes
    seen: list[list[str]] = []

    search(filled, "COORDINATOR", "Escape", look=lambda dialog: seen.append(heard(dialog)))

    titles = [row for row in seen[0] if not row[0].isdigit()]
    assert set(titles) <= {theme.title for theme in themes}
    rows = [row for row in seen[0] if "Explanation." in row]
    assert rows[0] == "1.1 Explanation. Een meldroute is er, maar niet overal. Vraag de coördinator."
    assert rows[1].endswith("De coordinator weet ervan.")


def test_enter_goes_to_the_text_and_marks_the_words_in_it(filled: User) -> None:
    filled.press("Ctrl+4")

    search(filled, "meldroute overal", "Return")

    assert filled.place.question == filled.desk.checklist.themes[0].questions[0].id
    field = filled.focus
    assert isinstance(field, TextField)
    assert spoken(field) == "Explanation"
    assert marked(field) == ["meldroute", "overal"]
    underlines = {mark.format.underlineStyle() for mark in field.extraSelections()}
    assert underlines == {QTextCharFormat.UnderlineStyle.SingleUnderline}


def test_what_is_typed_then_replaces_nothing_and_takes_the_marks_away(filled: User) -> None:
    search(filled, "meldroute", "Return")
    field = filled.one(TextField, "Explanation")

    filled.write("x")

    assert field.toPlainText().startswith("Een xmeldroute")
    assert marked(field) == []


def test_the_marks_go_when_the_text_is_left(filled: User) -> None:
    search(filled, "meldroute", "Return")
    field = filled.one(TextField, "Explanation")

    filled.press("Tab")

    assert marked(field) == []


def test_escape_leaves_one_where_one_was(filled: User) -> None:
    filled.click(filled.one(TextField, "Explanation"))
    before = filled.place

    search(filled, "begroting", "Escape")

    assert filled.place == before
    assert filled.focus is filled.one(TextField, "Explanation")


def test_a_question_is_found_by_its_number_and_can_be_answered_at_once(filled: User) -> None:
    fourth = filled.desk.checklist.themes[2].questions[3]

    search(filled, "3.4", "Return")

    assert filled.place.question == fourth.id
    assert isinstance(filled.focus, QuestionList)

    filled.press("1")

    assert filled.answer(fourth.id).option is not None


def test_an_action_point_is_found_at_its_question_or_in_the_list_of_all(filled: User) -> None:
    search(filled, "balie hangen", "Return")

    assert isinstance(filled.focus, Table)
    assert filled.focus.current_key == "a1"

    search(filled, "financien", "Return")

    assert filled.tab == len(filled.desk.checklist.themes) + 1
    assert isinstance(filled.focus, Table)
    assert filled.focus.current_key == "a2"


def test_evidence_and_a_conclusion_are_found_where_they_stand(filled: User) -> None:
    search(filled, "kwaliteitsplan", "Return")

    assert isinstance(filled.focus, Table)
    assert filled.focus.current_key == "1"

    search(filled, "borging", "Return")

    assert filled.place.theme == filled.desk.checklist.themes[1].id
    assert spoken(filled.focus) == "Conclusion"


@pytest.mark.parametrize(("words", "question"), [("koffie", False), ("belt politie wie", True)])
def test_what_was_written_down_in_a_meeting_is_found_and_opened(
    filled: User, words: str, question: bool
) -> None:
    desk = filled.desk
    last = [item.question.id for item in desk.checklist.numbered()][-1]
    point = OpenPoint("o1", "Wie belt de politie?", last)
    desk.apply(
        PlanMeeting(desk.round_id, "m1", MeetingPlan("2026-11-24")),
        WriteMeetingNotes(desk.round_id, "m1", "De koffie was koud."),
        SetOpenPoint(desk.round_id, "m1", "o1", point),
    )
    filled.settle()
    before = filled.place.question
    seen: list[str] = []

    def look(dialog: QDialog) -> None:
        seen.append(dialog.windowTitle())
        dialog.reject()

    def act(dialog: QDialog) -> None:
        filled.write(words)
        filled.settle()
        filled.expects_dialog(look)
        filled.press("Return")

    filled.expects_dialog(act)
    filled.press("Ctrl+F")
    filled.settle()

    assert seen == ["Decisions, open points and notes"]
    assert filled.place.question == (last if question else before)


def test_the_arrow_keys_go_through_the_results_and_back_to_the_words(filled: User) -> None:
    seen: list[str] = []

    def look(dialog: SearchDialog) -> None:
        filled.press("Down")
        seen.append(spoken(filled.focus))
        first = dialog.chosen
        filled.press("Down")
        assert dialog.chosen != first
        filled.press("Up", "Up")
        seen.append(spoken(filled.focus))

    search(filled, "de", "Escape", look=look)

    assert seen == ["What was found", "Search in this round"]


def test_f3_goes_on_to_the_next_result_without_the_dialog_and_shift_f3_back(filled: User) -> None:
    last = [item.question.id for item in filled.desk.checklist.numbered()][-1]
    first = filled.place.question
    search(filled, "coordinator vraag de", "Return")
    assert filled.place.question == first
    search(filled, "explanation", "Escape")

    search(filled, "coordinator de", "Return")
    filled.press("F3")
    assert filled.place.question != first

    filled.press("Shift+F3")
    assert filled.place.question == first

    filled.press("Shift+F3")
    assert filled.place.question == last


def test_f3_without_a_search_asks_for_one(filled: User) -> None:
    filled.expects_dialog(lambda dialog: filled.press("Escape"))

    filled.press("F3")


def test_a_result_that_is_gone_is_told(filled: User) -> None:
    search(filled, "meldroute overal", "Return")
    filled.press("Ctrl+A", "Del", "Tab")

    filled.press("F3")

    assert filled.reads("Nothing is found for “meldroute overal” any more.")


def test_nothing_to_look_for_nothing_found_and_the_count_are_told(filled: User) -> None:
    seen: list[str] = []

    search(filled, "", "Escape", look=lambda dialog: seen.append(dialog.count_words))
    search(filled, "zzz", "Escape", look=lambda dialog: seen.append(dialog.count_words))
    search(filled, "begroting", "Escape", look=lambda dialog: seen.append(dialog.count_words))

    assert seen == [
        "Type a word, or the number of a question.",
        "Nothing was found for “zzz”. Try another word, or fewer words.",
        "1 result",
    ]


def test_the_last_search_is_there_when_one_searches_again(filled: User) -> None:
    search(filled, "begroting", "Return")
    seen: list[str] = []

    def look(dialog: QDialog) -> None:
        assert isinstance(dialog, SearchDialog)
        filled.settle()
        seen.append(dialog.wanted)
        seen.append(dialog.count_words)
        filled.press("Escape")

    filled.expects_dialog(look)
    filled.press("Ctrl+F")

    assert seen == ["begroting", "1 result"]


@pytest.mark.parametrize("percent", ["100", "200"])
def test_what_was_found_is_named_reached_with_tab_and_not_cut_off(filled: User, percent: str) -> None:
    filled.choose(f"text_sizes:{percent}")
    found: list[list[str]] = []

    def look(dialog: SearchDialog) -> None:
        dialog.resize(min(px(800), 1350), 720)
        settle()
        found.extend([nameless(dialog), unreachable(dialog), cut_words(dialog), cut_off(dialog)])

    search(filled, "de", "Escape", look=look)

    assert found == [[], [], [], []]


def test_of_a_great_many_results_the_first_are_shown_and_that_is_told(filled: User) -> None:
    desk = filled.desk
    points = [ActionPoint(f"p{number}", "Zeldzaam werkje") for number in range(MOST + 1)]
    desk.apply(*(SetActionPoint(desk.round_id, point.id, point) for point in points))
    filled.settle()
    seen: list[str] = []

    search(filled, "werkje zeldzaam", "Escape", look=lambda dialog: seen.append(dialog.count_words))

    assert seen == [f"{MOST + 1} results, the first {MOST} are shown"]
