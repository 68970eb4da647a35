"""The open dossier: every change, undo and redo goes through here, and is on disk before it counts."""

from __future__ import annotations

from collections import deque
from concurrent.futures import Future
from concurrent.futures import wait as wait_for
from dataclasses import dataclass
from functools import partial
from queue import SimpleQueue
from typing import TYPE_CHECKING, TypeAlias

from checklist_desktop.domain.changes.kinds import round_id_of
from checklist_desktop.domain.changes.of_dossiers import SignOff
from checklist_desktop.domain.changes.rounds import round_of
from checklist_desktop.domain.dossier import Dossier
from checklist_desktop.domain.errors import NothingToRedo, NothingToUndo, OpOrdeError, SignedCannotBeUndone
from checklist_desktop.domain.events import Event, Recorded, replay
from checklist_desktop.domain.status import check_change
from checklist_desktop.domain.text_rules import normalised
from checklist_desktop.services.stamps import written
from checklist_desktop.services.timeline import Timeline, batches

if TYPE_CHECKING:
    from collections.abc import Callable

    from checklist_desktop.domain.changes.kinds import Change
    from checklist_desktop.domain.checklist import Checklist
    from checklist_desktop.domain.dossier import SignedVersion
    from checklist_desktop.services.stamps import Stamps
    from checklist_desktop.services.timeline import Step
    from checklist_desktop.storage.event_store import EventStore, SignedBody
    from checklist_desktop.storage.writer import Writer

Deliver: TypeAlias = "Callable[[Callable[[], None]], None]"
"""Has a call done on the session's thread, soon and in order: through a Qt signal in the window."""


@dataclass(frozen=True, slots=True)
class Changed:
    """The dossier was replaced; `slots` tells what was touched. `at` is when COMMIT returned (UTC)."""

    slots: frozenset[str]
    at: str


@dataclass(frozen=True, slots=True)
class DraftKept:
    """Text that is being typed is on disk, though not yet an event."""

    slot: str
    at: str


@dataclass(frozen=True, slots=True)
class Failed:
    """Writing failed. Screen, memory and disk still agree; `Session.retry` writes the same events again."""

    error: OpOrdeError


Announcement: TypeAlias = Changed | DraftKept | Failed


@dataclass(frozen=True, slots=True)
class _Pending:
    """Events on their way to the disk, the dossier they lead to, and the drafts that are done with."""

    recorded: tuple[Recorded, ...]
    dossier: Dossier
    signed: SignedBody | None
    settled: frozenset[str]


@dataclass(frozen=True, slots=True)
class _Stopped:
    """Since this error the writer writes nothing more of the same epoch: all of it stands on what failed."""

    epoch: int
    error: OpOrdeError


class Session:
    """One dossier, open for work on this device.

    Used from one thread only; writing happens on the writer's thread. `dossier` is what is on disk. Without
    `deliver`, every call waits until what it handed over was tried.
    """

    def __init__(
        self,
        dossier_id: str,
        store: EventStore,
        writer: Writer,
        stamps: Stamps,
        checklists: Callable[[str], Checklist],
        deliver: Deliver | None,
        by: str = "",
    ) -> None:
        self._id, self._store, self._writer, self._stamps = dossier_id, store, writer, stamps
        self._checklists, self._by = checklists, by
        self._inbox: SimpleQueue[Callable[[], None]] = SimpleQueue()
        self._deliver, self._waits = deliver or self._inbox.put, deliver is None
        self._listeners: list[Callable[[Announcement], None]] = []
        self._pending: deque[_Pending] = deque()
        self._failed: list[_Pending] = []
        self._failed_drafts: dict[str, Change] = {}
        self._epoch = 0
        self._stopped: _Stopped | None = None
        self._device, events, drafts = writer.run(partial(_load, store, dossier_id))
        self._drafted = {draft.slot for draft in drafts}
        self._dossier = self._tip = Dossier(id=dossier_id, name="")
        self._recorded: list[Recorded] = []
        self._heads: dict[str, str] = {}
        self._last: Recorded | None = None
        self._timeline = Timeline(self._device)
        self._adopt(events)
        self._take_in(drafts)

    # ---- reading

    @property
    def dossier(self) -> Dossier:
        return self._dossier

    @property
    def newest(self) -> Dossier:
        """The dossier with what is still on its way to the disk: what the next change stands on."""
        return self._tip

    @property
    def recorded(self) -> tuple[Recorded, ...]:
        """Every event of this dossier with its inverse, in order of arrival: the history."""
        return tuple(self._recorded)

    @property
    def next_undo(self) -> Step | None:
        return self._timeline.undoable[-1] if self._timeline.undoable else None

    @property
    def next_redo(self) -> Step | None:
        return self._timeline.redoable[-1] if self._timeline.redoable else None

    @property
    def is_saved(self) -> bool:
        """Whether everything that was handed over is on disk."""
        return not (self._pending or self._failed or self._failed_drafts)

    def checklist(self, round_id: str) -> Checklist:
        """The checklist of a round, as it was when the round started. Raises UnknownRound."""
        return self._checklists(round_of(self._tip, round_id).checklist)

    def signed_body(self, signed: SignedVersion) -> str:
        """The canonical content behind a signed version. Raises LibraryDamaged when it was changed."""
        return self._writer.run(partial(self._store.signed_version, signed.fingerprint))

    def now(self) -> str:
        return written(self._stamps.now())

    def new_id(self) -> str:
        return self._stamps.new_id()

    def subscribe(self, listener: Callable[[Announcement], None]) -> Callable[[], None]:
        """Call the listener with every announcement; returns the call that ends it."""
        self._listeners.append(listener)
        return partial(self._listeners.remove, listener)

    # ---- changing

    def apply(self, *changes: Change, signed: SignedBody | None = None) -> Future[None]:
        """Check the changes and hand them to the writer as one step, to be undone together.

        Raises the rule that is broken, with nothing changed. The future ends when COMMIT returned; the
        announcement comes through `deliver`.
        """
        return self._hand_over(changes, signed=signed)

    def undo(self) -> Future[None]:
        """Take back the last step with a new event.

        Raises NothingToUndo, SignedCannotBeUndone right after signing off, or a rule, as RoundIsSigned.
        """
        step = self.next_undo
        if step is None:
            last = self._last.event.change if self._last else None
            if isinstance(last, SignOff):
                raise SignedCannotBeUndone(round_of(self._tip, last.round).label)
            raise NothingToUndo
        return self._hand_over(step.inverses, undoes=step.batch)

    def redo(self) -> Future[None]:
        step = self.next_redo
        if step is None:
            raise NothingToRedo
        return self._hand_over(step.changes, redoes=step.batch)

    def keep_draft(self, change: Change) -> None:
        """Put text that is being typed on disk; it becomes an event when it is applied."""
        change = normalised(change)
        check_change(self._tip, change, self._checklist_for(change, self._tip))
        self._drafted.add(change.slot)
        self._send(partial(self._write_draft, change))

    def retry(self) -> None:
        """Write what failed once more: the very same events, in the same order."""
        failed, self._failed = self._failed, []
        drafts, self._failed_drafts = self._failed_drafts, {}
        self._epoch += 1
        for pending in failed:
            self._submit(pending)
        for draft in drafts.values():
            self._send(partial(self._write_draft, draft))

    def give_up(self) -> None:
        """Forget what could not be written; the dossier is what the disk holds."""
        slots = {item.event.change.slot for pending in self._failed for item in pending.recorded}
        slots.update(self._failed_drafts)
        self._failed_drafts.clear()
        if self._failed:
            self._failed.clear()
            self._epoch += 1
            self._adopt(self._on_disk())
        self._announce(Changed(frozenset(slots), self._recorded[-1].event.at if self._recorded else ""))

    def wait(self) -> None:
        """Wait until everything handed over was tried; for closing and for the command line."""
        self._writer.run(_nothing)
        self._read_inbox()

    # ---- the way to the disk

    def _hand_over(
        self,
        changes: tuple[Change, ...],
        *,
        signed: SignedBody | None = None,
        undoes: str = "",
        redoes: str = "",
    ) -> Future[None]:
        batch, at = self._stamps.new_id(), self.now()
        dossier, last, heads = self._tip, self._last, dict(self._heads)
        recorded: list[Recorded] = []
        settled: set[str] = set()
        for change in map(normalised, changes):
            check_change(dossier, change, self._checklist_for(change, dossier))
            if not (undoes or redoes) and change.applied_to(dossier) == dossier:
                # Leaving a field without having changed it is no event, but what was typed there and taken
                # back may not return as a draft.
                settled.update({change.slot} & self._drafted)
                continue
            head = heads.get(change.slot)
            event = Event(
                dossier=dossier.id,
                device=self._device,
                number=(last.event.number if last else 0) + 1,
                previous=last.id if last else "",
                at=at,
                by=self._by,
                batch=batch,
                change=change,
                replaces=(head,) if head else (),
                undoes=undoes,
                redoes=redoes,
            )
            last = Recorded(event.id, event, change.inverse_in(dossier))
            heads[change.slot] = last.id
            dossier = change.applied_to(dossier)
            recorded.append(last)
        self._tip, self._last, self._heads = dossier, last, heads
        if not recorded and not settled:
            return self._send(_nothing)
        if recorded:
            self._timeline.add(tuple(recorded))
        settled.update(item.event.change.slot for item in recorded)
        self._drafted -= settled
        for slot in settled:
            self._failed_drafts.pop(slot, None)
        return self._submit(_Pending(tuple(recorded), dossier, signed, frozenset(settled)))

    def _submit(self, pending: _Pending) -> Future[None]:
        if self._failed and self._stopped is not None:
            # An earlier write failed: this one stands on it, so it waits for retry as well.
            self._failed.append(pending)
            future: Future[None] = Future()
            future.set_exception(self._stopped.error)
            return future
        self._pending.append(pending)
        return self._send(partial(self._write, pending, self._epoch))

    def _send(self, work: Callable[[], None]) -> Future[None]:
        future = self._writer.submit(work)
        if self._waits:
            wait_for([future])
            self._read_inbox()
        return future

    def _read_inbox(self) -> None:
        while not self._inbox.empty():
            self._inbox.get()()

    def _write(self, pending: _Pending, epoch: int) -> None:
        """On the writer's thread."""
        if self._stopped is not None and self._stopped.epoch == epoch:
            raise self._stopped.error
        events = [item.event for item in pending.recorded]
        try:
            self._store.append(events, pending.dossier, pending.signed, pending.settled)
        except OpOrdeError as error:
            self._stopped = _Stopped(epoch, error)
            self._deliver(partial(self._on_failed, error))
            raise
        self._deliver(partial(self._on_written, pending, written(self._stamps.now())))

    def _write_draft(self, change: Change) -> None:
        """On the writer's thread."""
        try:
            self._store.write_draft(self._id, change)
        except OpOrdeError as error:
            self._deliver(partial(self._on_draft_failed, change, error))
            raise
        self._deliver(partial(self._announce, DraftKept(change.slot, written(self._stamps.now()))))

    # ---- back on the session's thread

    def _on_written(self, pending: _Pending, at: str) -> None:
        self._pending.popleft()
        self._dossier = pending.dossier
        self._recorded.extend(pending.recorded)
        self._announce(Changed(frozenset(item.event.change.slot for item in pending.recorded), at))

    def _on_failed(self, error: OpOrdeError) -> None:
        self._failed = list(self._pending)
        self._pending.clear()
        self._announce(Failed(error))

    def _on_draft_failed(self, draft: Change, error: OpOrdeError) -> None:
        if draft.slot in self._drafted:  # else its text became an event meanwhile
            self._failed_drafts[draft.slot] = draft
        self._announce(Failed(error))

    def _announce(self, announcement: Announcement) -> None:
        for listener in tuple(self._listeners):
            listener(announcement)

    # ----

    def _checklist_for(self, change: Change, dossier: Dossier) -> Checklist | None:
        found = dossier.round(round_id_of(change) or "")
        return None if found is None else self._checklists(found.checklist)

    def _adopt(self, events: tuple[tuple[str, Event], ...]) -> None:
        """Begin with these events, as they stand on disk."""
        made = replay(self._id, events)
        self._dossier = self._tip = made.dossier
        self._recorded = list(made.recorded)
        self._heads = {item.event.change.slot: item.id for item in made.recorded}
        own = [item for item in made.recorded if item.event.device == self._device]
        self._last = own[-1] if own else None
        self._timeline = Timeline(self._device)
        for batch in batches(made.recorded):
            self._timeline.add(batch)

    def _on_disk(self) -> tuple[tuple[str, Event], ...]:
        """A commit that failed may be on disk all the same, so the disk is asked when it can be read."""
        try:
            return self._writer.run(partial(self._store.events, self._id))
        except OpOrdeError:
            return tuple((item.id, item.event) for item in self._recorded)

    def _take_in(self, drafts: tuple[Change, ...]) -> None:
        """Text that was being typed when the program stopped becomes an event now."""
        for draft in drafts:
            try:
                self._hand_over((draft,))
            except OpOrdeError:
                # The round was signed meanwhile, or never came to be: the draft stays on disk, apart.
                self._drafted.discard(draft.slot)


def _load(
    store: EventStore, dossier_id: str
) -> tuple[str, tuple[tuple[str, Event], ...], tuple[Change, ...]]:
    return store.device_id, store.events(dossier_id), store.drafts(dossier_id)


def _nothing() -> None:
    return None
