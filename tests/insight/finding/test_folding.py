"""Folded texts, and the way back to the text itself."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checklist_desktop.insight.finding.folding import Span, folded, place_in, spans_in, wanted_words

LETTERS = st.text(alphabet=st.sampled_from("aàAÀeé\u0301ßﬁı İſΣςﬀ①½\u0345q1.\n"), max_size=40)
TEXTS = st.one_of(st.text(max_size=60), LETTERS)


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("Één gemeente", "een gemeente"),
        ("co\u0308rdinator", "cordinator"),
        ("STRASSE", "strasse"),
        ("Straße", "strasse"),
        ("e\u0301\u0302n", "en"),
        ("\u00a0", " "),
        ("ℌ", "h"),
    ],
)
def test_capitals_and_accents_make_no_difference(text: str, plain: str) -> None:
    assert folded(text) == plain


@given(TEXTS, TEXTS)
def test_a_text_folds_to_what_its_parts_fold_to(one: str, other: str) -> None:
    assert folded(one + other) == folded(one) + folded(other)


@given(TEXTS)
def test_what_is_folded_stays_as_it_is(text: str) -> None:
    assert folded(folded(text)) == folded(text)


@given(TEXTS)
def test_how_a_letter_with_an_accent_is_written_makes_no_difference(text: str) -> None:
    assert folded(unicodedata.normalize("NFD", text)) == folded(unicodedata.normalize("NFC", text))


@given(TEXTS, st.data())
def test_a_place_in_the_folded_text_leads_to_the_character_it_came_from(
    text: str, data: st.DataObject
) -> None:
    whole = folded(text)
    at = data.draw(st.integers(0, max(0, len(whole) - 1))) if whole else 0

    place = place_in(text, at)

    if whole:
        assert len(folded(text[:place])) <= at < len(folded(text[: place + 1]))


@given(TEXTS, TEXTS)
def test_every_piece_that_is_found_holds_what_was_looked_for(text: str, wanted: str) -> None:
    words = wanted_words(wanted)

    for span in spans_in(text, words):
        assert any(word in folded(text[span.start : span.end]) for word in words)


@given(TEXTS, TEXTS)
def test_what_stands_in_the_folded_text_is_found(text: str, wanted: str) -> None:
    words = tuple(word for word in wanted_words(wanted) if word in folded(text))

    assert bool(spans_in(text, words)) == bool(words)


def test_what_touches_is_one_piece_and_an_accent_belongs_to_its_letter() -> None:
    assert spans_in("meldroute melding", ("meld", "route")) == (Span(0, 9), Span(10, 14))
    assert spans_in("e\u0301\u0301n", ("e",)) == (Span(0, 3),)
    assert spans_in("aaa", ("aa",)) == (Span(0, 3),)
