"""Keep a library that cannot be used under another name, so that a new one can take its place."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

from checklist_desktop.storage.faults import explained
from checklist_desktop.storage.rescue.copying import journal_of
from checklist_desktop.system.files import flush, flush_folder

if TYPE_CHECKING:
    from datetime import datetime
    from pathlib import Path


def set_aside(path: Path, at: datetime) -> Path:
    """Give the closed library a second name beside it; its journal goes along.

    The first name stays until something takes its place: killed in between, the next start may not find
    nothing there and begin an empty library. Raises DiskFull or StorageFailed.
    """
    aside = _free_name(path, at)
    with explained(path):
        try:
            aside.hardlink_to(path)
        except OSError:  # a file system without links
            shutil.copyfile(path, aside)
            flush(aside)
        if journal_of(path).exists():
            journal_of(path).rename(journal_of(aside))
        flush_folder(path.parent)
    return aside


def _free_name(path: Path, at: datetime) -> Path:
    moment = f"{at.astimezone():%Y-%m-%d-%H%M%S}"
    aside, number = path.with_name(f"{path.stem}-damaged-{moment}{path.suffix}"), 1
    while aside.exists():
        number += 1
        aside = path.with_name(f"{path.stem}-damaged-{moment}-{number}{path.suffix}")
    return aside
