"""Dataclasses to plain values and back: nothing gets lost, and what does not fit is refused."""

from __future__ import annotations

from collections.abc import Mapping  # noqa: TC003  # the annotations are read while running
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import TYPE_CHECKING, cast

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checklist_desktop.domain.checklist import Checklist
from checklist_desktop.domain.dossier import (
    ActionPoint,
    Answer,
    Decision,
    Dossier,
    Evidence,
    Person,
    Reopening,
    Round,
    Signatory,
    SignedVersion,
)
from checklist_desktop.domain.plain import added_later, from_plain, to_plain
from checklist_desktop.domain.round_content import RoundContent
from tests.builders import a_checklist
from tests.changes import DECISION, an_action_point

if TYPE_CHECKING:
    from checklist_desktop.domain.canonical import JsonValue


class Size(StrEnum):
    SMALL = "small"


@dataclass(frozen=True, slots=True)
class Part:
    name: str
    number: int = 0


@dataclass(frozen=True, slots=True)
class Whole:
    part: Part
    yes: bool = False
    size: Size = Size.SMALL
    maybe: Part | None = None
    parts: tuple[Part, ...] = ()
    named: Mapping[str, Part] = field(default_factory=dict)
    paired: Mapping[tuple[str, str], str] = field(default_factory=dict)


FULL = Whole(
    Part("a", 1),
    yes=True,
    maybe=Part("m"),
    parts=(Part("b"), Part("c", 3)),
    named={"z": Part("z"), "a": Part("y")},
    paired={("t", "s"): "2", ("t", "r"): "1"},
)


def test_the_plain_form_is_sorted_and_names_every_field() -> None:
    assert to_plain(FULL) == {
        "part": {"name": "a", "number": 1},
        "yes": True,
        "size": "small",
        "maybe": {"name": "m", "number": 0},
        "parts": [{"name": "b", "number": 0}, {"name": "c", "number": 3}],
        "named": {"a": {"name": "y", "number": 0}, "z": {"name": "z", "number": 0}},
        "paired": [["t", "r", "1"], ["t", "s", "2"]],
    }
    assert list(cast("dict[str, JsonValue]", cast("dict[str, JsonValue]", to_plain(FULL))["named"])) == [
        "a",
        "z",
    ]


@pytest.mark.parametrize("value", [FULL, Whole(Part("a"))], ids=["full", "bare"])
def test_what_was_written_is_read_back(value: Whole) -> None:
    assert from_plain(Whole, to_plain(value)) == value


def test_a_list_is_written_as_a_list() -> None:
    assert to_plain([1, "a", None]) == [1, "a", None]


def test_what_may_be_absent_gets_its_default() -> None:
    assert from_plain(Whole, {"part": {"name": "a"}}) == Whole(Part("a"))


@pytest.mark.parametrize(
    "kind", [Answer, Decision, RoundContent, Dossier, Round], ids=lambda kind: kind.__name__
)
@given(st.data())
def test_any_domain_object_is_read_back(kind: type[object], data: st.DataObject) -> None:
    value = data.draw(st.from_type(kind))

    assert from_plain(kind, to_plain(value)) == value


def test_a_dossier_with_everything_in_it_is_read_back() -> None:
    round_ = Round(
        "r1",
        "2026",
        "c" * 64,
        people=(Person("Wethouder"),),
        answers={"1.a": Answer("yes", "Ja.", "local", flagged=True, evidence=(Evidence("Route", "2026"),))},
        action_points=(an_action_point(), ActionPoint("a2", "Los punt")),
        reflections={("signals", "proud"): "Trots."},
        conclusions={"signals": "Goed."},
        requested_decisions=("Stel vast.",),
        decision=replace(
            DECISION, signatories=(*DECISION.signatories, Signatory(DECISION.signatories[0].role, ""))
        ),
        signed_versions=(SignedVersion(1, "f" * 64, "2026-11-24T12:00:00.000Z"),),
        reopenings=(Reopening(1, "Fout", "2026-11-25T12:00:00.000Z"),),
    )
    dossier = Dossier("d1", "Voorbeeldstad", rounds=(round_,))

    assert from_plain(Dossier, to_plain(dossier)) == dossier


def test_a_checklist_is_read_back() -> None:
    assert from_plain(Checklist, to_plain(a_checklist())) == a_checklist()


REFUSED: list[tuple[JsonValue, str]] = [
    ([], "expected dict, found list"),
    ({}, "missing fields in Whole: .'part'."),
    ({"part": {"name": "a"}, "more": 1}, "unknown fields in Whole: .'more'."),
    ({"part": {"name": 1}}, "expected str, found int"),
    ({"part": {"name": "a", "number": True}}, "expected int, found bool"),
    ({"part": {"name": "a", "number": "1"}}, "expected int, found str"),
    ({"part": {"name": "a"}, "yes": 1}, "expected bool, found int"),
    ({"part": {"name": "a"}, "size": "huge"}, "'huge' is not a valid Size"),
    ({"part": {"name": "a"}, "size": 3}, "expected str, found int"),
    ({"part": {"name": "a"}, "parts": {}}, "expected list, found dict"),
    ({"part": {"name": "a"}, "maybe": []}, "expected dict, found list"),
    ({"part": {"name": "a"}, "named": []}, "expected dict, found list"),
    ({"part": {"name": "a"}, "paired": {"a": 1}}, "expected list, found dict"),
    ({"part": {"name": "a"}, "paired": ["row"]}, "expected list, found str"),
    ({"part": {"name": "a"}, "paired": [["t", "r", 5]]}, "expected str, found int"),
    ({"part": {"name": "a"}, "paired": [["t", "r"]]}, "a row of 2, not of 3"),
    ({"part": {"name": "a"}, "paired": [["t", 1, "text"]]}, "expected str, found int"),
]


@pytest.mark.parametrize(("plain", "message"), REFUSED)
def test_a_form_that_does_not_fit_is_refused(plain: JsonValue, message: str) -> None:
    with pytest.raises(ValueError, match=message):
        from_plain(Whole, plain)


def test_what_has_no_plain_form_is_refused() -> None:
    with pytest.raises(TypeError, match="no plain form for float"):
        to_plain(1.5)


@dataclass(frozen=True, slots=True)
class Grown:
    name: str
    note: str = added_later("")
    counts: Mapping[str, int] = added_later({})


def test_a_field_that_came_later_stays_out_while_it_says_nothing() -> None:
    assert to_plain(Grown("a")) == {"name": "a"}
    assert to_plain(Grown("a", "b", {"c": 1})) == {"name": "a", "note": "b", "counts": {"c": 1}}


def test_what_was_written_before_a_field_came_is_read() -> None:
    assert from_plain(Grown, {"name": "a"}) == Grown("a")
    assert from_plain(Grown, {"name": "a", "counts": {"c": 1}}) == Grown("a", "", {"c": 1})
