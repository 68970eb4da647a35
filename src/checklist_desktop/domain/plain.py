"""Dataclasses to plain JSON values and back, driven by their own type hints.

This reads only what this application wrote itself (its library); whatever comes from outside goes through
`formats`, which is strict and explains itself.
"""

from __future__ import annotations

import types
from collections.abc import Callable, Mapping
from dataclasses import MISSING, Field, field, fields, is_dataclass
from enum import StrEnum
from functools import cache, partial
from typing import (
    TYPE_CHECKING,
    ClassVar,
    Protocol,
    TypeAlias,
    TypeVar,
    Union,
    cast,
    get_args,
    get_origin,
    get_type_hints,
)

if TYPE_CHECKING:
    from collections.abc import Hashable

    from checklist_desktop.domain.canonical import JsonValue

T = TypeVar("T")
Reader: TypeAlias = "Callable[[JsonValue], object]"


class Dataclass(Protocol):
    """Any dataclass, whatever its fields."""

    __dataclass_fields__: ClassVar[dict[str, Field[object]]]


_ADDED_LATER = "added_later"


def added_later(default: T) -> T:
    """A field that values of before did not have, with what it holds for them.

    With that value it stays out of the plain form, so that what was written before keeps its hash.
    """
    if isinstance(default, Mapping):
        return cast("T", field(default_factory=dict, metadata={_ADDED_LATER: True}))
    return field(default=default, metadata={_ADDED_LATER: True})


def plain_fields(value: Dataclass) -> dict[str, JsonValue]:
    """The fields of a dataclass in their JSON form, without those that were added later and say nothing."""
    return {item.name: to_plain(getattr(value, item.name)) for item in fields(value) if _is_said(value, item)}


def _is_said(value: Dataclass, item: Field[object]) -> bool:
    if not item.metadata.get(_ADDED_LATER):
        return True
    silent = item.default if item.default_factory is MISSING else item.default_factory()
    return bool(getattr(value, item.name) != silent)


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
        case _ if is_dataclass(value) and not isinstance(value, type):
            return plain_fields(value)
    raise TypeError(f"no plain form for {type(value).__name__}")


def from_plain(kind: type[T], value: JsonValue) -> T:
    """The dataclass behind a JSON form. Raises ValueError when the form does not fit."""
    return cast("T", _reader(cast("Hashable", kind))(value))


def _mapping_to_plain(value: Mapping[object, object]) -> JsonValue:
    if value and all(isinstance(key, tuple) for key in value):
        rows = [[*key, to_plain(item)] for key, item in value.items() if isinstance(key, tuple)]
        return [to_plain(row) for row in sorted(rows, key=lambda row: row[:-1])]
    return {str(key): to_plain(item) for key, item in sorted(value.items(), key=lambda pair: str(pair[0]))}


@cache
def _reader(kind: object) -> Reader:
    """How a value of this kind is read; found out once, because a dossier has thousands of them."""
    origin = get_origin(kind)
    if origin in (Union, types.UnionType):
        return _reader_of_optional(kind)
    if origin is tuple:
        return _reader_of_tuple(_reader(get_args(kind)[0]))
    if origin is Mapping:
        return _reader_of_mapping(kind)
    if isinstance(kind, type) and is_dataclass(kind):
        return _reader_of_dataclass(kind)
    if isinstance(kind, type) and issubclass(kind, StrEnum):
        return _reader_of_enumeration(kind)
    return partial(_expect, cast("type", kind))


def _reader_of_optional(kind: object) -> Reader:
    (only,) = (_reader(option) for option in get_args(kind) if option is not type(None))

    def read(value: JsonValue) -> object:
        return None if value is None else only(value)

    return read


def _reader_of_tuple(item: Reader) -> Reader:
    def read(value: JsonValue) -> object:
        return tuple(map(item, _expect(list, value)))

    return read


def _reader_of_mapping(kind: object) -> Reader:
    key_kind, item_kind = get_args(kind)
    item = _reader(item_kind)
    if get_origin(key_kind) is not tuple:
        return lambda value: {key: item(found) for key, found in _expect(dict, value).items()}
    columns = (*map(_reader, get_args(key_kind)), item)

    def read(value: JsonValue) -> object:
        # An empty mapping has no keys to tell which of the two forms it is.
        rows = _expect(list, value) if value != {} else []
        return dict(_read_row(_expect(list, row), columns) for row in rows)

    return read


def _read_row(row: list[JsonValue], columns: tuple[Reader, ...]) -> tuple[tuple[object, ...], object]:
    if len(row) != len(columns):
        raise ValueError(f"a row of {len(row)}, not of {len(columns)}")
    *key, item = (column(value) for column, value in zip(columns, row, strict=True))
    return tuple(key), item


def _reader_of_dataclass(kind: type) -> Reader:
    hints = get_type_hints(kind)
    readers = {item.name: _reader(hints[item.name]) for item in fields(kind)}
    required = {
        item.name for item in fields(kind) if item.default is MISSING and item.default_factory is MISSING
    }

    def read(value: JsonValue) -> object:
        plain = _expect(dict, value)
        if unknown := plain.keys() - readers.keys():
            raise ValueError(f"unknown fields in {kind.__name__}: {sorted(unknown)}")
        if missing := required - plain.keys():
            raise ValueError(f"missing fields in {kind.__name__}: {sorted(missing)}")
        return kind(**{name: readers[name](item) for name, item in plain.items()})

    return read


def _reader_of_enumeration(kind: type[StrEnum]) -> Reader:
    def read(value: JsonValue) -> object:
        return kind(_expect(str, value))

    return read


def _expect(kind: type[T], value: object) -> T:
    if not isinstance(value, kind) or (kind is int and isinstance(value, bool)):
        raise ValueError(f"expected {kind.__name__}, found {type(value).__name__}")
    return value
