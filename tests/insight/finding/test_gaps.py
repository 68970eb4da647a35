"""The next question without an answer, from where one is."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checklist_desktop.domain.dossier import Answer
from checklist_desktop.insight.finding.gaps import next_gap
from tests.builders import QUESTIONS, a_checklist, a_round

CHECKLIST = a_checklist()
ROUND = replace(a_round(), answers={"1.a": Answer("yes"), "2.a": Answer("no")})


@pytest.mark.parametrize(
    ("theme", "question", "gap"),
    [
        ("", "", "1.b"),
        ("signals", "1.a", "1.b"),
        ("signals", "1.b", "1.c"),
        ("signals", "1.c", "2.b"),
        ("together", "2.b", "1.b"),
        ("signals", "closing", "2.b"),
        ("together", "closing", "1.b"),
        (":overview", "", "1.b"),
    ],
)
def test_the_next_gap_is_across_themes_and_begins_again_after_the_last(
    theme: str, question: str, gap: str
) -> None:
    found = next_gap(ROUND, CHECKLIST, theme, question)

    assert found is not None
    assert found.question.id == gap


def test_when_all_is_answered_there_is_no_gap() -> None:
    full = replace(ROUND, answers={question: Answer("yes") for question in QUESTIONS})

    assert next_gap(full, CHECKLIST, "signals", "1.a") is None


@given(st.frozensets(st.sampled_from(QUESTIONS)), st.sampled_from(QUESTIONS))
def test_going_from_gap_to_gap_comes_by_each_of_them(answered: frozenset[str], at: str) -> None:
    round_ = replace(ROUND, answers={question: Answer("yes") for question in answered})
    gaps = [question for question in QUESTIONS if question not in answered]

    seen = []
    for _ in gaps:
        found = next_gap(round_, CHECKLIST, question=at)
        assert found is not None
        at = found.question.id
        seen.append(at)

    assert sorted(seen) == gaps
