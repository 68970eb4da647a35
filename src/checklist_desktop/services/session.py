"""The open dossier: every change, undo and redo goes through here, and is on disk before it counts."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, TypeAlias

from checklist_desktop.domain.changes.kinds import round_id_of
from checklist_desktop.domain.changes.of_dossiers import SignOff
from checklist_desktop.domain.changes.rounds import round_of
from checklist_desktop.domain.errors import NothingToRedo, NothingToUndo, OpOrdeError, SignedCannotBeUndone
from checklist_desktop.domain.events import Event, Recorded, replay
from checklist_desktop.domain.status import check_change
from checklist_desktop.domain.text_rules import normalised
from checklist_desktop.services.stamps import written
from checklist_desktop.services.timeline import Timeline, batches

if TYPE_CHECKING:
    from collections.abc import Callable
    from concurrent.futures import Future

    from checklist_desktop.domain.changes.kinds import Change
    from checklist_desktop.domain.checklist import Checklist
    from checklist_desktop.domain.dossier import Dossier
    from checklist_desktop.services.stamps import Stamps
    from checklist_desktop.services.timeline import Step
    from checklist_desktop.storage.event_store import EventStore, SignedBody
    from checklist_desktop.storage.writer import Writer

Deliver: TypeAlias = "Callable[[Callable[[], None]], None]"
"""Runs a call on the listeners' thread: through a Qt signal in the window, at once on the command line."""


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
    """Events on their way to the disk, and the dossier they lead to."""

    recorded: tuple[Recorded, ...]
    dossier: Dossier
    signed: SignedBody | None


class _Superseded(Exception):  # not an error: an earlier write failed, so this one waits for retry
    pass


class Session:
    """One dossier, open for work on this device.

    Used from one thread only; writing happens on the writer's thread. `dossier` is what is on disk.
    """

    def __init__(
        self,
        dossier_id: str,
        store: EventStore,
        writer: Writer,
        stamps: Stamps,
        checklists: Callable[[str], Checklist],
        deliver: Deliver,
        by: str = "",
    ) -> None:
        self._store, self._writer, self._stamps = store, writer, stamps
        self._checklists, self._deliver, self._by = checklists, deliver, by
        self._listeners: list[Callable[[Announcement], None]] = []
        self._pending: deque[_Pending] = deque()
        self._failed: list[_Pending] = []
        self._epoch = self._failed_epoch = 0
        self._device, events, drafts = writer.run(partial(_load, store, dossier_id))
        made = replay(dossier_id, events)
        self._dossier = self._tip = made.dossier
        self._recorded = list(made.recorded)
        self._heads: dict[str, str] = {item.event.change.slot: item.id for item in made.recorded}
        self._last = max(
            (item for item in made.recorded if item.event.device == self._device),
            key=lambda item: item.event.number,
            default=None,
        )
        self._timeline = Timeline(self._device)
        for batch in batches(made.recorded):
            self._timeline.add(batch)
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
        return not self._pending and not self._failed

    def checklist(self, round_id: str) -> Checklist:
        """The checklist of a round, as it was when the round started."""
        found = self._tip.round(round_id)
        if found is None:
            raise KeyError(round_id)
        return self._checklists(found.checklist)

    def signed_body(self, round_id: str, version: int) -> str | None:
        """The canonical content of a signed version, None when there is none."""
        return self._writer.run(partial(self._store.signed_version, round_id, version))

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
        check_change(self._tip, change, self._checklist_for(change))
        self._writer.submit(partial(self._write_draft, change))

    def retry(self) -> None:
        """Write the events that failed once more, the very same ones."""
        failed, self._failed = self._failed, []
        for pending in failed:
            self._submit(pending)

    def give_up(self) -> None:
        """Forget the changes that could not be written; the dossier is what the disk holds."""
        slots = frozenset(item.event.change.slot for pending in self._failed for item in pending.recorded)
        self._failed.clear()
        self._tip = self._dossier
        self._heads = {item.event.change.slot: item.id for item in self._recorded}
        own = [item for item in self._recorded if item.event.device == self._device]
        self._last = own[-1] if own else None
        self._timeline = Timeline(self._device)
        for batch in batches(tuple(self._recorded)):
            self._timeline.add(batch)
        self._announce(Changed(slots, self.now()))

    def wait(self) -> None:
        """Wait until everything handed over was tried; for closing and for the command line."""
        self._writer.run(_nothing)

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
        for change in map(normalised, changes):
            check_change(dossier, change, self._checklist_for(change))
            if not (undoes or redoes) and change.applied_to(dossier) == dossier:
                continue  # leaving a field without having changed it is no event
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
        if not recorded:
            return self._writer.submit(_nothing)
        self._timeline.add(tuple(recorded))
        return self._submit(_Pending(tuple(recorded), dossier, signed))

    def _submit(self, pending: _Pending) -> Future[None]:
        if self._failed:
            # An earlier write failed: this one stands on it, so it waits for retry as well.
            self._failed.append(pending)
            return self._writer.submit(_nothing)
        self._pending.append(pending)
        return self._writer.submit(partial(self._write, pending, self._epoch))

    def _write(self, pending: _Pending, epoch: int) -> None:
        """On the writer's thread."""
        if epoch == self._failed_epoch - 1:
            raise _Superseded
        try:
            self._store.append([item.event for item in pending.recorded], pending.dossier, pending.signed)
        except OpOrdeError as error:
            self._failed_epoch = epoch + 1
            self._deliver(partial(self._on_failed, error))
            raise
        self._deliver(partial(self._on_written, pending, written(self._stamps.now())))

    def _write_draft(self, change: Change) -> None:
        """On the writer's thread."""
        try:
            self._store.write_draft(self._dossier.id, change)
        except OpOrdeError as error:
            self._deliver(partial(self._announce, Failed(error)))
            raise
        self._deliver(partial(self._announce, DraftKept(change.slot, written(self._stamps.now()))))

    # ---- back on the listeners' thread

    def _on_written(self, pending: _Pending, at: str) -> None:
        self._pending.popleft()
        self._dossier = pending.dossier
        self._recorded.extend(pending.recorded)
        self._announce(Changed(frozenset(item.event.change.slot for item in pending.recorded), at))

    def _on_failed(self, error: OpOrdeError) -> None:
        self._failed = list(self._pending)
        self._pending.clear()
        self._epoch = self._failed_epoch
        self._announce(Failed(error))

    def _announce(self, announcement: Announcement) -> None:
        for listener in tuple(self._listeners):
            listener(announcement)

    # ----

    def _checklist_for(self, change: Change) -> Checklist | None:
        found = self._tip.round(round_id_of(change) or "")
        return None if found is None else self._checklists(found.checklist)

    def _take_in(self, drafts: tuple[Change, ...]) -> None:
        """Text that was being typed when the program stopped becomes an event now."""
        for draft in drafts:
            if draft.applied_to(self._tip) == self._tip:
                continue
            try:
                check_change(self._tip, draft, self._checklist_for(draft))
            except OpOrdeError:
                continue  # the round was signed meanwhile: its content stays as it is, and the draft on disk
            self.apply(draft)


def _load(store: EventStore, dossier_id: str) -> tuple[str, tuple[Event, ...], tuple[Change, ...]]:
    return store.device_id, store.events(dossier_id), store.drafts(dossier_id)


def _nothing() -> None:
    return None
