"""Breaking text into lines: at spaces, and inside a word only when no line could hold it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from checklist_desktop.reports.pdf.drawing.fonts import Fonts
    from checklist_desktop.reports.pdf.drawing.structure import Node
    from checklist_desktop.reports.pdf.layout.looks import Style

# After these a word that fits on no line is broken by preference.
_BREAKABLE = frozenset("-–/_.,;:@&=?")
# These never begin a line.
STICKY = frozenset("·–—:;/")
_GAP_AFTER_NUMBER = 3.0
_DOT = "·"
_SHORTEST_END = 0.4
_LONGEST_WHOLE = 0.5
"""Of a line; what is longer may be broken, or lines would end all too soon."""


@dataclass(frozen=True, slots=True)
class Run:
    """Text in one style; `gap` is extra room after it.

    With a `node` it belongs to that element instead of that of its paragraph, and with an `address` it leads
    there. One that `is_glued` begins right behind the one before it, without a space.
    """

    text: str
    style: Style
    gap: float = 0
    node: Node | None = None
    address: str = ""
    is_glued: bool = False


@dataclass(frozen=True, slots=True)
class PlacedRun:
    """A run on a line, at its distance from where the line begins.

    `goes_on` when it is a part of a word of which the next part stands on the next line, or in another
    element.
    """

    text: str
    style: Style
    offset: float
    goes_on: bool = False
    width: float = 0
    node: Node | None = None
    address: str = ""


@dataclass(frozen=True, slots=True)
class Line:
    """A line of text. `is_open` when it ends inside a word, which goes on in the next line."""

    runs: tuple[PlacedRun, ...]
    width: float
    is_open: bool = False


@dataclass(slots=True)
class _Word:
    text: str
    style: Style
    width: float
    gap: float = 0
    is_part: bool = False
    is_open: bool = False
    is_glued: bool = False
    node: Node | None = None
    address: str = ""


def number_run(text: str, style: Style) -> tuple[Run, ...]:
    """A number before a text, or nothing."""
    return (Run(text, style, _GAP_AFTER_NUMBER),) if text else ()


def broken(runs: Sequence[Run], width: float, fonts: Fonts) -> list[Line]:
    """The lines of a paragraph."""
    lines: list[list[_Word]] = [[]]
    used = 0.0
    words = list(_fitting(_words(runs, fonts, width * _LONGEST_WHOLE), width, fonts))
    for word, glued in zip(words, _glued_widths(words), strict=True):
        space = _space(lines[-1], word, fonts)
        # A hair of tolerance: columns are as wide as their longest word, give or take a rounding.
        is_full = used + space + word.width + glued > width + 0.01
        if lines[-1] and (lines[-1][-1].is_open or (is_full and not word.is_glued)):
            lines.append([])
            used = space = 0.0
        lines[-1].append(word)
        used += space + word.width
    _accompany_last(lines, width)
    return [_line(line, fonts) for line in lines if line]


def _accompany_last(lines: list[list[_Word]], width: float) -> None:
    """A short word never ends a paragraph alone on its line, where the line before can spare one."""
    match lines:
        case [*_, [_, _, *_, before], [last]]:
            is_free = not (before.is_part or before.is_glued or last.is_part or last.is_glued or before.gap)
            if is_free and before.width + last.width < width * _SHORTEST_END:
                lines[-1].insert(0, lines[-2].pop())


def _glued_widths(words: Sequence[_Word]) -> list[float]:
    """For each word the width of what must stand right behind it."""
    widths: list[float] = []
    behind = 0.0
    for word in reversed(words):
        # What is broken over lines anyway pulls nothing along.
        widths.append(0.0 if word.is_open else behind)
        behind = word.width + widths[-1] if word.is_glued else 0.0
    return widths[::-1]


def widest_word(runs: Sequence[Run], fonts: Fonts) -> float:
    """The width below which a word would have to be broken."""
    return max((word.width for word in _words(runs, fonts)), default=0.0)


def width_of(runs: Sequence[Run], fonts: Fonts) -> float:
    """The width of the text on a single line."""
    words = list(_words(runs, fonts))
    return _line(words, fonts).width if words else 0.0


def _words(runs: Iterable[Run], fonts: Fonts, longest_whole: float = 0.0) -> Iterator[_Word]:
    for run in runs:
        words = list(_with_whole_facts(_split(run.text), run.style, longest_whole, fonts))
        for index, word in enumerate(words, start=1):
            width = fonts.width(word, run.style.face, run.style.size)
            yield _Word(
                word,
                run.style,
                width,
                run.gap if index == len(words) else 0,
                is_glued=run.is_glued and index == 1,
                node=run.node,
                address=run.address,
            )


def _split(text: str) -> list[str]:
    """The words of a text; a sign that stands alone keeps to the word before it."""
    words: list[str] = []
    for word in text.split(" "):
        if word in STICKY and words:
            words[-1] += f" {word}"
        elif word:
            words.append(word)
    return words


def _with_whole_facts(words: list[str], style: Style, longest: float, fonts: Fonts) -> Iterator[str]:
    """Facts in a row, with dots between them: one that is no longer than this stays on one line."""
    ends = [index for index, word in enumerate(words, start=1) if word.endswith(_DOT)]
    if not ends or not longest:
        yield from words
        return
    for start, end in pairwise([0, *ends, len(words)]):
        fact = " ".join(words[start:end])
        if fact and fonts.width(fact, style.face, style.size) <= longest:
            yield fact
        else:
            yield from words[start:end]


def _space(words: Sequence[_Word], word: _Word, fonts: Fonts) -> float:
    """The room between the last of these words and the next."""
    if not words or word.is_glued:
        return 0.0
    style = words[-1].style
    return fonts.width(" ", style.face, style.size) + words[-1].gap


def _fitting(words: Iterable[_Word], width: float, fonts: Fonts) -> Iterator[_Word]:
    for word in words:
        if word.width <= width + 0.01:
            yield word
        else:
            yield from _parts(word, width, fonts)


def _parts(word: _Word, width: float, fonts: Fonts) -> Iterator[_Word]:
    start = 0
    while start < len(word.text):
        end = _end_of_part(word, start, width, fonts)
        text = word.text[start:end]
        size = sum(fonts.width(character, word.style.face, word.style.size) for character in text)
        is_last = end == len(word.text)
        yield replace(
            word,
            text=text,
            width=size,
            gap=word.gap if is_last else 0,
            is_part=True,
            is_open=not is_last,
            is_glued=word.is_glued and start == 0,
        )
        start = end


def _end_of_part(word: _Word, start: int, width: float, fonts: Fonts) -> int:
    style = word.style
    used = 0.0
    best = end = start
    for end in range(start, len(word.text)):
        used += fonts.width(word.text[end], style.face, style.size)
        if used > width and end > start:
            break
        if word.text[end] in _BREAKABLE and used > width / 2:
            best = end + 1
    else:
        return len(word.text)
    # An accent that is a character of its own has no width, so it never ends up on a line without its letter.
    return best if best > start else end


def _line(words: Sequence[_Word], fonts: Fonts) -> Line:
    runs: list[PlacedRun] = []
    texts: list[str] = []
    begins = offset = 0.0
    for index, word in enumerate(words):
        before = words[index - 1] if index else None
        offset += _space([before] if before else [], word, fonts)
        if before is None or not _is_one_run(before, word):
            texts, begins = [], offset
        texts.append(word.text)
        offset += word.width
        following = words[index + 1] if index + 1 < len(words) else None
        if following is None or not _is_one_run(word, following):
            goes_on = word.is_open or (following is not None and following.is_glued)
            runs.append(
                PlacedRun(
                    " ".join(texts), word.style, begins, goes_on, offset - begins, word.node, word.address
                )
            )
    return Line(tuple(runs), offset, words[-1].is_open)


def _is_one_run(before: _Word, word: _Word) -> bool:
    parts = before.is_part or word.is_part
    return before.style == word.style and before.node is word.node and not before.gap and not parts
