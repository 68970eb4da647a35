"""A disk that fails: the k-th call of a kind, once or from then on, until someone repairs it."""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import dataclass, field
from itertools import count
from threading import Event
from typing import TYPE_CHECKING

import apsw

from tests.durability.recorder import BELOW_THE_CIPHER, default_file_system

if TYPE_CHECKING:
    from collections.abc import Iterator

KINDS = ("read", "write", "sync", "truncate", "delete", "open")
_numbers = count()


@dataclass(slots=True)
class Trouble:
    """Which call fails: `at` 0 means none. `kind` may be any of KINDS; `full` says that the disk is full."""

    at: int = 0
    lasts: bool = False
    kinds: frozenset[str] = frozenset(KINDS)
    full: bool = False
    slow: float = 0
    """How many seconds each of these calls takes."""
    calls: int = 0
    failed: list[str] = field(default_factory=list)

    def meets(self, kind: str) -> None:
        if kind not in self.kinds:
            return
        self.calls += 1
        if self.slow:
            Event().wait(self.slow)
        if self.at and (self.calls == self.at or (self.lasts and self.calls > self.at)):
            self.failed.append(kind)
            if self.full:
                raise apsw.FullError("database or disk is full")
            raise apsw.CantOpenError("cannot open") if kind == "open" else apsw.IOError("disk I/O error")

    def is_over(self) -> None:
        """The disk is well again, and what it does is not counted any more."""
        self.kinds = frozenset()


class FaultyFile(apsw.VFSFile):
    """A file of SQLite on that disk."""

    def __init__(self, trouble: Trouble, name: str | apsw.URIFilename | None, flags: list[int]) -> None:
        self._trouble = trouble
        super().__init__(BELOW_THE_CIPHER, name, flags)

    def xRead(self, amount: int, offset: int) -> bytes:
        self._trouble.meets("read")
        return super().xRead(amount, offset)

    def xWrite(self, data: bytes, offset: int) -> None:
        self._trouble.meets("write")
        super().xWrite(data, offset)

    def xTruncate(self, newsize: int) -> None:
        self._trouble.meets("truncate")
        super().xTruncate(newsize)

    def xSync(self, flags: int) -> None:
        self._trouble.meets("sync")
        super().xSync(flags)


class FaultyDisk(apsw.VFS):
    """The ordinary file system, with trouble."""

    def __init__(self, trouble: Trouble) -> None:
        self._trouble = trouble
        self.name = f"faulty-{next(_numbers)}"
        super().__init__(self.name, BELOW_THE_CIPHER)

    def xOpen(self, name: str | apsw.URIFilename | None, flags: list[int]) -> apsw.VFSFile:
        self._trouble.meets("open")
        return FaultyFile(self._trouble, name, flags)

    def xDelete(self, filename: str, syncdir: bool) -> None:
        self._trouble.meets("delete")
        super().xDelete(filename, syncdir)


@contextmanager
def failing(trouble: Trouble) -> Iterator[Trouble]:
    """Every connection that is opened from here on meets this trouble."""
    disk = FaultyDisk(trouble)
    with default_file_system(disk, disk.name):
        yield trouble
