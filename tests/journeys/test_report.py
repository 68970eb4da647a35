"""The main job, end to end: signed off, exported, opened again, changed, and exported once more."""

from __future__ import annotations

from typing import TYPE_CHECKING

from checklist_desktop.domain.changes.of_answers import SetAnswer, WriteExplanation
from checklist_desktop.domain.changes.of_rounds import DescribeDecision
from checklist_desktop.domain.dossier import Decision, Signatory, SignatoryRole
from checklist_desktop.reports.pdf.reading import read_pdf
from checklist_desktop.services.example import make_example
from checklist_desktop.services.exporting.preparing import ExportRequest, prepare
from checklist_desktop.services.exporting.writing import write
from checklist_desktop.services.library import Library
from checklist_desktop.services.sign_off import reopen, sign_off
from tests.reports.subjects import lost, words_of

if TYPE_CHECKING:
    from pathlib import Path

    from checklist_desktop.reports.check import ReportCounts
    from checklist_desktop.services.session import Session

DECISION = Decision(
    number="B-2026-118",
    date="2026-11-24",
    declarations=("discussed_together", "no_persons", "final"),
    signatories=(
        Signatory(SignatoryRole.PREPARED, "Beleidsadviseur jeugd"),
        Signatory(SignatoryRole.ADOPTS, "Burgemeester"),
        Signatory(SignatoryRole.ADOPTS, "Gemeentesecretaris"),
    ),
)


def export(session: Session, path: Path, version: int = 0) -> ReportCounts:
    prepared = prepare(session, ExportRequest(session.dossier.rounds[0].id, version))
    return write(prepared, path, lambda share: None, lambda: False)


def text_of(path: Path) -> str:
    return "\n".join(element.text for element in read_pdf(path))


def test_a_signed_report_stays_what_it_was_while_the_next_version_grows(tmp_path: Path) -> None:
    library = Library(tmp_path / "library.sqlite3")
    session = library.open(make_example(library))
    round_id = session.dossier.rounds[0].id
    first = next(session.checklist(round_id).numbered()).question.id

    session.apply(DescribeDecision(round_id, DECISION)).result()
    sign_off(session, round_id).result()
    counts = export(session, tmp_path / "v1.pdf", 1)
    reopen(session, round_id, "De raad vroeg om een nieuwe blik op vraag 1.1.").result()
    session.apply(
        SetAnswer(round_id, first, "niet"), WriteExplanation(round_id, first, "Toch niet geregeld.")
    ).result()
    export(session, tmp_path / "draft.pdf")
    library.close()
    library = Library(tmp_path / "library.sqlite3")
    session = library.open(library.dossiers()[0].id)
    export(session, tmp_path / "v1-later.pdf", 1)
    export(session, tmp_path / "draft-later.pdf")
    library.close()

    signed, draft = text_of(tmp_path / "v1.pdf"), text_of(tmp_path / "draft.pdf")
    assert (tmp_path / "v1-later.pdf").read_bytes() == (tmp_path / "v1.pdf").read_bytes()
    assert (tmp_path / "draft-later.pdf").read_bytes() == (tmp_path / "draft.pdf").read_bytes()
    assert all(found.complete for found in counts.all.values())
    assert (counts.questions.total, counts.action_points.total) == (52, 26)
    assert "B-2026-118" in signed
    assert "Verklaard: Er staan geen gegevens van personen of zaken in." in signed
    assert "Toch niet geregeld." not in signed
    assert "Toch niet geregeld." in draft
    assert "Reden: De raad vroeg om een nieuwe blik op vraag 1.1." in draft


def test_every_word_of_the_example_is_in_the_file(tmp_path: Path) -> None:
    library = Library(tmp_path / "library.sqlite3")
    session = library.open(make_example(library))
    prepared = prepare(session, ExportRequest(session.dossier.rounds[0].id))

    write(prepared, tmp_path / "report.pdf", lambda share: None, lambda: False)
    library.close()

    assert lost(words_of(prepared.subject), text_of(tmp_path / "report.pdf")) == []
