"""The name of the file of a report: of whom, which round, in which state and version, and which part."""

from __future__ import annotations

from typing import TYPE_CHECKING

from checklist_desktop.system.files import safe_file_name
from checklist_desktop.system.paths import text_folder
from checklist_desktop.system.texts import Texts

if TYPE_CHECKING:
    from checklist_desktop.domain.dossier import Dossier, Round
    from checklist_desktop.services.exporting.preparing import ExportRequest


def report_file_name(dossier: Dossier, round_: Round, request: ExportRequest) -> str:
    """What the report of this round would be called, in the language of the report."""
    texts = Texts.load(text_folder(), request.language)
    version = request.version or (len(round_.signed_versions) if round_.is_signed else 0)
    name = texts(
        f"report.name.{'signed' if version else 'concept'}",
        name=dossier.name,
        round=round_.label,
        version=version or round_.next_version,
    )
    variants = [texts(f"report.variant.{part}") for part in request.parts.names]
    # What is limited always stays in the name, however long that of the municipality is.
    return f"{' '.join((safe_file_name(name, 'op-orde'), *variants))}.{request.format}"
