"""What a command says in the end, and the code with which it ends; while it works it says nothing."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from checklist_desktop.domain.canonical import JsonValue

DONE, DATA_SAYS_NO, WRONG_USE = 0, 1, 2


@dataclass(frozen=True, slots=True)
class Told:
    """What a command has to say: lines for people, plain values for programs."""

    lines: tuple[str, ...]
    plain: JsonValue
    code: int = DONE


def unwatched(share: float) -> None:
    """How far the work is; nobody watches a bar at the terminal."""


def unstopped() -> bool:
    """Whether the work should stop: Ctrl+C ends the program itself."""
    return False
