"""The whole window with the example, on a small screen and with large type: nothing is cut off."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QDialog, QMenuBar, QTabBar

from checklist_desktop.domain.changes.of_dossiers import DescribeDossier
from checklist_desktop.insight.finding.filters import QuestionFilter, Trait
from checklist_desktop.services.example import make_example
from checklist_desktop.services.library import Library
from checklist_desktop.services.sign_off import sign_off
from checklist_desktop.ui.kit.paint.appearance import px
from checklist_desktop.ui.themes.question_list import QuestionList
from checklist_desktop.ui.window.main_window import MainWindow
from checklist_desktop.ui.window.preferences_keeper import PreferencesKeeper
from tests.ui.accessible import cut_off
from tests.ui.fitting_words import broken_heads, cut_words, overlapping
from tests.ui.pictures import settle

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication

    from tests.ui.conftest import Modals
    from tests.ui.pictures import Wardrobe

WIDTH, HEIGHT = 1366, 768
LOOKS = [("nl", 100), ("nl", 200), ("en", 200)]
DIALOGS = (
    "new_dossier", "new_round", "history", "bin", "edit_round", "edit_dossier", "edit_house_style",
    "edit_people", "edit_decisions", "add_action_point", "shortcuts", "how_to_use", "about", "search",
    "plan_meeting", "start_meeting", "preparation_sheets", "meetings",
)  # fmt: skip


@pytest.fixture(params=LOOKS, ids=lambda look: f"{look[0]}-{look[1]}")
def window(
    request: pytest.FixtureRequest, qapp: QApplication, wardrobe: Wardrobe, tmp_path: Path
) -> Iterator[MainWindow]:
    language, percent = request.param
    keeper = PreferencesKeeper(qapp, tmp_path / "preferences.json", language)
    keeper.choose_text_size(percent)
    library = Library(tmp_path / "library.sqlite3")
    make_example(library)
    window = MainWindow(library, keeper, date.today, is_example=True)
    window.resize(WIDTH, HEIGHT)
    window.open_last()
    window.show()
    settle()
    yield window
    window.close()
    window.deleteLater()
    library.close()
    keeper.deleteLater()
    settle()


def faults_in_tabs(window: MainWindow) -> dict[str, list[str]]:
    """What is cut off in each tab, by the words of the tab."""
    tabs = window.findChildren(QTabBar)[0]
    faults = {}
    for index in range(tabs.count()):
        tabs.setCurrentIndex(index)
        show_a_full_question(window)
        settle()
        faults[tabs.tabText(index)] = cut_words(window) + cut_off(window) + broken_heads(window)
    return {name: found for name, found in faults.items() if found}


def show_a_full_question(window: MainWindow) -> None:
    """In a theme, the first question with action points: most of what a question can have around it."""
    desk, workspace = window.stage.desk, window.stage.workspace
    if desk is None or workspace is None or workspace.theme_tab is None:
        return
    with_actions = {point.question for point in desk.round.action_points}
    theme = next(theme for theme in desk.checklist.themes if theme.id == workspace.place.theme)
    workspace.theme_tab.go_to(next(item.id for item in theme.questions if item.id in with_actions))


def test_nothing_is_cut_off_in_any_tab(window: MainWindow) -> None:
    assert faults_in_tabs(window) == {}
    assert (window.width(), window.height()) == (WIDTH, HEIGHT)


def test_nothing_stands_over_something_else_at_any_question(window: MainWindow) -> None:
    desk, workspace = window.stage.desk, window.stage.workspace
    assert desk is not None
    assert workspace is not None
    found: dict[str, list[str]] = {}
    for item in desk.checklist.numbered():
        workspace.go_to_question(item.question.id)
        settle()
        found[item.number] = overlapping(window)

    assert {number: pairs for number, pairs in found.items() if pairs} == {}


def test_nothing_is_cut_off_around_a_filter_and_several_questions(window: MainWindow) -> None:
    desk, workspace = window.stage.desk, window.stage.workspace
    assert desk is not None
    assert workspace is not None
    workspace.go_to_question(desk.checklist.themes[0].questions[0].id)
    settle()
    desk.sieve.want(QuestionFilter(frozenset({Trait.CORE})))
    rows = next(found for found in window.findChildren(QuestionList) if found.isVisible())
    rows.selectAll()
    settle()

    assert cut_words(window) + cut_off(window) == []
    assert rows.height() >= rows.sizeHintForRow(0) * 3 // 4, "the question one is at stays in sight"
    assert (window.width(), window.height()) == (WIDTH, HEIGHT)


def test_nothing_is_cut_off_in_a_signed_round(window: MainWindow) -> None:
    desk = window.stage.desk
    assert desk is not None
    sign_off(desk.session, desk.round_id).result()
    settle()

    assert faults_in_tabs(window) == {}
    assert (window.width(), window.height()) == (WIDTH, HEIGHT)


def test_nothing_is_cut_off_on_the_first_page(window: MainWindow) -> None:
    window.stage.show_welcome()
    settle()

    assert cut_words(window) + cut_off(window) + broken_heads(window) == []


def test_nothing_is_cut_off_in_any_dialog(window: MainWindow, modals: Modals) -> None:
    faults = {}

    def look_at(dialog: QDialog) -> None:
        # As large as on a small laptop; the screen of the tests is smaller still.
        dialog.resize(min(px(640), WIDTH - 16), HEIGHT - 48)
        settle()
        faults[dialog.windowTitle()] = cut_words(dialog) + cut_off(dialog)
        dialog.reject()

    for command in DIALOGS:
        modals.expect(look_at)
        window.findChildren(QAction, command)[0].trigger()

    assert len(faults) == len(DIALOGS)
    assert {title: found for title, found in faults.items() if found} == {}


def test_what_is_long_gives_way_and_never_widens_the_window(window: MainWindow) -> None:
    desk, long = (
        window.stage.desk,
        "Samenwerkende gemeenten in de regio Noord-Voorbeeldland en omstreken " * 3,
    )
    assert desk is not None
    desk.apply(DescribeDossier(long, desk.dossier.kind))
    desk.session.wait()
    window.stage.told.emit(long)
    settle()

    menus = window.findChildren(QMenuBar)[0]
    assert window.width() == WIDTH
    assert menus.width() >= menus.sizeHint().width()
