"""Checking a report at the terminal, against a library or against its own data."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from checklist_desktop.command_line_told import DATA_SAYS_NO, DONE, Told
from checklist_desktop.services.exporting.signing import is_trusted
from checklist_desktop.services.proof.taking_in import take_in_report
from checklist_desktop.services.proof.telling import told
from checklist_desktop.services.proof.verifying import verify_report

if TYPE_CHECKING:
    from checklist_desktop.command_line_options import Wish
    from checklist_desktop.domain.canonical import JsonValue
    from checklist_desktop.services.library import Library
    from checklist_desktop.system.texts import Texts


def open_report(wish: Wish, library: Library, texts: Texts) -> Told:
    """Make a dossier of a report, to go on working in it."""
    path = Path(wish.value("FILE"))
    dossier = library.open(take_in_report(library, path)).dossier
    label = dossier.rounds[0].label
    line = texts("command_line.told.opened", file=path.name, name=dossier.name, round=label)
    return Told((line, dossier.id), {"dossier": dossier.id, "name": dossier.name, "round": label})


def verify(wish: Wish, library: Library | None, texts: Texts) -> Told:
    """Whether this is what was adopted, in words and for programs."""
    root = wish.value("root")
    roots = (Path(root),) if root else ()
    verdict = verify_report(Path(wish.value("FILE")), library, lambda _: None, lambda: False, roots)
    lines, record = told(verdict, texts), verdict.record
    plain: dict[str, JsonValue] = {
        "outcome": str(verdict.outcome),
        "adopted_and_unchanged": verdict.is_good,
        "compared_with": "library" if verdict.in_library else "data" if record else "nothing",
    }
    if record is not None:
        plain |= {
            "dossier": record.dossier.name,
            "round": record.round.label,
            "version": record.version,
            "fingerprint": record.fingerprint,
        }
    plain["data_fit"] = verdict.data_fit
    plain["pages"] = list(verdict.pages)
    plain["differences"] = [
        {"where": one.where, "adopted": one.adopted, "found": one.found} for one in verdict.differences
    ]
    plain["signatures"] = [
        {"signer": one.signer, "place": one.place, "holds": one.holds, "trust": str(one.trust)}
        for one in verdict.signatures
    ]
    plain["messages"] = list(lines)
    is_fine = verdict.is_good and all(map(is_trusted, verdict.signatures))
    return Told(lines, plain, DONE if is_fine else DATA_SAYS_NO)
