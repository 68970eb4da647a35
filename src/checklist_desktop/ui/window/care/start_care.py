"""Before the library opens, and when it does not: say what is the matter, and help where we can."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from checklist_desktop.domain.errors import LibraryDamaged, LibraryNotOurs
from checklist_desktop.system.places import PlaceKind, place_of, this_machine
from checklist_desktop.ui.window.care.damage import Damage
from checklist_desktop.ui.window.care.risky_place import RiskyPlace
from checklist_desktop.ui.window.trouble import wants_retry

if TYPE_CHECKING:
    from pathlib import Path

    from checklist_desktop.domain.errors import OpOrdeError
    from checklist_desktop.ui.kit.messages import Messages


@dataclass(frozen=True, slots=True)
class Wish:
    """How to go on: with this path, only to read it when it says so. No path is: not at all."""

    path: Path | None
    read_only: bool = False
    is_copy: bool = False


def seen_to(
    error: OpOrdeError, path: Path, messages: Messages, password: str = ""
) -> tuple[bool, Path | None]:
    """Whether to try this library again, and the file that was chosen instead."""
    if isinstance(error, LibraryDamaged | LibraryNotOurs) and path.is_file():
        damage = Damage(path, error, messages, messages.window, password)
        damage.ask()
        return damage.again, damage.other
    return wants_retry(error, messages), None


def wish_at(path: Path, own: Path, messages: Messages) -> Wish:
    """Open it as it is where that is safe; else what the user wants, with `own` as the safe folder."""
    absolute = path.absolute()
    place = place_of(absolute, this_machine(absolute))
    if place.kind is PlaceKind.HERE or not path.is_file():
        return Wish(path)
    risky = RiskyPlace(path, place, own, messages, messages.window)
    risky.ask()
    if risky.other is not None:
        return wish_at(risky.other, own, messages)
    if risky.copied is not None:
        return Wish(risky.copied, is_copy=True)
    return Wish(path, read_only=True) if risky.read else Wish(None)
