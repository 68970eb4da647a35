"""Chains of events as a session makes them, for tests below the session."""

from __future__ import annotations

from typing import TYPE_CHECKING

from checklist_desktop.domain.changes.of_dossiers import CreateDossier
from checklist_desktop.domain.changes.of_rounds import StartRound
from checklist_desktop.domain.dossier import Dossier
from checklist_desktop.domain.events import Event

if TYPE_CHECKING:
    from checklist_desktop.domain.changes.kinds import Change


class Chain:
    """The events of one device in one dossier, and the dossier they lead to."""

    def __init__(self, dossier_id: str = "d1", device: str = "laptop") -> None:
        self.dossier = Dossier(dossier_id, "")
        self.device = device
        self.events: list[Event] = []
        self._heads: dict[str, str] = {}

    def add(self, *changes: Change) -> tuple[Event, ...]:
        """The events of these changes, made together."""
        first = len(self.events)
        batch = f"{self.device}-{first}"
        for change in changes:
            last = self.events[-1] if self.events else None
            head = self._heads.get(change.slot)
            event = Event(
                dossier=self.dossier.id,
                device=self.device,
                number=len(self.events) + 1,
                previous=last.id if last else "",
                at="2026-11-24T09:00:00.000Z",
                by="",
                batch=batch,
                change=change,
                replaces=(head,) if head else (),
            )
            self.events.append(event)
            self._heads[change.slot] = event.id
            self.dossier = change.applied_to(self.dossier)
        return tuple(self.events[first:])

    def begin(self, *, name: str = "Voorbeeldstad", round_id: str = "r1") -> tuple[Event, ...]:
        return self.add(CreateDossier(name), StartRound(round_id, "2026", "c" * 64))
