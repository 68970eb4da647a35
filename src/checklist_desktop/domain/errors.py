"""Every error a user can meet, as a named class with its facts; the words live in the text files."""

from __future__ import annotations

from dataclasses import dataclass, fields

from checklist_desktop.domain.faults import Fault, Where

MOST_DETAILS = 50


class OpOrdeError(Exception):
    """The base of every error we can explain. Facts are the fields of the subclass."""

    @property
    def key(self) -> str:
        """Where the words are found in the text files."""
        return type(self).__name__

    @property
    def facts(self) -> dict[str, str | int]:
        """What the words may mention, ready to be filled in."""
        if type(self) is OpOrdeError:
            return {}
        return {item.name: getattr(self, item.name) for item in fields(self)}  # type: ignore[arg-type]  # subclasses are dataclasses

    @property
    def details(self) -> tuple[Fault, ...]:
        """What went wrong in parts, for an error that is a list of them."""
        return ()

    def __str__(self) -> str:
        return f"{self.key}({', '.join(f'{name}={value!r}' for name, value in self.facts.items())})"


# ---- rules of the dossier


@dataclass(eq=False)
class UnknownRound(OpOrdeError):
    round: str


@dataclass(eq=False)
class UnknownQuestion(OpOrdeError):
    question: str


@dataclass(eq=False)
class UnknownOption(OpOrdeError):
    question: str
    option: str
    known: str


@dataclass(eq=False)
class UnknownArrangement(OpOrdeError):
    question: str
    level: str
    known: str


@dataclass(eq=False)
class UnknownTheme(OpOrdeError):
    theme: str


@dataclass(eq=False)
class UnknownReflection(OpOrdeError):
    reflection: str


@dataclass(eq=False)
class RoundIsSigned(OpOrdeError):
    label: str
    version: int


@dataclass(eq=False)
class RoundIsNotSigned(OpOrdeError):
    label: str


@dataclass(eq=False)
class VersionUnknown(OpOrdeError):
    label: str
    version: int


@dataclass(eq=False)
class ReasonMissing(OpOrdeError):
    label: str


@dataclass(eq=False)
class NameMissing(OpOrdeError):
    pass


@dataclass(eq=False)
class RoundLabelMissing(OpOrdeError):
    pass


@dataclass(eq=False)
class RoundLabelTaken(OpOrdeError):
    label: str


@dataclass(eq=False)
class ActionPointEmpty(OpOrdeError):
    pass


@dataclass(eq=False)
class EvidenceWithoutTitle(OpOrdeError):
    pass


@dataclass(eq=False)
class PersonWithoutRole(OpOrdeError):
    pass


@dataclass(eq=False)
class TextTooLong(OpOrdeError):
    start: str
    length: int
    limit: int


@dataclass(eq=False)
class ControlCharacter(OpOrdeError):
    start: str
    code: str


@dataclass(eq=False)
class ImpossibleDate(OpOrdeError):
    value: str


@dataclass(eq=False)
class ColourInvalid(OpOrdeError):
    value: str


@dataclass(eq=False)
class LogoInvalid(OpOrdeError):
    limit_kb: int


@dataclass(eq=False)
class DossierInBin(OpOrdeError):
    name: str


@dataclass(eq=False)
class DossierNotInBin(OpOrdeError):
    name: str


@dataclass(eq=False)
class NothingToUndo(OpOrdeError):
    pass


@dataclass(eq=False)
class NothingToRedo(OpOrdeError):
    pass


@dataclass(eq=False)
class SignedCannotBeUndone(OpOrdeError):
    label: str


# ---- the library


@dataclass(eq=False)
class LibraryNotOurs(OpOrdeError):
    path: str


@dataclass(eq=False)
class LibraryIsNewer(OpOrdeError):
    path: str
    schema: int
    supported: int


@dataclass(eq=False)
class LibraryInUse(OpOrdeError):
    path: str


@dataclass(eq=False)
class LibraryDamaged(OpOrdeError):
    path: str
    detail: str


@dataclass(eq=False)
class LibraryReadOnly(OpOrdeError):
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


# ---- files


@dataclass(eq=False)
class FileMissing(OpOrdeError):
    path: str


@dataclass(eq=False)
class FileUnreadable(OpOrdeError):
    path: str
    detail: str


@dataclass(eq=False)
class FaultyFile(OpOrdeError):
    """A file someone handed us, with every fault in it; nothing of it was taken over."""

    path: str
    faults: tuple[Fault, ...]

    @property
    def facts(self) -> dict[str, str | int]:
        return {"path": self.path, "count": len(self.faults)}

    @property
    def details(self) -> tuple[Fault, ...]:
        """As many faults as someone can work through, and how many more there are."""
        rest = len(self.faults) - MOST_DETAILS
        if rest <= 0:
            return self.faults
        return (*self.faults[:MOST_DETAILS], Fault(Where(), "More", {"count": rest}))


class ChecklistFileInvalid(FaultyFile):
    pass


class AnswersFileInvalid(FaultyFile):
    pass


@dataclass(eq=False)
class FormatUnknown(OpOrdeError):
    name: str
    known: str


@dataclass(eq=False)
class FileInUse(OpOrdeError):
    """A file that cannot be replaced: on Windows because another program has it open."""

    path: str


@dataclass(eq=False)
class NotAFile(OpOrdeError):
    """A folder or a device stands where a file should be written."""

    path: str


@dataclass(eq=False)
class NoRoomForFile(OpOrdeError):
    path: str


@dataclass(eq=False)
class ReportIncomplete(OpOrdeError):
    """A report that was read back does not hold everything; `missing` names questions and action points."""

    missing: str
    found: int
    expected: int


@dataclass(eq=False)
class CharactersUnshowable(OpOrdeError):
    """A text holds characters that no shipped font has."""

    characters: str
    start: str


@dataclass(eq=False)
class Cancelled(OpOrdeError):
    pass
