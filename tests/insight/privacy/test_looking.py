"""What looks like something about one person is found; what only looks like it is left alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checklist_desktop.insight.privacy.looking import PersonalKind, findings
from checklist_desktop.insight.privacy.numbers import passes_eleven_test
from tests.insight.privacy.samples import LEFT_ALONE, POINTED_AT

if TYPE_CHECKING:
    from datetime import date


def kinds(text: str) -> list[PersonalKind]:
    return [found.kind for found in findings(text)]


@pytest.mark.parametrize(("text", "kind", "what"), POINTED_AT)
def test_what_may_be_about_a_person_is_found_where_it_stands(
    text: str, kind: PersonalKind, what: str
) -> None:
    found = findings(text)

    assert (kind, what) in [(one.kind, one.text) for one in found]
    assert all(text[one.start : one.end] == one.text for one in found)


@pytest.mark.parametrize("text", LEFT_ALONE)
def test_what_only_looks_like_it_is_left_alone(text: str) -> None:
    assert findings(text) == ()


def test_there_are_samples_enough_of_every_kind() -> None:
    assert {kind for _, kind, _ in POINTED_AT} == set(PersonalKind)
    assert len(POINTED_AT) + len(LEFT_ALONE) > 180


def test_several_are_told_in_the_order_of_the_text() -> None:
    text = "Bel 06-12345678 of mail a@example.org over 123456782, geboren 12-03-2009."

    assert kinds(text) == [
        PersonalKind.PHONE, PersonalKind.EMAIL, PersonalKind.BSN, PersonalKind.BIRTH_DATE,
    ]  # fmt: skip


def test_nothing_is_told_twice() -> None:
    assert (
        kinds("parketnummer 16/123456-24, proces-verbaal PL0900-2024123456") == [PersonalKind.CASE_NUMBER] * 2
    )
    assert kinds("BSN 123456782") == [PersonalKind.BSN]
    assert kinds("+31 6 12345678") == [PersonalKind.PHONE]


@pytest.mark.parametrize(
    ("digits", "passes"),
    [
        ("123456782", True),
        ("111222333", True),
        ("123456789", False),
        ("000000000", False),
        ("10000008", True),
    ],
)
def test_the_eleven_test(digits: str, passes: bool) -> None:
    assert passes_eleven_test(digits) is passes


def weighed(start: str) -> str:
    """Eight digits and the ninth that makes them pass; empty when there is none."""
    return next((f"{start}{last}" for last in range(10) if passes_eleven_test(f"{start}{last}")), "")


numbers = st.integers(1_000_000, 99_999_999).map(lambda number: weighed(f"{number:08d}")).filter(bool)
words = st.lists(
    st.sampled_from(
        ["het", "team", "meldt", "dat", "zij", "in", "2024", "vaker", "belde", "op", "3", "plaatsen"]
    ),
    max_size=8,
).map(" ".join)
marks = st.sampled_from(["", ",", ".", ":", ";", "(", ")", "\n", "‘", "’", "?", "!"])


@given(number=numbers, before=words, after=words, left=marks, right=marks)
def test_a_number_that_passes_is_found_wherever_it_stands(
    number: str, before: str, after: str, left: str, right: str
) -> None:
    text = f"{before} {left}{number}{right} {after}"

    assert number in [one.text for one in findings(text) if one.kind is PersonalKind.BSN]


@given(number=numbers, sign=st.sampled_from(" .-"))
def test_it_is_found_in_groups_of_three(number: str, sign: str) -> None:
    written = sign.join((number[:3], number[3:6], number[6:]))

    assert [one.text for one in findings(f"Nummer: {written} (zie lijst)")] == [written]


@given(st.integers(1900, 2099), st.integers(1900, 2099), words)
def test_years_never_alarm(first: int, second: int, text: str) -> None:
    for joint in ("-", " - ", "/", " en ", " tot ", ", "):
        assert findings(f"{text} in {first}{joint}{second} {text}") == ()


@given(st.integers(0, 10**10), st.integers(0, 99))
def test_amounts_never_alarm(euros: int, cents: int) -> None:
    dotted = f"{euros:,}".replace(",", ".")
    for amount in (
        f"€ {dotted}",
        f"€{dotted},{cents:02d}",
        f"{dotted} euro",
        f"EUR {euros}",
        f"€ {dotted},-",
    ):
        assert findings(f"Er is {amount} nodig.") == ()


@given(st.integers(1, 9999), st.integers(1, 999), st.sampled_from("abcdefg"))
def test_articles_never_alarm(article: int, part: int, letter: str) -> None:
    for written in (
        f"artikel {article}{letter} Sr",
        f"art. {article}:{part} BW",
        f"art. {article}.{part}.{part} Wmo",
    ):
        assert findings(f"Zie {written}, lid {part % 9 + 1}.") == ()


@given(st.integers(1000, 9999), st.sampled_from("ABCDEGHJ"), st.integers(1, 400))
def test_addresses_of_organisations_never_alarm(digits: int, letter: str, house: int) -> None:
    for postcode in (f"{digits} {letter}B", f"{digits}{letter}B"):
        assert findings(f"Wijkteam, Kerkstraat {house}, {postcode} Voorbeeldstad") == ()


@given(st.dates())
def test_days_of_policy_never_alarm(day: date) -> None:
    for written in (f"{day:%d-%m-%Y}", f"{day:%Y-%m-%d}", f"{day:%d/%m/%Y}"):
        assert findings(f"Vastgesteld op {written} door het college.") == ()


@given(st.text(max_size=200))
def test_any_text_is_looked_at_without_trouble(text: str) -> None:
    for one in findings(text):
        assert text[one.start : one.end] == one.text != ""
