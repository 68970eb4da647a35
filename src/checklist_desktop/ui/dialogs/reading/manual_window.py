"""The manual: its pages at the left, what one says at the right, and words to look for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeWidget,
    QTreeWidgetItem,
)

from checklist_desktop.services.help.manual import manual_folder, manual_pages, pages_with
from checklist_desktop.ui.dialogs.reading.manual_text import ManualText
from checklist_desktop.ui.kit.inputs.buttons import Button
from checklist_desktop.ui.kit.inputs.fields import LineField
from checklist_desktop.ui.kit.paint.appearance import px, text_font
from checklist_desktop.ui.kit.show.labels import Label, Rule, column, row

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QModelIndex, QPersistentModelIndex
    from PySide6.QtGui import QResizeEvent
    from PySide6.QtWidgets import QWidget

    from checklist_desktop.services.help.manual import ManualPage

_KEY = Qt.ItemDataRole.UserRole
WIDTH, HEIGHT = 1040, 700

_BESIDE = 8
"""What the style leaves free beside the words of a row; it does not grow with the text."""


class WrappedRows(QStyledItemDelegate):
    """Rows as tall as their words need at the width there is."""

    def __init__(self, view: QTreeWidget) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        depth = 1 if index.parent().isValid() else 0
        width = self._view.viewport().width() - depth * self._view.indentation() - _BESIDE
        words = str(index.data(Qt.ItemDataRole.DisplayRole))
        room = QRect(0, 0, max(width, px(60)), 10_000)
        needed = QFontMetrics(self._view.font()).boundingRect(room, Qt.TextFlag.TextWordWrap.value, words)
        return QSize(needed.width(), needed.height() + px(8))


class PageList(QTreeWidget):
    """The pages of the manual; rows are measured again when the width changes."""

    page_chosen = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFont(text_font())
        self.setHeaderHidden(True)
        self.setRootIsDecorated(False)
        self.setItemsExpandable(False)
        self.setIndentation(px(16))
        self.setWordWrap(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setItemDelegate(WrappedRows(self))

        self.currentItemChanged.connect(self._on_current_changed)

    def show_pages(self, pages: tuple[ManualPage, ...]) -> None:
        """Show these, and choose the first; what is part of a chapter stands below it."""
        self.clear()
        chapter: QTreeWidgetItem | None = None
        for page in pages:
            item = QTreeWidgetItem([page.title])
            item.setData(0, _KEY, page.key)
            if page.is_part and chapter is not None:
                chapter.addChild(item)
                continue
            self.addTopLevelItem(item)
            chapter = item
        self.expandAll()
        if pages:
            self.choose(pages[0].key)

    def choose(self, key: str) -> None:
        """Go to the page with this key."""
        for chapter in _items(self.topLevelItem, self.topLevelItemCount()):
            for item in (chapter, *_items(chapter.child, chapter.childCount())):
                if item.data(0, _KEY) == key:
                    self.setCurrentItem(item)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def _on_current_changed(self, item: QTreeWidgetItem | None) -> None:
        if item is not None:
            self.page_chosen.emit(item.data(0, _KEY))


class ManualWindow(QDialog):
    """Stands beside the work: it does not have to be closed to go on with a dossier."""

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Manual of Op orde"))
        self.setModal(False)
        self._folder = manual_folder(language)
        self._pages = manual_pages(language)
        self._build()
        self._connect()
        self._show_list("")

    def _build(self) -> None:
        self._search = LineField(self.tr("Search the manual"), self.tr("Search the manual"))
        self._search.setClearButtonEnabled(True)
        self._list = PageList(self.tr("Pages"))
        self._none = Label("", role="quiet", wrap=True)
        self._text = ManualText(self.tr("Page of the manual"))
        self._close = Button(self.tr("Close"), height=36)
        side = column(self._search, self._none, self._list, gap=8, margins=(16, 16, 8, 8))
        side.setStretch(2, 1)
        middle = row(side, Rule(upright=True), self._text, gap=0)
        middle.setStretch(0, 3)
        middle.setStretch(2, 8)
        whole = column(middle, Rule(), row(None, self._close, margins=(24, 12, 24, 12)), gap=0)
        whole.setStretch(0, 1)
        self.setLayout(whole)
        available = self.screen().availableGeometry()
        self.resize(min(px(WIDTH), available.width() - 16), min(px(HEIGHT), available.height() - 48))

    def _connect(self) -> None:
        self._search.textChanged.connect(self._show_list)
        self._search.returnPressed.connect(self._on_return)
        self._list.page_chosen.connect(self._on_page_chosen)
        self._text.page_asked.connect(self.show_page)
        self._close.clicked.connect(self.reject)

    def show_page(self, key: str) -> None:
        """Show this page; its chapter where there is no such page, and else the first."""
        if self._search.text():
            self._search.setText("")
        keys = [page.key for page in self._pages]
        wanted = next((one for one in (key, key.partition("/")[0]) if one in keys), keys[0])
        self._list.choose(wanted)

    def _show_list(self, words: str) -> None:
        """The pages in which these words stand."""
        found = pages_with(self._pages, words)
        self._list.show_pages(found)
        self._none.setText("" if found else self.tr("These words stand on no page."))
        self._none.setVisible(not found)

    def _on_return(self) -> None:
        self._text.setFocus()

    def _on_page_chosen(self, key: str) -> None:
        page = self._page(key)
        self._text.show_page(page.text, self._folder)
        self._text.show_place(self._search.text())

    def _page(self, key: str) -> ManualPage:
        return next(page for page in self._pages if page.key == key)


def _items(at: Callable[[int], QTreeWidgetItem | None], count: int) -> list[QTreeWidgetItem]:
    return [item for place in range(count) if (item := at(place)) is not None]
