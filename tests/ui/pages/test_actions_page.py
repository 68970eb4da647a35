"""All action points in one table: free and tied ones, filtered, sorted, opened, added."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QCheckBox, QDialog

from checklist_desktop.domain.changes.of_rounds import SetActionPoint
from checklist_desktop.domain.dossier import ActionPoint, ActionStatus
from checklist_desktop.ui.kit.inputs.fields import Choice, DateField, LineField, TextField
from checklist_desktop.ui.kit.show.tables import Table
from checklist_desktop.ui.pages.actions_page import BY_DATE, BY_OWNER, BY_QUESTION, ActionsPage
from tests.ui.users import press

if TYPE_CHECKING:
    from tests.ui.users import User


@pytest.fixture
def page(user: User) -> ActionsPage:
    first, second = [theme.questions[0].id for theme in user.desk.checklist.themes[:2]]
    points = (
        ActionPoint("late", "Route opschrijven", first, "Wijkteam", due="2026-11-01"),
        ActionPoint("done", "Training geven", second, "GGD", due="2026-10-01", status=ActionStatus.DONE),
        ActionPoint("coming", "Afspraken herzien", second, "Wijkteam", due="2027-03-01"),
        ActionPoint("free", "Jaarlijks overleg plannen", owner="Beleidsadviseur"),
    )
    for point in points:
        user.desk.apply(SetActionPoint(user.desk.round_id, point.id, point))
    user.settle()
    user.press("Ctrl+7")
    return user.one(ActionsPage)


def keys(user: User) -> list[str]:
    return [row.key for table in user.all(Table) for row in table.rows]


def choose(user: User, number: int, entry: str) -> None:
    choice = user.all(Choice)[number]
    choice.show_choice(entry)
    choice.activated.emit(choice.currentIndex())


def test_free_and_tied_ones_stand_together_by_date(user: User, page: ActionsPage) -> None:
    assert keys(user) == ["late", "coming", "free", "done"], "what is closed comes last"


def test_late_ones_stand_out_by_words(user: User, page: ActionsPage) -> None:
    rows = {row.key: row for row in user.all(Table)[0].rows}

    assert rows["late"].cells[0].words == "23 days late"
    assert rows["coming"].cells[0].words == "97 days left"
    assert rows["done"].cells[0].words == "finished"
    assert rows["free"].cells[0].words == "no date"


def test_it_is_sorted_by_date_question_or_owner(user: User, page: ActionsPage) -> None:
    choose(user, -1, BY_QUESTION)
    assert keys(user) == ["late", "done", "coming", "free"]

    choose(user, -1, BY_OWNER)
    assert keys(user)[0] == "free"

    choose(user, -1, BY_DATE)
    assert keys(user) == ["late", "coming", "free", "done"]


def test_it_is_filtered_by_words_theme_owner_status_and_lateness(user: User, page: ActionsPage) -> None:
    user.click(user.all(LineField)[0])
    user.write("ROUTE")
    assert keys(user) == ["late"]
    user.press("Ctrl+A", "Delete")

    choose(user, 0, user.desk.checklist.themes[1].id)
    assert keys(user) == ["coming", "done"]
    choose(user, 0, "")
    choose(user, 1, "Wijkteam")
    assert keys(user) == ["late", "coming"]
    choose(user, 1, "")
    choose(user, 2, "closed")
    assert keys(user) == ["done"]
    choose(user, 2, "all")
    user.click(user.one(QCheckBox))
    assert keys(user) == ["late"]


def test_a_filter_that_lets_nothing_through_says_so(user: User, page: ActionsPage) -> None:
    user.click(user.all(LineField)[0])

    user.write("zzz")

    assert keys(user) == []
    assert user.reads("No action point matches these filters.")


@pytest.mark.parametrize("way", ["enter", "double click"])
def test_a_row_opens_and_what_is_changed_there_is_kept(user: User, page: ActionsPage, way: str) -> None:
    def finish(dialog: QDialog) -> None:
        user.all(Choice, dialog)[-1].show_choice(ActionStatus.DONE)
        press("Save")(dialog)

    user.expects_dialog(finish)
    table = user.all(Table)[0]
    if way == "enter":
        table.setFocus()
        user.press("Home", "Return")
    else:
        user.click_cell(table, 0, 2, double=True)

    done = {point.id for point in user.round.action_points if point.status is ActionStatus.DONE}
    assert done == {"late", "done"}


def test_an_action_point_is_removed_in_its_dialog_and_comes_back_with_undo(
    user: User, page: ActionsPage
) -> None:
    user.expects_dialog(press("Remove this action point"))
    user.all(Table)[0].setFocus()
    user.press("Home", "Return")
    assert "late" not in keys(user)

    user.press("Ctrl+Z")

    assert "late" in keys(user)


def test_a_key_adds_a_free_one(user: User, page: ActionsPage) -> None:
    def fill_in(dialog: QDialog) -> None:
        user.one(TextField, root=dialog).setPlainText("Overzicht maken")
        press("Add")(dialog)

    user.expects_dialog(fill_in)
    user.press("Ctrl+Shift+A")

    assert user.round.action_points[-1].what == "Overzicht maken"
    assert user.round.action_points[-1].question is None


def test_an_action_point_needs_words_and_a_date_that_exists(user: User, page: ActionsPage) -> None:
    told: list[bool] = []

    def fill_in(dialog: QDialog) -> None:
        press("Add")(dialog)
        told.append(user.reads("Write what needs to be done.", dialog))
        user.one(TextField, root=dialog).setPlainText("Overzicht maken")
        user.one(DateField, root=dialog).setText("30-02-2027")
        press("Add")(dialog)
        told.append(user.reads("This date does not exist.", dialog))
        dialog.reject()

    user.expects_dialog(fill_in)
    user.press("Ctrl+Shift+A")

    assert told == [True, True]
    assert len(user.round.action_points) == 4


def test_the_tab_counts_open_and_late_ones(user: User, page: ActionsPage) -> None:
    assert user.tabs.tabText(user.tab) == "Action points, 3 open, 1 late"
