"""One bit of the library turns around: a change to anything that someone said or typed never goes unseen."""

from __future__ import annotations

import random
from collections import Counter
from contextlib import closing
from typing import TYPE_CHECKING

import apsw

from checklist_desktop.domain.errors import OpOrdeError
from checklist_desktop.storage.connection import open_library
from checklist_desktop.storage.event_store import EventStore
from checklist_desktop.storage.verification import verify
from tests.storage.rescue.damage import content_of, flipped
from tests.storage.sample_library import make_sample

if TYPE_CHECKING:
    from pathlib import Path

FLIPS = 1000


def noticed_by(path: Path) -> str:
    """Who notices that something is wrong: the start, a dossier that opens, or the check of the library."""
    try:
        library = open_library(path, device_id="x", made_by="test")
    except OpOrdeError:
        return "start"
    with closing(library):
        store = EventStore(library)
        try:
            for row in store.dossiers():
                store.events(row.id)
        except OpOrdeError:
            return "dossier"
        try:
            return "" if verify(library).is_sound else "check"
        except OpOrdeError:  # it cannot even be read to the end
            return "check"


def is_changed(path: Path, content: dict[str, list[tuple[object, ...]]]) -> bool:
    """Whether what someone reads in the file is not what was written in it."""
    try:
        return content_of(path) != content
    except (apsw.Error, UnicodeDecodeError):
        return True


def test_of_a_thousand_single_bits_every_one_that_changes_content_is_noticed(
    path: Path, tmp_path: Path
) -> None:
    chance = random.Random(20261124)
    (tmp_path / "sample").mkdir()
    sample = make_sample(tmp_path / "sample")
    before, content = sample.read_bytes(), content_of(sample)
    counted: Counter[tuple[bool, str]] = Counter()
    for _ in range(FLIPS):
        path.write_bytes(flipped(before, chance.randrange(len(before) * 8)))
        counted[is_changed(path, content), noticed_by(path)] += 1
        path.with_name(f"{path.name}-journal").unlink(missing_ok=True)

    assert counted[True, ""] == 0
    assert sum(counted.values()) == FLIPS
    # So that the test is about something: each of the three finds a good part of them.
    assert counted[True, "start"] > 20
    assert counted[True, "dossier"] > 20
    assert counted[True, "check"] > 20


def test_where_a_signed_version_belongs_and_what_is_being_typed_are_watched_byte_by_byte(
    path: Path, tmp_path: Path
) -> None:
    chance = random.Random(20261124)
    (tmp_path / "sample").mkdir()
    sample = make_sample(tmp_path / "sample")
    before = sample.read_bytes()
    with closing(apsw.Connection(str(sample))) as raw:
        signed = raw.execute("select hex(fingerprint), dossier_id || round_id from signed_version").fetchall()
        drafts = raw.execute("select '', dossier_id || slot || body from draft").fetchall()
    parts = [bytes.fromhex(str(key)) + str(text).encode() for key, text in (*signed, *drafts)]
    assert len(parts) == 3

    for part in parts:
        start = before.index(part)
        for byte in range(start, start + len(part)):
            path.write_bytes(flipped(before, byte * 8 + chance.randrange(8)))
            assert noticed_by(path), f"byte {byte - start} of {part!r}"
            path.with_name(f"{path.name}-journal").unlink(missing_ok=True)
