"""Going on with a report: its data become a new dossier, in one step of ordinary changes."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from checklist_desktop.domain.changes.of_dossiers import CreateDossier, SetHouseStyle
from checklist_desktop.domain.changes.of_rounds import (
    DescribeDecision,
    DescribeRound,
    RequestDecisions,
    StartRound,
    WriteConclusion,
)
from checklist_desktop.domain.errors import (
    FileMissing,
    FileUnreadable,
    NoRecordInFile,
    NotAReport,
    RecordNotWhole,
)
from checklist_desktop.services.exchange import changes_for, content_of
from checklist_desktop.services.exporting.writing import data_beside

if TYPE_CHECKING:
    from pathlib import Path

    from checklist_desktop.domain.round_content import Record
    from checklist_desktop.services.library import Library

LARGEST_REPORT = 200_000_000


def take_in_report(library: Library, path: Path) -> str:
    """Make a dossier of the data in or beside a report, or of the file with the data itself; gives its id.

    The round is open again: what was adopted stays with who adopted it. Raises NoRecordInFile, NotAReport,
    RecordFileInvalid, RecordNotWhole or a rule of the changes, with nothing taken in.
    """
    # pydantic and pypdf stay off the way to the window.
    from checklist_desktop.formats.record.record_file import read_record

    record = read_record(_data_in(path), path.name)
    if not record.is_whole:
        raise RecordNotWhole(str(path))
    return _taken_in(library, record)


def _data_in(path: Path) -> bytes:
    from checklist_desktop.reports.pdf.opening import open_report

    content = _content_of(path)
    if not content.startswith(b"%PDF"):
        return content
    attachments = open_report(content, str(path)).attachments
    if attachments:
        return attachments[0]
    beside = data_beside(path)
    if not beside.is_file():
        raise NoRecordInFile(str(path))
    return _content_of(beside)


def _content_of(path: Path) -> bytes:
    try:
        if path.stat().st_size > LARGEST_REPORT:
            raise NotAReport(str(path))
        return path.read_bytes()
    except FileNotFoundError as error:
        raise FileMissing(str(path)) from error
    except OSError as error:
        raise FileUnreadable(str(path), error.strerror or type(error).__name__) from error


def _taken_in(library: Library, record: Record) -> str:
    dossier_id = library.stamps.new_id()
    session = library.open(dossier_id)
    checklist_id = library.keep_checklist(record.checklist)
    about, said = record.dossier, record.round
    round_ = replace(said, id=session.new_id(), checklist=checklist_id, action_points=(), people=())
    session.apply(
        CreateDossier(
            about.name,
            about.kind,
            about.municipality_code,
            about.members,
            about.arrangement,
            about.policy_links,
        ),
        SetHouseStyle(about.logo, about.accent_colour),
        StartRound(round_.id, said.label, checklist_id, said.core_only),
        DescribeRound(round_.id, said.label, said.case_number, said.portfolio_holder, said.openness),
        *changes_for(content_of(said, record.checklist), round_, session.new_id),
        *(WriteConclusion(round_.id, theme, text) for theme, text in said.conclusions.items()),
        RequestDecisions(round_.id, said.requested_decisions),
        DescribeDecision(round_.id, said.decision),
    ).result()
    return dossier_id
