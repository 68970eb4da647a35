"""What is written down of a meeting: its decisions, its open points and notes."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QCheckBox, QGridLayout

from checklist_desktop.domain.meetings.meeting import OpenPoint
from checklist_desktop.ui.kit.inputs.buttons import Button, Kind
from checklist_desktop.ui.kit.inputs.fields import LineField, TextField, labelled
from checklist_desktop.ui.kit.inputs.form_dialog import FormDialog
from checklist_desktop.ui.kit.paint.appearance import Type, px, text_font
from checklist_desktop.ui.kit.show.labels import Label, column, row

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from checklist_desktop.domain.checklist import Checklist
    from checklist_desktop.domain.meetings.meeting import Meeting


class MinutesDialog(FormDialog):
    """Gives `decisions`, `open_points` and `notes`; a line that was made empty is left out.

    It is not left with something in it that would be lost, unless `may_drop` says so.
    """

    def __init__(
        self,
        title: str,
        meeting: Meeting,
        checklist: Checklist,
        new_id: Callable[[], str],
        may_drop: Callable[[], bool],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(title, "", parent)
        self._confirm.set_words(self.tr("Save"))
        self._checklist, self._new_id, self._may_drop = checklist, new_id, may_drop
        self._decisions: list[LineField] = []
        self._points: list[tuple[OpenPoint, LineField, QCheckBox]] = []
        self._decision_rows = column(gap=8)
        self._point_grid = QGridLayout()
        self._point_grid.setSpacing(px(8))
        self._point_grid.setColumnStretch(1, 1)
        for decision in (*meeting.decisions, ""):
            self._add_decision(decision)
        for point in (*meeting.open_points, OpenPoint(new_id(), "")):
            self._add_point(point)
        self._notes = TextField(self.tr("Notes"), lines=4)
        self._notes.setPlainText(meeting.notes)
        self.watch(self._notes)
        self._as_shown = self._filled_in
        self._build()

    def _build(self) -> None:
        more_decisions = Button(self.tr("Add a decision"), Kind.QUIET)
        more_decisions.clicked.connect(self._on_more_decisions)
        more_points = Button(self.tr("Add an open point"), Kind.QUIET)
        more_points.clicked.connect(self._on_more_points)
        hint = self.tr(
            "For yourselves: notes are not in a public report. "
            "No names, case numbers or recognisable situations."
        )
        self.build(
            column(
                Label(self.tr("Decisions"), Type.HEAD, bold=True),
                self._decision_rows,
                row(more_decisions, None),
                Label(self.tr("Open points"), Type.HEAD, bold=True),
                self._point_grid,
                row(more_points, None),
                labelled(self.tr("Notes"), self._notes, hint),
                gap=10,
            ),
            width=760,
        )
        self._decisions[0].setFocus()

    @property
    def decisions(self) -> tuple[str, ...]:
        texts = (field.text().strip() for field in self._decisions)
        return tuple(text for text in texts if text)

    @property
    def open_points(self) -> tuple[OpenPoint, ...]:
        return tuple(
            replace(point, text=field.text().strip(), settled=settled.isChecked())
            for point, field, settled in self._points
            if field.text().strip()
        )

    @property
    def notes(self) -> str:
        return self._notes.toPlainText().strip()

    def reject(self) -> None:
        if self._filled_in == self._as_shown or self._may_drop():
            super().reject()

    @property
    def _filled_in(self) -> tuple[tuple[str, ...], tuple[OpenPoint, ...], str]:
        return self.decisions, self.open_points, self.notes

    def _add_decision(self, text: str) -> None:
        number = len(self._decisions) + 1
        field = LineField(self.tr("Decision {0}").format(number))
        field.setText(text)
        line = row(Label(str(number), bold=True, role="quiet"), field)
        line.setStretch(1, 1)
        self._decision_rows.addLayout(line)
        self._decisions.append(field)
        self.watch(field)

    def _add_point(self, point: OpenPoint) -> None:
        number = len(self._points) + 1
        found = self._checklist.question(point.question) if point.question else None
        about = self.tr("Question {0}").format(found.number) if found else self.tr("In general")
        field = LineField(self.tr("Open point {0}, {1}").format(number, about))
        field.setText(point.text)
        settled = QCheckBox(self.tr("Settled"))
        settled.setAccessibleName(self.tr("Open point {0} is settled").format(number))
        settled.setFont(text_font())
        settled.setChecked(point.settled)
        self._point_grid.addWidget(Label(about, Type.SMALL, role="quiet"), number - 1, 0)
        self._point_grid.addWidget(field, number - 1, 1)
        self._point_grid.addWidget(settled, number - 1, 2)
        self._points.append((point, field, settled))
        self.watch(field)

    def _on_more_decisions(self) -> None:
        self._add_decision("")
        self._decisions[-1].setFocus()

    def _on_more_points(self) -> None:
        self._add_point(OpenPoint(self._new_id(), ""))
        self._points[-1][1].setFocus()
