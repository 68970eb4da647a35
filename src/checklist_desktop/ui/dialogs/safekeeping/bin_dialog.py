"""The bin: what was thrown away, for how long it is still there, putting it back, and emptying."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QDialog

from checklist_desktop.ui.kit.inputs.buttons import Button, Kind
from checklist_desktop.ui.kit.inputs.fields import long_day
from checklist_desktop.ui.kit.paint.appearance import Type, px
from checklist_desktop.ui.kit.show.labels import Label, Page, Rule, column, row, scrolled
from checklist_desktop.ui.kit.show.tables import Cell, Column, Table, TableRow

if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent
    from PySide6.QtWidgets import QWidget

    from checklist_desktop.services.safekeeping.bin import InBin


class BinDialog(QDialog):
    """Is told what is in it; emits what was asked, with the ids of the dossiers.

    In a library that may only be read, nothing can be asked.
    """

    put_back_asked = Signal(str)
    removal_asked = Signal(list)

    def __init__(self, parent: QWidget | None = None, *, read_only: bool = False) -> None:
        super().__init__(parent)
        self._items: tuple[InBin, ...] = ()
        self._read_only = read_only
        self._busy = False
        self.setWindowTitle(self.tr("Bin"))
        self._build()
        self._connect()

    def _build(self) -> None:
        hint = self.tr(
            "A dossier stays here for 30 days and can be put back as it was. After that, Op orde removes it "
            "for good at the next start."
        )
        if self._read_only:
            hint = self.tr("This library can only be read, so nothing can be put back or removed.")
        self._table = Table(
            self.tr("Dossiers in the bin"),
            [
                Column(self.tr("Dossier")),
                Column(self.tr("Rounds"), 160, spare=True),
                Column(self.tr("Thrown away"), 208),
                Column(self.tr("By"), 144, spare=True, optional=True),
                Column(self.tr("Days left"), 96, right=True),
            ],
            scrolls=True,
            picked=True,
        )
        self._table.setMinimumHeight(px(180))
        self._nothing = Label(self.tr("The bin is empty."), role="quiet")
        self._everywhere = QCheckBox(self.tr("Also remove from the back-ups"))
        self._everywhere.setToolTip(
            self.tr(
                "Each back-up that holds the dossier is made again without it, in the second folder as well."
            )
        )
        self._said = Label("", bold=True, wrap=True)
        self._said.setAccessibleName(self.tr("What came of it"))
        self._said.hide()
        self._put_back = Button(self.tr("Put back"), Kind.PRIMARY, height=36)
        self._remove = Button(self.tr("Remove for good…"), height=36)
        self._empty = Button(self.tr("Empty the bin…"), height=36)
        self._close = Button(self.tr("Close"), height=36)
        content = column(
            Label(self.tr("Bin"), Type.TITLE, bold=True),
            Label(hint, role="quiet", wrap=True),
            self._table,
            self._nothing,
            self._everywhere,
            None,  # takes all room while the table is not there, and hardly any beside it
            margins=(24, 20, 24, 16),
        )
        content.setStretch(2, 300)
        inside = Page()
        inside.setLayout(content)
        foot = row(self._put_back, self._remove, self._empty, None, self._close, margins=(24, 8, 24, 12))
        said = row(self._said, margins=(24, 4, 24, 0))
        whole = column(scrolled(inside, self.tr("Bin")), Rule(), said, foot, gap=0)
        whole.setStretch(0, 1)
        self.setLayout(whole)
        available = self.screen().availableGeometry()
        self.resize(min(px(880), available.width() - 16), min(px(520), available.height() - 48))

    def _connect(self) -> None:
        self._table.opened.connect(self._on_put_back)
        self._table.selectionModel().selectionChanged.connect(self._show_live)
        self._put_back.clicked.connect(self._on_put_back)
        self._remove.clicked.connect(self._on_remove)
        self._empty.clicked.connect(self._on_empty)
        self._close.clicked.connect(self.accept)

    # ---- showing

    def show_items(self, items: tuple[InBin, ...]) -> None:
        """What is in the bin, the last thrown away first."""
        self._items = items
        self._table.show_rows([self._row(item) for item in items])
        if items and not self._table.current_key:
            self._table.selectRow(0)
        self._table.setVisible(bool(items))
        self._nothing.setVisible(not items)
        self._everywhere.setVisible(bool(items))
        self._show_live()
        (self._table if items else self._close).setFocus()

    def show_looking(self, words: str) -> None:
        """It is not known yet what is in it; who wants to leave does not wait for that."""
        self._say(words, "quiet")

    def show_busy(self, words: str) -> None:
        """Something is going on that is not to be disturbed."""
        self._busy = True
        self._say(words, "quiet")

    def show_done(self, words: str) -> None:
        self._busy = False
        self._say(words, "text")

    def show_failed(self, words: str) -> None:
        self._busy = False
        self._say(words, "late")

    @property
    def everywhere(self) -> bool:
        """Whether what is removed goes from the back-ups as well."""
        return self._everywhere.isChecked()

    def name_of(self, dossier_id: str) -> str:
        return next((item.name for item in self._items if item.id == dossier_id), "")

    def reject(self) -> None:
        if not self._busy:
            super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._busy:
            event.ignore()
        else:
            super().closeEvent(event)

    def _say(self, words: str, role: str) -> None:
        self._said.set_role(role)
        self._said.setText(words)
        self._said.setVisible(bool(words))
        self._show_live()

    def _row(self, item: InBin) -> TableRow:
        moment = item.at.astimezone()
        when = self.tr("{0}, {1}").format(long_day(moment.date().isoformat()), f"{moment:%H:%M}")
        left = str(item.days_left) if item.days_left else self.tr("at the next start")
        cells = (
            Cell(item.name, bold=True),
            Cell(", ".join(item.round_labels)),
            Cell(when),
            Cell(item.by),
            Cell(left),
        )
        return TableRow(item.id, cells)

    def _show_live(self) -> None:
        may = bool(self._items) and not self._busy and not self._read_only
        for button in (self._put_back, self._remove):
            button.setEnabled(may and bool(self._table.current_key))
        for widget in (self._empty, self._everywhere):
            widget.setEnabled(may)
        self._table.setEnabled(not self._busy)
        self._close.setEnabled(not self._busy)

    # ---- what is asked

    def _on_put_back(self) -> None:
        if self._put_back.isEnabled():
            self.put_back_asked.emit(self._table.current_key)

    def _on_remove(self) -> None:
        self.removal_asked.emit([self._table.current_key])

    def _on_empty(self) -> None:
        self.removal_asked.emit([item.id for item in self._items])
