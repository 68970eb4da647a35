"""What is read and what shows where one is, measured from the pixels of the window, in every appearance.

The numbers are those of WCAG 2.2: 4.5 for words, 3 for what shows a state.
"""

from __future__ import annotations

from collections import Counter
from datetime import date
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAction, QColor, QImage
from PySide6.QtWidgets import QAbstractButton, QDialog, QGroupBox, QLabel, QLineEdit, QWidget

from checklist_desktop.insight.finding.filters import QuestionFilter, Trait
from checklist_desktop.insight.progress import Count
from checklist_desktop.services.example import make_example
from checklist_desktop.services.library import Library
from checklist_desktop.services.sign_off import sign_off
from checklist_desktop.system.settings import Appearance
from checklist_desktop.ui.kit.inputs.buttons import AnswerButton, Button, Kind
from checklist_desktop.ui.kit.paint.symbols import Symbol
from checklist_desktop.ui.kit.show.labels import Page, column
from checklist_desktop.ui.kit.show.progress_tabs import ProgressTabs, TabFace
from checklist_desktop.ui.themes.question_list import Entry, QuestionList
from checklist_desktop.ui.window.main_window import MainWindow
from checklist_desktop.ui.window.preferences_keeper import PreferencesKeeper
from tests.ui.kit.paint.contrast import contrast
from tests.ui.painted_words import painted
from tests.ui.pictures import Look, photograph, settle

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from tests.ui.conftest import Modals
    from tests.ui.pictures import Wardrobe

LOOKS = [Appearance.LIGHT, Appearance.DARK, Appearance.HIGH_CONTRAST]
WORDS, STATE = 4.5, 3.0
MOST_TABS = 8
LEAST_OF_A_RING = 60
"""Pixels of a ring around the smallest thing that takes the keyboard."""


def pixels(picture: QImage, place: QRect) -> Counter[int]:
    part = picture.copy(place).convertToFormat(QImage.Format.Format_RGB32)
    return Counter(memoryview(part.constBits()).cast("I").tolist()) if not part.isNull() else Counter()


def words_against_ground(picture: QImage, place: QRect) -> float:
    """The most that a pixel stands out against what there is most of: the ink of words, where words are."""
    seen = pixels(picture, place)
    if not seen:
        return 0.0
    ground = QColor.fromRgb(seen.most_common(1)[0][0])
    return max(contrast(QColor.fromRgb(pixel), ground) for pixel in seen)


def worded(root: QWidget) -> Iterator[tuple[QWidget, str]]:
    for widget in root.findChildren(QWidget):
        if not widget.isVisible() or not widget.isEnabled() or widget.visibleRegion().isEmpty():
            continue
        if isinstance(widget, QLabel | QAbstractButton | QLineEdit) and widget.text().strip():
            yield widget, widget.text()


def faint(root: QWidget) -> list[str]:
    """Every visible text whose ink does not stand out enough."""
    settle()
    picture = root.grab().toImage()
    found = []
    for widget, words in worded(root):
        corner = widget.mapTo(root, QPoint(0, 0))
        place = widget.visibleRegion().boundingRect().translated(corner)
        if place.height() < widget.height() // 2:
            continue  # scrolled away but for an edge
        seen = words_against_ground(picture, place)
        if seen < WORDS:
            found.append(f"{type(widget).__name__} {words!r}: {seen:.1f}")
    return found


def faintly_painted(root: QWidget) -> list[str]:
    """What is painted, and does not stand out enough."""
    settle()
    picture = root.grab().toImage()
    found, measured = [], 0
    for widget, rect, words in painted(root):
        seen = widget.visibleRegion().boundingRect()
        if widget.isVisible() and rect.isValid() and seen.contains(rect):
            place = rect.translated(widget.mapTo(root, QPoint(0, 0)))
            contrasts, measured = words_against_ground(picture, place), measured + 1
            if contrasts < WORDS:
                found.append(f"{type(widget).__name__} {words!r}: {contrasts:.1f}")
    assert measured > MOST_TABS, "nothing but the tabs was seen"
    return found


@pytest.fixture(params=LOOKS, ids=str)
def window(request: pytest.FixtureRequest, qapp: QApplication, tmp_path: Path) -> Iterator[MainWindow]:
    keeper = PreferencesKeeper(qapp, tmp_path / "preferences.json", "nl")
    keeper.choose_appearance(request.param)
    library = Library(tmp_path / "library.sqlite3")
    make_example(library)
    window = MainWindow(library, keeper, date.today, is_example=True)
    window.resize(1366, 768)
    window.open_last()
    window.show()
    settle()
    yield window
    window.close()
    window.deleteLater()
    library.close()
    keeper.deleteLater()
    settle()


def test_every_text_of_every_page_can_be_read(window: MainWindow) -> None:
    tabs = window.findChildren(ProgressTabs)[0]
    found: dict[str, list[str]] = {}
    for place in range(tabs.count()):
        tabs.setCurrentIndex(place)
        found[tabs.tabText(place)] = faint(window) + faintly_painted(window)

    assert len(found) == tabs.count()
    assert {name: words for name, words in found.items() if words} == {}


def test_every_text_around_a_filter_and_several_questions_can_be_read(window: MainWindow) -> None:
    workspace, desk = window.stage.workspace, window.stage.desk
    assert workspace is not None
    assert desk is not None
    workspace.go_to_question(desk.checklist.themes[0].questions[0].id)
    desk.sieve.want(QuestionFilter(frozenset({Trait.BASELINE})))
    window.findChildren(QuestionList)[0].selectAll()

    assert faint(window) == []


def test_every_text_of_the_first_page_can_be_read(window: MainWindow) -> None:
    window.stage.show_welcome()

    assert faint(window) == []


def test_every_text_of_a_signed_round_can_be_read(window: MainWindow) -> None:
    desk = window.stage.desk
    assert desk is not None
    sign_off(desk.session, desk.round_id)
    settle()
    tabs = window.findChildren(ProgressTabs)[0]
    found: dict[str, list[str]] = {}
    for place in range(tabs.count()):
        tabs.setCurrentIndex(place)
        found[tabs.tabText(place)] = faint(window) + faintly_painted(window)

    assert desk.round.is_signed
    assert {name: words for name, words in found.items() if words} == {}


@pytest.mark.parametrize("command", ["search", "shortcuts", "add_action_point", "edit_round", "history"])
def test_every_text_of_a_dialog_can_be_read(window: MainWindow, modals: Modals, command: str) -> None:
    found: list[list[str]] = []

    def look(dialog: QDialog) -> None:
        found.append(faint(dialog))
        dialog.reject()

    modals.expect(look)
    window.findChildren(QAction, command)[0].trigger()

    assert found == [[]]


def tabs_at(place: int) -> ProgressTabs:
    tabs = ProgressTabs("Onderdelen")
    tabs.show_faces([TabFace(str(number), "0 van 3", Count(0, 3)) for number in range(3)])
    tabs.setCurrentIndex(place)
    return tabs


@pytest.mark.parametrize("appearance", LOOKS, ids=str)
def test_the_chosen_tab_is_seen_apart_from_its_colour(
    appearance: Appearance, wardrobe: Wardrobe, qtbot: QtBot
) -> None:
    wardrobe.wear(Look(appearance))
    tabs = tabs_at(0)
    qtbot.addWidget(tabs)
    before = photograph(tabs, 600, 64)
    tabs.setCurrentIndex(1)
    settle()

    after = tabs.grab().toImage()

    rect = tabs.tabRect(1)
    bar = QRect(rect.x() + 2, 0, rect.width() - 4, 3)
    assert changed_by(before, after, bar, STATE) == bar.width() * bar.height()


def changed_by(before: QImage, after: QImage, place: QRect, least: float) -> int:
    """How many pixels in that place became so different that it is seen."""
    seen: dict[tuple[int, int], bool] = {}
    count = 0
    for x in range(place.left(), place.right() + 1):
        for y in range(place.top(), place.bottom() + 1):
            pair = (before.pixel(x, y), after.pixel(x, y))
            if pair not in seen:
                seen[pair] = contrast(QColor.fromRgb(pair[0]), QColor.fromRgb(pair[1])) >= least
            count += seen[pair]
    return count


def listed() -> QWidget:
    rows = QuestionList("Vragen")
    rows.show_entries([Entry(str(number), f"1.{number}", "Vraag", None, "Op orde") for number in range(2)])
    rows.choose("0")
    return rows


FOCUSED: dict[str, Callable[[], QWidget]] = {
    "button": lambda: Button("Verder"),
    "primary button": lambda: Button("Verder", Kind.PRIMARY),
    "quiet button": lambda: Button("Toevoegen", Kind.QUIET),
    "answer": lambda: AnswerButton("", "Op orde", Symbol.IN_ORDER, "1"),
    "field": QLineEdit,
    "tabs": lambda: tabs_at(0),
    "questions": listed,
}


@pytest.mark.parametrize("appearance", LOOKS, ids=str)
@pytest.mark.parametrize("name", FOCUSED)
def test_the_ring_of_the_keyboard_stands_out_from_what_was_there(
    name: str, appearance: Appearance, wardrobe: Wardrobe, qtbot: QtBot
) -> None:
    wardrobe.wear(Look(appearance))
    widget, page = FOCUSED[name](), Page()
    page.setLayout(column(QWidget(), widget, margins=(8, 8, 8, 8)))
    page.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    qtbot.addWidget(page)
    page.show()
    page.setFocus()
    before = photograph(page, 420, 180)

    with qtbot.waitActive(page):
        page.activateWindow()
    widget.setFocus(Qt.FocusReason.TabFocusReason)
    settle()
    after = page.grab().toImage()

    assert changed_by(before, after, after.rect(), STATE) >= LEAST_OF_A_RING


@pytest.mark.parametrize("appearance", LOOKS, ids=str)
def test_the_frame_of_a_group_stands_out(appearance: Appearance, wardrobe: Wardrobe, qtbot: QtBot) -> None:
    wardrobe.wear(Look(appearance))
    page, group = Page(), QGroupBox()
    page.setLayout(column(group, margins=(8, 8, 8, 8)))
    qtbot.addWidget(page)

    picture = photograph(page, 200, 100)

    edge = pixels(picture, QRect(8, 50, 3, 1))
    ground = QColor.fromRgb(picture.pixel(2, 2))
    assert max(contrast(QColor.fromRgb(pixel), ground) for pixel in edge) >= STATE
