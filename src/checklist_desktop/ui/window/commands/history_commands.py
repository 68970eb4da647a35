"""Looking back: the history of the dossier or of one question, and putting back what stood there."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from checklist_desktop.domain.errors import OpOrdeError
from checklist_desktop.services.history import HistoryLine, history, past_of
from checklist_desktop.services.past.putting_back import Offer, offer, put_back
from checklist_desktop.ui.dialogs.looking_back.author_dialog import AuthorDialog
from checklist_desktop.ui.dialogs.looking_back.history_dialog import HistoryDialog, ReadHistory, with_rows
from checklist_desktop.ui.dialogs.looking_back.history_line_dialog import HistoryLineDialog
from checklist_desktop.ui.kit.inputs.days import long_day
from checklist_desktop.ui.kit.inputs.form_dialog import ask
from checklist_desktop.ui.kit.jobs import Job, raised

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from checklist_desktop.services.history import Past
    from checklist_desktop.services.library import Library
    from checklist_desktop.services.past.values import Words
    from checklist_desktop.ui.kit.desk import Desk
    from checklist_desktop.ui.kit.messages import Messages
    from checklist_desktop.ui.window.preferences_keeper import PreferencesKeeper


class HistoryCommands(QObject):
    """Tells what came of it, and which question was asked for."""

    told = Signal(str)
    question_asked = Signal(str)

    def __init__(self, messages: Messages, window: QWidget) -> None:
        super().__init__(window)
        self._messages, self._window = messages, window

    def ask_author(self, library: Library, keeper: PreferencesKeeper) -> None:
        """Who works on this laptop, for the changes from now on."""
        dialog = AuthorDialog(keeper.preferences.by, self._window)
        if not ask(dialog):
            return
        keeper.choose_author(dialog.author)
        library.by = dialog.author
        words = self.tr("From now on this stands with every change: {0}.").format(dialog.author)
        nobody = self.tr("From now on changes are kept without who made them.")
        self.told.emit(words if dialog.author else nobody)

    def show_history(self, desk: Desk, question: str = "") -> None:
        found = desk.checklist.question(question) if question else None
        dialog = HistoryDialog(question, found.number if found else "", self._window)
        run = HistoryRun(desk, dialog, self._messages)
        run.told.connect(self.told)
        run.question_asked.connect(self.question_asked)
        ask(dialog)


class HistoryRun(QObject):
    """One dialog of the history with the work behind it."""

    told = Signal(str)
    question_asked = Signal(str)

    def __init__(self, desk: Desk, dialog: HistoryDialog, messages: Messages) -> None:
        super().__init__(dialog)
        self._desk, self._dialog, self._messages = desk, dialog, messages
        dialog.line_opened.connect(self._on_line_opened)
        # The sentences of years of work take longer than a frame.
        self._job = Job(partial(_lines, past_of(desk.session), messages.texts))
        self._job.start(dialog.show_lines, raised)

    def _on_line_opened(self, event_id: str) -> None:
        line = self._dialog.line(event_id)
        if line is None:
            return
        offered, refusal = self._offer_for(line)
        dialog = HistoryLineDialog(line, offered, refusal, self._dialog)
        dialog.put_back_asked.connect(self._on_put_back_asked)
        dialog.question_asked.connect(self._on_question_asked)
        ask(dialog)

    def _offer_for(self, line: HistoryLine) -> tuple[Offer | None, str]:
        if line.change is None:
            return None, ""
        try:
            return offer(self._desk.session, line.change, self._messages.texts), ""
        except OpOrdeError as error:
            return None, self._messages.words_of(error)

    def _on_put_back_asked(self, event_id: str) -> None:
        line = self._dialog.line(event_id)
        if line is None or line.change is None:
            return
        try:
            put_back(self._desk.session, line.change)
        except OpOrdeError as error:
            self._messages.explain(error)
            return
        self._desk.bridge.handed_over.emit()
        self._dialog.accept()
        words = self.tr("Put back as it was on {0}. You can undo this.").format(long_day(line.day))
        self.told.emit(words)
        self._messages.announce(words)
        if line.question:
            self.question_asked.emit(line.question)

    def _on_question_asked(self, question: str) -> None:
        self._dialog.accept()
        self.question_asked.emit(question)


def _lines(
    past: Past, words: Words, progress: Callable[[float], None], is_cancelled: Callable[[], bool]
) -> ReadHistory:
    return with_rows(history(past, words))
