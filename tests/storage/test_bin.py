"""The bin: what was thrown away is listed apart, comes back whole, and when purged leaves nothing to read."""

from __future__ import annotations

from contextlib import closing, suppress
from typing import TYPE_CHECKING

import apsw
import pytest

from checklist_desktop.domain.changes.of_answers import WriteExplanation
from checklist_desktop.domain.changes.of_dossiers import DiscardDossier, RestoreDossier, SignOff
from checklist_desktop.domain.errors import DiskFull, DossierNotInBin, LibraryReplaced, StorageFailed
from checklist_desktop.storage.bin import DiscardedRow, discarded, purge, remove, wipe
from checklist_desktop.storage.connection import open_library
from checklist_desktop.storage.event_store import EventStore, SignedBody
from checklist_desktop.storage.verification import verify
from tests.durability.faulty import Trouble, failing
from tests.storage.chains import Chain
from tests.storage.splitting import MARKER, places_of_marker, worked_through_each_other

if TYPE_CHECKING:
    from pathlib import Path

    from checklist_desktop.storage.connection import LibraryFile

AT = "2026-11-26T12:00:00.000Z"
SIGNED_BODY = f'{{"x":"{MARKER}"}}'.encode()


def stored(library: LibraryFile, chain: Chain, *, name: str = "Voorbeeldstad", round_id: str = "r1") -> Chain:
    EventStore(library).append(chain.begin(name=name, round_id=round_id), chain.dossier)
    return chain


def thrown_away(library: LibraryFile, chain: Chain) -> Chain:
    EventStore(library).append(chain.add(DiscardDossier(AT)), chain.dossier)
    return chain


def test_a_dossier_in_the_bin_is_no_longer_among_the_others(library: LibraryFile) -> None:
    chain = stored(library, Chain())
    store = EventStore(library)
    assert discarded(library) == ()

    thrown_away(library, chain)
    assert store.dossiers() == ()
    assert discarded(library) == (DiscardedRow("d1", "Voorbeeldstad", ("2026",), AT, ""),)

    store.append(chain.add(RestoreDossier("t")), chain.dossier)
    assert [row.name for row in store.dossiers()] == ["Voorbeeldstad"]
    assert discarded(library) == ()


def test_the_last_thrown_away_comes_first(library: LibraryFile) -> None:
    for number, at in enumerate(("2026-11-02", "2026-11-03", "2026-11-01")):
        chain = stored(library, Chain(f"d{number}"), round_id=f"r{number}")
        EventStore(library).append(chain.add(DiscardDossier(at)), chain.dossier)

    assert [row.id for row in discarded(library)] == ["d1", "d0", "d2"]


def with_marker_everywhere(library: LibraryFile) -> Chain:
    """A dossier that has the marker in events, a signed version, a draft and its caches, in the bin."""
    store = EventStore(library)
    store.add_checklist("c" * 64, f'{{"title":"{MARKER}"}}'.encode())
    chain = stored(library, Chain(), name=MARKER)
    store.append(chain.add(WriteExplanation("r1", "1.a", MARKER * 200)), chain.dossier)
    store.write_draft("d1", WriteExplanation("r1", "1.b", MARKER))
    signed = SignedBody("f" * 64, "r1", 1, SIGNED_BODY)
    store.append(chain.add(SignOff("r1", 1, "f" * 64, AT)), chain.dossier, signed)
    return thrown_away(library, chain)


def test_a_purged_dossier_leaves_nothing_in_the_file_or_its_journal(library: LibraryFile) -> None:
    with_marker_everywhere(library)
    # The file is read while it is open, which lets go of the lock: nothing is written after that here.
    purge(library, "d1")
    tables = ("event", "signed_version", "draft", "head", "dossier", "round", "checklist")
    left = [library.connection.execute(f"select count(*) from {table}").get for table in tables]

    assert left == [0] * len(tables)
    assert verify(library).is_sound
    assert places_of_marker(library.path) == []


def test_the_marker_would_have_been_found(library: LibraryFile) -> None:
    with_marker_everywhere(library)

    assert library.path.name in places_of_marker(library.path)


def test_deleting_alone_leaves_copies_behind_where_pages_were_split(library: LibraryFile) -> None:
    """Why purging writes every page anew: after this work something is left, after most there is not."""
    dossier_id = worked_through_each_other(library)
    library.connection.execute("pragma journal_size_limit=0").fetchall()
    with library.connection:
        remove(library.connection, dossier_id)

    assert places_of_marker(library.path) == [library.path.name]


def test_purging_wipes_the_copies_that_splitting_pages_left_behind(library: LibraryFile) -> None:
    purge(library, worked_through_each_other(library))

    assert places_of_marker(library.path) == []


def test_the_other_dossiers_keep_all_they_have(library: LibraryFile) -> None:
    store = EventStore(library)
    store.add_checklist("c" * 64, b"{}")
    store.add_checklist("d" * 64, b'{"unused":1}')
    other = stored(library, Chain("d2"), name="Voorbeelddorp", round_id="r2")
    before = store.events("d2")
    with_marker_everywhere(library)
    purge(library, "d1")

    assert store.events("d2") == before
    assert [row.name for row in store.dossiers()] == ["Voorbeelddorp"]
    # One is used by the other dossier; the other was kept for a round that is about to start.
    assert library.connection.execute("select count(*) from checklist").get == 2
    store.append(other.add(WriteExplanation("r2", "1.a", "Verder.")), other.dossier)


@pytest.mark.parametrize("dossier_id", ["d1", "d9"], ids=["one that stands", "an unknown one"])
def test_only_what_is_in_the_bin_can_be_purged(library: LibraryFile, dossier_id: str) -> None:
    stored(library, Chain())

    with pytest.raises(DossierNotInBin):
        purge(library, dossier_id)

    assert len(EventStore(library).events("d1")) == 2


@pytest.mark.parametrize("table", ["event", "signed_version"])
def test_purging_one_dossier_cannot_reach_another(library: LibraryFile, table: str) -> None:
    with_marker_everywhere(library)
    library.connection.execute("insert into meta values('purging', 'd2')")

    with pytest.raises(apsw.ConstraintError, match="are final"):
        library.connection.execute(f"delete from {table}")


def test_what_fails_halfway_removes_nothing(library: LibraryFile, path: Path) -> None:
    with_marker_everywhere(library)
    library.connection.execute(
        "create temp trigger no before delete on dossier begin select raise(abort, 'halfway'); end"
    )
    with pytest.raises(StorageFailed, match="halfway"):
        purge(library, "d1")
    library.close()

    with closing(open_library(path, device_id="x", made_by="test")) as again:
        assert len(EventStore(again).events("d1")) == 5
        assert [row.id for row in discarded(again)] == ["d1"]
        assert again.connection.execute("select count(*) from meta where k = 'purging'").get == 0


def test_what_was_left_open_when_memory_ran_out_is_dropped_before_a_purge(library: LibraryFile) -> None:
    with_marker_everywhere(library)
    library.connection.execute("begin")
    library.connection.execute("insert into meta values('half', 'done')")

    purge(library, "d1")

    assert library.connection.execute("select count(*) from meta where k = 'half'").get == 0
    assert places_of_marker(library.path) == []


def test_a_full_disk_is_told_as_such_and_the_purge_can_be_done_again(tmp_path: Path) -> None:
    """SQLite rolls back by itself then; rolling back once more would be all that is told."""
    for place in range(1, 400, 5):
        path = tmp_path / f"{place}.sqlite3"
        trouble = Trouble(kinds=frozenset({"write"}), full=True)
        with failing(trouble), closing(open_library(path, device_id="x", made_by="test")) as library:
            with_marker_everywhere(library)
            trouble.calls, trouble.at, trouble.lasts = 0, place, True
            if not trouble_of(library):
                assert place > 10
                break
            trouble.is_over()
            if discarded(library):
                purge(library, "d1")
            wipe(library)
            assert places_of_marker(path) == []
    else:
        pytest.fail("a purge that is never done")


def trouble_of(library: LibraryFile) -> bool:
    try:
        purge(library, "d1")
    except DiskFull:
        return True
    return False


def test_a_library_that_was_replaced_is_not_purged(library: LibraryFile, path: Path) -> None:
    with_marker_everywhere(library)
    path.rename(path.with_suffix(".aside"))

    with pytest.raises(LibraryReplaced):
        purge(library, "d1")


def test_after_a_purge_the_same_dossier_can_come_back(library: LibraryFile) -> None:
    chain = with_marker_everywhere(library)
    store = EventStore(library)
    before = store.events("d1")
    purge(library, "d1")
    events = [event for _, event in before]
    signed = SignedBody("f" * 64, "r1", 1, SIGNED_BODY)
    store.append(events, chain.dossier, signed)

    assert store.events("d1") == before
    assert discarded(library)[0].name == MARKER


def test_the_journal_keeps_old_pages_unless_it_is_emptied(library: LibraryFile) -> None:
    """Why purging sets a limit: without it, what was removed can be read in the journal."""
    with_marker_everywhere(library)
    with library.connection:
        remove(library.connection, "d1")

    with suppress(FileNotFoundError):
        assert MARKER.encode() in library.path.with_name(f"{library.path.name}-journal").read_bytes()


def test_a_purge_that_was_cut_off_before_the_wiping_is_finished_later(library: LibraryFile) -> None:
    with_marker_everywhere(library)
    reading = library.connection.execute("select 1 union all select 2")
    with pytest.raises(StorageFailed, match="VACUUM"):  # while someone reads, the wiping cannot be done
        purge(library, "d1")
    reading.close()
    assert library.connection.execute("select 1 from meta where k = 'unwiped'").get == 1

    wipe(library)

    assert library.connection.execute("select 1 from meta where k = 'unwiped'").get is None
    assert places_of_marker(library.path) == []


def test_wiping_does_nothing_when_there_was_no_purge(library: LibraryFile, path: Path) -> None:
    stored(library, Chain())
    changes = library.connection.total_changes()
    path.rename(path.with_suffix(".aside"))  # nothing is written, so nobody asks whether it is still there

    wipe(library)

    assert library.connection.total_changes() == changes
