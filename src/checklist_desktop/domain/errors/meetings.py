"""Rules of a meeting that a change would break."""

from __future__ import annotations

from dataclasses import dataclass

from checklist_desktop.domain.errors.explained import OpOrdeError


@dataclass(eq=False)
class MeetingWithoutDate(OpOrdeError):
    pass


@dataclass(eq=False)
class MeetingAlreadyRuns(OpOrdeError):
    """Another meeting of this round has not ended."""


@dataclass(eq=False)
class MeetingStillRuns(OpOrdeError):
    """A round is not signed off while there is a meeting about it."""


@dataclass(eq=False)
class MeetingWasHeld(OpOrdeError):
    """Only a meeting that never started can be taken from the list."""


@dataclass(eq=False)
class NoMeetingHeld(OpOrdeError):
    """There is no meeting of this round to make a record of. `day` is the one asked for (ISO), or empty."""

    day: str = ""


@dataclass(eq=False)
class MeetingNotStarted(OpOrdeError):
    pass


@dataclass(eq=False)
class MeetingEndsBeforeStart(OpOrdeError):
    pass


@dataclass(eq=False)
class AgendaTimeImpossible(OpOrdeError):
    minutes: int
    most: int


@dataclass(eq=False)
class UnknownPartner(OpOrdeError):
    """A partner that no question of the round names."""

    partner: str
    known: str


@dataclass(eq=False)
class OpenPointEmpty(OpOrdeError):
    pass


@dataclass(eq=False)
class MeetingDecisionEmpty(OpOrdeError):
    pass
