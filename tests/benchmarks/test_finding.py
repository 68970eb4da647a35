"""How long the window is busy with a letter of a search through as much text as a round can hold."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from itertools import cycle, islice
from statistics import median, quantiles
from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMainWindow

from checklist_desktop.domain.dossier import Answer, Round
from checklist_desktop.insight.finding.search import index_of
from checklist_desktop.services.checklists import standard_checklist
from checklist_desktop.ui.dialogs.finding.search_dialog import SearchDialog
from checklist_desktop.ui.kit.paint.appearance import load_fonts
from tests.benchmarks.test_window import HEIGHT, WIDTH, WITHIN_A_FRAME, painted

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

LETTERS = 10_000
TYPED = "een coordinator weet"


@pytest.fixture
def dialog(qtbot: QtBot) -> SearchDialog:
    """Over a round with 52 explanations of 10,000 letters, accents and all."""
    load_fonts()
    checklist = standard_checklist()
    text = ("Eén coördinator weet dat wél, de collega’s in de wijk nog niet. " * LETTERS)[:LETTERS]
    full = Round("r1", "2026", "c" * 64)
    answers = {item.question.id: Answer("x", explanation=text) for item in checklist.numbered()}
    made = SearchDialog(checklist)
    qtbot.addWidget(made)
    made.show_index(index_of(replace(full, answers=answers), checklist))
    made.show()
    made.activateWindow()
    QTest.qWaitForWindowActive(made)
    return made


def test_what_is_found_is_shown_within_a_frame_of_each_letter(
    dialog: SearchDialog, qtbot: QtBot, record_property: Callable[[str, object], None]
) -> None:
    empty = QMainWindow()
    qtbot.addWidget(empty)
    empty.resize(WIDTH, HEIGHT)
    empty.show()
    field = QApplication.focusWidget()
    assert field is not None

    floor, ours = [], []
    for letter in islice(cycle([*TYPED, *["Backspace"] * len(TYPED)]), 3 * 2 * len(TYPED)):
        floor.append(painted(empty.update).busy)
        key = QKeySequence("Space" if letter == " " else letter)
        ours.append(painted(partial(QTest.keySequence, field, key)).busy)

    slow = quantiles(ours, n=20)[-1]
    ratio = slow / median(floor)
    print(f"\na search: busy {median(ours) * 1000:.1f} ms, 95 % {slow * 1000:.1f} ms; {ratio:.0f} times")
    record_property("ratio", ratio)
    assert dialog.wanted == ""
    assert ratio < WITHIN_A_FRAME
