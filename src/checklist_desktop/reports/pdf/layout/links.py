"""Web addresses in a text: the paragraph that ends with one can be followed."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING
from urllib.parse import quote

from checklist_desktop.reports.pdf.drawing.structure import Role

if TYPE_CHECKING:
    from collections.abc import Sequence

    from checklist_desktop.reports.pdf.drawing.structure import Node
    from checklist_desktop.reports.pdf.layout.columns import Paragraph

_ADDRESS = re.compile(r"https?://[^\s<>\"]*[^\s<>\".,;:!?'’)\]]", re.IGNORECASE)
# What may stand in an address as it is; the rest is written in percents, as a file holds plain letters there.
_AS_IT_IS = "!#$%&'()*+,/:;=?@[]~-._"


def web_address(text: str) -> str:
    """The address in a text; empty when there is none, or when there are several."""
    found = _ADDRESS.findall(text)
    return quote(found[0], safe=_AS_IT_IS) if len(found) == 1 else ""


def with_link(paragraphs: Sequence[Paragraph], node: Node, accent: str) -> list[Paragraph]:
    """The paragraphs of an element; the last becomes a link when there is an address in it.

    Only the last: an element is read with its own text first, and then what is inside it.
    """
    if not paragraphs:
        return []
    *before, last = paragraphs
    address = web_address(" ".join(run.text for run in last.runs))
    if not address or last.label is not None:
        return list(paragraphs)
    runs = tuple(replace(run, style=run.style.coloured(accent)) for run in last.runs)
    return [*before, replace(last, node=node.add(Role.LINK), runs=runs, address=address)]
