"""One spelling for every value that is hashed: a subset of RFC 8785 (no floats), and its SHA-256."""

from __future__ import annotations

import hashlib
import json
from typing import TypeAlias

JsonValue: TypeAlias = "str | int | bool | list[JsonValue] | dict[str, JsonValue] | None"

LARGEST_INTEGER = 2**53 - 1

_SPELLING = json.JSONEncoder(sort_keys=True, separators=(",", ":"), ensure_ascii=False, allow_nan=False)


def canonical_bytes(value: JsonValue) -> bytes:
    """The bytes that are hashed and stored.

    Within the subset (ASCII keys, integers up to 2**53 - 1, no floats, no lone surrogates) this equals
    RFC 8785 byte for byte. Raises ValueError for anything outside it.
    """
    _refuse_outside_subset(value)
    return _SPELLING.encode(value).encode("utf-8")


def digest(value: JsonValue) -> str:
    """SHA-256 of the canonical bytes, 64 hexadecimal digits."""
    return hashlib.sha256(canonical_bytes(value)).hexdigest()


def parsed(body: bytes | str) -> JsonValue:
    """The value behind canonical bytes. Raises ValueError when they are not JSON."""
    value: JsonValue = json.loads(body)
    return value


def _refuse_outside_subset(value: object) -> None:
    match value:
        case None | bool() | str():
            return
        case int():
            if abs(value) > LARGEST_INTEGER:
                raise ValueError(f"integer outside the canonical subset: {value}")
        case list():
            for item in value:
                _refuse_outside_subset(item)
        case dict():
            _refuse_outside_subset_in(value)
        case _:
            raise ValueError(f"type outside the canonical subset: {type(value).__name__}")


def _refuse_outside_subset_in(value: dict[object, object]) -> None:
    for key, item in value.items():
        if not (isinstance(key, str) and key.isascii()):
            raise ValueError(f"key outside the canonical subset: {key!r}")
        _refuse_outside_subset(item)
