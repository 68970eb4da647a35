"""What a page works with: the session, the round it shows, and the way to speak to the user."""

from __future__ import annotations

from typing import TYPE_CHECKING

from checklist_desktop.domain.changes.rounds import round_of
from checklist_desktop.domain.errors import OpOrdeError
from checklist_desktop.ui.kit.sieve import Sieve

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from checklist_desktop.domain.changes.kinds import Change
    from checklist_desktop.domain.checklist import Checklist
    from checklist_desktop.domain.dossier import Dossier, Round
    from checklist_desktop.services.session import Session
    from checklist_desktop.ui.kit.bridge import SessionBridge
    from checklist_desktop.ui.kit.messages import Messages


class Desk:
    """Handed to every page. Rules that a change breaks are explained here, so pages need not catch them."""

    def __init__(
        self,
        session: Session,
        round_id: str,
        bridge: SessionBridge,
        messages: Messages,
        today: Callable[[], date],
        sieve: Sieve | None = None,
    ) -> None:
        self.session, self.round_id = session, round_id
        self.bridge, self.messages = bridge, messages
        self.sieve = sieve or Sieve()
        self._today = today

    @property
    def dossier(self) -> Dossier:
        return self.session.dossier

    @property
    def round(self) -> Round:
        return round_of(self.session.dossier, self.round_id)

    @property
    def newest_round(self) -> Round:
        """The round with what is still on its way to the disk: what the next change is made from."""
        return round_of(self.session.newest, self.round_id)

    @property
    def is_locked(self) -> bool:
        """Whether nothing in the round can be changed: it was signed off, or the library may only be read."""
        return self.round.is_signed or self.session.is_read_only

    @property
    def checklist(self) -> Checklist:
        return self.session.checklist(self.round_id)

    @property
    def today(self) -> date:
        return self._today()

    def apply(self, *changes: Change) -> None:
        """Hand changes to the session; a rule that is broken is explained, with nothing changed."""
        try:
            self.session.apply(*changes)
        except OpOrdeError as error:
            self.messages.explain(error)
            # What was clicked already shows itself as chosen; the page shows again what is true.
            self.bridge.changed.emit(frozenset())
        else:
            self.bridge.handed_over.emit()

    def keep_draft(self, change: Change) -> None:
        try:
            self.session.keep_draft(change)
        except OpOrdeError as error:
            self.messages.explain(error)
