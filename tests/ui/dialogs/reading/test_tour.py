"""The tour: forward and back by key, left at any step, nothing cut off."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog

from checklist_desktop.services.help.manual import manual_folder, tour_pages
from checklist_desktop.ui.dialogs.reading.manual_text import ManualText
from checklist_desktop.ui.dialogs.reading.tour_dialog import TourDialog
from tests.ui.fitting_words import cut_words
from tests.ui.pictures import Look, settle

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.ui.pictures import Wardrobe


@pytest.fixture
def tour(wardrobe: Wardrobe) -> Iterator[TourDialog]:
    wardrobe.wear(Look())
    dialog = TourDialog("nl")
    dialog.show()
    settle()
    yield dialog
    dialog.close()
    dialog.deleteLater()
    settle()


def said_by(dialog: QDialog) -> str:
    return dialog.findChildren(ManualText)[0].toPlainText()


def press(dialog: QDialog, key: Qt.Key) -> None:
    QTest.keyClick(QApplication.focusWidget() or dialog, key)
    settle()


def button(dialog: QDialog, words: str) -> QAbstractButton:
    return next(one for one in dialog.findChildren(QAbstractButton) if one.text() == words)


def test_enter_goes_through_all_of_it_and_the_last_step_closes_it(tour: TourDialog) -> None:
    for page in tour_pages("nl"):
        assert said_by(tour).startswith(page.title)
        press(tour, Qt.Key.Key_Return)

    assert tour.result() == QDialog.DialogCode.Accepted.value
    assert not tour.isVisible()


def test_it_goes_back_and_there_is_nothing_before_the_first_step(tour: TourDialog) -> None:
    assert not button(tour, "Vorige").isEnabled()
    press(tour, Qt.Key.Key_Return)

    button(tour, "Vorige").click()

    assert said_by(tour).startswith(tour_pages("nl")[0].title)


def test_it_can_be_left_at_any_step(tour: TourDialog) -> None:
    press(tour, Qt.Key.Key_Return)
    press(tour, Qt.Key.Key_Escape)

    assert not tour.isVisible()


@pytest.mark.parametrize("language", ["nl", "en"])
def test_every_picture_of_it_is_there_and_both_languages_have_its_steps(language: str) -> None:
    pages = tour_pages(language)

    assert [page.key for page in pages] == [page.key for page in tour_pages("nl")]
    assert len(pages) == 5
    shown = [line.partition("](")[2].rstrip(")") for page in pages for line in page.text.splitlines()]
    assert all((manual_folder(language) / name).is_file() for name in shown if name)


@pytest.mark.parametrize("percent", [100, 200])
@pytest.mark.parametrize("language", ["nl", "en"])
def test_nothing_is_cut_off(wardrobe: Wardrobe, language: str, percent: int) -> None:
    wardrobe.wear(Look(language=language, text_percent=percent))
    dialog = TourDialog(language)
    dialog.show()
    settle()
    assert cut_words(dialog) == []
    assert dialog.width() <= 1366
    dialog.close()
    dialog.deleteLater()
