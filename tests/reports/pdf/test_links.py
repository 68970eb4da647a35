"""Addresses on the web can be followed from the page, and a screen reader knows where they lead."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pikepdf
import pytest

from checklist_desktop.reports.blocks import Cell, Column, Entry, Heading, Part, QuestionBlock, Table
from checklist_desktop.reports.pdf.layout.links import web_address
from checklist_desktop.reports.pdf.reading import read_pdf
from tests.reports.pdf.pages import boxes_in, write
from tests.reports.sample_reports import question, report_of

if TYPE_CHECKING:
    from pathlib import Path

    from checklist_desktop.reports.blocks import Block

LONG = f"https://www.voorbeeldstad.example/{'beleid/' * 30}nota.pdf"
TEXTS = [
    ("Te vinden in: https://voorbeeldstad.example/nota.pdf", "https://voorbeeldstad.example/nota.pdf"),
    ("(zie http://a.example/b).", "http://a.example/b"),
    ("https://a.example/gemeente Súdwest", "https://a.example/gemeente"),
    ("https://a.example/Súdwest?q=1&r=%20", "https://a.example/S%C3%BAdwest?q=1&r=%20"),
    ("HTTPS://A.EXAMPLE/x", "HTTPS://A.EXAMPLE/x"),
    ("https://a.example https://b.example", ""),
    ("Zaaksysteem, Z-2026-004217", ""),
    ("file:///etc/passwd", ""),
    ("javascript:alert(1)", ""),
    ("https://", ""),
]


@pytest.mark.parametrize(("text", "address"), TEXTS)
def test_one_address_is_known_by_how_it_begins(text: str, address: str) -> None:
    assert web_address(text) == address


def with_evidence(detail: str) -> QuestionBlock:
    made = question()
    entries = (Entry("Nota", detail=detail),)
    return QuestionBlock(
        made.number,
        made.text,
        made.marks,
        made.answer_label,
        made.answer,
        made.beside,
        (Part("Onderbouwing", entries=entries),),
        made.continued,
    )


def table(detail: str) -> Table:
    rows = ((Cell("B1"), Cell("Titel", detail=f"Uitgever\n{detail}")),)
    return Table("Bronnen", (Column("Nr.", 1), Column("Bron", 9)), rows)


def links(path: Path) -> list[tuple[str, str, list[float]]]:
    with pikepdf.open(path) as opened:
        return [
            (str(one.A.URI), str(one.Contents), [float(corner) for corner in one.Rect])
            for page in opened.pages
            for one in page.get("/Annots", [])
            if one.Subtype == "/Link"
        ]


@pytest.mark.parametrize(
    "block", [with_evidence("Te vinden in: https://a.example/b"), table("https://a.example/b")]
)
def test_an_address_leads_there_and_says_so(block: Block, tmp_path: Path) -> None:
    path = write(report_of(Heading("Thema", number="1"), block), tmp_path / "report.pdf")

    ((address, description, (left, bottom, right, top)),) = links(path)

    assert (address, description) == ("https://a.example/b", "https://a.example/b")
    (box,) = [
        one for one in boxes_in(path)[0] if left - 0.1 <= one.left <= right and bottom <= one.baseline <= top
    ]
    assert box.right <= right + 0.1
    (element,) = [one for one in read_pdf(path) if one.role == "Link"]
    assert element.text.endswith("https://a.example/b")
    assert "Uitgever" not in element.text


def test_an_address_over_several_lines_can_be_followed_from_each(tmp_path: Path) -> None:
    path = write(report_of(Heading("Bronnen"), table(LONG)), tmp_path / "report.pdf")

    assert len(links(path)) > 1
    assert {address for address, _, _ in links(path)} == {LONG}
    assert [one.text for one in read_pdf(path) if one.role == "Link"] == [LONG]


def test_what_is_no_address_leads_nowhere(tmp_path: Path) -> None:
    path = write(report_of(Heading("Bronnen"), table("Zaaksysteem, Z-1")), tmp_path / "report.pdf")

    assert links(path) == []
