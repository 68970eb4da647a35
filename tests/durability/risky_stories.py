"""The moments at which another file takes the place of the library, or much is written at once."""

from __future__ import annotations

import shutil
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import apsw

from checklist_desktop.domain.changes.of_answers import WriteExplanation
from checklist_desktop.domain.changes.of_dossiers import CreateDossier
from checklist_desktop.services.safekeeping.backups import BackupReason, Backups
from checklist_desktop.services.safekeeping.bin import discard, empty_everywhere
from checklist_desktop.services.safekeeping.merging import merge_dossier
from checklist_desktop.services.safekeeping.passwords import set_password
from checklist_desktop.services.safekeeping.restoring import restore_whole
from tests.builders import a_checklist
from tests.durability.stories import (
    KEY,
    OTHER_KEY,
    Meeting,
    Story,
    a_dossier,
    ample,
    answer,
    round_in,
    the_dossier,
)

if TYPE_CHECKING:
    from checklist_desktop.services.library import Library
    from checklist_desktop.services.safekeeping.backups import BackupFile

OLDEST = Path(__file__).parent.parent / "data" / "libraries" / "v1.sqlite3"
SECRET = "Geheimdorp"


def backed_up(meeting: Meeting, library: Library) -> BackupFile:
    backup = Backups(library, free=ample).make(BackupReason.ASKED).backup
    meeting.saw_backup(backup.path)
    return backup


def going_back(meeting: Meeting) -> None:
    """A back-up takes the place of the library; then the dossier comes in again from a later one."""
    with closing(meeting.library()) as library:
        session = the_dossier(library)
        answer(meeting, session, 0)
        early, known = backed_up(meeting, library), meeting.promise.events
        answer(meeting, session, 1)
        late = backed_up(meeting, library)
        meeting.promises(replace(meeting.promise, events=known, drafts=frozenset()))
        restore_whole(library, early)
    with closing(meeting.library()) as library:
        dossier_id = library.dossiers()[0].id
        merge_dossier(library, late, dossier_id)
        session = library.open(dossier_id)
        meeting.saw(session)
        answer(meeting, session, 2)


def the_oldest_library(meeting: Meeting) -> None:
    shutil.copyfile(OLDEST, meeting.path)
    with closing(apsw.Connection(str(meeting.path), flags=apsw.SQLITE_OPEN_READONLY)) as raw:
        known = frozenset(str(row[0]) for row in raw.execute("select lower(hex(event_id)) from event"))
    meeting.promise = replace(meeting.promise, events=known)


def bringing_up_to_date(meeting: Meeting) -> None:
    """A library of the first version is opened, which backs it up and changes its tables."""
    meeting.promises(meeting.promise)
    with closing(meeting.library()) as library:
        for row in library.dossiers():
            meeting.saw(library.open(row.id))


def throwing_away(meeting: Meeting) -> None:
    """A dossier goes to the bin, and then is removed for good, from the back-ups as well."""
    with closing(meeting.library()) as library:
        backups = Backups(library, free=ample)
        kept = the_dossier(library)
        meeting.saw(kept)
        known = meeting.promise
        session = library.open(library.create(CreateDossier(SECRET), "2026", a_checklist()))
        text = WriteExplanation(round_in(session), "1.a", f"Iets over {SECRET}. " * 40)
        session.apply(text).result()
        meeting.saw(session)
        backups.make(BackupReason.ASKED)
        discard(session).result()
        meeting.saw(session)
        meeting.promises(known)
        empty_everywhere(backups, [session.dossier.id])
        meeting.promises(replace(known, gone=frozenset({SECRET})))
        answer(meeting, kept, 0)


def changing_passwords(meeting: Meeting) -> None:
    """A password is set, changed and taken away, with that of the back-ups."""
    library = meeting.library()
    meeting.saw(the_dossier(library))
    backed_up(meeting, library)
    for old, new in (("", KEY), (KEY, OTHER_KEY), (OTHER_KEY, "")):
        meeting.promises(replace(meeting.promise, passwords=(old, new), backups=frozenset()))
        changed = set_password(library, new, with_backups=True, progress=_ignore)
        assert changed.library is not None
        assert changed.error is None
        library = changed.library
        meeting.promises(replace(meeting.promise, passwords=(new,)))
        answer(meeting, the_dossier(library), len(new) % 5)
    library.close()


def _ignore(share: float) -> None:
    """Nobody watches."""


RISKY = (
    Story("going back and merging", going_back, a_dossier),
    Story("going back and merging behind a password", going_back, a_dossier, KEY),
    Story("bringing up to date", bringing_up_to_date, the_oldest_library),
    Story("throwing away", throwing_away, a_dossier),
    Story("changing passwords", changing_passwords, a_dossier),
)
