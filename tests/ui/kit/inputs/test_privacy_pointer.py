"""Below a field: gently, once, and never in the way."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QWidget

from checklist_desktop.ui.kit.inputs.fields import LineField, TextField
from checklist_desktop.ui.kit.inputs.form_dialog import FormDialog
from checklist_desktop.ui.kit.inputs.privacy_pointer import PrivacyPointer
from checklist_desktop.ui.kit.show.labels import column, scrolled
from tests.patience import PATIENCE_MS
from tests.ui.pictures import settle

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

NUMBER = "123456782"
SAID = (
    "Dit lijkt op een burgerservicenummer (123456782). "
    "Hier horen geen gegevens van personen. U kunt het laten staan."
)


class Form(QWidget):
    """A field of each kind, and what watches over them."""

    def __init__(self) -> None:
        super().__init__()
        self.text, self.line = TextField("Toelichting"), LineField("Titel")
        self.pointer = PrivacyPointer(self.text, self.line)
        self.kept: list[str] = []
        self.setLayout(column(self.text, self.line, self.pointer))
        for field in (self.text, self.line):
            field.left.connect(self.kept.append)

    def button(self, words: str) -> QAbstractButton:
        return next(one for one in self.pointer.findChildren(QAbstractButton) if one.text() == words)


@pytest.fixture
def form(qtbot: QtBot) -> Form:
    made = Form()
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    return made


def typed(field: TextField | LineField, words: str) -> None:
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_End)
    for character in words:
        if character.isascii():
            QTest.keyClicks(field, character)
        else:
            (field.insertPlainText if isinstance(field, TextField) else field.insert)(character)


def test_it_says_nothing_while_there_is_nothing_to_say(form: Form) -> None:
    typed(form.text, "In 2024 is € 1.250.000 begroot.")
    form.line.setFocus()

    assert (form.pointer.isVisible(), form.pointer.words) == (False, "")


def test_leaving_a_field_says_what_it_looks_like_and_keeps_the_text_all_the_same(form: Form) -> None:
    typed(form.text, f"Het gaat om {NUMBER}.")
    assert not form.pointer.isVisible()

    form.line.setFocus()

    assert form.pointer.isVisible()
    assert form.pointer.words == SAID
    assert form.kept == [f"Het gaat om {NUMBER}."]


def test_a_pause_says_it_too(form: Form, qtbot: QtBot) -> None:
    typed(form.line, "mail a@example.org")

    qtbot.waitUntil(form.pointer.isVisible, timeout=PATIENCE_MS)

    assert form.pointer.words.startswith("Dit lijkt op een e-mailadres (a@example.org).")


@pytest.mark.parametrize("place", [0, 1])
def test_to_change_it_brings_the_keyboard_there_with_it_selected(place: int, form: Form) -> None:
    field = (form.text, form.line)[place]
    typed(field, f"\N{GRINNING FACE} {NUMBER} dus")
    (form.text, form.line)[1 - place].setFocus()

    form.button("Wijzig").click()

    assert field.hasFocus()
    selected = field.textCursor().selectedText() if isinstance(field, TextField) else field.selectedText()
    assert selected == NUMBER
    QTest.keyClicks(field, "iemand")
    assert not form.pointer.isVisible()


def test_what_is_left_standing_is_not_spoken_of_again(form: Form) -> None:
    typed(form.text, f"Nummer {NUMBER}")
    form.line.setFocus()
    form.button("Laat staan").click()
    assert not form.pointer.isVisible()
    assert form.text.hasFocus()

    typed(form.text, " en verder")
    form.line.setFocus()
    assert not form.pointer.isVisible()

    typed(form.text, ", bel 06-12345678")
    form.line.setFocus()
    assert "06-12345678" in form.pointer.words


def test_what_was_there_before_is_nobodys_news(form: Form) -> None:
    form.text.show_text(f"Nummer {NUMBER}")
    typed(form.text, " en verder")
    form.line.setFocus()

    assert not form.pointer.isVisible()


def test_another_text_takes_the_word_away(form: Form) -> None:
    typed(form.text, f"Nummer {NUMBER}")
    form.line.setFocus()
    assert form.pointer.isVisible()

    form.text.show_text("Van een andere vraag")

    assert not form.pointer.isVisible()


def test_several_are_spoken_of_one_after_another(form: Form) -> None:
    typed(form.text, f"{NUMBER}, geboren 12-03-2009")
    form.line.setFocus()
    form.button("Laat staan").click()

    assert form.pointer.words.startswith("Dit lijkt op een geboortedatum (12-03-2009).")


def test_each_is_announced_once(form: Form, monkeypatch: pytest.MonkeyPatch) -> None:
    heard: list[str] = []
    monkeypatch.setattr(
        "checklist_desktop.ui.kit.inputs.privacy_pointer.QAccessible.updateAccessibility",
        lambda event: heard.append(event.message()),
    )
    typed(form.text, NUMBER)
    form.line.setFocus()
    typed(form.text, " x")
    form.line.setFocus()

    assert heard == [SAID]


def test_in_english_it_says_the_same(form: Form, in_english: None, qtbot: QtBot) -> None:
    english = Form()
    qtbot.addWidget(english)
    with qtbot.waitActive(english):
        english.show()
        english.activateWindow()
    typed(english.text, "Case number 2024-001234")
    english.line.setFocus()

    assert english.pointer.words == (
        "This looks like the number of a case (2024-001234). "
        "No details of people belong here. You may leave it."
    )


def test_who_went_on_too_fast_finds_the_word_on_coming_back(
    form: Form, monkeypatch: pytest.MonkeyPatch
) -> None:
    heard: list[str] = []
    monkeypatch.setattr(
        "checklist_desktop.ui.kit.inputs.privacy_pointer.QAccessible.updateAccessibility",
        lambda event: heard.append(event.message()),
    )
    typed(form.text, f"Nummer {NUMBER}")
    form.line.setFocus()
    form.text.show_text("Van een andere vraag")
    assert not form.pointer.isVisible()

    form.text.show_text(f"Nummer {NUMBER}")

    assert form.pointer.words == SAID
    assert heard == [SAID]


def test_a_field_that_comes_later_is_watched_too(form: Form) -> None:
    later = LineField("Besluit")
    layout = form.layout()
    assert layout is not None
    layout.addWidget(later)
    later.show()
    later.setText("111222333 was er al")
    form.pointer.watch(later)

    typed(later, f", en {NUMBER}")
    form.text.setFocus()

    assert form.pointer.words == SAID


def test_a_form_says_it_above_its_buttons_and_still_lets_you_confirm(qtbot: QtBot) -> None:
    form = FormDialog("Actiepunt", "Bewaren")
    what, owner = LineField("Wat"), LineField("Wie")
    form.build(column(what, owner))
    form.watch(what, owner)
    qtbot.addWidget(form)
    with qtbot.waitActive(form):
        form.show()
        form.activateWindow()

    typed(what, f"Bel {NUMBER} terug")
    owner.setFocus()

    pointer = form.findChildren(PrivacyPointer)[0]
    assert pointer.isVisible()
    assert pointer.words == SAID
    QTest.keyClick(owner, Qt.Key.Key_Return)
    assert form.result() == FormDialog.DialogCode.Accepted


@pytest.mark.parametrize("place", [0, 1])
def test_who_fills_in_a_field_without_going_there_is_told_too(form: Form, qtbot: QtBot, place: int) -> None:
    field = (form.text, form.line)[place]
    field.show_text("Voor dit jaar.")
    field.clearFocus()

    filled = QAccessible.queryAccessibleInterface(field)
    filled.setText(QAccessible.Text.Value, f"Het gaat om {NUMBER}.")

    qtbot.waitUntil(lambda: form.pointer.words == SAID, timeout=PATIENCE_MS)


def test_below_the_fold_it_is_brought_into_sight(qtbot: QtBot) -> None:
    inside = Form()
    area = scrolled(inside, "Toelichting")
    qtbot.addWidget(area)
    area.resize(420, 170)
    with qtbot.waitActive(area):
        area.show()
        area.activateWindow()

    typed(inside.line, NUMBER)
    inside.pointer.look()
    settle()

    button = inside.button("Laat staan")
    place = button.mapTo(area.viewport(), button.rect().bottomLeft())
    assert area.viewport().rect().contains(place)
