"""What can be undone and redone, read from the events themselves, so that it survives a restart."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from checklist_desktop.domain.changes.of_dossiers import (
    CreateDossier,
    DiscardDossier,
    Reopen,
    RestoreDossier,
    SignOff,
)

if TYPE_CHECKING:
    from checklist_desktop.domain.changes.kinds import Change
    from checklist_desktop.domain.events import Recorded


@dataclass(frozen=True, slots=True)
class Step:
    """Events that were made together and are undone together."""

    batch: str
    recorded: tuple[Recorded, ...]

    @property
    def changes(self) -> tuple[Change, ...]:
        return tuple(item.event.change for item in self.recorded)

    @property
    def inverses(self) -> tuple[Change, ...]:
        """What takes the step back, the last change first."""
        return tuple(item.inverse for item in reversed(self.recorded) if item.inverse is not None)


@dataclass(slots=True)
class Timeline:
    """Two stacks of steps of this device. Signing off and reopening are decisions: they empty both.

    So does what comes in from another device: an old value of here would overwrite it.

    Throwing away and putting back leave them alone: the bin is their way back, and who has put a dossier back
    goes on where the work stopped.
    """

    device: str
    undoable: list[Step] = field(default_factory=list)
    redoable: list[Step] = field(default_factory=list)
    _steps: dict[str, Step] = field(default_factory=dict)

    def add(self, recorded: tuple[Recorded, ...]) -> None:
        """Take in the events of one batch, in order."""
        event = recorded[0].event
        if isinstance(event.change, DiscardDossier | RestoreDossier) and event.device == self.device:
            return
        if event.device != self.device or isinstance(event.change, CreateDossier | SignOff | Reopen):
            self.undoable.clear()
            self.redoable.clear()
        elif event.undoes:
            self._move(self.undoable, self.redoable, event.undoes)
        elif event.redoes:
            self._move(self.redoable, self.undoable, event.redoes)
        else:
            step = Step(event.batch, recorded)
            self._steps[event.batch] = step
            self.undoable.append(step)
            self.redoable.clear()

    def _move(self, source: list[Step], target: list[Step], batch: str) -> None:
        source[:] = [step for step in source if step.batch != batch]
        step = self._steps.get(batch)
        if step is not None:
            target.append(step)


def batches(recorded: tuple[Recorded, ...]) -> list[tuple[Recorded, ...]]:
    """Events in a row that share a batch and a device, together."""
    found: list[list[Recorded]] = []
    for item in recorded:
        last = found[-1][0].event if found else None
        if last is not None and (last.batch, last.device) == (item.event.batch, item.event.device):
            found[-1].append(item)
        else:
            found.append([item])
    return [tuple(items) for items in found]
