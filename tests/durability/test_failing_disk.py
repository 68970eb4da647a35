"""A disk that fails at any call or is full, memory that runs out: nothing is damaged or written twice."""

from __future__ import annotations

import shutil
from contextlib import closing, suppress
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import apsw
import pytest

from checklist_desktop.domain.changes.of_answers import SetAnswer, WriteExplanation
from checklist_desktop.domain.errors import DiskFull, OpOrdeError, OutOfMemory
from checklist_desktop.services.library import Library
from tests.builders import QUESTIONS, Desk, SteadyStamps
from tests.durability.faulty import KINDS, Trouble, failing
from tests.durability.stories import KEY

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from checklist_desktop.services.session import Session

ANSWERS = 2


@dataclass(slots=True)
class Work:
    """What someone did on a disk with trouble, and what they were told."""

    path: Path
    password: str = ""
    saved: set[str] = field(default_factory=set)
    errors: list[OpOrdeError] = field(default_factory=list)
    stamps: SteadyStamps = field(default_factory=SteadyStamps)

    def library(self) -> Library:
        return Library(self.path, self.stamps, password=self.password)

    def go_on(self, trouble: Trouble) -> None:
        """Answer on a disk with trouble, and once more when it is well again."""
        try:
            library = self.library()
        except OpOrdeError as error:
            self.errors.append(error)
            return
        with closing(library), suppress(OpOrdeError):  # an error in reading ends this start of the program
            session = library.open(library.dossiers()[0].id)
            for number in range(ANSWERS):
                self._answer(session, number)
            if trouble.kinds != {"delete"}:  # the journal goes when the library is closed
                trouble.is_over()
            session.retry()
            self._answer(session, ANSWERS)
            assert session.is_saved or self.errors

    def _answer(self, session: Session, number: int) -> None:
        round_id, question = session.dossier.rounds[0].id, QUESTIONS[number]
        session.keep_draft(WriteExplanation(round_id, question, "Toe"))
        text = WriteExplanation(round_id, question, f"Toelichting {number}. " * 40)
        future = session.apply(SetAnswer(round_id, question, "yes"), text)
        error = future.exception()
        if error is None:
            self.saved = {item.id for item in session.recorded}
        elif isinstance(error, OpOrdeError):
            self.errors.append(error)
        else:
            raise error

    def check(self) -> None:
        """Start again on a disk that is well: all that was saved is there, once, and work goes on."""
        with closing(self.library()) as library:
            session = library.open(library.dossiers()[0].id)
            there = [item.id for item in session.recorded]
            assert library.verify().is_sound
            assert self.saved <= set(there)
            assert len(there) == len(set(there))
            texts = [getattr(item.event.change, "text", "") for item in session.recorded]
            assert all(texts.count(text) == 1 for text in texts if text)
            session.apply(SetAnswer(session.dossier.rounds[0].id, "2.b", "no")).result()


@pytest.fixture(scope="module", params=["", KEY], ids=["in the clear", "behind a password"])
def before(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Work:
    """A library with a dossier, closed."""
    folder = tmp_path_factory.mktemp("before")
    password = str(request.param)

    class LockedDesk(Desk):
        def open_library(self) -> None:
            self.library = Library(self.path, self.stamps, password=password)

    LockedDesk(folder).close()
    return Work(folder / "library.sqlite3", password)


def copied(before: Work, folder: Path) -> Work:
    for path in before.path.parent.glob("library*"):
        shutil.copy(path, folder)
    return Work(folder / before.path.name, before.password)


def calls_of(kind: str, before: Work, folder: Path) -> int:
    """How many calls of this kind such work takes when nothing fails."""
    work = copied(before, folder)
    with failing(Trouble(kinds=frozenset({kind}))) as trouble:
        work.go_on(trouble)
    assert work.errors == []
    assert trouble.calls, f"nothing is learnt from a {kind} that never happens"
    return trouble.calls


# Nothing is truncated in such work: with the exclusive lock a journal is written over.
@pytest.mark.parametrize("lasts", [False, True], ids=["once", "from then on"])
@pytest.mark.parametrize("kind", [kind for kind in KINDS if kind != "truncate"])
def test_whichever_call_fails_nothing_is_lost_damaged_or_written_twice(
    kind: str, lasts: bool, before: Work, tmp_path: Path
) -> None:
    for place in range(1, calls_of(kind, before, tmp_path) + 1):
        work = copied(before, tmp_path)
        with failing(Trouble(place, lasts, frozenset({kind}))) as trouble:
            work.go_on(trouble)
        assert trouble.failed, f"call {place} was never made"
        work.check()


def test_when_there_is_room_again_the_same_connection_goes_on(before: Work, tmp_path: Path) -> None:
    for place in range(1, calls_of("write", before, tmp_path) + 1, 3):
        work = copied(before, tmp_path)
        with (
            failing(Trouble(kinds=frozenset({"write"}), full=True)) as trouble,
            closing(work.library()) as library,
        ):
            session = library.open(library.dossiers()[0].id)
            trouble.calls, trouble.at, trouble.lasts = 0, place, True
            futures = [
                session.apply(SetAnswer(session.dossier.rounds[0].id, question, "yes"))
                for question in QUESTIONS
            ]
            trouble.is_over()
            session.retry()
            errors = [future.exception() for future in futures if future.exception()]

            assert {type(error) for error in errors} <= {DiskFull}
            assert session.is_saved
            assert [answer.option for answer in session.dossier.rounds[0].answers.values()] == ["yes"] * 5
        work.check()


@pytest.fixture
def little_memory() -> Iterator[None]:
    yield
    apsw.hard_heap_limit(0)
    apsw.soft_heap_limit(0)  # which came down with it


@pytest.mark.usefixtures("little_memory")
def test_when_memory_runs_out_nothing_is_lost_and_work_goes_on(before: Work, tmp_path: Path) -> None:
    met = 0
    for room in range(0, 100_000, 5_000):
        work = copied(before, tmp_path)
        with closing(work.library()) as library:
            session = library.open(library.dossiers()[0].id)
            session.checklist(session.dossier.rounds[0].id)  # read before memory is scarce
            apsw.hard_heap_limit(apsw.memory_used() + room)
            text = "Lang verhaal. " * 1_400
            future = session.apply(WriteExplanation(session.dossier.rounds[0].id, "1.a", text))
            apsw.hard_heap_limit(0)
            session.retry()

            met += isinstance(future.exception(), OutOfMemory)
            assert session.is_saved
            assert session.dossier.rounds[0].answer("1.a").explanation == text
        work.check()
    assert met


@pytest.mark.usefixtures("little_memory")
def test_giving_up_what_memory_did_not_allow_shows_what_the_disk_holds(before: Work, tmp_path: Path) -> None:
    """Not even rolling back works at once when memory has run out."""
    work = copied(before, tmp_path)
    with closing(work.library()) as library:
        session = library.open(library.dossiers()[0].id)
        round_ = session.dossier.rounds[0]
        session.checklist(round_.id)
        apsw.hard_heap_limit(apsw.memory_used())
        session.apply(WriteExplanation(round_.id, "1.a", "Lang verhaal. " * 1_400))
        apsw.hard_heap_limit(0)
        session.give_up()

        assert session.dossier.rounds[0] == round_
        session.apply(SetAnswer(round_.id, "1.b", "yes")).result()
    work.check()
