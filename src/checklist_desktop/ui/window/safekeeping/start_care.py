"""A library that does not open: say why, and help where we can."""

from __future__ import annotations

from typing import TYPE_CHECKING

from checklist_desktop.domain.errors import LibraryDamaged, LibraryNotOurs
from checklist_desktop.ui.window.safekeeping.damage import Damage
from checklist_desktop.ui.window.trouble import wants_retry

if TYPE_CHECKING:
    from pathlib import Path

    from checklist_desktop.domain.errors import OpOrdeError
    from checklist_desktop.ui.kit.messages import Messages


def seen_to(error: OpOrdeError, path: Path, messages: Messages) -> tuple[bool, Path | None]:
    """Whether to try this library again, and the file that was chosen instead."""
    if isinstance(error, LibraryDamaged | LibraryNotOurs) and path.is_file():
        damage = Damage(path, error, messages, messages.window)
        damage.ask()
        return damage.again, damage.other
    return wants_retry(error, messages), None
