"""Cut the power at many moments of a story, start again after each, and look whether a promise was broken.

`python -m tests.durability.cuts --cuts 50000` does so for all stories at once; `dev.py durability` calls it.
"""

from __future__ import annotations

import argparse
import os
import random
import shutil
import sys
import tempfile
from concurrent.futures import ProcessPoolExecutor
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from time import perf_counter
from typing import TYPE_CHECKING

from checklist_desktop.domain.errors import OpOrdeError, PasswordNeeded, PasswordWrong
from checklist_desktop.storage.backups.names import backups_in
from checklist_desktop.storage.backups.reading import check_backup
from checklist_desktop.storage.connection import open_library
from checklist_desktop.storage.event_store import EventStore
from checklist_desktop.storage.verification import verify
from tests.durability.disk import Disk
from tests.durability.recorder import recording
from tests.durability.risky_stories import RISKY
from tests.durability.stories import EVERYDAY, KEY, NAME, OTHER_KEY, Meeting, Promise

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from checklist_desktop.storage.backups.names import BackupFile
    from checklist_desktop.storage.connection import LibraryFile
    from tests.durability.disk import Happening
    from tests.durability.stories import Story

STORIES = (*EVERYDAY, *RISKY)
SEED = 20261124
KINDS = ("lost", "damaged", "readable")
"""What a cut may not do; words are readable that were to be gone."""
MOST_AT_ONCE = 250
"""Cuts for one turn of a process."""


@dataclass(frozen=True, slots=True)
class Broken:
    """A promise that a cut broke: what kind, and in which words."""

    kind: str
    detail: str


@dataclass(frozen=True, slots=True)
class Record:
    """A story as it was played: the files before it, and everything that happened to them."""

    before: dict[str, bytes]
    log: list[Happening[Promise]]


def play(story: Story, folder: Path) -> Record:
    """Play the story once, from beginning to end."""
    folder.mkdir()
    meeting = Meeting(folder, [], story.password)
    story.prepare(meeting)
    before = {path.name: path.read_bytes() for path in folder.iterdir()}
    with recording(folder) as log:
        meeting.log = log
        story.play(meeting)
    return Record(before, log)


def broken_promises(story: Story, record: Record, cuts: int, seed: int, folder: Path) -> list[Broken]:
    """What is broken after so many cuts at random moments, each on a disk of its own."""
    chance = random.Random(seed)
    moments: dict[int, int] = {}
    for _ in range(cuts):
        moment = chance.randrange(len(record.log))
        moments[moment] = moments.get(moment, 0) + 1
    disk = Disk(record.before, Promise(passwords=(story.password,)))
    found: list[Broken] = []
    laptop = folder / "after"
    for place, happening in enumerate(record.log):
        disk.meets(happening)
        for _ in range(moments.get(place, 0)):
            _put(disk.after_a_cut(chance), laptop)
            found += judged(laptop, disk.promise)
            shutil.rmtree(laptop)
    return found


def _put(files: dict[str, bytes], folder: Path) -> None:
    folder.mkdir()
    for name, content in files.items():
        path = folder / name
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(content)


def judged(folder: Path, promise: Promise) -> list[Broken]:
    """Start again after a cut, and compare what is there with what was promised."""
    path = folder / NAME
    if not path.exists() and promise.events:
        return [Broken("lost", "the library")]
    found = [Broken("readable", f"{name}: {word}") for name, word in _words_left(folder, promise)]
    try:
        with closing(_opened(path, promise.passwords)) as library:
            found += _unsound(library) + _missing(library, promise)
        for backup in backups_in(folder / "backups"):
            _check(backup)
    except OpOrdeError as error:
        return [Broken("damaged", str(error).replace(str(folder), "."))]
    gone = [name for name in sorted(promise.backups) if not (folder / name).exists()]
    return found + [Broken("lost", name) for name in gone]


def _opened(path: Path, passwords: Sequence[str]) -> LibraryFile:
    """The library behind the first of these passwords that is its own."""
    for password in passwords:
        try:
            library = open_library(
                path, device_id="after", made_by="1", back_up=lambda old: None, password=password
            )
        except (PasswordNeeded, PasswordWrong):
            continue
        if library.password == password:
            return library
        library.close()
    raise PasswordWrong(str(path))


def _check(backup: BackupFile) -> None:
    """A back-up that bears its name is sound, behind whichever password."""
    for password in ("", KEY, OTHER_KEY):
        with suppress(PasswordNeeded, PasswordWrong):
            check_backup(backup.path, password, backup.digest)
            return
    raise PasswordWrong(str(backup.path))


def _words_left(folder: Path, promise: Promise) -> Iterator[tuple[str, str]]:
    for path in folder.rglob("*"):
        for word in promise.gone:
            if path.is_file() and word.encode() in path.read_bytes():
                yield path.relative_to(folder).as_posix(), word


def _unsound(library: LibraryFile) -> list[Broken]:
    return [Broken("damaged", f"{fault.kind} {fault.where}") for fault in verify(library).faults]


def _missing(library: LibraryFile, promise: Promise) -> list[Broken]:
    there = {str(row[0]) for row in library.connection.execute("select lower(hex(event_id)) from event")}
    lost = [Broken("lost", f"event {event}") for event in sorted(promise.events - there)]
    store = EventStore(library)
    for dossier, slot, text in sorted(promise.drafts):
        typed = [getattr(draft, "text", "") for draft in store.drafts(dossier) if draft.slot == slot]
        # Text that is in no draft any more became an event, or was replaced by more of the same.
        typed += [
            getattr(event.change, "text", "")
            for _, event in store.events(dossier)
            if event.change.slot == slot
        ]
        if not any(found.startswith(text) for found in typed):
            lost.append(Broken("lost", f"text {text[:20]}"))
    return lost


@contextmanager
def fast_folder() -> Iterator[Path]:
    """A folder in memory where the system has one: what the disk does is already in the record."""
    memory = Path("/dev/shm")
    place = memory if memory.is_dir() and os.access(memory, os.W_OK) else None
    with tempfile.TemporaryDirectory(prefix="op-orde-cuts-", dir=place) as name:
        yield Path(name)


def cut(story: Story, cuts: int, seed: int = SEED) -> list[Broken]:
    with fast_folder() as folder:
        return broken_promises(story, play(story, folder / "laptop"), cuts, seed, folder)


# ---- all stories at once, on every core


def main(arguments: Sequence[str]) -> int:
    parser = argparse.ArgumentParser(prog="dev.py durability")
    parser.add_argument("--cuts", type=int, default=50_000, help="how many, spread over the stories")
    parser.add_argument("--seed", type=int, default=SEED)
    wanted = parser.parse_args(arguments)
    start = perf_counter()
    turns = list(_turns(wanted.cuts, wanted.seed))
    found: dict[str, list[Broken]] = {story.name: [] for story in STORIES}
    done = dict.fromkeys(found, 0)
    with ProcessPoolExecutor() as pool:
        for (story, cuts, _), broken in zip(turns, pool.map(partial(_turn), turns), strict=True):
            found[story.name] += broken
            done[story.name] += cuts
    for name, broken in found.items():
        kinds = (f"{sum(one.kind == kind for one in broken)} {kind}" for kind in KINDS)
        print(f"{name}: {done[name]} cuts, {', '.join(kinds)}")
        for one in broken[:5]:
            print(f"  {one.kind}: {one.detail}")
    print(f"{sum(done.values())} cuts in {perf_counter() - start:.0f} s")
    return 1 if any(found.values()) else 0


def _turns(cuts: int, seed: int) -> Iterator[tuple[Story, int, int]]:
    for place, story in enumerate(STORIES):
        left = cuts // len(STORIES) + (place < cuts % len(STORIES))
        number = 0
        while left > 0:
            yield story, min(left, MOST_AT_ONCE), seed + 1000 * place + number
            left -= MOST_AT_ONCE
            number += 1


def _turn(turn: tuple[Story, int, int]) -> list[Broken]:
    return cut(*turn)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
