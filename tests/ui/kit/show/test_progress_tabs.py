"""Tabs show all their words where there is room, and can be reached where there is not."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QWidget

from checklist_desktop.insight.progress import Count
from checklist_desktop.ui.kit.paint.appearance import Type, text_font
from checklist_desktop.ui.kit.show.labels import column
from checklist_desktop.ui.kit.show.progress_tabs import ProgressTabs, TabFace
from tests.ui.pictures import Look, settle

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from tests.ui.pictures import Wardrobe

FACES = [
    TabFace("Overzicht", "46 van 52"),
    *(TabFace(f"{number} Samenwerken", "9 van 11", Count(9, 11)) for number in range(1, 6)),
    TabFace("Actiepunten", "24 open, 2 te laat"),
    TabFace("Vaststellen", "nog 7 nodig"),
]


def made(qtbot: QtBot, width: int) -> ProgressTabs:
    holder = QWidget()
    tabs = ProgressTabs("Onderdelen")
    holder.setLayout(column(tabs, gap=0))
    qtbot.addWidget(holder)
    holder.resize(width, 200)
    holder.show()
    tabs.show_faces(FACES)
    settle()
    return tabs


def widths(tabs: ProgressTabs) -> list[int]:
    return [tabs.tabRect(index).width() for index in range(tabs.count())]


def test_where_there_is_room_all_tabs_are_equally_wide(qtbot: QtBot) -> None:
    assert len(set(widths(made(qtbot, 1366)))) == 1


@pytest.mark.parametrize("percent", [100, 150, 200])
def test_no_tab_is_narrower_than_its_words(qtbot: QtBot, wardrobe: Wardrobe, percent: int) -> None:
    wardrobe.wear(Look(text_percent=percent))
    tabs = made(qtbot, 1366)
    words = QFontMetrics(text_font(bold=True))

    for width, face in zip(widths(tabs), FACES, strict=True):
        assert width >= words.horizontalAdvance(face.name)


def test_where_not_all_fit_the_chosen_tab_is_brought_into_sight(qtbot: QtBot) -> None:
    tabs = made(qtbot, 400)

    tabs.setCurrentIndex(len(FACES) - 1)

    assert 0 <= tabs.tabRect(len(FACES) - 1).left() < 400


def test_a_tab_that_says_something_else_gets_the_room_for_it(qtbot: QtBot) -> None:
    tabs = made(qtbot, 1366)
    longer = "al meer dan de helft van alle vragen besproken"

    tabs.show_faces([*FACES[:-1], TabFace("Vaststellen", longer)])
    settle()

    assert tabs.tabText(len(FACES) - 1) == f"Vaststellen, {longer}"
    assert widths(tabs)[-1] >= QFontMetrics(text_font(Type.SMALL)).horizontalAdvance(longer)


def test_fewer_tabs_are_shown_when_there_are_fewer(qtbot: QtBot) -> None:
    tabs = made(qtbot, 1366)

    tabs.show_faces(FACES[:3])

    assert [tabs.tabText(index).split(",")[0] for index in range(tabs.count())] == [
        face.name for face in FACES[:3]
    ]
