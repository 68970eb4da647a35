"""Whatever people type that the fonts have, a reader finds it again: every word, whole, in order."""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import given, settings
from hypothesis import strategies as st

from checklist_desktop.domain.checklist import Meaning
from checklist_desktop.reports.blocks import (
    Cell,
    Column,
    Entry,
    Fact,
    FactTable,
    Heading,
    Items,
    Part,
    QuestionBlock,
    Report,
    Status,
    Table,
    Text,
)
from checklist_desktop.reports.pdf.drawing.fonts import Fonts
from tests.reports.pdf.pages import outside, overlapping, write
from tests.reports.pdf.wording import lost, surplus
from tests.reports.sample_reports import report_of

# What is neither dropped nor changed on the way: letters that are already composed, signs, a few spaces.
_FONTS = Fonts()
LETTERS = [chr(code) for code in range(0x21, 0x250) if chr(code).isprintable() and _FONTS.has(chr(code))]
WORDS = st.text(st.sampled_from(LETTERS), min_size=1, max_size=30)
LONG_WORDS = st.text(st.sampled_from("abc-/"), min_size=60, max_size=400)
SPACES = st.sampled_from([" ", "  ", "\n", "\n\n"])
TEXTS = st.lists(st.one_of(WORDS, WORDS, LONG_WORDS, SPACES), max_size=40).map(" ".join)
LINES = st.lists(WORDS, min_size=1, max_size=12).map(" ".join)
MEANINGS = st.sampled_from(list(Meaning))
ENTRIES = st.builds(Entry, TEXTS, st.one_of(st.just(""), st.just("A1")), TEXTS)
PARTS = st.one_of(
    st.builds(Part, LINES, TEXTS),
    st.builds(Part, LINES, entries=st.lists(ENTRIES, min_size=1, max_size=4).map(tuple)),
)
QUESTIONS = st.builds(
    QuestionBlock,
    number=st.sampled_from(["1.1", "12.34"]),
    text=LINES,
    marks=st.lists(LINES, max_size=3).map(tuple),
    answer_label=LINES,
    answer=st.builds(Status, MEANINGS, LINES),
    beside=st.lists(st.builds(Fact, LINES, LINES), max_size=2).map(tuple),
    parts=st.lists(PARTS, max_size=3).map(tuple),
    continued=st.just("Vervolg"),
)
CELLS = st.builds(Cell, TEXTS, TEXTS, st.booleans(), st.one_of(st.none(), MEANINGS))
ROWS = st.lists(st.tuples(CELLS, CELLS, CELLS), max_size=4).map(tuple)
TABLES = st.builds(Table, st.just("Tabel"), st.just(tuple(Column(t, 1) for t in ("Nr.", "Wat", "Wie"))), ROWS)
BLOCKS = st.one_of(
    st.builds(Text, TEXTS, side_head=st.one_of(st.just(""), LINES)),
    st.builds(Items, st.lists(TEXTS, max_size=4).map(tuple)),
    st.builds(FactTable, st.lists(st.builds(Fact, LINES, TEXTS), max_size=4).map(tuple)),
    st.builds(Heading, LINES, st.sampled_from([1, 2]), st.sampled_from(["", "7"])),
    QUESTIONS,
    TABLES,
)
REPORTS = st.lists(BLOCKS, max_size=6).map(lambda blocks: report_of(Heading("Begin"), *blocks))


@settings(max_examples=40, deadline=None)
@given(REPORTS)
def test_every_word_is_found_again_whole_once_and_in_place(report: Report) -> None:
    with TemporaryDirectory() as folder:
        path = write(report, Path(folder) / "report.pdf")

        assert lost(report, path) == []
        assert not surplus(report, path)
        assert outside(path) == []
        assert overlapping(path) == []
