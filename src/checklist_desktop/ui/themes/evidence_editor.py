"""What an answer rests on: a short table, and three fields to add to it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from checklist_desktop.domain.dossier import Evidence
from checklist_desktop.ui.kit.inputs.buttons import Button, Kind
from checklist_desktop.ui.kit.inputs.days import padded_day, read_day, written_day
from checklist_desktop.ui.kit.inputs.fields import LineField, labelled
from checklist_desktop.ui.kit.inputs.privacy_pointer import PrivacyPointer
from checklist_desktop.ui.kit.paint.appearance import Type
from checklist_desktop.ui.kit.show.labels import Fault, Label, column, row
from checklist_desktop.ui.kit.show.tables import Cell, Column, Table, TableRow
from checklist_desktop.ui.kit.show.wrapping import WrappingRow

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent


class EvidenceEditor(QWidget):
    """Emits what became of one piece of evidence: `added`, `changed` (the old and the new) or `removed`."""

    added = Signal(object)
    changed = Signal(object, object)
    removed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._evidence: tuple[Evidence, ...] = ()
        self._editing: Evidence | None = None
        self._locked = False
        self._build()
        self._connect()

    def _build(self) -> None:
        self._add = Button(self.tr("Add"), Kind.QUIET, height=24)
        self._add.setAccessibleName(self.tr("Add evidence"))
        columns = [
            Column(self.tr("Title")),
            Column(self.tr("Date"), 108),
            Column(self.tr("Where filed"), 150),
        ]
        self._table = Table(self.tr("Evidence"), columns, row_height=32, small=True)
        self._empty = Label("", Type.SMALL, role="quiet", wrap=True)
        head = row(Label(self.tr("Evidence"), Type.HEAD, bold=True), None, self._add)
        self.setLayout(column(head, self._table, self._empty, self._build_form(), None))
        self._form.hide()

    def _build_form(self) -> QWidget:
        self._title = LineField(self.tr("Title"), self.tr("for instance: policy plan 2026"))
        self._date = LineField(self.tr("Date"), self.tr("day, month or year"))
        self._location = LineField(self.tr("Where filed"), self.tr("for instance: case system"))
        self._fault = Fault()
        self._keep = Button(self.tr("Save"))
        self._cancel = Button(self.tr("Cancel"), Kind.QUIET)
        self._remove = Button(self.tr("Remove"), Kind.QUIET)
        side = row(labelled(self.tr("Date"), self._date), labelled(self.tr("Where filed"), self._location))
        side.setStretch(0, 2)
        side.setStretch(1, 3)
        buttons = WrappingRow(self._keep, self._cancel, self._remove, gap=16)
        self._form = QWidget()
        pointer = PrivacyPointer(self._title, self._date, self._location)
        self._form.setLayout(
            column(labelled(self.tr("Title"), self._title), side, pointer, self._fault, buttons)
        )
        return self._form

    def _connect(self) -> None:
        self._add.clicked.connect(self._on_add)
        self._table.opened.connect(self._on_opened)
        self._keep.clicked.connect(self._on_keep)
        self._cancel.clicked.connect(self._close_form)
        self._remove.clicked.connect(self._on_remove)
        for field in (self._title, self._date, self._location):
            field.returnPressed.connect(self._on_keep)

    def show_evidence(self, evidence: tuple[Evidence, ...], *, locked: bool, examples: str) -> None:
        """Show the list; what is being typed stays."""
        self._evidence, self._locked = evidence, locked
        self._table.show_rows(
            [
                TableRow(
                    str(place),
                    (
                        Cell(item.title, link=not locked),
                        Cell(padded_day(item.date)),
                        Cell(item.location),
                    ),
                )
                for place, item in enumerate(evidence)
            ]
        )
        self._table.setVisible(bool(evidence))
        self._add.setVisible(not locked)
        words = self.tr("No evidence yet, for instance: {0}").format(examples)
        self._empty.setText(words if examples and not locked else self.tr("No evidence yet."))
        if locked:
            self._close_form()
        self._empty.setVisible(not evidence and self._form.isHidden())

    def commit(self) -> None:
        """Keep what is being typed, before another question is shown; nothing that was typed is lost."""
        if self._form.isHidden():
            return
        day = read_day(self._date.text(), partial=True)
        typed = self._typed(day or "")
        if day is None:
            # No day we know, so it goes where any text may stand.
            typed = replace(
                typed, location=", ".join(filter(None, (typed.location, self._date.text().strip())))
            )
        if not typed.title:
            typed = replace(typed, title=typed.location or written_day(typed.date), location="")
        if typed.title and typed != self._editing:
            self._hand_over(typed)
        self._close_form()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and not self._form.isHidden():
            self._close_form()
            self._add.setFocus()
            return
        super().keyPressEvent(event)

    def _on_add(self) -> None:
        self._open_form(None)

    def _on_opened(self, key: str) -> None:
        if not self._locked:
            self._open_form(self._evidence[int(key)])

    def _open_form(self, item: Evidence | None) -> None:
        self._editing = item
        shown = item or Evidence("")
        for field, text in (
            (self._title, shown.title),
            (self._date, written_day(shown.date)),
            (self._location, shown.location),
        ):
            field.setText(text)
        self._fault.clear_fault()
        self._remove.setVisible(item is not None)
        self._empty.hide()
        self._form.show()
        self._title.setFocus()

    def _close_form(self) -> None:
        self._form.hide()
        self._editing = None
        self._empty.setVisible(not self._evidence)

    def _on_keep(self) -> None:
        if self._form.isHidden():
            return  # a screen reader presses a moment later than it asks; meanwhile it was kept
        day = read_day(self._date.text(), partial=True)
        if not self._title.text().strip():
            self._fault.tell(self.tr("Give the evidence a title."), self._title)
        elif day is None:
            words = self.tr(
                "This date does not exist. Write it as 31-12-2026, or only a month (12-2026) or a year."
            )
            self._fault.tell(words, self._date)
        else:
            self._hand_over(self._typed(day))
            self._close_form()
            self._add.setFocus()

    def _typed(self, day: str) -> Evidence:
        kept = self._editing or Evidence("")
        title, location = self._title.text().strip(), self._location.text().strip()
        return replace(kept, title=title, date=day, location=location)

    def _hand_over(self, item: Evidence) -> None:
        if self._editing is None:
            self.added.emit(item)
        else:
            self.changed.emit(self._editing, item)

    def _on_remove(self) -> None:
        gone = self._editing
        self._close_form()
        self._add.setFocus()
        self.removed.emit(gone)
