"""Searching everything in a round while one types; Enter goes to what is chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog

from checklist_desktop.insight.finding.search import found_in
from checklist_desktop.ui.dialogs.finding.found_list import FoundList, FoundRow
from checklist_desktop.ui.kit.inputs.buttons import Button
from checklist_desktop.ui.kit.inputs.fields import LineField
from checklist_desktop.ui.kit.paint.appearance import Type, px
from checklist_desktop.ui.kit.show.labels import Label, Page, Rule, column, row

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from checklist_desktop.domain.checklist import Checklist
    from checklist_desktop.insight.finding.search import Index, Passage

MOST = 200
"""Passages that are shown; who has more to go through looks for another word."""
ANNOUNCE_AFTER_MS = 400
"""After the last key, so that a screen reader says one count and not one for each letter."""


class SearchField(LineField):
    """A line to type in; the arrow key down goes on to what was found."""

    went_down = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down:
            self.went_down.emit()
            return
        super().keyPressEvent(event)


class SearchDialog(QDialog):
    """Accepted when a passage was chosen: `chosen`. Tells that it reads until it has the index."""

    def __init__(self, checklist: Checklist, wanted: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._checklist = checklist
        self._index: Index | None = None
        self.setWindowTitle(self.tr("Search"))
        self._build()
        self._connect()
        self._search.setText(wanted)
        self._search.selectAll()
        self._search.setFocus()

    def _build(self) -> None:
        name = self.tr("Search in this round")
        self._search = SearchField(name, self.tr("Questions, answers, action points, notes"))
        self._count = Label("", Type.SMALL, role="quiet")
        self._list = FoundList(self.tr("What was found"))
        self._nothing = Label("", role="quiet", wrap=True)
        self._close = Button(self.tr("Close"), height=36)
        hint = self.tr(
            "All words must occur. Capitals and accents make no difference. Enter goes there, "
            "F3 to the next result."
        )
        foot = row(Label(hint, Type.SMALL, role="quiet", wrap=True), self._close, margins=(24, 12, 24, 12))
        foot.setStretch(0, 1)
        layout = column(
            row(Label(name, Type.TITLE, bold=True), None, self._count),
            self._search,
            self._list,
            self._nothing,
            margins=(24, 20, 24, 16),
        )
        layout.setStretch(2, 1)
        layout.setStretch(3, 1)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignTop)
        inside = Page()
        inside.setLayout(layout)
        whole = column(inside, Rule(), foot, gap=0)
        whole.setStretch(0, 1)
        self.setLayout(whole)
        available = self.screen().availableGeometry()
        self.resize(min(px(800), available.width() - 16), min(px(640), available.height() - 48))
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(ANNOUNCE_AFTER_MS)

    def _connect(self) -> None:
        self._search.textChanged.connect(self._on_typed)
        self._search.returnPressed.connect(self._on_opened)
        self._search.went_down.connect(self._list.setFocus)
        self._list.opened.connect(self._on_opened)
        self._list.left.connect(self._search.setFocus)
        self._close.clicked.connect(self.reject)
        self._soon.timeout.connect(self._announce)
        for keys, by in (("F3", "1"), ("Shift+F3", "-1")):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setObjectName(by)
            shortcut.activated.connect(self._on_step)

    def show_index(self, index: Index) -> None:
        """From now on there is something to search in."""
        self._index = index
        self._show_found()

    @property
    def wanted(self) -> str:
        return self._search.text()

    @property
    def chosen(self) -> Passage | None:
        return self._list.current

    @property
    def count_words(self) -> str:
        """How much was found, or why nothing is shown."""
        return self._count.text() or self._nothing.text()

    def _on_typed(self) -> None:
        self._show_found()
        self._soon.start()

    def _show_found(self) -> None:
        wanted = self.wanted
        found = found_in(self._index, wanted) if self._index is not None else ()
        self._list.show_rows(self._under_themes(found[:MOST]), wanted)
        self._list.setVisible(bool(found))
        self._nothing.setVisible(not found)
        self._nothing.setText(self._why_nothing(wanted))
        words = self.tr("%n result(s)", "", len(found)) if found else ""
        if len(found) > MOST:
            words = self.tr("{0}, the first {1} are shown").format(words, MOST)
        self._count.setText(words)

    def _why_nothing(self, wanted: str) -> str:
        if self._index is None:
            return self.tr("The round is being read…")
        if not wanted.strip():
            return self.tr("Type a word, or the number of a question.")
        return self.tr("Nothing was found for “{0}”. Try another word, or fewer words.").format(
            wanted.strip()
        )

    def _under_themes(self, found: tuple[Passage, ...]) -> tuple[FoundRow, ...]:
        rows: list[FoundRow] = []
        last: str | None = None
        for passage in found:
            if passage.theme != last:
                theme = self._checklist.theme(passage.theme)
                rows.append(FoundRow(theme.title if theme else self.tr("For the whole round")))
                last = passage.theme
            rows.append(FoundRow(passage=passage))
        return tuple(rows)

    def _on_opened(self) -> None:
        if self.chosen is not None:
            self.accept()

    def _on_step(self) -> None:
        self._list.step(int(self.sender().objectName()))
        self._say(self._list.current_words)

    def _announce(self) -> None:
        self._say(self.count_words)

    def _say(self, words: str) -> None:
        if QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))
