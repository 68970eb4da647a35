"""What may stand in a text: how long, which characters, and only dates that exist."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checklist_desktop.domain.changes.of_answers import SetEvidence, WriteExplanation
from checklist_desktop.domain.changes.of_rounds import SetActionPoint
from checklist_desktop.domain.dossier import ActionStatus, Evidence
from checklist_desktop.domain.errors import ControlCharacter, ImpossibleDate, OpOrdeError, TextTooLong
from checklist_desktop.domain.text_rules import (
    LONGEST_AUTHOR,
    LONGEST_TEXT,
    alike,
    as_author,
    check_day,
    check_partial_date,
    check_text,
    normalised,
    texts_in,
)
from tests.changes import an_action_point


def test_a_text_of_twenty_thousand_characters_is_kept() -> None:
    check_text("ë" * LONGEST_TEXT)


def test_one_character_more_is_too_long() -> None:
    with pytest.raises(TextTooLong) as caught:
        check_text("x" * 20_001)

    assert caught.value.facts == {"start": "x" * 40, "length": 20_001, "limit": 20_000}


def test_another_limit_can_be_given() -> None:
    with pytest.raises(TextTooLong):
        check_text("abc", limit=2)


@pytest.mark.parametrize("text", ["", "a\nb\tc", "<b> & 🙂 \u200f שלום", "\u2028", "e\u0301"])
def test_what_people_type_is_kept(text: str) -> None:
    check_text(text)


@pytest.mark.parametrize(
    ("character", "code"),
    [
        ("\0", "U+0000"),
        ("\r", "U+000D"),
        ("\x1b", "U+001B"),
        ("\x7f", "U+007F"),
        ("\x85", "U+0085"),
        ("\ud800", "U+D800"),
    ],
    ids=ascii,
)
def test_a_control_character_is_refused_and_named(character: str, code: str) -> None:
    with pytest.raises(ControlCharacter) as caught:
        check_text(f"voor{character}na")

    assert caught.value.facts == {"start": "voor\N{REPLACEMENT CHARACTER}na", "code": code}


@pytest.mark.parametrize(
    "text", ["\ud800 of \x1b[31m", "\ud800" * (LONGEST_TEXT + 1)], ids=["odd", "odd and long"]
)
def test_a_refused_text_can_always_be_told(text: str) -> None:
    """The words of the error may hold nothing that a screen or a log cannot hold."""
    with pytest.raises(OpOrdeError) as caught:
        check_text(text)

    assert str(caught.value.facts["start"]).encode("utf-8").isascii() is False
    assert "\x1b" not in str(caught.value.facts["start"])


@given(st.text(max_size=60))
def test_any_text_without_controls_is_kept(text: str) -> None:
    check_text("".join(c for c in text if unicodedata.category(c) not in ("Cc", "Cs") or c in "\n\t"))


@pytest.mark.parametrize("value", ["", "2027-03-01", "2028-02-29", "0001-01-01", "9999-12-31"])
def test_a_day_that_exists_is_taken(value: str) -> None:
    check_day(value)


NO_DAYS = [
    "2027-02-29",
    "2027-13-01",
    "2027-00-10",
    "2027-04-31",
    "2027",
    "2027-03",
    "01-03-2027",
    "2027-3-1",
]
NO_DATES = [
    "0000-01-01",
    " 2027-03-01",
    "2027-03-01\n",
    "morgen",
    "٢٠٢٧-٠٣-٠١",
    "20270301",
    "2027-03-01T10:00",
]


@pytest.mark.parametrize("value", NO_DAYS + NO_DATES)
def test_a_day_that_does_not_exist_is_refused(value: str) -> None:
    with pytest.raises(ImpossibleDate) as caught:
        check_day(value)

    assert caught.value.value == value


@pytest.mark.parametrize("value", ["", "2027", "2027-03", "2027-03-01"])
def test_of_evidence_the_year_or_the_month_is_enough(value: str) -> None:
    check_partial_date(value)


@pytest.mark.parametrize(
    "value", ["27", "2027-13", "2027-02-30", "0000", "20270", "2027-", "voorjaar", *NO_DATES]
)
def test_a_partial_date_that_does_not_exist_is_refused(value: str) -> None:
    with pytest.raises(ImpossibleDate):
        check_partial_date(value)


def test_texts_are_composed_and_have_plain_line_ends() -> None:
    evidence = (Evidence("Cafe\u0301", "2026", "map\r\nlade\rvak"), Evidence("b"))

    assert normalised(SetEvidence("r1", "1.a", evidence)) == SetEvidence(
        "r1", "1.a", (Evidence("Café", "2026", "map\nlade\nvak"), Evidence("b"))
    )


def test_what_is_no_text_stays_what_it_is() -> None:
    point = normalised(an_action_point())

    assert point == an_action_point()
    assert point.status is ActionStatus.BUSY
    assert normalised(None) is None
    assert normalised(7) == 7


@given(st.text())
def test_normalising_twice_is_normalising_once(text: str) -> None:
    assert normalised(normalised(text)) == normalised(text)


def test_every_text_in_a_change_is_found() -> None:
    change = SetActionPoint("r1", "a1", an_action_point(), place=3)

    assert texts_in(change) == [
        "r1",
        "a1",
        "a1",
        "Maak een meldroute",
        "1.a",
        "Wijkteam",
        "police",
        "School",
        "2027-03-01",
        "high",
        "no",
        "busy",
    ]
    assert texts_in(WriteExplanation) == []


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("2026", "2026 "),
        ("Voorbeeldstad", "VOORBEELDSTAD"),
        ("Súdwest", "su\u0301dwest"),
        ("Straße", "strasse"),
        ("İ", "i̇"),
    ],
)
def test_names_that_people_call_the_same_are_alike(one: str, other: str) -> None:
    assert alike(one, other)
    assert alike(other, one)


@pytest.mark.parametrize(
    ("one", "other"), [("2026", "2027"), ("Bergen", "Bergen L"), ("a b", "ab"), ("", "x")]
)
def test_other_names_are_not(one: str, other: str) -> None:
    assert not alike(one, other)


@pytest.mark.parametrize(
    ("written", "kept"),
    [
        ("Beleidsadviseur veiligheid", "Beleidsadviseur veiligheid"),
        ("  Adviseur\r\n\tzorg ", "Adviseur zorg"),
        ("Cafe\u0301houder", "Caf\u00e9houder"),
        ("a\ud800b\u0007", "ab"),
        ("", ""),
        ("x" * 200, "x" * LONGEST_AUTHOR),
    ],
    ids=ascii,
)
def test_who_made_a_change_is_one_line_that_can_be_read(written: str, kept: str) -> None:
    assert as_author(written) == kept


@given(st.text())
def test_who_made_a_change_is_settled_at_once(written: str) -> None:
    check_text(as_author(written), limit=LONGEST_AUTHOR)

    assert as_author(as_author(written)) == as_author(written)
