"""Canonical JSON: the same bytes as the reference for everything inside the subset, an error for the rest."""

from __future__ import annotations

import hashlib
from enum import StrEnum
from typing import TYPE_CHECKING, cast

import pytest
import rfc8785
from hypothesis import given
from hypothesis import strategies as st

from checklist_desktop.domain.canonical import LARGEST_INTEGER, canonical_bytes, digest, parsed

if TYPE_CHECKING:
    from checklist_desktop.domain.canonical import JsonValue

KEYS = st.text(st.characters(max_codepoint=127), max_size=8)
TEXTS = st.text(st.characters(codec="utf-8"), max_size=20)
VALUES = st.recursive(
    st.none() | st.booleans() | st.integers(-LARGEST_INTEGER, LARGEST_INTEGER) | TEXTS,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(KEYS, inner, max_size=4),
    max_leaves=20,
)


class Colour(StrEnum):
    RED = "red"


@given(VALUES)
def test_the_bytes_are_those_of_the_reference(value: JsonValue) -> None:
    assert canonical_bytes(value) == rfc8785.dumps(value)


@given(VALUES)
def test_what_was_written_is_read_back(value: JsonValue) -> None:
    assert parsed(canonical_bytes(value)) == value


def test_the_bytes_of_a_known_value_never_change() -> None:
    value: JsonValue = {"b": [1, True, None], "a": 'é\n\u007f\u2028<>&"\\', "A": ""}

    assert canonical_bytes(value) == '{"A":"","a":"é\\n\u007f\u2028<>&\\"\\\\","b":[1,true,null]}'.encode()
    assert digest(value) == hashlib.sha256(canonical_bytes(value)).hexdigest()


def test_an_enumeration_is_written_as_its_text() -> None:
    assert canonical_bytes([Colour.RED]) == b'["red"]'


OUTSIDE = [
    1.5,
    float("nan"),
    LARGEST_INTEGER + 1,
    -LARGEST_INTEGER - 1,
    {"é": 1},
    {1: "number as key"},
    ("tuple",),
    b"bytes",
    {"deep": [{"deeper": 0.1}]},
    "half a character \ud83d",
    ["\udc00"],
]


@pytest.mark.parametrize("value", OUTSIDE, ids=repr)
def test_what_is_outside_the_subset_is_refused(value: object) -> None:
    with pytest.raises(ValueError):  # noqa: PT011  # no common text: some of it is said by Python itself
        canonical_bytes(cast("JsonValue", value))


def test_the_largest_integers_are_inside() -> None:
    assert canonical_bytes([LARGEST_INTEGER, -LARGEST_INTEGER]) == b"[9007199254740991,-9007199254740991]"


def test_what_is_no_json_is_refused() -> None:
    with pytest.raises(ValueError, match="Expecting"):
        parsed("geen json")
