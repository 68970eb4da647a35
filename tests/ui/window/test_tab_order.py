"""With Tab through every page: each thing once, from top to bottom, and never out of sight."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

from checklist_desktop.domain.changes.of_answers import SetAnswer, SetEvidence, WriteExplanation
from checklist_desktop.domain.changes.of_rounds import SetActionPoint
from checklist_desktop.domain.dossier import ActionPoint, Evidence
from tests.ui.accessible import spoken
from tests.ui.pictures import settle

if TYPE_CHECKING:
    from tests.ui.users import User

PAGES = ["Ctrl+1", "Ctrl+2", "Ctrl+7", "Ctrl+8"]
MOST = 80


@pytest.fixture(params=["100", "200"])
def user_with_content(request: pytest.FixtureRequest, user: User) -> User:
    """At a small laptop, in a round with something everywhere, in ordinary and in large type."""
    desk = user.desk
    first = desk.checklist.themes[0].questions[0].id
    partly = desk.checklist.answer_scale.choices[1].id
    point = ActionPoint("a1", "Kaart maken", first, "Wijkteam")
    desk.apply(
        SetAnswer(desk.round_id, first, partly),
        WriteExplanation(desk.round_id, first, "Nog niet overal."),
        SetEvidence(desk.round_id, first, (Evidence("Notulen", "2026"),)),
        SetActionPoint(desk.round_id, point.id, point),
    )
    user.settle()
    user.window.resize(1366, 768)
    user.choose(f"text_sizes:{request.param}")
    return user


def walked(user: User) -> list[QWidget]:
    """Every stop of Tab in the page that is shown, in order; each is in sight when it is reached."""
    page = user.window.stage.workspace
    assert page is not None
    user.tabs.setFocus()
    stops: list[QWidget] = []
    for _ in range(MOST):
        QTest.keyClick(user.focus, Qt.Key.Key_Tab)
        settle()
        focused = QApplication.focusWidget()
        if focused is None or focused is user.tabs or not page.isAncestorOf(focused):
            return stops
        assert out_of_sight(focused) == ""
        stops.append(focused)
    raise AssertionError(f"Tab never leaves the page: {[spoken(stop) for stop in stops]}")


def area_of(widget: QWidget) -> QWidget | None:
    """What it scrolls in, if it does."""
    holder = widget.parentWidget()
    while holder is not None and not isinstance(holder, QScrollArea):
        holder = holder.parentWidget()
    return holder


def place_of(widget: QWidget) -> QRect:
    return QRect(widget.mapTo(widget.window(), QPoint(0, 0)), widget.size())


def out_of_sight(widget: QWidget) -> str:
    """What is wrong with where the keyboard came; empty when all of it can be seen, or as much as fits."""
    seen, room, inside = widget.rect(), widget.height(), widget
    while (holder := inside.parentWidget()) is not None and not inside.isWindow():
        seen = seen.translated(inside.pos()) & holder.rect()
        if isinstance(holder, QScrollArea):
            room = min(room, holder.viewport().height() // 2)
        inside = holder
    if seen.height() >= room and seen.width() == widget.width():
        return ""
    return f"{type(widget).__name__} {spoken(widget)!r}: {seen} of {widget.rect()}"


def going_back(stops: list[QWidget]) -> list[str]:
    """Each stop that stands wholly above the one before it, in the same column."""
    return [
        f"{spoken(one)!r} -> {spoken(other)!r}" for one, other in pairwise(stops) if _goes_back(one, other)
    ]


def _goes_back(one: QWidget, other: QWidget) -> bool:
    here, there = area_of(one), area_of(other)
    if here is not there:  # what scrolls has its place as a whole
        one, other = here or one, there or other
    before, after = place_of(one), place_of(other)
    beside = after.left() > before.right() or after.right() < before.left()
    return after.bottom() <= before.top() and not beside


@pytest.mark.parametrize("page", PAGES)
def test_tab_comes_by_each_thing_once_from_top_to_bottom_and_in_sight(
    user_with_content: User, page: str
) -> None:
    user_with_content.press(page)

    stops = walked(user_with_content)

    assert len(stops) > 1
    assert len(set(stops)) == len(stops)
    assert going_back(stops) == []


@pytest.mark.parametrize("opened", ["count_views", "minority_view", "remark"])
def test_with_what_comes_up_when_it_is_asked_for_as_well(user_with_content: User, opened: str) -> None:
    user_with_content.press("Ctrl+2")
    user_with_content.choose(opened)

    stops = walked(user_with_content)

    assert len(set(stops)) == len(stops)
    assert going_back(stops) == []


def test_at_the_end_of_a_theme_as_well(user_with_content: User) -> None:
    user_with_content.press("Ctrl+2", "End")

    stops = walked(user_with_content)

    assert len(set(stops)) == len(stops)
    assert going_back(stops) == []


def test_shift_tab_goes_the_same_way_back(user_with_content: User) -> None:
    user = user_with_content
    user.press("Ctrl+2")
    stops = walked(user)
    stops[-1].setFocus()

    back = [stops[-1]]
    for _ in stops[1:]:
        QTest.keyClick(user.focus, Qt.Key.Key_Tab, Qt.KeyboardModifier.ShiftModifier)
        settle()
        back.append(user.focus)

    assert back == stops[::-1]
