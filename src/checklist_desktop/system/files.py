"""Files that are there completely or not at all, and names every system accepts."""

from __future__ import annotations

import os
import re
import sys
import tempfile
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING
from unicodedata import category, normalize

if sys.platform == "darwin":
    import fcntl

if TYPE_CHECKING:
    from collections.abc import Iterator

_FORBIDDEN = re.compile(r'[<>:"/\\|?*\x00-\x1f\x7f]+')
_RESERVED = re.compile(r"(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(\..*)?$", re.IGNORECASE)
_INVISIBLE = ("Cc", "Cf", "Cs", "Zl", "Zp")
# Most file systems allow 255 bytes; this leaves room for an ending and a temporary name beside it.
_LONGEST_NAME = 180
HALF = ".op-orde-half"
"""How a file is called that is being written beside the one it will be."""
STALE_SECONDS = 600


def write_atomically(path: Path, content: bytes) -> None:
    """Write a whole file, or leave what was there: a reader never sees half of it, also after a power cut."""
    with written_beside(path) as temporary:
        temporary.write_bytes(content)


@contextmanager
def written_beside(path: Path) -> Iterator[Path]:
    """A temporary neighbour to write in, which takes the place of `path` when the block ends well."""
    handle, name = tempfile.mkstemp(prefix=f".{path.name[:40]}.", suffix=HALF, dir=path.parent)
    os.close(handle)
    temporary = Path(name)
    _sweep(path.parent, temporary)
    try:
        yield temporary
        _allow_reading(temporary, path)
        flush(temporary)
        temporary.replace(path)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise
    flush_folder(path.parent)


@contextmanager
def written_with(path: Path, companion: Path, content: bytes) -> Iterator[Path]:
    """The same, with a companion that gets its content exactly when this file takes its name."""
    before = companion.read_bytes() if companion.exists() else None
    is_placed = False
    try:
        with written_beside(path) as temporary:
            yield temporary
            write_atomically(companion, content)
            is_placed = True
    except BaseException:
        if is_placed and before is None:
            companion.unlink(missing_ok=True)
        elif is_placed and before is not None:
            write_atomically(companion, before)
        raise


def _sweep(folder: Path, newest: Path) -> None:
    """Remove what a program that was killed left half-written here; never what may still be written now."""
    now = newest.stat().st_mtime
    for left in folder.glob(f".*{HALF}"):
        with suppress(OSError):  # finished meanwhile, or of another user
            if now - left.stat().st_mtime > STALE_SECONDS:
                left.unlink()


def _allow_reading(temporary: Path, path: Path) -> None:
    """Give the file the permissions of what it replaces, or those any new file gets."""
    if os.name == "nt":
        return
    if path.exists():
        temporary.chmod(path.stat().st_mode & 0o777)
        return
    mask = os.umask(0)
    os.umask(mask)
    temporary.chmod(0o666 & ~mask)


def flush(path: Path) -> None:
    """Have the content of a closed file on the disk itself."""
    # Opened for writing, because Windows refuses to flush what is opened for reading.
    with path.open("r+b") as file:
        os.fsync(file.fileno())
        if sys.platform == "darwin":
            fcntl.fcntl(file, fcntl.F_FULLFSYNC)  # fsync there leaves it in the cache of the drive


def flush_folder(folder: Path) -> None:
    """Make the new name durable as well; Windows has no such thing and does it by itself."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def keep_aside(path: Path) -> Path:
    """Rename what we cannot read, so that nothing is lost and nothing is in the way."""
    number = 1
    while (aside := path.with_name(f"{path.stem}-unreadable-{number}{path.suffix}")).exists():
        number += 1
    path.rename(aside)
    return aside


def safe_file_name(text: str, otherwise: str) -> str:
    """A file name close to this text that Windows, macOS and Linux accept."""
    visible = "".join(" " if category(char) in _INVISIBLE else char for char in normalize("NFC", text))
    name = re.sub(r"\s+", " ", _FORBIDDEN.sub("-", visible)).strip(" .-")
    while len(name.encode("utf-8")) > _LONGEST_NAME:
        name = name[:-1].rstrip(" .-")
    if not name:
        return otherwise
    return f"{name}-" if _RESERVED.match(name) else name
