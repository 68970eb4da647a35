"""The writer: one thread, in order, and whoever waits hears what went wrong."""

from __future__ import annotations

import threading
from contextlib import closing

import pytest

from checklist_desktop.storage.writer import Writer


def test_work_is_done_in_order_on_one_other_thread() -> None:
    done: list[int] = []
    threads: set[str] = set()

    def work(number: int) -> None:
        done.append(number)
        threads.add(threading.current_thread().name)

    with closing(Writer()) as writer:
        for number in range(50):
            writer.submit(lambda number=number: work(number))  # type: ignore[misc]  # the number of this turn
        writer.run(lambda: None)

    assert done == list(range(50))
    assert len(threads) == 1
    assert threads != {threading.current_thread().name}


def test_who_waits_gets_the_result_or_the_error() -> None:
    def fail() -> None:
        raise LookupError("not there")

    with closing(Writer()) as writer:
        assert writer.run(lambda: 7) == 7
        with pytest.raises(LookupError, match="not there"):
            writer.run(fail)
        assert writer.run(lambda: 8) == 8


def test_closing_finishes_what_was_handed_over() -> None:
    done: list[int] = []
    writer = Writer()
    for number in range(20):
        writer.submit(lambda number=number: done.append(number))  # type: ignore[misc]  # the number of this turn
    writer.close()

    assert done == list(range(20))
