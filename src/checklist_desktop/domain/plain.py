"""Dataclasses to plain JSON values and back, driven by their own type hints.

This reads only what this application wrote itself (its library); whatever comes from outside goes through
`formats`, which is strict and explains itself.
"""

from __future__ import annotations

import types
from collections.abc import Mapping
from dataclasses import MISSING, fields, is_dataclass
from enum import StrEnum
from functools import cache
from typing import TYPE_CHECKING, TypeVar, Union, cast, get_args, get_origin, get_type_hints

if TYPE_CHECKING:
    from checklist_desktop.domain.canonical import JsonValue

T = TypeVar("T")


def to_plain(value: object) -> JsonValue:
    """The JSON form. A mapping with pairs as keys becomes a sorted list of [first, second, value]."""
    match value:
        case StrEnum():
            return str(value)
        case None | bool() | int() | str():
            return value
        case tuple() | list():
            return [to_plain(item) for item in value]
        case Mapping():
            return _mapping_to_plain(value)
        case _ if is_dataclass(value):
            return {field.name: to_plain(getattr(value, field.name)) for field in fields(value)}
    raise TypeError(f"no plain form for {type(value).__name__}")


def from_plain(kind: type[T], value: JsonValue) -> T:
    """The dataclass behind a JSON form. Raises ValueError when the form does not fit."""
    return cast("T", _read(kind, value))


def _mapping_to_plain(value: Mapping[object, object]) -> JsonValue:
    if value and all(isinstance(key, tuple) for key in value):
        rows = [[*key, to_plain(item)] for key, item in value.items() if isinstance(key, tuple)]
        return [to_plain(row) for row in sorted(rows, key=lambda row: row[:-1])]
    return {str(key): to_plain(item) for key, item in sorted(value.items(), key=lambda pair: str(pair[0]))}


@cache
def _hints(kind: type) -> dict[str, object]:
    return get_type_hints(kind)


def _read(kind: object, value: JsonValue) -> object:
    origin = get_origin(kind)
    if origin in (Union, types.UnionType):
        return _read_union(kind, value)
    if origin is tuple:
        return tuple(_read(get_args(kind)[0], item) for item in _expect(list, value))
    if origin is Mapping:
        return _read_mapping(kind, value)
    if isinstance(kind, type) and is_dataclass(kind):
        return _read_dataclass(kind, _expect(dict, value))
    if isinstance(kind, type) and issubclass(kind, StrEnum):
        return kind(_expect(str, value))
    return _expect(cast("type", kind), value)


def _read_union(kind: object, value: JsonValue) -> object:
    if value is None:
        return None
    (only,) = (option for option in get_args(kind) if option is not type(None))
    return _read(only, value)


def _read_mapping(kind: object, value: JsonValue) -> object:
    key_kind, item_kind = get_args(kind)
    if get_origin(key_kind) is tuple:
        rows = [_expect(list, row) for row in _expect(list, value)] if value != {} else []
        return dict(_read_row(row, (*get_args(key_kind), item_kind)) for row in rows)
    return {key: _read(item_kind, item) for key, item in _expect(dict, value).items()}


def _read_row(row: list[JsonValue], kinds: tuple[object, ...]) -> tuple[tuple[object, ...], object]:
    if len(row) != len(kinds):
        raise ValueError(f"a row of {len(row)}, not of {len(kinds)}")
    *key, item = (_read(kind, value) for kind, value in zip(kinds, row, strict=True))
    return tuple(key), item


def _read_dataclass(kind: type, value: dict[str, JsonValue]) -> object:
    hints = _hints(kind)
    known = {field.name: field for field in fields(kind)}
    unknown = set(value) - set(known)
    if unknown:
        raise ValueError(f"unknown fields in {kind.__name__}: {sorted(unknown)}")
    missing = [
        name
        for name, field in known.items()
        if name not in value and field.default is MISSING and field.default_factory is MISSING
    ]
    if missing:
        raise ValueError(f"missing fields in {kind.__name__}: {missing}")
    return kind(**{name: _read(hints[name], item) for name, item in value.items()})


def _expect(kind: type[T], value: object) -> T:
    if not isinstance(value, kind) or (kind is int and isinstance(value, bool)):
        raise ValueError(f"expected {kind.__name__}, found {type(value).__name__}")
    return value
