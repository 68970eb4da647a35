"""Events in and out of the library: one durable transaction per batch, chains checked."""

from __future__ import annotations

from dataclasses import dataclass
from hashlib import sha256
from typing import TYPE_CHECKING

from checklist_desktop.domain.canonical import canonical_bytes, parsed
from checklist_desktop.domain.changes.kinds import (
    KINDS,
    AnswerChange,
    change_from_plain,
    change_to_plain,
    round_id_of,
)
from checklist_desktop.domain.errors import (
    ChecklistUnknown,
    EventUnknown,
    LibraryDamaged,
    OpOrdeError,
    StorageFailed,
)
from checklist_desktop.domain.events import event_from_body
from checklist_desktop.storage import caches
from checklist_desktop.storage.connection import newest_program
from checklist_desktop.storage.faults import drop_unfinished, explained, one_transaction

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from checklist_desktop.domain.changes.kinds import Change
    from checklist_desktop.domain.dossier import Dossier
    from checklist_desktop.domain.events import Event
    from checklist_desktop.storage.connection import LibraryFile


@dataclass(frozen=True, slots=True)
class SignedBody:
    """The canonical content of a version that is being signed, with its SHA-256 in hex."""

    fingerprint: str
    round: str
    version: int
    body: bytes


@dataclass(frozen=True, slots=True)
class KeptChecklist:
    """The canonical content of a checklist under its SHA-256."""

    id: str
    body: str


@dataclass(frozen=True, slots=True)
class DossierRow:
    id: str
    name: str
    kind: str
    round_labels: tuple[str, ...]


class EventStore:
    """All reading and writing of events, checklists, signed versions and drafts."""

    def __init__(self, library: LibraryFile) -> None:
        self.library = library
        self._db = library.connection

    @property
    def device_id(self) -> str:
        return self.fact("device_id")

    def fact(self, name: str) -> str:
        """What is kept about this library under a name; empty for nothing."""
        with explained(self.library.path):
            found = self._db.execute("select v from meta where k = ?", (name,)).get
        return "" if found is None else str(found)

    def keep_fact(self, name: str, value: str) -> None:
        """Keep something about this library, durably; an empty value removes it."""
        self.library.check_still_there()
        with explained(self.library.path), one_transaction(self._db):
            self._db.execute("delete from meta where k = ?", (name,))
            if value:
                self._db.execute("insert into meta values(?, ?)", (name, value))

    def rebuild_caches(self) -> None:
        """Make the caches again from the events, in one durable transaction.

        Raises LibraryDamaged when the events themselves cannot be read; then nothing changed.
        """
        self.library.check_still_there()
        with explained(self.library.path), one_transaction(self._db):
            try:
                caches.rebuild(self._db)
            except (ValueError, OpOrdeError) as error:
                raise LibraryDamaged(str(self.library.path), "event") from error

    def append(
        self,
        events: Sequence[Event],
        dossier: Dossier,
        signed: SignedBody | None = None,
        settled: Iterable[str] = (),
    ) -> None:
        """Write events and caches in one durable transaction; returns only after COMMIT did.

        `dossier` is the dossier after the events; the drafts of their slots, and of `settled` ones, are done
        with. Writing the same events again changes nothing, so a commit that failed may be tried again.
        Raises LibraryReplaced, DiskFull, LibraryReadOnly or StorageFailed.
        """
        self.library.check_still_there()
        bodies = ((event, event.body) for event in events)
        named = [(sha256(body).hexdigest(), event, body) for event, body in bodies]
        with explained(self.library.path), one_transaction(self._db):
            fresh = [item for item in named if self._insert(*item)]
            caches.update_heads(self._db, dossier.id, [(event_id, event) for event_id, event, _ in fresh])
            others = [event.change for event in events if not isinstance(event.change, AnswerChange)]
            if others:  # what was said about a question stands in no row of a dossier or a round
                touched = {round_id_of(change) for change in others}
                rounds = [item for item in dossier.rounds if item.id in touched]
                caches.write_dossier(self._db, dossier, rounds)
            self._db.executemany(
                "delete from draft where dossier_id = ? and slot = ?",
                [(dossier.id, slot) for slot in {*settled, *(event.change.slot for event in events)}],
            )
            if signed is not None:
                self._insert_signed(dossier.id, signed)

    def take_in(
        self,
        dossier_id: str,
        events: Iterable[tuple[str, Event]],
        named: Iterable[SignedBody | KeptChecklist],
    ) -> None:
        """Write events that were made elsewhere, with all they name by its hash, in one durable transaction.

        They come in the order in which they were made there. The caches of the dossier are made again.
        """
        self.library.check_still_there()
        with explained(self.library.path), one_transaction(self._db):
            caches.forget(self._db, dossier_id)
            for item in named:
                if isinstance(item, SignedBody):
                    self._insert_signed(dossier_id, item)
                else:
                    self._insert_checklist(item)
            for event_id, event in events:
                self._insert(event_id, event, event.body)
            caches.remake(self._db, dossier_id)

    def events(self, dossier_id: str) -> tuple[tuple[str, Event], ...]:
        """All events of a dossier with their ids in order of arrival, each hash and each chain checked.

        Raises LibraryDamaged when the content of an event changed on disk or one is missing, EventUnknown
        when a newer program made one.
        """
        with explained(self.library.path):
            drop_unfinished(self._db)  # what was not saved is not read either
            rows = self._db.execute(
                "select lower(hex(event_id)), body, dossier_id, device_id, n, round_id, kind"
                " from event where dossier_id = ? order by seq",
                (dossier_id,),
            ).fetchall()
        last: dict[str, tuple[int, str]] = {}
        found: list[tuple[str, Event]] = []
        for stored_id, body, *columns in rows:
            event = self._checked(str(stored_id), str(body), tuple(columns))
            number, previous = last.get(event.device, (0, ""))
            if (event.number, event.previous) != (number + 1, previous):
                raise LibraryDamaged(str(self.library.path), f"chain of {dossier_id}")
            last[event.device] = (event.number, str(stored_id))
            found.append((str(stored_id), event))
        return tuple(found)

    def dossiers(self) -> tuple[DossierRow, ...]:
        """Those that stand; what was thrown away is in the bin."""
        with explained(self.library.path):
            rows = self._db.execute(
                "select dossier_id, name, kind from dossier where discarded_at = '' order by name, dossier_id"
            ).fetchall()
            return tuple(
                DossierRow(
                    str(dossier_id), str(name), str(kind), caches.round_labels(self._db, str(dossier_id))
                )
                for dossier_id, name, kind in rows
            )

    def add_checklist(self, checklist_id: str, body: bytes) -> None:
        self.library.check_still_there()
        with explained(self.library.path), one_transaction(self._db):
            self._insert_checklist(KeptChecklist(checklist_id, body.decode("utf-8")))

    def checklist(self, checklist_id: str) -> str:
        """The canonical body of a checklist. Raises ChecklistUnknown, or LibraryDamaged when it changed."""
        with explained(self.library.path):
            body = self._db.execute("select body from checklist where checklist_id = ?", (checklist_id,)).get
        if body is None:
            raise ChecklistUnknown(checklist_id)
        return self._unchanged(checklist_id, str(body))

    def signed_version(self, fingerprint: str) -> str:
        """The canonical body behind a controlegetal. Raises LibraryDamaged when it changed or is gone."""
        with explained(self.library.path):
            body = self._db.execute(
                "select body from signed_version where fingerprint = ?", (bytes.fromhex(fingerprint),)
            ).get
        return self._unchanged(fingerprint, "" if body is None else str(body))

    def write_draft(self, dossier_id: str, change: Change) -> None:
        """Keep text that is being typed, durably, until it becomes an event."""
        self.library.check_still_there()
        text = _draft_text(dossier_id, change)
        with explained(self.library.path), one_transaction(self._db):
            self._db.execute("insert or replace into draft values(?, ?, ?)", (dossier_id, change.slot, text))

    def drafts(self, dossier_id: str) -> tuple[Change, ...]:
        """Raises LibraryDamaged when one is not what was written."""
        with explained(self.library.path):
            rows = self._db.execute(
                "select slot, body from draft where dossier_id = ? order by slot", (dossier_id,)
            )
            found = [(str(slot), str(text)) for slot, text in rows]
        try:
            return tuple(_draft_in(dossier_id, slot, text) for slot, text in found)
        except ValueError as error:
            raise LibraryDamaged(str(self.library.path), f"draft of {dossier_id}") from error

    def close(self) -> None:
        self.library.close()

    def _insert(self, event_id: str, event: Event, body: bytes) -> bool:
        """Write an event behind the newest of its device, unless it is here already; whether it was not."""
        chain = (event.dossier, event.device)
        newest = self._db.execute(
            "select n, event_id from event where dossier_id = ? and device_id = ? order by n desc limit 1",
            chain,
        ).fetchone() or (0, b"")
        if (event.number, event.previous) != (int(str(newest[0])) + 1, _hex(newest[1])):
            if self._id_at(*chain, event.number) == event_id:
                return False
            raise StorageFailed(str(self.library.path), "the chain of events does not fit")
        self._db.execute(
            "insert into event(event_id, dossier_id, device_id, n, round_id, kind, body)"
            " values(?, ?, ?, ?, ?, ?, ?)",
            (
                bytes.fromhex(event_id),
                *_columns_of(event),
                body.decode("utf-8"),
            ),
        )
        return True

    def _id_at(self, dossier_id: str, device_id: str, number: int) -> str:
        found = self._db.execute(
            "select event_id from event where dossier_id = ? and device_id = ? and n = ?",
            (dossier_id, device_id, number),
        ).get
        return _hex(found)

    def _insert_checklist(self, kept: KeptChecklist) -> None:
        self._db.execute("insert into checklist values(?, ?) on conflict do nothing", (kept.id, kept.body))

    def _insert_signed(self, dossier_id: str, signed: SignedBody) -> None:
        self._db.execute(
            "insert into signed_version values(?, ?, ?, ?, ?) on conflict(fingerprint) do nothing",
            (
                bytes.fromhex(signed.fingerprint),
                dossier_id,
                signed.round,
                signed.version,
                signed.body.decode("utf-8"),
            ),
        )

    def _checked(self, stored_id: str, body: str, columns: tuple[object, ...]) -> Event:
        """The event in a body, when neither the body nor what stands beside it was changed."""
        try:
            event = event_from_body(self._unchanged(stored_id, body))
        except ValueError as error:
            kind = str(columns[-1])
            if kind not in KINDS:  # and as it was written, so by a program that knows more than this one
                raise EventUnknown(str(self.library.path), kind, newest_program(self._db)) from error
            raise LibraryDamaged(str(self.library.path), stored_id[:12]) from error
        if _columns_of(event) != columns:
            raise LibraryDamaged(str(self.library.path), stored_id[:12])
        return event

    def _unchanged(self, stored_id: str, body: str) -> str:
        """What is stored under its own hash must still hash to it."""
        if sha256(body.encode("utf-8")).hexdigest() != stored_id:
            raise LibraryDamaged(str(self.library.path), stored_id[:12])
        return body


def _draft_text(dossier_id: str, change: Change) -> str:
    """A draft as it is stored: its canonical body, and on the line below that the hash of what it is."""
    body = canonical_bytes(change_to_plain(change)).decode("utf-8")
    return f"{body}\n{_draft_hash(dossier_id, body)}"


def draft_body(text: str) -> str:
    """The canonical body of a draft that is stored so; in a body itself a line never ends."""
    return text.partition("\n")[0]


def _draft_in(dossier_id: str, slot: str, text: str) -> Change:
    """Raises ValueError when it is not as it was written. An older one has no hash."""
    body, _, found = text.partition("\n")
    change = change_from_plain(parsed(body))
    if change.slot != slot or (found and found != _draft_hash(dossier_id, body)):
        raise ValueError("changed since it was written")
    return change


def _draft_hash(dossier_id: str, body: str) -> str:
    return sha256(f"{dossier_id}\n{body}".encode()).hexdigest()


def _columns_of(event: Event) -> tuple[str | int | None, ...]:
    """What stands beside a body, so that SQLite can find and guard it: dossier, device, n, round and kind."""
    return (event.dossier, event.device, event.number, round_id_of(event.change), event.change.kind)


def _hex(event_id: object) -> str:
    return event_id.hex() if isinstance(event_id, bytes) else ""
