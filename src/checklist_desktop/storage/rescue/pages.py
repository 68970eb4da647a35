"""Find rows in the pages of a damaged file, without the help of what leads to them.

A page holds its own rows (https://www.sqlite.org/fileformat2.html, 1.6 and 2.1). Whether a row that is found
is true shows from its hash, so anything may be wrong with the tree, the schema and the header of the file.
"""

from __future__ import annotations

import struct
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Iterator

PAGE = 4096
"""All our files have pages of this size."""

Value: TypeAlias = "int | float | str | bytes | None"

_TABLE_LEAF, _INDEX_LEAF, _INDEX_INTERIOR, _TABLE_INTERIOR = 13, 10, 2, 5
_FILE_HEADER = 100
_MOST_GUESSED = 30
"""A fifth of a second each; with more than this, it is another file altogether."""
_WIDTHS = (0, 1, 2, 3, 4, 6, 8, 8)
_REAL, _ZERO, _ONE, _FIRST_BLOB = 7, 8, 9, 12


@dataclass(frozen=True, slots=True)
class Row:
    """The values of a row in the order of its columns; `number` is 0 where rows are kept by their key."""

    number: int
    values: tuple[Value, ...]


class Pages:
    """The content of a file as pages, of which the last may be half."""

    def __init__(self, content: bytes, reserved: int = 0) -> None:
        self._content = content + bytes(-len(content) % PAGE)
        self._usable = PAGE - reserved

    def rows(self) -> Iterator[Row]:
        """Every row of every page that can be read."""
        guessed = 0
        for start in range(0, len(self._content), PAGE):
            page = self._content[start : start + PAGE]
            head = _FILE_HEADER if start == 0 else 0
            kind = page[head]
            if kind in (_TABLE_LEAF, _INDEX_LEAF, _INDEX_INTERIOR):
                yield from self._read_all(page, kind, _cells(page, head, kind))
            elif kind not in (0, _TABLE_INTERIOR) and guessed < _MOST_GUESSED:
                guessed += 1
                # The first byte is what is wrong, so every place could be the beginning of a row.
                yield from self._read_all(page, _TABLE_LEAF, range(8, self._usable - 4))
                yield from self._read_all(page, _INDEX_LEAF, range(8, self._usable - 4))

    def _read_all(self, page: bytes, kind: int, places: range | tuple[int, ...]) -> Iterator[Row]:
        for place in places:
            try:
                yield self._cell(page, kind, place)
            except (IndexError, ValueError, struct.error):
                continue

    def _cell(self, page: bytes, kind: int, place: int) -> Row:
        if kind == _INDEX_INTERIOR:
            place += 4
        size, place = _varint(page, place)
        number = 0
        if kind == _TABLE_LEAF:
            number, place = _varint(page, place)
        if size > len(self._content):
            raise ValueError("longer than the file")
        return Row(number, _record(self._payload(page, place, size, is_table=kind == _TABLE_LEAF)))

    def _payload(self, page: bytes, place: int, size: int, *, is_table: bool) -> bytes:
        usable = self._usable
        most = usable - 35 if is_table else (usable - 12) * 64 // 255 - 23
        if size <= most:
            return page[place : place + size]
        least = (usable - 12) * 32 // 255 - 23
        local = least + (size - least) % (usable - 4)
        local = local if local <= most else least
        found = bytearray(page[place : place + local])
        (following,) = struct.unpack_from(">I", page, place + local)
        while len(found) < size and following:
            start = (following - 1) * PAGE
            (following,) = struct.unpack_from(">I", self._content, start)
            found += self._content[start + 4 : start + usable]
        if len(found) < size:
            raise ValueError("breaks off")
        return bytes(found[:size])


def _cells(page: bytes, head: int, kind: int) -> tuple[int, ...]:
    (count,) = struct.unpack_from(">H", page, head + 3)
    first = head + (12 if kind == _INDEX_INTERIOR else 8)
    count = min(count, (PAGE - first) // 2)
    return struct.unpack_from(f">{count}H", page, first)


def _varint(data: bytes, place: int) -> tuple[int, int]:
    value = 0
    for _ in range(8):
        byte = data[place]
        place += 1
        value = value << 7 | byte & 0x7F
        if byte < 0x80:
            return value, place
    return value << 8 | data[place], place + 1


def _record(data: bytes) -> tuple[Value, ...]:
    length, place = _varint(data, 0)
    kinds = []
    while place < length:
        kind, place = _varint(data, place)
        kinds.append(kind)
    values = []
    for kind in kinds:
        value, place = _value(data, kind, place)
        values.append(value)
    if place != len(data):
        raise ValueError("not what its beginning says")
    return tuple(values)


def _value(data: bytes, kind: int, place: int) -> tuple[Value, int]:
    if kind >= _FIRST_BLOB:
        end = place + (kind - _FIRST_BLOB) // 2
        found = data[place:end]
        return (found.decode("utf-8") if kind % 2 else found), end
    if kind in (_ZERO, _ONE):
        return kind - _ZERO, place
    if kind > _ONE:
        raise ValueError("no such kind of value")
    end = place + _WIDTHS[kind]
    if kind == _REAL:
        return float(struct.unpack_from(">d", data, place)[0]), end
    return (int.from_bytes(data[place:end], "big", signed=True) if kind else None), end
