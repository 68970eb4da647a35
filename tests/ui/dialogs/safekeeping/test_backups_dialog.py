"""The list of back-ups: with a screen reader, with Tab alone, in large type, and while something goes on."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QLineEdit

from checklist_desktop.insight.progress import Count
from checklist_desktop.services.safekeeping.backups import BackupFile, BackupReason
from checklist_desktop.services.safekeeping.contents import (
    Contents,
    DossierInBackup,
    RoundInBackup,
    ThemeInBackup,
)
from checklist_desktop.ui.dialogs.safekeeping.backup_password_dialog import BackupPasswordDialog
from checklist_desktop.ui.dialogs.safekeeping.backups_dialog import BackupsDialog
from checklist_desktop.ui.kit.inputs.buttons import Button
from checklist_desktop.ui.kit.messages import Messages
from checklist_desktop.ui.kit.show.tables import Table
from tests.ui.accessible import nameless
from tests.ui.fitting_words import cut_words
from tests.ui.pictures import Look, settle
from tests.ui.window.test_accessible_window import unreachable, without_a_role

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from tests.ui.pictures import Wardrobe

LOOKS = [Look(), Look(language="en"), Look(text_percent=200)]
FOLDER = Path("/media/anna/op-orde/backups")
THEMES = tuple(ThemeInBackup(f"Thema {number}", Count(number, 12)) for number in range(1, 6))


def backup(minute: int, reason: BackupReason = BackupReason.CHANGED) -> BackupFile:
    made = datetime(2026, 11, 24, 14, minute, tzinfo=UTC)
    return BackupFile(FOLDER / f"library-{minute}.sqlite3", made, 1, "0" * 12, reason, 400_000)


def contents(*dossiers: DossierInBackup, answers: int = 0) -> Contents:
    return Contents(dossiers, missing_answers=answers, missing_changes=0, missing_dossiers=0)


def dossier(dossier_id: str, *labels: str, more: int = 0, is_here: bool = True) -> DossierInBackup:
    rounds = tuple(RoundInBackup(label, 0, False, THEMES) for label in labels)
    return DossierInBackup(dossier_id, f"Gemeente {dossier_id}", rounds, more, is_here)


@pytest.fixture
def dialog(qtbot: QtBot) -> BackupsDialog:
    """Two back-ups: the first sound and read, the other damaged."""
    made = BackupsDialog(FOLDER)
    qtbot.addWidget(made)
    filled(made)
    return made


def filled(made: BackupsDialog) -> None:
    made.show_done("")
    made.show_second("/media/anna/STICK/back-ups")
    first, second = backup(31), backup(1, BackupReason.SIGN_OFF)
    made.show_backups((first, second))
    made.show_contents(
        first.path.name, contents(dossier("d1", "2025", "2026"), dossier("d2", "2026", more=3), answers=14)
    )
    made.show_fault(second.path.name, "Deze back-up is niet goed.")
    made.show()
    made.activateWindow()
    settle()


@pytest.mark.parametrize("look", LOOKS, ids=["nl", "en", "200"])
def test_everything_is_named_reached_with_tab_and_whole(look: Look, wardrobe: Wardrobe, qtbot: QtBot) -> None:
    wardrobe.wear(look)
    made = BackupsDialog(FOLDER)
    qtbot.addWidget(made)
    filled(made)
    qtbot.waitUntil(made.isActiveWindow)

    assert nameless(made) == []
    assert without_a_role(made) == []
    assert unreachable(made) == []
    assert cut_words(made) == []


def button(dialog: BackupsDialog, words: str) -> Button:
    return next(found for found in dialog.findChildren(Button) if found.words.startswith(words))


def table(dialog: BackupsDialog, place: int) -> Table:
    return dialog.findChildren(Table)[place]


def test_the_one_that_is_chosen_shows_its_dossiers(dialog: BackupsDialog) -> None:
    rows = [[cell.words for cell in row.cells][:2] for row in table(dialog, 1).rows]

    assert rows == [["Gemeente d1", "2025"], ["", "2026"], ["Gemeente d2", "2026"]]
    assert button(dialog, "Deze back-up terugzetten").isEnabled()


def test_a_damaged_one_says_why_and_offers_nothing(dialog: BackupsDialog) -> None:
    table(dialog, 0).selectRow(1)
    settle()

    assert not table(dialog, 1).isVisible()
    assert not button(dialog, "Deze back-up terugzetten").isEnabled()
    assert not button(dialog, "Dit dossier overnemen").isEnabled()


def test_the_dossier_of_a_row_is_asked_for_also_in_its_second_round(
    dialog: BackupsDialog, qtbot: QtBot
) -> None:
    table(dialog, 1).selectRow(1)

    with qtbot.waitSignal(dialog.dossier_asked) as asked:
        button(dialog, "Dit dossier overnemen").click()

    assert asked.args == ["library-31.sqlite3", "d1"]


def test_while_something_goes_on_nothing_else_can_be_asked_or_closed(dialog: BackupsDialog) -> None:
    dialog.show_busy("De back-up wordt teruggezet…")
    dialog.reject()
    dialog.close()

    assert dialog.isVisible()
    assert [found.words for found in dialog.findChildren(Button) if found.isEnabled()] == ["Map openen"]

    dialog.show_failed("Dat ging niet.")
    assert button(dialog, "Deze back-up terugzetten").isEnabled()
    dialog.reject()
    assert not dialog.isVisible()


def test_the_list_that_is_read_anew_keeps_the_chosen_one(dialog: BackupsDialog) -> None:
    dialog.forget_contents()
    dialog.show_backups((backup(45), backup(31)))
    settle()

    assert table(dialog, 0).current_key == "library-31.sqlite3"
    assert not button(dialog, "Deze back-up terugzetten").isEnabled()


@pytest.mark.parametrize("look", LOOKS, ids=["nl", "en", "200"])
def test_one_behind_another_password_offers_to_type_it_and_everything_is_whole(
    look: Look, wardrobe: Wardrobe, qtbot: QtBot
) -> None:
    wardrobe.wear(look)
    made = BackupsDialog(FOLDER)
    qtbot.addWidget(made)
    filled(made)
    made.show_locked(backup(1).path.name)
    table(made, 0).selectRow(1)
    settle()
    qtbot.waitUntil(made.isActiveWindow)

    offers = [found for found in made.findChildren(Button) if found.isVisible() and found.isEnabled()]
    assert len([found for found in offers if "assword" in found.words or "achtwoord" in found.words]) == 1
    assert nameless(made) == []
    assert unreachable(made) == []
    assert cut_words(made) == []


@pytest.mark.parametrize("look", LOOKS, ids=["nl", "en", "200"])
def test_the_dialog_that_asks_for_it_is_named_reached_with_tab_and_whole(
    look: Look, wardrobe: Wardrobe, qtbot: QtBot
) -> None:
    wardrobe.wear(look)
    made = BackupPasswordDialog("24 november 2026, 14:31", Messages(look.language))
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    settle()
    qtbot.waitUntil(made.isActiveWindow)

    assert nameless(made) == []
    assert unreachable(made) == []
    assert cut_words(made) == []
    with qtbot.waitSignal(made.password_asked) as asked:
        made.findChildren(QLineEdit)[0].setText("oud")
        made.check()
    assert asked.args == ["oud"]
    made.reject()
    assert made.isVisible()
    made.show_failed("Dat past niet.")
    made.reject()
    assert not made.isVisible()
