"""Things beside each other that go on below when there is no room: nothing ever stands out of sight."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QWidget

from checklist_desktop.ui.kit.paint.appearance import px

if TYPE_CHECKING:
    from PySide6.QtWidgets import QLayoutItem

Places: TypeAlias = "list[tuple[QLayoutItem, QRect]]"


class WrappingRow(QLayout):
    """As many as fit stand beside each other, each as wide as it likes; the last one may keep to the right.

    With `share`, they are equally wide, and at least that wide (at 100 %): so many go on one line as can.
    """

    def __init__(self, *widgets: QWidget, gap: int = 8, share: int = 0, last_right: bool = False) -> None:
        super().__init__()
        self._items: list[QLayoutItem] = []
        self._known: dict[int, Places] = {}
        self._gap, self._share, self._last_right = gap, share, last_right
        self.setContentsMargins(0, 0, 0, 0)
        for widget in widgets:
            self.addWidget(widget)

    def show_widgets(self, *widgets: QWidget) -> None:
        """Have these instead; those that are not among them are let go."""
        while (item := self.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None and widget not in widgets:
                widget.deleteLater()
        for widget in widgets:
            self.addWidget(widget)

    # ---- what a layout answers

    def invalidate(self) -> None:
        self._known.clear()
        super().invalidate()

    def addItem(self, item: QLayoutItem) -> None:
        self._known.clear()
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        self._known.clear()
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation.Horizontal

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        rects = self._places(width)
        return max((rect.bottom() + 1 for _, rect in rects), default=0)

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        for item, place in self._places(rect.width()):
            item.setGeometry(place.translated(rect.topLeft()))

    def sizeHint(self) -> QSize:
        items = self._shown()
        sizes = [item.sizeHint() for item in items]
        width = sum(size.width() for size in sizes) + px(self._gap) * max(0, len(sizes) - 1)
        return QSize(width, max((size.height() for size in sizes), default=0))

    def minimumSize(self) -> QSize:
        sizes = [item.minimumSize() for item in self._shown()]
        width = max((size.width() for size in sizes), default=0)
        return QSize(width, max((size.height() for size in sizes), default=0))

    # ---- where everything stands

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _places(self, width: int) -> Places:
        """Known until something in it changes: Qt asks for the same widths many times over."""
        if width not in self._known:
            self._known[width] = self._shared_places(width) if self._share else self._own_places(width)
        return self._known[width]

    def _shared_places(self, width: int) -> Places:
        items, gap = self._shown(), px(self._gap)
        if not items:
            return []
        most = max(1, min(len(items), (width + gap) // (px(self._share) + gap)))
        lines = -(-len(items) // most)
        columns = -(-len(items) // lines)  # 5 over two lines are 3 and 2, not 4 and 1
        each = (width - gap * (columns - 1)) / columns
        height = max(
            item.heightForWidth(int(each)) if item.hasHeightForWidth() else item.sizeHint().height()
            for item in items
        )
        places = []
        for number, item in enumerate(items):
            line, place = divmod(number, columns)
            left, right = round(place * (each + gap)), round(place * (each + gap) + each)
            places.append((item, QRect(left, line * (height + gap), right - left, height)))
        return places

    def _own_places(self, width: int) -> Places:
        gap, lines = px(self._gap), self._lines(width)
        places, top = [], 0
        for line in lines:
            height = max(size.height() for _, size in line)
            at = QPoint(0, top)
            for item, size in line:
                middle = (height - size.height()) // 2
                places.append((item, QRect(at + QPoint(0, middle), size)))
                at += QPoint(size.width() + gap, 0)
            top += height + gap
        # Only the last one itself: while it is hidden, the one before it stays where it was.
        if self._last_right and places and places[-1][0] is self._items[-1]:
            places[-1][1].moveRight(width - 1)
        return places

    def _lines(self, width: int) -> list[list[tuple[QLayoutItem, QSize]]]:
        gap, left = px(self._gap), 0
        lines: list[list[tuple[QLayoutItem, QSize]]] = []
        for item in self._shown():
            size = item.sizeHint()
            size.setWidth(min(width, size.width()))
            if not lines or left + size.width() > width:
                lines.append([])
                left = 0
            lines[-1].append((item, size))
            left += size.width() + gap
        return lines
