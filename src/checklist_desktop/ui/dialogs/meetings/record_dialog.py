"""What came of a meeting, to look at before it is ended and at any time after."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from checklist_desktop.ui.kit.inputs.form_dialog import FormDialog
from checklist_desktop.ui.kit.paint.appearance import Type
from checklist_desktop.ui.kit.show.labels import Label, column, row

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from PySide6.QtWidgets import QVBoxLayout, QWidget

    from checklist_desktop.domain.checklist import Checklist
    from checklist_desktop.domain.meetings.meeting import OpenPoint
    from checklist_desktop.insight.meeting_record import MeetingRecord


class RecordDialog(FormDialog):
    """Emits `end_asked` for a meeting that runs and `save_asked` for one that is over; stays open."""

    end_asked = Signal()
    save_asked = Signal()

    def __init__(
        self,
        title: str,
        record: MeetingRecord,
        checklist: Checklist,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(title, "", parent)
        self._checklist = checklist
        self._is_over = record.meeting.is_over
        self._said = Label("", bold=True, wrap=True)
        self._said.hide()
        parts = [self._part(head, lines) for head, lines in self._parts(record)]
        self.build(column(self._said, *parts, gap=14), width=760)
        self._show_buttons()
        self._confirm.setFocus()

    def show_over(self, words: str) -> None:
        """The meeting has ended; what is left is to keep its record."""
        self._is_over = True
        self.show_done(words)
        self._show_buttons()

    def show_done(self, words: str) -> None:
        """Say what came of it."""
        self._said.setText(words)
        self._said.setVisible(bool(words))

    def check(self) -> bool:
        """What is asked is done while the dialog stays open."""
        (self.save_asked if self._is_over else self.end_asked).emit()
        return False

    def _show_buttons(self) -> None:
        self._confirm.set_words(
            self.tr("Save the record as PDF…") if self._is_over else self.tr("End the meeting")
        )
        self._cancel.set_words(self.tr("Close") if self._is_over else self.tr("Go on meeting"))

    def _part(self, head: str, lines: Sequence[str]) -> QVBoxLayout:
        words = [row(Label("·", role="quiet"), Label(line, wrap=True)) for line in lines]
        for line in words:
            line.setStretch(1, 1)
        return column(Label(head, Type.HEAD, bold=True), *words, gap=4)

    def _parts(self, record: MeetingRecord) -> Iterator[tuple[str, Sequence[str]]]:
        yield self.tr("Discussed"), self._themes(record) or [self.tr("No theme yet.")]
        yield (
            self.tr("Answers given or changed"),
            [
                self.tr("{0}: from ‘{1}’ to ‘{2}’").format(
                    answer.question.number, answer.before.label, answer.after.label
                )
                for answer in record.answers
            ]
            or [self.tr("None.")],
        )
        yield self.tr("Decisions"), record.meeting.decisions or [self.tr("None.")]
        yield self.tr("Open points"), self._points(record.meeting.open_points) or [self.tr("None.")]
        agreed = [
            self.tr("{0} ({1})").format(point.what, point.owner) if point.owner else point.what
            for point in record.agreed
        ]
        yield self.tr("Actions agreed"), agreed or [self.tr("None.")]

    def _themes(self, record: MeetingRecord) -> list[str]:
        found = []
        for theme in record.themes:
            words = self.tr("Theme {0}, {1}").format(theme.number, theme.theme.title)
            if theme.spent and theme.meant:
                words = self.tr("{0}: {1} min of {2}").format(words, theme.spent, theme.meant)
            elif theme.spent:
                words = self.tr("{0}: {1} min").format(words, theme.spent)
            found.append(words)
        return found

    def _points(self, points: Sequence[OpenPoint]) -> list[str]:
        found = []
        for point in points:
            asked = self._checklist.question(point.question) if point.question else None
            words = self.tr("{0}: {1}").format(asked.number, point.text) if asked else point.text
            found.append(self.tr("{0} (settled)").format(words) if point.settled else words)
        return found
