"""Things beside each other go on below, and none is lost on the way."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QWidget

from checklist_desktop.ui.kit.inputs.buttons import Button
from checklist_desktop.ui.kit.show.labels import Label
from checklist_desktop.ui.kit.show.wrapping import WrappingRow
from tests.ui.pictures import settle

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

WORDS = ("Zelf geregeld", "Regionaal geregeld", "Lokaal en regionaal", "Nog niet bekend")


def made(qtbot: QtBot, width: int, *, share: int = 0, last_right: bool = False) -> list[Button]:
    holder = QWidget()
    buttons = [Button(words) for words in WORDS]
    holder.setLayout(WrappingRow(*buttons, share=share, last_right=last_right))
    qtbot.addWidget(holder)
    holder.resize(width, 300)
    holder.show()
    settle()
    return buttons


def lines(buttons: list[Button]) -> int:
    return len({button.y() for button in buttons})


def test_what_fits_stands_on_one_line(qtbot: QtBot) -> None:
    assert lines(made(qtbot, 900)) == 1


@pytest.mark.parametrize("width", [400, 250, 160])
def test_what_does_not_fit_goes_on_below_and_stays_in_sight(qtbot: QtBot, width: int) -> None:
    buttons = made(qtbot, width)

    assert lines(buttons) > 1
    assert all(button.geometry().right() < width for button in buttons)
    assert not any(
        one.geometry().intersects(other.geometry())
        for one in buttons
        for other in buttons
        if one is not other
    )


def test_shared_places_are_equally_wide_and_fill_their_lines(qtbot: QtBot) -> None:
    buttons = made(qtbot, 500, share=152)

    assert lines(buttons) == 2
    assert len({button.y() for button in buttons[:2]}) == 1


def test_the_last_one_keeps_to_the_right(qtbot: QtBot) -> None:
    buttons = made(qtbot, 900, last_right=True)

    assert buttons[-1].geometry().right() >= 898
    assert buttons[0].x() == 0


def test_while_the_last_one_is_hidden_the_others_stay_where_they_were(qtbot: QtBot) -> None:
    holder = QWidget()
    count, button = Label("1 van 1 besproken"), Button("Inleiding")
    holder.setLayout(WrappingRow(count, button, last_right=True))
    qtbot.addWidget(holder)
    button.hide()
    holder.resize(400, 100)
    holder.show()
    settle()

    assert count.x() == 0


def test_words_that_change_later_get_the_room_they_need(qtbot: QtBot) -> None:
    buttons = made(qtbot, 400)
    before = lines(buttons)

    for button in buttons:
        button.set_words("Ja")
    settle()

    assert lines(buttons) == 1 < before
    assert all(button.width() == button.sizeHint().width() for button in buttons)


def test_what_is_hidden_later_gives_up_its_place(qtbot: QtBot) -> None:
    buttons = made(qtbot, 400)
    place = buttons[0].geometry()

    buttons[0].hide()
    settle()

    assert buttons[1].geometry().topLeft() == place.topLeft()
