"""Where pages, lines and columns break: the rules of the looks, from the pieces and from whole reports."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from pypdf import PdfReader

from checklist_desktop.reports.blocks import (
    Bar,
    Bars,
    Cell,
    Column,
    Heading,
    LabelledBar,
    SignatureBox,
    SignatureBoxes,
    Table,
    Text,
)
from checklist_desktop.reports.pdf.composing.tables import Need, grid
from checklist_desktop.reports.pdf.drawing.fonts import Fonts
from checklist_desktop.reports.pdf.drawing.structure import Node, Role
from checklist_desktop.reports.pdf.layout.columns import Paragraph, stacked
from checklist_desktop.reports.pdf.layout.lines import Run, broken, widest_word
from checklist_desktop.reports.pdf.layout.looks import DEFAULT_ACCENT, MEASURE, ROOM, Style, looks_in
from checklist_desktop.reports.pdf.layout.pages import filled
from checklist_desktop.reports.pdf.layout.pieces import Joint, Piece
from tests.reports.pdf.pages import boxes_in, write
from tests.reports.sample_reports import LONG_EXPLANATION, action_table, actions, question, report_of

if TYPE_CHECKING:
    from pathlib import Path

BODY = Style(10, 15)
FONTS = Fonts()
TENTH = ROOM / 10


def pieces(*joints: Joint, height: float = TENTH) -> list[Piece]:
    return [Piece(height, joint=joint) for joint in joints]


def counts(made: list[Piece]) -> list[int]:
    """How many pieces stand on each page."""
    return [len(page.pieces) for page in filled(made)]


def lines(text: str, width: float) -> list[str]:
    return ["".join(run.text for run in line.runs) for line in broken((Run(text, BODY),), width, FONTS)]


# ---- pages

FREE, PARTED, TOGETHER, TIGHT = Joint.FREE, Joint.UNLESS_EMPTY, Joint.TOGETHER, Joint.TIGHT
BREAKS = [
    ("pieces that hold on to nothing fill the page", [FREE] * 25, [10, 10, 5]),
    ("what belongs together goes on together", [FREE] * 8 + [FREE, TOGETHER, TOGETHER], [8, 3]),
    ("a heading does not stay behind", [FREE] * 9 + [FREE, TIGHT, FREE], [9, 3]),
    ("what is together but too tall breaks as low as it can", [FREE] + [TOGETHER] * 14, [10, 5]),
    ("a tight joint holds while a looser one can break", [FREE] + [TOGETHER] * 7 + [TIGHT] * 7, [7, 8]),
    ("when all is tight it breaks all the same", [FREE] + [TIGHT] * 14, [10, 5]),
    ("a part goes on together while the page is full enough", [FREE] * 8 + [FREE, PARTED, PARTED], [8, 3]),
    ("much of a page is not left empty for it", [FREE] * 7 + [FREE, TIGHT, PARTED, PARTED, PARTED], [10, 2]),
    ("it is parted where that may be", [FREE] * 7 + [FREE, PARTED, TOGETHER, TOGETHER, TOGETHER], [8, 4]),
]


@pytest.mark.parametrize(("joints", "expected"), [row[1:] for row in BREAKS], ids=[row[0] for row in BREAKS])
def test_a_page_breaks_at_its_loosest_joint(joints: list[Joint], expected: list[int]) -> None:
    assert counts(pieces(*joints)) == expected


def test_the_room_around_a_piece_does_not_count_at_the_top_of_a_page() -> None:
    made = [Piece(TENTH, gap=TENTH, after=TENTH / 2) for _ in range(6)]

    assert [place.top for page in filled(made) for place in page.pieces] == pytest.approx(
        [0, 2 * TENTH, 4 * TENTH, 6 * TENTH, 8 * TENTH, 0]
    )


def test_a_piece_that_needs_more_room_than_is_left_begins_a_page() -> None:
    made = [*pieces(*[FREE] * 7), Piece(TENTH, needs=4 * TENTH), *pieces(FREE)]

    assert counts(made) == [7, 2]


def test_a_piece_taller_than_a_page_stands_alone() -> None:
    made = [Piece(TENTH), Piece(ROOM + 1), Piece(TENTH)]

    assert counts(made) == [1, 1, 1]


def test_a_rule_is_left_out_at_the_top_of_a_page() -> None:
    rule = Piece(0, gap=5, is_left_out_on_top=True)

    first, second = filled([*pieces(*[FREE] * 10), rule, *pieces(TIGHT)])

    assert len(first.pieces) == 10
    assert [(place.piece.height, place.top) for place in second.pieces] == [(TENTH, 0)]


def test_a_head_is_repeated_above_what_goes_on() -> None:
    head = Piece(TENTH / 2)
    made = [Piece(TENTH, head=head, continued="Vervolg") for _ in range(12)]

    second = filled(made)[1]

    assert second.pieces[0].piece is head
    assert second.pieces[1].top == TENTH / 2
    assert second.pieces[-1].top + TENTH <= ROOM


def test_never_fewer_than_two_lines_stand_alone() -> None:
    paragraph = Paragraph(Node(Role.PARAGRAPH), (Run("woord " * 120, BODY),))

    joints = [piece.joint for piece in stacked([paragraph], FONTS, x=0, width=200)]

    assert joints[:3] == [FREE, TIGHT, FREE]
    assert joints[-2:] == [FREE, TIGHT]


def test_a_short_word_does_not_end_a_paragraph_alone() -> None:
    text = "De paragraaf krijgt daarom een pagina over rollen en bereikbaarheid, die ook los te gebruiken is."
    widths = range(150, 420, 3)

    ends = [lines(text, width)[-1] for width in widths]

    assert "is." not in ends
    assert "gebruiken is." in ends
    assert all(" ".join(lines(text, width)) == text for width in widths)


FACTS = (
    "Eigenaar: Adviseur · Klaar op: 27 oktober 2026 · Prioriteit: hoog · Status: te doen · Kosten bekend: nee"
)


@pytest.mark.parametrize("width", range(260, 400, 10))
def test_a_short_fact_in_a_row_of_facts_stays_on_one_line(width: int) -> None:
    found = lines(FACTS, width)

    assert [fact for fact in FACTS.split(" · ") if not any(fact in line for line in found)] == []


@pytest.mark.parametrize("width", range(40, 400, 10))
def test_facts_fill_narrow_lines_as_other_words_do(width: int) -> None:
    found = lines(FACTS, width)

    assert "".join(found).replace(" ", "") == FACTS.replace(" ", "")
    assert all(FONTS.width(line, BODY.face, BODY.size) <= width + 0.1 for line in found)


# ---- questions and tables


def texts(path: Path) -> list[str]:
    return [page.extract_text() for page in PdfReader(path).pages]


def begun(lines: int) -> tuple[Heading, Text]:
    """A chapter that has begun with so many lines."""
    return Heading("Thema", number="1"), Text("\n".join(["Een regel."] * lines))


@pytest.mark.parametrize("lines", range(16, 26))
def test_a_short_question_does_not_split_where_little_stays_empty(lines: int, tmp_path: Path) -> None:
    pages = texts(write(report_of(*begun(lines), question(), question("1.3")), tmp_path / "report.pdf"))

    assert [page for page in pages if "Vervolg" in page] == []
    assert [page.count("Antwoord") for page in pages] == [page.count("Onderbouwing") for page in pages]


def test_a_long_question_goes_on_and_says_so(tmp_path: Path) -> None:
    blocks = (Heading("Thema", number="1"), question(), question("1.3", explanation=LONG_EXPLANATION * 4))

    pages = texts(write(report_of(*blocks), tmp_path / "report.pdf"))

    assert ["Vervolg van vraag 1.3" in page for page in pages] == [False, True, True][: len(pages)]
    assert "Vervolg van vraag 1.2" not in "".join(pages)
    assert "Alinea 1." in pages[0]


@pytest.mark.parametrize(("lines", "begins_there"), [(19, True), (20, False)])
def test_a_long_question_begins_only_where_there_is_room_for_it(
    lines: int, begins_there: bool, tmp_path: Path
) -> None:
    long = question("1.3", explanation=LONG_EXPLANATION)

    first, second = texts(write(report_of(*begun(lines), long), tmp_path / "report.pdf"))

    assert ("Antwoord" in first) == begins_there
    assert ("Antwoord" in second) != begins_there


def test_a_table_has_its_head_on_every_page_and_never_one_row_alone(tmp_path: Path) -> None:
    for rows in range(10, 16):
        pages = texts(write(report_of(Heading("Lijst"), action_table(rows)), tmp_path / f"{rows}.pdf"))

        assert all("Eigenaar en partner" in page for page in pages)
        assert min(page.count("31-01-2027") for page in pages) >= 2


def test_a_heading_keeps_its_introduction_and_the_beginning_of_its_table(tmp_path: Path) -> None:
    for height in range(24, 34):
        filler = Text("\n".join(["Een regel."] * height))
        small = Table("Tabel", (Column("Kop", 1),), tuple((Cell(f"rij {n}"),) for n in range(5)))
        blocks = (Heading("Lijst"), filler, Heading("Tussenkop", level=2), Text("Inleiding."), small)

        pages = texts(write(report_of(*blocks), tmp_path / f"{height}.pdf"))

        (page,) = [page for page in pages if "Tussenkop" in page]
        assert "rij 1" in page


def test_action_points_of_one_row_are_not_torn(tmp_path: Path) -> None:
    pages = texts(write(report_of(*actions(60)), tmp_path / "report.pdf"))

    assert [page.count("Met: GGD en") for page in pages] == [page.count("31-01-2027") for page in pages]


def test_further_rows_of_boxes_have_room_of_their_own(tmp_path: Path) -> None:
    counts = [Bar(full, 0, 40 - full, f"{full} van 40") for full in (39, 1)]
    bars = Bars(tuple(LabelledBar("Besproken", bar) for bar in counts))

    page = boxes_in(write(report_of(Heading("Thema", number="1"), bars), tmp_path / "report.pdf"))[0]

    below_heading = sorted({box.baseline for box in page if not box.is_artifact})[:2]
    assert below_heading[1] - below_heading[0] > 2 * 13


@pytest.mark.parametrize("lines", range(12, 24, 2))
def test_a_place_to_sign_is_not_parted_from_its_words(lines: int, tmp_path: Path) -> None:
    boxes = tuple(SignatureBox(f"field{n}", "De ondertekenaar", f"Handtekening {n}") for n in range(4))
    places = SignatureBoxes("", boxes, "Plaats", "Datum")

    pages = PdfReader(write(report_of(*begun(lines), places), tmp_path / "report.pdf")).pages

    fields = [len(page.get("/Annots", [])) for page in pages]
    assert [page.extract_text().count("De ondertekenaar") for page in pages] == fields
    assert [page.extract_text().count("Datum") for page in pages] == fields


# ---- lines

LINES = [
    ("a line breaks at a space", "een twee drie", 45, ["een twee", "drie"]),
    ("several spaces are one", "  een   twee ", 100, ["een twee"]),
    ("a word is whole when it fits on a line", "een samenwerking", 62, ["een", "samenwerking"]),
    (
        "a hyphen is no place to break a word that fits",
        "jeugd- en gezins-zorg",
        62,
        ["jeugd- en", "gezins-zorg"],
    ),
    ("a no-break space is no place to break", "aa 10\u00a0van\u00a012", 50, ["aa", "10\u00a0van\u00a012"]),
    ("a sign alone stays with the word before it", "Politie · Zorg", 37, ["Politie ·", "Zorg"]),
    (
        "a long address breaks after a slash",
        "https://voorbeeld.nl/abcdef",
        100,
        ["https://voorbeeld.nl/", "abcdef"],
    ),
]


@pytest.mark.parametrize(
    ("text", "width", "expected"), [row[1:] for row in LINES], ids=[row[0] for row in LINES]
)
def test_lines_break_where_they_may(text: str, width: float, expected: list[str]) -> None:
    assert lines(text, width) == expected


def test_a_word_longer_than_a_line_loses_nothing() -> None:
    word = "x" * 500 + "e\u0302" * 50

    made = lines(word, 100)

    assert "".join(made) == word
    assert all(not line.startswith("\u0302") for line in made)


# ---- columns


def test_columns_follow_their_shares_when_the_words_fit() -> None:
    made = grid([1, 3], [Need(10, 500), Need(20, 500)])

    assert made.widths[1] == pytest.approx(3 * made.widths[0])
    assert made.lefts[1] + made.widths[1] == pytest.approx(MEASURE)


def test_a_column_is_as_wide_as_its_longest_word() -> None:
    made = grid([1, 9, 9], [Need(60, 60), Need(30, 900), Need(30, 900)])

    assert made.widths[0] == pytest.approx(60)
    assert made.widths[1] == pytest.approx(made.widths[2])


def test_a_column_takes_no_more_than_its_texts_need_when_others_are_short_of_room() -> None:
    made = grid([5, 1, 5], [Need(30, 50), Need(90, 900), Need(30, 900)])

    assert made.widths[0] == pytest.approx(50)


def test_words_too_wide_for_the_page_share_it() -> None:
    made = grid([1, 1], [Need(600, 600), Need(300, 300)])

    assert made.widths[0] == pytest.approx(2 * made.widths[1])
    assert made.lefts[1] + made.widths[1] == pytest.approx(MEASURE)


def test_ordinary_words_are_not_broken_in_a_table_of_seven_columns(tmp_path: Path) -> None:
    words = "Aandachtsfunctionaris", "samenwerkingsverbanden", "31-01-2027", "jeugdgezondheidszorg"
    row = tuple(Cell(word) for word in (*words, "Onbekend", "gewoon", "1.2"))
    columns = tuple(
        Column(title, 1) for title in ("Nr.", "Actie", "Klaar op", "Met", "Kosten", "Stand", "Vraag")
    )

    page = texts(write(report_of(Table("Tabel", columns, (row,))), tmp_path / "report.pdf"))[0]

    assert [word for word in words if word not in page] == []


# ---- colours


def test_an_accent_is_used_when_it_reads_well_on_white() -> None:
    assert looks_in("#7A1F5C").accent == "#7A1F5C"
    assert looks_in("#FF8800").accent == DEFAULT_ACCENT


def test_the_widest_word_is_found_among_all_runs() -> None:
    runs = (Run("een", BODY), Run("veel breder", BODY.bold()))

    assert widest_word(runs, FONTS) == pytest.approx(FONTS.width("breder", BODY.bold().face, 10))
