"""The open dossier: every change, undo and redo goes through here, and is on disk before it counts."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, TypeAlias

from checklist_desktop.domain.changes.kinds import round_id_of
from checklist_desktop.domain.changes.of_dossiers import SignOff
from checklist_desktop.domain.changes.rounds import round_of
from checklist_desktop.domain.dossier import Dossier
from checklist_desktop.domain.errors import (
    LibraryReadOnly,
    NothingToRedo,
    NothingToUndo,
    OpOrdeError,
    SignedCannotBeUndone,
)
from checklist_desktop.domain.events import Event, Recorded, replay
from checklist_desktop.domain.status import check_change
from checklist_desktop.domain.text_rules import normalised
from checklist_desktop.services.meetings.attendance import Attendance
from checklist_desktop.services.stamps import written
from checklist_desktop.services.timeline import Timeline, batches
from checklist_desktop.storage.outbox import DraftKept, Failed, Outbox, Parcel, Written

if TYPE_CHECKING:
    from collections.abc import Callable
    from concurrent.futures import Future

    from checklist_desktop.domain.changes.kinds import Change
    from checklist_desktop.domain.checklist import Checklist
    from checklist_desktop.domain.dossier import SignedVersion
    from checklist_desktop.domain.meetings.meeting import Meeting
    from checklist_desktop.services.stamps import Stamps
    from checklist_desktop.services.timeline import Step
    from checklist_desktop.storage.event_store import EventStore, SignedBody
    from checklist_desktop.storage.outbox import Deliver, Report
    from checklist_desktop.storage.writer import Writer

__all__ = ["Announcement", "Changed", "DraftKept", "Failed", "Session"]


@dataclass(frozen=True, slots=True)
class Changed:
    """The dossier was replaced; `slots` tells what was touched. `at` is when COMMIT returned (UTC)."""

    slots: frozenset[str]
    at: str


Announcement: TypeAlias = Changed | DraftKept | Failed


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
        by: Callable[[], str] = str,
    ) -> None:
        self._id, self._store, self._writer, self._stamps = dossier_id, store, writer, stamps
        self._checklists, self._by = checklists, by
        self._listeners: list[Callable[[Announcement], None]] = []
        self._outbox = Outbox(dossier_id, store, writer, self.now, self._on_report, deliver)
        self._device, events, drafts = writer.run(partial(_load, store, dossier_id))
        self._dossier = self._tip = Dossier(id=dossier_id, name="")
        self._recorded: list[Recorded] = []
        self._heads: dict[str, str] = {}
        self._last: Recorded | None = None
        self._timeline = Timeline(self._device)
        self._attendance = Attendance(self._device)
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
    def handed_over(self) -> tuple[Recorded, ...]:
        """The history, with what is still on its way to the disk."""
        return (*self._recorded, *(item for parcel in self._outbox.on_the_way for item in parcel.recorded))

    def meeting_here(self, round_id: str) -> Meeting | None:
        """The meeting about this round that was started on this device and has not ended."""
        return self._attendance.meeting_in(self._tip, round_id)

    def was_held_here(self, round_id: str, meeting_id: str) -> bool:
        """Whether this meeting was held on this device."""
        return self._attendance.was_at(round_id, meeting_id)

    def as_said_now(self, change: Change) -> Change:
        """The change with what this session adds to it: the meeting in which an answer is given."""
        return self._attendance.said_in_meeting(change, self._tip)

    @property
    def next_undo(self) -> Step | None:
        return self._timeline.undoable[-1] if self._timeline.undoable else None

    @property
    def next_redo(self) -> Step | None:
        return self._timeline.redoable[-1] if self._timeline.redoable else None

    @property
    def is_saved(self) -> bool:
        """Whether everything that was handed over is on disk."""
        return self._outbox.is_empty

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

    @property
    def is_read_only(self) -> bool:
        """Whether the library may only be read; then every change is refused."""
        return self._store.library.is_read_only

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

    def check(self, change: Change) -> None:
        """Raise the rule that this change would break now, if it breaks one; LibraryReadOnly before all."""
        self._check_writable()
        check_change(self._tip, change, self._checklist_for(change, self._tip))

    def keep_draft(self, change: Change) -> None:
        """Put text that is being typed on disk; it becomes an event when it is applied."""
        self._check_writable()
        change = normalised(change)
        self.check(change)
        self._outbox.keep_draft(change)

    def retry(self) -> None:
        """Write what failed once more: the very same events, in the same order."""
        self._outbox.retry()

    def give_up(self) -> None:
        """Forget what could not be written; the dossier is what the disk holds."""
        slots, failed = self._outbox.failed_slots, self._outbox.failed
        self._outbox.forget_failed()
        if failed:
            self._adopt(self._on_disk())
        self._announce(Changed(slots, self._recorded[-1].event.at if self._recorded else ""))

    @property
    def unwritten(self) -> tuple[Parcel, ...]:
        """What could not be written, in order."""
        return self._outbox.failed

    def wait(self) -> None:
        """Wait until everything handed over was tried; for closing and for the command line."""
        self._outbox.wait()

    # ---- the way to the disk

    def _hand_over(
        self,
        changes: tuple[Change, ...],
        *,
        signed: SignedBody | None = None,
        undoes: str = "",
        redoes: str = "",
    ) -> Future[None]:
        self._check_writable()
        batch, at = self._stamps.new_id(), self.now()
        dossier, last, heads = self._tip, self._last, dict(self._heads)
        recorded: list[Recorded] = []
        settled: set[str] = set()
        is_new = not (undoes or redoes)
        for given in map(normalised, changes):
            change = self._attendance.said_in_meeting(given, dossier) if is_new else given
            check_change(dossier, change, self._checklist_for(change, dossier))
            after = change.applied_to(dossier)
            if is_new and after == dossier:
                # Leaving a field without having changed it is no event, but what was typed there and taken
                # back may not return as a draft.
                settled.add(change.slot)
                continue
            head = heads.get(change.slot)
            event = Event(
                dossier=dossier.id,
                device=self._device,
                number=(last.event.number if last else 0) + 1,
                previous=last.id if last else "",
                at=at,
                by=self._by(),
                batch=batch,
                change=change,
                replaces=(head,) if head else (),
                undoes=undoes,
                redoes=redoes,
            )
            last = Recorded(event.id, event, change.inverse_in(dossier))
            heads[change.slot] = last.id
            dossier = after
            recorded.append(last)
        self._tip, self._last, self._heads = dossier, last, heads
        self._attendance.note(recorded)
        if recorded:
            self._timeline.add(tuple(recorded))
        settled = {slot for slot in settled if self._outbox.has_draft(slot)}
        settled.update(item.event.change.slot for item in recorded)
        return self._outbox.send(Parcel(tuple(recorded), dossier, signed, frozenset(settled)))

    def _on_report(self, report: Report) -> None:
        if not isinstance(report, Written):
            self._announce(report)
            return
        self._dossier = report.parcel.dossier
        self._recorded.extend(report.parcel.recorded)
        self._announce(Changed(report.parcel.slots, report.at))

    def _announce(self, announcement: Announcement) -> None:
        for listener in tuple(self._listeners):
            listener(announcement)

    # ----

    def _check_writable(self) -> None:
        if self.is_read_only:
            raise LibraryReadOnly(str(self._store.library.place))

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
        self._attendance = Attendance(self._device)
        for batch in batches(made.recorded):
            self._timeline.add(batch)
        self._attendance.note(made.recorded)

    def _on_disk(self) -> tuple[tuple[str, Event], ...]:
        """A commit that failed may be on disk all the same, so the disk is asked when it can be read."""
        try:
            return self._writer.run(partial(self._store.events, self._id))
        except OpOrdeError:
            return tuple((item.id, item.event) for item in self._recorded)

    def _take_in(self, drafts: tuple[Change, ...]) -> None:
        """Text that was being typed when the program stopped becomes an event now.

        Where nothing may be written it is shown as if it had, for as long as this session lasts.
        """
        if self.is_read_only:
            self._show(drafts)
            return
        self._outbox.expect_drafts(drafts)
        for draft in drafts:
            try:
                self._hand_over((draft,))
            except OpOrdeError:
                # The round was signed meanwhile, or never came to be: the draft stays on disk, apart.
                self._outbox.forget_draft(draft.slot)

    def _show(self, drafts: tuple[Change, ...]) -> None:
        for draft in drafts:
            try:
                check_change(self._tip, draft, self._checklist_for(draft, self._tip))
            except OpOrdeError:
                continue  # its round was signed meanwhile, or never came to be
            self._dossier = self._tip = draft.applied_to(self._tip)


def _load(
    store: EventStore, dossier_id: str
) -> tuple[str, tuple[tuple[str, Event], ...], tuple[Change, ...]]:
    return store.device_id, store.events(dossier_id), store.drafts(dossier_id)
