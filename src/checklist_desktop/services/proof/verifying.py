"""Checking a report: is this the adopted version, unchanged, and if not, what differs."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, cast

from checklist_desktop.domain.canonical import parsed
from checklist_desktop.domain.checklist import Checklist
from checklist_desktop.domain.errors import (
    Cancelled,
    LibraryDamaged,
    NotAReport,
    RecordFileInvalid,
)
from checklist_desktop.domain.events import replay
from checklist_desktop.domain.plain import from_plain
from checklist_desktop.domain.round_content import Record, record_bytes
from checklist_desktop.services.exporting.signing import signatures_of
from checklist_desktop.services.exporting.writing import data_beside
from checklist_desktop.services.proof.comparing import Difference, record_differences, text_differences
from checklist_desktop.services.proof.incoming import bytes_of, printed_numbers
from checklist_desktop.services.proof.records import record_of, subject_of
from checklist_desktop.system.paths import text_folder
from checklist_desktop.system.texts import Texts, languages

if TYPE_CHECKING:
    from collections.abc import Sequence

    from checklist_desktop.domain.canonical import JsonValue
    from checklist_desktop.domain.signatures import SignatureState
    from checklist_desktop.reports.content.walk import Making
    from checklist_desktop.reports.pdf.opening import OpenedReport
    from checklist_desktop.services.exporting.writing import IsCancelled, Progress
    from checklist_desktop.services.library import Library
    from checklist_desktop.storage.event_store import EventStore

# Another version of the program may draw in another way, but never puts in anything else.
_ALWAYS_THE_SAME = frozenset({"pictures", "notes", "actions", "structure"})
_PROGRAM = re.compile(r"Op orde [0-9][0-9a-z.]{0,20}")


class Outcome(StrEnum):
    """Only the first two are good.

    With SAME_LOOKS it is another file, in which everything is the same. With SAME_TEXT every word is right,
    and what it looks like is not proven.
    """

    ADOPTED = "adopted"
    AGREES = "agrees"
    SAME_LOOKS = "same_looks"
    SAME_TEXT = "same_text"
    DRAFT = "draft"
    CHANGED = "changed"
    UNKNOWN = "unknown"
    WITHOUT_DATA = "without_data"


GOOD = frozenset({Outcome.ADOPTED, Outcome.AGREES})


@dataclass(frozen=True, slots=True)
class Verdict:
    """What was found. `record` is what the file was held against; `in_library` whether that came from there.

    `pages` are those that look different, and `kinds` what differs in them or in the file; `added` tells
    that something came after the report was made.
    """

    outcome: Outcome
    record: Record | None = None
    in_library: bool = False
    data_fit: bool = True
    differences: tuple[Difference, ...] = ()
    pages: tuple[int, ...] = ()
    kinds: tuple[str, ...] = ()
    added: bool = False
    signatures: tuple[SignatureState, ...] = ()

    @property
    def is_good(self) -> bool:
        return self.outcome in GOOD


def verify_report(
    path: Path,
    library: Library | None,
    progress: Progress,
    is_cancelled: IsCancelled,
    roots: Sequence[Path] = (),
) -> Verdict:
    """Hold a report against the library, or else against its own data.

    `roots` are files with certificates that are trusted. Raises FileMissing, FileUnreadable, NotAReport,
    Cancelled, or why a certificate cannot be read.
    """
    # ReportLab, pypdf and pydantic stay off the way to the window.
    from checklist_desktop.reports.content.walk import making_of
    from checklist_desktop.reports.pdf.opening import open_report

    content = bytes_of(path)
    opened = open_report(content, str(path))
    try:
        making = making_of(opened.keywords)
    except ValueError as error:
        raise NotAReport(str(path)) from error
    if making.language not in languages(text_folder()):
        raise NotAReport(str(path))
    progress(0.3)
    data = _data_of(path, opened, making)
    found, is_readable = _record_in(data, path)
    known = library.run(lambda store: _known(store, _numbers(opened, found))) if library else None
    if is_cancelled():
        raise Cancelled
    verdict = _judged(found, known, is_readable=is_readable, is_at_home=_is_at_home(library, found))
    record = verdict.record
    if record is None:
        return verdict
    verdict = _with_data(verdict, data, found)
    progress(0.4)
    remade = _made_again(record, making, opened, lambda share: progress(0.4 + share / 2), is_cancelled)
    signatures = signatures_of(path, roots) if b"/ByteRange" in content else ()
    verdict = _held_against(replace(verdict, signatures=signatures), content, opened, remade)
    progress(1.0)
    return verdict


def _data_of(path: Path, opened: OpenedReport, making: Making) -> bytes | None:
    """The data inside, or beside it under the same name; only a whole report has them."""
    if opened.attachments:
        return opened.attachments[0]
    beside = data_beside(path)
    return beside.read_bytes() if making.place and beside.is_file() else None


def _record_in(data: bytes | None, path: Path) -> tuple[Record | None, bool]:
    from checklist_desktop.formats.record.record_file import read_record

    if data is None:
        return None, True
    try:
        return read_record(data, path.name), True
    except RecordFileInvalid:
        return None, False


def _numbers(opened: OpenedReport, found: Record | None) -> tuple[str, ...]:
    """Every controlegetal that the file names: that of its data, and those printed, in order."""
    of_data = (found.fingerprint,) if found is not None and found.fingerprint else ()
    return tuple(dict.fromkeys((*of_data, *printed_numbers(opened.texts))))


def _known(store: EventStore, numbers: tuple[str, ...]) -> Record | None:
    """The first of these versions that this library adopted."""
    for number in numbers:
        try:
            body = store.signed_version(number).encode()
        except LibraryDamaged:
            continue  # not one of ours, or not as it was: it cannot prove anything
        content = cast("dict[str, JsonValue]", parsed(body))
        dossier_in = cast("dict[str, JsonValue]", content["dossier"])
        made = replay(str(dossier_in["id"]), store.events(str(dossier_in["id"]))).dossier
        for round_ in made.rounds:
            for signed in round_.signed_versions:
                if signed.fingerprint == number:
                    checklist = from_plain(Checklist, parsed(store.checklist(round_.checklist)))
                    return record_of(made, round_.id, signed, body, checklist)
    return None


def _is_at_home(library: Library | None, found: Record | None) -> bool:
    """Whether this library has the dossier, so that it knows every version of it."""
    return (
        library is not None
        and found is not None
        and any(row.id == found.dossier.id for row in library.dossiers())
    )


def _judged(found: Record | None, known: Record | None, *, is_readable: bool, is_at_home: bool) -> Verdict:
    """The best that can be said before the pages are looked at."""
    if known is not None:
        return Verdict(Outcome.ADOPTED, known, in_library=True)
    if found is None:
        return Verdict(Outcome.WITHOUT_DATA if is_readable else Outcome.CHANGED, data_fit=is_readable)
    if found.signed is None:
        return Verdict(Outcome.DRAFT, found)
    if not found.is_whole:
        return Verdict(Outcome.CHANGED, found, data_fit=False)
    return Verdict(Outcome.UNKNOWN if is_at_home else Outcome.AGREES, found)


def _with_data(verdict: Verdict, data: bytes | None, found: Record | None) -> Verdict:
    """The data that came along must be those of the version, to the byte."""
    if data is None or verdict.record is None or data == record_bytes(verdict.record):
        return verdict
    differences = record_differences(verdict.record, found) if found is not None else ()
    return replace(verdict, outcome=_worse(verdict), data_fit=False, differences=differences)


def _worse(verdict: Verdict) -> Outcome:
    return Outcome.CHANGED if verdict.is_good else verdict.outcome


def _made_again(
    record: Record, making: Making, opened: OpenedReport, progress: Progress, is_cancelled: IsCancelled
) -> bytes:
    """The report as it was made: the same data, language and parts give the same bytes."""
    from checklist_desktop.reports.content.walk import report_of
    from checklist_desktop.reports.pdf.writer import write_pdf
    from checklist_desktop.reports.subject import in_parts

    subject = in_parts(subject_of(record, making.place), making.parts)
    report = report_of(subject, Texts.load(text_folder(), making.language))
    creator = opened.creator if _PROGRAM.fullmatch(opened.creator) else ""
    with TemporaryDirectory() as folder:
        again = Path(folder) / "again.pdf"
        write_pdf(replace(report, creator=creator), again, progress, is_cancelled)
        return again.read_bytes()


def _held_against(verdict: Verdict, content: bytes, opened: OpenedReport, remade: bytes) -> Verdict:
    """Compare bytes, and where those differ the texts and pages."""
    from checklist_desktop.reports.pdf.drawing.conformance import CREATOR
    from checklist_desktop.reports.pdf.opening import open_report

    if content == remade:
        return verdict
    signed = verdict.signatures
    if content.startswith(remade) and _is_covered(signed):
        return verdict
    again = open_report(remade, "again.pdf")
    differences = text_differences(again.texts, opened.texts)
    count = max(len(again.pages), len(opened.pages))
    pages = tuple(
        number + 1
        for number in range(count)
        if again.pages[number : number + 1] != opened.pages[number : number + 1]
    )
    kinds, is_whole = _differing(content, remade, is_signed=bool(signed))
    is_signed_well = not signed or _is_covered(signed)
    is_added_to = content.startswith(remade)
    if is_whole and is_signed_well and not is_added_to:
        return replace(verdict, outcome=Outcome.SAME_LOOKS if verdict.is_good else verdict.outcome)
    made_elsewhere = _PROGRAM.fullmatch(opened.creator) is not None and opened.creator != CREATOR
    is_explained = made_elsewhere and not differences and is_signed_well and not _ALWAYS_THE_SAME & {*kinds}
    return replace(
        verdict,
        outcome=Outcome.SAME_TEXT if verdict.is_good and is_explained else _worse(verdict),
        differences=(*verdict.differences, *differences),
        pages=pages,
        kinds=kinds,
        added=is_added_to,
    )


def _differing(content: bytes, remade: bytes, *, is_signed: bool) -> tuple[tuple[str, ...], bool]:
    """What differs between the two beside the words, and whether nothing at all does, whoever reads it.

    Of a signed file what was signed first: the signatures say themselves whether more was put into it.
    """
    from checklist_desktop.reports.pdf.everything import everything_in, first_revision, is_plain

    begun = first_revision(content) if is_signed else content
    try:
        found = everything_in(begun, "found.pdf")
    except NotAReport:
        return (), False
    wanted = everything_in(remade, "again.pdf")
    is_whole = wanted.whole == found.whole and is_plain(begun)
    return tuple(map(str, wanted.differing(found))), is_whole


def _is_covered(signatures: tuple[SignatureState, ...]) -> bool:
    """Whether what came after the report are signatures that hold, and nothing after the last of them."""
    return bool(signatures) and all(one.holds for one in signatures) and signatures[-1].covers_whole_file
