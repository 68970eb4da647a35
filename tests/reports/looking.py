"""Finding blocks in a report."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from checklist_desktop.reports.blocks import Block, Heading

if TYPE_CHECKING:
    from checklist_desktop.reports.blocks import Report

B = TypeVar("B", bound=Block)


def blocks(made: Report, kind: type[B]) -> list[B]:
    return [block for block in made.blocks if isinstance(block, kind)]


def only(made: Report, kind: type[B]) -> B:
    (block,) = blocks(made, kind)
    return block


def headings(made: Report, level: int = 1) -> list[str]:
    return [f"{head.number} {head.text}".strip() for head in blocks(made, Heading) if head.level == level]


def after(made: Report, heading: str) -> list[Block]:
    """The blocks under a heading, up to the next."""
    places = [place for place, block in enumerate(made.blocks) if isinstance(block, Heading)]
    start = next(place for place in places if getattr(made.blocks[place], "text", "") == heading)
    end = next((place for place in places if place > start), len(made.blocks))
    return list(made.blocks[start + 1 : end])
