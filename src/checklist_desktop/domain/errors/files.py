"""What is wrong with a file that comes in or goes out."""

from __future__ import annotations

from dataclasses import dataclass

from checklist_desktop.domain.errors.explained import OpOrdeError
from checklist_desktop.domain.faults import Fault, Where

MOST_DETAILS = 50


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


class RecordFileInvalid(FaultyFile):
    pass


@dataclass(eq=False)
class RecordNotWhole(OpOrdeError):
    """Data of a report that are not what their own controlegetal says."""

    path: str


@dataclass(eq=False)
class RecordOfAnotherReport(OpOrdeError):
    """Data with a report that are not the ones whose number is printed in it."""

    path: str


@dataclass(eq=False)
class NoRecordInFile(OpOrdeError):
    """A report without its data, in it or beside it."""

    path: str


@dataclass(eq=False)
class NotAReport(OpOrdeError):
    """A file that is no report of this program, or so damaged that nothing of it can be read."""

    path: str


@dataclass(eq=False)
class FileInTheWay(OpOrdeError):
    """Where the data of a report should come stands a file that is something else."""

    path: str


@dataclass(eq=False)
class FormatUnknown(OpOrdeError):
    name: str
    known: str


@dataclass(eq=False)
class NotForThePublic(OpOrdeError):
    """A public report of a round that is confidential or secret."""

    label: str


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
