"""What a command says in the end, and the code with which it ends."""

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
