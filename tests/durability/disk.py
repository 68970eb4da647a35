"""What a power cut leaves on a disk: made again from a record of everything that was done to the files.

What was synced is certain. Each write after that was kept, was lost, was torn in sectors of 512 bytes or left
sectors full of chance; of the changes to a folder (a file made, named or removed) those up to a random one
happened.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from itertools import count
from pathlib import PurePosixPath
from typing import TYPE_CHECKING, Generic, TypeAlias, TypeVar

if TYPE_CHECKING:
    import random
    from collections.abc import Iterator, Mapping

SECTOR = 512
JOURNALS = ("-journal", "-wal")

P = TypeVar("P")


@dataclass(frozen=True, slots=True)
class Made:
    name: str


@dataclass(frozen=True, slots=True)
class Named:
    """A file got another name: `old` goes when it was renamed, and stays when it was linked."""

    old: str
    new: str
    moved: bool


@dataclass(frozen=True, slots=True)
class Removed:
    name: str
    for_sure: bool = False


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
class FolderSynced:
    name: str


@dataclass(frozen=True, slots=True)
class Said(Generic[P]):
    """The program said that something is saved; from here on this is what must be there."""

    promise: P


Happening: TypeAlias = "Made | Named | Removed | Wrote | CutOff | Synced | FolderSynced | Said[P]"
_Change: TypeAlias = Wrote | CutOff


@dataclass(frozen=True, slots=True)
class _Entry:
    """A change to a folder: this name leads to this file, or to none."""

    name: str
    file: int | None


class Disk(Generic[P]):
    """What is on the disk for certain, and what is only on its way to it."""

    def __init__(self, files: Mapping[str, bytes], promise: P) -> None:
        self.promise = promise
        self._numbers = count()
        self._certain: dict[int, bytearray] = {}
        self._underway: dict[int, list[_Change]] = defaultdict(list)
        self._names: dict[str, int] = {}
        for name, content in files.items():
            self._certain[self._new_file(name)] = bytearray(content)
        self._certain_names = dict(self._names)
        self._entries: dict[str, list[_Entry]] = defaultdict(list)

    def meets(self, happening: Happening[P]) -> None:
        match happening:
            case Said():
                self.promise = happening.promise
            case Made(name):
                self._enter(name, self._new_file(name))
            case Named(old, new, moved):
                self._name_again(old, new, moved=moved)
            case Removed(name, for_sure):
                self._remove(name, for_sure=for_sure)
            case FolderSynced(name):
                self._settle(name)
            case Synced(name):
                self._sync(name)
            case Wrote() | CutOff():
                self._underway[self._names[happening.name]].append(happening)

    def after_a_cut(self, chance: random.Random) -> dict[str, bytes]:
        """The files as the next start finds them."""
        names = dict(self._certain_names)
        for entries in self._entries.values():
            for entry in entries[: chance.randint(0, len(entries))]:
                _apply_entry(names, entry)
        contents: dict[int, bytes] = {}  # two names of one file hold the same
        for file in names.values():
            if file not in contents:
                contents[file] = self._content_after_a_cut(file, chance)
        return {name: contents[file] for name, file in names.items()}

    def _new_file(self, name: str) -> int:
        self._names[name] = number = next(self._numbers)
        return number

    def _name_again(self, old: str, new: str, *, moved: bool) -> None:
        file = self._names[old]
        self._names[new] = file
        self._enter(new, file)
        if moved:
            del self._names[old]
            self._enter(old, None)

    def _remove(self, name: str, *, for_sure: bool) -> None:
        self._names.pop(name, None)
        self._enter(name, None)
        if for_sure:
            self._settle(_folder(name))

    def _enter(self, name: str, file: int | None) -> None:
        self._entries[_folder(name)].append(_Entry(name, file))

    def _settle(self, folder: str) -> None:
        for entry in self._entries.pop(folder, []):
            _apply_entry(self._certain_names, entry)

    def _sync(self, name: str) -> None:
        file = self._names[name]
        content = self._certain.setdefault(file, bytearray())
        for change in self._underway.pop(file, []):
            _apply(content, change)
        # SQLite makes the name of a new journal durable with its first sync, and does so for no other file.
        is_new = any(entry.file == file for entry in self._entries.get(_folder(name), ()))
        if name.endswith(JOURNALS) and is_new:
            self._settle(_folder(name))

    def _content_after_a_cut(self, file: int, chance: random.Random) -> bytes:
        content = bytearray(self._certain.get(file, b""))
        changes = self._underway.get(file, [])
        for change, fate in zip(changes, _fates(len(changes), chance), strict=True):
            if fate == "kept":
                _apply(content, change)
            elif fate != "lost" and isinstance(change, Wrote):
                for part in _sectors(change):
                    happened = chance.random()
                    if happened < 0.4:
                        _apply(content, part)
                    elif fate == "trashed" and happened < 0.7:
                        _apply(content, Wrote(part.name, part.offset, chance.randbytes(len(part.data))))
        return bytes(content)


def _fates(changes: int, chance: random.Random) -> list[str]:
    """What became of each change that was on its way."""
    style = chance.choice(("each its own", "in order", "in order", "all", "none"))
    if style == "each its own":
        return [chance.choice(("kept", "lost", "torn", "trashed")) for _ in range(changes)]
    if style == "in order":
        last = chance.randint(0, changes)
        ruined = [chance.choice(("torn", "trashed"))] * (last < changes)
        return ["kept"] * last + ruined + ["lost"] * (changes - last - len(ruined))
    return ["kept" if style == "all" else "lost"] * changes


def _folder(name: str) -> str:
    return str(PurePosixPath(name).parent)


def _apply_entry(names: dict[str, int], entry: _Entry) -> None:
    if entry.file is None:
        names.pop(entry.name, None)
    else:
        names[entry.name] = entry.file


def _apply(content: bytearray, change: _Change) -> None:
    if isinstance(change, CutOff):
        del content[change.size :]
        return
    end = change.offset + len(change.data)
    content.extend(bytes(max(0, end - len(content))))
    content[change.offset : end] = change.data


def _sectors(write: Wrote) -> Iterator[Wrote]:
    end = write.offset + len(write.data)
    start = write.offset
    while start < end:
        until = min(end, (start // SECTOR + 1) * SECTOR)
        yield Wrote(write.name, start, write.data[start - write.offset : until - write.offset])
        start = until
