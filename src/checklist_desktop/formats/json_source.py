"""JSON as it comes in from outside: its values, and every key that stands twice."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from checklist_desktop.domain.faults import Fault, Where
from checklist_desktop.formats.faults import FaultsFound, blocks_in

if TYPE_CHECKING:
    from checklist_desktop.formats.faults import Location, Plain


def plain_of(text: str) -> tuple[Plain, list[tuple[Location, str]]]:
    """The values in a JSON text, and the keys that stand twice in one block."""
    twice: list[tuple[dict[str, Plain], list[str]]] = []

    def block(pairs: list[tuple[str, Plain]]) -> dict[str, Plain]:
        found = dict(pairs)
        if len(found) < len(pairs):
            names = [name for name, _ in pairs]
            twice.append((found, [name for name in found if names.count(name) > 1]))
        return found

    try:
        plain: Plain = json.loads(text, object_pairs_hook=block, parse_constant=_refuse_constant)
    except json.JSONDecodeError as error:
        fault = Fault(Where(line=error.lineno), "NoJson", {"column": error.colno, "detail": error.msg})
        raise FaultsFound([fault]) from error
    except (RecursionError, ValueError) as error:
        # Nested a thousand deep, or a number of thousands of digits: not something anyone filled in.
        raise FaultsFound([Fault(Where(), "Unreadable")]) from error
    repeated = {id(found): keys for found, keys in twice}
    places = [(place, key) for place, found in blocks_in(plain, ()) for key in repeated.get(id(found), ())]
    return plain, places


def _refuse_constant(name: str) -> Plain:
    raise ValueError(f"{name} is no JSON")
