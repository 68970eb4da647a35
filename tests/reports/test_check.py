"""Counting a report that was read back: all of it is found, and whatever is missing is named."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from checklist_desktop.domain.dossier import Answer, Evidence, Round
from checklist_desktop.domain.errors import ReportIncomplete
from checklist_desktop.insight.progress import Count
from checklist_desktop.reports.check import count_report
from tests.reports.subjects import example, foreign, nothing, report, subject_of, texts_in

if TYPE_CHECKING:
    from collections.abc import Callable

    from checklist_desktop.reports.check import ReportCounts
    from checklist_desktop.reports.subject import Subject

BEGIN = "Antwoorden en tekens"


def read_back(subject: Subject) -> list[str]:
    return list(texts_in(report(subject).blocks))


def count(texts: list[str], subject: Subject) -> ReportCounts:
    return count_report(texts, subject, BEGIN)


def without(texts: list[str], gone: str) -> list[str]:
    return [text for text in texts if gone not in text]


def test_everything_is_found_with_its_total() -> None:
    counts = count(read_back(foreign()), foreign())

    assert counts.all == {
        "questions": Count(4, 4),
        "answers": Count(4, 4),
        "explanations": Count(4, 4),
        "evidence": Count(8, 8),
        "action_points": Count(6, 6),
        "minority_views": Count(4, 4),
        "remarks": Count(4, 4),
        "meeting_decisions": Count(2, 2),
        "meeting_points": Count(2, 2),
    }


@pytest.mark.parametrize("make", [example, nothing])
def test_any_report_is_complete(make: Callable[[], Subject]) -> None:
    counts = count(read_back(make()), make())

    assert all(found.complete for found in counts.all.values())


@pytest.mark.parametrize("unseen", ["\ufe0f", "\u034f", "\u115f", "\x07", "\u00ad", "\u200b"])
def test_what_nobody_sees_and_no_page_shows_is_not_missed(unseen: str) -> None:
    question, answer = next(iter(foreign().round.answers.items()))
    pasted = replace(answer, explanation=f"Gepla{unseen}kt \N{CHECK MARK}{unseen}")
    round_ = replace(foreign().round, answers={**foreign().round.answers, question: pasted})
    subject = replace(foreign(), round=round_)
    texts = [text.replace(unseen, "") for text in read_back(subject)]

    assert count(texts, subject).explanations == Count(4, 4)


def test_what_lines_and_pages_do_to_a_text_does_not_matter() -> None:
    spread = [f" {text[:3]}\n{text[3:]}\N{SOFT HYPHEN} " for text in read_back(foreign())]

    assert count(spread, foreign()).answers == Count(4, 4)


@pytest.mark.parametrize(
    ("gone", "named"),
    [
        ("Werkt de ringleiding?", "2.1"),
        ("Een beetje", "1.2"),
        ("Omdat het zo is bij 2", "2.1"),
        ("Minder1 denkt", "1.2"),
        ("Onder3 ons.", "3.1"),
        ("Stuk3", "3.1"),
        ("Doen1", "A2"),
        ("Zonder vraag en later", "A5"),
        ("We hangen een bord op.", "2026-11-20"),
        ("Wanneer weer?", "2026-11-20"),
    ],
)
def test_what_is_missing_is_named(gone: str, named: str) -> None:
    with pytest.raises(ReportIncomplete) as raised:
        count(without(read_back(foreign()), gone), foreign())

    assert named in raised.value.missing.split(", ")
    assert raised.value.found < raised.value.expected == 38


def test_an_answer_that_stands_only_at_another_question_is_missing() -> None:
    """Both questions have the same answer, so the word itself is still there."""
    round_ = Round("r1", "2026", "c" * 64, answers={"1": Answer("A"), "2": Answer("A")})
    subject = subject_of(foreign().checklist, round_)
    texts = read_back(subject)
    place = texts.index(
        "Ja", texts.index("Kan iedereen zonder hulp naar binnen?", texts.index("Binnenkomen"))
    )

    with pytest.raises(ReportIncomplete) as raised:
        count([*texts[:place], "?" * 300, *texts[place + 1 :]], subject)

    assert raised.value.missing == "1.1"


def test_what_stands_in_another_order_is_missing() -> None:
    subject = foreign()
    texts = read_back(subject)
    first, second = texts.index("Stuk0"), texts.index("Los0")
    turned = [*texts[:first], "Los0", *texts[first + 1 : second], "Stuk0", *texts[second + 1 :]]
    turned = turned[: second + 20]

    with pytest.raises(ReportIncomplete, match=r"1\.1"):
        count(turned, subject)


def test_a_text_that_quotes_the_next_question_is_no_fault() -> None:
    quoting = Answer("B", "Zie ook: Is de bel op zithoogte bereikbaar?", evidence=(Evidence("Stuk"),))
    answers = dict(foreign().round.answers) | {"1": quoting}
    subject = replace(foreign(), round=replace(foreign().round, answers=answers))

    assert count(read_back(subject), subject).questions == Count(4, 4)


def test_only_as_many_are_named_as_someone_can_read() -> None:
    with pytest.raises(ReportIncomplete) as raised:
        count([], example())

    assert len(raised.value.missing.split(", ")) == 20
