"""The line at the foot: whether everything is on disk, and what to do when it is not."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal

from checklist_desktop.ui.kit.inputs.buttons import Button, Kind
from checklist_desktop.ui.kit.inputs.fields import long_day
from checklist_desktop.ui.kit.paint.appearance import Type, px
from checklist_desktop.ui.kit.paint.symbols import Symbol
from checklist_desktop.ui.kit.show.labels import ElidedLabel, Label, Page, SymbolMark, column, row

if TYPE_CHECKING:
    from datetime import date

    from PySide6.QtWidgets import QWidget

MESSAGE_MS = 8000
"""How long a passing message stays."""
PATIENCE_MS = 300
"""How long writing may take before it is mentioned; an answer takes a few milliseconds."""


class StatusLine(Page):
    """Says 'saved' only after the session said so. Emits what the user chose after a failure."""

    retry_asked = Signal()
    give_up_asked = Signal()
    own_dossiers_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("window", parent)
        self._build()
        self._retry.clicked.connect(self.retry_asked)
        self._give_up.clicked.connect(self.give_up_asked)
        self._home.clicked.connect(self.own_dossiers_asked)

    def _build(self) -> None:
        self._saved = Label("", Type.SMALL)
        self._passes = ""
        self._passing = ElidedLabel("", Type.SMALL, role="quiet")
        self._meeting = ElidedLabel("", Type.SMALL)
        self._place = ElidedLabel("", Type.SMALL, role="quiet")
        self._backup = ElidedLabel("", Type.SMALL, role="quiet")
        self._home = Button(self.tr("To your own dossiers"), Kind.QUIET, height=24)
        self._home.hide()
        mark = SymbolMark(Symbol.LATE, self.tr("Not saved"))
        self._fault = Label("", role="late", bold=True, wrap=True)
        self._retry = Button(self.tr("Try again"), Kind.PRIMARY)
        self._give_up = Button(self.tr("Discard the last changes"))
        self._failure = Page("late_tint")
        failure = row(mark, self._fault, self._retry, self._give_up, margins=(24, 8, 24, 8))
        failure.setStretch(1, 1)
        self._failure.setLayout(failure)
        self._failure.hide()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(MESSAGE_MS)
        self._timer.timeout.connect(self._on_passed)
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(PATIENCE_MS)
        self._patience.timeout.connect(self._on_patience_ended)
        line = row(
            self._saved,
            self._passing,
            None,
            self._place,
            self._home,
            self._meeting,
            self._backup,
            margins=(24, 2, 24, 2),
        )
        line.addStrut(px(24))  # as tall with nothing to say
        for label in (self._saved, self._passing, self._meeting, self._place, self._backup):
            label.hide()
        self.setLayout(column(self._failure, line, gap=0))

    def show_saved(self, at: str, today: date) -> None:
        """`at` is when COMMIT returned, in UTC; shown on the clock of this machine."""
        self._patience.stop()
        self._failure.hide()
        if not at:
            self._say_saved("")
            return
        moment = datetime.fromisoformat(at).astimezone()
        clock = f"{moment:%H:%M}"
        if moment.date() == today:
            self._say_saved(self.tr("Saved {0}").format(clock))
        else:
            day = long_day(moment.date().isoformat())
            self._say_saved(self.tr("Saved on {0} at {1}").format(day, clock))

    def show_saving(self) -> None:
        """Something was handed over; this is said when it takes long."""
        self._patience.start()

    def show_failed(self, words: str) -> None:
        self._patience.stop()
        self._say_saved(self.tr("Not saved"))
        self._fault.setText(words)
        self._failure.show()

    def show_passing(self, words: str) -> None:
        """Say something for a while."""
        self._passes = words
        self._show_passing()
        self._timer.start()

    def _say_backup(self, words: str) -> None:
        self._backup.setText(words)
        self._make_room()

    def _make_room(self) -> None:
        """While a meeting is going on, what it says has the place of what can wait."""
        for label in (self._backup, self._place):
            label.setVisible(bool(label.text()) and not self._meeting.text())
        self._meeting.setMinimumWidth(min(self._meeting.sizeHint().width(), self.width() // 2))

    def _say_saved(self, words: str) -> None:
        _say(self._saved, words)
        self._show_passing()

    def _show_passing(self) -> None:
        """With a dot between it and what stands before it."""
        beside = "·  " if self._saved.text() else ""
        _say(self._passing, f"{beside}{self._passes}" if self._passes else "")

    def show_backup(self, made: datetime | None, today: date) -> None:
        """When the last back-up was made that was checked; nothing when there is none yet."""
        if made is None:
            self._say_backup("")
            return
        moment = made.astimezone()
        clock = f"{moment:%H:%M}"
        if moment.date() == today:
            self._say_backup(self.tr("Last back-up {0}").format(clock))
        else:
            day = long_day(moment.date().isoformat())
            self._say_backup(self.tr("Last back-up on {0} at {1}").format(day, clock))

    def show_meeting(self, words: str) -> None:
        """What is going on and how long; nothing when no meeting is."""
        if words != self._meeting.text():
            _say(self._meeting, words)
            self._make_room()

    def show_place(self, words: str, *, is_example: bool) -> None:
        """Where we are, when that is not the library of the user."""
        _say(self._place, words)
        self._make_room()
        self._home.setVisible(is_example)

    def _on_passed(self) -> None:
        self.show_passing("")
        self._timer.stop()

    def _on_patience_ended(self) -> None:
        self._say_saved(self.tr("Saving…"))

    @property
    def meeting_words(self) -> str:
        return self._meeting.text()

    @property
    def backup_words(self) -> str:
        return self._backup.text()

    @property
    def saved_words(self) -> str:
        return self._saved.text()


def _say(label: Label, words: str) -> None:
    """Say this, or take no room: what stands beside it keeps to the margin."""
    label.setText(words)
    label.setVisible(bool(words))
