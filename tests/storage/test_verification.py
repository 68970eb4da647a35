"""Verifying: everything is counted, every kind of harm is found, and nothing is changed by looking."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING

import apsw
import pytest

from checklist_desktop.services.sign_off import sign_off
from checklist_desktop.storage.connection import open_library
from checklist_desktop.storage.verification import FaultKind, verify
from tests.builders import Desk, tampering

if TYPE_CHECKING:
    from pathlib import Path

    from checklist_desktop.storage.verification import Verification


@pytest.fixture
def closed(tmp_path: Path) -> Path:
    """A library with answers and a signed version, closed."""
    desk = Desk(tmp_path)
    for question in ("1.a", "1.b", "2.a"):
        desk.answer(question, "yes")
    sign_off(desk.session, desk.round_id).result()
    desk.close()
    return desk.path


def verified(path: Path) -> Verification:
    with closing(open_library(path, device_id="", made_by="test")) as library:
        return verify(library)


def test_a_sound_library_is_counted(closed: Path) -> None:
    found = verified(closed)

    assert found.is_sound
    assert (found.dossiers, found.events, found.signed_versions, found.checklists) == (1, 6, 1, 1)


def test_looking_changes_nothing(closed: Path) -> None:
    with closing(open_library(closed, device_id="", made_by="test")) as library:
        before = closed.stat()
        verify(library)

        assert library.connection.in_transaction is False
        assert closed.stat() == before


HARMS: list[tuple[str, set[FaultKind]]] = [
    ("update event set body = replace(body, '\"yes\"', '\"nee\"') where n = 3", {FaultKind.EVENTS}),
    ("update event set body = 'x' where n = 3", {FaultKind.EVENTS, FaultKind.CACHE}),
    ("update event set body = '{}' where n = 3", {FaultKind.EVENTS, FaultKind.CACHE}),
    ("delete from event where n = 2", {FaultKind.EVENTS, FaultKind.CACHE}),
    ("delete from event where n = 6", {FaultKind.CACHE}),
    ("update event set n = 60 where n = 6", {FaultKind.EVENTS}),
    ("update signed_version set body = body || ' '", {FaultKind.SIGNED_VERSION}),
    ("delete from signed_version", {FaultKind.SIGNED_VERSION}),
    ("update checklist set body = replace(body, 'orde', 'odre')", {FaultKind.CHECKLIST}),
    ("delete from checklist", {FaultKind.CHECKLIST}),
    ("delete from head", {FaultKind.CACHE}),
    ("update round set label = '2027'", {FaultKind.CACHE}),
    ("update dossier set name = 'Elders'", {FaultKind.CACHE}),
    ("update dossier set name = cast(x'56ff' as text)", {FaultKind.CACHE}),
]


@pytest.mark.parametrize(("harm", "kinds"), HARMS)
def test_harm_is_found(closed: Path, harm: str, kinds: set[FaultKind]) -> None:
    with tampering(closed) as raw:
        raw.execute(harm)
        assert raw.total_changes() > 0
    found = verified(closed)

    assert not found.is_sound
    assert {fault.kind for fault in found.faults} == kinds
    assert all(fault.where for fault in found.faults)


def test_a_fault_in_the_structure_is_found(closed: Path) -> None:
    """Opening checks quickly and passes an index that lost a row; verifying does not."""
    with tampering(closed) as raw:
        raw.config(apsw.SQLITE_DBCONFIG_DEFENSIVE, 0)
        raw.execute("pragma writable_schema = on")
        index = raw.execute("select * from sqlite_schema where name = 'round_of_dossier'").fetchall()
        raw.execute("delete from sqlite_schema where name = 'round_of_dossier'")
        raw.execute("pragma writable_schema = reset")
        raw.execute("update round set ord = 7")
        raw.execute("pragma writable_schema = on")
        raw.executemany("insert into sqlite_schema values(?, ?, ?, ?, ?)", index)
        raw.execute("pragma writable_schema = reset")
    found = verified(closed)

    assert {fault.kind for fault in found.faults} == {FaultKind.STRUCTURE, FaultKind.CACHE}
    assert "round_of_dossier" in found.faults[0].where


def test_a_faulty_event_of_one_dossier_is_told_with_the_others_intact(closed: Path) -> None:
    with tampering(closed) as raw:
        raw.execute("update event set kind = 'reopen' where n = 4")
    (fault,) = verified(closed).faults

    assert fault.kind is FaultKind.EVENTS
    assert len(fault.where) == 12


def test_a_library_without_dossiers_is_sound(path: Path) -> None:
    found = verified(path)

    assert (found.is_sound, found.dossiers, found.events) == (True, 0, 0)
