"""A gentle word below a field: what is typed there looks like something about one person."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QFocusEvent, QTextCursor
from PySide6.QtWidgets import QScrollArea, QWidget

from checklist_desktop.insight.privacy.looking import PersonalKind, findings
from checklist_desktop.ui.kit.inputs.buttons import Button, Kind
from checklist_desktop.ui.kit.inputs.fields import LineField, TextField
from checklist_desktop.ui.kit.paint.appearance import Type, px
from checklist_desktop.ui.kit.paint.symbols import Symbol
from checklist_desktop.ui.kit.show.labels import Label, SymbolMark, column, row
from checklist_desktop.ui.kit.show.wrapping import WrappingRow

if TYPE_CHECKING:
    from checklist_desktop.insight.privacy.looking import Finding

Field: TypeAlias = TextField | LineField
Known: TypeAlias = "tuple[PersonalKind, str]"

PAUSE_MS = 800
"""How long after the last key is looked at what was typed: after a word, not in the middle of a number."""


class PrivacyPointer(QWidget):
    """Watches one or more fields and stays hidden until there is something to say.

    It never holds anything up. What was in a field when it was shown, and what someone chose to leave
    standing, is not spoken of again.
    """

    def __init__(self, *fields: Field, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._as_shown: dict[Field, str] = {}
        self._left_standing: set[Known] = set()
        self._told: set[Known] = set()
        self._at: tuple[Field, Finding] | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE_MS)
        self._words = Label("", Type.SMALL, wrap=True, parent=self)
        self._timer.timeout.connect(self.look)
        for field in fields:
            self.watch(field)
        self.hide()

    def watch(self, field: Field) -> None:
        """Watch one more field, with what it holds now as what was there."""
        self._as_shown[field] = _text_of(field)
        field.textChanged.connect(self._on_text_changed)
        field.installEventFilter(self)

    def _build(self) -> None:
        """Only when there is something to say: most fields never need it, and a page has many."""
        self._change = Button(self.tr("Change it"), Kind.QUIET, height=24)
        self._leave = Button(self.tr("Leave it"), Kind.QUIET, height=24)
        said = row(SymbolMark(Symbol.NOTE, ""), self._words, gap=6)
        said.setStretch(1, 1)
        self.setLayout(column(said, WrappingRow(self._change, self._leave, gap=16), gap=2))
        self._change.clicked.connect(self._on_change)
        self._leave.clicked.connect(self._on_leave)

    @property
    def words(self) -> str:
        """What it says; empty while it says nothing."""
        return "" if self._at is None else self._words.text()

    def look(self) -> None:
        """Look now; without this, after a pause in typing and when a field is left."""
        self._timer.stop()
        for field in self._as_shown:
            found = None if _is_locked(field) else self._news_in(field)
            if found is not None:
                self._point_at(field, found)
                return
        self._at = None
        self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        leaves = event.type() == QEvent.Type.FocusOut and isinstance(event, QFocusEvent)
        if leaves and self._timer.isActive():
            self.look()
        return super().eventFilter(watched, event)

    def _news_in(self, field: Field) -> Finding | None:
        text, shown = _text_of(field), self._as_shown[field]
        if text == shown and not self._told:
            return None
        # Of what was pointed at once, it is known that someone here typed it.
        there = {(one.kind, one.text) for one in findings(shown)} - self._told
        known = self._left_standing | there
        return next((one for one in findings(text) if (one.kind, one.text) not in known), None)

    def _point_at(self, field: Field, found: Finding) -> None:
        if self.layout() is None:
            self._build()
        self._at = field, found
        words = self._sentence(found)
        self._words.setText(words)
        self.setAccessibleName(words)
        self.show()
        if (found.kind, found.text) not in self._told:
            self._told.add((found.kind, found.text))
            QTimer.singleShot(0, self, self._bring_into_sight)  # once it has its place
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(field, words))

    def _bring_into_sight(self) -> None:
        """With large text it comes below the fold, where nobody finds its buttons."""
        above = self.parentWidget()
        while above is not None and not isinstance(above, QScrollArea):
            above = above.parentWidget()
        if above is not None and self.isVisible():
            above.ensureWidgetVisible(self, 0, px(8))

    def _sentence(self, found: Finding) -> str:
        sentences = {
            PersonalKind.BSN: self.tr("This looks like a citizen service number ({0})."),
            PersonalKind.PHONE: self.tr("This looks like a telephone number ({0})."),
            PersonalKind.EMAIL: self.tr("This looks like an e-mail address ({0})."),
            PersonalKind.BIRTH_DATE: self.tr("This looks like a date of birth ({0})."),
            PersonalKind.CASE_NUMBER: self.tr("This looks like the number of a case ({0})."),
        }
        rest = self.tr("No details of people belong here. You may leave it.")
        return f"{sentences[found.kind].format(found.text)} {rest}"

    def _on_text_changed(self) -> None:
        field = self.sender()
        assert isinstance(field, TextField | LineField)
        if not (field.has_own_undo or field.is_filled_in):
            # Shown, not typed: another question, or what was put back.
            self._as_shown[field] = _text_of(field)
            self._timer.stop()
            if self._told:
                self.look()
            return
        self._timer.start()
        if self._at is not None and self._at[0] is field and self._at[1].text not in _text_of(field):
            self._at = None
            self.hide()

    def _on_change(self) -> None:
        if self._at is None:
            return
        field, found = self._at
        field.setFocus()
        start, end = (_units(_text_of(field)[:place]) for place in (found.start, found.end))
        if isinstance(field, LineField):
            field.setSelection(start, end - start)
        else:
            cursor = field.textCursor()
            cursor.setPosition(start)
            cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
            field.setTextCursor(cursor)

    def _on_leave(self) -> None:
        if self._at is None:
            return
        field, found = self._at
        self._left_standing.add((found.kind, found.text))
        field.setFocus()
        self.look()


def _text_of(field: Field) -> str:
    return field.toPlainText() if isinstance(field, TextField) else field.text()


def _is_locked(field: Field) -> bool:
    return field.isReadOnly()


def _units(text: str) -> int:
    """How long a text is to Qt, which counts a character beyond the first plane as two."""
    return len(text.encode("utf-16-le")) // 2
