"""Text that is typed: kept while typing, handed over when left, never disturbed and never lost."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QMimeData, Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from checklist_desktop.domain.text_rules import LONGEST_TEXT, check_text
from checklist_desktop.ui.kit.inputs.fields import DRAFT_DELAY_MS, LineField, TextField
from checklist_desktop.ui.kit.show.labels import column, scrolled
from tests.patience import PATIENCE_MS
from tests.ui.pictures import settle

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

Field = TextField | LineField


class Window(QWidget):
    """Two fields, one of each kind, and the shortcuts a window has."""

    def __init__(self) -> None:
        super().__init__()
        self.text, self.line = TextField("Toelichting", "Waarom?"), LineField("Titel")
        self.setLayout(column(self.text, self.line))
        self.pressed: list[str] = []
        self.told: list[str] = []
        for keys in ("Ctrl+Z", "Ctrl+Y", "PgDown", "1"):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setObjectName(keys)
            shortcut.activated.connect(self._on_pressed)
        for field in (self.text, self.line):
            field.left.connect(self.told.append)

    def _on_pressed(self) -> None:
        self.pressed.append(self.sender().objectName())


@pytest.fixture
def window(qtbot: QtBot) -> Window:
    made = Window()
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    return made


def written(field: Field) -> str:
    return field.text() if isinstance(field, LineField) else field.toPlainText()


def both(window: Window) -> list[Field]:
    return [window.text, window.line]


@pytest.mark.parametrize("place", [0, 1])
def test_leaving_a_field_hands_over_what_was_typed_once(place: int, window: Window) -> None:
    field = both(window)[place]
    field.show_text("Oud ")
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_End)
    QTest.keyClicks(field, "en nieuw")

    both(window)[1 - place].setFocus()
    field.setFocus()
    both(window)[1 - place].setFocus()

    assert window.told == ["Oud en nieuw"]


@pytest.mark.parametrize("place", [0, 1])
def test_text_that_is_being_typed_is_left_alone(place: int, window: Window) -> None:
    field = both(window)[place]
    field.setFocus()
    QTest.keyClicks(field, "half")

    field.show_text("van een ander")

    assert written(field) == "half"


@pytest.mark.parametrize("place", [0, 1])
def test_a_field_nobody_types_in_shows_what_the_dossier_says(place: int, window: Window) -> None:
    field = both(window)[place]
    field.setFocus()

    field.show_text("van een ander")

    assert written(field) == "van een ander"
    field.commit()
    assert window.told == []


def test_a_draft_comes_while_someone_types_on_without_a_pause(window: Window, qtbot: QtBot) -> None:
    window.text.setFocus()
    keys = QTimer(interval=DRAFT_DELAY_MS // 20)
    keys.timeout.connect(lambda: QTest.keyClicks(window.text, "x"))
    keys.start()

    with qtbot.waitSignal(window.text.draft_changed, timeout=PATIENCE_MS):
        pass  # it keeps coming

    assert keys.isActive()


def test_a_draft_comes_within_a_second(window: Window, qtbot: QtBot) -> None:
    window.text.setFocus()

    with qtbot.waitSignal(window.text.draft_changed, timeout=PATIENCE_MS) as drafted:
        QTest.keyClicks(window.text, "bijna klaar")

    assert DRAFT_DELAY_MS <= 1000
    assert drafted.args == ["bijna klaar"]
    assert window.told == []


def test_a_draft_is_taken_back_when_the_old_text_is_back(window: Window, qtbot: QtBot) -> None:
    window.text.show_text("oud")
    window.text.setFocus()
    with qtbot.waitSignal(window.text.draft_changed, timeout=PATIENCE_MS):
        QTest.keyClicks(window.text, "x")
    QTest.keyClick(window.text, Qt.Key.Key_Backspace)

    with qtbot.waitSignal(window.text.draft_changed) as taken_back:
        window.line.setFocus()

    assert taken_back.args == ["oud"]
    assert window.told == []


@pytest.mark.parametrize("place", [0, 1])
def test_a_field_undoes_its_own_typing_before_the_window_does(place: int, window: Window) -> None:
    field = both(window)[place]
    field.setFocus()
    QTest.keyClicks(field, "fout")
    assert field.has_own_undo

    QTest.keySequence(field, "Ctrl+Z")
    assert written(field) == ""
    assert window.pressed == []
    QTest.keySequence(field, "Ctrl+Z")

    assert window.pressed == ["Ctrl+Z"]


@pytest.mark.parametrize("place", [0, 1])
def test_a_field_redoes_its_own_typing_before_the_window_does(place: int, window: Window) -> None:
    field = both(window)[place]
    field.setFocus()
    QTest.keyClicks(field, "goed")
    QTest.keySequence(field, "Ctrl+Z")

    QTest.keySequence(field, QKeySequence(QKeySequence.StandardKey.Redo))

    assert written(field) == "goed"
    assert window.pressed == []


@pytest.mark.parametrize("place", [0, 1])
def test_paging_through_questions_works_from_within_a_field_and_figures_are_typed(
    place: int, window: Window
) -> None:
    field = both(window)[place]
    field.setFocus()

    QTest.keyClick(field, Qt.Key.Key_PageDown)
    QTest.keyClicks(field, "1")

    assert window.pressed == ["PgDown"]
    assert written(field) == "1"


def test_tab_leaves_a_field_of_several_lines(window: Window) -> None:
    window.text.setFocus()

    QTest.keyClick(window.text, Qt.Key.Key_Tab)

    assert window.line.hasFocus()


def test_a_field_grows_with_its_text_and_needs_no_scroll_bar(window: Window) -> None:
    small = window.text.height()

    window.text.show_text("regel\n" * 12)
    settle()

    assert window.text.height() > 2.5 * small
    assert window.text.verticalScrollBar().maximum() == 0


def test_the_page_follows_the_cursor_in_a_field_that_grew_out_of_sight(qtbot: QtBot) -> None:
    content, field = QWidget(), TextField("Toelichting")
    content.setLayout(column(field, None))
    area = scrolled(content, "Vraag")
    qtbot.addWidget(area)
    area.resize(300, 200)
    with qtbot.waitActive(area):
        area.show()
        area.activateWindow()
    field.setFocus()

    QTest.keyClicks(field, "regel\r" * 20)
    settle()

    at = field.viewport().mapTo(area.viewport(), field.cursorRect().center())
    assert 0 <= at.y() <= area.viewport().height()


def test_a_locked_field_can_be_read_and_not_be_changed(window: Window) -> None:
    window.text.show_locked(True)
    window.text.setFocus()

    QTest.keyClicks(window.text, "toch")

    assert window.text.toPlainText() == ""
    assert not window.text.has_own_undo
    assert window.text.placeholderText() == "Niets ingevuld."


def pasted(words: str) -> QMimeData:
    data = QMimeData()
    data.setText(words)
    data.setHtml(f"<b>{words}</b>")
    return data


def test_pasted_text_keeps_its_lines_and_loses_what_no_report_can_show(window: Window) -> None:
    window.text.insertFromMimeData(pasted("een\vtwee\r\ndrie\x07\ud83d\ude00\t<b>&"))

    assert window.text.toPlainText() == "een\ntwee\ndrie\U0001f600\t<b>&"
    check_text(window.text.toPlainText())


def test_a_line_takes_pasted_lines_as_one(window: Window) -> None:
    window.line.setFocus()
    window.line.insert("een\ntwee\x07")
    window.line.textEdited.emit(window.line.text())

    assert window.line.text() == "een twee"


def test_too_much_is_refused_as_a_whole_and_what_stood_there_stays(window: Window) -> None:
    window.text.show_text("begin")

    window.text.insertFromMimeData(pasted("x" * LONGEST_TEXT))

    assert window.text.toPlainText() == "begin"


def test_a_full_field_takes_no_key_more_and_lets_text_go(window: Window) -> None:
    window.text.show_text("x" * LONGEST_TEXT)
    window.text.setFocus()

    QTest.keyClicks(window.text, "y")
    QTest.keyClick(window.text, Qt.Key.Key_Return)
    assert len(window.text.toPlainText()) == LONGEST_TEXT
    QTest.keyClick(window.text, Qt.Key.Key_Delete)

    assert len(window.text.toPlainText()) == LONGEST_TEXT - 1


PARAGRAPHS = "\n\n".join(
    ["Het plan noemt doelen en een budget voor het laatste jaar. " * words for words in (5, 6, 4)]
)


@pytest.mark.parametrize("width", [300, 417, 900])
def test_a_field_gets_the_height_of_a_long_text_also_when_it_is_placed_meanwhile(
    window: Window, width: int
) -> None:
    window.text.show_text("Kort.")
    window.resize(width, 900)
    settle()

    window.text.show_text(PARAGRAPHS)
    settle()

    field = window.text
    assert field.minimumHeight() == field.maximumHeight() == field.height()
