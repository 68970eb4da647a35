"""Searching a round: what is found, where it stands, and the words around it."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checklist_desktop.domain.dossier import ActionPoint, Answer, Evidence
from checklist_desktop.domain.meetings.meeting import Meeting, OpenPoint
from checklist_desktop.insight.finding.folding import folded, wanted_words
from checklist_desktop.insight.finding.search import (
    LONGEST,
    Field,
    Index,
    Passage,
    excerpt,
    found_in,
    index_of,
)
from tests.builders import a_checklist, a_round

CHECKLIST = a_checklist()
ROUND = replace(
    a_round(),
    answers={
        "1.a": Answer(
            "yes",
            explanation="De meldroute hangt bij de balie.",
            evidence=(Evidence("Notitie één", "2026", "Zaaksysteem"),),
            minority_view="Een deel ziet dat anders.",
            remark="Nog navragen bij Jeugd.",
        ),
        "2.b": Answer(None, explanation="Volgt."),
    },
    action_points=(
        ActionPoint("a1", "Kaart drukken", "1.a", "Wijkteam", partners=("police",)),
        ActionPoint("a2", "Begroting vragen", owner="Financiën"),
    ),
    conclusions={"signals": "Goed op weg"},
    reflections={("together", "proud"): "Op het convenant"},
    meetings=(
        Meeting(
            "m1",
            notes="Koffie was koud.",
            decisions=("Het college krijgt een brief.",),
            open_points=(OpenPoint("o1", "Wie belt?", "2.a"), OpenPoint("o2", "Zaal boeken")),
        ),
    ),
)
INDEX = index_of(ROUND, CHECKLIST)
WORDS = st.text(alphabet=st.sampled_from("aeéoÉ lmnß."), min_size=1, max_size=6)
PASSAGES = st.lists(WORDS.map(lambda text: Passage(Field.NOTES, text)), max_size=12)


@pytest.mark.parametrize(
    ("wanted", "field", "question"),
    [
        ("oefenen", Field.QUESTION, "1.c"),
        ("op orde", Field.ANSWER, "1.a"),
        ("BALIE", Field.EXPLANATION, "1.a"),
        ("een 2026 zaaksysteem", Field.EVIDENCE, "1.a"),
        ("ánders", Field.MINORITY_VIEW, "1.a"),
        ("navragen", Field.REMARK, "1.a"),
        ("politie", Field.ACTION, "1.a"),
        ("financien", Field.ACTION, ""),
        ("weg goed", Field.CONCLUSION, ""),
        ("convenant", Field.REFLECTION, ""),
        ("belt", Field.OPEN_POINT, "2.a"),
        ("zaal", Field.OPEN_POINT, ""),
        ("brief", Field.DECISION, ""),
        ("koffie", Field.NOTES, ""),
    ],
)
def test_every_kind_of_text_is_found_where_it_stands(wanted: str, field: Field, question: str) -> None:
    (found,) = found_in(INDEX, wanted)

    assert (found.field, found.question) == (field, question)


def test_a_question_is_found_by_its_number() -> None:
    assert [found.question for found in found_in(INDEX, "2.2 bekend")] == ["2.b"]


def test_all_the_words_must_stand_in_the_text() -> None:
    assert found_in(INDEX, "meldroute balie") != ()
    assert found_in(INDEX, "meldroute convenant") == ()


@pytest.mark.parametrize("wanted", ["", "   ", "\n"])
def test_without_a_word_nothing_is_found(wanted: str) -> None:
    assert found_in(INDEX, wanted) == ()


def test_what_was_not_answered_is_not_found_by_the_words_of_the_start() -> None:
    assert found_in(INDEX, "nog niet besproken") == ()


def test_results_come_in_the_order_of_the_checklist() -> None:
    themes = [passage.theme for passage in INDEX.passages if passage.theme]

    assert themes == sorted(themes, key=["signals", "together"].index)


def test_a_round_of_core_questions_is_searched_in_those_only() -> None:
    core = index_of(replace(ROUND, core_only=True), CHECKLIST)

    assert found_in(core, "oefenen") == ()
    assert [found.question for found in found_in(core, "meldroute balie")] == ["1.a"]


@given(PASSAGES, WORDS)
def test_a_text_is_found_exactly_when_all_words_stand_in_it(passages: list[Passage], wanted: str) -> None:
    index = Index(tuple(passages), tuple(folded(passage.text) for passage in passages))
    words = wanted_words(wanted)

    found = found_in(index, wanted)

    expected = [one for one in passages if words and all(word in folded(one.text) for word in words)]
    assert list(found) == expected


@given(st.text(max_size=300), WORDS, st.text(max_size=300))
def test_the_excerpt_is_short_and_shows_what_was_found(before: str, wanted: str, after: str) -> None:
    shown = excerpt(f"{before} {wanted} {after}", wanted)

    assert len(shown.text) <= LONGEST + len("… ") + len(" …")
    assert "\n" not in shown.text
    assert bool(shown.marks) == bool(wanted_words(wanted))


def test_the_excerpt_begins_with_a_word_and_tells_that_there_is_more() -> None:
    text = f"{'woord ' * 40}meldroute{' einde' * 40}"

    shown = excerpt(text, "meldroute")

    assert shown.text.startswith("… woord")
    assert shown.text.endswith(" …")
    (mark,) = shown.marks
    assert shown.text[mark.start : mark.end] == "meldroute"
