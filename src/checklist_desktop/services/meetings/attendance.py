"""In which meeting something is said: the one that was started on this device and has not ended."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from checklist_desktop.domain.changes.of_answers import SetAnswer
from checklist_desktop.domain.changes.of_meetings import HoldMeeting
from checklist_desktop.domain.changes.rounds import round_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from checklist_desktop.domain.changes.kinds import Change
    from checklist_desktop.domain.dossier import Dossier
    from checklist_desktop.domain.events import Recorded
    from checklist_desktop.domain.meetings.meeting import Meeting


@dataclass(slots=True)
class Attendance:
    """Which meetings this device is at.

    A meeting of elsewhere may come in while it is going on. What is said here is not said there.
    """

    device: str
    _started_on: dict[tuple[str, str], str] = field(default_factory=dict)

    def note(self, recorded: Iterable[Recorded]) -> None:
        """Take in events, in order."""
        for item in recorded:
            change = item.event.change
            if isinstance(change, HoldMeeting) and change.course.started_at and not change.course.ended_at:
                self._started_on[change.round, change.meeting] = item.event.device

    def meeting_in(self, dossier: Dossier, round_id: str) -> Meeting | None:
        round_ = dossier.round(round_id)
        running = [meeting for meeting in round_.meetings if meeting.is_running] if round_ else []
        return next((one for one in running if self._started_on.get((round_id, one.id)) == self.device), None)

    def was_at(self, round_id: str, meeting_id: str) -> bool:
        """Whether a meeting was held on this device, wherever it was ended."""
        return self._started_on.get((round_id, meeting_id)) == self.device

    def said_in_meeting(self, change: Change, dossier: Dossier) -> Change:
        """The change as it is said now: an answer names the meeting, unless it names one of its own.

        Saying the same again does not make it an answer of another meeting.
        """
        if not isinstance(change, SetAnswer) or change.meeting:
            return change
        answer = round_of(dossier, change.round).answer(change.question)
        if answer.option == change.option:
            return replace(change, meeting=answer.meeting)
        meeting = self.meeting_in(dossier, change.round)
        return replace(change, meeting=meeting.id if meeting else "")
