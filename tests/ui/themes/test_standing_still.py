"""Going from question to question, what the hand has learned to find stays where it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QLabel

from checklist_desktop.ui.kit.paint.appearance import Type, words_width
from checklist_desktop.ui.themes.answer_editor import AnswerEditor
from checklist_desktop.ui.themes.question_panel import QuestionPanel
from checklist_desktop.ui.themes.theme_tab import ThemeTab
from tests.ui.pictures import settle

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.ui.desks import DeskRoom


@pytest.fixture
def tab(room: DeskRoom) -> Iterator[ThemeTab]:
    made = ThemeTab(room.desk, "signaleren")
    made.resize(1366, 672)
    made.show()
    settle()
    yield made
    made.deleteLater()


def test_the_answers_stand_in_the_same_place_at_every_question_of_a_theme(
    tab: ThemeTab, room: DeskRoom
) -> None:
    theme = room.desk.checklist.theme("signaleren")
    assert theme is not None
    panel = tab.findChild(QuestionPanel)
    assert panel is not None
    places, longer = set(), set()
    for question in theme.questions:
        tab.go_to(question.id)
        settle()
        answers = tab.findChild(AnswerEditor)
        assert answers is not None
        places.add((answers.mapTo(panel, QPoint()).toTuple(), answers.width()))
        longer.add(_takes_two(panel, question.text))

    assert longer == {False, True}, "there are questions of one line and of two"
    assert len(places) == 1


def _takes_two(panel: QuestionPanel, text: str) -> bool:
    label = next(label for label in panel.findChildren(QLabel) if label.text() == text)
    return words_width(text, Type.TITLE, bold=True) > label.width()


def test_what_stands_below_an_answer_does_not_move_when_one_is_chosen(tab: ThemeTab, room: DeskRoom) -> None:
    answers = tab.findChild(AnswerEditor)
    assert answers is not None
    before = answers.height()

    option = room.desk.checklist.answer_scale.choices[0]
    tab.give_answer(option.id)
    room.settle()

    assert answers.height() == before
