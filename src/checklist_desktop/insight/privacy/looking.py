"""Look for what may be about one person in a text that is to be kept: numbers, addresses and dates.

Nothing is ever refused for it; someone is told, and decides.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from checklist_desktop.insight.privacy import patterns
from checklist_desktop.insight.privacy.numbers import likely_numbers

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from re import Match

    from checklist_desktop.insight.privacy.patterns import Patterns

_AROUND = 60
"""Characters before and after a number that say what it is a number of."""
_GONE = "\x00"


class PersonalKind(StrEnum):
    BSN = "bsn"
    PHONE = "phone"
    EMAIL = "email"
    BIRTH_DATE = "birth_date"
    CASE_NUMBER = "case_number"


@dataclass(frozen=True, slots=True)
class Finding:
    """Something that looks like this kind, from `start` up to `end` in the text."""

    kind: PersonalKind
    start: int
    end: int
    text: str


def findings(text: str) -> tuple[Finding, ...]:
    """What in this text may be about one person, in the order in which it stands there."""
    if not any(character.isdigit() or character in "@[({" for character in text):
        return ()
    reader = _Reader(text)
    for step in _STEPS:
        step(reader)
    return tuple(sorted(reader.found, key=lambda item: item.start))


class _Reader:
    """A text of which what was understood is struck out, so that no second pattern takes it for its own."""

    def __init__(self, text: str) -> None:
        self._text = text
        self.plain = "".join(map(_plain, text))
        self.found: list[Finding] = []

    def point_at(
        self,
        kind: PersonalKind,
        wanted: Patterns,
        *,
        unless: Callable[[str, int, int], bool] = lambda _text, _start, _end: False,
    ) -> None:
        for start, end in self._places(wanted):
            if not unless(self.plain, start, end):
                self.found.append(Finding(kind, start, end, self._text[start:end]))
                self._strike_out(start, end)

    def pass_by(self, innocent: Patterns) -> None:
        for pattern in patterns.compiled(innocent):
            for match in list(pattern.finditer(self.plain)):
                self._strike_out(*match.span())

    def point_at_numbers(self) -> None:
        for start, end in sorted(likely_numbers(self.plain)):
            if _GONE not in self.plain[start:end]:
                self.found.append(Finding(PersonalKind.BSN, start, end, self._text[start:end]))
                self._strike_out(start, end)

    def _places(self, wanted: Patterns) -> Iterator[tuple[int, int]]:
        for pattern in patterns.compiled(wanted):
            for match in list(pattern.finditer(self.plain)):
                start, end = _what(match)
                shown = self.plain[start:end]
                if _GONE not in shown:
                    yield start + len(shown) - len(shown.lstrip(" ")), start + len(shown.rstrip(" .,;:-/("))

    def _strike_out(self, start: int, end: int) -> None:
        self.plain = f"{self.plain[:start]}{_GONE * (end - start)}{self.plain[end:]}"


def _what(match: Match[str]) -> tuple[int, int]:
    return match.span("what") if "what" in match.re.groupindex else match.span()


def _plain(character: str) -> str:
    """The same character as patterns know it; always one, so that places stay what they are."""
    if character.isascii():
        return character.lower()
    category = unicodedata.category(character)
    if category == "Zs":
        return " "
    if category == "Pd" or character == "\N{MINUS SIGN}":
        return "-"
    if category == "Nd":
        return str(unicodedata.digit(character))
    if character in "\N{LEFT SINGLE QUOTATION MARK}\N{RIGHT SINGLE QUOTATION MARK}":
        return "'"
    lower = character.lower()
    return lower if len(lower) == 1 else character


def _of_the_administration(text: str, start: int, end: int) -> bool:
    return patterns.is_of_the_administration(text[max(0, start - _AROUND) : end + _AROUND])


def _nobody_was_born(text: str, start: int, _end: int) -> bool:
    return patterns.is_of_nobody(text[max(0, start - _AROUND) : start])


_STEPS: tuple[Callable[[_Reader], None], ...] = (
    lambda reader: reader.pass_by(patterns.ADDRESSES_OF_DESKS),
    lambda reader: reader.point_at(PersonalKind.EMAIL, patterns.EMAIL),
    lambda reader: reader.pass_by(patterns.ADDRESSES_OF_PAGES),
    lambda reader: reader.pass_by(patterns.NUMBERS_OF_ORGANISATIONS),
    lambda reader: reader.point_at(PersonalKind.BSN, patterns.LABELLED_BSN),
    lambda reader: reader.point_at(PersonalKind.BIRTH_DATE, patterns.BIRTH_DATE, unless=_nobody_was_born),
    lambda reader: reader.pass_by(patterns.DATES),
    lambda reader: reader.pass_by(patterns.ARTICLES),
    lambda reader: reader.pass_by(patterns.YEARS),
    lambda reader: reader.point_at(PersonalKind.CASE_NUMBER, patterns.CASE_OF_SOMEONE),
    lambda reader: reader.point_at(PersonalKind.CASE_NUMBER, patterns.CASE, unless=_of_the_administration),
    lambda reader: reader.pass_by(patterns.HELPLINES),
    lambda reader: reader.point_at(PersonalKind.PHONE, patterns.PHONE),
    lambda reader: reader.pass_by(patterns.AMOUNTS),
    lambda reader: reader.pass_by(patterns.OWN_DOCUMENTS),
    _Reader.point_at_numbers,
)
"""In this order: what says what it is comes first, a bare number last."""
