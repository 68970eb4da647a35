"""Days, choices and labels of fields."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget

from checklist_desktop.ui.kit.inputs.days import long_day, read_day, written_day
from checklist_desktop.ui.kit.inputs.fields import Choice, DateField, LineField, labelled
from tests.ui.accessible import spoken
from tests.ui.pictures import Look

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from tests.ui.pictures import Wardrobe


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("", ""),
        ("  ", ""),
        ("31-12-2026", "2026-12-31"),
        ("1-3-2027", "2027-03-01"),
        ("01/03/2027", "2027-03-01"),
        (" 1.3.2027 ", "2027-03-01"),
        ("29-02-2028", "2028-02-29"),
        ("29-02-2027", None),
        ("31-04-2027", None),
        ("1-3-27", None),
        ("2027-03-01", None),
        ("0-0-0000", None),
        ("morgen", None),
        ("1-3-2027-4", None),
        ("١-٣-٢٠٢٧", None),
        ("03-2027", None),
        ("2027", None),
    ],
)
def test_a_day_is_read_as_people_write_it(typed: str, day: str | None) -> None:
    assert read_day(typed) == day


@pytest.mark.parametrize(
    ("typed", "day"), [("3-2027", "2027-03"), ("2027", "2027"), ("13-2027", None), ("1-3-2027", "2027-03-01")]
)
def test_of_evidence_a_month_or_a_year_will_do(typed: str, day: str | None) -> None:
    assert read_day(typed, partial=True) == day


@pytest.mark.parametrize(
    ("iso", "words"), [("", ""), ("2027-03-01", "01-03-2027"), ("2027-03", "03-2027"), ("2027", "2027")]
)
def test_a_day_is_written_so_that_it_can_be_read_again(iso: str, words: str) -> None:
    assert written_day(iso) == words
    assert read_day(words, partial=True) == iso


def test_the_month_has_the_name_of_the_language(wardrobe: Wardrobe) -> None:
    assert long_day("2027-03-01") == "1 mrt 2027"
    wardrobe.wear(Look(language="en"))

    assert long_day("2027-03-01") == "1 Mar 2027"
    assert long_day("2027-03") == "03-2027"


def test_a_date_field_tells_a_day_from_nonsense(qtbot: QtBot) -> None:
    field = DateField("Uiterlijk")
    qtbot.addWidget(field)

    field.show_day("2027-03-01")
    assert (field.text(), field.iso()) == ("01-03-2027", "2027-03-01")
    field.setText("32-03-2027")

    assert field.iso() is None
    assert field.placeholderText() == "dd-mm-jjjj"


def test_a_choice_tells_only_what_a_person_chose(qtbot: QtBot) -> None:
    choice = Choice("Status", [("to_do", "Te doen"), ("done", "Klaar")])
    qtbot.addWidget(choice)
    chosen: list[str] = []
    choice.chosen.connect(chosen.append)

    choice.show_choice("done")
    assert (choice.choice, chosen) == ("done", [])
    QTest.keyClick(choice, Qt.Key.Key_Up)

    assert (choice.choice, chosen) == ("to_do", ["to_do"])


def test_an_unknown_choice_shows_the_first(qtbot: QtBot) -> None:
    choice = Choice("Status", [("to_do", "Te doen"), ("done", "Klaar")])
    qtbot.addWidget(choice)
    choice.show_choice("done")

    choice.show_choice("of another version")

    assert choice.choice == "to_do"


def test_paging_goes_past_a_choice(qtbot: QtBot) -> None:
    choice = Choice("Status", [("to_do", "Te doen"), ("done", "Klaar")])
    qtbot.addWidget(choice)

    QTest.keyClick(choice, Qt.Key.Key_PageDown)

    assert choice.choice == "to_do"


def test_a_label_belongs_to_its_field_for_a_screen_reader(qtbot: QtBot) -> None:
    window, field = QWidget(), LineField("")
    window.setLayout(labelled("Wie & wat", field, "Een rol, geen naam."))
    qtbot.addWidget(window)
    window.show()

    relations = QAccessible.queryAccessibleInterface(field).relations()
    labels = [other.text(QAccessible.Text.Name) for other, _ in relations]
    assert spoken(field) == "Wie & wat"
    assert "Wie & wat" in labels
    assert field.accessibleDescription() == "Een rol, geen naam."


def test_an_ampersand_in_a_label_is_shown(qtbot: QtBot) -> None:
    plain, with_field = QLabel("Wie && wat"), QWidget()
    with_field.setLayout(labelled("Wie & wat", LineField("")))
    qtbot.addWidget(with_field)
    label = with_field.findChild(QLabel)
    assert label is not None
    plain.setFont(label.font())

    # As wide as with both characters, so the ampersand is not taken for a shortcut.
    assert label.sizeHint().width() == plain.sizeHint().width() - plain.fontMetrics().horizontalAdvance("&")
