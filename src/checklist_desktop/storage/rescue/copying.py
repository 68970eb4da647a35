"""A private copy of a library that must not be touched, together with the journal that belongs to it."""

from __future__ import annotations

import shutil
import tempfile
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator


def journal_of(path: Path) -> Path:
    """What a transaction that was broken off left beside the library."""
    return path.with_name(f"{path.name}-journal")


def copy_with_journal(path: Path, folder: Path) -> Path:
    """Copy the closed library, and what stands beside it, into this folder. Raises OSError."""
    copy = folder / path.name
    shutil.copyfile(path, copy)
    if journal_of(path).exists():
        shutil.copyfile(journal_of(path), journal_of(copy))
    return copy


@contextmanager
def private_copy(path: Path) -> Iterator[Path]:
    """A copy in a folder that only this user can read, gone afterwards. Raises OSError."""
    with tempfile.TemporaryDirectory(prefix="op-orde-", ignore_cleanup_errors=True) as folder:
        yield copy_with_journal(path, Path(folder))
