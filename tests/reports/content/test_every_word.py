"""Every word of a round and of its checklist is in the report, whatever the checklist is."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, TypeVar

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from checklist_desktop.domain.checklist import (
    AnswerOption,
    AnswerScale,
    ArrangementLevel,
    Checklist,
    Ground,
    HowToUse,
    Meaning,
    Partner,
    PolicyLink,
    Question,
    ReflectionPrompt,
    Source,
    Theme,
)
from checklist_desktop.domain.dossier import ActionPoint, Answer, Evidence, Person, Round, View
from tests.reports.subjects import (
    all_text,
    example,
    filled,
    foreign,
    in_region,
    lost,
    nothing,
    report,
    signed,
    subject_of,
    words_of,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from checklist_desktop.reports.subject import Subject

T = TypeVar("T")

SUBJECTS: dict[str, Callable[[], Subject]] = {
    "the example": example,
    "a foreign checklist": foreign,
    "nothing at all": nothing,
    "a region": lambda: in_region(foreign()),
    "a signed version": lambda: signed(foreign(), *foreign().round.decision.signatories),
    "the standard checklist, all filled": lambda: subject_of(
        example().checklist, filled(example().checklist)
    ),
    "core questions only": lambda: replace(foreign(), round=replace(foreign().round, core_only=True)),
}


@pytest.mark.parametrize("name", SUBJECTS)
@pytest.mark.parametrize("language", ["nl", "en"])
def test_every_word_is_in_the_report(name: str, language: str) -> None:
    subject = SUBJECTS[name]()

    assert lost(words_of(subject), all_text(report(subject, language))) == []


def test_a_word_that_is_left_out_is_noticed() -> None:
    subject = example()
    shorter = replace(report(subject), blocks=report(subject).blocks[:-30])

    assert lost(words_of(subject), all_text(shorter)) != []


texts = st.text(st.characters(exclude_categories=("Cc", "Cs")), max_size=12)
filled_texts = texts.filter(lambda text: bool(text.strip()))
meanings = st.sampled_from([meaning for meaning in Meaning if meaning is not Meaning.NOT_DISCUSSED])
ids = st.integers(0, 2).map(lambda number: f"i{number}")


def scales() -> st.SearchStrategy[AnswerScale]:
    start = AnswerOption("start", "Begin", "", Meaning.NOT_DISCUSSED, default=True)
    option = st.builds(AnswerOption, ids, filled_texts, texts, meanings, st.booleans(), st.booleans())
    options = st.lists(option, min_size=1, max_size=3, unique_by=lambda one: one.id)
    return st.builds(AnswerScale, texts, options.map(lambda found: (start, *found)))


def tuples(one: st.SearchStrategy[T], most: int = 2) -> st.SearchStrategy[tuple[T, ...]]:
    return st.lists(one, max_size=most).map(tuple)


def questions(theme: int) -> st.SearchStrategy[tuple[Question, ...]]:
    question = st.builds(
        Question,
        id=st.uuids().map(lambda made: f"{theme}-{made}"),
        text=filled_texts,
        explanation=texts,
        baseline=st.booleans(),
        core=st.booleans(),
        grounds=tuples(ids),
        evidence_examples=tuples(filled_texts),
        suggested_action=texts,
        partners=tuples(ids),
        sources=tuples(ids),
    )
    return tuples(question, 3)


def themes() -> st.SearchStrategy[tuple[Theme, ...]]:
    one = [
        st.builds(Theme, st.just(f"t{number}"), filled_texts, texts, questions(number), tuples(ids), texts)
        for number in range(3)
    ]
    return st.tuples(*one)


checklists = st.builds(
    Checklist,
    id=st.just("any"),
    version=filled_texts,
    status=texts,
    language=texts,
    title=filled_texts,
    subtitle=texts,
    description=texts,
    audience=texts,
    scope=texts,
    privacy_notice=texts,
    currency_notice=texts,
    origin_notice=texts,
    how_to_use=st.builds(HowToUse, texts, texts, texts),
    answer_scale=scales(),
    arrangement_levels=tuples(st.builds(ArrangementLevel, ids, filled_texts)),
    grounds=tuples(st.builds(Ground, ids, filled_texts, texts)),
    partners=tuples(st.builds(Partner, ids, filled_texts)),
    theme_reflections=tuples(st.builds(ReflectionPrompt, ids, filled_texts, texts)),
    policy_links=tuples(st.builds(PolicyLink, ids, filled_texts)),
    themes=themes(),
    sources=tuples(st.builds(Source, ids, filled_texts, texts, texts, texts, st.booleans(), texts)),
)
evidence = st.builds(Evidence, filled_texts, st.sampled_from(["", "2024", "2024-02", "2024-02-29"]), texts)
views = st.builds(View, ids, st.integers(1, 99))
answers = st.builds(
    Answer,
    st.none() | ids,
    texts,
    st.none() | ids,
    st.booleans(),
    tuples(evidence),
    tuples(views),
    texts,
    texts,
)


@st.composite
def subjects(draw: st.DrawFn) -> Subject:
    checklist = draw(checklists)
    asked = [item.question.id for item in checklist.numbered()]
    point = st.builds(
        ActionPoint,
        id=st.uuids().map(str),
        what=filled_texts,
        question=st.sampled_from([None, *asked]),
        owner=texts,
        partners=tuples(filled_texts),
        due=st.sampled_from(["", "2026-01-01", "2028-12-31"]),
    )
    round_ = Round(
        id="r1",
        label=draw(filled_texts),
        checklist="c" * 64,
        core_only=draw(st.booleans()),
        people=draw(tuples(st.builds(Person, filled_texts, texts))),
        answers={question: draw(answers) for question in asked},
        action_points=draw(tuples(point, 3)),
    )
    return subject_of(checklist, round_)


@settings(max_examples=60)
@given(subjects())
def test_every_word_of_any_round_is_in_the_report(subject: Subject) -> None:
    assert lost(words_of(subject), all_text(report(subject))) == []
