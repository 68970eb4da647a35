"""Pages that are shared, so that none holds next to nothing: the last one, short themes, and a look back."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from pypdf import PdfReader

from checklist_desktop.reports.blocks import Fact, FactTable, Heading, SignatureBox, SignatureBoxes, Text
from tests.reports.pdf.pages import overlapping, write
from tests.reports.sample_reports import closing, question, report_of, theme

if TYPE_CHECKING:
    from pathlib import Path

    from checklist_desktop.reports.blocks import Block

COLOPHON = (Heading("Colofon", level=2), FactTable(tuple(Fact(f"Feit {place}", "Zo") for place in range(5))))


def pages(path: Path) -> list[str]:
    return [page.extract_text() for page in PdfReader(path).pages]


def signed_by(count: int) -> tuple[Block, ...]:
    """The page to sign, for so many people."""
    boxes = tuple(SignatureBox(f"field-{place}", f"Wie {place}", f"Plek {place}") for place in range(count))
    blocks = (
        replace(block, boxes=boxes) if isinstance(block, SignatureBoxes) else block for block in closing()
    )
    return (*blocks, *COLOPHON)


def test_the_page_to_sign_holds_the_colophon_as_well(tmp_path: Path) -> None:
    path = write(report_of(*signed_by(2)), tmp_path / "report.pdf")

    (page,) = pages(path)
    assert "Controlegetal" in page
    assert "Colofon" in page
    assert overlapping(path) == []


def test_what_proves_it_stands_together_on_the_last_page_when_it_takes_two(tmp_path: Path) -> None:
    path = write(report_of(*signed_by(4)), tmp_path / "report.pdf")

    first, last = pages(path)
    assert "Verklaringen" in first
    assert all(words in last for words in ("Controlegetal", "Wie 0", "Wie 3", "Colofon"))
    assert "Controlegetal" not in first
    assert overlapping(path) == []


def test_with_very_many_who_sign_nothing_is_lost(tmp_path: Path) -> None:
    found = "\n".join(pages(write(report_of(*signed_by(14)), tmp_path / "report.pdf")))

    assert [place for place in range(14) if f"Wie {place}" not in found] == []


def short_theme(number: int) -> tuple[Block, ...]:
    return Heading(f"Thema {number}", number=str(number)), question(f"{number}.1")


def test_short_themes_share_a_page(tmp_path: Path) -> None:
    blocks = [block for number in (1, 2, 3, 4) for block in short_theme(number)]

    found = pages(write(report_of(*blocks), tmp_path / "report.pdf"))

    assert len(found) == 2
    assert "Thema 2" in found[0]


def test_a_long_theme_begins_its_own_page(tmp_path: Path) -> None:
    found = pages(write(report_of(*short_theme(1), *theme(2)), tmp_path / "report.pdf"))

    assert "Thema 1" in found[0]
    assert "2.1" not in found[0]


@pytest.mark.parametrize("lines", range(14, 40))
def test_a_look_back_never_stands_alone(lines: int, tmp_path: Path) -> None:
    blocks = (
        Heading("Thema", number="1"),
        Text("\n".join(["Een regel."] * lines)),
        question("1.1"),
        Heading("Terugblik", level=2),
        FactTable((Fact("Wat werkt goed?", "Alles."),)),
    )

    found = pages(write(report_of(*blocks), tmp_path / "report.pdf"))

    last = next(page for page in found if "Terugblik" in page)
    assert any(words in last for words in ("1.1", "Vervolg"))
