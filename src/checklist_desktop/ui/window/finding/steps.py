"""Back and forth: first what was typed in the field one is in, then the steps of the dossier."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication

from checklist_desktop.domain.errors import NothingToRedo, NothingToUndo, OpOrdeError
from checklist_desktop.ui.kit.inputs.fields import LineField, TextField
from checklist_desktop.ui.window.open_dossier import question_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from checklist_desktop.services.timeline import Step
    from checklist_desktop.ui.kit.messages import Messages
    from checklist_desktop.ui.window.open_dossier import OpenDossier
    from checklist_desktop.ui.window.workspace import Workspace


class Steps(QObject):
    """Takes a step, shows where it was, and tells what it did."""

    told = Signal(str)
    handed_over = Signal()

    def __init__(self, opened: OpenDossier, workspace: Workspace, messages: Messages) -> None:
        super().__init__(workspace)
        self._opened, self._workspace, self._messages = opened, workspace, messages

    def undo(self) -> None:
        field = _field()
        if field is not None and field.has_own_undo:
            field.undo()
            return
        self._workspace.commit()
        if field is not None:
            field.let_redo_wait()
        session = self._opened.session
        words = self.tr("Undone: {0}").format(self._opened.undo_sentence(self._messages))
        self._take(session.next_undo, session.undo, words)

    def redo(self) -> None:
        field = _field()
        if field is not None and field.has_own_redo:
            field.redo()
            return
        session = self._opened.session
        words = self.tr("Redone: {0}").format(self._opened.redo_sentence(self._messages))
        self._take(session.next_redo, session.redo, words)

    @property
    def undo_words(self) -> str:
        """What would be taken back now; empty when there is nothing."""
        field = _field()
        if field is not None and field.has_own_undo:
            return self.tr("what you typed in {0}").format(field.accessibleName())
        return "" if self._opened.session.is_read_only else self._opened.undo_sentence(self._messages)

    @property
    def redo_words(self) -> str:
        field = _field()
        if field is not None and field.has_own_redo:
            return self.tr("what you typed in {0}").format(field.accessibleName())
        return "" if self._opened.session.is_read_only else self._opened.redo_sentence(self._messages)

    def _take(self, step: Step | None, take: Callable[[], object], words: str) -> None:
        try:
            take()
        except (NothingToUndo, NothingToRedo) as error:
            self.told.emit(self._messages.words_of(error))
            return
        except OpOrdeError as error:
            self._messages.explain(error)
            return
        self.handed_over.emit()
        if self._workspace.theme_tab is not None:
            self._workspace.bring_to_question(question_of(step))
        self.told.emit(words)
        self._messages.announce(words)


def _field() -> TextField | LineField | None:
    """The field one is typing in."""
    focused = QApplication.focusWidget()
    return focused if isinstance(focused, TextField | LineField) else None
