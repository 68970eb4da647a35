"""The municipalities that are offered while typing, with the other names they are known by."""

from __future__ import annotations

import csv
from dataclasses import dataclass

from checklist_desktop.domain.text_rules import alike
from checklist_desktop.system.paths import resources


@dataclass(frozen=True, slots=True)
class Municipality:
    """`code` is the code of Statistics Netherlands (CBS), as GM1680."""

    code: str
    name: str
    also_known_as: tuple[str, ...]


def municipalities() -> tuple[Municipality, ...]:
    """All of them, by name."""
    path = resources() / "data" / "gemeenten.csv"
    with path.open(encoding="utf-8", newline="") as file:
        return tuple(
            Municipality(line["code"], line["name"], _names(line["also_known_as"]))
            for line in csv.DictReader(file)
        )


def municipality_called(name: str) -> Municipality | None:
    """The one with exactly this name, capitals and spaces around it aside."""
    return next((known for known in municipalities() if alike(known.name, name)), None)


def _names(text: str) -> tuple[str, ...]:
    return tuple(name.strip() for name in text.split("|") if name.strip())
