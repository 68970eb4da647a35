"""What is in a back-up: its dossiers with their progress, and what was done since."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from checklist_desktop.domain.canonical import parsed
from checklist_desktop.domain.checklist import Checklist
from checklist_desktop.domain.errors import PasswordNeeded, PasswordWrong
from checklist_desktop.domain.events import replay
from checklist_desktop.domain.plain import from_plain
from checklist_desktop.insight.progress import Count, round_progress
from checklist_desktop.storage.backups.reading import check_backup, opened_backup
from checklist_desktop.storage.event_store import EventStore

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from checklist_desktop.domain.dossier import Round
    from checklist_desktop.services.library import Library
    from checklist_desktop.storage.backups.names import BackupFile


@dataclass(frozen=True, slots=True)
class ThemeInBackup:
    title: str
    discussed: Count


@dataclass(frozen=True, slots=True)
class RoundInBackup:
    """`versions` is how often it was signed off; `is_signed` when it stood so."""

    label: str
    versions: int
    is_signed: bool
    themes: tuple[ThemeInBackup, ...]


@dataclass(frozen=True, slots=True)
class DossierInBackup:
    """`more` is how many changes the back-up has of it that are not here. Not `here`: gone, or in the bin."""

    id: str
    name: str
    rounds: tuple[RoundInBackup, ...]
    more: int
    is_here: bool


@dataclass(frozen=True, slots=True)
class Contents:
    """A back-up that was read and checked. The `missing` ones are here, and were made after it.

    `password` is what it opened with, empty for none.
    """

    dossiers: tuple[DossierInBackup, ...]
    missing_answers: int
    missing_changes: int
    missing_dossiers: int
    password: str = field(default="", repr=False)

    @property
    def misses_nothing(self) -> bool:
        return not (self.missing_answers or self.missing_changes or self.missing_dossiers)


@dataclass(frozen=True, slots=True)
class _Now:
    """What is in the library of now: per dossier its events, with the answer each of them gives, if any."""

    events: dict[str, dict[str, str]]
    standing: frozenset[str]
    password: str


class Comparison:
    """Reads back-ups and compares each with the library as it is when the first one is read.

    Each is tried with the password of the library, and then with the others that were given.
    """

    def __init__(self, library: Library, others: Iterable[str] = ()) -> None:
        self._library, self._others = library, tuple(others)
        self._now: _Now | None = None

    def contents(self, backup: BackupFile) -> Contents:
        """What is in a back-up; checks all of it. Not for the thread of the window, and one at a time.

        Raises BackupDamaged, LibraryIsNewer, PasswordNeeded or PasswordWrong.
        """
        if self._now is None:
            self._now = self._library.run(_now)
        *others, last = self._now.password, *self._others
        for password in others:
            try:
                return _contents(backup, password, self._now)
            except (PasswordNeeded, PasswordWrong):
                continue
        return _contents(backup, last, self._now)


def _contents(backup: BackupFile, password: str, now: _Now) -> Contents:
    check_backup(backup.path, password, backup.digest)
    with opened_backup(backup.path, password) as file:
        there, opened_with = EventStore(file), file.password
        ids = [str(row[0]) for row in file.connection.execute("select distinct dossier_id from event")]
        known = {bytes(row[0]).hex() for row in file.connection.execute("select event_id from event")}
        dossiers = tuple(_dossier(dossier_id, there, now) for dossier_id in ids)
    missing = [
        (dossier_id, event_id, answer)
        for dossier_id, events in now.events.items()
        for event_id, answer in events.items()
        if event_id not in known
    ]
    return Contents(
        tuple(sorted(dossiers, key=lambda one: (one.name, one.id))),
        missing_answers=len({answer for _, _, answer in missing if answer}),
        missing_changes=sum(not answer for _, _, answer in missing),
        missing_dossiers=len(now.standing - set(ids)),
        password=opened_with,
    )


def _now(store: EventStore) -> _Now:
    db = store.library.connection
    events: dict[str, dict[str, str]] = {}
    rows = db.execute(
        "select dossier_id, lower(hex(event_id)), case kind when 'set_answer' then"
        " round_id || '/' || json_extract(body, '$.change.question') else '' end from event"
    )
    for dossier_id, event_id, answer in rows:
        events.setdefault(str(dossier_id), {})[str(event_id)] = str(answer)
    return _Now(events, frozenset(row.id for row in store.dossiers()), store.library.password)


def _dossier(dossier_id: str, there: EventStore, now: _Now) -> DossierInBackup:
    events = there.events(dossier_id)
    dossier = replay(dossier_id, events).dossier
    here = now.events.get(dossier_id, {})
    return DossierInBackup(
        dossier_id,
        dossier.name,
        tuple(_round(round_, there) for round_ in dossier.standing_rounds),
        more=sum(event_id not in here for event_id, _ in events),
        is_here=dossier_id in now.standing,
    )


def _round(round_: Round, there: EventStore) -> RoundInBackup:
    checklist = from_plain(Checklist, parsed(there.checklist(round_.checklist)))
    return RoundInBackup(
        round_.label, len(round_.signed_versions), round_.is_signed, tuple(_themes(round_, checklist))
    )


def _themes(round_: Round, checklist: Checklist) -> Iterator[ThemeInBackup]:
    for progress in round_progress(round_, checklist).themes:
        title = progress.theme.tab_title
        yield ThemeInBackup(title, progress.all.discussed)
