"""The papers around a meeting: a record on one page, and sheets with the questions of one partner."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from pypdf import PdfReader

from checklist_desktop.domain.meetings.meeting import Course
from checklist_desktop.insight.meeting_record import meeting_record
from checklist_desktop.reports.blocks import RoomToWrite, Table
from checklist_desktop.reports.content.gatherings.papers import (
    preparation_sheet,
    questions_for,
    record_report,
)
from checklist_desktop.reports.content.gatherings.records import MOST_WHOLE
from checklist_desktop.reports.pdf.reading import read_pdf
from tests.reports.conformance.checker import findings
from tests.reports.looking import blocks
from tests.reports.pdf.pages import outside, overlapping, write
from tests.reports.subjects import MOMENT, a_meeting, all_text, example, foreign, lost, texts_in, texts_of

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from checklist_desktop.domain.meetings.meeting import Meeting
    from checklist_desktop.reports.blocks import Report
    from checklist_desktop.reports.subject import Subject
    from tests.reports.conformance.validator import Validator

POLICE = "politie"


def record(subject: Subject, meeting: Meeting, language: str = "nl") -> Report:
    told = meeting_record(subject.round, subject.checklist, meeting)
    texts = texts_of(language)
    return record_report(subject.dossier, subject.round, subject.checklist, told, MOMENT, texts)


def sheet(subject: Subject, partner: str = POLICE, language: str = "nl") -> Report:
    texts = texts_of(language)
    return preparation_sheet(subject.dossier, subject.round, subject.checklist, partner, MOMENT, texts)


PAPERS: dict[str, Callable[[], Report]] = {
    "a record": lambda: record(foreign(), foreign().round.meetings[0]),
    "a record of many answers": lambda: record(example(), a_meeting(example().checklist, answers=52)),
    "a record in English": lambda: record(example(), a_meeting(example().checklist), "en"),
    "a record of a meeting that goes on": lambda: record(
        foreign(), replace(foreign().round.meetings[0], course=Course("2026-11-20T13:00:00.000Z"))
    ),
    "a sheet": lambda: sheet(example()),
    "a sheet in English": lambda: sheet(example(), language="en"),
}


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    folder = tmp_path_factory.mktemp("papers")
    return {name: write(make(), folder / f"{name}.pdf") for name, make in PAPERS.items()}


def test_no_rule_is_broken(files: dict[str, Path], verapdf: Validator) -> None:
    verdicts = verapdf.judge(files.values())

    assert len(verdicts) == 2 * len(PAPERS)
    assert [verdict for verdict in verdicts if not verdict.is_good] == []


@pytest.mark.parametrize("name", PAPERS)
def test_our_own_checker_finds_nothing_and_nothing_overlaps(files: dict[str, Path], name: str) -> None:
    assert findings(files[name]) == []
    assert outside(files[name]) == []
    assert overlapping(files[name]) == []


@pytest.mark.parametrize("name", [name for name in PAPERS if "record" in name])
def test_a_record_is_one_page(files: dict[str, Path], name: str) -> None:
    assert len(PdfReader(files[name]).pages) == 1


@pytest.mark.parametrize("name", PAPERS)
def test_every_word_is_read_back(files: dict[str, Path], name: str) -> None:
    spoken = "\n".join(element.text for element in read_pdf(files[name]))

    assert lost(list(texts_in(PAPERS[name]().blocks)), spoken) == []


def test_a_record_tells_all_that_came_of_the_meeting() -> None:
    meeting = foreign().round.meetings[0]
    said = all_text(record(foreign(), meeting))

    assert lost(list(texts_in(meeting)), said) == []
    wanted = (
        "Verslag van de bijeenkomst van 20 november 2026",
        "14:00 tot 15:31 uur",
        "31 van 20 minuten",
        "Vraag 1.1: Wie heeft de sleutel?",
        "Wanneer weer? (afgehandeld)",
        "Zonder vraag en eerder · Griffie · uiterlijk 31 januari 2027",
    )
    assert [words for words in wanted if words not in said] == []


def test_few_answers_are_told_with_their_question_and_many_by_their_number() -> None:
    checklist = example().checklist
    few = record(example(), a_meeting(checklist, answers=MOST_WHOLE))
    many = record(example(), a_meeting(checklist, answers=MOST_WHOLE + 1))
    question = next(checklist.numbered()).question.text

    assert question in all_text(few)
    assert blocks(many, Table) == []
    assert question not in all_text(many)
    assert "Op orde: 1.1; 1.2 (was ‘Niet van toepassing’); 1.3" in all_text(many)


def test_a_record_of_a_meeting_that_goes_on_says_so() -> None:
    assert "nog niet beëindigd" in all_text(PAPERS["a record of a meeting that goes on"]())
    assert "nog niet beëindigd" not in all_text(PAPERS["a record"]())


def test_a_sheet_has_the_questions_of_one_partner_with_room_to_write_and_no_answers() -> None:
    subject = example()
    asked = questions_for(subject.round, subject.checklist, POLICE)
    made = sheet(subject)
    said = all_text(made)

    assert 0 < len(asked) < 52
    assert all(item.question.text in said for item in asked)
    others = [item for item in subject.checklist.numbered() if item not in asked]
    assert [item.number for item in others if item.question.text in said] == []
    assert len(blocks(made, RoomToWrite)) == len(asked)
    explained = [answer.explanation for answer in subject.round.answers.values() if answer.explanation]
    assert [text for text in explained if text in said] == []


def test_a_sheet_names_the_first_meeting_that_is_planned() -> None:
    round_, held = example().round, a_meeting(example().checklist)
    meetings = tuple(
        replace(held, id=day, course=Course(), plan=replace(held.plan, date=day))
        for day in ("2026-12-15", "2026-12-01")
    )
    subject = replace(example(), round=replace(round_, meetings=meetings))

    assert "1 december 2026" in all_text(sheet(subject))
    assert "2026" not in all_text(sheet(example())).replace("ronde 2026", "")
