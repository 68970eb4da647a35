"""What stands in a table: columns, rows of cells, and the model that speaks them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from checklist_desktop.ui.kit.show.tips import tip

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from checklist_desktop.insight.progress import Count
    from checklist_desktop.ui.kit.paint.symbols import Symbol

Index: TypeAlias = QModelIndex | QPersistentModelIndex
CELL = int(Qt.ItemDataRole.UserRole)
"""The role that gives the cell itself."""


@dataclass(frozen=True, slots=True)
class Cell:
    """What stands in a cell: words, with a symbol before them or a bar beside them where it has one."""

    words: str
    symbol: Symbol | None = None
    count: Count | None = None
    role: str = "text"
    bold: bool = False
    link: bool = False
    indent: bool = False


@dataclass(frozen=True, slots=True)
class Column:
    """A column; without a width it takes what is left.

    A spare one goes where words would break for it. An optional one goes when no row has words in it.
    """

    title: str
    width: int = 0
    right: bool = False
    spare: bool = False
    optional: bool = False


@dataclass(frozen=True, slots=True)
class TableRow:
    """A row, and what it stands for: the key is handed back when the row is opened."""

    key: str
    cells: tuple[Cell, ...]
    late: bool = False

    @property
    def name(self) -> str:
        """What the row is called: its first words."""
        return next((cell.words for cell in self.cells if cell.words), "")


AT_ONCE = 40
"""Rows that a table which scrolls shows before someone scrolls on: measuring thousands takes seconds."""


class RowsModel(QAbstractTableModel):
    """Rows of cells; spoken as they are read. One that grows shows them in portions, as someone scrolls."""

    def __init__(self, columns: list[Column], parent: QWidget, *, grows: bool = False) -> None:
        super().__init__(parent)
        self.columns = columns
        self.rows: list[TableRow] = []
        self._grows, self._shown = grows, 0

    def show_rows(self, rows: list[TableRow]) -> None:
        self.beginResetModel()
        self.rows = rows
        self._shown = min(AT_ONCE, len(rows)) if self._grows else len(rows)
        self.endResetModel()

    @property
    def shown(self) -> list[TableRow]:
        """The rows that the view knows of so far."""
        return self.rows[: self._shown]

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else self._shown

    def canFetchMore(self, parent: Index) -> bool:
        return not parent.isValid() and self._shown < len(self.rows)

    def fetchMore(self, parent: Index) -> None:
        more = min(AT_ONCE, len(self.rows) - self._shown)
        self.beginInsertRows(QModelIndex(), self._shown, self._shown + more - 1)
        self._shown += more
        self.endInsertRows()

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        cell = self.rows[index.row()].cells[index.column()]
        if role == CELL:
            return cell
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return cell.words
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip(cell.words)
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self.columns[section].title
        if role == Qt.ItemDataRole.AccessibleTextRole and section < len(self.rows):
            return self.rows[section].name  # nobody sees it; a screen reader tells the rows apart by it
        return None
