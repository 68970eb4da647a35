"""Pages are not left half empty: a question parts before that, an annex begins where there is room."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from pypdf import PdfReader
from pypdf.generic import Destination

from checklist_desktop.reports.blocks import Cell, Column, Contents, Heading, Table, Text
from checklist_desktop.reports.pdf.layout.looks import PAGE_HEIGHT, ROOM
from checklist_desktop.reports.pdf.layout.looks import TOP as MARGIN_ABOVE
from tests.reports.pdf.pages import boxes_in, outside, overlapping, write
from tests.reports.sample_reports import question, report_of

if TYPE_CHECKING:
    from pathlib import Path

    from checklist_desktop.reports.blocks import Block

EXPLANATION = "De burgemeester is trekker en de wethouder doet mee vanuit de zorg voor jongeren. " * 6
EVIDENCE = tuple(f"Stuk {number}, vastgesteld door het college" for number in range(1, 9))


def texts(path: Path) -> list[str]:
    return [page.extract_text() for page in PdfReader(path).pages]


def lines(count: int) -> Text:
    return Text("\n".join(["Een regel."] * count))


def empty_below(path: Path, page: int) -> float:
    """How much of the room on a page stays empty below its text."""
    lowest = min(box.bottom for box in boxes_in(path)[page] if not box.is_artifact)
    return (lowest - (PAGE_HEIGHT - MARGIN_ABOVE - ROOM)) / ROOM


def laid_out(blocks: list[Block], tmp_path: Path) -> Path:
    path = write(report_of(*blocks), tmp_path / "report.pdf")
    assert outside(path) == []
    assert overlapping(path) == []
    return path


@pytest.mark.parametrize("height", range(10, 27))
def test_a_short_question_is_parted_only_before_much_of_a_page_would_stay_empty(
    height: int, tmp_path: Path
) -> None:
    tall = question("1.2", explanation=EXPLANATION, evidence=EVIDENCE)
    path = laid_out([Heading("Thema", number="1"), lines(height), tall], tmp_path)
    first, *others = texts(path)

    if "Antwoord" in first and others:
        assert "Vervolg van vraag 1.2" in others[0]
        assert "Onderbouwing" in others[0]
        assert first.count("De burgemeester") == 6
    assert empty_below(path, 0) < 0.45 or not others


def test_there_are_heights_at_which_it_is_parted_and_at_which_it_is_not(tmp_path: Path) -> None:
    tall = question("1.2", explanation=EXPLANATION, evidence=EVIDENCE)
    seen = set()
    for height in range(10, 27):
        path = write(report_of(Heading("Thema", number="1"), lines(height), tall), tmp_path / "report.pdf")
        pages = texts(path)
        seen.add((len(pages), "Antwoord" in pages[0]))

    assert seen == {(1, True), (2, True), (2, False)}


def annexes(filled: int, *, runs_on: bool = True) -> list[Block]:
    return [
        Contents("Inhoud"),
        Heading("Bijlage A"),
        lines(filled),
        Heading("Bijlage B", runs_on=runs_on),
        Text("Wat hier staat."),
    ]


@pytest.mark.parametrize(("filled", "pages"), [(3, 2), (18, 2), (25, 3)])
def test_an_annex_begins_below_the_one_before_it_where_there_is_room(
    filled: int, pages: int, tmp_path: Path
) -> None:
    path = laid_out(annexes(filled), tmp_path)

    assert len(texts(path)) == pages


def test_what_does_not_run_on_begins_a_page(tmp_path: Path) -> None:
    assert len(texts(laid_out(annexes(3, runs_on=False), tmp_path))) == 3


def test_the_contents_and_the_bookmarks_know_on_which_page_an_annex_begins(tmp_path: Path) -> None:
    for filled, page in ((3, 2), (25, 3)):
        reader = PdfReader(laid_out(annexes(filled), tmp_path))

        assert f"Bijlage B {page}" in " ".join(reader.pages[0].extract_text().split())
        (bookmark,) = [
            one for one in reader.outline if isinstance(one, Destination) and one.title == "Bijlage B"
        ]
        assert reader.get_destination_page_number(bookmark) == page - 1


def test_tall_rows_do_not_keep_each_other_from_a_page(tmp_path: Path) -> None:
    tall = "\n".join(["Een regel in een cel."] * 14)
    rows = tuple((Cell(f"rij {number}"), Cell(tall)) for number in range(3))
    table = Table("Tabel", (Column("Nr.", 1), Column("Wat", 4)), rows)

    first, *others = texts(laid_out([Heading("Lijst"), lines(12), table], tmp_path))

    assert "rij 0" in first
    assert len(others) == 1
