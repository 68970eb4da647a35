"""The power goes in the middle of the meeting: what was said to be saved is there at the next start."""

from __future__ import annotations

import random
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from checklist_desktop.domain.changes.of_answers import WriteExplanation
from checklist_desktop.domain.errors import OpOrdeError
from checklist_desktop.services.library import Library
from checklist_desktop.services.sign_off import reopen, sign_off
from checklist_desktop.storage import connection
from checklist_desktop.storage.connection import PRAGMAS
from tests.builders import QUESTIONS, Desk
from tests.journeys.power_cut import Disk, Said, recording

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.journeys.power_cut import Happening

CUTS = 200
ANSWERS = 60
EVERYDAY = {"locking_mode": ("normal", "normal"), "synchronous": ("full", 2)}
"""What SQLite does unless asked otherwise."""


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    (tmp_path / "laptop").mkdir()
    with closing(Desk(tmp_path / "laptop")) as opened:
        yield opened


def meeting(desk: Desk) -> tuple[bytes, list[Happening]]:
    """Some work, with all that happened to the files; and the library as it was before."""
    desk.library.close()
    before = desk.path.read_bytes()
    chance = random.Random(1)
    with recording() as log:
        desk.open_library()
        desk.reopen_dossier()
        for number in range(ANSWERS):
            work(desk, number, chance)
            log.append(Said(len(desk.session.recorded)))
        desk.library.close()
    desk.open_library()
    return before, log


def work(desk: Desk, number: int, chance: random.Random) -> None:
    question = QUESTIONS[number % 5]
    if number % 20 == 18:
        sign_off(desk.session, desk.round_id).result()
    elif number % 20 == 19:
        reopen(desk.session, desk.round_id, "Een cijfer klopte niet.").result()
    elif number % 20 in (7, 14):
        desk.session.undo().result()
    else:
        desk.session.keep_draft(WriteExplanation(desk.round_id, question, f"Toel {number}"))
        desk.explain(question, f"Toelichting {number}. " * chance.choice((1, 10, 200)))


def saved_after_a_cut(disk: Disk, folder: Path, chance: random.Random, dossier_id: str) -> int:
    """How many events the next start finds, in a library that is sound; -1 when it finds no such library."""
    folder.mkdir()
    for name, content in disk.after_a_cut(chance).items():
        (folder / name).write_bytes(content)
    try:
        with closing(Library(folder / "library.sqlite3")) as library:
            events = len(library.open(dossier_id).recorded)
            return events if library.verify().is_sound else -1
    except OpOrdeError:
        return -1


def losses(desk: Desk, folder: Path) -> list[tuple[int, int]]:
    """Of each cut after which something was gone: how much was said to be saved, and how much was."""
    before, log = meeting(desk)
    chance = random.Random(20261124)
    cuts = {chance.randrange(len(log)) for _ in range(CUTS)}
    disk = Disk({desk.path.name: bytearray(before)}, said=2)
    found = []
    for place, happening in enumerate(log):
        disk.meets(happening)
        if place in cuts:
            saved = saved_after_a_cut(disk, folder / f"cut-{place}", chance, desk.dossier_id)
            if saved < disk.said:
                found.append((disk.said, saved))
    return found


def test_no_power_cut_takes_what_was_saved(desk: Desk, tmp_path: Path) -> None:
    assert losses(desk, tmp_path) == []


def test_with_the_everyday_settings_of_sqlite_it_would(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Or the test above could not fail."""
    weakened = [(name, *EVERYDAY.get(name, (setting, value))) for name, setting, value in PRAGMAS]
    monkeypatch.setattr(connection, "PRAGMAS", weakened)

    assert len(losses(desk, tmp_path)) > CUTS // 10
