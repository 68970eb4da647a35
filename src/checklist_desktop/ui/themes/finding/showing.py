"""Bringing the keyboard to a text that was found, and marking in it what was looked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QApplication, QTextEdit, QWidget

from checklist_desktop.insight.finding.folding import spans_in, wanted_words
from checklist_desktop.insight.finding.search import Field, Passage
from checklist_desktop.ui.kit.inputs.fields import TextField
from checklist_desktop.ui.kit.paint.appearance import colours_of
from checklist_desktop.ui.kit.show.tables import Table
from checklist_desktop.ui.themes.background_panel import BackgroundPanel

if TYPE_CHECKING:
    from checklist_desktop.insight.finding.folding import Span


class FoundMarks(QObject):
    """Marks pieces of a text until it is changed or left; what is typed replaces nothing."""

    def __init__(self, field: TextField, spans: tuple[Span, ...]) -> None:
        super().__init__(field)
        self._field = field
        field.setExtraSelections([self._marked(span) for span in spans])
        cursor = field.textCursor()
        cursor.setPosition(spans[0].start)
        field.setTextCursor(cursor)
        field.textChanged.connect(self._end)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._on_focus_changed)

    def _marked(self, span: Span) -> QTextEdit.ExtraSelection:
        colours, look = colours_of(self._field), QTextCharFormat()
        look.setBackground(colours["tint"])
        look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
        look.setUnderlineColor(colours["accent"])
        cursor = QTextCursor(self._field.document())
        cursor.setPosition(span.start)
        cursor.setPosition(span.end, QTextCursor.MoveMode.KeepAnchor)
        mark = QTextEdit.ExtraSelection()
        # The stubs know these as methods of a cursor; they are its plain fields.
        mark.cursor, mark.format = cursor, look
        return mark

    def _on_focus_changed(self, old: QWidget | None, now: QWidget | None) -> None:
        if old is self._field:
            self._end()

    def _end(self) -> None:
        self._field.setExtraSelections([])
        self.deleteLater()


def show_passage(page: QWidget, passage: Passage, wanted: str) -> None:
    """Bring the keyboard to this text in the page, where it has a field or a row of its own."""
    if passage.field is Field.BACKGROUND:
        for panel in page.findChildren(BackgroundPanel):
            panel.unfold()
        return
    for field in page.findChildren(TextField):
        if field.isVisible() and field.toPlainText() == passage.text:
            field.setFocus()
            spans = spans_in(passage.text, wanted_words(wanted))
            if spans:
                FoundMarks(field, spans)
            return
    for table in page.findChildren(Table):
        keys = [row.key for row in table.rows]
        if table.isVisible() and passage.key in keys:
            table.selectRow(keys.index(passage.key))
            table.setFocus()
            return
