"""A page of the manual on the screen: our type, lines of a readable length, pictures that fit."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, QUrl, Signal
from PySide6.QtGui import (
    QImage,
    QPalette,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextTable,
)
from PySide6.QtWidgets import QFrame, QTextBrowser

from checklist_desktop.ui.kit.paint.appearance import Type, colours_of, px, text_font

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent, QTextBlock
    from PySide6.QtWidgets import QWidget

_LINE_PERCENT = 125.0
_HEADS = {1: Type.TITLE, 2: Type.CHOICE}
_LONGEST_LINE = 720
_SIDE = 24


class ManualText(QTextBrowser):
    """Shows one page. A link in it is the key of another page; nothing else can be opened from here."""

    page_asked = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # Always there, or a picture that just fits would call for it and then fit no more.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Window, palette.color(QPalette.ColorRole.Base))
        self.setPalette(palette)
        self.setAutoFillBackground(True)
        self.document().setDefaultFont(text_font())
        self.document().setDocumentMargin(0)
        self._text, self._folder = "", Path()
        self._shown_width = 0
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._on_resized)
        self.anchorClicked.connect(self._on_anchor_clicked)

    def show_page(self, text: str, folder: Path) -> None:
        """Show this text; the names of its pictures count from this folder."""
        self._text, self._folder = text, folder
        self._show()
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def show_place(self, words: str) -> None:
        """Go to the first of these words on the page, and mark it."""
        self.moveCursor(QTextCursor.MoveOperation.Start)
        for word in words.split()[:1]:
            self.find(word)

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """A picture from the folder of the manual, no wider than the text; nothing from anywhere else."""
        path = self._folder / QUrl(name).path()
        if kind != QTextDocument.ResourceType.ImageResource.value or not path.is_relative_to(self._folder):
            return None
        picture = QImage(str(path))
        ratio = self.devicePixelRatioF()
        widest = round(self._line_width() * ratio)
        if picture.width() > widest:
            picture = picture.scaledToWidth(widest, Qt.TransformationMode.SmoothTransformation)
            picture.setDevicePixelRatio(ratio)
        return picture

    def resizeEvent(self, event: QResizeEvent) -> None:
        side = max(px(_SIDE), (self.width() - px(_LONGEST_LINE)) // 2)
        self.setViewportMargins(side, px(20), px(_SIDE), 0)
        super().resizeEvent(event)
        # The pictures follow the width, once the window has the size it was dragged to.
        self._soon.start(0)

    def _line_width(self) -> int:
        return max(min(self.viewport().width(), px(_LONGEST_LINE)), px(160))

    def _on_resized(self) -> None:
        if self._shown_width == self._line_width():
            return
        place, found = self.verticalScrollBar().value(), self.textCursor()
        start, end = found.selectionStart(), found.selectionEnd()
        self._show()
        found = self.textCursor()
        found.setPosition(start)
        found.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(found)
        self.verticalScrollBar().setValue(place)

    def _show(self) -> None:
        self._shown_width = self._line_width()
        document = self.document()
        document.clear()
        document.setMarkdown(self._text)
        block = document.begin()
        while block.isValid():
            _set(block)
            block = block.next()
        for table in document.rootFrame().childFrames():
            if isinstance(table, QTextTable):
                self._set_table(table)

    def _set_table(self, table: QTextTable) -> None:
        """Thin lines and room in the cells."""
        form = table.format()
        form.setCellPadding(px(5))
        form.setBorder(1)
        form.setBorderCollapse(True)
        form.setBorderBrush(colours_of(self)["hair"])
        form.setBottomMargin(px(12))
        table.setFormat(form)

    def _on_anchor_clicked(self, link: QUrl) -> None:
        self.page_asked.emit(link.path())


def _set(block: QTextBlock) -> None:
    """Give a paragraph its air, and a head its size."""
    level = block.blockFormat().headingLevel()
    form = QTextBlockFormat()
    form.setLineHeight(_LINE_PERCENT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    form.setTopMargin(px(20) if level > 1 else 0)
    form.setBottomMargin(px(10 if block.textList() is None else 4))
    cursor = QTextCursor(block)
    cursor.mergeBlockFormat(form)
    if level:
        letters = QTextCharFormat()
        letters.setFont(text_font(_HEADS.get(level, Type.HEAD), bold=True))
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
        # Not merged: the size that the marks ask for would stay, and win.
        cursor.setCharFormat(letters)
