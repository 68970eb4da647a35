"""The projector view read from the back of the room: how large, how strong, and nothing cut off."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QFontInfo
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QScrollArea

from checklist_desktop.services.checklists import read_checklist_file
from checklist_desktop.system.settings import Appearance
from checklist_desktop.ui.projector.answer_cards import AnswerCard
from checklist_desktop.ui.projector.face import Face
from checklist_desktop.ui.projector.foot import KeyButton
from checklist_desktop.ui.projector.measures import Said
from checklist_desktop.ui.projector.theme_track import ThemeTrack
from tests.ui.desks import fill, open_room
from tests.ui.kit.paint.contrast import strongest_contrast
from tests.ui.pictures import Look, settle
from tests.ui.projector.rooms import clipped, put_away, view_in

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QImage
    from PySide6.QtWidgets import QWidget

    from checklist_desktop.domain.checklist import Checklist
    from checklist_desktop.ui.projector.projector_window import ProjectorWindow
    from tests.ui.desks import DeskRoom
    from tests.ui.pictures import Wardrobe

SCREENS = [(1920, 1080), (1366, 768), (1024, 768)]
APPEARANCES = [Appearance.LIGHT, Appearance.DARK, Appearance.HIGH_CONTRAST]
POINTS_OF_A_PIXEL = 72 / 96


@pytest.fixture
def full_room(room: DeskRoom) -> DeskRoom:
    """Every question with an answer and with all that can stand around it."""
    fill(room.desk, tuple(room.desk.checklist.numbered()))
    room.settle()
    return room


@pytest.fixture
def view(room: DeskRoom) -> Iterator[ProjectorWindow]:
    fill(room.desk, tuple(room.desk.checklist.numbered())[:3])
    room.settle()
    opened = view_in(room, 1920, 1080)
    yield opened
    put_away(opened)


def points(widget: QWidget) -> float:
    return QFontInfo(widget.font()).pixelSize() * POINTS_OF_A_PIXEL


def question_of(view: ProjectorWindow) -> QLabel:
    return max(view.findChildren(Said), key=points)


def press(view: ProjectorWindow, key: Qt.Key) -> None:
    QTest.keyClick(view.focusWidget(), key)
    settle()


def test_on_a_large_screen_everything_is_read_at_six_metres(view: ProjectorWindow) -> None:
    view.show_failed("Er is iets mis.")
    view.show_passing("Ongedaan gemaakt")
    press(view, Qt.Key.Key_E)

    worded: tuple[QLabel | QAbstractButton, ...] = (
        *view.findChildren(QLabel),
        *view.findChildren(QAbstractButton),
    )
    small = [widget.text() for widget in worded if widget.isVisible() and points(widget) < 28]

    assert points(question_of(view)) == 36
    assert small == []


def test_type_grows_and_shrinks_with_the_screen_and_not_with_the_type_of_the_window(
    room: DeskRoom, wardrobe: Wardrobe
) -> None:
    seen = {}
    for percent, size in ((100, (1366, 768)), (100, (3840, 2160)), (200, (1920, 1080))):
        wardrobe.wear(Look(text_percent=percent))
        view = view_in(room, *size)
        seen[percent, size[0]] = points(question_of(view))
        put_away(view)

    assert seen == {(100, 1366): 26.25, (100, 3840): 72, (200, 1920): 36}


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("screen", SCREENS, ids=lambda screen: f"{screen[0]}x{screen[1]}")
def test_no_question_is_cut_off(
    full_room: DeskRoom, wardrobe: Wardrobe, screen: tuple[int, int], language: str
) -> None:
    wardrobe.wear(Look(language=language))
    view = view_in(full_room, *screen)
    view.show_saved(full_room.session.recorded[-1].event.at)
    press(view, Qt.Key.Key_E)
    faults = {}
    for item in full_room.desk.checklist.numbered():
        view.show_question(item.question.id)
        settle()
        assert view.question == item.question.id
        faults[item.number] = clipped(view)

    assert {number: found for number, found in faults.items() if found} == {}
    face = view.findChildren(Face)[0]
    assert face.minimumSizeHint().width() <= screen[0]
    assert (view.width(), view.height()) == screen
    put_away(view)


def test_the_answers_stay_where_they_are_from_question_to_question(room: DeskRoom) -> None:
    view = view_in(room, 1920, 1080)
    places = set()
    for theme in room.desk.checklist.themes:
        for question in theme.questions:
            view.show_question(question.id)
            settle()
            card = view.findChild(AnswerCard)
            assert card is not None
            places.add((card.mapTo(view, QPoint()).toTuple(), card.width()))
    put_away(view)

    assert len(places) == 1


def test_what_does_not_fit_is_read_on_with_the_arrow_key(full_room: DeskRoom) -> None:
    view = view_in(full_room, 1366, 768, "kennis-04")
    bar = next(area for area in view.findChildren(QScrollArea) if area.isVisible()).verticalScrollBar()
    assert bar.maximum() == 0, "by itself it fits"

    press(view, Qt.Key.Key_E)
    assert bar.maximum() > 0
    assert any(button.isVisible() and button.words == "schuiven" for button in view.findChildren(KeyButton))

    for _ in range(3):
        press(view, Qt.Key.Key_Down)
    assert bar.value() == bar.maximum()

    press(view, Qt.Key.Key_PageDown)
    assert bar.value() == 0, "the next question begins at its beginning"
    put_away(view)


def test_a_very_long_question_is_set_smaller_and_then_scrolls(tmp_path: Path, wardrobe: Wardrobe) -> None:
    checklist = with_question(tmp_path, "Is het gebouw toegankelijk voor iedereen die er moet zijn, " * 6)
    room = open_room(tmp_path, checklist)
    view = view_in(room, 1366, 768)
    label = next(said for said in view.findChildren(Said) if "toegankelijk voor" in said.text())

    assert label.font().pixelSize() < 36 * 768 / 1080 * 96 / 72
    assert label.font().pixelSize() >= int(28 * 768 / 1080 * 96 / 72)
    assert clipped(view) == []
    put_away(view)
    room.close()


def with_question(folder: Path, words: str) -> Checklist:
    """The checklist of someone else, with this for its first question."""
    source = Path(__file__).parents[2] / "data" / "foreign-checklist.yaml"
    text = source.read_text(encoding="utf-8")
    changed = text.replace("Kan iedereen zonder hulp naar binnen?", words.strip().rstrip(",") + "?")
    assert changed != text
    path = folder / "long.yaml"
    path.write_text(changed, encoding="utf-8")
    return read_checklist_file(path)


def test_answers_of_any_checklist_share_the_width(foreign_room: DeskRoom) -> None:
    view = view_in(foreign_room, 1366, 768)
    cards = view.findChildren(AnswerCard)

    assert len({card.width() for card in cards}) <= 2, "equal, but for a pixel"
    assert len({card.height() for card in cards}) == 1
    assert clipped(view) == []
    put_away(view)


# ---- measured from pixels


@pytest.fixture(params=APPEARANCES, ids=str)
def dressed_view(
    request: pytest.FixtureRequest, room: DeskRoom, wardrobe: Wardrobe
) -> Iterator[ProjectorWindow]:
    fill(room.desk, tuple(room.desk.checklist.numbered())[:4])
    room.settle()
    wardrobe.wear(Look(request.param))
    opened = view_in(room, 1366, 768)
    opened.show_saved(room.session.recorded[-1].event.at)
    press(opened, Qt.Key.Key_E)
    yield opened
    put_away(opened)


def picture_of(widget: QWidget, view: ProjectorWindow) -> QImage:
    place = QRect(widget.mapTo(view, QPoint(0, 0)), widget.size())
    return view.grab(place.intersected(view.rect())).toImage()


def is_whole(widget: QWidget) -> bool:
    """Whether nothing of it is scrolled out of sight."""
    return widget.isVisible() and widget.visibleRegion().boundingRect() == widget.rect()


def edge_of(widget: QWidget, view: ProjectorWindow) -> QImage:
    """A strip from just outside to just inside the left edge."""
    place = widget.mapTo(view, QPoint(0, widget.height() // 2))
    return view.grab(QRect(place - QPoint(4, 2), place + QPoint(8, 2))).toImage()


def test_words_stand_out_from_their_ground(dressed_view: ProjectorWindow) -> None:
    view = dressed_view
    view.show_failed("Er is iets mis.")
    settle()
    labels = (label for label in view.findChildren(QLabel) if label.text())
    worded: tuple[QLabel | QAbstractButton, ...] = (*labels, *view.findChildren(KeyButton))
    weak = {
        widget.text(): found
        for widget in worded
        if is_whole(widget) and (found := strongest_contrast(picture_of(widget, view))) < 4.5
    }

    assert weak == {}


def test_cards_and_their_choice_and_focus_stand_out(dressed_view: ProjectorWindow) -> None:
    view = dressed_view
    chosen = next(card for card in view.findChildren(AnswerCard) if card.isChecked())
    plain = next(card for card in view.findChildren(AnswerCard) if not card.isChecked())
    assert strongest_contrast(edge_of(chosen, view)) >= 3
    assert strongest_contrast(edge_of(plain, view)) >= 3

    plain.setFocus()
    settle()

    assert strongest_contrast(edge_of(plain, view)) >= 3


def test_where_we_are_in_the_theme_is_seen_without_colour(dressed_view: ProjectorWindow) -> None:
    view = dressed_view
    track = view.findChildren(ThemeTrack)[0]
    picture = picture_of(track, view)
    each = track.width() / 10

    def tall(number: int) -> bool:
        """Whether the mark of this question reaches the top of the track."""
        place = QRect(round(number * each) - 3, 0, round(each / 2), 3)
        return strongest_contrast(picture.copy(place.intersected(picture.rect()))) >= 3

    assert [tall(number) for number in range(1, 4)] == [False, False, False]
    press(view, Qt.Key.Key_PageDown)
    picture = picture_of(track, view)
    assert [tall(number) for number in range(1, 4)] == [True, False, False]
