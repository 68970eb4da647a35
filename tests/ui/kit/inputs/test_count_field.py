"""A number is counted with keys, by typing and by clicking, and never by scrolling past it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QSpinBox

from checklist_desktop.ui.kit.inputs.count_field import CountField

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.fixture
def field(qtbot: QtBot) -> CountField:
    made = CountField("Op orde", 99)
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    made.setFocus()
    return made


def number(field: CountField) -> QSpinBox:
    return field.findChildren(QSpinBox)[0]


def test_plus_minus_and_the_arrows_count(field: CountField) -> None:
    heard: list[int] = []
    field.changed.connect(heard.append)

    QTest.keyClicks(number(field), "++=-")
    QTest.keyClick(number(field), Qt.Key.Key_Up)
    QTest.keyClick(number(field), Qt.Key.Key_Down)

    assert heard == [1, 2, 3, 2, 3, 2]
    assert field.number == 2


def test_it_is_typed_and_does_not_go_below_nothing(field: CountField) -> None:
    number(field).selectAll()
    QTest.keyClicks(number(field), "12")
    assert field.number == 12
    field.show_number(0, locked=False)
    QTest.keyClicks(number(field), "-")
    assert field.number == 0


def test_the_buttons_count_and_leave_the_keyboard_at_the_number(field: CountField) -> None:
    less, more = field.findChildren(QAbstractButton)
    more.click()
    more.click()
    less.click()

    assert field.number == 1
    assert QApplication.focusWidget() is number(field)
    assert [less.accessibleName(), more.accessibleName()] == ["Op orde: één minder", "Op orde: één meer"]
    assert number(field).accessibleName() == "Op orde"


def test_what_is_shown_is_no_counting_and_locked_nothing_counts(field: CountField) -> None:
    heard: list[int] = []
    field.changed.connect(heard.append)
    field.show_number(4, locked=True)
    QTest.keyClicks(number(field), "+")

    assert heard == []
    assert field.number == 4
    assert not any(button.isVisible() for button in field.findChildren(QAbstractButton))


def test_who_scrolls_the_page_counts_nothing(field: CountField) -> None:
    middle = QPointF(number(field).rect().center())
    wheel = QWheelEvent(
        middle,
        middle,
        QPoint(),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,  # not upside down
    )
    QApplication.sendEvent(number(field), wheel)

    assert field.number == 0
