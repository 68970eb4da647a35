"""The manual beside the work: pages, links, words that are looked for, large type."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QTreeWidget

from checklist_desktop.services.help.manual import manual_pages
from checklist_desktop.ui.dialogs.reading.manual_text import ManualText
from checklist_desktop.ui.dialogs.reading.manual_window import ManualWindow
from tests.ui.accessible import cut_off
from tests.ui.pictures import Look, settle

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.ui.pictures import Wardrobe


@pytest.fixture
def manual(wardrobe: Wardrobe) -> Iterator[ManualWindow]:
    wardrobe.wear(Look())
    window = ManualWindow("nl")
    window.show()
    settle()
    yield window
    window.close()
    window.deleteLater()
    settle()


def text_of(window: ManualWindow) -> ManualText:
    return window.findChildren(ManualText)[0]


def titles_in(window: ManualWindow) -> list[str]:
    pages = window.findChildren(QTreeWidget)[0]
    titles = []
    for row in range(pages.topLevelItemCount()):
        chapter = pages.topLevelItem(row)
        assert chapter is not None
        parts = [chapter.child(place) for place in range(chapter.childCount())]
        titles += [chapter.text(0), *(part.text(0) for part in parts if part is not None)]
    return titles


def look_for(window: ManualWindow, words: str) -> None:
    window.findChildren(QLineEdit)[0].setText(words)
    settle()


def test_it_begins_with_the_first_page_and_lists_them_all(manual: ManualWindow) -> None:
    pages = manual_pages("nl")

    assert titles_in(manual) == [page.title for page in pages]
    assert text_of(manual).toPlainText().startswith(pages[0].title)


def test_what_helps_with_a_theme_stands_below_its_chapter(manual: ManualWindow) -> None:
    manual.show_page("leading/seksuele-uitbuiting/preventie")

    item = manual.findChildren(QTreeWidget)[0].currentItem()
    assert item is not None
    chapter = item.parent()
    assert chapter is not None
    assert item.text(0) == "Preventie en voorlichting"
    assert chapter.text(0) == "Voor de gespreksleider"


def test_a_theme_without_guidance_of_its_own_gets_the_general_page(manual: ManualWindow) -> None:
    manual.show_page("leading/another-checklist/theme")

    assert text_of(manual).toPlainText().startswith("Voor de gespreksleider")


def test_a_link_leads_to_its_page(manual: ManualWindow) -> None:
    text_of(manual).anchorClicked.emit(QUrl("answering"))

    assert text_of(manual).toPlainText().startswith("Vragen beantwoorden")


def test_words_leave_the_pages_they_stand_on_and_are_marked(manual: ManualWindow) -> None:
    look_for(manual, "herstelblad")

    assert titles_in(manual) == ["Bewaren en beschermen"]
    assert text_of(manual).textCursor().selectedText() == "herstelblad"


def test_words_that_stand_nowhere_are_said_to(manual: ManualWindow) -> None:
    look_for(manual, "olifantenpad")
    words = manual.findChildren(QLabel)

    assert titles_in(manual) == []
    assert any(label.isVisible() and "geen enkele pagina" in label.text() for label in words)


def test_what_was_looked_for_gives_way_to_a_page_that_is_asked_for(manual: ManualWindow) -> None:
    look_for(manual, "controlegetal")

    manual.show_page("privacy")

    assert text_of(manual).toPlainText().startswith("Privacy")
    assert len(titles_in(manual)) == len(manual_pages("nl"))


def test_the_arrow_keys_go_through_the_pages_and_escape_closes_it(manual: ManualWindow) -> None:
    pages = manual.findChildren(QTreeWidget)[0]
    pages.setFocus()
    QTest.keyClick(pages, Qt.Key.Key_Down)
    assert text_of(manual).toPlainText().startswith(manual_pages("nl")[1].title)

    QTest.keyClick(pages, Qt.Key.Key_Escape)

    assert not manual.isVisible()


def test_nothing_outside_the_manual_is_read(manual: ManualWindow) -> None:
    text = text_of(manual)

    for name in ("../../../pyproject.toml", "/etc/hostname", "https://example.org/a.png"):
        assert not text.loadResource(2, QUrl(name))


@pytest.mark.parametrize("percent", [100, 200])
@pytest.mark.parametrize("language", ["nl", "en"])
def test_nothing_is_cut_off_and_no_picture_is_wider_than_the_text(
    wardrobe: Wardrobe, language: str, percent: int
) -> None:
    wardrobe.wear(Look(language=language, text_percent=percent))
    window = ManualWindow(language)
    window.resize(min(window.width(), 1366), min(window.height(), 720))
    window.show()
    settle()
    text = text_of(window)
    for page in manual_pages(language):
        window.show_page(page.key)
        settle()
        assert text.document().idealWidth() <= text.viewport().width() + 1, page.key
    assert cut_off(window) == []
    window.close()
    window.deleteLater()
