"""The overview: per theme how far it is, what is open, and from there to the work in one step."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from checklist_desktop.insight.progress import round_progress
from checklist_desktop.ui.kit.show.tables import Table
from checklist_desktop.ui.pages.overview_page import OverviewPage
from tests.ui.desks import fill

if TYPE_CHECKING:
    from PySide6.QtWidgets import QDialog

    from tests.ui.users import User


@pytest.fixture
def themes(user: User) -> Table:
    """The table of themes, in a round where the first theme was talked through."""
    first = user.desk.checklist.themes[0].id
    fill(user.desk, [item for item in user.desk.checklist.numbered() if item.theme.id == first])
    user.settle()
    return user.all(Table, user.one(OverviewPage))[0]


def words(rows: Table) -> list[list[str]]:
    return [[cell.words for cell in row.cells] for row in rows.rows]


def test_each_theme_shows_discussed_in_order_and_the_baseline_level_with_their_counts(
    user: User, themes: Table
) -> None:
    first = round_progress(user.round, user.desk.checklist).themes[0]

    name, discussed, in_order, baseline, *_ = words(themes)[0]

    assert len(themes.rows) == 5
    assert first.theme.title in name
    assert discussed == f"{first.all.discussed.count} of {first.all.discussed.total}"
    assert in_order == f"{first.all.in_order.count} of {first.all.in_order.total}"
    assert baseline == f"{first.baseline.in_order.count} of {first.baseline.in_order.total}"
    assert first.all.in_order.total < first.all.discussed.total, "what does not apply is left out"


def test_late_actions_stand_out_by_a_word(user: User, themes: Table) -> None:
    assert "late" in words(themes)[0][-1]
    assert "late" not in words(themes)[1][-1]


def test_enter_on_a_theme_opens_its_tab(user: User, themes: Table) -> None:
    themes.setFocus()

    user.press("Down", "Return")

    assert user.place.theme == user.desk.checklist.themes[1].id


def test_one_click_on_an_open_point_goes_to_its_first_question(user: User, themes: Table) -> None:
    points = user.all(Table, user.one(OverviewPage))[1]

    user.click_cell(points, 0, 2)

    second = user.desk.checklist.themes[1]
    assert user.place.question == second.questions[0].id, "the first that was not discussed"


def test_enter_on_an_open_point_goes_there_as_well(user: User, themes: Table) -> None:
    points = user.all(Table, user.one(OverviewPage))[1]
    points.setFocus()

    user.press("Return")

    assert user.place.question == user.desk.checklist.themes[1].questions[0].id


def test_a_coming_action_opens_from_the_overview(user: User, themes: Table) -> None:
    opened: list[str] = []

    def look(dialog: QDialog) -> None:
        opened.append(dialog.windowTitle())
        dialog.reject()

    user.expects_dialog(look)
    user.all(Table, user.one(OverviewPage))[2].setFocus()
    user.press("Return")

    assert opened == ["Action point with question 1.1"]


def test_all_action_points_are_one_click_away(user: User, themes: Table) -> None:
    user.click(user.button("All action points"))

    assert user.tab == 6


def test_how_it_is_computed_is_one_click_away_and_closes_again(user: User, themes: Table) -> None:
    user.click(user.button("How is this computed?"))

    assert user.reads("out of all questions of the round except those that do not apply")

    user.click(user.button("How is this computed?"))

    assert not user.reads("out of all questions of the round except those that do not apply")
