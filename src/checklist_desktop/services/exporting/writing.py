"""Writing a report on any thread: into a file beside its target, read back, counted, and only then named."""

from __future__ import annotations

import errno
from typing import TYPE_CHECKING, Protocol

from checklist_desktop.domain.errors import (
    Cancelled,
    FileInTheWay,
    FileInUse,
    FolderNotWritable,
    NoRoomForFile,
    NotAFile,
    OpOrdeError,
    StorageFailed,
)
from checklist_desktop.domain.round_content import RECORD_FORMAT, DataPlace
from checklist_desktop.system.files import written_beside, written_with
from checklist_desktop.system.paths import text_folder
from checklist_desktop.system.texts import Texts

if TYPE_CHECKING:
    from collections.abc import Callable
    from contextlib import AbstractContextManager
    from pathlib import Path

    from checklist_desktop.insight.report_parts import Parts
    from checklist_desktop.reports.blocks import Report
    from checklist_desktop.reports.check import ReportCounts
    from checklist_desktop.reports.subject import ReportData
    from checklist_desktop.services.exporting.preparing import Prepared

    Progress = Callable[[float], None]
    IsCancelled = Callable[[], bool]

_NO_ROOM = (errno.ENOSPC, errno.EDQUOT)
RECORD_MARK = f'"format":"{RECORD_FORMAT}"'.encode()
WRITING = 0.85
"""The part of the work that is writing; the rest is reading back and counting."""


class Writer(Protocol):
    """One format: writes a report to a file, and gives back the texts that stand in it, in reading order."""

    def __call__(
        self, report: Report, path: Path, progress: Progress, is_cancelled: IsCancelled
    ) -> tuple[str, ...]: ...


def write(prepared: Prepared, path: Path, progress: Progress, is_cancelled: IsCancelled) -> ReportCounts:
    """Write the report, read it back and count it; only then it takes its name.

    Raises Cancelled, ReportIncomplete, or why the file cannot be written; an older file then stays as it was.
    """
    # ReportLab and the walk stay off the way to the window.
    from checklist_desktop.reports.check import count_report
    from checklist_desktop.reports.content.walk import report_of

    texts = Texts.load(text_folder(), prepared.language)
    report = report_of(prepared.subject, texts)
    is_written = False
    try:
        if path.exists() and not path.is_file():
            raise NotAFile(str(path))
        with _written(path, prepared.subject.data) as temporary:
            found = FORMATS[prepared.format](
                report, temporary, lambda share: progress(share * WRITING), is_cancelled
            )
            begin = texts("report.contents.answers") if prepared.subject.parts.has_questions else ""
            counts = count_report(found, prepared.subject, begin)
            if is_cancelled():
                raise Cancelled
            is_written = True
    except OSError as error:
        raise trouble_with(path, error, is_written=is_written) from error
    progress(1.0)
    return counts


def _written(path: Path, data: ReportData | None) -> AbstractContextManager[Path]:
    """The report, and with it the file beside it when its data go there: both or neither."""
    if data is None or data.place is not DataPlace.BESIDE:
        return written_beside(path)
    companion = data_beside(path)
    if companion.exists() and not (companion.is_file() and RECORD_MARK in companion.read_bytes()):
        raise FileInTheWay(str(companion))
    return written_with(path, companion, data.content)


def data_beside(path: Path) -> Path:
    """Where the data of a report are, when they are not inside."""
    return path.with_suffix(".json")


def check_showable(prepared: Prepared) -> None:
    """Raise CharactersUnshowable when the report cannot be made: after signing off it is too late."""
    from checklist_desktop.reports.content.walk import report_of
    from checklist_desktop.reports.pdf import writer

    writer.check_showable(report_of(prepared.subject, Texts.load(text_folder(), prepared.language)))


def told(counts: ReportCounts, texts: Texts, parts: Parts) -> str:
    """What was counted in the file, as a sentence."""
    answers = counts.answers
    sentences = {
        "themes": texts("report.count.themes", count=counts.themes.count),
        "answers": texts("report.found.answers", count=answers.total, found=answers.count),
        "explanations": texts("report.count.explanations", count=counts.explanations.count),
        "evidence": texts("report.count.evidence", count=counts.evidence.count),
        "action_points": texts("report.count.actions", count=counts.action_points.count),
        "minority_views": texts("report.count.minority_views", count=counts.minority_views.count),
        "remarks": texts("report.count.remarks", count=counts.remarks.count),
        "meeting_decisions": texts("meetings.count.decisions", count=counts.meeting_decisions.count),
        "meeting_points": texts("meetings.count.open_points", count=counts.meeting_points.count),
    }
    counted = ", ".join(sentence for name, sentence in sentences.items() if name in counts.promised)
    return texts("report.found.complete" if parts.is_whole else "report.found.part", counts=counted)


def trouble_with(path: Path, error: OSError, *, is_written: bool) -> OpOrdeError:
    """What a fault of the system means. When all was written, only taking the name went wrong."""
    if error.errno in _NO_ROOM:
        return NoRoomForFile(str(path))
    if is_written and isinstance(error, PermissionError):
        return FileInUse(str(path))
    if isinstance(error, PermissionError | FileNotFoundError | NotADirectoryError) or (
        error.errno == errno.EROFS
    ):
        return FolderNotWritable(str(path.parent))
    return StorageFailed(str(path), error.strerror or str(error))


def _pdf(report: Report, path: Path, progress: Progress, is_cancelled: IsCancelled) -> tuple[str, ...]:
    from checklist_desktop.reports.check import check_pictures
    from checklist_desktop.reports.pdf.composing.front import opened
    from checklist_desktop.reports.pdf.reading import read_with_pictures
    from checklist_desktop.reports.pdf.writer import write_pdf

    write_pdf(report, path, progress, is_cancelled)
    elements, pictures = read_with_pictures(path)
    check_pictures(pictures, report, lambda image: opened(image) is not None)
    return tuple(element.text for element in elements)


FORMATS: dict[str, Writer] = {"pdf": _pdf}
