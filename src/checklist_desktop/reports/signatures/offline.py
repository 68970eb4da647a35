"""Running pyHanko without a network: nothing to fetch with, and a loop that has no socket of its own."""

from __future__ import annotations

import asyncio
import sys
import threading
from types import ModuleType
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Coroutine, Sequence

T = TypeVar("T")


def keep_network_out() -> None:
    """Put an empty module in the place of aiohttp, with which pyHanko would fetch."""
    sys.modules.setdefault("aiohttp", _Absent("aiohttp"))


class _Absent(ModuleType):
    """Has every name that is asked for, and nothing behind it."""

    def __getattr__(self, name: str) -> type[Exception]:
        if name.startswith("__"):
            raise AttributeError(name)
        return type(name, (Exception,), {})


def finished(work: Coroutine[object, object, T]) -> T:
    """The result of a coroutine, run to its end on this thread."""
    loop = _Loop()
    try:
        return loop.run_until_complete(work)
    finally:
        loop.close()


class _Bell:
    """Waits for another thread of our own, as a selector waits for sockets."""

    def __init__(self) -> None:
        self._rung = threading.Event()

    def ring(self) -> None:
        self._rung.set()

    def select(self, timeout: float | None = None) -> Sequence[object]:
        self._rung.wait(timeout)
        self._rung.clear()
        return ()


class _Loop(asyncio.BaseEventLoop):
    """The usual loops make a pair of sockets to wake themselves, which on Windows is a connection."""

    def __init__(self) -> None:
        super().__init__()
        self._selector = _Bell()

    def _process_events(self, events: Sequence[object]) -> None:
        """There are none: nothing waits for a socket or a file."""

    def _write_to_self(self) -> None:
        self._selector.ring()
