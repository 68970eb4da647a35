"""Comparing the words of a report with those in its file."""

from __future__ import annotations

from collections import Counter
from enum import StrEnum
from typing import TYPE_CHECKING

from checklist_desktop.domain.text_rules import texts_in
from checklist_desktop.reports.blocks import (
    Contents,
    Fingerprint,
    Front,
    Heading,
    Items,
    ProgressTable,
    QuestionBlock,
    SignatureBoxes,
    Table,
    TwoLists,
)
from checklist_desktop.reports.pdf.composing.texts import BULLET
from checklist_desktop.reports.pdf.reading import read_pdf

if TYPE_CHECKING:
    from pathlib import Path

    from checklist_desktop.reports.blocks import Block, Report


def lost(report: Report, path: Path) -> list[str]:
    """The texts of which the words are not in the file, whole and one after the other."""
    found = f" {' '.join(element.text for element in read_pdf(path))} "
    return [
        text for block in report.blocks for text in shown(block) if f" {' '.join(text.split())} " not in found
    ]


def surplus(report: Report, path: Path) -> Counter[str]:
    """The words that are in the file more often than in the report, or less often."""
    expected = Counter(word for block in report.blocks for text in shown(block) for word in text.split())
    expected += Counter(word for word in added(report.blocks))
    found = Counter(word for element in read_pdf(path) for word in without_page(element.path, element.text))
    return (found - expected) + (expected - found)


def shown(block: Block) -> list[str]:
    """The texts of a block that stand on the page. The others are only spoken, or name a field."""
    hidden: set[str] = set()
    if isinstance(block, Table | ProgressTable):
        hidden.add(block.summary)
    if isinstance(block, ProgressTable):
        hidden.add(block.drawing)
    if isinstance(block, QuestionBlock):
        hidden.add(block.continued)
    if isinstance(block, SignatureBoxes):
        hidden |= {text for box in block.boxes for text in (box.field, box.description)}
    if isinstance(block, Front) and block.logo is not None:
        hidden.add(block.logo.description)
    if isinstance(block, Fingerprint) and block.code is not None:
        hidden |= {block.code.content, block.code.description}
    if isinstance(block, TwoLists):
        hidden |= {points.otherwise for points in (block.left, block.right) if points.points}
    texts = [text for text in texts_in(block) if not isinstance(text, StrEnum)]
    return [text for text in texts if text.strip() and text not in hidden]


def added(blocks: tuple[Block, ...]) -> list[str]:
    """The words a writer adds: bullets, the chapters in the contents, and labels of every place to sign."""
    words = []
    for index, block in enumerate(blocks):
        if isinstance(block, Items) and not block.numbers:
            words += [BULLET] * len(block.items)
        if isinstance(block, SignatureBoxes):
            words += [block.place_label, block.date_label] * (len(block.boxes) - 1)
        if isinstance(block, Contents):
            chapters = [later for later in blocks[index:] if isinstance(later, Heading) and later.level == 1]
            words += [word for chapter in chapters for word in f"{chapter.number} {chapter.text}".split()]
    return words


def without_page(path: tuple[str, ...], text: str) -> list[str]:
    """The words of an element; the page number at the end of a line of the contents is none."""
    words = text.split()
    return words[:-1] if "TOC" in path else words
