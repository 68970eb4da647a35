"""What a report is made of, in the order in which it is read. Every writer lays out the same blocks.

Texts are plain: no markup, in the language of the report, with every word the reader gets. A writer decides
on type, measures and pages only.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from datetime import datetime

    from checklist_desktop.domain.checklist import Meaning


class TextRole(StrEnum):
    """How much weight a paragraph has."""

    LEAD = "lead"
    BODY = "body"
    SMALL = "small"


@dataclass(frozen=True, slots=True)
class Status:
    """An answer: its symbol and colour follow from the meaning, the word is what the checklist calls it."""

    meaning: Meaning
    word: str


@dataclass(frozen=True, slots=True)
class Fact:
    """A label and what it is; several paragraphs are separated by a line end."""

    label: str
    text: str
    strong: bool = False


@dataclass(frozen=True, slots=True)
class Logo:
    """A PNG or JPEG file, and what it shows."""

    image: bytes
    description: str


@dataclass(frozen=True, slots=True)
class Front:
    """The front page. `state` is what stands in the plate, filled when `is_signed`, outlined otherwise."""

    product: str
    title: str
    subtitles: tuple[str, ...]
    state: str
    version: str
    is_signed: bool
    facts: tuple[Fact, ...]
    notice: str
    logo: Logo | None = None


@dataclass(frozen=True, slots=True)
class Heading:
    """Level 1 begins a page and stands in the contents and the bookmarks, level 2 in the bookmarks only.

    One that `runs_on` begins below what comes before it, where there is room.
    """

    text: str
    level: int = 1
    number: str = ""
    runs_on: bool = False


@dataclass(frozen=True, slots=True)
class Text:
    """A paragraph; `side_head` is a short heading in the margin beside it. Line ends separate paragraphs."""

    text: str
    role: TextRole = TextRole.BODY
    side_head: str = ""


@dataclass(frozen=True, slots=True)
class Items:
    """A list. `numbers` holds the number of each item; empty means bullets."""

    items: tuple[str, ...]
    numbers: tuple[str, ...] = ()
    side_head: str = ""


@dataclass(frozen=True, slots=True)
class PointList:
    """A titled short list of numbered points; `otherwise` is said when there are none."""

    title: str
    points: tuple[Point, ...]
    otherwise: str


@dataclass(frozen=True, slots=True)
class Point:
    number: str
    text: str


@dataclass(frozen=True, slots=True)
class TwoLists:
    """Two lists side by side; read the left one first."""

    left: PointList
    right: PointList


@dataclass(frozen=True, slots=True)
class FactTable:
    """Labels with their texts below each other."""

    facts: tuple[Fact, ...]
    side_head: str = ""


@dataclass(frozen=True, slots=True)
class Bar:
    """One box per question: full, then half, then empty. The words say the same to who cannot see it."""

    full: int
    half: int
    empty: int
    words: str


@dataclass(frozen=True, slots=True)
class LabelledBar:
    label: str
    bar: Bar


@dataclass(frozen=True, slots=True)
class Bars:
    """Bars below each other, at the head of a theme."""

    bars: tuple[LabelledBar, ...]


@dataclass(frozen=True, slots=True)
class ProgressRow:
    """One row of the summary; an emphasised one is bold and closed by a heavier line."""

    number: str
    label: str
    bars: tuple[Bar, ...]
    emphasised: bool = False


@dataclass(frozen=True, slots=True)
class ProgressTable:
    """Per theme the bars side by side. `columns` names the label column and each column of bars.

    `drawing` is what a screen reader says of all bars together, as one picture.
    """

    summary: str
    columns: tuple[str, ...]
    rows: tuple[ProgressRow, ...]
    note: str
    drawing: str


@dataclass(frozen=True, slots=True)
class Contents:
    """The table of contents: every heading of level 1 that follows, with its page."""

    title: str


@dataclass(frozen=True, slots=True)
class Entry:
    """One of several things under a label, such as an action point: id in bold, text, details in grey."""

    text: str
    number: str = ""
    detail: str = ""


@dataclass(frozen=True, slots=True)
class Part:
    """What belongs to a question under one label: paragraphs of text, or entries; never both."""

    label: str
    text: str = ""
    entries: tuple[Entry, ...] = ()


@dataclass(frozen=True, slots=True)
class QuestionBlock:
    """A question with its answer. `answer_label` and `answer` share a line with `beside` facts.

    `continued` is what the next page says when the block runs on there.
    """

    number: str
    text: str
    marks: tuple[str, ...]
    answer_label: str
    answer: Status
    beside: tuple[Fact, ...]
    parts: tuple[Part, ...]
    continued: str


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a table; `share` is its part of the width (they add up to anything)."""

    title: str
    share: float


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell: its text, a detail in grey below it, and the symbol of an answer before it."""

    text: str
    detail: str = ""
    strong: bool = False
    meaning: Meaning | None = None


@dataclass(frozen=True, slots=True)
class Table:
    """Rows never split; the head is repeated. `summary` describes the table to a screen reader."""

    summary: str
    columns: tuple[Column, ...]
    rows: tuple[tuple[Cell, ...], ...]


@dataclass(frozen=True, slots=True)
class RoomToWrite:
    """Lines to write on by hand; there is nothing in it to read."""

    lines: int


@dataclass(frozen=True, slots=True)
class QrCode:
    """What a camera reads, what a screen reader says instead, and what it is for."""

    content: str
    description: str
    note: str


@dataclass(frozen=True, slots=True)
class Fingerprint:
    """The controlegetal in groups of four, with what it is, and the same for a camera."""

    side_head: str
    groups: tuple[str, ...]
    note: str
    code: QrCode | None = None


@dataclass(frozen=True, slots=True)
class SignatureBox:
    """A place to sign: `field` is its name in the file, `description` what a screen reader says."""

    field: str
    title: str
    description: str


@dataclass(frozen=True, slots=True)
class SignatureBoxes:
    side_head: str
    boxes: tuple[SignatureBox, ...]
    place_label: str
    date_label: str


Block: TypeAlias = (
    Front
    | Heading
    | Text
    | Items
    | TwoLists
    | FactTable
    | Bars
    | ProgressTable
    | Contents
    | QuestionBlock
    | Table
    | RoomToWrite
    | Fingerprint
    | SignatureBoxes
)


@dataclass(frozen=True, slots=True)
class PageWords:
    """What stands in the margin of every page. `page` holds the places {page} and {pages}."""

    head_left: str
    head_right: str
    foot_left: str
    foot_middle: str
    page: str
    watermark: str = ""
    proof: str = ""


@dataclass(frozen=True, slots=True)
class Attachment:
    """A JSON file inside the report: the data it was made from."""

    name: str
    content: bytes
    description: str


@dataclass(frozen=True, slots=True)
class Report:
    """A whole report. `moment` (UTC) follows from the data, so that the same data gives the same bytes.

    `title`, `author`, `subject` and `keywords` go into the properties of the file; `accent` is #rrggbb.
    `creator` is the program, this one when it is empty.
    """

    title: str
    author: str
    subject: str
    language: str
    moment: datetime
    accent: str
    page_words: PageWords
    blocks: tuple[Block, ...]
    attachment: Attachment | None = None
    keywords: str = ""
    creator: str = ""
