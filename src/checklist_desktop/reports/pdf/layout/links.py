"""Web addresses in a text: each can be followed, and is an element of its own."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from urllib.parse import quote

from checklist_desktop.reports.pdf.drawing.structure import Role
from checklist_desktop.reports.pdf.layout.lines import STICKY, Run

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from checklist_desktop.reports.pdf.drawing.structure import Node

_ADDRESS = re.compile(r"https?://[^\s<>\"]*[^\s<>\".,;:!?'’)\]]", re.IGNORECASE)
# What may stand in an address as it is; the rest is written in percents, as a file holds plain letters there.
_AS_IT_IS = "!#$%&'()*+,/:;=?@[]~-._"
_NO_BREAK = "\u00a0"
# What browsers take. Every line of an address leads to the whole of it, so one without end makes a file vast.
_LONGEST = 2000


def web_address(text: str) -> str:
    """Where an address leads."""
    return quote(text, safe=_AS_IT_IS)


def linked(runs: Sequence[Run], node: Node) -> tuple[Run, ...]:
    """The runs of a paragraph, with every address in them a link below its element.

    An element is read with its own text first, and then what is inside it. So from its first address on, all
    the text of an element stands in elements inside it.
    """
    found: list[Run] = []
    for run in runs:
        is_followed = bool(_addresses(run))
        has_links = any(child.role is Role.LINK for child in node.children)
        if is_followed or has_links:
            found += _apart(run, node)
        else:
            found.append(run)
    return tuple(found)


def _addresses(run: Run) -> list[re.Match[str]]:
    """The addresses in a run that can be followed."""
    if not run.style.link:
        return []
    return [found for found in _ADDRESS.finditer(run.text) if len(found[0]) <= _LONGEST]


def _apart(run: Run, node: Node) -> Iterator[Run]:
    place = 0
    for match in _addresses(run):
        yield from _between(run, run.text[place : match.start()], node, is_first=not place)
        style = run.style.coloured(run.style.link)
        is_glued = match.start() > 0 and run.text[match.start() - 1] != " "
        inside = node.add(Role.LINK)
        yield Run(match[0], style, node=inside, address=web_address(match[0]), is_glued=is_glued)
        place = match.end()
    yield from _between(run, run.text[place:], node, is_first=not place)


def _between(run: Run, text: str, node: Node, *, is_first: bool) -> Iterator[Run]:
    """What stands between two addresses: of the element itself before the first one."""
    words = text.strip(" ")
    if not words:
        return
    has_links = any(child.role is Role.LINK for child in node.children)
    is_glued = not is_first and not text.startswith(" ")
    if not is_first and not is_glued and words.split(" ")[0] in STICKY:
        # Such a sign never begins a line.
        words, is_glued = f"{_NO_BREAK}{words}", True
    yield Run(words, run.style, node=node.add(Role.SPAN) if has_links else None, is_glued=is_glued)
