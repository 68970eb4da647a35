"""Work worth losing power in: each story does something a user does, and says what it was told is saved."""

from __future__ import annotations

import random
from contextlib import closing
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from checklist_desktop.domain.changes.of_answers import SetAnswer, WriteExplanation
from checklist_desktop.domain.changes.of_dossiers import CreateDossier
from checklist_desktop.services.exchange import export_answers, import_answers
from checklist_desktop.services.library import Library
from checklist_desktop.services.safekeeping.backups import BackupReason, Backups
from checklist_desktop.services.sign_off import reopen, sign_off
from tests.builders import QUESTIONS, SteadyStamps, a_checklist
from tests.durability.disk import Said

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from checklist_desktop.services.session import Session
    from tests.durability.disk import Happening

NAME = "library.sqlite3"
KEY, OTHER_KEY = (f"x'{byte * 32}'" for byte in ("2d", "3e"))
"""Passwords that are the key itself, as SQLCipher takes it: a cut is opened without its slow arithmetic."""


@dataclass(frozen=True, slots=True)
class Promise:
    """What was said: events by their id, text that is typed by its slot, and back-ups are there, sound.

    Halfway a change of password the library opens with one of two, and after it with the new one only.
    """

    events: frozenset[str] = frozenset()
    drafts: frozenset[tuple[str, str, str]] = frozenset()
    backups: frozenset[str] = frozenset()
    passwords: tuple[str, ...] = ("",)
    gone: frozenset[str] = frozenset()
    """Words that may not be found in any file any more."""


@dataclass(slots=True)
class Meeting:
    """Someone at work in a library, and everything they were told is saved."""

    folder: Path
    log: list[Happening[Promise]]
    password: str = ""
    stamps: SteadyStamps = field(default_factory=SteadyStamps)
    chance: random.Random = field(default_factory=lambda: random.Random(1))
    promise: Promise = Promise()

    def __post_init__(self) -> None:
        self.promise = replace(self.promise, passwords=(self.password,))

    @property
    def path(self) -> Path:
        return self.folder / NAME

    def library(self) -> Library:
        return Library(self.path, self.stamps, by="beleidsadviseur", password=self.password)

    def saw(self, session: Session) -> None:
        """The window says that everything is saved."""
        known = self.promise.events.union(item.id for item in session.recorded)
        self.promises(replace(self.promise, events=known))

    def saw_draft(self, session: Session, draft: WriteExplanation) -> None:
        mine = (session.dossier.id, draft.slot)
        others = [other for other in self.promise.drafts if other[:2] != mine]
        self.promises(replace(self.promise, drafts=frozenset([*others, (*mine, draft.text)])))

    def saw_backup(self, path: Path) -> None:
        name = path.relative_to(self.folder).as_posix()
        self.promises(replace(self.promise, backups=self.promise.backups | {name}))

    def promises(self, promise: Promise) -> None:
        self.promise = promise
        self.log.append(Said(promise))


@dataclass(frozen=True, slots=True)
class Story:
    """`prepare` is done before anything is recorded; after a cut the library opens with `password`."""

    name: str
    play: Callable[[Meeting], None]
    prepare: Callable[[Meeting], None]
    password: str = ""


def round_in(session: Session) -> str:
    return session.dossier.standing_rounds[-1].id


def answer(meeting: Meeting, session: Session, number: int) -> None:
    """Type in a field, which is kept, and leave it: a choice and a text become events together."""
    round_id, question = round_in(session), QUESTIONS[number % 5]
    begun = f"Toelichting {number}. "
    session.keep_draft(draft := WriteExplanation(round_id, question, begun))
    meeting.saw_draft(session, draft)
    text = begun * meeting.chance.choice((1, 10, 200))
    option = ("yes", "partly", "no")[number % 3]
    session.apply(SetAnswer(round_id, question, option), WriteExplanation(round_id, question, text)).result()
    meeting.saw(session)


def a_dossier(meeting: Meeting) -> None:
    with closing(meeting.library()) as library:
        library.create(CreateDossier("Voorbeeldstad"), "2026", a_checklist())


def the_dossier(library: Library) -> Session:
    return library.open(library.dossiers()[0].id)


def answering(meeting: Meeting) -> None:
    """Answers, text being typed, undo and redo, signing off and reopening."""
    with closing(meeting.library()) as library:
        session = the_dossier(library)
        meeting.saw(session)
        for number in range(30):
            for done in _steps(meeting, session, number):
                done()
                meeting.saw(session)


def _steps(meeting: Meeting, session: Session, number: int) -> Iterator[Callable[[], object]]:
    if number % 15 == 13:
        yield lambda: sign_off(session, round_in(session)).result()
    elif number % 15 == 14:
        yield lambda: reopen(session, round_in(session), "Een cijfer klopte niet.").result()
    elif number % 5 == 3:
        yield lambda: session.undo().result()
        yield lambda: session.redo().result()
    else:
        answer(meeting, session, number)


def beginning(meeting: Meeting) -> None:
    """The first start ever, two dossiers, and answers that come from a file; closed and opened in between."""
    for name in ("Voorbeeldstad", "Voorbeeldregio"):
        with closing(meeting.library()) as library:
            session = library.open(library.create(CreateDossier(name), "2026", a_checklist()))
            meeting.saw(session)
            for number in range(3):
                answer(meeting, session, number)
            answers = meeting.folder / f"{name}.json"
            export_answers(session, round_in(session), answers)
    with closing(meeting.library()) as library:
        for row in library.dossiers():
            session = library.open(row.id)
            import_answers(session, round_in(session), meeting.folder / "Voorbeeldstad.json").result()
            meeting.saw(session)


def backing_up(meeting: Meeting) -> None:
    """Back-ups are made while work goes on."""
    with closing(meeting.library()) as library:
        session, backups = the_dossier(library), Backups(library, free=ample)
        meeting.saw(session)
        for number in range(6):
            answer(meeting, session, number)
            if number % 2:
                meeting.saw_backup(backups.make(BackupReason.CHANGED).backup.path)


def ample(folder: Path) -> int:
    return 1 << 40


def nothing(meeting: Meeting) -> None:
    """The laptop is new."""


EVERYDAY = (
    Story("answering", answering, a_dossier),
    Story("beginning", beginning, nothing),
    Story("backing up", backing_up, a_dossier),
    Story("answering behind a password", answering, a_dossier, KEY),
    Story("beginning behind a password", beginning, nothing, KEY),
)
