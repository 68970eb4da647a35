"""Salvaging: whatever is damaged, all that is still true comes over to a new library, and nothing else."""

from __future__ import annotations

import shutil
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

import apsw
import pytest

from checklist_desktop.domain.changes.of_answers import SetAnswer, WriteExplanation
from checklist_desktop.domain.errors import LibraryDamaged
from checklist_desktop.storage.connection import open_library
from checklist_desktop.storage.event_store import EventStore
from checklist_desktop.storage.rescue.copying import journal_of
from checklist_desktop.storage.rescue.salvage import Salvage, salvage
from checklist_desktop.storage.vault.copying import change_password
from checklist_desktop.storage.verification import verify
from tests.builders import tampering
from tests.storage.chains import Chain
from tests.storage.rescue.damage import PAGE, bodies_of, dossiers_of, flipped, zeroed

if TYPE_CHECKING:
    from collections.abc import Callable

    from checklist_desktop.domain.changes.kinds import Change

SAMPLE = Path(__file__).parent.parent.parent / "data" / "libraries" / "v1.sqlite3"
PAGES = SAMPLE.stat().st_size // PAGE
REGION, CITY = "id-000026", "id-000002"
ALL = {REGION: 2, CITY: 23}
ANYTHING = b"Dit was ooit een bibliotheek. "


@pytest.fixture
def damaged(tmp_path: Path) -> Path:
    return tmp_path / "damaged.sqlite3"


def salvaged(damaged: Path, target: Path) -> Salvage:
    before = damaged.read_bytes()
    found = salvage(damaged, target, device_id="new", made_by="test")
    assert damaged.read_bytes() == before
    return found


def test_from_a_sound_library_everything_comes_over(path: Path) -> None:
    found = salvaged(SAMPLE, path)

    assert {dossier.id: dossier.events for dossier in found.dossiers} == ALL
    assert all(dossier.is_whole for dossier in found.dossiers)
    assert found.lost_dossiers == 0
    assert dossiers_of(path) == ALL
    assert bodies_of(path) == bodies_of(SAMPLE)


def test_the_new_library_is_another_device(path: Path) -> None:
    salvaged(SAMPLE, path)

    with closing(open_library(path, device_id="x", made_by="test")) as library:
        assert EventStore(library).device_id == "new"


@pytest.mark.parametrize("page", range(PAGES))
def test_with_any_page_blank_the_rest_comes_over_whole(damaged: Path, path: Path, page: int) -> None:
    damaged.write_bytes(zeroed(SAMPLE.read_bytes(), page))

    found = salvaged(damaged, path)

    with closing(open_library(path, device_id="x", made_by="test")) as library:
        assert verify(library).faults == () or any(not dossier.is_whole for dossier in found.dossiers)
    came = dossiers_of(path)
    assert came == {dossier.id: dossier.events for dossier in found.dossiers}
    missing = sum(ALL.values()) - sum(came.values())
    told = sum(dossier.missing for dossier in found.dossiers)
    lost = sum(ALL[dossier_id] for dossier_id in ALL.keys() - came.keys())
    assert missing == told + lost
    assert found.lost_dossiers == len(ALL.keys() - came.keys())
    assert bodies_of(path) <= bodies_of(SAMPLE)


def test_at_most_a_few_pages_hold_what_cannot_be_missed(tmp_path: Path) -> None:
    """Counted, so that a salvage that gives up sooner does not go unseen."""
    whole = 0
    for page in range(PAGES):
        damaged = tmp_path / f"{page}.damaged"
        damaged.write_bytes(zeroed(SAMPLE.read_bytes(), page))
        found = salvaged(damaged, tmp_path / f"{page}.sqlite3")
        whole += {dossier.id: dossier.events for dossier in found.dossiers} == ALL

    assert whole >= PAGES - 4


@pytest.mark.parametrize("length", [0, 50, 100, 4096, 30_000, 61_440, 80_000, 100_000, 102_399])
def test_of_a_file_that_was_cut_off_comes_over_what_was_left(damaged: Path, path: Path, length: int) -> None:
    damaged.write_bytes(SAMPLE.read_bytes()[:length])

    found = salvaged(damaged, path)

    came = dossiers_of(path)
    assert came == {dossier.id: dossier.events for dossier in found.dossiers}
    assert all(count <= ALL[dossier_id] for dossier_id, count in came.items())
    assert bodies_of(path) <= bodies_of(SAMPLE)
    assert (came != {}) is (length > 75_000)


def _wrong_magic(content: bytes) -> bytes:
    return ANYTHING[:16] + content[16:]


def _wrong_page_size(content: bytes) -> bytes:
    return content[:16] + b"\x02\x00" + content[18:]


def _wrong_first_page(content: bytes) -> bytes:
    return (ANYTHING * PAGE)[:PAGE] + content[PAGE:]


def _shorter_than_it_says(content: bytes) -> bytes:
    return content[:28] + b"\0\0\0\3" + content[32:]


def _in_front(content: bytes) -> bytes:
    return bytes(PAGE) + content


@pytest.mark.parametrize(
    "harm", [_wrong_magic, _wrong_page_size, _wrong_first_page, _shorter_than_it_says, _in_front]
)
def test_with_a_wrong_beginning_everything_comes_over(
    damaged: Path, path: Path, harm: Callable[[bytes], bytes]
) -> None:
    damaged.write_bytes(harm(SAMPLE.read_bytes()))

    found = salvaged(damaged, path)

    assert found.events == sum(ALL.values()) or harm is _in_front
    assert bodies_of(path) <= bodies_of(SAMPLE)


def test_what_was_forged_does_not_come_over(damaged: Path, path: Path) -> None:
    shutil.copy(SAMPLE, damaged)
    with tampering(damaged) as raw:
        raw.execute(
            "update event set body = replace(body, '\"partly\"', '\"yes\"') where kind = 'set_answer'"
        )

    found = salvaged(damaged, path)

    forged = next(dossier for dossier in found.dossiers if dossier.id == CITY)
    assert forged.events + forged.missing == ALL[CITY]
    assert forged.missing > 0
    assert bodies_of(path) <= bodies_of(SAMPLE)


def test_after_a_gap_nothing_of_that_device_comes_over(damaged: Path, path: Path) -> None:
    shutil.copy(SAMPLE, damaged)
    with tampering(damaged) as raw:
        raw.execute("delete from event where n = 9")

    found = salvaged(damaged, path)

    assert {dossier.id: (dossier.events, dossier.missing) for dossier in found.dossiers} == {
        CITY: (8, 15),
        REGION: (2, 0),
    }


def test_of_two_devices_the_whole_chain_comes_over_and_the_other_up_to_its_gap(
    damaged: Path, path: Path
) -> None:
    with closing(open_library(damaged, device_id="laptop", made_by="test")) as library:
        store, here = EventStore(library), Chain()
        store.append(here.begin(), here.dossier)
        there = Chain(device="tablet")
        there.dossier = here.dossier
        for number, chain in enumerate((there, here, there, there, here)):
            events = chain.add(SetAnswer("r1", f"1.{number}", "yes"))
            store.append(events, chain.dossier)
    with tampering(damaged) as raw:
        raw.execute("delete from event where device_id = 'tablet' and n = 2")

    (dossier,) = salvaged(damaged, path).dossiers

    assert (dossier.events, dossier.missing) == (5, 2)


def test_a_dossier_that_lost_its_beginning_is_told_of(damaged: Path, path: Path) -> None:
    shutil.copy(SAMPLE, damaged)
    with tampering(damaged) as raw:
        raw.execute("delete from event where n = 1 and dossier_id = 'id-000026'")

    found = salvaged(damaged, path)

    assert [dossier.id for dossier in found.dossiers] == [CITY]
    assert found.lost_dossiers == 1


@pytest.mark.parametrize("part", [0.0, 0.3, 0.5, 0.9, 1.0])
def test_with_a_part_of_a_journal_beside_it_what_was_saved_comes_over(
    damaged: Path, path: Path, part: float
) -> None:
    """A transaction was broken off, and the journal that would undo it was cut short as well."""
    shutil.copy(SAMPLE, damaged)
    with closing(apsw.Connection(str(damaged), flags=apsw.SQLITE_OPEN_READWRITE)) as raw:
        raw.execute("pragma cache_size = 1; begin; update dossier set name = hex(randomblob(900))")
        raw.execute("insert into draft select dossier_id, hex(event_id), body from event")
        half, journal = damaged.read_bytes(), journal_of(damaged).read_bytes()
        raw.execute("rollback")
    damaged.write_bytes(half)
    journal_of(damaged).write_bytes(journal[: int(len(journal) * part)])

    found = salvaged(damaged, path)

    assert {dossier.id: dossier.events for dossier in found.dossiers} == ALL
    assert bodies_of(path) <= bodies_of(SAMPLE)


def test_behind_a_password_everything_comes_over_but_the_page_that_is_wrong(
    damaged: Path, path: Path
) -> None:
    with closing(open_library(damaged, device_id="laptop", made_by="test", password="geheim")) as library:
        store = EventStore(library)
        for number in range(12):
            chain = Chain(f"d{number}")
            store.append(chain.begin(name=f"Stad {number:02}"), chain.dossier)
    content = damaged.read_bytes()
    damaged.write_bytes(zeroed(content, len(content) // PAGE - 1))

    found = salvage(damaged, path, device_id="new", made_by="test", password="geheim")

    assert 1 <= len(found.dossiers) <= 12
    assert b"Stad" not in path.read_bytes()


def test_behind_a_password_a_page_that_is_wrong_takes_nothing_along_but_itself(
    damaged: Path, path: Path, tmp_path: Path
) -> None:
    sample = tmp_path / "sample.sqlite3"
    shutil.copy(SAMPLE, sample)
    open_library(sample, device_id="", made_by="test", back_up=lambda library: None).close()
    change_password(sample, "", "geheim", made_by="test")
    content = sample.read_bytes()
    counts: list[int] = []
    for page in range(1, len(content) // PAGE, 3):
        damaged.write_bytes(flipped(content, (page * PAGE + 1000) * 8))
        found = salvage(damaged, path, device_id="new", made_by="test", password="geheim")
        counts.append(found.events)
        path.unlink()

    assert sum(ALL.values()) in counts
    assert min(counts) >= 2
    assert sorted(counts)[len(counts) // 2] == sum(ALL.values())  # most pages hold no events


def test_elsewhere_the_seals_of_pages_are_still_looked_at(damaged: Path, path: Path) -> None:
    open_library(damaged, device_id="laptop", made_by="test", password="geheim").close()
    content = damaged.read_bytes()
    damaged.write_bytes(flipped(content, (len(content) - 2000) * 8))
    salvage(damaged, path, device_id="new", made_by="test", password="geheim")

    with pytest.raises(LibraryDamaged):
        open_library(damaged, device_id="x", made_by="test", password="geheim")


def test_a_file_of_anything_gives_nothing(damaged: Path, path: Path) -> None:
    damaged.write_bytes(ANYTHING * 3000)

    assert salvaged(damaged, path).dossiers == ()


# ---- what was being typed


def drafts_in(path: Path, dossier_id: str = REGION) -> tuple[Change, ...]:
    with closing(open_library(path, device_id="x", made_by="test")) as library:
        return EventStore(library).drafts(dossier_id)


def test_text_that_was_being_typed_comes_over_as_that(path: Path) -> None:
    found = salvaged(SAMPLE, path)

    assert found.drafts == 1
    (typed,) = drafts_in(path)
    assert isinstance(typed, WriteExplanation)
    assert typed.text == "Nog bezig met typen"


HARMS_TO_DRAFTS = {
    "no JSON any more": "update draft set body = substr(body, 2)",
    "of no kind we know": "update draft set body = replace(body, 'write_explanation', 'write_poem')",
    "about another question than its name says": "update draft set slot = slot || 'x'",
    "of a dossier of which nothing is left": "update draft set dossier_id = 'gone'",
}


@pytest.mark.parametrize("harm", HARMS_TO_DRAFTS.values(), ids=HARMS_TO_DRAFTS)
def test_text_that_was_being_typed_and_is_no_longer_whole_does_not(
    damaged: Path, path: Path, harm: str
) -> None:
    shutil.copy(SAMPLE, damaged)
    with tampering(damaged) as raw:
        raw.execute(harm)
        assert raw.total_changes() > 0

    assert salvaged(damaged, path).drafts == 0
    assert drafts_in(path) == ()
    assert dossiers_of(path) == ALL


def test_of_what_was_typed_twice_the_last_that_was_saved_comes_over(damaged: Path, path: Path) -> None:
    """The file beside its journal holds what was half written, and the journal what was saved."""
    shutil.copy(SAMPLE, damaged)
    with tampering(damaged) as raw:
        raw.pragma("cache_size", 1)
        raw.pragma("cache_spill", 1)
        raw.execute("begin immediate")
        raw.execute("update draft set body = replace(body, 'Nog bezig', 'Half')")
        raw.execute("insert into meta values('filler', ?)", ("x" * 40_000,))  # spills into the file
        shutil.copy(journal_of(damaged), path.with_suffix(".journal"))
        half = damaged.read_bytes()
        raw.execute("rollback")
    damaged.write_bytes(half)
    shutil.copy(path.with_suffix(".journal"), journal_of(damaged))
    assert b"Half met typen" in half

    salvaged(damaged, path)

    (typed,) = drafts_in(path)
    assert isinstance(typed, WriteExplanation)
    assert typed.text == "Nog bezig met typen"
