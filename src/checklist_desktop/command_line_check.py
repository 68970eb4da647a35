"""Checking a library at the terminal, with its back-ups, and making its overviews again."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from checklist_desktop.command_line_told import DATA_SAYS_NO, DONE, Told, unstopped, unwatched
from checklist_desktop.services.safekeeping.backups import Backups
from checklist_desktop.services.safekeeping.checking import check_library, rebuild_overviews, report_on
from checklist_desktop.system.paths import data_folder
from checklist_desktop.system.settings import load_preferences

if TYPE_CHECKING:
    from checklist_desktop.command_line_options import Wish
    from checklist_desktop.domain.canonical import JsonValue
    from checklist_desktop.services.library import Library
    from checklist_desktop.services.safekeeping.checking import LibraryCheck
    from checklist_desktop.system.texts import Texts


def verify_library(wish: Wish, library: Library, texts: Texts) -> Told:
    """Whether all is as it was saved, in words and for programs."""
    backups = Backups(library, _second(wish))
    check = check_library(library, backups, unwatched, unstopped)
    is_rebuilt = "rebuild" in wish.flags and check.can_rebuild
    if is_rebuilt:
        check = rebuild_overviews(library, backups, unwatched, unstopped)
    report = report_on(check, texts)
    lines = (texts("check.rebuilt"), "", *report.lines) if is_rebuilt else report.lines
    plain = _plain(check) | {"rebuilt": is_rebuilt, "messages": list(report.faults)}
    return Told(lines, plain, DONE if check.is_sound else DATA_SAYS_NO)


def _second(wish: Wish) -> Path | None:
    """Where back-ups are copied to as well: as was said, or as this user chose for the own library."""
    folder = wish.value("backups")
    if not folder and wish.library is None and "example" not in wish.flags:
        folder = load_preferences(data_folder().preferences).second_backups
    return Path(folder) if folder else None


def _plain(check: LibraryCheck) -> dict[str, JsonValue]:
    plain: dict[str, JsonValue] = {"sound": check.is_sound, "backups": check.backups}
    if check.found is not None:
        plain |= {
            "dossiers": check.found.dossiers,
            "events": check.found.events,
            "signed_versions": check.found.signed_versions,
            "checklists": check.found.checklists,
        }
    plain["faults"] = [{"kind": str(fault.kind), "where": fault.where} for fault in check.faults]
    plain["faulty_backups"] = [error.key for error in check.faulty_backups]
    plain["second_folder_away"] = check.away
    return plain
