"""Reports with awkward texts and numbers: nothing is lost, clipped, drawn over something else or outside."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from pypdf import PdfReader

from checklist_desktop.reports.blocks import (
    Bars,
    Cell,
    Column,
    Contents,
    Entry,
    Fact,
    FactTable,
    Fingerprint,
    Front,
    Heading,
    Items,
    LabelledBar,
    PageWords,
    Point,
    PointList,
    ProgressRow,
    ProgressTable,
    SignatureBox,
    SignatureBoxes,
    Table,
    Text,
    TextRole,
    TwoLists,
)
from checklist_desktop.reports.pdf.reading import read_pdf
from tests.reports.pdf.pages import outside, overlapping, write
from tests.reports.pdf.wording import lost, surplus
from tests.reports.sample_reports import (
    action,
    actions,
    bar,
    contents_page,
    front,
    full_report,
    logo,
    question,
    report_of,
    summary,
)

if TYPE_CHECKING:
    from pathlib import Path

    from checklist_desktop.reports.blocks import Block, Report

SENTENCE = "Het regionale beleidskader noemt doelen, een budget en een evaluatie. "
LINES = "Een regel met enkele woorden erin.\n"
WORD = "samenwerkingsovereenkomst"
QUOTES = "<b>vet</b> & &amp; &lt; \"dubbel\" 'enkel' ‘krul’ “krul” {page} %s \\n (haakje \\ \\) $1"
CHAPTER = Heading("Hoofdstuk", number="1")


def labelled_bars(total: int) -> Bars:
    return Bars(
        (LabelledBar("Besproken", bar(total - 1, 0, total)), LabelledBar("Op orde", bar(1, 1, total)))
    )


def progress(total: int, rows: int = 3) -> ProgressTable:
    made = tuple(
        ProgressRow(
            str(number), "Samenwerken in de zorg- en veiligheidsketen", (bar(2, 1, total), bar(0, 0, total))
        )
        for number in range(1, rows + 1)
    )
    columns = ("Thema", "Besproken", "Op orde")
    return ProgressTable("Voortgang", columns, made, "Elk hokje is één vraag.", "Diagram van 1 vraag.")


def one_cell(text: str) -> Table:
    return Table(
        "Tabel",
        (Column("Nr.", 1), Column("Actie", 5), Column("Vraag", 1)),
        ((Cell("A1"), Cell(text, detail="Met: GGD"), Cell("1.2")), (Cell("A2"), Cell("kort"), Cell("1.3"))),
    )


def themes(count: int) -> tuple[Block, ...]:
    headings = [Heading(f"Thema {number} over {WORD}", number=str(number)) for number in range(1, count + 1)]
    return (front(), Contents("Inhoud"), *(block for head in headings for block in (head, labelled_bars(4))))


def boxes(count: int) -> SignatureBoxes:
    made = tuple(
        SignatureBox(f"field{number}", f"De {SENTENCE}", f"Handtekening {number}") for number in range(count)
    )
    return SignatureBoxes("Ondertekening", made, "Plaats", "Datum")


AWKWARD: dict[str, tuple[Block, ...]] = {
    "10,000 characters of explanation": (CHAPTER, question(explanation=(LINES * 300)[:10_000])),
    "20,000 characters in one paragraph": (CHAPTER, question(explanation=(SENTENCE * 300)[:20_000])),
    "one word of 20,000 characters": (CHAPTER, question(explanation="x" * 20_000)),
    "long words everywhere": (
        CHAPTER,
        FactTable((Fact("l" * 100, "t" * 300),)),
        question(number="12.345.678", marks=("m" * 60, "kernvraag"), explanation=("w" * 130 + " ") * 9),
        one_cell("c" * 2000),
    ),
    "markup and quotes": (
        Heading(QUOTES, number="1"),
        Text(QUOTES, side_head="Kop"),
        question(explanation=QUOTES, evidence=(QUOTES,)),
        one_cell(QUOTES),
    ),
    "line ends of all kinds": (CHAPTER, Text("een\r\ntwee\n\n\ndrie\rvier\u2028vijf\tzes\x0bzeven")),
    "empty texts": (
        CHAPTER,
        Text("", side_head="Leeg"),
        Text(""),
        Items(()),
        Items(("",)),
        FactTable((Fact("Label", ""), Fact("", ""))),
        Bars(()),
        question(explanation="", marks=(), evidence=()),
        Table("Leeg", (Column("A", 1), Column("B", 1)), ((Cell(""), Cell("")), (Cell("x"), Cell("")))),
        TwoLists(PointList("Links", (), "Geen."), PointList("Rechts", (), "")),
    ),
    "a table without rows": (CHAPTER, Table("Leeg", (Column("A", 1), Column("B", 2)), ()), Text("Erna.")),
    "addresses on the web": (
        CHAPTER,
        question(actions=(Entry("Doen", "A1", "Te vinden in: https://voorbeeldstad.example/nota"),)),
        Table(
            "Bronnen",
            (Column("Nr.", 1), Column("Bron", 9)),
            ((Cell("B1"), Cell("Titel", detail=f"Uitgever\nhttps://a.example/{'pad/' * 400}é")),),
        ),
        Heading("Bijlage", runs_on=True),
        Text("Op dezelfde bladzijde, als er plaats is."),
    ),
    "a cell longer than a page": (CHAPTER, one_cell(SENTENCE * 200)),
    "a cell of 700 lines": (CHAPTER, one_cell(LINES * 700)),
    "200 action points": actions(200),
    "200 entries in one question": (
        CHAPTER,
        question(actions=tuple(action(number) for number in range(1, 201))),
    ),
    "titles of 300 characters": (
        front(title=(SENTENCE * 5)[:300]),
        Contents("Inhoud"),
        Heading((SENTENCE * 5)[:300], number="1"),
        Heading((SENTENCE * 5)[:300], level=2),
        Text(SENTENCE, TextRole.LEAD, side_head=(SENTENCE * 5)[:300]),
        Heading((SENTENCE * 5)[:300]),
        progress(10),
    ),
    "chapters without a name": (
        Contents("Inhoud"),
        Heading(""),
        Text("Zin."),
        Heading("", level=2),
        Text("Zin."),
    ),
    "a front with little on it": (Front("Op orde", "Titel", (), "CONCEPT", "", False, (), ""),),
    "an odd number of places to sign": (
        CHAPTER,
        boxes(1),
        Fingerprint("", (), ""),
        Fingerprint("Kop", (), "Zin."),
    ),
    "60 themes": themes(60),
    "40 questions in a theme": (CHAPTER, labelled_bars(40), Heading("Samenvatting"), progress(40)),
    "400 questions in a theme": (CHAPTER, labelled_bars(400), Heading("Samenvatting"), progress(400)),
    "1,500 questions in a theme": (CHAPTER, labelled_bars(1_500), Heading("Samenvatting"), progress(1_500)),
    "60 themes in the summary": (Heading("Samenvatting"), progress(12, rows=60)),
    "a summary of long texts": (
        *summary()[:4],
        TwoLists(
            PointList("Sterk", tuple(Point(f"{n}.{n}", SENTENCE * 30) for n in range(1, 9)), "Geen"),
            PointList("Zwak " * 30, tuple(Point("12.345.67890", "kort") for _ in range(30)), "Geen"),
        ),
        Items(tuple(SENTENCE * 40 for _ in range(4)), numbers=("1.", "2.", "100000000000000000.", "4.")),
    ),
    "no evidence at all": (CHAPTER, *(question(f"1.{n}", evidence=()) for n in range(1, 20))),
    "an answer that is a sentence": (
        CHAPTER,
        question(evidence=()),
        FactTable((Fact("Een label van meer dan een regel lang, dus hoger dan de tekst", "kort"),)),
    ),
    "many places to sign": (CHAPTER, boxes(7)),
    "many columns": (
        CHAPTER,
        Table(
            "Breed",
            tuple(Column(f"Verantwoordelijkheid {n}", 1) for n in range(9)),
            tuple(tuple(Cell(f"{WORD} {r}") for _ in range(9)) for r in range(40)),
        ),
    ),
    "a front of more than a page": (
        replace(
            front(is_signed=False, title="Kort"), facts=(Fact("Zaak", SENTENCE * 90), Fact("Zaak", "kort"))
        ),
        *contents_page(),
        CHAPTER,
        FactTable((Fact("Zaak", SENTENCE * 90), Fact("Zaak", "kort")), side_head="Feiten"),
    ),
    "entries of several lines": (
        CHAPTER,
        question(actions=(Entry(f"een\ntwee\n{SENTENCE * 80}", "A1", f"drie\n{SENTENCE * 80}"),)),
    ),
}


# Most of these would fit beside each other on a page; each is a report of its own, to be found by its name.
@pytest.fixture(params=list(AWKWARD.values()), ids=list(AWKWARD))
def awkward(request: pytest.FixtureRequest) -> Report:
    blocks: tuple[Block, ...] = request.param
    return report_of(*blocks)


def test_nothing_leaves_its_place_and_nothing_is_drawn_over(awkward: Report, tmp_path: Path) -> None:
    path = write(awkward, tmp_path / "report.pdf")

    assert outside(path) == []
    assert overlapping(path) == []


def test_every_text_is_found_again_with_its_words_whole_and_in_order(awkward: Report, tmp_path: Path) -> None:
    path = write(awkward, tmp_path / "report.pdf")

    assert lost(awkward, path) == []


def test_every_word_is_read_once(awkward: Report, tmp_path: Path) -> None:
    path = write(awkward, tmp_path / "report.pdf")

    assert surplus(awkward, path) == Counter()


@pytest.mark.parametrize("is_signed", [True, False])
def test_nothing_leaves_its_place_in_a_report_of_every_kind(is_signed: bool, tmp_path: Path) -> None:
    path = write(full_report(is_signed=is_signed, themes=3, rows=60), tmp_path / "report.pdf")

    assert outside(path) == []
    assert overlapping(path) == []


def test_words_too_long_for_the_margins_are_cut_with_dots(tmp_path: Path) -> None:
    words = PageWords(SENTENCE * 3, SENTENCE, SENTENCE, WORD * 20, f"{SENTENCE} {{page}}", watermark=WORD * 2)

    path = write(replace(report_of(CHAPTER, question()), page_words=words), tmp_path / "report.pdf")

    assert outside(path) == []
    assert overlapping(path) == []
    assert PdfReader(path).pages[0].extract_text().count("…") == 5


def test_margins_may_be_empty(tmp_path: Path) -> None:
    words = PageWords("", "", "", "", "")

    path = write(replace(report_of(CHAPTER), page_words=words), tmp_path / "report.pdf")

    assert PdfReader(path).pages[0].extract_text().split() == ["1", "Hoofdstuk"]


def test_a_picture_that_broke_is_left_out(tmp_path: Path) -> None:
    broken = replace(logo(), image=logo().image[:60])

    path = write(report_of(replace(front(), logo=broken)), tmp_path / "report.pdf")

    assert [element.role for element in read_pdf(path)][:2] == ["P", "P"]
