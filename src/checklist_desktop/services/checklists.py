"""Which checklists there are: those that are shipped, and any file the user points at."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from checklist_desktop.system.paths import resources

if TYPE_CHECKING:
    from pathlib import Path

    from checklist_desktop.domain.checklist import Checklist


@dataclass(frozen=True, slots=True)
class InstalledChecklist:
    path: Path
    checklist: Checklist


def installed_checklists() -> tuple[InstalledChecklist, ...]:
    """Every checklist that is shipped, by file name."""
    paths = sorted((resources() / "checklists").glob("*.yaml"))
    return tuple(InstalledChecklist(path, read_checklist_file(path)) for path in paths)


def standard_checklist() -> Checklist:
    """The checklist a new round starts with unless another file is chosen."""
    return installed_checklists()[0].checklist


def read_checklist_file(path: Path) -> Checklist:
    """The checklist in this file. Raises FileMissing, FileUnreadable or ChecklistFileInvalid."""
    # pydantic and yaml cost a third of the start, and the first window needs neither.
    from checklist_desktop.formats.checklist_file import read_checklist

    return read_checklist(path)
