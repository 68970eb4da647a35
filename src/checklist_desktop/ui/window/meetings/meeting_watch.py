"""Watches the meeting that is going on: how long each theme is in sight, in words for the foot."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from checklist_desktop.insight.meeting_record import time_per_theme
from checklist_desktop.services.meetings.theme_clock import ThemeClock

if TYPE_CHECKING:
    from checklist_desktop.domain.meetings.meeting import Meeting
    from checklist_desktop.ui.kit.desk import Desk
    from checklist_desktop.ui.window.stage import Stage

LOOK_MS = 60_000
"""How often the clock is looked at; nothing moves in between."""
_MINUTE = timedelta(minutes=1)


class MeetingWatch(QObject):
    """Emits the words to show, empty when no meeting is going on, and `found` for one left running before."""

    shown = Signal(str)
    found = Signal(str)

    def __init__(self, stage: Stage, parent: QObject) -> None:
        super().__init__(parent)
        self._stage = stage
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_MS)
        self._timer.timeout.connect(self.look)
        stage.state_changed.connect(self.look)
        stage.let_go.connect(self._on_let_go)

    def look(self) -> None:
        """See what is going on now, and which theme is in sight."""
        desk = self._stage.desk
        meeting = desk.session.meeting_here(desk.round_id) if desk is not None else None
        if desk is None or meeting is None:
            self._timer.stop()
            self.shown.emit(self._elsewhere(desk))
            return
        if not self._timer.isActive():
            self._timer.start()
        theme = self._theme(desk)
        self._clock(desk, meeting).show(theme, datetime.fromisoformat(desk.session.now()))
        self.shown.emit(self._words(desk, meeting, theme))

    def minutes(self) -> dict[str, int]:
        """How long each theme was in sight in the meeting that is going on, until now."""
        self.look()
        desk = self._stage.desk
        meeting = desk.session.meeting_here(desk.round_id) if desk is not None else None
        return self._clock(desk, meeting).minutes if desk is not None and meeting is not None else {}

    def begin(self, meeting_id: str) -> None:
        """A meeting starts now, by hand; nothing is found that was left running."""
        if self._stage.opened is not None:
            self._stage.opened.clocks[meeting_id] = ThemeClock()

    def go_on(self, meeting: Meeting) -> None:
        """A meeting that had ended goes on, with the time that was spent in it."""
        if self._stage.opened is not None:
            spent = {time.theme: time.minutes * _MINUTE for time in meeting.course.outcome.themes}
            self._stage.opened.clocks[meeting.id] = ThemeClock(spent)

    def _clock(self, desk: Desk, meeting: Meeting) -> ThemeClock:
        """Kept with the dossier, so that other looks or words of the window cost no time."""
        clocks = self._stage.opened.clocks if self._stage.opened is not None else {}
        if meeting.id not in clocks:
            spent = time_per_theme(desk.session.handed_over, desk.round_id, meeting.id, desk.checklist)
            clocks[meeting.id] = ThemeClock(spent)
            self.found.emit(meeting.id)
        return clocks[meeting.id]

    def _theme(self, desk: Desk) -> str:
        workspace = self._stage.workspace
        key = workspace.place.theme if workspace is not None else ""
        return key if desk.checklist.theme(key) is not None else ""

    def _words(self, desk: Desk, meeting: Meeting, theme: str) -> str:
        if not theme:
            started = datetime.fromisoformat(meeting.course.started_at)
            since = datetime.fromisoformat(desk.session.now()) - started
            return self.tr("Meeting · {0} min").format(max(0, since // _MINUTE))
        number = [one.id for one in desk.checklist.themes].index(theme) + 1
        spent = self._clock(desk, meeting).minutes_of(theme)
        meant = {time.theme: time.minutes for time in meeting.plan.agenda}.get(theme, 0)
        if spent < meant:
            left = self.tr("Meeting · Theme {0} · {1} min of {2}, {3} left")
            return left.format(number, spent, meant, meant - spent)
        if meant:
            return self.tr("Meeting · Theme {0} · {1} min of {2}").format(number, spent, meant)
        return self.tr("Meeting · Theme {0} · {1} min").format(number, spent)

    def _elsewhere(self, desk: Desk | None) -> str:
        """A meeting that came in with a file goes on at another laptop; here it can only be ended."""
        there = desk.newest_round.running_meeting if desk is not None else None
        return self.tr("Meeting on another laptop") if there is not None else ""

    def _on_let_go(self) -> None:
        self._timer.stop()
        self.shown.emit("")
