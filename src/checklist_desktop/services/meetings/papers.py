"""The papers around a meeting as PDF files: prepared here, written and read back on any thread."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from checklist_desktop.domain.changes.rounds import round_of
from checklist_desktop.domain.errors import MeetingNotStarted, NotAFile, ReportIncomplete
from checklist_desktop.insight.meeting_record import meeting_record
from checklist_desktop.services.exporting.writing import trouble_with
from checklist_desktop.services.stamps import read_moment
from checklist_desktop.system.files import safe_file_name, written_beside
from checklist_desktop.system.paths import text_folder
from checklist_desktop.system.texts import Texts

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import datetime
    from pathlib import Path

    from checklist_desktop.domain.checklist import Checklist
    from checklist_desktop.domain.dossier import Dossier, Round
    from checklist_desktop.domain.meetings.meeting import Meeting
    from checklist_desktop.insight.meeting_record import MeetingRecord
    from checklist_desktop.reports.blocks import Report
    from checklist_desktop.services.exporting.writing import IsCancelled, Progress
    from checklist_desktop.services.session import Session

    Work = Callable[[Progress, IsCancelled], str]


@dataclass(frozen=True, slots=True)
class _About:
    """All that a paper is made of, frozen, so that writing needs no session."""

    dossier: Dossier
    round: Round
    checklist: Checklist
    moment: datetime
    language: str

    @property
    def texts(self) -> Texts:
        return Texts.load(text_folder(), self.language)


def record_file_name(dossier: Dossier, meeting: Meeting, language: str) -> str:
    """What the record of this meeting would be called."""
    texts = Texts.load(text_folder(), language)
    name = texts("meetings.record.file", name=dossier.name, day=meeting.date)
    return f"{safe_file_name(name, 'op-orde')}.pdf"


def record_work(session: Session, round_id: str, meeting_id: str, path: Path, language: str) -> Work:
    """Prepare the record of a meeting, and give the work that writes it.

    The work gives the sentence of what was found in the file. Raises MeetingNotStarted.
    """
    about = _about(session, round_id, language)
    meeting = about.round.meeting(meeting_id)
    if meeting.is_planned:
        raise MeetingNotStarted
    record = meeting_record(about.round, about.checklist, meeting)
    return partial(_write_record, about, record, path)


def sheets_work(
    session: Session, round_id: str, partners: Sequence[str], folder: Path, language: str
) -> Work:
    """Prepare sheets for these partners, and give the work that writes each into the folder.

    A file that is there already stays: the sheet gets a number. The work gives the sentence of how many.
    """
    return partial(_write_sheets, _about(session, round_id, language), tuple(partners), folder)


def partners_asked(round_: Round, checklist: Checklist) -> tuple[tuple[str, str, int], ...]:
    """Every partner with a question in this round: id, name, and how many questions."""
    from checklist_desktop.reports.content.gatherings.papers import questions_for

    counts = {one.id: len(questions_for(round_, checklist, one.id)) for one in checklist.partners}
    return tuple((one.id, one.name, counts[one.id]) for one in checklist.partners if counts[one.id])


def _about(session: Session, round_id: str, language: str) -> _About:
    dossier = session.dossier
    round_ = round_of(dossier, round_id)
    moment = read_moment(session.recorded[-1].event.at)
    return _About(dossier, round_, session.checklist(round_id), moment, language)


def _write_record(
    about: _About, record: MeetingRecord, path: Path, progress: Progress, is_cancelled: IsCancelled
) -> str:
    from checklist_desktop.reports.content.gatherings.papers import record_report

    texts = about.texts
    report = record_report(about.dossier, about.round, about.checklist, record, about.moment, texts)
    meeting = record.meeting
    wanted = [
        *(theme.theme.title for theme in record.themes),
        *(answer.question.number for answer in record.answers),
        *meeting.decisions,
        *(point.text for point in meeting.open_points),
        *(point.what for point in record.agreed),
    ]
    _write(report, path, wanted, progress, is_cancelled)
    return texts(
        "meetings.record.found",
        answers=texts("meetings.count.answers", count=len(record.answers)),
        decisions=texts("meetings.count.decisions", count=len(meeting.decisions)),
        points=texts("meetings.count.open_points", count=len(meeting.open_points)),
    )


def _write_sheets(
    about: _About, partners: tuple[str, ...], folder: Path, progress: Progress, is_cancelled: IsCancelled
) -> str:
    from checklist_desktop.reports.content.gatherings.papers import preparation_sheet, questions_for

    texts = about.texts
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise trouble_with(folder, error, is_written=False) from error
    for place, partner in enumerate(partners):
        sheet = preparation_sheet(about.dossier, about.round, about.checklist, partner, about.moment, texts)
        name = texts(
            "meetings.sheet.file", name=about.dossier.name, partner=about.checklist.partner_name(partner)
        )
        asked = questions_for(about.round, about.checklist, partner)
        wanted = [text for item in asked for text in (item.number, item.question.text)]
        share = partial(_share, progress, place, len(partners))
        _write(sheet, _free(folder, safe_file_name(name, "op-orde")), wanted, share, is_cancelled)
    return texts("meetings.sheet.found", count=len(partners), folder=str(folder))


def _free(folder: Path, stem: str) -> Path:
    """Where nothing stands: someone may have written in the sheet of last time."""
    path, number = folder / f"{stem}.pdf", 1
    while path.exists():
        number += 1
        path = folder / f"{stem} ({number}).pdf"
    return path


def _share(progress: Progress, place: int, total: int, share: float) -> None:
    progress((place + share) / total)


def _write(
    report: Report, path: Path, wanted: Sequence[str], progress: Progress, is_cancelled: IsCancelled
) -> None:
    """Write a paper beside its target, read it back, and give it its name when all is in it.

    Raises Cancelled, CharactersUnshowable, ReportIncomplete, or why the file cannot be written.
    """
    from checklist_desktop.reports.check import missing_in
    from checklist_desktop.reports.pdf.reading import read_pdf
    from checklist_desktop.reports.pdf.writer import write_pdf

    is_written = False
    try:
        if path.exists() and not path.is_file():
            raise NotAFile(str(path))
        with written_beside(path) as temporary:
            write_pdf(report, temporary, progress, is_cancelled)
            missing = missing_in((element.text for element in read_pdf(temporary)), wanted)
            if missing:
                raise ReportIncomplete(missing[0], len(wanted) - len(missing), len(wanted))
            is_written = True
    except OSError as error:
        raise trouble_with(path, error, is_written=is_written) from error
