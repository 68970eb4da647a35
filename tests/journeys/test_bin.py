"""The story of a dossier that was thrown away: by mistake, and later for good."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QCheckBox, QDialog

from checklist_desktop.services.safekeeping.backups import BackupReason, Backups
from checklist_desktop.services.stamps import Stamps
from checklist_desktop.ui.dialogs.safekeeping.bin_dialog import BinDialog
from checklist_desktop.ui.kit.show.tables import Table
from checklist_desktop.ui.window.safekeeping.bin_commands import BinSweep
from tests.ui.users import press

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.ui.users import User

MARKER = "Zeldzaamwoord"


class Later(Stamps):
    """The clock of so many days from now."""

    def __init__(self, days: int) -> None:
        self._days = days

    def now(self) -> datetime:
        return datetime.now(UTC) + timedelta(days=self._days)


def in_bin(user: User, act: Callable[[QDialog], None]) -> None:
    """Open the bin, wait until it is read, do this, and close it."""

    def look(dialog: QDialog) -> None:
        user.settle()
        act(dialog)
        user.settle()
        user.press("Escape")

    user.expects_dialog(look)
    user.choose("bin")


def seen_in_bin(user: User) -> list[str]:
    seen: list[str] = []

    def look(dialog: QDialog) -> None:
        table = user.all(Table, dialog)
        seen.extend(row.cells[0].words for row in table[0].rows) if table else None
        assert bool(table) is not user.reads("The bin is empty.", dialog)

    in_bin(user, look)
    return seen


def throw_away(user: User) -> None:
    user.expects_dialog(press("Throw away"))
    user.choose("discard_dossier")
    user.settle()


def dossiers(user: User) -> list[str]:
    return [row.cells[0].words for table in user.all(Table) for row in table.rows]


def test_a_dossier_that_was_thrown_away_by_mistake_comes_back_with_one_key(user: User) -> None:
    user.press("Ctrl+2", "1")
    before = user.dossier
    throw_away(user)

    assert user.window.stage.opened is None
    assert dossiers(user) == []
    assert user.reads("is in the bin")
    user.restart()
    assert dossiers(user) == []
    assert seen_in_bin(user) == ["Voorbeeldstad"]

    in_bin(user, lambda dialog: user.press("Return"))

    assert dossiers(user) == ["Voorbeeldstad"]
    assert seen_in_bin(user) == []
    user.press("Return")
    assert user.dossier == before
    assert user.library.verify().is_sound


def test_who_thinks_better_of_it_throws_nothing_away(user: User) -> None:
    before = user.dossier
    user.expects_dialog(press("Cancel"))
    user.choose("discard_dossier")

    assert user.dossier is before
    assert seen_in_bin(user) == []


def fill_with_marker(user: User) -> None:
    user.press("Ctrl+2", "2")
    user.tab_to("Explanation")
    user.write(MARKER)
    user.press("Ctrl+1")


def places_of_marker(folder: Path) -> list[str]:
    files = (path for path in folder.rglob("*") if path.is_file())
    return [path.name for path in files if MARKER.encode() in path.read_bytes()]


@pytest.mark.parametrize("everywhere", [False, True], ids=["library", "back-ups too"])
def test_emptying_the_bin_leaves_nothing_to_read_where_it_was_asked(user: User, everywhere: bool) -> None:
    fill_with_marker(user)
    backups = Backups(user.library)
    backups.make(BackupReason.ASKED)
    throw_away(user)
    said: list[str] = []

    def empty(dialog: QDialog) -> None:
        assert isinstance(dialog, BinDialog)
        if everywhere:
            user.click(user.one(QCheckBox, root=dialog))
        user.expects_dialog(press("Remove for good"))
        user.button("Empty the bin…", dialog).click()
        user.settle()
        said.extend(words for words in ("1 dossier removed for good.",) if user.reads(words, dialog))

    in_bin(user, empty)
    assert said
    assert seen_in_bin(user) == []
    user.stop()
    left = places_of_marker(user.folder)

    assert all(name.startswith("library-") for name in left)
    assert bool(left) is not everywhere
    user.start()


def test_removing_for_good_is_not_done_when_it_is_not_confirmed(user: User) -> None:
    throw_away(user)

    def decline(dialog: QDialog) -> None:
        user.expects_dialog(press("Cancel"))
        user.button("Remove for good…", dialog).click()
        user.settle()

    in_bin(user, decline)

    assert seen_in_bin(user) == ["Voorbeeldstad"]


def test_what_cannot_be_backed_up_is_not_removed_and_the_dialog_says_why(user: User) -> None:
    throw_away(user)
    (user.folder / "backups").write_text("in the way")
    said: list[bool] = []

    def empty(dialog: QDialog) -> None:
        user.expects_dialog(press("Remove for good"))
        user.button("Empty the bin…", dialog).click()
        user.settle()
        said.append(user.reads("No back-up was made", dialog))

    in_bin(user, empty)

    assert said == [True]
    assert seen_in_bin(user) == ["Voorbeeldstad"]


def test_a_start_after_thirty_days_removes_it_and_says_so_and_a_backup_still_has_it(user: User) -> None:
    throw_away(user)
    user.stop()
    user.start(Later(days=31))
    sweep = BinSweep(user.library, user.window)
    heard: list[str] = []
    sweep.told.connect(heard.append)
    sweep.begin(after_ms=0)
    user.until(lambda: bool(heard))

    assert heard == ["1 dossier was in the bin for 30 days and is removed now. A back-up has it."]
    assert seen_in_bin(user) == []
    assert len(Backups(user.library).everywhere()) == 1
    assert user.library.verify().events == 0


def test_a_library_that_closes_is_not_swept(user: User) -> None:
    throw_away(user)
    user.stop()
    user.start(Later(days=31))
    sweep = BinSweep(user.library, user.window)
    sweep.begin(after_ms=0)
    sweep.let_go()
    user.settle()

    assert seen_in_bin(user) == ["Voorbeeldstad"]
