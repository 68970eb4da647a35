"""What composing a block needs to know of its surroundings."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from checklist_desktop.reports.pdf.layout.looks import MEASURE, TEXT_EDGE

if TYPE_CHECKING:
    from checklist_desktop.reports.pdf.drawing.fonts import Fonts
    from checklist_desktop.reports.pdf.drawing.structure import Node
    from checklist_desktop.reports.pdf.layout.looks import Looks


@dataclass(frozen=True, slots=True)
class Desk:
    """Fonts and styles, the section that is being filled, and whether its heading has a number.

    In a chapter with a number running text keeps to the text edge; in one without it has the full measure.
    """

    fonts: Fonts
    looks: Looks
    section: Node
    is_numbered: bool

    @property
    def edge(self) -> float:
        return TEXT_EDGE if self.is_numbered else 0.0

    @property
    def width(self) -> float:
        return MEASURE - self.edge


def paragraphs_of(text: str) -> list[str]:
    """The paragraphs of a text, which line ends separate."""
    return [line for line in text.split("\n") if line.strip()]
