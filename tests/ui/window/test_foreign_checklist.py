"""Somebody else's checklist, with three themes and four answers, works in the whole window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QAbstractButton

from checklist_desktop.ui.kit.show.tables import Table
from checklist_desktop.ui.pages.overview_page import OverviewPage
from checklist_desktop.ui.themes.answer_editor import AnswerEditor
from checklist_desktop.ui.themes.question_list import QuestionList

if TYPE_CHECKING:
    from tests.ui.users import User


def test_the_window_has_a_tab_for_each_of_its_themes(foreign_user: User) -> None:
    titles = [foreign_user.tabs.tabText(place) for place in range(foreign_user.tabs.count())]

    assert titles[1:4] == ["1 Binnenkomen, 0 of 2", "2 Verstaan, 0 of 1", "3 Meedenken, 0 of 1"]
    assert len(titles) == 6


def test_its_answers_stand_under_the_number_keys(foreign_user: User) -> None:
    user = foreign_user
    user.press("Ctrl+2", "2", "PgDown", "3")

    buttons = user.all(QAbstractButton, user.one(AnswerEditor))
    assert [button.accessibleName() for button in buttons[:3]] == ["Ja", "Een beetje", "Nee & nog lang niet"]
    assert (user.answer("1").option, user.answer("2").option) == ("B", "C")
    assert "Nee & nog lang niet" in user.one(QuestionList).current_words

    user.press("4")

    assert user.answer("2").option == "C", "the answer that means not discussed has no key"


def test_every_question_is_come_by_with_page_down(foreign_user: User) -> None:
    user = foreign_user
    user.press("Ctrl+2")
    seen = []
    while user.tab < 4:
        seen.append(user.place.question)
        user.press("PgDown")

    assert [question for question in seen if question != "closing"] == ["1", "2", "ringleiding", "Q.9_b"]


def test_the_overview_counts_it(foreign_user: User) -> None:
    user = foreign_user
    user.press("Ctrl+2", "1", "PgDown", "2", "Ctrl+1")

    rows = user.all(Table, user.one(OverviewPage))[0].rows
    assert [row.cells[1].words for row in rows] == ["2 of 2", "0 of 1", "0 of 1"]
    assert rows[0].cells[2].words == "1 of 2"
    assert [row.cells[3].words for row in rows] == ["1 of 1", "no questions", "no questions"]
