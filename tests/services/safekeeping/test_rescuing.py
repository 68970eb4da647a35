"""Going on after damage: with what is still true, or from a back-up; the damaged file is kept aside."""

from __future__ import annotations

import os
from contextlib import closing
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest

from checklist_desktop.domain.changes.of_dossiers import CreateDossier
from checklist_desktop.domain.errors import BackupDamaged, LibraryNotOurs, NothingToSalvage
from checklist_desktop.services.checklists import standard_checklist
from checklist_desktop.services.library import Library
from checklist_desktop.services.safekeeping import rescuing
from checklist_desktop.services.safekeeping.backups import BackupReason, back_up_now
from checklist_desktop.services.safekeeping.rescuing import go_on_from_backup, prospects, salvage_library
from checklist_desktop.storage.rescue.copying import journal_of
from tests.builders import Desk, SteadyStamps, a_checklist

if TYPE_CHECKING:
    from pathlib import Path

PAGE = 4096
KEPT = 2


class StoppedClock(SteadyStamps):
    """It is always the same moment."""

    def now(self) -> datetime:
        return datetime(2026, 11, 24, 9, 0, tzinfo=UTC)


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    """A library that does not open. Its back-up lacks one answer and one dossier."""
    made = Desk(tmp_path)
    made.answer("1.a", "yes")
    back_up_now(made.library, BackupReason.START)
    made.answer("1.b", "unknown")
    made.library.create(CreateDossier("Regio Voorbeeld"), "2026", a_checklist())
    made.close()
    made.path.write_bytes(bytes(PAGE) + made.path.read_bytes()[PAGE:])
    with pytest.raises(LibraryNotOurs):
        Library(made.path)
    return made


def test_what_there_is_to_go_on_with_is_told_without_changing_anything(desk: Desk) -> None:
    before = desk.path.read_bytes(), sorted(desk.path.parent.rglob("*"))

    found = prospects(desk.path, desk.stamps)

    assert found.salvage is not None
    assert [(item.name, item.events) for item in found.salvage.dossiers] == [
        ("Regio Voorbeeld", 2),
        ("Voorbeeldstad", 4),
    ]
    assert found.backup is not None
    assert (found.backup.dossiers, found.backup.misses) == (1, 3)
    assert found.backup.dossiers_it_misses == ("Regio Voorbeeld",)
    assert (desk.path.read_bytes(), sorted(desk.path.parent.rglob("*"))) == before


def test_a_backup_that_is_damaged_as_well_is_passed_over(desk: Desk) -> None:
    (backup,) = (desk.path.parent / "backups").iterdir()
    backup.write_bytes(backup.read_bytes()[:-PAGE])

    assert prospects(desk.path, desk.stamps).backup is None


def test_with_salvage_the_work_goes_on_and_the_damaged_file_lies_beside_it(desk: Desk) -> None:
    damaged = desk.path.read_bytes()

    rescued = salvage_library(desk.path, desk.stamps)

    desk.open_library()
    with closing(desk.library):
        desk.reopen_dossier()
        assert desk.round.answer("1.b").option == "unknown"
        desk.answer("1.c", "yes")
        assert desk.library.verify().is_sound
    assert rescued.aside.read_bytes() == damaged
    assert rescued.aside.name.startswith("library-damaged-")
    assert len([path for path in desk.path.parent.iterdir() if path.is_file()]) == KEPT


def test_a_salvaged_library_is_another_device(desk: Desk) -> None:
    salvage_library(desk.path, desk.stamps)

    desk.open_library()
    with closing(desk.library):
        desk.reopen_dossier()
        desk.answer("1.c", "yes")
        devices = [item.event.device for item in desk.session.recorded]
    assert devices[-1] not in devices[:-1]


def test_from_a_backup_the_work_goes_on_and_the_damaged_file_lies_beside_it(desk: Desk) -> None:
    damaged = desk.path.read_bytes()
    found = prospects(desk.path, desk.stamps).backup
    assert found is not None

    rescued = go_on_from_backup(desk.path, found.backup, desk.stamps)

    desk.open_library()
    with closing(desk.library):
        assert [row.name for row in desk.library.dossiers()] == ["Voorbeeldstad"]
        desk.reopen_dossier()
        assert desk.round.answer("1.a").option == "yes"
        assert desk.round.answer("1.b").option is None
    assert rescued.aside.read_bytes() == damaged


def test_the_journal_goes_along_with_the_damaged_file(desk: Desk) -> None:
    journal_of(desk.path).write_bytes(b"half a journal")

    rescued = salvage_library(desk.path, desk.stamps)

    assert journal_of(rescued.aside).read_bytes() == b"half a journal"
    assert not journal_of(desk.path).exists()


def test_two_damaged_files_of_one_moment_both_stay(desk: Desk) -> None:
    stamps = StoppedClock()
    first = salvage_library(desk.path, stamps).aside
    second = salvage_library(desk.path, stamps).aside

    assert first != second
    assert first.exists()
    assert second.exists()


def test_where_files_have_one_name_only_the_damaged_one_is_copied(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "link", no_links)
    damaged = desk.path.read_bytes()

    assert salvage_library(desk.path, desk.stamps).aside.read_bytes() == damaged


def no_links(_from: Path, _to: Path) -> None:
    raise PermissionError


def test_when_nothing_can_be_salvaged_nothing_changes(desk: Desk) -> None:
    desk.path.write_bytes(b"anything " * 50)

    with pytest.raises(NothingToSalvage):
        salvage_library(desk.path, desk.stamps)

    assert prospects(desk.path, desk.stamps).salvage is None
    assert [path for path in desk.path.parent.iterdir() if path.is_file()] == [desk.path]


def test_when_the_backup_is_damaged_meanwhile_nothing_changes(desk: Desk) -> None:
    found = prospects(desk.path, desk.stamps).backup
    assert found is not None
    found.backup.path.write_bytes(b"")

    with pytest.raises(BackupDamaged):
        go_on_from_backup(desk.path, found.backup, desk.stamps)

    assert [path for path in desk.path.parent.iterdir() if path.is_file()] == [desk.path]


def test_killed_after_setting_aside_the_damaged_library_is_still_found_at_its_place(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Else the next start would find nothing there, and begin an empty library."""
    monkeypatch.setattr(rescuing, "take_place", killed)

    with pytest.raises(KeyboardInterrupt):
        salvage_library(desk.path, desk.stamps)

    assert desk.path.exists()


def killed(_prepared: Path, _library: Path) -> None:
    raise KeyboardInterrupt


def test_a_checklist_that_was_damaged_is_taken_from_those_we_ship(tmp_path: Path) -> None:
    path = tmp_path / "library.sqlite3"
    with closing(Library(path)) as library:
        dossier_id = library.create(CreateDossier("Voorbeeldstad"), "2026", standard_checklist())
    content = path.read_bytes()
    place = content.index(b"answer_scale")
    path.write_bytes(content[:place] + b"ANSWER" + content[place + 6 :])

    rescued = salvage_library(path, library.stamps)

    assert rescued.salvage is not None
    assert rescued.salvage.dossiers[0].is_whole
    with closing(Library(path)) as library:
        session = library.open(dossier_id)
        assert session.checklist(session.dossier.rounds[0].id) == standard_checklist()
