"""One whole story with real keys in a real window, under a window manager: nothing of the test is inside."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from checklist_desktop.domain.changes.of_dossiers import CreateDossier
from checklist_desktop.reports.pdf.reading import read_pdf
from checklist_desktop.services.library import Library
from checklist_desktop.system.settings import Preferences, save_preferences
from tests.journeys.real_screen import PATIENCE_S, PROGRAMS, RealScreen, need, open_screen
from tests.ui.accessible import spoken
from tests.ui.users import MOST_TABS

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from checklist_desktop.domain.checklist import Checklist
    from tests.ui.users import User

pytestmark = pytest.mark.usefixtures("wardrobe")
"""It has the words of the window ready, by which things are found."""

MAIN, PROJECTOR, REPORT = "Voorbeeldstad, ronde 2026", "Projectorweergave", "Rapport als PDF"
NOTE = "Eén route, voor iedereen hetzelfde: dat is nog niet geregeld."


@pytest.fixture
def screen() -> Iterator[RealScreen]:
    need(*PROGRAMS)
    with closing(open_screen()) as opened:
        yield opened


@pytest.fixture
def home(tmp_path: Path, standard: Checklist) -> Path:
    """The home of a user who has a library with one dossier, which was open last."""
    folder = tmp_path / "home"
    data = folder / "op-orde"
    data.mkdir(parents=True)
    with closing(Library(data / "library.sqlite3")) as library:
        dossier_id = library.create(CreateDossier("Voorbeeldstad"), "2026", standard)
    save_preferences(data / "preferences.json", Preferences(language="nl", last_dossier=dossier_id))
    return folder


def presses_of_tab_to(user: User, name: str) -> int:
    """How often someone presses Tab to come there: counted at a window of our own."""
    user.press("Ctrl+3", "PgDown", "PgDown")
    user.press("Tab")
    presses = 1
    while spoken(user.focus) != name:
        user.press("Tab")
        presses += 1
        assert presses < MOST_TABS
    return presses


def test_a_meeting_by_keys_from_outside_is_all_in_the_file(
    home: Path, screen: RealScreen, user: User, qtbot: QtBot, standard: Checklist
) -> None:
    presses = presses_of_tab_to(user, "Explanation")
    program = screen.start_program(home)
    screen.window(MAIN)

    screen.press("ctrl+3", "1", "Next", "2", "Next")
    # Before the answer: what can be done with an answer comes into the order of Tab when it is on disk.
    screen.press(*["Tab"] * presses)
    screen.write(NOTE)
    screen.press("Next", "Prior", "3", "ctrl+Tab", "F5")
    screen.window(PROJECTOR)
    screen.press("Next", "4", "space", "m", "Escape")
    qtbot.waitUntil(lambda: MAIN in screen.in_front, timeout=PATIENCE_S * 1000)
    screen.press("5", "ctrl+e")
    screen.window(REPORT)
    screen.press("Return")
    qtbot.waitUntil(lambda: bool(list(home.glob("*.pdf"))), timeout=PATIENCE_S * 1000)

    def leave() -> bool:
        """While the report is being counted, Escape would stop it and the dialog stays."""
        screen.press("Escape")
        return MAIN in screen.in_front

    qtbot.waitUntil(leave, timeout=PATIENCE_S * 1000)
    screen.press("ctrl+q")
    assert program.wait(PATIENCE_S) == 0

    choices = [option.id for option in standard.answer_scale.choices]
    second, third = (theme.questions for theme in standard.themes[1:3])
    with closing(Library(home / "op-orde" / "library.sqlite3")) as library:
        round_ = library.open(library.dossiers()[0].id).dossier.rounds[0]
    assert [round_.answer(item.id).option for item in second[:4]] == [*choices[:3], None]
    assert round_.answer(second[2].id).explanation == NOTE
    assert [round_.answer(item.id).option for item in third[:3]] == [None, choices[3], choices[4]]
    assert round_.answer(third[2].id).flagged
    report = "\n".join(element.text for element in read_pdf(next(home.glob("*.pdf"))))
    assert NOTE in report
