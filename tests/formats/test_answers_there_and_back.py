"""Whatever a round says: what is written is read back as it was, and written again it is the same bytes."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from checklist_desktop.domain.dossier import (
    ActionPoint,
    ActionStatus,
    Answer,
    CostKnown,
    Evidence,
    Person,
    Priority,
    View,
)
from checklist_desktop.domain.round_content import RoundContent
from checklist_desktop.domain.text_rules import normalised
from checklist_desktop.formats.answers_file import read_answers, write_answers
from tests.formats.test_answers_file import CHECKLIST

# Words as people and their programs write them, without what no text may hold.
words = st.text(st.characters(exclude_categories=("Cc", "Cs")), max_size=40).map(normalised)
filled = words.filter(str.strip)


def in_the_order_of_the_scale(counts: dict[str, int]) -> tuple[View, ...]:
    return tuple(View(option, counts[option]) for option in "ABC" if option in counts)


evidence = st.builds(Evidence, filled, st.sampled_from(["", "2026", "2026-02", "2024-02-29"]), words)
answers = st.builds(
    Answer,
    st.sampled_from([None, "A", "B", "C"]),
    words,
    st.sampled_from([None, "zelf", "inkoop"]),
    st.booleans(),
    st.lists(evidence, max_size=3).map(tuple),
    st.dictionaries(st.sampled_from("ABC"), st.integers(1, 99)).map(in_the_order_of_the_scale),
    words,
    words,
)
questions = [item.question.id for item in CHECKLIST.numbered()]
action_points = st.builds(
    ActionPoint,
    st.just(""),
    filled,
    st.sampled_from(questions),
    words,
    st.lists(filled, max_size=2).map(tuple),
    st.sampled_from(["", "2027-03-01", "2028-02-29"]),
    st.sampled_from(Priority),
    st.sampled_from(CostKnown),
    st.sampled_from(ActionStatus),
)


@st.composite
def contents(draw: st.DrawFn) -> RoundContent:
    """Any content of a round of the foreign checklist, in the order in which it is read back."""
    said = draw(st.dictionaries(st.sampled_from(questions), answers))
    points = draw(st.lists(action_points, max_size=4))
    ordered = [point for question in questions for point in points if point.question == question]
    free = draw(st.lists(st.builds(ActionPoint, st.just(""), filled), max_size=2))
    return RoundContent(
        CHECKLIST.id,
        CHECKLIST.version,
        {question: said.get(question, Answer()) for question in questions},
        (*ordered, *free),
        draw(st.dictionaries(st.sampled_from([("binnen", "trots"), ("mee", "trots")]), words)),
        tuple(draw(st.lists(st.builds(Person, filled, words), max_size=3))),
    )


@given(contents())
def test_what_is_written_is_read_back_as_it_was(content: RoundContent) -> None:
    assert read_answers(write_answers(content, CHECKLIST), "a.json", CHECKLIST) == content


@given(contents())
def test_writing_again_what_was_read_gives_the_same_bytes(content: RoundContent) -> None:
    written = write_answers(content, CHECKLIST)

    assert write_answers(read_answers(written, "a.json", CHECKLIST), CHECKLIST) == written
