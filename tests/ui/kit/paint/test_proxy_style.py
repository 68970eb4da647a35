"""What Fusion draws too faintly is seen here, measured from the pixels."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QCheckBox,
    QGroupBox,
    QLineEdit,
    QPlainTextEdit,
    QProgressBar,
    QPushButton,
    QRadioButton,
    QScrollBar,
    QWidget,
)

from checklist_desktop.system.settings import Appearance
from checklist_desktop.ui.kit.inputs.buttons import AnswerButton, Button
from checklist_desktop.ui.kit.inputs.fields import Choice
from checklist_desktop.ui.kit.paint.symbols import Symbol
from checklist_desktop.ui.kit.show.labels import Page, column
from tests.ui.kit.paint.contrast import strongest_contrast
from tests.ui.pictures import Look, photograph, settle

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QImage
    from pytestqt.qtbot import QtBot

    from tests.ui.pictures import Wardrobe

LOOKS = [Look(Appearance.LIGHT), Look(Appearance.DARK), Look(Appearance.HIGH_CONTRAST)]


def checked(button: QAbstractButton) -> QAbstractButton:
    button.setChecked(True)
    return button


def progress() -> QProgressBar:
    bar = QProgressBar()
    bar.setTextVisible(False)
    return bar


def slider() -> QScrollBar:
    bar = QScrollBar(Qt.Orientation.Horizontal)
    bar.setRange(0, 100)
    return bar


CONTROLS: list[Callable[[], QWidget]] = [
    QCheckBox,
    lambda: checked(QCheckBox()),
    QRadioButton,
    lambda: checked(QRadioButton()),
    QLineEdit,
    QPlainTextEdit,
    lambda: Choice("", [("", "")]),
    lambda: QPushButton(" "),
    lambda: Button(" "),
    lambda: AnswerButton("", " ", Symbol.NOT_DISCUSSED, ""),
    QGroupBox,
    progress,
    slider,
]
FOCUSED: list[Callable[[], QWidget]] = [
    QCheckBox,
    QRadioButton,
    QLineEdit,
    QPlainTextEdit,
    lambda: Choice("", [("", "")]),
    lambda: QPushButton(" "),
    lambda: Button(" "),
    lambda: AnswerButton("", " ", Symbol.NOT_DISCUSSED, ""),
]


def pictured(control: QWidget, qtbot: QtBot) -> tuple[Page, QImage]:
    """The control on a page, with room around it and the keyboard elsewhere."""
    page = Page()
    page.setLayout(column(QWidget(), control, margins=(8, 8, 8, 8)))
    page.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    qtbot.addWidget(page)
    page.show()
    page.setFocus()
    return page, photograph(page, 220, 120)


@pytest.mark.parametrize("look", LOOKS, ids=lambda look: look.appearance.value)
@pytest.mark.parametrize("make", CONTROLS)
def test_a_control_stands_out_from_the_page(
    make: Callable[[], QWidget], look: Look, wardrobe: Wardrobe, qtbot: QtBot
) -> None:
    wardrobe.wear(look)

    _, picture = pictured(make(), qtbot)

    assert strongest_contrast(picture) >= 3


@pytest.mark.parametrize("look", LOOKS, ids=lambda look: look.appearance.value)
@pytest.mark.parametrize("make", FOCUSED)
def test_the_keyboard_is_seen_where_it_is(
    make: Callable[[], QWidget], look: Look, wardrobe: Wardrobe, qtbot: QtBot
) -> None:
    wardrobe.wear(look)
    control = make()
    page, before = pictured(control, qtbot)

    with qtbot.waitActive(page):
        page.activateWindow()
    control.setFocus(Qt.FocusReason.TabFocusReason)
    settle()
    after = page.grab().toImage()

    changed = sum(
        before.pixel(x, y) != after.pixel(x, y) for x in range(before.width()) for y in range(before.height())
    )
    # At least the outline of the smallest of them, a check box, once around.
    assert changed > 50


def test_indicators_and_scroll_bars_grow_with_the_text(wardrobe: Wardrobe, qtbot: QtBot) -> None:
    heights = []
    for percent in (100, 200):
        wardrobe.wear(Look(text_percent=percent))
        box, bar = QCheckBox(), QScrollBar()
        heights.append((box.sizeHint().height(), bar.sizeHint().width()))

    assert heights[1][0] >= 1.7 * heights[0][0]
    assert heights[1][1] >= 1.7 * heights[0][1]


def test_a_field_that_cannot_be_changed_has_no_outline(qtbot: QtBot) -> None:
    field = QPlainTextEdit()
    field.setReadOnly(True)

    _, picture = pictured(field, qtbot)

    assert strongest_contrast(picture) < 1.1


def test_the_slider_of_a_scroll_bar_reaches_both_ends(qtbot: QtBot) -> None:
    bar = slider()
    bar.resize(200, 12)
    qtbot.addWidget(bar)
    bar.show()

    begin = bar.grab().toImage()
    bar.setValue(bar.maximum())
    settle()
    end = bar.grab().toImage()

    ground = begin.pixel(199, 6)
    assert begin.pixel(4, 6) != ground
    assert end.pixel(195, 6) != ground
    assert end.pixel(4, 6) == ground
