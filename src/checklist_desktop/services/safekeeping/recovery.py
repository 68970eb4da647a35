"""The recovery sheet as a PDF to print."""

from __future__ import annotations

from typing import TYPE_CHECKING

from checklist_desktop.services.exporting.writing import trouble_with
from checklist_desktop.system.files import written_beside
from checklist_desktop.system.paths import text_folder
from checklist_desktop.system.texts import Texts

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime
    from pathlib import Path


def write_recovery_sheet(
    library: Path,
    path: Path,
    moment: datetime,
    language: str,
    progress: Callable[[float], None],
    is_cancelled: Callable[[], bool],
) -> None:
    """Write the sheet for this library; an older file at `path` stays until the new one is whole.

    Raises Cancelled, CharactersUnshowable, or why the file cannot be written.
    """
    from checklist_desktop.reports.pdf.writer import write_pdf
    from checklist_desktop.reports.recovery_sheet import recovery_sheet

    sheet = recovery_sheet(library, moment, Texts.load(text_folder(), language))
    try:
        with written_beside(path) as temporary:
            write_pdf(sheet, temporary, progress, is_cancelled)
    except OSError as error:
        raise trouble_with(path, error, is_written=False) from error
