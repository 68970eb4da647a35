"""Texts without capitals and accents, and where a piece of them stood in the text itself."""

from __future__ import annotations

import unicodedata
from bisect import bisect_right
from typing import NamedTuple


class Span(NamedTuple):
    """A piece of a text: from where, and up to where."""

    start: int
    end: int


def folded(text: str) -> str:
    """A text as it is searched in: without capitals, and without accents.

    Character by character, so a text folds to what its parts fold to, one after the other.
    """
    if text.isascii():
        return text.lower()
    apart = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", text).casefold())
    # Once for each accent that occurs, not once for each letter: four times as fast in a long text.
    for accent in filter(unicodedata.combining, set(apart)):
        apart = apart.replace(accent, "")
    return apart


def wanted_words(wanted: str) -> tuple[str, ...]:
    """The words someone is looking for, each as it is searched for."""
    return tuple(folded(wanted).split())


def place_in(text: str, at: int) -> int:
    """Where in a text the character stands that its folded form has at this place."""
    if text.isascii():
        return at
    # Nearly every character folds to one, so the place is mostly the same.
    if len(folded(text[:at])) == at and at < len(text) and folded(text[at]):
        return at
    return bisect_right(range(len(text)), at, key=lambda end: len(folded(text[: end + 1])))


def spans_in(text: str, words: tuple[str, ...]) -> tuple[Span, ...]:
    """Every piece of the text in which one of the words stands, in order; what touches is one piece."""
    shown, origin = "", []
    for place, character in enumerate(text):
        apart = folded(character)
        shown += apart
        origin += [place] * len(apart)
    found: list[Span] = []
    for word in filter(None, words):
        at = shown.find(word)
        while at >= 0:
            found.append(Span(origin[at], _past_accents(text, origin[at + len(word) - 1] + 1)))
            at = shown.find(word, at + 1)
    return _joined(sorted(found))


def _past_accents(text: str, end: int) -> int:
    """An accent that is written apart belongs to the letter before it."""
    while end < len(text) and not folded(text[end]):
        end += 1
    return end


def _joined(spans: list[Span]) -> tuple[Span, ...]:
    joined: list[Span] = []
    for span in spans:
        if joined and span.start <= joined[-1].end:
            joined[-1] = Span(joined[-1].start, max(joined[-1].end, span.end))
        else:
            joined.append(span)
    return tuple(joined)
