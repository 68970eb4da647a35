"""How long saving and opening take, against the least that the same machine can do in the same run.

Only ratios are looked at, with room for a busy machine: a bound that is crossed means that something became
slower by its nature, such as a second commit per answer, or every hash computed twice.
"""

from __future__ import annotations

import json
import os
from contextlib import closing
from itertools import count
from statistics import median
from time import perf_counter
from typing import TYPE_CHECKING

import apsw
import pytest

from checklist_desktop.domain.changes.of_answers import SetAnswer, WriteExplanation
from checklist_desktop.domain.changes.of_rounds import SetActionPoint
from checklist_desktop.domain.dossier import ActionPoint
from checklist_desktop.storage.connection import PRAGMAS
from tests.builders import QUESTIONS, Desk

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from checklist_desktop.domain.changes.kinds import Change

ANSWERS = 200
APPENDED, RUNS = 300, 9
EVENTS = 5_000
# Measured on a busy virtual machine with two cores: 1.9 to 2.8, and 4.7 to 7.
SLOWEST_ANSWER = 8.0
SLOWEST_OPENING = 14.0
# What was promised. Measured in the same way: 1.0 to 4.3, the most where an append takes 0.2 ms.
SLOWEST_ABOVE_AN_APPEND = 5.0


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with closing(Desk(tmp_path)) as opened:
        yield opened


def seconds(work: Callable[[], object]) -> float:
    start = perf_counter()
    work()
    return perf_counter() - start


def durable(folder: Path) -> apsw.Connection:
    """A table and nothing else, with the settings that make our commits durable."""
    connection = apsw.Connection(str(folder / "floor.sqlite3"))
    for name, setting, _ in PRAGMAS:
        connection.execute(f"pragma {name}={setting}").fetchall()
    connection.execute("create table event(seq integer primary key, body text)")
    return connection


def test_a_saved_answer_costs_little_more_than_its_commit(
    desk: Desk, tmp_path: Path, record_property: Callable[[str, object], None]
) -> None:
    options, body = ("yes", "partly", "no"), "x" * 450
    numbers = count()
    ours, floor = [], []
    with closing(durable(tmp_path)) as bare:

        def commit() -> None:
            with bare:
                bare.execute("insert into event(body) values(?)", (body,))

        def answer() -> None:
            number = next(numbers)
            desk.answer(QUESTIONS[number % 5], options[number % 3])

        for _ in range(ANSWERS):  # in turn, so that both meet the same disk
            floor.append(seconds(commit))
            ours.append(seconds(answer))

    ratio = median(ours) / median(floor)
    record_property("ratio", ratio)
    print(f"\none answer: {ratio:.1f} times a bare commit of {median(floor) * 1000:.2f} ms")
    assert len(desk.session.recorded) == ANSWERS + 2
    assert ratio < SLOWEST_ANSWER


def test_a_saved_answer_costs_a_few_times_the_least_the_disk_can_do(
    desk: Desk, tmp_path: Path, record_property: Callable[[str, object], None]
) -> None:
    """Against 4 KiB that are appended to a file in the same folder, and flushed."""
    # Others on this machine can only make it worse, so one run that is good enough will do.
    runs = (above_an_append(desk, tmp_path / "floor") for _ in range(RUNS))
    ratio = next((ratio for ratio in runs if ratio < SLOWEST_ABOVE_AN_APPEND), None)

    record_property("ratio", ratio)
    assert ratio is not None


def above_an_append(desk: Desk, path: Path) -> float:
    options, numbers, block = ("yes", "partly", "no"), count(), os.urandom(4096)
    ours, floor = [], []
    with path.open("ab", buffering=0) as file:

        def append() -> None:
            file.write(block)
            os.fsync(file.fileno())

        def answer() -> None:
            number = next(numbers)
            desk.answer(QUESTIONS[number % 5], options[number % 3])

        for _ in range(APPENDED):  # in turn, so that both meet the same disk
            floor.append(seconds(append))
            ours.append(seconds(answer))
    ratio = median(ours) / median(floor)
    print(f"\none answer: {ratio:.1f} times an append of {median(floor) * 1000:.2f} ms")
    return ratio


def a_lot_of_work(round_id: str) -> Iterator[Change]:
    """What a region leaves behind in years, in one round."""
    for number in count():
        question = QUESTIONS[number % 5]
        yield SetAnswer(round_id, question, ("yes", "no")[number // 5 % 2])
        yield WriteExplanation(round_id, question, f"Toelichting {number}. " * 10)
        point = ActionPoint(f"a{number % 100}", f"Actie {number}", question)
        yield SetActionPoint(round_id, point.id, point)


def test_opening_a_dossier_costs_little_more_than_reading_its_events(
    desk: Desk, record_property: Callable[[str, object], None]
) -> None:
    changes = a_lot_of_work(desk.round_id)
    desk.session.apply(*(next(changes) for _ in range(EVENTS - 2))).result()
    assert len(desk.session.recorded) == EVENTS
    desk.library.close()
    with closing(apsw.Connection(str(desk.path))) as raw:
        query = "select event_id, body from event where dossier_id = ? order by seq"

        def read() -> object:
            return [json.loads(str(body)) for _, body in raw.execute(query, (desk.dossier_id,)).fetchall()]

        # What else the machine does can only make it slower.
        floor = min(seconds(read) for _ in range(5))
    desk.open_library()

    ratio = min(seconds(desk.reopen_dossier) for _ in range(5)) / floor
    record_property("ratio", ratio)
    print(f"\nopening: {ratio:.1f} times reading {EVENTS} events in {floor * 1000:.0f} ms")
    assert ratio < SLOWEST_OPENING
