"""The cache tables say what the events say, after every change and after making them anew."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from checklist_desktop.domain.changes.of_answers import SetAnswer
from checklist_desktop.domain.changes.of_dossiers import DescribeDossier, Reopen, SignOff
from checklist_desktop.domain.changes.of_rounds import DescribeRound, StartRound, WithdrawRound
from checklist_desktop.domain.dossier import DossierKind
from checklist_desktop.storage import caches
from checklist_desktop.storage.event_store import EventStore, SignedBody
from tests.changes import every_kind
from tests.storage.chains import Chain

if TYPE_CHECKING:
    from apsw import Connection

    from checklist_desktop.domain.changes.kinds import Change
    from checklist_desktop.storage.connection import LibraryFile


@pytest.fixture
def chain(library: LibraryFile) -> Chain:
    chain = Chain()
    EventStore(library).append(chain.begin(), chain.dossier)
    return chain


def write(library: LibraryFile, chain: Chain, *changes: Change) -> None:
    EventStore(library).append(chain.add(*changes), chain.dossier)


def rows(connection: Connection, table: str) -> list[tuple[object, ...]]:
    return sorted(connection.execute(f"select * from {table}"), key=repr)


def all_rows(connection: Connection) -> dict[str, list[tuple[object, ...]]]:
    return {table: rows(connection, table) for table in caches.CACHE_TABLES}


def test_dossiers_and_rounds_stand_as_they_were_described_last(library: LibraryFile, chain: Chain) -> None:
    write(
        library, chain, DescribeDossier("Voorbeeldregio", DossierKind.REGION), DescribeRound("r1", "Najaar")
    )
    write(library, chain, StartRound("r2", "2027", "d" * 64, core_only=True), WithdrawRound("r2"))

    assert rows(library.connection, "dossier") == [("d1", "Voorbeeldregio", "region", "")]
    assert rows(library.connection, "round") == [
        ("r1", "d1", 0, "Najaar", "c" * 64, 0, 0, 0),
        ("r2", "d1", 1, "2027", "d" * 64, 1, 1, 0),
    ]


def test_a_slot_has_one_head_the_newest_event(library: LibraryFile, chain: Chain) -> None:
    write(library, chain, SetAnswer("r1", "1.a", "yes"), SetAnswer("r1", "1.a", "no"))
    write(library, chain, SetAnswer("r1", "1.a", "partly"))

    found = dict(library.connection.execute("select slot, lower(hex(event_id)) from head"))
    assert found == {
        "dossier": chain.events[0].id,
        "round/r1": chain.events[1].id,
        "answer/r1/1.a": chain.events[-1].id,
    }


def test_two_devices_that_did_not_know_of_each_other_leave_two_heads(
    library: LibraryFile, chain: Chain
) -> None:
    other = Chain(device="other")
    other.dossier = chain.dossier
    write(library, chain, SetAnswer("r1", "1.a", "yes"))
    write(library, other, SetAnswer("r1", "1.a", "no"))

    query = "select count(*) from head where slot = 'answer/r1/1.a'"
    assert library.connection.execute(query).get == 2


def test_signing_and_reopening_are_in_the_row_of_the_round(library: LibraryFile, chain: Chain) -> None:
    write(library, chain, SetAnswer("r1", "1.a", "yes"))
    store, query = EventStore(library), "select signed from round"
    signed = SignedBody("f" * 64, "r1", 1, b"{}")
    store.append(chain.add(SignOff("r1", 1, "f" * 64, "t")), chain.dossier, signed)
    assert library.connection.execute(query).get == 1

    write(library, chain, Reopen("r1", "Fout", "t"))
    assert library.connection.execute(query).get == 0


def test_caches_made_anew_are_those_that_were_kept(library: LibraryFile, chain: Chain) -> None:
    other = Chain("d2", "third")
    EventStore(library).append(other.begin(name="Voorbeelddorp", round_id="r7"), other.dossier)
    write(library, other, SetAnswer("r7", "1.a", "yes"))
    write(library, chain, SetAnswer("r1", "1.b", "no"))
    for change in every_kind("r1"):
        write(library, chain, change)
    kept = all_rows(library.connection)

    with library.connection:
        caches.rebuild(library.connection)

    assert all_rows(library.connection) == kept
    assert all(kept.values())


def test_caches_that_went_wrong_are_put_right(library: LibraryFile, chain: Chain) -> None:
    write(library, chain, SetAnswer("r1", "1.a", "yes"))
    kept = all_rows(library.connection)
    for table in caches.CACHE_TABLES:
        library.connection.execute(f"delete from {table}")
    library.connection.execute("insert into dossier values('d9', 'Nergens', 'region', '')")

    with library.connection:
        caches.rebuild(library.connection)

    assert all_rows(library.connection) == kept
