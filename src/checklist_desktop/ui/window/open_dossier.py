"""The dossier that is open: its session stays while the window around it is built anew."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject

from checklist_desktop.services.history import step_sentence
from checklist_desktop.ui.kit.bridge import SessionBridge
from checklist_desktop.ui.kit.desk import Desk
from checklist_desktop.ui.kit.sieve import Sieve

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from checklist_desktop.domain.dossier import Round
    from checklist_desktop.domain.errors import OpOrdeError
    from checklist_desktop.services.library import Library
    from checklist_desktop.services.meetings.theme_clock import ThemeClock
    from checklist_desktop.services.timeline import Step
    from checklist_desktop.ui.kit.bridge import Courier
    from checklist_desktop.ui.kit.messages import Messages


class OpenDossier(QObject):
    """One dossier, and which of its rounds is shown. Close it before opening another."""

    def __init__(self, library: Library, dossier_id: str, courier: Courier) -> None:
        """Raises what is wrong with the library or with a checklist in it."""
        super().__init__(courier)
        self.dossier_id, self._courier = dossier_id, courier
        self.session = library.open(dossier_id, courier.deliver)
        for round_ in self.rounds:
            self.session.checklist(round_.id)
        self.bridge = SessionBridge(self.session, self)
        self.bridge.saved.connect(self._on_saved)
        self.bridge.failed.connect(self._on_failed)
        self.failure: OpOrdeError | None = None
        self._saved_at = ""
        self.clocks: dict[str, ThemeClock] = {}
        self._sieve, self._sifted_round = Sieve(self), ""
        self.round_id = self.rounds[-1].id if self.rounds else ""

    @property
    def rounds(self) -> tuple[Round, ...]:
        return self.session.dossier.standing_rounds

    @property
    def round_stands(self) -> bool:
        """Whether the round that is shown is there; undoing its start takes it away."""
        return any(round_.id == self.round_id for round_ in self.rounds)

    def show_newest_round(self) -> None:
        self.round_id = self.rounds[-1].id if self.rounds else ""

    def desk(self, messages: Messages, today: Callable[[], date]) -> Desk:
        if self._sifted_round != self.round_id:
            # Another round may have another checklist, with other partners and answers.
            self._sieve, self._sifted_round = Sieve(self), self.round_id
        return Desk(self.session, self.round_id, self.bridge, messages, today, self._sieve)

    @property
    def last_saved(self) -> str:
        """When something was written last (UTC), empty when nothing was."""
        if self._saved_at or not self.session.recorded:
            return self._saved_at
        return self.session.recorded[-1].event.at

    def undo_sentence(self, messages: Messages) -> str:
        return self._sentence(self.session.next_undo, messages)

    def redo_sentence(self, messages: Messages) -> str:
        return self._sentence(self.session.next_redo, messages)

    def settle(self) -> None:
        """Wait until everything that was handed over was tried, and let the window hear of it.

        When all of it is on disk, nobody waits: the library's thread may be busy with something else.
        """
        if not self.session.is_saved:
            self.session.wait()
        QCoreApplication.sendPostedEvents(self._courier)

    def close(self) -> None:
        self.settle()
        self.bridge.close()

    def _on_saved(self, at: str) -> None:
        self._saved_at = at
        if self.session.is_saved:
            self.failure = None

    def _on_failed(self, error: OpOrdeError) -> None:
        self.failure = error

    def _sentence(self, step: Step | None, messages: Messages) -> str:
        return step_sentence(step, self.session, messages.texts) if step else ""


def question_of(step: Step | None) -> str:
    """The question a step is about, empty when it is about several or none."""
    questions = {getattr(change, "question", "") for change in step.changes} if step else set()
    return questions.pop() if len(questions) == 1 else ""
