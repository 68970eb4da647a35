"""The end of a meeting, its record as a PDF, and the sheets to prepare one with."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from checklist_desktop.domain.errors import OpOrdeError
from checklist_desktop.domain.meetings.meeting import Course
from checklist_desktop.insight.meeting_record import meeting_record
from checklist_desktop.services.meetings.holding import change_to_end, outcome_so_far
from checklist_desktop.services.meetings.papers import (
    partners_asked,
    record_file_name,
    record_work,
    sheets_work,
)
from checklist_desktop.ui.dialogs.meetings.record_dialog import RecordDialog
from checklist_desktop.ui.dialogs.meetings.sheets_dialog import SheetsDialog
from checklist_desktop.ui.kit.inputs.fields import long_day
from checklist_desktop.ui.kit.inputs.form_dialog import ask
from checklist_desktop.ui.kit.jobs import Job
from checklist_desktop.ui.kit.places import documents_folder

if TYPE_CHECKING:
    from collections.abc import Callable

    from checklist_desktop.domain.meetings.meeting import Meeting
    from checklist_desktop.ui.kit.desk import Desk
    from checklist_desktop.ui.window.meetings.meeting_watch import MeetingWatch


class MeetingRecords(QObject):
    """Shows what came of a meeting, and writes papers off the thread of the window."""

    told = Signal(str)

    def __init__(self, watch: MeetingWatch, parent: QObject) -> None:
        super().__init__(parent)
        self._watch = watch
        self._dialog: RecordDialog | None = None

    def latest(self, desk: Desk) -> Meeting | None:
        """The meeting that was held last, or is going on."""
        held = [one for one in desk.newest_round.meetings if not one.is_planned]
        return max(held, key=lambda one: (one.course.started_at, one.id), default=None)

    def end_meeting(self, desk: Desk) -> None:
        meeting = desk.newest_round.running_meeting
        if meeting is not None:
            self.show(desk, meeting)

    def save_latest(self, desk: Desk) -> None:
        """The record of the latest meeting; of another one from the list."""
        meeting = self.latest(desk)
        if meeting is None:
            desk.messages.tell(self.tr("No meeting was held about this round yet."))
        else:
            self.save(desk, meeting.id)

    def show(self, desk: Desk, meeting: Meeting) -> None:
        """What came of it; from there it can be ended, and its record kept."""
        seen = meeting
        if meeting.is_running:
            outcome = outcome_so_far(desk.session, desk.round_id, meeting.id, self._watch.minutes())
            seen = replace(meeting, course=Course(meeting.course.started_at, "", outcome))
        record = meeting_record(desk.newest_round, desk.checklist, seen)
        title = self.tr("Meeting of {0}").format(long_day(meeting.date) or self.tr("an unknown day"))
        dialog = RecordDialog(title, record, desk.checklist, desk.messages.window)
        dialog.end_asked.connect(partial(self._end, desk, meeting.id, dialog))
        dialog.save_asked.connect(partial(self.save, desk, meeting.id))
        self._dialog = dialog
        ask(dialog)
        self._dialog = None

    def _end(self, desk: Desk, meeting_id: str, dialog: RecordDialog) -> None:
        desk.apply(change_to_end(desk.session, desk.round_id, meeting_id, self._watch.minutes()))
        if not desk.newest_round.meeting(meeting_id).is_over:
            return
        words = self.tr("The meeting has ended. What came of it is kept with the round.")
        dialog.show_over(words)
        self.told.emit(words)
        desk.messages.announce(words)

    def save(self, desk: Desk, meeting_id: str) -> None:
        """Ask where, and write the record there."""
        meeting, language = desk.newest_round.meeting(meeting_id), desk.messages.texts.language
        proposed = documents_folder() / record_file_name(desk.dossier, meeting, language)
        title, filters = self.tr("Save the record as PDF"), self.tr("PDF (*.pdf)")
        path = desk.messages.ask_save_path(title, proposed, filters)
        if not path:
            return
        desk.session.wait()
        target = Path(path) if path.lower().endswith(".pdf") else Path(f"{path}.pdf")
        self._tell(self.tr("The record is being made…"))
        session, round_id = desk.session, desk.round_id
        self._begin(desk, partial(record_work, session, round_id, meeting_id, target, language))

    def make_sheets(self, desk: Desk) -> None:
        dialog = SheetsDialog(partners_asked(desk.round, desk.checklist), desk.messages.window)
        if not ask(dialog):
            return
        chosen = dialog.chosen  # before the next dialog, in which this one is let go of
        folder = desk.messages.ask_folder(self.tr("Where should the sheets be written?"), documents_folder())
        if not folder:
            return
        language = desk.messages.texts.language
        self._tell(self.tr("The sheets are being made…"))
        session, round_id = desk.session, desk.round_id
        self._begin(desk, partial(sheets_work, session, round_id, chosen, Path(folder), language))

    def _begin(
        self,
        desk: Desk,
        prepare: Callable[[], Callable[[Callable[[float], None], Callable[[], bool]], str]],
    ) -> None:
        try:
            work = prepare()
        except OpOrdeError as error:
            desk.messages.explain(error)
            return
        Job(work).start(partial(self._on_done, desk), partial(self._on_failed, desk))

    def _on_done(self, desk: Desk, words: str) -> None:
        self._tell(words)
        desk.messages.announce(words)

    def _on_failed(self, desk: Desk, error: Exception) -> None:
        self._tell("")
        if not isinstance(error, OpOrdeError):
            raise error
        desk.messages.explain(error)

    def _tell(self, words: str) -> None:
        """In the dialog while it is open, else at the foot of the window."""
        if self._dialog is not None:
            self._dialog.show_done(words)
        else:
            self.told.emit(words)
