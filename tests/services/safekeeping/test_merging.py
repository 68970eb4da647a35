"""One dossier from a back-up: everything of both sides is there, and what holds here goes on holding."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from checklist_desktop.domain.changes.of_answers import SetAnswer, WriteExplanation
from checklist_desktop.domain.changes.of_dossiers import DescribeDossier, DiscardDossier
from checklist_desktop.domain.dossier import DossierKind
from checklist_desktop.domain.errors import (
    BackupDamaged,
    DossierUnknown,
    NothingToUndo,
    RoundDecidedElsewhere,
    TwoHistories,
)
from checklist_desktop.services.library import Library
from checklist_desktop.services.safekeeping.backups import BackupReason, Backups, back_up_now
from checklist_desktop.services.safekeeping.merging import merge_dossier
from checklist_desktop.services.safekeeping.restoring import restore_missing, restore_whole
from checklist_desktop.services.sign_off import read_signed, reopen, sign_off
from checklist_desktop.storage import caches
from tests.builders import Desk, a_checklist, tampering

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from checklist_desktop.domain.events import Event
    from checklist_desktop.services.safekeeping.backups import BackupFile
    from checklist_desktop.services.session import Session
    from checklist_desktop.storage.event_store import EventStore


@pytest.fixture
def elsewhere(desk: Desk, tmp_path: Path) -> Iterator[Desk]:
    """The same dossier on another laptop, begun from a back-up: from here on each goes its own way."""
    desk.answer("1.a", "yes")
    backup = back_up_now(desk.library, BackupReason.ASKED)
    with closing(Desk(tmp_path / "elsewhere")) as other:
        other.library.close()
        other.path.unlink()
        restore_missing(other.path, backup)
        other.open_library()
        other.dossier_id, other.round_id = desk.dossier_id, desk.round_id
        other.reopen_dossier()
        yield other


def backup_of(desk: Desk) -> BackupFile:
    return back_up_now(desk.library, BackupReason.ASKED)


def events_of(desk: Desk) -> tuple[tuple[str, Event], ...]:
    return desk.library.run(lambda store: store.events(desk.dossier_id))


def cache_rows(store: EventStore) -> dict[str, list[tuple[object, ...]]]:
    db = store.library.connection
    return {table: sorted(db.execute(f"select * from {table}"), key=repr) for table in caches.CACHE_TABLES}


def check_caches(desk: Desk) -> None:
    """The caches are those that a rebuild makes."""
    assert desk.library.verify().is_sound


def test_what_is_missing_comes_in_with_who_and_when(desk: Desk, elsewhere: Desk) -> None:
    elsewhere.answer("2.a", "no")
    elsewhere.explain("2.a", "Nog niet af.")
    desk.answer("1.b", "yes")

    merged = merge_dossier(desk.library, backup_of(elsewhere), desk.dossier_id)
    desk.reopen_dossier()

    assert (merged.arrived, merged.kept, merged.came_back) == (2, 0, False)
    assert merged.name == "Voorbeeldstad"
    assert desk.round.answer("2.a").option == "no"
    assert desk.round.answer("2.a").explanation == "Nog niet af."
    assert desk.round.answer("1.b").option == "yes"
    assert set(events_of(elsewhere)) <= set(events_of(desk))
    check_caches(desk)


def test_where_both_changed_the_same_the_value_of_here_stays_and_the_other_is_in_the_history(
    desk: Desk, elsewhere: Desk
) -> None:
    elsewhere.answer("1.b", "no")
    elsewhere.explain("1.c", "hetzelfde")
    elsewhere.session.apply(DescribeDossier("Anderestad", DossierKind.REGION)).result()
    desk.answer("1.b", "partly")
    desk.explain("1.c", "hetzelfde")

    merged = merge_dossier(desk.library, backup_of(elsewhere), desk.dossier_id)
    desk.reopen_dossier()

    assert merged.kept == 1
    assert desk.round.answer("1.b").option == "partly"
    assert desk.round.answer("1.c").explanation == "hetzelfde"
    assert desk.dossier.name == "Anderestad"
    answers = [item.event.change for item in desk.session.recorded]
    assert SetAnswer(desk.round_id, "1.b", "no") in answers
    check_caches(desk)


def test_a_second_time_changes_nothing(desk: Desk, elsewhere: Desk) -> None:
    elsewhere.answer("1.b", "no")
    desk.answer("1.b", "partly")
    backup = backup_of(elsewhere)
    merge_dossier(desk.library, backup, desk.dossier_id)
    before = events_of(desk)
    backups = len(Backups(desk.library).everywhere())

    merged = merge_dossier(desk.library, backup, desk.dossier_id)

    assert (merged.arrived, merged.kept) == (0, 0)
    assert events_of(desk) == before
    assert len(Backups(desk.library).everywhere()) == backups


def test_after_merging_both_ways_both_sides_hold_the_same(desk: Desk, elsewhere: Desk) -> None:
    elsewhere.answer("1.b", "no")
    elsewhere.answer("2.b", "yes")
    desk.answer("1.b", "partly")
    desk.answer("2.a", "yes")

    merge_dossier(desk.library, backup_of(elsewhere), desk.dossier_id)
    merged = merge_dossier(elsewhere.library, backup_of(desk), desk.dossier_id)
    desk.reopen_dossier()
    elsewhere.reopen_dossier()

    assert merged.kept == 0
    assert elsewhere.dossier == desk.dossier
    assert set(events_of(elsewhere)) == set(events_of(desk))
    for side in (desk, elsewhere):
        check_caches(side)


def test_each_place_has_one_head_again_after_merging(desk: Desk, elsewhere: Desk) -> None:
    for side, option in ((desk, "partly"), (elsewhere, "no")):
        side.answer("1.b", option)
        side.explain("1.b", "samen")

    merge_dossier(desk.library, backup_of(elsewhere), desk.dossier_id)

    rows = desk.library.run(cache_rows)["head"]
    assert len({(dossier, slot) for dossier, slot, _ in rows}) == len(rows)


def test_a_safe_backup_is_made_before_anything_comes_in(desk: Desk, elsewhere: Desk) -> None:
    elsewhere.answer("2.a", "no")
    before = events_of(desk)

    merge_dossier(desk.library, backup_of(elsewhere), desk.dossier_id)

    newest = Backups(desk.library).newest()
    assert newest is not None
    assert newest.reason is BackupReason.RESTORE
    restored = desk.path.parent / "restored.sqlite3"
    restore_missing(restored, newest)
    with closing(Library(restored)) as library:
        assert library.run(lambda store: store.events(desk.dossier_id)) == before


def test_a_dossier_that_is_not_here_comes_back_whole(desk: Desk, tmp_path: Path) -> None:
    desk.answer("1.a", "yes")
    sign_off(desk.session, desk.round_id).result()
    reopen(desk.session, desk.round_id, "Er kwam iets bij.").result()
    desk.session.keep_draft(WriteExplanation(desk.round_id, "1.b", "Ik was aan het"))
    desk.session.wait()
    backup = backup_of(desk)

    with closing(Library(tmp_path / "new" / "library.sqlite3")) as library:
        merged = merge_dossier(library, backup, desk.dossier_id)
        session = library.open(desk.dossier_id)

        assert merged.came_back
        assert [row.id for row in library.dossiers()] == [desk.dossier_id]
        assert read_signed(session, desk.round_id, 1).round.answer("1.a").option == "yes"
        assert session.checklist(desk.round_id) == a_checklist()
        assert session.dossier.rounds[0].answer("1.b").explanation == "Ik was aan het"
        assert library.verify().is_sound


def test_a_dossier_in_the_bin_comes_out_of_it(desk: Desk) -> None:
    backup = backup_of(desk)
    desk.session.apply(DiscardDossier(desk.session.now())).result()
    assert desk.library.dossiers() == ()

    merged = merge_dossier(desk.library, backup, desk.dossier_id)

    assert merged.came_back
    assert [row.id for row in desk.library.dossiers()] == [desk.dossier_id]
    check_caches(desk)


def test_a_round_that_was_signed_off_here_takes_in_nothing_until_it_is_reopened(
    desk: Desk, elsewhere: Desk
) -> None:
    elsewhere.answer("2.a", "no")
    sign_off(desk.session, desk.round_id).result()
    backup, before = backup_of(elsewhere), events_of(desk)

    with pytest.raises(RoundDecidedElsewhere) as caught:
        merge_dossier(desk.library, backup, desk.dossier_id)
    assert caught.value.label == "2026"
    assert events_of(desk) == before

    reopen(desk.session, desk.round_id, "Er is een back-up met meer.").result()
    merge_dossier(desk.library, backup, desk.dossier_id)
    desk.reopen_dossier()

    assert desk.round.answer("2.a").option == "no"
    assert read_signed(desk.session, desk.round_id, 1).round.answer("2.a").option is None
    check_caches(desk)


def test_signing_off_elsewhere_comes_in_when_nothing_was_done_here_since(desk: Desk, elsewhere: Desk) -> None:
    elsewhere.answer("2.a", "no")
    sign_off(elsewhere.session, elsewhere.round_id).result()
    reopen(elsewhere.session, elsewhere.round_id, "Een fout.").result()
    elsewhere.answer("2.a", "yes")
    sign_off(elsewhere.session, elsewhere.round_id).result()

    merge_dossier(desk.library, backup_of(elsewhere), desk.dossier_id)
    desk.reopen_dossier()

    assert desk.round == elsewhere.round
    assert read_signed(desk.session, desk.round_id, 1).round.answer("2.a").option == "no"
    check_caches(desk)


def test_signing_off_elsewhere_does_not_come_over_work_of_here(desk: Desk, elsewhere: Desk) -> None:
    sign_off(elsewhere.session, elsewhere.round_id).result()
    desk.answer("2.a", "no")
    before = events_of(desk)

    with pytest.raises(RoundDecidedElsewhere):
        merge_dossier(desk.library, backup_of(elsewhere), desk.dossier_id)

    assert events_of(desk) == before
    check_caches(desk)


def test_two_histories_of_one_device_are_not_merged(desk: Desk, tmp_path: Path) -> None:
    desk.answer("1.a", "yes")
    desk.library.close()
    copy = tmp_path / "copied" / "library.sqlite3"
    copy.parent.mkdir()
    copy.write_bytes(desk.path.read_bytes())  # by hand, so it goes on under the name of the same device
    desk.open_library()
    desk.reopen_dossier()
    desk.answer("1.b", "yes")
    with closing(Library(copy)) as other:
        _answer(other.open(desk.dossier_id), "no")
        backup = back_up_now(other, BackupReason.ASKED)
    before = events_of(desk)

    with pytest.raises(TwoHistories) as caught:
        merge_dossier(desk.library, backup, desk.dossier_id)

    assert caught.value.name == "Voorbeeldstad"
    assert events_of(desk) == before


def _answer(session: Session, option: str) -> None:
    session.apply(SetAnswer(session.dossier.rounds[0].id, "1.b", option)).result()


def test_what_came_in_is_not_undone_but_what_stayed_can_give_way(desk: Desk, elsewhere: Desk) -> None:
    elsewhere.answer("1.b", "no")
    desk.answer("1.b", "partly")
    merge_dossier(desk.library, backup_of(elsewhere), desk.dossier_id)
    session = desk.reopen_dossier()

    session.undo().result()

    assert desk.round.answer("1.b").option == "no"
    with pytest.raises(NothingToUndo):
        session.undo()


def test_work_goes_on_after_merging_and_after_another_restart(desk: Desk, elsewhere: Desk) -> None:
    elsewhere.answer("1.b", "no")
    desk.answer("1.b", "partly")
    merge_dossier(desk.library, backup_of(elsewhere), desk.dossier_id)
    desk.reopen_dossier()

    desk.answer("1.b", "yes")
    desk.restart()

    assert desk.round.answer("1.b").option == "yes"
    check_caches(desk)


def test_a_damaged_backup_and_one_without_the_dossier_change_nothing(desk: Desk, elsewhere: Desk) -> None:
    elsewhere.answer("2.a", "no")
    backup, before = backup_of(elsewhere), events_of(desk)
    with pytest.raises(DossierUnknown):
        merge_dossier(desk.library, backup, "d-nowhere")
    with tampering(backup.path) as raw:
        raw.execute("update event set body = replace(body, 'no', 'ja')")

    with pytest.raises(BackupDamaged):
        merge_dossier(desk.library, backup, desk.dossier_id)

    assert events_of(desk) == before


def test_restoring_whole_keeps_what_was_there_as_a_backup_and_goes_on_as_another_device(desk: Desk) -> None:
    desk.answer("1.a", "yes")
    backup = backup_of(desk)
    desk.answer("1.a", "no")
    device = desk.library.run(lambda store: store.device_id)

    restore_whole(desk.library, backup)
    desk.open_library()
    desk.reopen_dossier()

    assert desk.round.answer("1.a").option == "yes"
    assert desk.library.run(lambda store: store.device_id) != device
    newest = Backups(desk.library).newest()
    assert newest is not None
    assert newest.reason is BackupReason.RESTORE
    desk.answer("1.b", "yes")
    merged = merge_dossier(desk.library, newest, desk.dossier_id)
    desk.reopen_dossier()
    assert merged.arrived == 1
    assert (desk.round.answer("1.a").option, desk.round.answer("1.b").option) == ("no", "yes")
    check_caches(desk)


def test_a_damaged_backup_is_not_restored_and_the_library_stays_open(desk: Desk) -> None:
    backup = backup_of(desk)
    with tampering(backup.path) as raw:
        raw.execute("delete from event")

    with pytest.raises(BackupDamaged):
        restore_whole(desk.library, backup)

    desk.answer("1.a", "yes")
    names = [path.name for path in desk.path.parent.iterdir() if path.suffix == ".half"]
    assert names == []


def test_a_journal_that_was_left_is_not_rolled_back_into_what_was_restored(desk: Desk) -> None:
    backup = backup_of(desk)
    desk.library.close()
    journal = desk.path.with_name("library.sqlite3-journal")
    journal.write_bytes(b"\xd9\xd5\x05\xf9\x20\xa1\x63\xd7" + b"\0" * 504)
    desk.path.unlink()

    restore_missing(desk.path, backup)

    assert not journal.exists()
    assert [path.name for path in desk.path.parent.glob("library-unreadable*")] != []
    desk.open_library()
    check_caches(desk)
