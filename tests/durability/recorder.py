"""Notes all that is done to the files of a folder: by SQLite, through a file system of our own, and by us.

The notes go below the cipher of SQLite, so that they hold what really goes to the disk.
"""

from __future__ import annotations

import os
from contextlib import contextmanager
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

import apsw

from tests.durability.disk import CutOff, FolderSynced, Happening, Made, Named, Removed, Synced, Wrote

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.durability.stories import Promise

PathLike: TypeAlias = "str | os.PathLike[str]"
BELOW_THE_CIPHER = "unix"
_numbers = count()
_kept: list[apsw.VFS] = []
"""The cipher goes on pointing at the file system below it, which therefore never goes away."""


class Notes:
    """What happened in a folder, in order."""

    def __init__(self, root: Path) -> None:
        self.log: list[Happening[Promise]] = []
        self._root = root.resolve()
        self._known = {self._name(path) for path in self._root.rglob("*") if path.is_file()}

    def concerns(self, path: PathLike) -> bool:
        return Path(path).absolute().is_relative_to(self._root)

    def made(self, path: PathLike) -> str:
        """The name of a file, which is noted as new when it was not met before."""
        name = self._name(path)
        if name not in self._known:
            self._known.add(name)
            self.log.append(Made(name))
        return name

    def removed(self, path: PathLike, *, for_sure: bool = False) -> None:
        if (name := self._name(path)) in self._known:
            self._known.discard(name)
            self.log.append(Removed(name, for_sure))

    def named(self, old: PathLike, new: PathLike, *, moved: bool) -> None:
        if Path(old).is_dir():
            return
        before, after = self.made(old), self._name(new)
        self._known.add(after)
        if moved:
            self._known.discard(before)
        self.log.append(Named(before, after, moved))

    def synced(self, handle: int) -> None:
        """What we wrote ourselves was not seen on its way; when it is synced, all of it is there."""
        found = os.fstat(handle)
        for path in (self._root, *self._root.rglob("*")):
            if path.stat().st_ino != found.st_ino:
                continue
            if path.is_dir():
                self.log.append(FolderSynced(str(path.relative_to(self._root))))
            else:
                name, content = self.made(path), path.read_bytes()
                self.log += [CutOff(name, len(content)), Wrote(name, 0, content), Synced(name)]
            return

    def _name(self, path: PathLike) -> str:
        return Path(path).absolute().relative_to(self._root).as_posix()


class RecordedFile(apsw.VFSFile):
    """A file of SQLite that notes what is done to it."""

    def __init__(self, notes: Notes, path: Path, name: str | apsw.URIFilename, flags: list[int]) -> None:
        self._log, self._name = notes.log, notes.made(path)
        super().__init__(BELOW_THE_CIPHER, name, flags)

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

    def __init__(self, notes: Notes) -> None:
        self._notes = notes
        self.name = f"recorder-{next(_numbers)}"
        super().__init__(self.name, BELOW_THE_CIPHER)

    def xOpen(self, name: str | apsw.URIFilename | None, flags: list[int]) -> apsw.VFSFile:
        path = name.filename() if isinstance(name, apsw.URIFilename) else name
        writes = not flags[0] & apsw.SQLITE_OPEN_READONLY
        if name is None or path is None or not writes or not self._notes.concerns(path):
            return apsw.VFSFile(BELOW_THE_CIPHER, name, flags)
        return RecordedFile(self._notes, Path(path), name, flags)

    def xDelete(self, filename: str, syncdir: bool) -> None:
        if self._notes.concerns(filename):
            self._notes.removed(filename, for_sure=bool(syncdir))
        super().xDelete(filename, syncdir)


@contextmanager
def default_file_system(vfs: apsw.VFS, name: str) -> Iterator[None]:
    """Have every connection from here on use this one, below the cipher."""
    before = apsw.vfs_names()[0]
    _kept.append(vfs)
    apsw.Connection(":memory:", vfs=f"multipleciphers-{name}").close()  # which makes it
    apsw.set_default_vfs(f"multipleciphers-{name}")
    try:
        yield
    finally:
        apsw.set_default_vfs(before)


@contextmanager
def recording(root: Path) -> Iterator[list[Happening[Promise]]]:
    """Everything that is done to the files in this folder from here on."""
    notes = Notes(root)
    recorder = Recorder(notes)
    with default_file_system(recorder, recorder.name), _watched(notes):
        yield notes.log


class _Watched:
    """The calls with which we sync, name and remove files: each is done and noted."""

    def __init__(self, notes: Notes) -> None:
        self._notes = notes
        self._fsync, self._rename, self._replace = os.fsync, os.rename, os.replace
        self._link, self._unlink = os.link, os.unlink

    def fsync(self, handle: int) -> None:
        self._fsync(handle)
        self._notes.synced(handle)

    def rename(self, old: PathLike, new: PathLike) -> None:
        if self._notes.concerns(new):
            self._notes.named(old, new, moved=True)
        self._rename(old, new)

    def replace(self, old: PathLike, new: PathLike) -> None:
        if self._notes.concerns(new):
            self._notes.named(old, new, moved=True)
        self._replace(old, new)

    def link(self, old: PathLike, new: PathLike) -> None:
        self._link(old, new)
        if self._notes.concerns(new):
            self._notes.named(old, new, moved=False)

    def unlink(self, path: PathLike) -> None:
        self._unlink(path)
        if self._notes.concerns(path):
            self._notes.removed(path)


@contextmanager
def _watched(notes: Notes) -> Iterator[None]:
    watched = _Watched(notes)
    before = {name: getattr(os, name) for name in ("fsync", "rename", "replace", "link", "unlink")}
    for name in before:
        setattr(os, name, getattr(watched, name))
    try:
        yield
    finally:
        for name, call in before.items():
            setattr(os, name, call)
