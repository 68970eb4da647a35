"""An event: a change with who, when, which device and what it replaces; identified by its own hash."""

from __future__ import annotations

from dataclasses import dataclass, field, fields
from hashlib import sha256
from typing import TYPE_CHECKING

from checklist_desktop.domain.canonical import canonical_bytes, parsed
from checklist_desktop.domain.changes.kinds import change_from_plain, change_to_plain
from checklist_desktop.domain.dossier import Dossier
from checklist_desktop.domain.plain import from_plain

if TYPE_CHECKING:
    from collections.abc import Iterable

    from checklist_desktop.domain.canonical import JsonValue
    from checklist_desktop.domain.changes.kinds import Change


@dataclass(frozen=True, slots=True)
class Event:
    """One link in the chain of a (dossier, device).

    `number` counts this device's events in this dossier from 1; `previous` is the id of the one before, empty
    for the first. `at` is UTC in ISO 8601 and only ever shown, never used to decide between answers.
    `replaces` are the ids of the newest events on the same slot when this was made. `batch` joins events that
    were made, and are undone, together. `undoes` and `redoes` hold the batch they take back or put back.
    """

    dossier: str
    device: str
    number: int
    previous: str
    at: str
    by: str
    batch: str
    change: Change
    replaces: tuple[str, ...] = ()
    undoes: str = ""
    redoes: str = ""
    _spelled: bytes = field(default=b"", init=False, repr=False, compare=False)
    """The body once it was asked for: one thread names the event by it, and another stores it."""

    def to_plain(self) -> dict[str, JsonValue]:
        return {
            "dossier": self.dossier,
            "device": self.device,
            "number": self.number,
            "previous": self.previous,
            "at": self.at,
            "by": self.by,
            "batch": self.batch,
            "replaces": list(self.replaces),
            "undoes": self.undoes,
            "redoes": self.redoes,
            "change": change_to_plain(self.change),
        }

    @property
    def body(self) -> bytes:
        if not self._spelled:
            object.__setattr__(self, "_spelled", canonical_bytes(self.to_plain()))
        return self._spelled

    @property
    def id(self) -> str:
        return sha256(self.body).hexdigest()


def event_from_body(body: bytes | str) -> Event:
    """The event behind its stored body. Raises ValueError when the body is not one of ours."""
    plain = parsed(body)
    if not isinstance(plain, dict):
        raise ValueError("an event is an object")
    change = change_from_plain(plain.pop("change", None))
    known = from_plain(_Envelope, plain)
    return Event(**{item.name: getattr(known, item.name) for item in fields(known)}, change=change)


@dataclass(frozen=True, slots=True)
class _Envelope:
    """The fields of an event around its change, as they stand in its body."""

    dossier: str
    device: str
    number: int
    previous: str
    at: str
    by: str
    batch: str
    replaces: tuple[str, ...]
    undoes: str
    redoes: str


@dataclass(frozen=True, slots=True)
class Recorded:
    """An event as it was applied: with the change that takes it back, None when nothing can."""

    id: str
    event: Event
    inverse: Change | None


@dataclass(frozen=True, slots=True)
class Replay:
    """A dossier made from its events, and every event with its inverse."""

    dossier: Dossier
    recorded: tuple[Recorded, ...]


def replay(dossier_id: str, events: Iterable[tuple[str, Event]]) -> Replay:
    """Make the dossier again from its events, each with its id, in the order in which they arrived here.

    The ids come along because computing them takes longer than all the rest.
    """
    dossier = Dossier(id=dossier_id, name="")
    recorded: list[Recorded] = []
    for event_id, event in events:
        recorded.append(Recorded(event_id, event, event.change.inverse_in(dossier)))
        dossier = event.change.applied_to(dossier)
    return Replay(dossier, tuple(recorded))
