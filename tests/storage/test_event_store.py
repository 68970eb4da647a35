"""Events in and out: one transaction, once, in a chain of which every link is checked."""

from __future__ import annotations

from contextlib import closing
from dataclasses import replace
from hashlib import sha256
from typing import TYPE_CHECKING

import pytest

from checklist_desktop.domain.canonical import canonical_bytes, digest
from checklist_desktop.domain.changes.of_answers import SetAnswer, WriteExplanation
from checklist_desktop.domain.changes.of_dossiers import SignOff
from checklist_desktop.domain.changes.of_rounds import StartRound, WithdrawRound
from checklist_desktop.domain.errors import (
    ChecklistUnknown,
    EventUnknown,
    LibraryDamaged,
    LibraryReplaced,
    StorageFailed,
)
from checklist_desktop.storage.connection import open_library
from checklist_desktop.storage.event_store import DossierRow, EventStore, SignedBody
from tests.builders import tampering
from tests.changes import every_kind
from tests.storage.chains import Chain

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    import apsw

    from checklist_desktop.domain.events import Event
    from checklist_desktop.storage.connection import LibraryFile

BODY = canonical_bytes({"what": "was signed"})
SIGNED = SignedBody(digest({"what": "was signed"}), "r1", 1, BODY)


@pytest.fixture
def store(library: LibraryFile) -> EventStore:
    return EventStore(library)


@pytest.fixture
def chain(store: EventStore) -> Chain:
    """A dossier with a round, on disk."""
    chain = Chain()
    store.append(chain.begin(), chain.dossier)
    return chain


def events_in(store: EventStore, dossier_id: str) -> list[Event]:
    found = store.events(dossier_id)
    assert [event_id for event_id, _ in found] == [event.id for _, event in found]
    return [event for _, event in found]


def count(library: LibraryFile, table: str) -> int:
    return int(str(library.connection.execute(f"select count(*) from {table}").get))


# ---- events


def test_events_come_back_in_the_order_in_which_they_came(store: EventStore, chain: Chain) -> None:
    store.append(chain.add(*every_kind("r1")), chain.dossier)

    assert events_in(store, "d1") == chain.events


def test_a_dossier_that_is_not_there_has_no_events(store: EventStore) -> None:
    assert store.events("d9") == ()


def test_dossiers_do_not_mix(store: EventStore, chain: Chain) -> None:
    other = Chain("d2")
    store.append(other.begin(name="Voorbeelddorp", round_id="r2"), other.dossier)
    store.append(chain.add(SetAnswer("r1", "1.a", "yes")), chain.dossier)

    assert events_in(store, "d1") == chain.events
    assert events_in(store, "d2") == other.events


def test_two_devices_have_a_chain_each(store: EventStore, chain: Chain) -> None:
    other = Chain(device="other")
    other.dossier = chain.dossier
    store.append(other.add(SetAnswer("r1", "1.a", "yes")), other.dossier)
    chain.dossier = other.dossier
    store.append(chain.add(SetAnswer("r1", "1.b", "no")), chain.dossier)

    assert events_in(store, "d1") == [*chain.events[:2], *other.events, chain.events[2]]


def test_writing_the_same_events_again_changes_nothing(
    store: EventStore, chain: Chain, library: LibraryFile
) -> None:
    events = chain.add(SetAnswer("r1", "1.a", "yes"), SetAnswer("r1", "1.a", "no"))
    store.append(events, chain.dossier)
    store.append(events, chain.dossier)

    assert events_in(store, "d1") == chain.events
    assert count(library, "head") == 3


def test_a_signed_version_can_be_written_again_as_well(
    store: EventStore, chain: Chain, library: LibraryFile
) -> None:
    events = chain.add(SignOff("r1", 1, SIGNED.fingerprint, "t"))
    store.append(events, chain.dossier, SIGNED)
    store.append(events, chain.dossier, SIGNED)

    assert store.signed_version(SIGNED.fingerprint) == BODY.decode()
    assert count(library, "signed_version") == 1


@pytest.mark.parametrize(
    "gap", [{"number": 5}, {"number": 2}, {"previous": "f" * 64}, {"previous": ""}], ids=str
)
def test_an_event_that_does_not_follow_is_refused_and_nothing_is_written(
    store: EventStore, chain: Chain, gap: dict[str, str]
) -> None:
    good, bad = chain.add(SetAnswer("r1", "1.a", "yes"), SetAnswer("r1", "1.b", "yes"))

    with pytest.raises(StorageFailed, match="the chain of events does not fit"):
        store.append([good, replace(bad, **gap)], chain.dossier)  # type: ignore[arg-type]  # one field of several types

    assert events_in(store, "d1") == chain.events[:2]


def test_nothing_is_written_where_a_later_part_of_the_transaction_fails(
    store: EventStore, chain: Chain
) -> None:
    store.append(chain.add(SignOff("r1", 1, SIGNED.fingerprint, "t")), chain.dossier, SIGNED)
    other_content = canonical_bytes({"what": "was not"})
    clash = SignedBody(digest({"what": "was not"}), "r1", 1, other_content)
    started = chain.add(StartRound("r2", "2027", "c" * 64))

    with pytest.raises(StorageFailed, match="UNIQUE"):
        store.append(started, chain.dossier, clash)

    assert events_in(store, "d1") == chain.events[:-1]


def test_nothing_is_written_to_a_file_that_took_the_place_of_the_library(
    store: EventStore, chain: Chain, path: Path
) -> None:
    path.unlink()
    path.write_bytes(b"someone else")

    with pytest.raises(LibraryReplaced):
        store.append(chain.add(SetAnswer("r1", "1.a", "yes")), chain.dossier)
    with pytest.raises(LibraryReplaced):
        store.write_draft("d1", WriteExplanation("r1", "1.a", "x"))
    with pytest.raises(LibraryReplaced):
        store.add_checklist("c" * 64, b"{}")

    assert path.read_bytes() == b"someone else"


def test_after_a_removal_the_disk_still_gives_what_it_holds(
    store: EventStore, chain: Chain, path: Path
) -> None:
    path.unlink()

    assert events_in(store, "d1") == chain.events


# ---- what changed on disk is noticed

NEWEST = "(select max(seq) from event)"


def _flip_a_byte(raw: apsw.Connection) -> None:
    raw.execute(f"update event set body = replace(body, '\"yes\"', '\"nee\"') where seq = {NEWEST}")


def _respell(raw: apsw.Connection) -> None:
    raw.execute(f"update event set body = body || ' ' where seq = {NEWEST}")


def _no_json(raw: apsw.Connection) -> None:
    raw.execute(f"update event set body = 'x' where seq = {NEWEST}")


def _no_event(raw: apsw.Connection) -> None:
    raw.execute(f"update event set body = '{{}}' where seq = {NEWEST}")


def _no_event_under_its_own_hash(raw: apsw.Connection) -> None:
    own = bytes.fromhex(digest({}))
    raw.execute(f"update event set body = '{{}}', event_id = ? where seq = {NEWEST}", (own,))


def _other_id(raw: apsw.Connection) -> None:
    raw.execute(f"update event set event_id = randomblob(32) where seq = {NEWEST}")


def _first_is_gone(raw: apsw.Connection) -> None:
    raw.execute("delete from event where n = 1")


def _one_is_gone(raw: apsw.Connection) -> None:
    raw.execute("delete from event where n = 3")


def _swap(raw: apsw.Connection) -> None:
    raw.execute("update event set seq = 100 where seq = 3")
    raw.execute("update event set seq = 3 where seq = 4")
    raw.execute("update event set seq = 4 where seq = 100")


def _swap_numbers(raw: apsw.Connection) -> None:
    raw.execute("update event set n = 100 where n = 3")
    raw.execute("update event set n = 3 where n = 4")
    raw.execute("update event set n = 4 where n = 100")


def _move_to_another_dossier(raw: apsw.Connection) -> None:
    raw.execute("update event set dossier_id = 'd1' where dossier_id = 'd2'")


def _other_round(raw: apsw.Connection) -> None:
    raw.execute("update event set round_id = 'r9' where n = 3")


def _other_kind(raw: apsw.Connection) -> None:
    raw.execute("update event set kind = 'reopen' where n = 3")


def _other_device(raw: apsw.Connection) -> None:
    raw.execute("update event set device_id = 'other'")


HARMS = [
    _flip_a_byte,
    _respell,
    _no_json,
    _no_event,
    _no_event_under_its_own_hash,
    _other_id,
    _first_is_gone,
    _one_is_gone,
    _swap,
    _swap_numbers,
    _move_to_another_dossier,
    _other_round,
    _other_kind,
    _other_device,
]


@pytest.mark.parametrize("harm", HARMS)
def test_an_event_that_changed_moved_or_went_is_noticed(
    path: Path, harm: Callable[[apsw.Connection], None]
) -> None:
    library = open_library(path, device_id="laptop", made_by="test")
    for chain in (Chain("d1"), Chain("d2", "third")):
        EventStore(library).append(chain.begin(round_id=f"r-{chain.dossier.id}"), chain.dossier)
        answers = [SetAnswer(f"r-{chain.dossier.id}", question, "yes") for question in ("1.a", "1.b", "1.c")]
        EventStore(library).append(chain.add(*answers), chain.dossier)
    library.close()
    with tampering(path) as raw:
        harm(raw)

    library = open_library(path, device_id="laptop", made_by="test")
    with pytest.raises(LibraryDamaged, match=r"detail='(chain of d\d|[0-9a-f]{12})'"):
        [EventStore(library).events(dossier_id) for dossier_id in ("d1", "d2")]
    library.close()


# ---- the list of dossiers


def test_dossiers_are_listed_by_name_with_the_rounds_that_stand(store: EventStore, chain: Chain) -> None:
    other = Chain("d2")
    store.append(other.begin(name="Aadorp", round_id="r2"), other.dossier)
    started = chain.add(
        StartRound("r3", "2027", "c" * 64), StartRound("r4", "2028", "c" * 64), WithdrawRound("r3")
    )
    store.append(started, chain.dossier)

    assert store.dossiers() == (
        DossierRow("d2", "Aadorp", "municipality", ("2026",)),
        DossierRow("d1", "Voorbeeldstad", "municipality", ("2026", "2028")),
    )


# ---- checklists and signed versions


def test_a_checklist_is_kept_under_its_hash_once(store: EventStore, library: LibraryFile) -> None:
    plain = canonical_bytes({"title": "Lijst"})
    store.add_checklist(digest({"title": "Lijst"}), plain)
    store.add_checklist(digest({"title": "Lijst"}), plain)

    assert store.checklist(digest({"title": "Lijst"})) == plain.decode()
    assert count(library, "checklist") == 1


def test_a_checklist_that_is_not_there_is_unknown(store: EventStore) -> None:
    with pytest.raises(ChecklistUnknown, match="c" * 64):
        store.checklist("c" * 64)


def test_a_checklist_that_changed_on_disk_is_refused(store: EventStore) -> None:
    store.add_checklist("c" * 64, b"{}")

    with pytest.raises(LibraryDamaged, match="cccccccccccc"):
        store.checklist("c" * 64)


def test_a_signed_version_that_is_gone_or_changed_is_refused(store: EventStore, chain: Chain) -> None:
    changed = replace(SIGNED, body=b"{}")
    store.append(chain.add(SignOff("r1", 1, SIGNED.fingerprint, "t")), chain.dossier, changed)

    for fingerprint in (SIGNED.fingerprint, "a" * 64):
        with pytest.raises(LibraryDamaged, match=fingerprint[:12]):
            store.signed_version(fingerprint)


# ---- drafts


def test_a_draft_is_kept_and_the_newest_per_slot_counts(store: EventStore, chain: Chain) -> None:
    for text in ("a", "ab", "abc"):
        store.write_draft("d1", WriteExplanation("r1", "1.a", text))
    store.write_draft("d1", WriteExplanation("r1", "1.b", "x"))
    store.write_draft("d2", WriteExplanation("r1", "1.a", "of another dossier"))

    assert store.drafts("d1") == (WriteExplanation("r1", "1.a", "abc"), WriteExplanation("r1", "1.b", "x"))


def test_a_draft_goes_when_its_slot_is_written_or_settled(store: EventStore, chain: Chain) -> None:
    drafts = [WriteExplanation("r1", question, "x") for question in ("1.a", "1.b", "1.c")]
    for draft in drafts:
        store.write_draft("d1", draft)
    store.append(chain.add(WriteExplanation("r1", "1.a", "y")), chain.dossier, settled=[drafts[1].slot])

    assert store.drafts("d1") == (drafts[2],)


@pytest.mark.parametrize("body", ["x", "{}", '{"kind":"write_explanation"}'])
def test_a_draft_that_cannot_be_read_is_said_to_be_damaged(
    store: EventStore, library: LibraryFile, body: str
) -> None:
    library.connection.execute("insert into draft values('d1', 's', ?)", (body,))

    with pytest.raises(LibraryDamaged, match="draft of d1"):
        store.drafts("d1")


def test_an_event_that_only_a_newer_program_knows_is_said_to_be_just_that(path: Path) -> None:
    open_library(path, device_id="laptop", made_by="2.4.0").close()
    body = '{"change":{"kind":"set_mood"},"device":"laptop"}'
    with tampering(path) as raw:
        raw.execute(
            "insert into event values(1, ?, 'd1', 'laptop', 1, null, 'set_mood', ?)",
            (sha256(body.encode()).digest(), body),
        )
    with (
        closing(open_library(path, device_id="laptop", made_by="1.0.0")) as library,
        pytest.raises(EventUnknown) as caught,
    ):
        EventStore(library).events("d1")

    assert (caught.value.kind, caught.value.needs) == ("set_mood", "2.4.0")
