"""What is wrong with the library, with its back-ups, or with the disk they stand on."""

from __future__ import annotations

from dataclasses import dataclass

from checklist_desktop.domain.errors.explained import OpOrdeError


@dataclass(eq=False)
class LibraryNotOurs(OpOrdeError):
    path: str


@dataclass(eq=False)
class LibraryIsNewer(OpOrdeError):
    """`needs` is the version of the program that made it so."""

    path: str
    schema: int
    supported: int
    needs: str


@dataclass(eq=False)
class EventUnknown(OpOrdeError):
    """A sound event of a kind that only a newer program knows."""

    path: str
    kind: str
    needs: str


@dataclass(eq=False)
class LibraryInUse(OpOrdeError):
    path: str


@dataclass(eq=False)
class LibraryDamaged(OpOrdeError):
    path: str
    detail: str


@dataclass(eq=False)
class NothingToSalvage(OpOrdeError):
    """In a damaged library nothing was found that is still what it was."""

    path: str


@dataclass(eq=False)
class LibraryReadOnly(OpOrdeError):
    path: str


@dataclass(eq=False)
class LibraryOnShare(OpOrdeError):
    """A place that is not safe to write in: nobody can promise that another computer waits its turn."""

    path: str
    name: str


@dataclass(eq=False)
class LibrarySynced(OpOrdeError):
    """A place that is not safe to write in: another program replaces files there."""

    path: str
    name: str


@dataclass(eq=False)
class LibraryOnStick(OpOrdeError):
    path: str


@dataclass(eq=False)
class LibraryReplaced(OpOrdeError):
    path: str


@dataclass(eq=False)
class PasswordNeeded(OpOrdeError):
    path: str


@dataclass(eq=False)
class PasswordWrong(OpOrdeError):
    """The key does not fit; a damaged file and a file that is no library look exactly the same."""

    path: str


@dataclass(eq=False)
class DiskFull(OpOrdeError):
    path: str


@dataclass(eq=False)
class StorageFailed(OpOrdeError):
    path: str
    detail: str


@dataclass(eq=False)
class DiskFailing(StorageFailed):
    """A write or a read that the disk refused: what was being saved may be there or not."""


@dataclass(eq=False)
class OutOfMemory(StorageFailed):
    pass


@dataclass(eq=False)
class TooBigToStore(StorageFailed):
    pass


@dataclass(eq=False)
class StorageInterrupted(StorageFailed):
    pass


@dataclass(eq=False)
class FolderNotWritable(OpOrdeError):
    path: str


@dataclass(eq=False)
class DossierUnknown(OpOrdeError):
    name: str


@dataclass(eq=False)
class DossierNameAmbiguous(OpOrdeError):
    name: str
    ids: str


@dataclass(eq=False)
class DossierHasNoRound(OpOrdeError):
    name: str


@dataclass(eq=False)
class ChecklistUnknown(OpOrdeError):
    checklist: str


# ---- back-ups


@dataclass(eq=False)
class BackupFailed(OpOrdeError):
    """No back-up was made; the library itself is as it was."""

    path: str
    detail: str


@dataclass(eq=False)
class BackupDamaged(OpOrdeError):
    path: str
    detail: str


@dataclass(eq=False)
class NoRoomForBackup(OpOrdeError):
    path: str
    free_mb: int


@dataclass(eq=False)
class LittleRoomForBackups(OpOrdeError):
    """Told beside a back-up that was made, never raised."""

    path: str
    free_mb: int


@dataclass(eq=False)
class SecondFolderAway(OpOrdeError):
    """Told beside a back-up that was made, never raised."""

    path: str


@dataclass(eq=False)
class TwoHistories(OpOrdeError):
    """The same place in the chain of a device holds another event here than there."""

    name: str


@dataclass(eq=False)
class RoundDecidedElsewhere(OpOrdeError):
    """A round was signed off or reopened on one side while the other went on in it."""

    label: str
