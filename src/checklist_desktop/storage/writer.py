"""The one thread that touches the library, so that the window never waits for the disk."""

from __future__ import annotations

from concurrent.futures import Future, ThreadPoolExecutor
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable

T = TypeVar("T")


class Writer:
    """Runs work in the order in which it was handed over."""

    def __init__(self) -> None:
        self._pool = ThreadPoolExecutor(max_workers=1, thread_name_prefix="library")

    def submit(self, work: Callable[[], T]) -> Future[T]:
        return self._pool.submit(work)

    def run(self, work: Callable[[], T]) -> T:
        """Hand over work and wait for it; raises what the work raises."""
        return self.submit(work).result()

    def close(self) -> None:
        """Finish what was handed over, then stop."""
        self._pool.shutdown(wait=True)
