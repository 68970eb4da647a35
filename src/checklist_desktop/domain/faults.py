"""A fault in a file someone handed us: where it is, what it is, and what was expected."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Mapping


@dataclass(frozen=True, slots=True)
class Where:
    """A place in a file: the line when it is known, and the path of keys and ids that leads there."""

    path: str = ""
    line: int = 0

    @property
    def key(self) -> str:
        if self.path:
            return "place.line_and_path" if self.line else "place.path"
        return "place.line" if self.line else "place.file"

    @property
    def facts(self) -> dict[str, FaultFact]:
        return {"path": self.path, "line": self.line}

    @property
    def details(self) -> tuple[Fault, ...]:
        return ()


@dataclass(frozen=True, slots=True)
class Wording:
    """Words inside the words of a fault, such as what kind of value was expected."""

    key: str
    facts: Mapping[str, FaultFact] = field(default_factory=dict)

    @property
    def details(self) -> tuple[Fault, ...]:
        return ()


FaultFact: TypeAlias = "str | int | Where | Wording"


@dataclass(frozen=True, slots=True)
class Fault:
    """One fault; its words stand in the texts of errors under `fault.` and its kind."""

    where: Where
    kind: str
    mentions: Mapping[str, FaultFact] = field(default_factory=dict)

    @property
    def key(self) -> str:
        return f"fault.{self.kind}"

    @property
    def facts(self) -> dict[str, FaultFact]:
        return {"where": self.where, **self.mentions}

    @property
    def details(self) -> tuple[Fault, ...]:
        return ()
