"""What a screen reader selects in a list is chosen there, as a click would: Qt itself only marks it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPersistentModelIndex, QTimer, Signal

if TYPE_CHECKING:
    from PySide6.QtCore import QItemSelection
    from PySide6.QtWidgets import QAbstractItemView


_BY_HAND = (QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonRelease)


class ReaderChoice(QObject):
    """Emits the row that was selected, or let go of, without key or mouse and while the current row stayed.

    What the program selects becomes the current row as well; a screen reader leaves that where it was. Rows
    that are selected together are left alone.
    """

    chosen = Signal(int)

    def __init__(self, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._view = view
        self._marked: QPersistentModelIndex | None = None
        self._is_by_hand, self._here = False, -1
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._look)
        view.selectionModel().selectionChanged.connect(self._on_selection_changed)
        view.installEventFilter(self)
        view.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _BY_HAND:
            self.let_pass()
        return False

    def let_pass(self) -> None:
        """What is selected now is done by others than a screen reader."""
        self._is_by_hand = True
        self._soon.start()

    def _on_selection_changed(self, selected: QItemSelection, gone: QItemSelection) -> None:
        self._here = self._view.currentIndex().row()  # what selects a row goes there right after this
        marked = selected.indexes() or [index for index in gone.indexes() if index.row() == self._here]
        one = marked and len({index.row() for index in marked}) == 1
        self._marked = QPersistentModelIndex(marked[0]) if one else None
        self._soon.start()

    def _look(self) -> None:
        marked, self._marked = self._marked, None
        by_hand, self._is_by_hand = self._is_by_hand, False
        stayed = self._view.currentIndex().row() == self._here
        if marked is not None and marked.isValid() and stayed and not by_hand:
            self.chosen.emit(marked.row())
