"""What is on its way to the disk: in order, one after another, and nothing past what failed."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from checklist_desktop.domain.changes.of_answers import SetAnswer, WriteExplanation
from checklist_desktop.domain.errors import LibraryReplaced
from checklist_desktop.domain.events import Recorded
from checklist_desktop.storage.connection import open_library
from checklist_desktop.storage.event_store import EventStore
from checklist_desktop.storage.outbox import DraftKept, Failed, Outbox, Parcel, Written
from checklist_desktop.storage.writer import Writer
from tests.builders import Mailbox
from tests.storage.chains import Chain

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from checklist_desktop.domain.changes.kinds import Change
    from checklist_desktop.domain.events import Event
    from checklist_desktop.storage.outbox import Report

DRAFT = WriteExplanation("r1", "1.a", "Half")


class Counter:
    """An outbox on a real library, with what it reported; the mail is read when the test says so."""

    def __init__(self, path: Path) -> None:
        self.path, self.chain = path, Chain()
        self.reports: list[Report] = []
        self.mailbox = Mailbox()
        self.writer = Writer()
        self.store = self.writer.run(lambda: EventStore(open_library(path, device_id="d", made_by="test")))
        self.outbox = Outbox(
            "d1", self.store, self.writer, lambda: "now", self.reports.append, self.mailbox.deliver
        )
        self.outbox.send(self.parcel_of(*self.chain.begin()))
        self.settle()

    def parcel(self, *changes: Change) -> Parcel:
        return self.parcel_of(*self.chain.add(*changes))

    def parcel_of(self, *events: Event) -> Parcel:
        recorded = tuple(Recorded(event.id, event, None) for event in events)
        slots = frozenset(item.event.change.slot for item in recorded)
        return Parcel(recorded, self.chain.dossier, None, slots)

    def answer(self, option: str) -> Parcel:
        """Hand over an answer, and tell the parcel."""
        parcel = self.parcel(SetAnswer("r1", "1.a", option))
        self.outbox.send(parcel)
        return parcel

    def settle(self) -> list[Report]:
        """Wait for the disk, read the mail, and tell what was reported since the last time."""
        self.outbox.wait()
        self.mailbox.read()
        reports, self.reports[:] = list(self.reports), []
        return reports

    def move_away(self) -> None:
        self.path.rename(self.path.with_suffix(".aside"))

    def move_back(self) -> None:
        self.path.with_suffix(".aside").rename(self.path)

    @property
    def on_disk(self) -> int:
        return len(self.writer.run(lambda: self.store.events("d1")))

    def close(self) -> None:
        self.writer.run(self.store.close)
        self.writer.close()


@pytest.fixture
def counter(path: Path) -> Iterator[Counter]:
    with closing(Counter(path)) as opened:
        yield opened


def test_parcels_are_written_and_reported_in_order(counter: Counter) -> None:
    parcels = [counter.answer(option) for option in ("yes", "no", "partly")]
    before = counter.outbox.is_empty

    assert counter.settle() == [Written(parcel, "now") for parcel in parcels]
    assert (before, counter.outbox.is_empty) == (False, True)
    assert counter.on_disk == 5


def test_nothing_is_written_past_what_failed(counter: Counter) -> None:
    counter.move_away()
    first = counter.answer("yes")
    counter.outbox.wait()
    counter.move_back()
    second = counter.answer("no")
    counter.outbox.wait()
    assert counter.on_disk == 2

    (failed,) = counter.settle()
    assert isinstance(failed, Failed)
    assert isinstance(failed.error, LibraryReplaced)
    assert counter.outbox.failed == (first, second)
    assert counter.outbox.failed_slots == first.slots
    assert not counter.outbox.is_empty


def test_what_was_written_before_a_failure_is_not_tried_again(counter: Counter) -> None:
    written = counter.answer("yes")
    counter.outbox.wait()
    counter.move_away()
    failed = counter.answer("no"), counter.answer("partly")
    counter.outbox.wait()
    counter.move_back()

    assert [type(report) for report in counter.settle()] == [Written, Failed]
    assert counter.outbox.failed == failed
    assert written not in failed


def test_what_failed_is_written_in_order_when_it_is_tried_again(counter: Counter) -> None:
    counter.move_away()
    parcels = [counter.answer("yes"), counter.answer("no")]
    counter.settle()
    parcels.append(counter.answer("partly"))
    counter.move_back()
    assert counter.settle() == []

    counter.outbox.retry()
    assert counter.settle() == [Written(parcel, "now") for parcel in parcels]
    assert counter.outbox.is_empty


def test_a_parcel_that_waits_behind_a_failure_ends_with_its_error(counter: Counter) -> None:
    counter.move_away()
    counter.answer("yes")
    counter.settle()
    future = counter.outbox.send(counter.parcel(SetAnswer("r1", "1.b", "yes")))
    counter.move_back()

    assert future.done()
    assert isinstance(future.exception(), LibraryReplaced)


def test_what_failed_can_be_dropped(counter: Counter) -> None:
    before = len(counter.chain.events)
    counter.move_away()
    counter.answer("yes")
    counter.outbox.keep_draft(DRAFT)
    counter.settle()
    counter.move_back()
    assert counter.outbox.failed_slots == {"answer/r1/1.a", DRAFT.slot}
    counter.outbox.forget_failed()
    del counter.chain.events[before:]
    written = counter.answer("no")

    assert counter.settle() == [Written(written, "now")]
    assert not counter.outbox.has_draft(DRAFT.slot)


def test_an_empty_parcel_is_nothing_to_write_or_to_report(counter: Counter) -> None:
    future = counter.outbox.send(Parcel((), counter.chain.dossier, None, frozenset()))

    assert counter.settle() == []
    assert future.exception() is None


def test_a_draft_is_there_until_its_slot_is_settled(counter: Counter) -> None:
    counter.outbox.keep_draft(DRAFT)
    assert counter.settle() == [DraftKept(DRAFT.slot, "now")]
    assert counter.outbox.has_draft(DRAFT.slot)
    counter.outbox.send(Parcel((), counter.chain.dossier, None, frozenset({DRAFT.slot})))
    counter.settle()

    assert not counter.outbox.has_draft(DRAFT.slot)
    assert counter.writer.run(lambda: counter.store.drafts("d1")) == ()


def test_a_draft_can_be_left_on_disk_for_what_it_is(counter: Counter) -> None:
    counter.outbox.keep_draft(DRAFT)
    counter.outbox.forget_draft(DRAFT.slot)
    counter.settle()

    assert not counter.outbox.has_draft(DRAFT.slot)
    assert counter.writer.run(lambda: counter.store.drafts("d1")) == (DRAFT,)


def test_a_draft_that_failed_is_tried_again_as_it_was_typed_last(counter: Counter) -> None:
    newest = WriteExplanation("r1", "1.a", "Halverwege")
    counter.move_away()
    counter.outbox.keep_draft(DRAFT)
    counter.outbox.keep_draft(newest)
    reports = counter.settle()
    counter.move_back()
    counter.outbox.retry()

    assert [type(report) for report in reports] == [Failed, Failed]
    assert counter.settle() == [DraftKept(DRAFT.slot, "now")]
    assert counter.writer.run(lambda: counter.store.drafts("d1")) == (newest,)


def test_a_draft_that_fails_after_its_slot_was_settled_is_done_with(counter: Counter) -> None:
    counter.move_away()
    counter.outbox.keep_draft(DRAFT)
    counter.outbox.wait()
    counter.move_back()
    counter.outbox.send(Parcel((), counter.chain.dossier, None, frozenset({DRAFT.slot})))

    assert [type(report) for report in counter.settle()] == [Failed, Written]
    assert counter.outbox.is_empty


def test_without_someone_to_deliver_every_call_waits(path: Path, counter: Counter) -> None:
    reports: list[Report] = []
    outbox = Outbox("d1", counter.store, counter.writer, lambda: "now", reports.append, None)
    outbox.expect_drafts([DRAFT])
    parcel = counter.parcel(SetAnswer("r1", "1.a", "yes"))
    outbox.send(parcel)
    assert reports == [Written(parcel, "now")]

    outbox.keep_draft(DRAFT)
    assert reports[1:] == [DraftKept(DRAFT.slot, "now")]
