"""A power cut without pulling a plug: what is written is recorded, and a disk is made as a cut leaves it.

What was synced is certain. Each write after that was kept, was lost, or was torn in sectors of 512 bytes; of
the changes to the folder (a file made or removed) those up to a random one happened.
"""

from __future__ import annotations

from collections import defaultdict
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

import apsw

if TYPE_CHECKING:
    import random
    from collections.abc import Iterator

SECTOR = 512


@dataclass(frozen=True, slots=True)
class Made:
    name: str


@dataclass(frozen=True, slots=True)
class Removed:
    name: str
    for_sure: bool


@dataclass(frozen=True, slots=True)
class Wrote:
    name: str
    offset: int
    data: bytes


@dataclass(frozen=True, slots=True)
class CutOff:
    name: str
    size: int


@dataclass(frozen=True, slots=True)
class Synced:
    name: str


@dataclass(frozen=True, slots=True)
class Said:
    """The program said that so many events are saved."""

    events: int


Happening: TypeAlias = Made | Removed | Wrote | CutOff | Synced | Said


class RecordedFile(apsw.VFSFile):
    """A file of SQLite that notes what is done to it."""

    def __init__(
        self, log: list[Happening], base: str, name: str | apsw.URIFilename, flags: list[int]
    ) -> None:
        path = Path(name.filename() if isinstance(name, apsw.URIFilename) else name)
        self._log, self._name = log, path.name
        if not path.exists():
            log.append(Made(path.name))
        super().__init__(base, name, flags)

    def xWrite(self, data: bytes, offset: int) -> None:
        self._log.append(Wrote(self._name, offset, bytes(data)))
        super().xWrite(data, offset)

    def xTruncate(self, newsize: int) -> None:
        self._log.append(CutOff(self._name, newsize))
        super().xTruncate(newsize)

    def xSync(self, flags: int) -> None:
        self._log.append(Synced(self._name))
        super().xSync(flags)


class Recorder(apsw.VFS):
    """The ordinary file system, with every happening noted."""

    def __init__(self, log: list[Happening], base: str) -> None:
        self._log, self._base = log, base
        super().__init__("recorder", base)

    def xOpen(self, name: str | apsw.URIFilename | None, flags: list[int]) -> apsw.VFSFile:
        if name is None:
            return apsw.VFSFile(self._base, name, flags)
        return RecordedFile(self._log, self._base, name, flags)

    def xDelete(self, filename: str, syncdir: bool) -> None:
        self._log.append(Removed(Path(filename).name, bool(syncdir)))
        super().xDelete(filename, syncdir)


@contextmanager
def recording() -> Iterator[list[Happening]]:
    """Everything SQLite does to files from here on."""
    log: list[Happening] = []
    base = apsw.vfs_names()[0]
    recorder = Recorder(log, base)
    apsw.set_default_vfs("recorder")
    try:
        yield log
    finally:
        apsw.set_default_vfs(base)
        recorder.unregister()


@dataclass(slots=True)
class Disk:
    """What is on the disk for certain, and what is only on its way to it."""

    certain: dict[str, bytearray]
    underway: dict[str, list[Wrote | CutOff]] = field(default_factory=lambda: defaultdict(list))
    folder: list[Made | Removed] = field(default_factory=list)
    said: int = 0

    def meets(self, happening: Happening) -> None:
        match happening:
            case Said(events):
                self.said = events
            case Made() | Removed():
                self.folder.append(happening)
                if isinstance(happening, Removed) and happening.for_sure:
                    self._settle_folder()
            case Synced(name):
                self._sync(name)
            case Wrote() | CutOff():
                self.underway[happening.name].append(happening)

    def _sync(self, name: str) -> None:
        if Made(name) in self.folder:  # the first sync of a new file makes its name durable as well
            self._settle_folder()
        for change in self.underway.pop(name, []):
            _apply(self.certain.setdefault(name, bytearray()), change)

    def after_a_cut(self, chance: random.Random) -> dict[str, bytes]:
        """The files as the next start finds them."""
        names = dict.fromkeys(self.certain, True)
        for change in self.folder[: chance.randint(0, len(self.folder))]:
            names[change.name] = isinstance(change, Made)
        return {name: self._content_after_a_cut(name, chance) for name, there in names.items() if there}

    def _content_after_a_cut(self, name: str, chance: random.Random) -> bytes:
        content = bytearray(self.certain.get(name, b""))
        changes = self.underway.get(name, [])
        fates = [chance.choice(("kept", "lost", "torn")) for _ in changes]
        if chance.random() < 0.5:  # in order, up to one that was torn
            last = chance.randint(0, len(changes))
            fates = ["kept" if place < last else "lost" for place in range(len(changes))]
        for change, fate in zip(changes, fates, strict=True):
            if fate == "kept":
                _apply(content, change)
            elif fate == "torn" and isinstance(change, Wrote):
                for part in _sectors(change):
                    if chance.random() < 0.5:
                        _apply(content, part)
        return bytes(content)

    def _settle_folder(self) -> None:
        for change in self.folder:
            if isinstance(change, Made):
                self.certain.setdefault(change.name, bytearray())
            else:
                self.certain.pop(change.name, None)
                self.underway.pop(change.name, None)
        self.folder.clear()


def _apply(content: bytearray, change: Wrote | CutOff) -> None:
    if isinstance(change, CutOff):
        del content[change.size :]
        return
    end = change.offset + len(change.data)
    content.extend(bytes(max(0, end - len(content))))
    content[change.offset : end] = change.data


def _sectors(write: Wrote) -> Iterator[Wrote]:
    for start in range(0, len(write.data), SECTOR):
        yield Wrote(write.name, write.offset + start, write.data[start : start + SECTOR])
