"""What the menu Meeting does: plan, begin, write down, end, and keep a record."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from checklist_desktop.domain.changes.of_meetings import (
    PlanMeeting,
    SetMeetingDecisions,
    SetOpenPoint,
    WriteMeetingNotes,
)
from checklist_desktop.domain.meetings.meeting import Meeting, MeetingPlan, Person, ThemeTime
from checklist_desktop.services.meetings.holding import (
    change_to_go_on,
    changes_to_remove,
    changes_to_start,
    open_point_change,
)
from checklist_desktop.ui.dialogs.meetings.meetings_dialog import MeetingsDialog
from checklist_desktop.ui.dialogs.meetings.minutes_dialog import MinutesDialog
from checklist_desktop.ui.dialogs.meetings.note_dialog import NoteDialog
from checklist_desktop.ui.dialogs.meetings.plan_dialog import USUAL_MINUTES, PlanDialog
from checklist_desktop.ui.kit.drafting import Drafting
from checklist_desktop.ui.kit.inputs.fields import long_day
from checklist_desktop.ui.kit.inputs.form_dialog import ask
from checklist_desktop.ui.window.meetings.meeting_watch import MeetingWatch
from checklist_desktop.ui.window.meetings.records import MeetingRecords

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from checklist_desktop.domain.changes.kinds import Change
    from checklist_desktop.ui.kit.desk import Desk
    from checklist_desktop.ui.window.stage import Stage


class MeetingRoom(QObject):
    """Knows the commands of the menu. `told` passes at the foot, `shown` stands there meanwhile."""

    told = Signal(str)
    shown = Signal(str)

    def __init__(self, stage: Stage, window: QWidget, parent: QObject) -> None:
        super().__init__(parent)
        self._stage, self._window = stage, window
        self._watch = MeetingWatch(stage, self)
        self._records = MeetingRecords(self._watch, self)
        self._watch.shown.connect(self.shown)
        self._watch.found.connect(self._on_found)
        stage.meeting_asked.connect(self.show_minutes)
        self._records.told.connect(self.told)

    def commands(self) -> dict[str, Callable[[], None]]:
        """What each command of the menu does; without an open dossier nothing."""
        do = self._with_desk
        return {
            "meetings": partial(do, self.show_meetings),
            "plan_meeting": partial(do, self.plan_meeting),
            "start_meeting": partial(do, self.start_meeting),
            "note_open_point": partial(do, self.note_open_point),
            "note_decision": partial(do, self.note_decision),
            "meeting_minutes": partial(do, self.edit_minutes),
            "end_meeting": partial(do, self._records.end_meeting),
            "meeting_record": partial(do, self._records.save_latest),
            "preparation_sheets": partial(do, self._records.make_sheets),
        }

    # ---- before

    def show_meetings(self, desk: Desk) -> None:
        """The list; what is asked there is done over it, and it shows what came of it."""
        dialog = MeetingsDialog(locked=desk.is_locked, parent=_over(desk, self._window))

        def refreshed(work: Callable[[Meeting], None], meeting_id: str) -> None:
            work(desk.newest_round.meeting(meeting_id))
            dialog.show_meetings(desk.newest_round.meetings)

        def planned() -> None:
            self.plan_meeting(desk)
            dialog.show_meetings(desk.newest_round.meetings)

        dialog.plan_asked.connect(planned)
        dialog.edit_asked.connect(partial(refreshed, partial(self._edit, desk)))
        dialog.minutes_asked.connect(partial(refreshed, partial(self._edit_minutes, desk)))
        dialog.record_asked.connect(partial(refreshed, partial(self._records.show, desk)))
        dialog.go_on_asked.connect(partial(refreshed, partial(self._go_on, desk)))
        dialog.remove_asked.connect(partial(refreshed, partial(self._remove, desk)))
        dialog.show_meetings(desk.newest_round.meetings)
        ask(dialog)

    def plan_meeting(self, desk: Desk) -> None:
        plan = self._asked_plan(desk, self.tr("Plan a meeting"), self.tr("Save"), _fresh_plan(desk, ""))
        if plan is not None:
            desk.apply(PlanMeeting(desk.round_id, desk.session.new_id(), plan))
            self.told.emit(self.tr("The meeting of {0} was planned.").format(long_day(plan.date)))

    def start_meeting(self, desk: Desk) -> None:
        """Begin the one planned for today at once; else ask who are there first."""
        today = desk.today.isoformat()
        planned = [one for one in desk.newest_round.meetings if one.is_planned]
        planned.sort(key=lambda one: (one.date != today, one.date, one.id))
        if planned and planned[0].date == today:
            self._start(desk, planned[0].id, planned[0].plan)
            return
        meeting_id = planned[0].id if planned else desk.session.new_id()
        plan = replace(planned[0].plan, date=today) if planned else _fresh_plan(desk, today)
        asked = self._asked_plan(desk, self.tr("Start a meeting"), self.tr("Start"), plan)
        if asked is not None:
            self._start(desk, meeting_id, asked)

    def _start(self, desk: Desk, meeting_id: str, plan: MeetingPlan) -> None:
        before = desk.newest_round
        self._watch.begin(meeting_id)
        desk.apply(*changes_to_start(desk.session, desk.round_id, meeting_id, plan))
        if desk.newest_round is before:
            return  # a rule was broken, and told
        self._tell(desk, self.tr("The meeting has started. Answers are kept with it."))
        self._watch.look()

    def _go_on(self, desk: Desk, meeting: Meeting) -> None:
        """It was ended too soon, or goes on after the break; what came of it so far stays with it."""
        change = change_to_go_on(desk.session, desk.round_id, meeting)
        if change is None:
            desk.messages.tell(
                self.tr("This meeting was held on another laptop. Go on there, or start a new meeting here.")
            )
            return
        self._watch.go_on(meeting)
        desk.apply(change)
        self._tell(desk, self.tr("The meeting goes on. Answers are kept with it."))
        self._watch.look()

    def _edit(self, desk: Desk, meeting: Meeting) -> None:
        plan = self._asked_plan(desk, self.tr("Meeting details"), self.tr("Save"), meeting.plan)
        if plan is not None:
            desk.apply(PlanMeeting(desk.round_id, meeting.id, plan))

    def _remove(self, desk: Desk, meeting: Meeting) -> None:
        desk.apply(*changes_to_remove(desk.round_id, meeting))

    def _asked_plan(self, desk: Desk, title: str, confirm: str, plan: MeetingPlan) -> MeetingPlan | None:
        known = (*desk.round.people, *(person for one in desk.round.meetings for person in one.people))
        dialog = PlanDialog(title, confirm, plan, desk.checklist, known, _over(desk, self._window))
        return dialog.plan if ask(dialog) else None

    # ---- during

    def note_open_point(self, desk: Desk) -> None:
        """Write down what stays open, at the question in sight; kept at once."""
        meeting = self._running(desk)
        if meeting is None:
            return
        asked = desk.checklist.question(self._question())
        about = self.tr("In general, at no question.")
        if asked is not None:
            about = self.tr("At question {0}: {1}").format(asked.number, asked.question.text)
        question, point_id = asked.question.id if asked is not None else None, desk.session.new_id()

        def noted(text: str) -> Change:
            return open_point_change(desk.session, desk.round_id, meeting, text, question, point_id)

        if self._noted(desk, self.tr("Open point"), self.tr("What stays open?"), about, noted):
            self._tell(desk, self.tr("The open point was written down."))

    def note_decision(self, desk: Desk) -> None:
        meeting = self._running(desk)
        if meeting is None:
            return
        about = self.tr("A decision of this meeting. What the college decides stands elsewhere.")
        decisions = desk.newest_round.meeting(meeting.id).decisions

        def noted(text: str) -> Change:
            return SetMeetingDecisions(desk.round_id, meeting.id, (*decisions, text))

        if self._noted(desk, self.tr("Decision"), self.tr("What was decided?"), about, noted):
            self._tell(desk, self.tr("The decision was written down."))

    def edit_minutes(self, desk: Desk) -> None:
        """Of the meeting that is going on, else of the latest."""
        meeting = desk.newest_round.running_meeting or self._records.latest(desk)
        if meeting is not None:
            self._edit_minutes(desk, meeting)
        else:
            desk.messages.tell(self.tr("No meeting was held about this round yet."))

    def show_minutes(self, meeting_id: str) -> None:
        """What was written down in this meeting."""
        desk = self._stage.desk
        if desk is not None:
            self._edit_minutes(desk, desk.newest_round.meeting(meeting_id))

    def _edit_minutes(self, desk: Desk, meeting: Meeting) -> None:
        title = self.tr("Decisions, open points and notes")
        new_id, over = desk.session.new_id, _over(desk, self._window)
        may_drop = partial(self._may_drop, desk)
        dialog = MinutesDialog(title, meeting, desk.checklist, new_id, may_drop, over)
        drafting = Drafting(desk, dialog, partial(_minutes, desk.round_id, meeting, dialog))
        if ask(dialog):
            drafting.confirm()
        else:
            drafting.drop()

    def _may_drop(self, desk: Desk) -> bool:
        question = self.tr("Throw away what you typed?")
        detail = self.tr("It is not in the minutes yet, and cannot be brought back.")
        return desk.messages.ask(question, detail, self.tr("Throw away"), self.tr("Go on typing"))

    def _running(self, desk: Desk) -> Meeting | None:
        """The meeting that is going on; without one, whether to begin one now."""
        there = desk.newest_round.running_meeting
        if there is not None:
            return there
        question = self.tr("No meeting is going on. Start one now?")
        detail = self.tr("What you write down is kept with the meeting.")
        if desk.messages.offer(question, detail, self.tr("Start a meeting")):
            self.start_meeting(desk)
        return desk.newest_round.running_meeting

    def _noted(self, desk: Desk, title: str, label: str, about: str, noted: Callable[[str], Change]) -> bool:
        missing = self.tr("Write something down, or choose Cancel.")
        dialog = NoteDialog(title, label, about, missing, _over(desk, self._window))
        drafting = Drafting(desk, dialog, lambda: [noted(dialog.text)] if dialog.text else [])
        confirmed = ask(dialog)
        if confirmed:
            drafting.confirm()
        else:
            drafting.drop()
        return confirmed

    def _question(self) -> str:
        workspace = self._stage.workspace
        return workspace.place.question if workspace is not None else ""

    # ----

    def _on_found(self, meeting_id: str) -> None:
        desk = self._stage.desk
        date = desk.newest_round.meeting(meeting_id).date if desk is not None else ""
        self.told.emit(self.tr("The meeting of {0} is still going on.").format(long_day(date)))

    def _tell(self, desk: Desk, words: str) -> None:
        self.told.emit(words)
        desk.messages.announce(words)

    def _with_desk(self, command: Callable[[Desk], object]) -> None:
        """What is being typed belongs to the meeting as well."""
        if self._stage.desk is not None:
            self._stage.commit()
            command(self._stage.desk)


def _over(desk: Desk, window: QWidget) -> QWidget:
    """A dialog comes in front of what people look at: the window, or the projector view."""
    return desk.messages.window or window


def _minutes(round_id: str, meeting: Meeting, dialog: MinutesDialog) -> list[Change]:
    """What the dialog makes of the minutes of this meeting."""
    points = {point.id: point for point in dialog.open_points}
    gone = [point.id for point in meeting.open_points if point.id not in points]
    return [
        SetMeetingDecisions(round_id, meeting.id, dialog.decisions),
        WriteMeetingNotes(round_id, meeting.id, dialog.notes),
        *(SetOpenPoint(round_id, meeting.id, point_id, None) for point_id in gone),
        *(SetOpenPoint(round_id, meeting.id, key, point) for key, point in points.items()),
    ]


def _fresh_plan(desk: Desk, date: str) -> MeetingPlan:
    """Everyone who was named before, and every theme with the usual time."""
    people = desk.newest_round.people
    meetings = desk.newest_round.meetings
    leader = meetings[-1].plan.leader if meetings else None
    place = meetings[-1].plan.place if meetings else ""
    people = people or (meetings[-1].plan.people if meetings else ())
    agenda = tuple(ThemeTime(theme.id, USUAL_MINUTES) for theme in desk.checklist.themes)
    return MeetingPlan(date, place, leader, tuple(Person(one.role, one.name) for one in people), agenda)
