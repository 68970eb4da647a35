"""Places where nothing may be written, also not by root."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from contextlib import AbstractContextManager
    from pathlib import Path


@contextmanager
def sealed_file(path: Path) -> Iterator[None]:
    """The file cannot be changed; what stands beside it can."""
    with _without_writing(path):
        yield


@contextmanager
def sealed_folder(path: Path) -> Iterator[None]:
    """The file can be changed, but nothing new can be made beside it, such as a journal."""
    with _without_writing(path.parent):
        yield


@contextmanager
def sealed_medium(path: Path) -> Iterator[None]:
    """As on a disc that was written once."""
    folder = str(path.parent)
    if not _succeeds("mount", "--bind", folder, folder):
        pytest.skip("mounting takes root on Linux")
    try:
        assert _succeeds("mount", "-o", "remount,ro,bind", folder)
        yield
    finally:
        subprocess.run(["umount", folder], check=True)


@contextmanager
def _without_writing(path: Path) -> Iterator[None]:
    if sys.platform == "win32":
        pytest.skip("a folder without writing takes other means on Windows")
    if os.geteuid() == 0:
        # Root may write anywhere but in what is immutable.
        if not _succeeds("chattr", "+i", str(path)):
            pytest.skip("root can write here, and the file system knows no immutable files")
        try:
            yield
        finally:
            subprocess.run(["chattr", "-i", str(path)], check=True)
        return
    mode = path.stat().st_mode
    path.chmod(mode & 0o555)
    try:
        yield
    finally:
        path.chmod(mode)


def _succeeds(*command: str) -> bool:
    found = shutil.which(command[0])
    return found is not None and subprocess.run(command, capture_output=True, check=False).returncode == 0


SEALS: dict[str, Callable[[Path], AbstractContextManager[None]]] = {
    "file": sealed_file,
    "folder": sealed_folder,
    "medium": sealed_medium,
}
