"""Addresses on the web can be followed from the page, and a screen reader knows where they lead."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pikepdf
import pytest
from pypdf import PdfReader

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
    Table,
    Text,
)
from checklist_desktop.reports.pdf.drawing.structure import Node, Role
from checklist_desktop.reports.pdf.layout.lines import Run
from checklist_desktop.reports.pdf.layout.links import linked
from checklist_desktop.reports.pdf.layout.looks import looks_in
from checklist_desktop.reports.pdf.reading import read_pdf
from tests.reports.pdf.pages import boxes_in, write
from tests.reports.sample_reports import question, report_of

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from checklist_desktop.reports.blocks import Block

LONG = f"https://www.voorbeeldstad.example/{'beleid/' * 30}nota.pdf"
TEXTS = [
    ("Te vinden in: https://voorbeeldstad.example/nota.pdf", ["https://voorbeeldstad.example/nota.pdf"]),
    ("(zie http://a.example/b).", ["http://a.example/b"]),
    ("https://a.example/gemeente Súdwest", ["https://a.example/gemeente"]),
    ("https://a.example/Súdwest?q=1&r=%20", ["https://a.example/S%C3%BAdwest?q=1&r=%20"]),
    ("HTTPS://A.EXAMPLE/x", ["HTTPS://A.EXAMPLE/x"]),
    ("https://a.example en (https://b.example)", ["https://a.example", "https://b.example"]),
    ("Zaaksysteem, Z-2026-004217", []),
    ("file:///etc/passwd", []),
    ("javascript:alert(1)", []),
    ("https://", []),
]
BODY = looks_in("#154273").body


@pytest.mark.parametrize(("text", "addresses"), TEXTS)
def test_addresses_are_known_by_how_they_begin(text: str, addresses: list[str]) -> None:
    runs = linked((Run(text, BODY),), Node(Role.PARAGRAPH))

    assert [run.address for run in runs if run.address] == addresses
    assert joined(runs) == text


def joined(runs: Sequence[Run]) -> str:
    """The words of the runs as they come to stand: with a space between, unless they are glued."""
    return "".join(
        run.text if run.is_glued or not index else f" {run.text}" for index, run in enumerate(runs)
    )


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


def with_part(text: str) -> QuestionBlock:
    return replace(question(), parts=(Part("Toelichting", text),))


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


def test_an_address_no_browser_takes_is_text_only(tmp_path: Path) -> None:
    endless = f"https://a.example/{'b' * 9_000}"
    path = write(report_of(Heading("Bronnen"), table(endless)), tmp_path / "report.pdf")

    assert links(path) == []
    assert any(endless in one.text for one in read_pdf(path))
    assert path.stat().st_size < 200_000


def test_what_is_no_address_leads_nowhere(tmp_path: Path) -> None:
    path = write(report_of(Heading("Bronnen"), table("Zaaksysteem, Z-1")), tmp_path / "report.pdf")

    assert links(path) == []


SENTENCE = "Zie (https://a.example/een) en https://b.example/twee, of vraag het na."


@pytest.mark.parametrize(
    "block",
    [
        Text(SENTENCE),
        Items((SENTENCE,)),
        FactTable((Fact("Beleid", SENTENCE),)),
        with_part(SENTENCE),
        with_evidence(f"Uitgever\n{SENTENCE}\nDaarna nog een regel"),
        table(f"{SENTENCE}\nDaarna nog een regel"),
    ],
    ids=["text", "list", "facts", "explanation", "evidence", "table"],
)
def test_every_address_in_a_text_can_be_followed_and_is_read_in_its_place(
    block: Block, tmp_path: Path
) -> None:
    path = write(report_of(Heading("Thema", number="1"), block), tmp_path / "report.pdf")

    assert [address for address, _, _ in links(path)] == ["https://a.example/een", "https://b.example/twee"]
    elements = read_pdf(path)
    assert [one.text for one in elements if one.role == "Link"] == [
        "https://a.example/een",
        "https://b.example/twee",
    ]
    read = "".join("".join(one.text for one in elements).split())
    assert "".join(SENTENCE.split()) in read
    assert text_on_page(path).count("(https://a.example/een) en https://b.example/twee, of") == 1


def text_on_page(path: Path) -> str:
    """What someone gets who copies the page."""
    return " ".join(" ".join(page.extract_text() for page in PdfReader(path).pages).split())


def test_a_sign_behind_an_address_never_begins_a_line(tmp_path: Path) -> None:
    sentences = [Text(f"Zie https://a.example/{'b' * length}. Dat is alles.") for length in range(20, 90)]
    path = write(report_of(Heading("Thema", number="1"), *sentences), tmp_path / "report.pdf")

    lines = [line for page in PdfReader(path).pages for line in page.extract_text().splitlines()]
    assert len(links(path)) >= len(sentences)
    assert [line for line in lines if line.startswith(".")] == []
