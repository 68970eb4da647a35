"""What every error a user can meet has: a name, facts, and words in the text files."""

from __future__ import annotations

from dataclasses import fields
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from checklist_desktop.domain.faults import Fault


class OpOrdeError(Exception):
    """The base of every error we can explain. Facts are the fields of the subclass."""

    @property
    def key(self) -> str:
        """Where the words are found in the text files."""
        return type(self).__name__

    @property
    def facts(self) -> dict[str, str | int]:
        """What the words may mention, ready to be filled in."""
        if type(self) is OpOrdeError:
            return {}
        return {item.name: getattr(self, item.name) for item in fields(self)}  # type: ignore[arg-type]  # subclasses are dataclasses

    @property
    def details(self) -> tuple[Fault, ...]:
        """What went wrong in parts, for an error that is a list of them."""
        return ()

    def __str__(self) -> str:
        return f"{self.key}({', '.join(f'{name}={value!r}' for name, value in self.facts.items())})"
