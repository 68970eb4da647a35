"""The library of this user: which dossiers there are, making one, opening one."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, TypeVar

from checklist_desktop import __version__
from checklist_desktop.domain.canonical import canonical_bytes, digest, parsed
from checklist_desktop.domain.changes.of_rounds import StartRound
from checklist_desktop.domain.checklist import Checklist
from checklist_desktop.domain.errors import (
    DossierInBin,
    DossierNameAmbiguous,
    DossierUnknown,
    LibraryReadOnly,
)
from checklist_desktop.domain.plain import from_plain, to_plain
from checklist_desktop.domain.text_rules import alike, as_author
from checklist_desktop.services.safekeeping.backups import back_up_before_migration
from checklist_desktop.services.session import Session
from checklist_desktop.services.stamps import Stamps
from checklist_desktop.storage.bin import DiscardedRow, discarded
from checklist_desktop.storage.connection import open_library
from checklist_desktop.storage.event_store import DossierRow, EventStore
from checklist_desktop.storage.rescue.reading_only import open_to_read
from checklist_desktop.storage.verification import Verification, verify
from checklist_desktop.storage.writer import Writer

if TYPE_CHECKING:
    from collections.abc import Callable
    from concurrent.futures import Future
    from pathlib import Path

    from checklist_desktop.domain.changes.of_dossiers import CreateDossier
    from checklist_desktop.storage.outbox import Deliver


__all__ = ["DossierRow", "Library"]

T = TypeVar("T")


class Library:
    """The open library. One thread does all the work on the file; close it before the program ends."""

    def __init__(
        self,
        path: Path,
        stamps: Stamps | None = None,
        by: str = "",
        *,
        password: str = "",
        read_only: bool = False,
    ) -> None:
        """Open the library at this path, or make it. Raises the library errors of `domain.errors`.

        With `read_only`, not a byte is written there and every change is refused with LibraryReadOnly.
        With a password, opening takes a fifth of a second by design: do it off the thread of the window.
        """
        self.path = path
        self.stamps = stamps or Stamps()
        self._by = as_author(by)
        self.is_closed = False
        self._checklists: dict[str, Checklist] = {}
        self._writer = Writer()
        try:
            opening = _open_to_read if read_only else _open_store
            self._store = self._writer.run(partial(opening, path, password, self.stamps))
        except BaseException:
            self._writer.close()
            raise

    @property
    def is_read_only(self) -> bool:
        return self._store.library.is_read_only

    @property
    def password(self) -> str:
        """What the library is behind; empty for nothing, and forgotten when it is closed."""
        return self._store.library.password

    @property
    def by(self) -> str:
        """Who works here, as it stands with every change that is made from now on; empty for nobody told."""
        return self._by

    @by.setter
    def by(self, by: str) -> None:
        self._by = as_author(by)

    def dossiers(self) -> tuple[DossierRow, ...]:
        """All dossiers by name, each with the labels of its rounds."""
        return self._writer.run(self._store.dossiers)

    def ask_dossiers(self) -> Future[tuple[DossierRow, ...]]:
        """The same, for who does not want to wait while the library's thread is busy."""
        return self._writer.submit(self._store.dossiers)

    def ask_nothing(self) -> Future[None]:
        """Ends when the library's thread has done what it was asked so far."""
        return self._writer.submit(_nothing)

    def find(self, name_or_id: str) -> DossierRow:
        """The dossier with this id, or with this name (capitals and spaces around do not matter).

        Raises DossierUnknown, DossierInBin for one that was thrown away, or DossierNameAmbiguous when several
        have the name.
        """
        rows = self.dossiers()
        for row in rows:
            if row.id == name_or_id:
                return row
        named = [row for row in rows if alike(row.name, name_or_id)]
        if not named:
            for thrown in self.run(_discarded):
                if thrown.id == name_or_id or alike(thrown.name, name_or_id):
                    raise DossierInBin(thrown.name)
            raise DossierUnknown(name_or_id)
        if len(named) > 1:
            raise DossierNameAmbiguous(name_or_id, ", ".join(row.id for row in named))
        return named[0]

    def create(
        self, description: CreateDossier, round_label: str, checklist: Checklist, *, core_only: bool = False
    ) -> str:
        """Make a dossier with its first round, durably, and return its id."""
        dossier_id = self.stamps.new_id()
        session = self.open(dossier_id)
        start = StartRound(self.stamps.new_id(), round_label, self.keep_checklist(checklist), core_only)
        session.apply(description, start).result()
        return dossier_id

    def open(self, dossier_id: str, deliver: Deliver | None = None) -> Session:
        """Open a dossier for work. Without `deliver`, every call on it waits for the disk."""
        return Session(
            dossier_id,
            self._store,
            self._writer,
            self.stamps,
            self.checklist,
            deliver,
            lambda: self._by,
        )

    def keep_checklist(self, checklist: Checklist) -> str:
        """Store a checklist under the SHA-256 of its content, and return that."""
        if self.is_read_only:
            raise LibraryReadOnly(str(self.path))
        plain = to_plain(checklist)
        checklist_id = digest(plain)
        self._writer.run(partial(self._store.add_checklist, checklist_id, canonical_bytes(plain)))
        self._checklists[checklist_id] = checklist
        return checklist_id

    def checklist(self, checklist_id: str) -> Checklist:
        """The checklist with this hash, as it was when a round started. Raises ChecklistUnknown."""
        if checklist_id not in self._checklists:
            body = self._writer.run(partial(self._store.checklist, checklist_id))
            self._checklists[checklist_id] = from_plain(Checklist, parsed(body))
        return self._checklists[checklist_id]

    def forget_checklists(self) -> None:
        """Read each checklist from disk when it is asked for again; one that nobody used may be gone."""
        self._checklists.clear()

    def run(self, work: Callable[[EventStore], T]) -> T:
        """Have work done between two commits, on the one thread that touches the file, and wait for it."""
        return self._writer.run(partial(work, self._store))

    def verify(self) -> Verification:
        """Check structure, every hash and chain, and the caches against the events."""
        return self._writer.run(partial(verify, self._store.library))

    def close(self) -> None:
        """Finish what was handed over, and close the file; once is enough."""
        if not self.is_closed:
            self.is_closed = True
            self._writer.submit(self._store.close)
            self._writer.close()


def _nothing() -> None:
    return None


def _discarded(store: EventStore) -> tuple[DiscardedRow, ...]:
    return discarded(store.library)


def _open_store(path: Path, password: str, stamps: Stamps) -> EventStore:
    keep, device = partial(back_up_before_migration, now=stamps.now), stamps.new_id()
    library = open_library(path, device_id=device, made_by=__version__, back_up=keep, password=password)
    return EventStore(library)


def _open_to_read(path: Path, password: str, stamps: Stamps) -> EventStore:
    return EventStore(open_to_read(path, made_by=__version__, password=password))
