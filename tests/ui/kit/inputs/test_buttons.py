"""Buttons for mouse, keyboard and screen reader alike."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QFontMetrics
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QButtonGroup, QWidget

from checklist_desktop.ui.kit.inputs.buttons import AnswerButton, Button, ChoiceButton, Kind
from checklist_desktop.ui.kit.paint.appearance import Type, colours_of, text_font
from checklist_desktop.ui.kit.paint.symbols import Symbol
from checklist_desktop.ui.kit.show.labels import row
from tests.ui.accessible import role_of, spoken
from tests.ui.pictures import Look, photograph

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from tests.ui.pictures import Wardrobe


class Answers(QWidget):
    """Three answers in a window."""

    def __init__(self) -> None:
        super().__init__()
        self.group = QButtonGroup(self)
        self.buttons = [AnswerButton(name, name, Symbol.IN_ORDER, name) for name in "123"]
        for button in self.buttons:
            self.group.addButton(button)
        self.setLayout(row(*self.buttons))


@pytest.fixture
def answers(qtbot: QtBot) -> Answers:
    window = Answers()
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    return window


def test_enter_presses_a_button(qtbot: QtBot) -> None:
    button = Button("Toevoegen", Kind.QUIET)
    qtbot.addWidget(button)

    with qtbot.waitSignal(button.clicked):
        QTest.keyClick(button, Qt.Key.Key_Return)


def test_an_ampersand_is_a_character_and_no_shortcut(qtbot: QtBot) -> None:
    button = AnswerButton("x", "Nee & nog lang niet", Symbol.NOT_IN_ORDER, "3")
    qtbot.addWidget(button)

    assert button.words == spoken(button) == "Nee & nog lang niet"
    assert button.shortcut().isEmpty()


def test_new_words_reach_the_eye_and_the_ear(qtbot: QtBot) -> None:
    button = Button("Kort")
    qtbot.addWidget(button)
    narrow = button.sizeHint().width()

    button.set_words("Een langere tekst op de knop")

    assert spoken(button) == "Een langere tekst op de knop"
    assert button.sizeHint().width() > narrow


def test_choosing_a_button_does_not_move_its_neighbours(qtbot: QtBot) -> None:
    button = Button("Regionaal geregeld", checkable=True)
    qtbot.addWidget(button)
    before = button.sizeHint()

    button.setChecked(True)

    assert button.sizeHint() == before


def test_the_shortcut_stands_in_the_button(qtbot: QtBot) -> None:
    with_key, without = Button("Volgende", shortcut="PgDn"), Button("Volgende")
    key = QFontMetrics(text_font(Type.SMALL)).horizontalAdvance("PgDn")

    assert with_key.sizeHint().width() >= without.sizeHint().width() + key


def test_an_answer_is_spoken_as_one_of_several(answers: Answers) -> None:
    assert {role_of(button) for button in answers.buttons} == {QAccessible.Role.RadioButton}


def test_arrow_keys_go_round_the_answers_and_choose_nothing(answers: Answers) -> None:
    buttons = answers.buttons
    buttons[0].setFocus()

    QTest.keyClick(buttons[0], Qt.Key.Key_Right)
    assert buttons[1].hasFocus()
    QTest.keyClick(buttons[1], Qt.Key.Key_Left)
    QTest.keyClick(buttons[0], Qt.Key.Key_Up)

    assert buttons[2].hasFocus()
    assert answers.group.checkedButton() is None


def test_the_space_bar_chooses_an_answer(answers: Answers) -> None:
    answers.buttons[1].setFocus()

    QTest.keyClick(answers.buttons[1], Qt.Key.Key_Space)

    assert answers.group.checkedButton() is answers.buttons[1]


def test_a_long_label_makes_its_answer_taller(qtbot: QtBot) -> None:
    words = "Dit is op papier geregeld, maar niemand in de organisatie weet nog waar het staat"
    short, long = (AnswerButton("x", label, Symbol.PARTLY, "1") for label in ("Ja", words))

    assert short.heightForWidth(160) == 64
    assert long.heightForWidth(160) > 120
    assert long.heightForWidth(600) < long.heightForWidth(160)


def test_the_chosen_answer_looks_chosen_without_its_colour(answers: Answers) -> None:
    button = answers.buttons[2]
    before = photograph(button, 160, 64)

    button.setChecked(True)
    after = photograph(button, 160, 64)

    # Bold words and a thicker outline: told apart in grey as well.
    grey = [
        abs(before.pixelColor(x, y).lightness() - after.pixelColor(x, y).lightness()) > 60
        for x in range(160)
        for y in range(64)
    ]
    assert sum(grey) > 100


def test_a_way_to_begin_has_a_key_a_title_and_a_sentence(qtbot: QtBot) -> None:
    choice = ChoiceButton("N", "Nieuw dossier", "Voor een gemeente of een regio.")
    qtbot.addWidget(choice)
    choice.show()

    assert spoken(choice) == "Nieuw dossier"
    assert choice.accessibleDescription() == "Voor een gemeente of een regio."
    assert choice.shortcut().toString() == "N"


def test_buttons_grow_with_the_text(wardrobe: Wardrobe) -> None:
    sizes = []
    for percent in (100, 200):
        wardrobe.wear(Look(text_percent=percent))
        sizes.append(Button("Volgende").sizeHint())

    assert sizes[1].height() == 2 * sizes[0].height()
    assert sizes[1].width() > 1.8 * sizes[0].width()


def test_the_ring_around_the_most_important_button_stands_apart_from_it(qtbot: QtBot) -> None:
    button = Button("Volgende", Kind.PRIMARY)
    qtbot.addWidget(button)
    button.show()
    button.activateWindow()
    QTest.qWaitForWindowActive(button)
    button.setFocus()
    colours = colours_of(button)

    middle = button.height() // 2
    line = [button.grab().toImage().pixelColor(x, middle) for x in range(8)]

    assert line[1] == colours["accent"]
    assert line[7] == colours["accent"]
    assert colours["accent"] not in line[2:4]


def test_a_way_to_begin_is_as_tall_as_its_sentence_needs(qtbot: QtBot) -> None:
    sentence = "Een bestand met antwoorden, bijvoorbeeld van een collega. Het wordt een eigen dossier."
    choice = ChoiceButton("2", "Verder met antwoorden uit een bestand", sentence)
    qtbot.addWidget(choice)

    assert choice.heightForWidth(720) == 80
    assert choice.heightForWidth(320) > choice.heightForWidth(720)
