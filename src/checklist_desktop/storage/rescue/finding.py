"""What can be read in a damaged library: every event, signed version and checklist that still hashes."""

from __future__ import annotations

from contextlib import closing
from dataclasses import dataclass, field
from hashlib import sha256
from typing import TYPE_CHECKING

import apsw

from checklist_desktop.domain.canonical import parsed
from checklist_desktop.domain.changes.kinds import change_from_plain
from checklist_desktop.domain.errors import OpOrdeError
from checklist_desktop.domain.events import event_from_body
from checklist_desktop.storage.event_store import KeptChecklist, SignedBody, draft_body
from checklist_desktop.storage.rescue.copying import private_copy
from checklist_desktop.storage.rescue.pages import Pages
from checklist_desktop.storage.vault.keys import unlock

if TYPE_CHECKING:
    from pathlib import Path

    from checklist_desktop.domain.changes.kinds import Change
    from checklist_desktop.domain.events import Event
    from checklist_desktop.storage.rescue.pages import Value

_RESERVED_AT = 20
_ID = 32
_HEX_ID = 64


@dataclass(slots=True)
class Found:
    """What was read; each thing once, however many times it was met.

    `arrived` is the order of arrival in the damaged library, by event. `heads` are the newest events by
    dossier, as the caches have them, and `numbers` the highest number that was seen by dossier and device:
    both tell of events that cannot be read any more. `drafts` are texts that were being typed, by dossier and
    slot: they have no hash, but what they are about shows that they are whole enough to be read.
    """

    events: dict[str, Event] = field(default_factory=dict)
    arrived: dict[str, int] = field(default_factory=dict)
    signed: dict[str, SignedBody] = field(default_factory=dict)
    checklists: dict[str, KeptChecklist] = field(default_factory=dict)
    drafts: dict[tuple[str, str], Change] = field(default_factory=dict)
    heads: dict[str, set[str]] = field(default_factory=dict)
    numbers: dict[tuple[str, str], int] = field(default_factory=dict)

    def take(self, number: int, values: tuple[Value, ...]) -> None:
        """Keep a row when it is one of ours and still what it was."""
        match values:
            case (_, bytes(event_id), str(dossier), str(device), int(n), _, str(), str(body)) if (
                len(event_id) == _ID
            ):
                self._take_event(event_id.hex(), number, body)
                self._count(dossier, device, n)
            case (str(dossier), str(device), int(n), int()):  # the index of the events
                self._count(dossier, device, n)
            case (bytes(fingerprint), str(), str(round_id), int(version), str(body)):
                if _hashes_to(fingerprint.hex(), body):
                    signed = SignedBody(fingerprint.hex(), round_id, version, body.encode("utf-8"))
                    self.signed[signed.fingerprint] = signed
            case _:
                self._take_beside(values)

    def _take_beside(self, values: tuple[Value, ...]) -> None:
        """What is found with an event: the newest of each slot, what is being typed, and checklists."""
        match values:
            case (str(dossier), str(), bytes(event_id)) if len(event_id) == _ID:
                self.heads.setdefault(dossier, set()).add(event_id.hex())
            case (str(dossier), str(slot), str(text)):
                self._take_draft(dossier, slot, text)
            case (str(checklist_id), str(body)) if len(checklist_id) == _HEX_ID:
                if _hashes_to(checklist_id, body):
                    self.checklists[checklist_id] = KeptChecklist(checklist_id, body)

    def _take_draft(self, dossier: str, slot: str, text: str) -> None:
        """Whatever its hash is: nobody said of it that it was saved, and most of it may well be right."""
        try:
            change = change_from_plain(parsed(draft_body(text)))
        except (ValueError, OpOrdeError):
            return  # another table, or no longer what it was
        if change.slot == slot:
            self.drafts[dossier, slot] = change

    def _count(self, dossier: str, device: str, n: int) -> None:
        key = (dossier, device)
        self.numbers[key] = max(n, self.numbers.get(key, 0))

    def _take_event(self, event_id: str, number: int, body: str) -> None:
        if not _hashes_to(event_id, body):
            return
        try:
            event = event_from_body(body)
        except (ValueError, OpOrdeError):
            return  # of a newer program
        self.events[event_id] = event
        self.arrived.setdefault(event_id, number)


def found_in(path: Path, password: str = "") -> Found:
    """Read a damaged library from a private copy. Raises OSError when the file itself cannot be read.

    The file is read as it stands, and once more after its journal was played back: a thing that hashes is
    true wherever it stands. What was being typed has no hash, so there the last, what was saved, counts.
    """
    found = Found()
    with private_copy(path) as copy:
        contents = [copy.read_bytes()] if not password else []
        contents += _played_back(copy, password)
    for content in contents:
        reserved = content[_RESERVED_AT] if password and len(content) > _RESERVED_AT else 0
        for row in Pages(content, reserved).rows():
            found.take(row.number, row.values)
    return found


def _played_back(copy: Path, password: str) -> list[bytes]:
    """All pages after the journal was played back, decrypted whether their seal fits or not."""
    try:
        with closing(apsw.Connection(str(copy), flags=apsw.SQLITE_OPEN_READWRITE)) as connection:
            if password:
                # With its seals looked at, all that comes after the first page that fails is blank.
                connection.pragma("hmac_check", 0)
                unlock(connection, password)
            connection.execute("begin immediate; rollback")
            content = connection.serialize("main")
    except apsw.Error:
        return []
    return [content] if content else []


def _hashes_to(name: str, body: str) -> bool:
    return sha256(body.encode("utf-8")).hexdigest() == name
