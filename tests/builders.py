"""What tests work on: a small checklist, a dossier with a round, and a library in a folder of the test."""

from __future__ import annotations

from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from queue import SimpleQueue
from typing import TYPE_CHECKING

import apsw

from checklist_desktop.domain.changes.of_answers import SetAnswer, WriteExplanation
from checklist_desktop.domain.changes.of_dossiers import CreateDossier
from checklist_desktop.domain.checklist import (
    AnswerOption,
    AnswerScale,
    ArrangementLevel,
    Checklist,
    Ground,
    HowToUse,
    Meaning,
    Partner,
    PolicyLink,
    Question,
    ReflectionPrompt,
    Source,
    Theme,
)
from checklist_desktop.domain.dossier import Dossier, Round
from checklist_desktop.services.library import Library
from checklist_desktop.services.stamps import Stamps

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from checklist_desktop.services.session import Announcement, Session
    from checklist_desktop.storage.outbox import Deliver

OPTIONS = (
    AnswerOption("blank", "Nog niet besproken", "", Meaning.NOT_DISCUSSED, default=True),
    AnswerOption("yes", "Op orde", "", Meaning.IN_ORDER, welcomes_evidence=True),
    AnswerOption("partly", "Deels op orde", "", Meaning.PARTLY, requires_explanation=True, asks_action=True),
    AnswerOption("no", "Niet op orde", "", Meaning.NOT_IN_ORDER, requires_explanation=True, asks_action=True),
    AnswerOption("unknown", "Weten we nog niet", "", Meaning.UNKNOWN),
    AnswerOption("none", "Niet van toepassing", "", Meaning.NOT_APPLICABLE, requires_explanation=True),
)
QUESTIONS = ("1.a", "1.b", "1.c", "2.a", "2.b")


def a_checklist(*, title: str = "Is alles op orde?") -> Checklist:
    """Two themes, five questions, every meaning; 1.a and 2.a are core, 1.a and 1.b belong to the baseline."""
    return Checklist(
        id="op-orde",
        version="1",
        status="final",
        language="nl-NL",
        title=title,
        subtitle="",
        description="",
        audience="",
        scope="",
        privacy_notice="Geen namen van inwoners.",
        currency_notice="",
        origin_notice="",
        how_to_use=HowToUse("", "", ""),
        answer_scale=AnswerScale("", OPTIONS),
        arrangement_levels=(
            ArrangementLevel("local", "Gemeente", default=True),
            ArrangementLevel("region", "Regio"),
        ),
        grounds=(Ground("law", "Wet", "Staat in een wet."),),
        partners=(Partner("police", "Politie"),),
        theme_reflections=(ReflectionPrompt("proud", "Waar zijn we trots op?", "", shareable=True),),
        policy_links=(PolicyLink("youth", "Jeugdbeleid"),),
        themes=(
            Theme(
                "signals",
                "Signalen zien en delen",
                "Van vermoeden tot melding.",
                (
                    Question("1.a", "Is er een meldroute?", "", baseline=True, core=True, grounds=("law",)),
                    Question("1.b", "Kent iedereen die?", "", baseline=True),
                    Question("1.c", "Oefenen we ermee?", ""),
                ),
                sources=("S1",),
                short_title="Signalen",
            ),
            Theme(
                "together",
                "Samenwerken",
                "",
                (
                    Question("2.a", "Zijn er afspraken?", "", core=True, partners=("police",)),
                    Question("2.b", "Zijn die bekend?", ""),
                ),
            ),
        ),
        sources=(Source("S1", "Handreiking", "Voorbeeldstad", "2021", dated=True),),
    )


def a_round(round_id: str = "r1", label: str = "2026", *, core_only: bool = False) -> Round:
    return Round(round_id, label, "c" * 64, core_only=core_only)


def a_dossier(*rounds: Round) -> Dossier:
    """A dossier with these rounds, or with one empty round r1."""
    return Dossier("d1", "Voorbeeldstad", rounds=rounds or (a_round(),))


class SteadyStamps(Stamps):
    """A clock that is a second later every time it is asked, and ids that count."""

    def __init__(self) -> None:
        self._seconds = self._ids = 0

    def now(self) -> datetime:
        self._seconds += 1
        return datetime(2026, 11, 24, 9, 0, tzinfo=UTC) + timedelta(seconds=self._seconds)

    def new_id(self) -> str:
        self._ids += 1
        return f"id-{self._ids:06d}"


class Mailbox:
    """Keeps the calls of a session until the test reads them, as the event loop of a window does."""

    def __init__(self) -> None:
        self._calls: SimpleQueue[Callable[[], None]] = SimpleQueue()

    def deliver(self, call: Callable[[], None]) -> None:
        self._calls.put(call)

    def read(self) -> int:
        """Make the calls that came in, and tell how many there were."""
        read = 0
        while not self._calls.empty():
            self._calls.get()()
            read += 1
        return read


class Desk:
    """A library in a folder with one dossier, open at its only round. Close it when done."""

    def __init__(self, folder: Path, *, core_only: bool = False) -> None:
        self.path = folder / "library.sqlite3"
        self.stamps = SteadyStamps()
        self.open_library()
        self.dossier_id = self.library.create(
            CreateDossier("Voorbeeldstad"), "2026", a_checklist(), core_only=core_only
        )
        self.session = self.library.open(self.dossier_id)
        self.round_id = self.session.dossier.rounds[0].id

    @property
    def dossier(self) -> Dossier:
        return self.session.dossier

    @property
    def round(self) -> Round:
        found = self.session.dossier.round(self.round_id)
        assert found is not None
        return found

    def answer(self, question: str, option: str | None) -> None:
        self.session.apply(SetAnswer(self.round_id, question, option)).result()

    def explain(self, question: str, text: str) -> None:
        self.session.apply(WriteExplanation(self.round_id, question, text)).result()

    def listen(self) -> list[Announcement]:
        """What the session announces from now on."""
        heard: list[Announcement] = []
        self.session.subscribe(heard.append)
        return heard

    @contextmanager
    def without_file(self) -> Iterator[None]:
        """The library's file is moved away for a while, so that nothing can be written."""
        aside = self.path.with_suffix(".aside")
        self.path.rename(aside)
        try:
            yield
        finally:
            aside.rename(self.path)

    def reopen_dossier(self, deliver: Deliver | None = None) -> Session:
        self.session = self.library.open(self.dossier_id, deliver)
        return self.session

    def restart(self, deliver: Deliver | None = None) -> Session:
        """Close the library and open it again, as the next start does."""
        self.library.close()
        self.open_library()
        return self.reopen_dossier(deliver)

    def open_library(self) -> None:
        """Open the library that was closed."""
        self.library = Library(self.path, self.stamps, by="beleidsadviseur")

    @contextmanager
    def tampered_with(self) -> Iterator[apsw.Connection]:
        """The library closed and in other hands, and opened again afterwards."""
        self.library.close()
        with tampering(self.path) as raw:
            yield raw
        self.open_library()
        self.reopen_dossier()

    def close(self) -> None:
        self.library.close()


@contextmanager
def tampering(path: Path) -> Iterator[apsw.Connection]:
    """The closed library as someone with a SQLite tool has it: without the triggers, until they are done."""
    connection = apsw.Connection(str(path), flags=apsw.SQLITE_OPEN_READWRITE)
    try:
        triggers = connection.execute("select name, sql from sqlite_schema where type = 'trigger'").fetchall()
        for name, _ in triggers:
            connection.execute(f"drop trigger {name}")
        yield connection
        for _, statement in triggers:
            connection.execute(str(statement))
    finally:
        connection.close()
