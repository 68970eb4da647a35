"""Looking at the pages of a report before it is written; nothing is left behind by that."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from checklist_desktop.ui.dialogs.export_dialog import ExportDialog
from checklist_desktop.ui.dialogs.exporting.preview_dialog import PreviewDialog
from checklist_desktop.ui.kit.inputs.fields import Choice
from tests.ui.accessible import nameless
from tests.ui.window.test_report import until

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QDialog

    from tests.ui.users import User


def look(user: User, act: Callable[[PreviewDialog], None], scope: int = 0) -> None:
    """Ask for the report, look at it, and leave without writing."""
    seen: list[bool] = []

    def asks(dialog: QDialog) -> None:
        assert isinstance(dialog, ExportDialog)
        choices = [one for one in user.all(Choice, dialog) if one.accessibleName() == "What goes into it"]
        choices[0].setCurrentIndex(scope)
        user.button("Preview…", dialog).click()
        until(lambda: bool(seen))
        until(lambda: user.button("Preview…", dialog).isEnabled())
        dialog.reject()

    def looks(dialog: QDialog) -> None:
        assert isinstance(dialog, PreviewDialog)
        until(lambda: not dialog.picture.isNull())
        act(dialog)
        seen.append(True)
        dialog.reject()

    user.expects_dialog(asks)
    user.expects_dialog(looks)
    user.press("Ctrl+E")


def test_the_pages_are_there_and_are_turned_with_the_keyboard(user: User) -> None:
    names = []

    def turns(dialog: PreviewDialog) -> None:
        names.append(dialog.spoken_page[0])
        for key in (Qt.Key.Key_PageDown, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp, Qt.Key.Key_End):
            QTest.keyClick(dialog.focusWidget(), key)
            names.append(dialog.spoken_page[0])
        assert nameless(dialog) == []

    look(user, turns, scope=1)

    total = names[0].rsplit(" ", 1)[1]
    assert names == [f"Page {number} of {total}" for number in (1, 2, 3, 2, total)]


def test_a_screen_reader_gets_the_text_of_the_page(user: User) -> None:
    texts = []

    def reads(dialog: PreviewDialog) -> None:
        dialog.turn(1)
        texts.append(dialog.spoken_page[1])

    look(user, reads)

    assert "Summary for the college" in " ".join(texts[0].split())


def test_a_page_becomes_larger_and_smaller(user: User) -> None:
    widths = []

    def zooms(dialog: PreviewDialog) -> None:
        for key in (Qt.Key.Key_Plus, Qt.Key.Key_Minus, Qt.Key.Key_Minus):
            widths.append(dialog.picture.width())
            QTest.keyClick(dialog, key, Qt.KeyboardModifier.ControlModifier)
            until(lambda: dialog.picture.width() != widths[-1])
        widths.append(dialog.picture.width())

    look(user, zooms, scope=1)

    first, larger, again, smaller = widths
    assert smaller < first == again < larger


def test_the_preview_is_of_what_was_chosen_and_leaves_no_file(user: User) -> None:
    before = {path.name for path in user.folder.rglob("*.pdf")}
    texts = []

    look(user, lambda dialog: texts.append(dialog.spoken_page[1]), scope=3)

    assert "This is the action list only" in " ".join(texts[0].split())
    assert {path.name for path in user.folder.rglob("*.pdf")} == before
