"""What an answer rests on: a short table, and three fields to add to it."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from checklist_desktop.domain.dossier import Evidence
from checklist_desktop.ui.kit.inputs.buttons import Button, Kind
from checklist_desktop.ui.kit.inputs.fields import LineField, labelled, long_day, read_day, written_day
from checklist_desktop.ui.kit.paint.appearance import Type
from checklist_desktop.ui.kit.show.labels import Label, column, row
from checklist_desktop.ui.kit.show.tables import Cell, Column, Table, TableRow


class EvidenceEditor(QWidget):
    """Emits `evidence_changed` with the whole list when something was added, changed or removed."""

    evidence_changed = Signal(tuple)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._evidence: tuple[Evidence, ...] = ()
        self._editing: int | None = None
        self._build()
        self._connect()

    def _build(self) -> None:
        self._add = Button(self.tr("Add"), Kind.QUIET, height=24)
        self._add.setAccessibleName(self.tr("Add evidence"))
        columns = [
            Column(self.tr("Title")),
            Column(self.tr("Date"), 104),
            Column(self.tr("Where filed"), 150),
        ]
        self._table = Table(self.tr("Evidence"), columns, row_height=32, small=True)
        self._empty = Label(self.tr("No evidence yet."), Type.SMALL, role="quiet")
        self._title = LineField(self.tr("Title"), self.tr("for instance: policy plan 2026"))
        self._date = LineField(self.tr("Date"), self.tr("day, month or year"))
        self._location = LineField(self.tr("Where filed"), self.tr("for instance: case system"))
        self._fault = Label("", Type.SMALL, role="late", wrap=True)
        self._keep = Button(self.tr("Keep"))
        self._cancel = Button(self.tr("Cancel"), Kind.QUIET)
        self._remove = Button(self.tr("Remove"), Kind.QUIET)
        fields = row(
            labelled(self.tr("Title"), self._title),
            labelled(self.tr("Date"), self._date),
            labelled(self.tr("Where filed"), self._location),
        )
        for place, share in enumerate((3, 2, 3)):
            fields.setStretch(place, share)
        self._form = QWidget()
        self._form.setLayout(column(fields, self._fault, row(self._keep, self._cancel, None, self._remove)))
        head = row(Label(self.tr("Evidence"), Type.HEAD, bold=True), None, self._add)
        self.setLayout(column(head, self._table, self._empty, self._form, None))
        self._form.hide()

    def _connect(self) -> None:
        self._add.clicked.connect(self._on_add)
        self._table.opened.connect(self._on_opened)
        self._keep.clicked.connect(self._on_keep)
        self._cancel.clicked.connect(self._close_form)
        self._remove.clicked.connect(self._on_remove)
        for field in (self._title, self._date, self._location):
            field.returnPressed.connect(self._on_keep)

    def show_evidence(self, evidence: tuple[Evidence, ...], *, locked: bool, same_question: bool) -> None:
        """Show the list; what is being typed stays while the question stays."""
        self._evidence = evidence
        self._table.show_rows(
            [
                TableRow(str(place), (Cell(item.title), Cell(long_day(item.date)), Cell(item.location)))
                for place, item in enumerate(evidence)
            ]
        )
        self._table.setVisible(bool(evidence))
        self._add.setVisible(not locked)
        self._table.setEnabled(not locked)
        if locked or not same_question:
            self._close_form()
        self._empty.setVisible(not evidence and self._form.isHidden())

    def _on_add(self) -> None:
        self._open_form(None, Evidence(""))

    def _on_opened(self, key: str) -> None:
        self._open_form(int(key), self._evidence[int(key)])

    def _open_form(self, place: int | None, item: Evidence) -> None:
        self._editing = place
        for field, text in (
            (self._title, item.title),
            (self._date, written_day(item.date)),
            (self._location, item.location),
        ):
            field.setText(text)
        self._fault.setText("")
        self._remove.setVisible(place is not None)
        self._empty.hide()
        self._form.show()
        self._title.setFocus()

    def _close_form(self) -> None:
        self._form.hide()
        self._editing = None
        self._empty.setVisible(not self._evidence)

    def _on_keep(self) -> None:
        day = read_day(self._date.text(), partial=True)
        if not self._title.text().strip():
            self._fault.setText(self.tr("Give the evidence a title."))
            self._title.setFocus()
            return
        if day is None:
            self._fault.setText(
                self.tr(
                    "This date does not exist. Write it as 31-12-2026, or only a month (12-2026) or a year."
                )
            )
            self._date.setFocus()
            return
        item = replace(Evidence(self._title.text().strip()), date=day, location=self._location.text().strip())
        listed = list(self._evidence)
        if self._editing is None:
            listed.append(item)
        else:
            listed[self._editing] = item
        self._close_form()
        self.evidence_changed.emit(tuple(listed))

    def _on_remove(self) -> None:
        left = tuple(item for place, item in enumerate(self._evidence) if place != self._editing)
        self._close_form()
        self.evidence_changed.emit(left)
