"""Fields with their label: text in one or more lines, dates and choices, accessible by construction."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QLocale, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent
from PySide6.QtWidgets import (
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QSizePolicy,
    QToolTip,
    QVBoxLayout,
    QWidget,
)

from checklist_desktop.domain.text_rules import LONGEST_TEXT
from checklist_desktop.ui.kit.inputs.days import long_day, read_day, written_day
from checklist_desktop.ui.kit.inputs.keys import lets_go
from checklist_desktop.ui.kit.inputs.pasted import keepable
from checklist_desktop.ui.kit.paint.appearance import Type, px, text_font
from checklist_desktop.ui.kit.show.labels import Label
from checklist_desktop.ui.kit.show.reader_choice import ReaderChoice

if TYPE_CHECKING:
    from PySide6.QtCore import QMimeData
    from PySide6.QtGui import QFocusEvent, QResizeEvent, QShowEvent

__all__ = [
    "Choice", "DateField", "LineField", "TextField", "labelled", "long_day", "read_day", "written_day",
]  # fmt: skip

DRAFT_DELAY_MS = 1000
"""How long typed text is at most kept off the disk; then it is put there as a draft."""


_OF_QT = 4
"""Frame and margin of a line to type in, which do not grow with the text."""


class TextField(QPlainTextEdit):
    """Text of several lines that grows with what is typed.

    Emits `draft_changed` within a second after a key, and `left` when the field is left with other text than
    it was shown with. Its own undo goes first while it has something to undo.
    """

    draft_changed = Signal(str)
    left = Signal(str)

    def __init__(
        self, name: str, placeholder: str = "", lines: int = 3, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._lines, self._shown, self._kept = lines, "", ""
        self._is_shown_so = False
        self._placeholder, self._redo_waits = placeholder, False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(DRAFT_DELAY_MS)
        self.setAccessibleName(name)
        self.setPlaceholderText(placeholder)
        self.setFont(text_font())
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().setDocumentMargin(px(8))
        self.document().clearUndoRedoStacks()  # the margin is nothing a person did
        self._connect()
        self._grow()

    def _connect(self) -> None:
        self.textChanged.connect(self._on_text_changed)
        self._timer.timeout.connect(self._emit_draft)

    def show_text(self, text: str) -> None:
        """Show what the dossier says. What was typed stays until it is left."""
        # Also without the keyboard in it: a screen reader fills in a field without going there.
        if self.toPlainText() != self._shown:
            return
        self._shown = self._kept = text
        if self.toPlainText() != text:
            self.setPlainText(text)
        self._timer.stop()

    def setPlainText(self, text: str, /) -> None:
        """Show a text; nobody typed it."""
        self._is_shown_so = True
        super().setPlainText(text)
        self._is_shown_so = False

    @property
    def is_filled_in(self) -> bool:
        """While the text changes: whether someone fills it in from elsewhere, as a screen reader does."""
        return not self._is_shown_so and not self.hasFocus()

    def show_locked(self, locked: bool) -> None:
        """A locked field is plain text to read and to copy, without an outline and without an invitation."""
        self.setReadOnly(locked)
        # Without an outline the words themselves stand on the margin.
        margin = 0 if locked else px(8)
        if self.document().documentMargin() != margin:
            self.document().setDocumentMargin(margin)
        self._grow()
        self.setPlaceholderText(self.tr("Nothing written.") if locked else self._placeholder)

    def commit(self) -> None:
        """Hand over what was typed, as leaving the field does."""
        self._timer.stop()
        text = self.toPlainText()
        if text != self._shown:
            self._shown = self._kept = text
            self.left.emit(text)
        else:
            self._emit_draft()

    @property
    def has_own_undo(self) -> bool:
        return self.hasFocus() and not self.isReadOnly() and self.document().isUndoAvailable()

    @property
    def has_own_redo(self) -> bool:
        return self.hasFocus() and self.document().isRedoAvailable() and not self._redo_waits

    def let_redo_wait(self) -> None:
        """Someone undid further back than this field goes, so what comes after is redone first."""
        self._redo_waits = True

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.commit()

    def event(self, event: QEvent) -> bool:
        if lets_go(event, own_undo=self.has_own_undo, own_redo=self.has_own_redo):
            event.ignore()
            return False
        return super().event(event)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Paste words only, without what no report could show; too much is refused as a whole."""
        words = keepable(source.text())
        room = LONGEST_TEXT - len(self.toPlainText()) + len(self.textCursor().selectedText())
        if len(words) > room:
            self._refuse(len(words) - room)
        else:
            self.textCursor().insertText(words)
            self.ensureCursorVisible()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        types = event.text().isprintable() and bool(event.text())
        full = len(self.toPlainText()) >= LONGEST_TEXT and not self.textCursor().hasSelection()
        if full and (types or event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)):
            self._refuse(1)
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._grow()

    def sizeHint(self) -> QSize:
        return QSize(px(240), self.height())

    def _on_text_changed(self) -> None:
        self._redo_waits = False
        self._grow()
        # Not begun anew by the next key: whoever types on without a pause would have nothing on disk.
        if self.toPlainText() != self._kept and not self._timer.isActive():
            self._timer.start()

    def _emit_draft(self) -> None:
        # Also when the old text is back: the draft on disk would otherwise come back after a restart.
        text = self.toPlainText()
        if text != self._kept:
            self._kept = text
            self.draft_changed.emit(text)

    def _refuse(self, too_many: int) -> None:
        words = self.tr(
            "This is {0} characters too many; at most {1} fit. Nothing was changed. Put the rest elsewhere."
        ).format(QLocale().toString(too_many), QLocale().toString(LONGEST_TEXT))
        below = self.viewport().mapToGlobal(self.cursorRect().bottomLeft())
        QToolTip.showText(below, words, self)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

    def _grow(self) -> None:
        lines = max(1 if self.isReadOnly() else self._lines, round(self.document().size().height()))
        height = lines * self.fontMetrics().lineSpacing() + 2 * px(8) + 6
        if (height, height) != (self.height(), self.maximumHeight()):
            self.setFixedHeight(height)
            self._grow()  # a resize comes in between: without this the least may be more than the most


class LineField(QLineEdit):
    """One line of text; emits `left` when it is left with other text than it was shown with."""

    left = Signal(str)

    def __init__(self, name: str, placeholder: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown, self._redo_waits, self._is_shown_so = "", False, False
        self._placeholder = placeholder
        self.setAccessibleName(name)
        self.setPlaceholderText(placeholder)
        self.setFont(text_font())
        self.setMinimumHeight(px(32))
        self.setTextMargins(px(6), 0, px(6), 0)
        self.setMaxLength(LONGEST_TEXT)
        self.textEdited.connect(self._on_text_edited)
        self.editingFinished.connect(self.commit)

    def show_text(self, text: str) -> None:
        # What was typed stays until it is left; a screen reader fills in a field without going there.
        if self.text() != self._shown:
            return
        self._shown = text
        if self.text() != text:
            self.setText(text)

    def setText(self, text: str | None, /) -> None:
        """Show a text, one that is longer than the field from its beginning; nobody typed it."""
        self._is_shown_so = True
        super().setText(text)
        self._is_shown_so = False
        self.setCursorPosition(0)

    @property
    def is_filled_in(self) -> bool:
        """While the text changes: whether someone fills it in from elsewhere, as a screen reader does."""
        return not self._is_shown_so and not self.hasFocus()

    def show_locked(self, locked: bool) -> None:
        """A locked field is text to read and to copy, without an invitation."""
        self.setReadOnly(locked)
        self.setPlaceholderText(self.tr("Nothing written.") if locked else self._placeholder)
        # Without an outline the words themselves stand on the margin, past what Qt leaves free.
        side = -_OF_QT if locked else px(6)
        self.setTextMargins(side, 0, side, 0)

    def commit(self) -> None:
        if self.text() != self._shown:
            self._shown = self.text()
            self.left.emit(self.text())

    @property
    def has_own_undo(self) -> bool:
        return self.hasFocus() and not self.isReadOnly() and self.isUndoAvailable()

    @property
    def has_own_redo(self) -> bool:
        return self.hasFocus() and self.isRedoAvailable() and not self._redo_waits

    def let_redo_wait(self) -> None:
        """Someone undid further back than this field goes, so what comes after is redone first."""
        self._redo_waits = True

    def event(self, event: QEvent) -> bool:
        if lets_go(event, own_undo=self.has_own_undo, own_redo=self.has_own_redo):
            event.ignore()
            return False
        return super().event(event)

    def _on_text_edited(self, text: str) -> None:
        self._redo_waits = False
        words = keepable(text).replace("\n", " ").replace("\t", " ")
        if words != text:
            at = self.cursorPosition()
            self.setText(words)
            self.setCursorPosition(at)


class DateField(LineField):
    """A day, typed as dd-mm-yyyy; `iso` gives yyyy-mm-dd, empty without a day, None when it cannot be."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, self.tr("dd-mm-yyyy"), parent)
        self.setMaximumWidth(px(160))

    def show_day(self, iso: str) -> None:
        self.show_text(written_day(iso))

    def iso(self) -> str | None:
        return read_day(self.text())


class Choice(QComboBox):
    """A list to choose one from; each entry carries its id."""

    chosen = Signal(str)

    def __init__(self, name: str, entries: list[tuple[str, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setFont(text_font())
        self.setMinimumHeight(px(32))
        self.view().setAccessibleName(name)  # the list that comes up takes the keyboard
        for entry_id, words in entries:
            self.addItem(words, entry_id)
        self.activated.connect(self._on_activated)
        ReaderChoice(self.view()).chosen.connect(self._on_chosen_by_reader)

    def show_choice(self, entry_id: str) -> None:
        self.setCurrentIndex(max(0, self.findData(entry_id)))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        around = self.parentWidget()
        if around is None or any(label.buddy() is self for label in around.findChildren(QLabel)):
            return
        # A screen reader on Linux takes what is chosen for the name, and what it is about from a label.
        label = QLabel(self.accessibleName(), around)
        label.hide()
        label.setBuddy(self)

    @property
    def choice(self) -> str:
        return str(self.currentData() or "")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Page keys move between questions; a list of five has no use for them.
        if event.key() in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            event.ignore()
            return
        super().keyPressEvent(event)

    def _on_chosen_by_reader(self, row: int) -> None:
        self.hidePopup()
        self.setCurrentIndex(row)
        self.chosen.emit(self.choice)

    def _on_activated(self, index: int) -> None:
        self.chosen.emit(self.choice)


def labelled(label: str, field: QWidget, hint: str = "") -> QVBoxLayout:
    """A field under its label, with its hint below; the label belongs to it for mouse and screen reader."""
    words = Label(label, Type.BODY, bold=True)
    words.belong_to(field)
    layout = QVBoxLayout()
    layout.setSpacing(px(4))
    layout.addWidget(words)
    layout.addWidget(field)
    if hint:
        field.setAccessibleDescription(hint)
        layout.addWidget(Label(hint, Type.SMALL, role="quiet", wrap=True))
    return layout
