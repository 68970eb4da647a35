"""Going on with a report: its data become a new dossier, in one step of ordinary changes."""

from __future__ import annotations

from dataclasses import dataclass, replace
from hashlib import sha256
from typing import TYPE_CHECKING

from checklist_desktop.domain.changes.of_dossiers import CreateDossier, SetHouseStyle
from checklist_desktop.domain.changes.of_rounds import (
    DescribeDecision,
    DescribeRound,
    RequestDecisions,
    SetActionPoint,
    StartRound,
    WriteConclusion,
)
from checklist_desktop.domain.errors import (
    LibraryReadOnly,
    NoRecordInFile,
    NotAReport,
    RecordNotWhole,
    RecordOfAnotherReport,
)
from checklist_desktop.services.exchange import changes_for, content_of, points_in_order
from checklist_desktop.services.exporting.writing import data_beside
from checklist_desktop.services.meetings.holding import agreeing_on, changes_to_take_in
from checklist_desktop.services.proof.incoming import bytes_of, printed_numbers

if TYPE_CHECKING:
    from pathlib import Path

    from checklist_desktop.domain.changes.kinds import Change
    from checklist_desktop.domain.round_content import Record
    from checklist_desktop.services.library import DossierRow, Library


@dataclass(frozen=True, slots=True)
class Coming:
    """What is in a report, and the dossier of this library that it is of; None when that is not here."""

    record: Record
    known: DossierRow | None


def look_into(library: Library, path: Path) -> Coming:
    """Read the data in or beside a report, or the file with the data itself; nothing is taken in yet.

    Raises FileMissing, FileUnreadable, NotAReport, NoRecordInFile, RecordFileInvalid, RecordOfAnotherReport,
    RecordNotWhole, or LibraryReadOnly when nothing can come in.
    """
    if library.is_read_only:
        raise LibraryReadOnly(str(library.path))
    record = _record_in(path)
    known = next((row for row in library.dossiers() if row.id == record.dossier.id), None)
    return Coming(record, known)


def take_in_report(library: Library, path: Path) -> str:
    """Make a dossier of a report; gives its id. Raises what `look_into` and `take_in` raise."""
    return take_in(library, look_into(library, path).record)


def _record_in(path: Path) -> Record:
    # pydantic and pypdf stay off the way to the window.
    from checklist_desktop.formats.record.record_file import read_record

    content = bytes_of(path)
    if not content.startswith(b"%PDF"):
        record = read_record(content, path.name)
    else:
        record = _record_with(content, path)
    if not record.is_whole:
        raise RecordNotWhole(str(path))
    return record


def _record_with(report: bytes, path: Path) -> Record:
    """The record in or beside a report; its number must be the one that is printed there."""
    from checklist_desktop.formats.record.record_file import read_record
    from checklist_desktop.reports.content.walk import making_of
    from checklist_desktop.reports.pdf.opening import open_report

    opened = open_report(report, str(path))
    try:
        making = making_of(opened.keywords)
    except ValueError as error:
        raise NotAReport(str(path)) from error
    beside = data_beside(path)
    if not opened.attachments and not beside.is_file():
        raise NoRecordInFile(str(path))
    data = opened.attachments[0] if opened.attachments else bytes_of(beside)
    record = read_record(data, path.name)
    # A shorter report does not print the number of the data, only that of the content.
    number = sha256(data).hexdigest() if making.place else record.fingerprint
    if number not in printed_numbers(opened.texts):
        raise RecordOfAnotherReport(str(path))
    return record


def take_in(library: Library, record: Record) -> str:
    """Make a dossier of a record, and give its id.

    The round is open again: what was adopted stays with who adopted it. Raises a rule of the changes, with
    nothing taken in.
    """
    dossier_id = library.stamps.new_id()
    session = library.open(dossier_id)
    checklist_id = library.keep_checklist(record.checklist)
    about, said = record.dossier, record.round
    round_ = replace(
        said, id=session.new_id(), checklist=checklist_id, action_points=(), people=(), meetings=()
    )
    content = replace(content_of(said, record.checklist), meetings=())
    changes = changes_for(content, round_, session.new_id)
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
        *changes,
        *_meetings(record, round_.id, changes),
        *(WriteConclusion(round_.id, theme, text) for theme, text in said.conclusions.items()),
        RequestDecisions(round_.id, said.requested_decisions),
        DescribeDecision(round_.id, said.decision),
    ).result()
    return dossier_id


def _meetings(record: Record, round_id: str, changes: tuple[Change, ...]) -> list[Change]:
    """The meetings, with the action points that were agreed in them by the ids they have now."""
    fresh = [change.id for change in changes if isinstance(change, SetActionPoint)]
    before = [point.id for point in points_in_order(record.round, record.checklist)]
    ids = dict(zip(before, fresh, strict=True))
    found: list[Change] = []
    for meeting in record.round.meetings:
        agreed = tuple(ids[old] for old in meeting.course.outcome.agreed if old in ids)
        found += changes_to_take_in(round_id, agreeing_on(meeting, agreed))
    return found
