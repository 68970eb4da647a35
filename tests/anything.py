"""Any value of a dataclass of ours, also in fields that are added to it later: made from its annotations."""

from __future__ import annotations

import types
from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from datetime import datetime
from enum import StrEnum
from functools import cache
from typing import TYPE_CHECKING, TypeVar, Union, get_args, get_origin, get_type_hints

from hypothesis import strategies as st

if TYPE_CHECKING:
    from hypothesis.strategies import SearchStrategy

T = TypeVar("T")

MOST = 2
TEXTS = st.text(st.characters(exclude_categories=("Cc", "Cs")) | st.sampled_from("\n\t"), max_size=8)
KEYS = st.text(st.characters(min_codepoint=0x20, max_codepoint=0x7E), max_size=8)
"""What is hashed has keys in plain letters."""
NUMBERS = st.integers(0, 1000)
MOMENTS = st.datetimes(datetime(2000, 1, 1)).map(lambda moment: f"{moment:%Y-%m-%dT%H:%M:%S.000Z}")
DAYS = st.just("") | st.dates().map(str)
FINGERPRINTS = st.text("0123456789abcdef", min_size=64, max_size=64)
# What is kept in a text and yet is not free; the same name means the same in every dataclass of ours.
BY_NAME: dict[str, SearchStrategy[str]] = {
    "at": MOMENTS,
    "started_at": st.just("") | MOMENTS,
    "ended_at": st.just("") | MOMENTS,
    "due": DAYS,
    "date": DAYS,
    "fingerprint": FINGERPRINTS,
    "checklist": FINGERPRINTS,
}


@cache
def anything(kind: type[T]) -> SearchStrategy[T]:
    """Any value of this dataclass."""
    assert is_dataclass(kind)
    hints = get_type_hints(kind)
    names = [field.name for field in fields(kind)]
    return st.builds(kind, **{name: _field(name, hints[name]) for name in names})


def _field(name: str, hint: object) -> SearchStrategy[object]:
    return BY_NAME[name] if hint is str and name in BY_NAME else _of(hint)


def _of(hint: object) -> SearchStrategy[object]:
    origin, inside = get_origin(hint), get_args(hint)
    if origin in (Union, types.UnionType):
        return st.one_of(*(_of(option) for option in inside))
    if origin is tuple:
        return _tuples(inside)
    if origin is Mapping:
        return st.dictionaries(_key(inside[0]), _of(inside[1]), max_size=MOST)
    assert isinstance(hint, type)
    if is_dataclass(hint):
        return st.deferred(lambda: anything(hint))
    if issubclass(hint, StrEnum):
        return st.sampled_from(list(hint))
    simple: dict[type, SearchStrategy[object]] = {
        str: TEXTS,
        bool: st.booleans(),
        int: NUMBERS,
        type(None): st.none(),
    }
    return simple[hint]


def _key(hint: object) -> SearchStrategy[object]:
    return KEYS if hint is str else st.tuples(*(KEYS for _ in get_args(hint)))


def _tuples(inside: tuple[object, ...]) -> SearchStrategy[object]:
    if len(inside) == 2 and inside[1] is Ellipsis:
        return st.lists(_of(inside[0]), max_size=MOST).map(tuple)
    return st.tuples(*map(_of, inside))
