"""The bin: a dossier is away for thirty days at most, comes back as it was, or goes for good."""

from __future__ import annotations

import shutil
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from checklist_desktop.domain.changes.of_answers import SetAnswer
from checklist_desktop.domain.changes.of_dossiers import CreateDossier
from checklist_desktop.domain.errors import (
    BackupDamaged,
    BackupFailed,
    DossierInBin,
    DossierNotInBin,
    DossierUnknown,
    PasswordNeeded,
)
from checklist_desktop.services.library import Library
from checklist_desktop.services.safekeeping import bin as bin_
from checklist_desktop.services.safekeeping.backups import BackupReason, Backups
from checklist_desktop.services.safekeeping.merging import merge_dossier
from checklist_desktop.services.sign_off import read_signed, sign_off
from checklist_desktop.storage.backups.reading import check_backup, opened_backup
from checklist_desktop.storage.event_store import EventStore
from checklist_desktop.storage.verification import verify
from tests.builders import Desk, SteadyStamps, a_checklist

MARKER = "Zeldzaamwoord"
DAY = timedelta(days=1)
SAMPLES = Path(__file__).parent.parent.parent / "data" / "libraries"


class Calendar(SteadyStamps):
    """A clock that someone sets."""

    def __init__(self) -> None:
        super().__init__()
        self.moment = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)

    def now(self) -> datetime:
        return self.moment

    def new_id(self) -> str:
        return f"later-{super().new_id()}"


@pytest.fixture
def calendar(desk: Desk) -> Calendar:
    """The desk with a clock that the test sets."""
    calendar = Calendar()
    desk.stamps = calendar
    desk.restart()
    return calendar


def throw_away(desk: Desk) -> None:
    bin_.discard(desk.session).result()


def files_with_marker(folder: Path) -> list[str]:
    return sorted(
        str(path.relative_to(folder))
        for path in folder.rglob("*")
        if path.is_file() and MARKER.encode("utf-8") in path.read_bytes()
    )


# ---- away and back


def test_who_threw_it_away_and_when_is_told_with_the_days_that_are_left(
    desk: Desk, calendar: Calendar
) -> None:
    throw_away(desk)
    calendar.moment += 3 * DAY + timedelta(minutes=1)
    (found,) = bin_.in_bin(desk.library)

    assert (found.id, found.name, found.round_labels) == (desk.dossier_id, "Voorbeeldstad", ("2026",))
    assert (found.by, found.at) == ("beleidsadviseur", datetime(2026, 11, 24, 9, 0, tzinfo=UTC))
    assert found.days_left == 27


@pytest.mark.parametrize(
    ("later", "left"),
    [
        (timedelta(0), 30),
        (timedelta(seconds=1), 30),
        (DAY, 29),
        (30 * DAY - timedelta(seconds=1), 1),
        (30 * DAY, 0),
        (300 * DAY, 0),
        (-DAY, 31),
    ],
    ids=str,
)
def test_a_day_that_has_begun_is_still_left(
    desk: Desk, calendar: Calendar, later: timedelta, left: int
) -> None:
    throw_away(desk)
    calendar.moment += later

    assert bin_.in_bin(desk.library)[0].days_left == left
    assert bool(bin_.expired(desk.library)) is (left == 0)


def test_what_is_in_the_bin_is_not_listed_and_found_only_as_what_it_is(desk: Desk) -> None:
    throw_away(desk)

    assert desk.library.dossiers() == ()
    for name in ("voorbeeldstad", desk.dossier_id):
        with pytest.raises(DossierInBin) as caught:
            desk.library.find(name)
        assert caught.value.name == "Voorbeeldstad"
    with pytest.raises(DossierUnknown):
        desk.library.find("Nergens")


def test_a_dossier_that_stands_is_found_though_its_namesake_is_in_the_bin(desk: Desk) -> None:
    throw_away(desk)
    other = desk.library.create(CreateDossier("Voorbeeldstad"), "2027", a_checklist())

    assert desk.library.find("Voorbeeldstad").id == other


def test_a_dossier_in_the_bin_does_not_change(desk: Desk) -> None:
    throw_away(desk)
    desk.restart()

    with pytest.raises(DossierInBin):
        desk.session.apply(SetAnswer(desk.round_id, "1.a", "yes"))
    with pytest.raises(DossierInBin):
        throw_away(desk)
    with pytest.raises(DossierInBin):
        sign_off(desk.session, desk.round_id)


def test_it_comes_back_as_it_was_with_its_signed_version(desk: Desk) -> None:
    desk.answer("1.a", "yes")
    sign_off(desk.session, desk.round_id).result()
    before = desk.dossier
    throw_away(desk)
    desk.restart()
    bin_.put_back(desk.library, desk.dossier_id)
    desk.reopen_dossier()

    assert desk.dossier == before
    assert read_signed(desk.session, desk.round_id, 1).round.answer("1.a").option == "yes"
    assert [row.id for row in desk.library.dossiers()] == [desk.dossier_id]
    assert bin_.in_bin(desk.library) == ()
    assert desk.library.verify().is_sound


def test_only_what_is_in_the_bin_is_put_back(desk: Desk) -> None:
    with pytest.raises(DossierNotInBin):
        bin_.put_back(desk.library, desk.dossier_id)


# ---- for good


def test_emptying_keeps_a_checked_backup_that_still_has_it(desk: Desk) -> None:
    desk.explain("1.a", MARKER)
    throw_away(desk)
    bin_.empty(desk.library, [desk.dossier_id])
    backup = Backups(desk.library).newest()

    assert bin_.in_bin(desk.library) == ()
    assert desk.library.verify().events == 0
    assert backup is not None
    assert backup.reason is BackupReason.PURGE
    check_backup(backup.path, digest=backup.digest)
    desk.library.close()
    assert files_with_marker(desk.path.parent) == [str(backup.path.relative_to(desk.path.parent))]
    desk.open_library()


def test_without_a_backup_nothing_goes(desk: Desk) -> None:
    throw_away(desk)
    (desk.path.parent / "backups").write_text("in the way")

    with pytest.raises(BackupFailed):
        bin_.empty(desk.library, [desk.dossier_id])

    assert [item.id for item in bin_.in_bin(desk.library)] == [desk.dossier_id]


def test_emptying_an_empty_bin_makes_no_backup(desk: Desk) -> None:
    bin_.empty(desk.library, [])

    assert Backups(desk.library).newest() is None


def test_one_that_stands_cannot_be_removed(desk: Desk) -> None:
    with pytest.raises(DossierNotInBin):
        bin_.empty(desk.library, [desk.dossier_id])

    assert desk.library.verify().events == 2


def test_asked_for_it_goes_from_the_backups_in_both_folders_too(desk: Desk, tmp_path: Path) -> None:
    second = tmp_path / "stick"
    second.mkdir()
    other = desk.library.create(CreateDossier("Voorbeelddorp"), "2026", a_checklist(title="Ander"))
    backups = Backups(desk.library, second)
    without = backups.make(BackupReason.ASKED)
    desk.explain("1.a", MARKER)
    desk.session.keep_draft(desk.session.recorded[-1].event.change)
    backups.make(BackupReason.ASKED)
    sign_off(desk.session, desk.round_id).result()
    throw_away(desk)
    with_it = backups.make(BackupReason.SIGN_OFF)
    assert [len(files_with_marker(folder)) for folder in (backups.folder, second)] == [2, 2]

    made = bin_.empty_everywhere(backups, [desk.dossier_id])

    assert made == 6
    assert not without.backup.path.exists()
    desk.library.close()
    assert files_with_marker(tmp_path) == []
    desk.open_library()
    for folder in (backups.folder, second):
        found = Backups(desk.library, second).everywhere()
        assert len(list(folder.glob("*.sqlite3"))) == 3
    assert found[0].made == with_it.backup.made
    for backup in found:
        check_backup(backup.path, digest=backup.digest)
    assert [row.id for row in desk.library.dossiers()] == [other]
    assert desk.library.verify().is_sound


def test_a_backup_that_never_had_it_stays_as_it_is(desk: Desk) -> None:
    backups = Backups(desk.library)
    kept = backups.make(BackupReason.ASKED).backup
    late = desk.library.create(CreateDossier("Voorbeelddorp"), "2026", a_checklist())
    bin_.discard(desk.library.open(late)).result()

    assert bin_.empty_everywhere(backups, [late]) == 0
    assert backups.newest() == kept


def test_a_backup_behind_another_password_stops_it_with_the_dossier_in_the_bin(
    desk: Desk, tmp_path: Path
) -> None:
    backups = Backups(desk.library)
    folder = tmp_path / "other"
    with closing(Library(folder / "library.sqlite3", SteadyStamps(), password="ander")) as other:
        other.create(CreateDossier("Elders"), "2026", a_checklist())
        locked = Backups(other).make(BackupReason.ASKED).backup
    backups.folder.mkdir()
    locked.path.rename(backups.folder / locked.path.name)
    throw_away(desk)

    with pytest.raises(PasswordNeeded):
        bin_.empty_everywhere(backups, [desk.dossier_id])

    assert [item.id for item in bin_.in_bin(desk.library)] == [desk.dossier_id]


# ---- at a start


def test_a_start_removes_what_was_in_the_bin_for_thirty_days(desk: Desk, calendar: Calendar) -> None:
    other = desk.library.create(CreateDossier("Voorbeelddorp"), "2026", a_checklist())
    throw_away(desk)
    calendar.moment += 20 * DAY
    bin_.discard(desk.library.open(other)).result()
    assert bin_.empty_expired(desk.library) == ()
    calendar.moment += 10 * DAY
    (gone,) = bin_.empty_expired(desk.library)

    assert (gone.id, gone.name) == (desk.dossier_id, "Voorbeeldstad")
    assert [item.id for item in bin_.in_bin(desk.library)] == [other]
    assert desk.library.verify().is_sound


def test_a_dossier_that_went_for_good_comes_back_from_a_backup_and_stays(
    desk: Desk, calendar: Calendar
) -> None:
    desk.answer("1.a", "yes")
    sign_off(desk.session, desk.round_id).result()
    before = desk.dossier
    throw_away(desk)
    calendar.moment += 40 * DAY
    bin_.empty_expired(desk.library)
    backup = Backups(desk.library).newest()
    assert backup is not None

    merged = merge_dossier(desk.library, backup, desk.dossier_id)
    assert bin_.empty_expired(desk.library) == ()
    desk.reopen_dossier()

    assert merged.came_back
    assert desk.dossier == before
    assert desk.session.checklist(desk.round_id) == a_checklist()
    assert desk.library.verify().is_sound


def test_behind_a_password_it_goes_from_the_backups_too_and_those_still_open(tmp_path: Path) -> None:
    stamps = SteadyStamps()
    with closing(Library(tmp_path / "library.sqlite3", stamps, password="geheim")) as library:
        library.create(CreateDossier("Voorbeelddorp"), "2026", a_checklist())
        thrown = library.create(CreateDossier(MARKER), "2026", a_checklist())
        backups = Backups(library)
        backups.make(BackupReason.ASKED)
        bin_.discard(library.open(thrown)).result()

        assert bin_.empty_everywhere(backups, [thrown]) == 1
        (made,) = backups.everywhere()

        assert library.verify().dossiers == 1
        check_backup(made.path, "geheim", made.digest)
        with opened_backup(made.path, "geheim") as there:
            assert [row.name for row in EventStore(there).dossiers()] == ["Voorbeelddorp"]
        with pytest.raises(PasswordNeeded):
            check_backup(made.path)


def test_a_backup_of_an_older_version_loses_it_as_well(tmp_path: Path) -> None:
    path = tmp_path / "library.sqlite3"
    shutil.copy(SAMPLES / "v1.sqlite3", path)
    with closing(Library(path, SteadyStamps())) as library:
        backups = Backups(library)
        (old,) = backups.everywhere()
        row = library.find("Voorbeeldregio")
        bin_.discard(library.open(row.id)).result()

        assert bin_.empty_everywhere(backups, [row.id]) == 1
        (made,) = backups.everywhere()

        assert (old.schema, made.made, made.reason) == (1, old.made, old.reason)
        assert made.schema > 1
        with opened_backup(made.path) as there:
            assert [row.name for row in EventStore(there).dossiers()] == ["Regio Voorbeeld"]
            assert verify(there).is_sound


def test_a_damaged_backup_stops_it_and_is_left_as_it_was(desk: Desk) -> None:
    backups = Backups(desk.library)
    broken = backups.make(BackupReason.ASKED).backup.path
    broken.write_bytes(broken.read_bytes()[:5000])
    throw_away(desk)

    with pytest.raises(BackupDamaged):
        bin_.empty_everywhere(backups, [desk.dossier_id])

    assert broken.stat().st_size == 5000
    assert [item.id for item in bin_.in_bin(desk.library)] == [desk.dossier_id]
