"""What is being filled in in a dialog is put on disk meanwhile, as text in the window is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from checklist_desktop.domain.errors import OpOrdeError

if TYPE_CHECKING:
    from collections.abc import Callable, Collection

    from checklist_desktop.domain.changes.kinds import Change
    from checklist_desktop.ui.kit.desk import Desk
    from checklist_desktop.ui.kit.inputs.form_dialog import FormDialog


class Drafting:
    """Keeps the `changes` that a dialog stands for, until it is confirmed or dropped: call one of both."""

    def __init__(self, desk: Desk, dialog: FormDialog, changes: Callable[[], Collection[Change]]) -> None:
        self._desk, self._changes = desk, changes
        self._seen = {change.slot: change for change in changes()}
        self._kept: set[str] = set()
        dialog.drafted.connect(self._keep)

    def confirm(self) -> None:
        """All of it becomes one step; what was kept meanwhile and is not in it any more is done with."""
        changes = self._changes()
        self._desk.apply(*changes, *self._as_it_was(self._kept - {change.slot for change in changes}))

    def drop(self) -> None:
        """Nothing of it may come back."""
        if self._kept:
            self._desk.apply(*self._as_it_was(self._kept))

    def _keep(self) -> None:
        for change in self._changes():
            if self._seen.get(change.slot) == change:
                continue
            try:
                self._desk.session.keep_draft(change)
            except OpOrdeError:
                continue  # half filled in; when it is confirmed the dialog says what is wrong
            self._seen[change.slot] = change
            self._kept.add(change.slot)

    def _as_it_was(self, slots: Collection[str]) -> list[Change]:
        """A change to what stands already is no event, and ends the draft in its place."""
        newest = self._desk.session.newest
        found = (self._seen[slot].inverse_in(newest) for slot in sorted(slots))
        return [change for change in found if change is not None]
