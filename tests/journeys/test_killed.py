"""Killed in the middle of the meeting, or on a full disk: what was said to be saved is there afterwards."""

from __future__ import annotations

import os
import random
import subprocess
import sys
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from checklist_desktop.domain.changes.of_answers import WriteExplanation
from checklist_desktop.services.library import Library
from tests.builders import Desk
from tests.journeys.someone_at_work import OPTIONS, QUESTIONS, text_of

if TYPE_CHECKING:
    from checklist_desktop.services.session import Session

ROOT = Path(__file__).parent.parent.parent
KILLS = 20


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    """A library with a dossier, closed, for others to work in."""
    made = Desk(tmp_path)
    made.close()
    return made


def someone_at_work(path: Path, dossier_id: str, *more: str) -> subprocess.Popen[str]:
    command = [sys.executable, "-m", "tests.journeys.someone_at_work", str(path), dossier_id, *more]
    return subprocess.Popen(command, cwd=ROOT, text=True, stdin=subprocess.PIPE, stdout=subprocess.PIPE)


def answers_said_to_be_saved(path: Path, dossier_id: str, chance: random.Random) -> list[int]:
    """Let someone work for a while, kill them without warning, and tell what they were told was saved."""
    with someone_at_work(path, dossier_id) as program:
        assert program.stdout is not None
        wait_for = chance.randint(1, 25)
        said = [int(program.stdout.readline()) for _ in range(wait_for)]
        # Somewhere in the commit of the next answer, or in the draft before it.
        spin(chance.randint(0, 60_000))
        program.kill()
        said += [int(line) for line in program.stdout.read().splitlines()]
    return said


def spin(turns: int) -> None:
    for _ in range(turns):
        pass


def texts_in(session: Session) -> set[str]:
    changes = [item.event.change for item in session.recorded]
    return {change.text for change in changes if isinstance(change, WriteExplanation)}


def test_whatever_moment_it_is_killed_every_answer_that_was_saved_is_there(desk: Desk) -> None:
    chance = random.Random(20261124)
    told = 0
    for _ in range(KILLS):
        said = answers_said_to_be_saved(desk.path, desk.dossier_id, chance)
        told += len(said)
        with closing(Library(desk.path)) as library:
            assert library.verify().is_sound
            check_saved(library.open(desk.dossier_id), said)

    assert told > KILLS


def check_saved(session: Session, said: list[int]) -> None:
    texts, last = texts_in(session), said[-1]
    assert [number for number in said if text_of(number) not in texts] == []

    answer = session.dossier.rounds[0].answer(QUESTIONS[last % 5])
    assert answer.option == OPTIONS[last % 3]
    assert answer.explanation in (
        text_of(last),
        f"{text_of(last)}En",
    )  # what was being typed may be there too


@pytest.mark.skipif(os.name == "nt", reason="no limit to the size of a file can be set on Windows")
@pytest.mark.parametrize("room", [1_000, 9_000, 30_000, 100_000])
def test_on_a_full_disk_nothing_is_lost_and_work_goes_on_when_there_is_room(desk: Desk, room: int) -> None:
    limit = desk.path.stat().st_size + room
    with someone_at_work(desk.path, desk.dossier_id, str(limit)) as program:
        assert program.stdin is not None
        assert program.stdout is not None
        error, number, unchanged = program.stdout.readline().split()
        out, _ = program.communicate("there is room again\n")

    assert error in ("DiskFailing", "DiskFull")  # a limit is told as a write that failed
    assert unchanged == ("True" if int(number) else "False")
    assert out.split() == ["True", "True"]
    with closing(Library(desk.path)) as library:
        assert library.verify().is_sound
        session = library.open(desk.dossier_id)
        assert texts_in(session) == {text_of(earlier) for earlier in range(int(number) + 1)}
        assert session.dossier.rounds[0].answer("2.a").option == "yes"
