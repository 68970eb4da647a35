"""Chapters: the blocks from one heading of level 1 to the next."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from checklist_desktop.reports.blocks import (
    Bars,
    Contents,
    FactTable,
    Fingerprint,
    Front,
    Heading,
    Items,
    ProgressTable,
    QuestionBlock,
    RoomToWrite,
    SignatureBoxes,
    Table,
    Text,
    TwoLists,
)
from checklist_desktop.reports.pdf.composing.bars import bars, progress_table
from checklist_desktop.reports.pdf.composing.codes import fingerprint
from checklist_desktop.reports.pdf.composing.contents import ContentsEntry, contents
from checklist_desktop.reports.pdf.composing.desk import Desk
from checklist_desktop.reports.pdf.composing.front import front
from checklist_desktop.reports.pdf.composing.questions import question
from checklist_desktop.reports.pdf.composing.signing import room_to_write, signature_boxes
from checklist_desktop.reports.pdf.composing.tables import table
from checklist_desktop.reports.pdf.composing.texts import fact_table, heading, items, text, two_lists
from checklist_desktop.reports.pdf.drawing.structure import Node, Role
from checklist_desktop.reports.pdf.layout.inks import Stroke
from checklist_desktop.reports.pdf.layout.looks import MEASURE, ROOM
from checklist_desktop.reports.pdf.layout.pieces import Joint, Piece, PlacedInk, beginning, height_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from checklist_desktop.reports.blocks import Block
    from checklist_desktop.reports.pdf.drawing.fonts import Fonts
    from checklist_desktop.reports.pdf.layout.looks import Looks

_ABOVE_RULE, _BELOW_RULE = 12.0, 9.0
_BEFORE_RUNNING_ON, _LEAST_TO_RUN_ON = 36.0, ROOM * 0.3
_LONGEST_INTRODUCTION = 300
_TIGHTER = (1.0, 0.75, 0.6, 0.5)
_TALLEST_TO_SHARE = ROOM * 0.75


@dataclass(frozen=True, slots=True)
class Chapter:
    """The blocks of a chapter. `key` is the bookmark of its heading."""

    key: str
    blocks: tuple[Block, ...]
    section: Node = field(default_factory=lambda: Node(Role.SECTION))

    @property
    def heading(self) -> Heading | None:
        first = self.blocks[0]
        if isinstance(first, Contents):
            return Heading(first.title)
        return first if isinstance(first, Heading) and first.level == 1 else None

    @property
    def runs_on(self) -> bool:
        """Whether it may begin on the last page of the chapter before it."""
        return self.heading is not None and self.heading.runs_on

    @property
    def is_theme(self) -> bool:
        """Whether it has questions."""
        return any(isinstance(block, QuestionBlock) for block in self.blocks)

    @property
    def is_front(self) -> bool:
        return isinstance(self.blocks[0], Front)

    @property
    def has_contents(self) -> bool:
        return any(isinstance(block, Contents) for block in self.blocks)


def chapters_of(blocks: Iterable[Block]) -> list[Chapter]:
    """The blocks, divided at what begins a page."""
    groups: list[list[Block]] = []
    for block in blocks:
        begins = isinstance(block, Front | Contents) or (isinstance(block, Heading) and block.level == 1)
        if begins or not groups:
            groups.append([])
        groups[-1].append(block)
    return [Chapter(f"chapter-{index}", tuple(group)) for index, group in enumerate(groups)]


def composed(
    chapter: Chapter, looks: Looks, fonts: Fonts, entries: Sequence[ContentsEntry] = ()
) -> list[Piece]:
    """The pieces of a chapter. Its section is made anew, so that it can be composed again."""
    chapter.section.children.clear()
    number = chapter.heading.number if chapter.heading is not None else ""
    desk = Desk(fonts, looks, chapter.section, bool(number))
    pieces: list[Piece] = []
    last_page = 0
    for index, block in enumerate(chapter.blocks):
        if isinstance(block, Fingerprint):
            last_page = len(pieces)
        made = _composed_block(block, desk, f"{chapter.key}-{index}", entries)
        pieces += _attached(made, block, chapter.blocks[max(0, index - 2) : index])
    if chapter.runs_on:
        needs = min(_LEAST_TO_RUN_ON, height_of(pieces))
        return beginning(pieces, gap=_BEFORE_RUNNING_ON, needs=needs)
    if last_page:
        return _closing(pieces, last_page)
    if shares_a_page(chapter, pieces):
        return beginning(pieces, gap=_BEFORE_RUNNING_ON, needs=height_of(pieces))
    return _on_one_page(pieces) if _is_summary(chapter) else pieces


def shares_a_page(chapter: Chapter, pieces: Sequence[Piece]) -> bool:
    """Whether it may begin below the theme before it: a short theme fills no page of its own."""
    return chapter.is_theme and height_of(pieces) < _TALLEST_TO_SHARE


def _attached(made: list[Piece], block: Block, before: Sequence[Block]) -> list[Piece]:
    """The pieces of a block, held to the blocks before it as tightly as they ask for."""
    match before:
        case [*_, Heading()]:
            return beginning(made, joint=Joint.TIGHT)
        case [*_, QuestionBlock()] if isinstance(block, Heading):
            # The look back is short, and would stand alone on a page.
            return beginning(made, joint=Joint.TOGETHER)
        case [*_, last] if _has_rule(block, last):
            return [_rule(), *beginning(made, joint=Joint.TIGHT)]
        case [Heading(), Text(text=words)] if len(words) < _LONGEST_INTRODUCTION:
            return beginning(made, joint=Joint.TOGETHER)
    return made


def _composed_block(block: Block, desk: Desk, key: str, entries: Sequence[ContentsEntry]) -> list[Piece]:
    match block:
        case Heading():
            return heading(block, desk, key)
        case Contents():
            title = heading(Heading(block.title), desk, key)
            return [*title, *beginning(contents(entries, desk), joint=Joint.TIGHT)]
        case QuestionBlock():
            return question(block, desk, key)
        case Front():
            return front(block, desk)
        case Text() | Items() | TwoLists() | FactTable():
            return _running_text(block, desk)
        case _:
            return _set_apart(block, desk)


def _running_text(block: Text | Items | TwoLists | FactTable, desk: Desk) -> list[Piece]:
    match block:
        case Text():
            return text(block, desk)
        case Items():
            return items(block, desk)
        case TwoLists():
            return two_lists(block, desk)
        case FactTable():
            return fact_table(block, desk)


def _set_apart(
    block: Bars | ProgressTable | Table | RoomToWrite | Fingerprint | SignatureBoxes, desk: Desk
) -> list[Piece]:
    match block:
        case Bars():
            return bars(block, desk)
        case ProgressTable():
            return progress_table(block, desk)
        case Table():
            return table(block, desk)
        case RoomToWrite():
            return room_to_write(block)
        case Fingerprint():
            return fingerprint(block, desk)
        case SignatureBoxes():
            return signature_boxes(block, desk)


def _has_rule(block: Block, before: Block) -> bool:
    """Questions, and what has a heading in the margin, are set apart by a rule."""
    if isinstance(block, QuestionBlock):
        return True
    return _has_side_head(block) or (isinstance(block, FactTable) and _has_side_head(before))


def _has_side_head(block: Block) -> bool:
    if isinstance(block, Text | Items | FactTable | Fingerprint | SignatureBoxes):
        return bool(block.side_head)
    return False


def _rule() -> Piece:
    """Left out at the top of a page: the rule of the header is already there."""
    stroke = PlacedInk(Stroke(0, 0, MEASURE))
    return Piece(0, inks=(stroke,), gap=_ABOVE_RULE, after=_BELOW_RULE, is_left_out_on_top=True)


def _is_summary(chapter: Chapter) -> bool:
    return any(isinstance(block, ProgressTable) for block in chapter.blocks)


def _closing(pieces: list[Piece], last_page: int) -> list[Piece]:
    """What is signed on one page; else all that proves it together on the last one."""
    together = _on_one_page(pieces)
    if height_of(together) <= ROOM or height_of(pieces[last_page:]) > ROOM:
        return together
    return [*pieces[:last_page], *beginning(pieces[last_page:], needs=ROOM)]


def _on_one_page(pieces: list[Piece]) -> list[Piece]:
    """Closer together, when that is what it takes to keep a chapter on one page."""
    for factor in _TIGHTER:
        tighter = [replace(piece, gap=piece.gap * factor, after=piece.after * factor) for piece in pieces]
        if height_of(tighter) <= ROOM:
            return tighter
    return pieces
