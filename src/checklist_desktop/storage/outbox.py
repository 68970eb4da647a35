"""What is on its way to the disk: written in order, and kept when writing fails until it is tried again."""

from __future__ import annotations

from collections import deque
from concurrent.futures import Future
from dataclasses import dataclass
from functools import partial
from queue import SimpleQueue
from typing import TYPE_CHECKING, TypeAlias

from checklist_desktop.domain.errors import OpOrdeError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from checklist_desktop.domain.changes.kinds import Change
    from checklist_desktop.domain.dossier import Dossier
    from checklist_desktop.domain.events import Recorded
    from checklist_desktop.storage.event_store import EventStore, SignedBody
    from checklist_desktop.storage.writer import Writer

Deliver: TypeAlias = "Callable[[Callable[[], None]], None]"
"""Has a call done on the session's thread, soon and in order: through a Qt signal in the window."""


@dataclass(frozen=True, slots=True)
class Parcel:
    """Events that are written together, the dossier they lead to, and the slots whose draft is done with."""

    recorded: tuple[Recorded, ...]
    dossier: Dossier
    signed: SignedBody | None
    settled: frozenset[str]

    @property
    def slots(self) -> frozenset[str]:
        return frozenset(item.event.change.slot for item in self.recorded)


@dataclass(frozen=True, slots=True)
class Written:
    """A parcel is on disk; `at` is when COMMIT returned (UTC)."""

    parcel: Parcel
    at: str


@dataclass(frozen=True, slots=True)
class DraftKept:
    """Text that is being typed is on disk, though not yet an event."""

    slot: str
    at: str


@dataclass(frozen=True, slots=True)
class Failed:
    """Writing failed. Nothing is lost: what could not be written waits to be tried again."""

    error: OpOrdeError


Report: TypeAlias = Written | DraftKept | Failed


@dataclass(frozen=True, slots=True)
class _Stopped:
    """Since this error the writer writes nothing more of the same epoch: all of it stands on what failed."""

    epoch: int
    error: OpOrdeError


class Outbox:
    """The parcels and drafts of one dossier.

    Used from the session's thread only, on which `report` is called as well; writing happens on the writer's
    thread. Without `deliver`, every call waits until what it handed over was tried.
    """

    def __init__(
        self,
        dossier_id: str,
        store: EventStore,
        writer: Writer,
        now: Callable[[], str],
        report: Callable[[Report], None],
        deliver: Deliver | None,
    ) -> None:
        self._id, self._store, self._writer, self._now, self._report = dossier_id, store, writer, now, report
        self._inbox: SimpleQueue[Callable[[], None]] = SimpleQueue()
        self._deliver, self._waits = deliver or self._inbox.put, deliver is None
        self._pending: deque[Parcel] = deque()
        self._failed: list[Parcel] = []
        self._drafts: dict[str, Change] = {}
        self._failed_drafts: set[str] = set()
        self._epoch = 0
        self._stopped: _Stopped | None = None

    @property
    def is_empty(self) -> bool:
        """Whether everything that was handed over is on disk."""
        return not (self._pending or self._failed or self._failed_drafts)

    @property
    def failed(self) -> tuple[Parcel, ...]:
        return tuple(self._failed)

    @property
    def on_the_way(self) -> tuple[Parcel, ...]:
        """What was handed over and is not known to be on disk, in order."""
        return (*self._pending, *self._failed)

    @property
    def failed_slots(self) -> frozenset[str]:
        return frozenset(self._failed_drafts).union(*(parcel.slots for parcel in self._failed))

    # ---- handing over

    def expect_drafts(self, drafts: Iterable[Change]) -> None:
        """These drafts are on disk since before."""
        self._drafts.update((draft.slot, draft) for draft in drafts)

    def has_draft(self, slot: str) -> bool:
        """Whether text was kept for this slot that has not become an event since."""
        return slot in self._drafts

    def forget_draft(self, slot: str) -> None:
        """Leave a draft on disk as it is; nothing that is written later takes it away."""
        self._drafts.pop(slot, None)

    def send(self, parcel: Parcel) -> Future[None]:
        """The future ends when COMMIT returned, or with the error that stopped this parcel or one before it.

        An empty parcel writes nothing and is reported to nobody.
        """
        if not (parcel.recorded or parcel.settled):
            return self._work(_nothing)
        for slot in parcel.settled:
            self._drafts.pop(slot, None)
        self._failed_drafts -= parcel.settled
        return self._submit(parcel)

    def keep_draft(self, draft: Change) -> Future[None]:
        self._drafts[draft.slot] = draft
        return self._work(partial(self._write_draft, draft))

    def retry(self) -> None:
        """Write what failed once more: the very same events, in the same order, and what was typed since."""
        failed, self._failed = self._failed, []
        typed = self._failed_drafts.union(*(parcel.settled for parcel in failed))
        self._failed_drafts = set()
        self._epoch += 1
        for parcel in failed:
            self._submit(parcel)
        for draft in [self._drafts[slot] for slot in sorted(typed) if slot in self._drafts]:
            self._work(partial(self._write_draft, draft))

    def forget_failed(self) -> None:
        """Drop what could not be written, for good."""
        for slot in self._failed_drafts:
            del self._drafts[slot]
        self._failed_drafts.clear()
        self._failed.clear()
        self._epoch += 1

    def wait(self) -> None:
        """Wait until everything handed over was tried."""
        self._writer.run(_nothing)
        self._read_inbox()

    def _submit(self, parcel: Parcel) -> Future[None]:
        if self._failed and self._stopped is not None:
            # An earlier write failed: this one stands on it, so it waits for retry as well.
            self._failed.append(parcel)
            future: Future[None] = Future()
            future.set_exception(self._stopped.error)
            return future
        self._pending.append(parcel)
        return self._work(partial(self._write, parcel, self._epoch))

    def _work(self, work: Callable[[], None]) -> Future[None]:
        future = self._writer.submit(work)
        if self._waits:
            future.exception()
            self._read_inbox()
        return future

    def _read_inbox(self) -> None:
        while not self._inbox.empty():
            self._inbox.get()()

    # ---- on the writer's thread

    def _write(self, parcel: Parcel, epoch: int) -> None:
        if self._stopped is not None and self._stopped.epoch == epoch:
            raise self._stopped.error
        events = [item.event for item in parcel.recorded]
        try:
            self._store.append(events, parcel.dossier, parcel.signed, parcel.settled)
        except OpOrdeError as error:
            self._stopped = _Stopped(epoch, error)
            self._deliver(partial(self._on_failed, error))
            raise
        self._deliver(partial(self._on_written, parcel, self._now()))

    def _write_draft(self, draft: Change) -> None:
        try:
            self._store.write_draft(self._id, draft)
        except OpOrdeError as error:
            self._deliver(partial(self._on_draft_failed, draft.slot, error))
            raise
        self._deliver(partial(self._report, DraftKept(draft.slot, self._now())))

    # ---- back on the session's thread

    def _on_written(self, parcel: Parcel, at: str) -> None:
        self._pending.popleft()
        self._report(Written(parcel, at))

    def _on_failed(self, error: OpOrdeError) -> None:
        self._failed = list(self._pending)
        self._pending.clear()
        self._report(Failed(error))

    def _on_draft_failed(self, slot: str, error: OpOrdeError) -> None:
        if slot in self._drafts:  # else its text became an event meanwhile
            self._failed_drafts.add(slot)
        self._report(Failed(error))


def _nothing() -> None:
    return None
