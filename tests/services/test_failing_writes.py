"""When writing fails, screen, memory and disk agree, and nothing anyone did is lost until they say so."""

from __future__ import annotations

from contextlib import closing
from copy import copy
from typing import TYPE_CHECKING

from checklist_desktop.domain.changes.of_answers import SetAnswer, WriteExplanation
from checklist_desktop.domain.dossier import Answer
from checklist_desktop.domain.errors import DiskFull, LibraryReplaced
from checklist_desktop.services.session import Changed, Failed, Session
from checklist_desktop.services.sign_off import read_signed, sign_off
from checklist_desktop.services.stamps import written
from checklist_desktop.storage.connection import open_library
from checklist_desktop.storage.event_store import EventStore
from checklist_desktop.storage.writer import Writer
from tests.builders import Desk, Mailbox, SteadyStamps, a_checklist

if TYPE_CHECKING:
    from concurrent.futures import Future
    from pathlib import Path


def on_disk(desk: Desk) -> list[str]:
    """The ids of the events, read by another session."""
    return [item.id for item in desk.library.open(desk.dossier_id).recorded]


def answer(desk: Desk, question: str, option: str) -> Future[None]:
    return desk.session.apply(SetAnswer(desk.round_id, question, option))


def test_after_a_failure_the_dossier_is_what_the_disk_holds(desk: Desk) -> None:
    answer(desk, "1.a", "yes").result()
    heard, before, events = desk.listen(), desk.dossier, on_disk(desk)
    with desk.without_file():
        failed = answer(desk, "1.b", "no")

    assert isinstance(failed.exception(), LibraryReplaced)
    assert [type(item) for item in heard] == [Failed]
    assert desk.dossier == before
    assert not desk.session.is_saved
    assert on_disk(desk) == events


def test_trying_again_writes_the_very_same_event(desk: Desk) -> None:
    with desk.without_file():
        answer(desk, "1.a", "no")
        newest = desk.session.newest
    heard, made_at = desk.listen(), desk.stamps.now()
    desk.session.retry()

    (changed,) = heard
    assert isinstance(changed, Changed)
    assert desk.session.recorded[-1].event.at < written(made_at) < changed.at
    assert desk.dossier == newest
    assert desk.session.is_saved
    assert on_disk(desk) == [item.id for item in desk.session.recorded]


def test_what_is_answered_meanwhile_waits_and_is_written_in_order(desk: Desk) -> None:
    with desk.without_file():
        futures = [answer(desk, "1.a", option) for option in ("yes", "no", "partly")]
        futures.append(desk.session.undo())
        futures.append(answer(desk, "1.b", "yes"))
    expected = desk.session.newest
    assert [type(future.exception()) for future in futures] == [LibraryReplaced] * 5

    desk.session.retry()

    assert desk.dossier == expected
    assert desk.round.answers == {"1.a": Answer("no"), "1.b": Answer("yes")}
    options = [getattr(item.event.change, "option", "") for item in desk.session.recorded[2:]]
    assert options == ["yes", "no", "partly", "no", "yes"]
    desk.restart()
    assert desk.dossier == expected
    assert desk.library.verify().is_sound


def test_answers_that_were_on_their_way_when_one_failed_wait_as_well(desk: Desk) -> None:
    """The writer was ahead of the announcement: nothing may be written that stands on what failed."""
    mailbox = Mailbox()
    session = desk.reopen_dossier(mailbox.deliver)
    heard = desk.listen()
    with desk.without_file():
        answer(desk, "1.a", "yes")
        session.wait()
    futures = [answer(desk, "1.b", "no"), answer(desk, "1.c", "none")]
    session.wait()
    assert [type(future.exception()) for future in futures] == [LibraryReplaced] * 2
    assert on_disk(desk) == [item.id for item in session.recorded]

    assert mailbox.read() == 1
    futures.append(answer(desk, "2.a", "yes"))
    assert [type(item) for item in heard] == [Failed]
    session.retry()
    session.wait()
    mailbox.read()

    assert [type(item) for item in heard] == [Failed, Changed, Changed, Changed, Changed]
    assert desk.round.answers == {
        "1.a": Answer("yes"),
        "1.b": Answer("no"),
        "1.c": Answer("none"),
        "2.a": Answer("yes"),
    }
    assert session.is_saved
    assert desk.library.verify().is_sound


def test_trying_again_may_fail_again_and_again(desk: Desk) -> None:
    heard = desk.listen()
    with desk.without_file():
        answer(desk, "1.a", "yes")
        answer(desk, "1.b", "no")
        desk.session.retry()
        desk.session.retry()
        answer(desk, "1.c", "none")
    assert [type(item) for item in heard] == [Failed] * 3

    desk.session.retry()

    assert list(desk.round.answers) == ["1.a", "1.b", "1.c"]
    assert on_disk(desk) == [item.id for item in desk.session.recorded]


def test_trying_again_without_a_failure_does_nothing(desk: Desk) -> None:
    heard = desk.listen()
    desk.session.retry()

    assert heard == []


def test_giving_up_returns_to_what_the_disk_holds(desk: Desk) -> None:
    answer(desk, "1.a", "yes").result()
    before, step = desk.dossier, desk.session.next_undo
    with desk.without_file():
        answer(desk, "1.a", "no")
        desk.session.undo()
        answer(desk, "1.b", "no")
    heard = desk.listen()
    desk.session.give_up()

    (changed,) = heard
    assert isinstance(changed, Changed)
    assert changed.slots == {f"answer/{desk.round_id}/1.a", f"answer/{desk.round_id}/1.b"}
    assert changed.at == desk.session.recorded[-1].event.at
    assert desk.dossier == desk.session.newest == before
    assert desk.session.next_undo == step
    assert desk.session.next_redo is None
    assert desk.session.is_saved


def test_after_giving_up_work_goes_on(desk: Desk) -> None:
    with desk.without_file():
        answer(desk, "1.a", "no")
    desk.session.give_up()
    answer(desk, "1.a", "yes").result()
    desk.session.undo().result()
    desk.session.redo().result()
    desk.restart()

    assert desk.round.answers == {"1.a": Answer("yes")}
    assert desk.library.verify().is_sound


def test_giving_up_without_a_failure_drops_nothing(desk: Desk) -> None:
    """The two buttons stand side by side: one press on each, quickly, may not lose what is being written."""
    mailbox = Mailbox()
    session = desk.reopen_dossier(mailbox.deliver)
    with desk.without_file():
        answer(desk, "1.a", "yes")
        session.wait()
        mailbox.read()
    session.retry()
    session.give_up()
    answer(desk, "1.b", "no")
    session.wait()
    mailbox.read()

    assert desk.round.answers == {"1.a": Answer("yes"), "1.b": Answer("no")}
    assert desk.library.verify().is_sound


def test_a_full_disk_is_named_and_work_goes_on_when_there_is_room(tmp_path: Path) -> None:
    with closing(Bench(tmp_path)) as bench:
        bench.fill_up()
        failed = bench.explain(bench.session)
        assert isinstance(failed.exception(), DiskFull)
        assert bench.session.dossier.rounds[0].answers == {}

        bench.make_room()
        bench.session.retry()

        assert bench.session.is_saved
        assert len(bench.session.dossier.rounds[0].answer("1.a").explanation) == 14_000


def test_a_write_that_failed_and_is_there_all_the_same_is_not_written_twice(tmp_path: Path) -> None:
    """A commit can reach the disk though SQLite could not say so."""
    with closing(Bench(tmp_path)) as bench:
        bench.fail_though_it_is_there()
        bench.session.retry()
        bench.answer("1.b", "yes").result()

        stored = bench.writer.run(lambda: bench.store.events(bench.dossier_id))
        assert [event_id for event_id, _ in stored] == [item.id for item in bench.session.recorded]
        assert len(stored) == 4


def test_a_write_that_failed_and_is_there_all_the_same_counts_when_giving_up(tmp_path: Path) -> None:
    with closing(Bench(tmp_path)) as bench:
        bench.fail_though_it_is_there()
        bench.session.give_up()

        assert len(bench.session.dossier.rounds[0].answer("1.a").explanation) == 14_000
        bench.answer("1.b", "yes").result()


def test_giving_up_when_the_disk_cannot_be_read_keeps_what_memory_knows(tmp_path: Path) -> None:
    bench = Bench(tmp_path)
    before = bench.session.dossier
    bench.writer.run(bench.store.close)
    bench.answer("1.a", "no")
    bench.session.give_up()

    assert bench.session.dossier == bench.session.newest == before
    bench.writer.close()


def test_signing_off_that_failed_can_be_tried_again(desk: Desk) -> None:
    answer(desk, "1.a", "yes").result()
    with desk.without_file():
        failed = sign_off(desk.session, desk.round_id)
        assert isinstance(failed.exception(), LibraryReplaced)
        assert desk.round.signed_versions == ()
    desk.session.retry()

    assert desk.round.is_signed
    assert read_signed(desk.session, desk.round_id, 1).round.answers == {"1.a": Answer("yes")}


def test_signing_off_that_failed_can_be_given_up(desk: Desk) -> None:
    answer(desk, "1.a", "yes").result()
    with desk.without_file():
        sign_off(desk.session, desk.round_id)
    desk.session.give_up()
    assert not desk.round.is_signed
    desk.session.undo().result()
    sign_off(desk.session, desk.round_id).result()

    assert read_signed(desk.session, desk.round_id, 1).round.answers == {}
    assert desk.library.verify().is_sound


class Bench:
    """A session on a library of which the test holds every part."""

    def __init__(self, folder: Path) -> None:
        desk = Desk(folder)
        self.dossier_id, self.round_id, self.stamps = desk.dossier_id, desk.round_id, desk.stamps
        desk.close()
        self.writer = Writer()
        library = self.writer.run(lambda: open_library(desk.path, device_id="", made_by="test"))
        self.store = EventStore(library)
        self.session = self.another_session(self.stamps)

    def another_session(self, stamps: SteadyStamps) -> Session:
        return Session(self.dossier_id, self.store, self.writer, stamps, lambda _: a_checklist(), None)

    def answer(self, question: str, option: str) -> Future[None]:
        return self.session.apply(SetAnswer(self.round_id, question, option))

    def explain(self, session: Session) -> Future[None]:
        """More text than what is left of a page."""
        return session.apply(WriteExplanation(self.round_id, "1.a", "Lang verhaal. " * 1000))

    def fill_up(self) -> None:
        """The file may not grow, and has no page to spare: new tables leave some behind."""
        self._do("vacuum")
        self._allow_pages(1)

    def make_room(self) -> None:
        self._allow_pages(100_000)

    def fail_though_it_is_there(self) -> None:
        """A twin, at the same moment, makes the very same event; to the first it is a write that failed."""
        twin = self.another_session(copy(self.stamps))
        self.fill_up()
        assert isinstance(self.explain(self.session).exception(), DiskFull)
        self.make_room()
        self.explain(twin).result()

    def close(self) -> None:
        self.writer.run(self.store.close)
        self.writer.close()

    def _allow_pages(self, count: int) -> None:
        self._do(f"pragma max_page_count = {count}")

    def _do(self, statement: str) -> None:
        self.writer.run(lambda: self.store.library.connection.execute(statement).fetchall())
