"""Check the whole library and its back-ups, and say in sentences what was checked and what is wrong."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from checklist_desktop.domain.errors import Cancelled, OpOrdeError, PasswordNeeded, PasswordWrong
from checklist_desktop.services.safekeeping.backups import BackupReason
from checklist_desktop.storage.backups.reading import check_backup
from checklist_desktop.storage.event_store import EventStore
from checklist_desktop.storage.vault.backups import is_behind
from checklist_desktop.storage.verification import Fault, FaultKind, Verification

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from checklist_desktop.services.library import Library
    from checklist_desktop.services.safekeeping.backups import Backups
    from checklist_desktop.system.texts import Texts

_LIBRARY_SHARE = 0.5


@dataclass(frozen=True, slots=True)
class LibraryCheck:
    """What was found. `found` is None when `stopped` says why the library could not be read to the end."""

    path: str
    found: Verification | None
    stopped: OpOrdeError | None
    names: dict[str, str]
    backups: int
    faulty_backups: tuple[OpOrdeError, ...]
    away: str = ""
    """The second folder, when it could not be reached."""
    earlier: int = 0
    """Back-ups that only open with a password of before, so that nobody could look inside."""
    in_the_clear: int = 0
    """Back-ups that anyone can read, though the library has a password."""

    @property
    def is_sound(self) -> bool:
        return self.is_library_sound and not self.faulty_backups

    @property
    def is_library_sound(self) -> bool:
        return self.found is not None and self.found.is_sound

    @property
    def faults(self) -> tuple[Fault, ...]:
        return self.found.faults if self.found is not None else ()

    @property
    def can_rebuild(self) -> bool:
        """Whether only overviews are wrong, which can be made again from the changes."""
        return bool(self.faults) and all(fault.kind is FaultKind.CACHE for fault in self.faults)

    @property
    def count(self) -> int:
        """How many things are wrong."""
        return len(self.faults) + (self.stopped is not None) + len(self.faulty_backups)


@dataclass(frozen=True, slots=True)
class CheckReport:
    """The words of a check: what came of it, what was checked, what is wrong, and what to do."""

    outcome: str
    checked: tuple[str, ...]
    faults: tuple[str, ...]
    advice: str
    headings: tuple[str, str, str]

    @property
    def lines(self) -> tuple[str, ...]:
        """Everything in order, to print or to copy."""
        checked, wrong, to_do = self.headings
        lines = [self.outcome, "", checked, *(f"- {line}" for line in self.checked), ""]
        if self.faults:
            lines += [wrong, *(f"- {line}" for line in self.faults), ""]
        return (*lines, to_do, self.advice)


def check_library(
    library: Library,
    backups: Backups,
    tell: Callable[[float], None],
    is_cancelled: Callable[[], bool],
) -> LibraryCheck:
    """Look at everything, changing nothing. Waits for the disk: never on the thread of the window.

    Raises Cancelled when nobody waits for the outcome any more.
    """
    found, stopped, names = None, None, {}
    try:
        found = library.verify()
        names = {row.id: row.name for row in library.dossiers()}
    except OpOrdeError as error:
        stopped = error
    password = library.run(_password)
    faulty: list[OpOrdeError] = []
    sound, locked, there = [], [], backups.copies()
    for number, backup in enumerate(there):
        if is_cancelled():
            raise Cancelled
        tell(_LIBRARY_SHARE + (1 - _LIBRARY_SHARE) * number / len(there))
        try:
            check_backup(backup.path, password, backup.digest)
        except (PasswordNeeded, PasswordWrong) as error:
            locked.append((backup.made, error))
        except OpOrdeError as error:
            faulty.append(error)
        else:
            sound.append(backup)
    since = min((backup.made for backup in sound), default=None)
    # A damaged one looks the same. But what was made after the first that opens had this password as well.
    faulty += [error for made, error in locked if since is None or made > since]
    earlier = sum(since is not None and made <= since for made, _ in locked)
    return LibraryCheck(
        str(library.path),
        found,
        stopped,
        names,
        len(there) - earlier,
        tuple(faulty),
        away=str(backups.second) if backups.is_second_away else "",
        earlier=earlier,
        in_the_clear=sum(bool(password) and is_behind(backup.path, "") for backup in sound),
    )


def rebuild_overviews(
    library: Library,
    backups: Backups,
    tell: Callable[[float], None],
    is_cancelled: Callable[[], bool],
) -> LibraryCheck:
    """Make the overviews again from the changes, after a back-up, and check everything once more.

    Not for the thread of the window. Raises BackupFailed, NoRoomForBackup or why nothing could be written.
    """
    backups.make(BackupReason.REBUILD)
    library.run(EventStore.rebuild_caches)
    return check_library(library, backups, tell, is_cancelled)


def _password(store: EventStore) -> str:
    return store.library.password


def report_on(check: LibraryCheck, texts: Texts) -> CheckReport:
    """The sentences for window and command line."""
    outcome = texts("check.sound") if check.is_sound else texts("check.unsound", count=check.count)
    return CheckReport(
        outcome,
        tuple(_checked(check, texts)),
        fault_sentences(check, texts),
        texts(f"check.advice.{_advice(check)}"),
        (texts("check.title.checked"), texts("check.title.faults"), texts("check.title.advice")),
    )


def fault_sentences(check: LibraryCheck, texts: Texts) -> tuple[str, ...]:
    """Each thing that is wrong, in order: of the library, and then of its back-ups."""
    errors = [error for error in (check.stopped, *check.faulty_backups) if error is not None]
    lines = [_sentence(fault, check, texts) for fault in check.faults]
    return (*lines, *("\n".join(texts.explain(error)) for error in errors))


def _sentence(fault: Fault, check: LibraryCheck, texts: Texts) -> str:
    dossier = check.names.get(fault.dossier, fault.dossier)
    key = f"check.fault.{fault.kind}"
    if dossier and texts.has(f"{key}.of_dossier"):
        return texts(f"{key}.of_dossier", where=fault.where, dossier=dossier)
    return texts(key, where=fault.where)


def _checked(check: LibraryCheck, texts: Texts) -> Iterator[str]:
    yield texts("check.checked.structure", path=check.path)
    if check.found is not None:
        yield texts("check.checked.events", count=check.found.dossiers, events=check.found.events)
        yield texts("check.checked.signed_versions", count=check.found.signed_versions)
        yield texts("check.checked.checklists", count=check.found.checklists)
        yield texts("check.checked.caches")
    key = "check.checked.backups" if check.backups else "check.checked.no_backups"
    yield texts(key, count=check.backups)
    if check.earlier:
        yield texts("check.checked.earlier", count=check.earlier)
    if check.in_the_clear:
        yield texts("check.checked.in_the_clear", count=check.in_the_clear)
    if check.away:
        yield texts("check.checked.away", folder=check.away)


def _advice(check: LibraryCheck) -> str:
    if check.is_sound:
        return "sound"
    if check.is_library_sound:
        return "backups"
    if check.can_rebuild:
        return "caches"
    return "restore"
