"""Rules of a dossier and of its rounds that a change would break."""

from __future__ import annotations

from dataclasses import dataclass

from checklist_desktop.domain.errors.explained import OpOrdeError


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
class ViewsImpossible(OpOrdeError):
    """A show of hands with an option twice, or with fewer than one or more than `most` for one."""

    question: str
    most: int


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
class RoundWithdrawn(OpOrdeError):
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
class AlreadyStands(OpOrdeError):
    """What would be put back is what stands now."""


@dataclass(eq=False)
class NothingToUndo(OpOrdeError):
    pass


@dataclass(eq=False)
class NothingToRedo(OpOrdeError):
    pass


@dataclass(eq=False)
class SignedCannotBeUndone(OpOrdeError):
    label: str
