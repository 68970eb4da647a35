"""What an export is made of, gathered from the session: the round as it stands, or as it was signed."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from checklist_desktop.domain.changes.rounds import round_of
from checklist_desktop.domain.dossier import Openness
from checklist_desktop.domain.errors import FormatUnknown, NotForThePublic
from checklist_desktop.domain.round_content import DataPlace
from checklist_desktop.insight.report_parts import WHOLE, Parts
from checklist_desktop.services.exporting.writing import FORMATS, told, write
from checklist_desktop.services.proof.records import draft_record, signed_record, subject_of
from checklist_desktop.system.paths import text_folder
from checklist_desktop.system.texts import Texts

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from checklist_desktop.reports.subject import Subject
    from checklist_desktop.services.exporting.writing import IsCancelled, Progress
    from checklist_desktop.services.session import Session

    Work = Callable[[Progress, IsCancelled], str]


@dataclass(frozen=True, slots=True)
class ExportRequest:
    """A report of a round. Version 0 is the round as it stands: signed when it is signed, else a draft."""

    round_id: str
    version: int = 0
    language: str = "nl"
    format: str = "pdf"
    parts: Parts = WHOLE
    data: DataPlace = DataPlace.BESIDE


@dataclass(frozen=True, slots=True)
class Prepared:
    """All that a report is made of, frozen, so that writing needs no session."""

    subject: Subject
    language: str
    format: str


def prepare(session: Session, request: ExportRequest) -> Prepared:
    """Gather what the report is about.

    Raises FormatUnknown, UnknownRound, VersionUnknown, or NotForThePublic.
    """
    from checklist_desktop.reports.subject import in_parts

    if request.format not in FORMATS:
        raise FormatUnknown(request.format, ", ".join(FORMATS))
    round_ = round_of(session.dossier, request.round_id)
    version = request.version or (len(round_.signed_versions) if round_.is_signed else 0)
    record = signed_record(session, round_.id, version) if version else draft_record(session, round_.id)
    subject = subject_of(record, request.data)
    if request.parts.is_public and subject.round.openness is not Openness.PUBLIC:
        raise NotForThePublic(subject.round.label)
    return Prepared(in_parts(subject, request.parts), request.language, request.format)


def report_work(session: Session, request: ExportRequest, path: Path) -> Work:
    """Prepare a report now, and give the work that writes it; it can be done on another thread.

    The work tells its progress, can be stopped, and gives the sentence of what was counted in the file.
    """
    return partial(_written_and_told, prepare(session, request), path)


def _written_and_told(prepared: Prepared, path: Path, progress: Progress, is_cancelled: IsCancelled) -> str:
    counts = write(prepared, path, progress, is_cancelled)
    return told(counts, Texts.load(text_folder(), prepared.language), prepared.subject.parts)
