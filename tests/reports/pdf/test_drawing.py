"""The bars of the summary: one picture, which tells in words what it shows, where it is drawn."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pikepdf
import pypdfium2  # type: ignore[import-untyped]
import pytest

from checklist_desktop.domain.errors import ReportIncomplete
from checklist_desktop.reports.blocks import ProgressTable
from checklist_desktop.reports.check import check_pictures
from checklist_desktop.reports.pdf.composing.front import opened
from checklist_desktop.reports.pdf.reading import read_with_pictures
from tests.reports.conformance.checker import findings
from tests.reports.conformance.tree import read_tree
from tests.reports.pdf.pages import write
from tests.reports.pdf.test_structure import elements
from tests.reports.sample_reports import bar, front, full_report, logo, report_of, summary

if TYPE_CHECKING:
    from pathlib import Path

SCALE = 2
BARS = 12


def drawn(image: bytes) -> bool:
    return opened(image) is not None


def table() -> ProgressTable:
    return next(block for block in summary() if isinstance(block, ProgressTable))


def test_all_bars_are_one_stretch_of_the_page_with_one_text(tmp_path: Path) -> None:
    path = write(report_of(*summary()), tmp_path / "report.pdf")

    with pikepdf.open(path) as pdf:
        (figure,) = [element for element in elements(pdf) if element.S == "/Figure"]
        assert str(figure.Alt) == table().drawing
        content = pdf.pages[0].Contents.read_bytes()
        mark = f"/Figure <</MCID {int(figure.K)}>> BDC".encode()
        drawn = content[content.index(mark) :]
        boxes = sum(one.full + one.half + one.empty for row in table().rows for one in row.bars)
        halves = sum(one.half for row in table().rows for one in row.bars)
    assert len(table().rows) * 2 == BARS
    assert drawn[: drawn.index(b"EMC")].count(b" re ") == boxes + halves


def test_it_tells_where_it_is_drawn(tmp_path: Path) -> None:
    path = write(report_of(table()), tmp_path / "report.pdf")
    with pikepdf.open(path) as pdf:
        (figure,) = [element for element in elements(pdf) if element.S == "/Figure"]
        left, bottom, right, top = (float(corner) for corner in figure.A.BBox.as_list())

    page = pypdfium2.PdfDocument(path)[0]
    picture = page.render(scale=SCALE).to_pil().convert("RGB")
    boxed = picture.crop(
        (
            round(left * SCALE),
            round((page.get_height() - top) * SCALE),
            round(right * SCALE),
            round((page.get_height() - bottom) * SCALE),
        )
    )

    accent = (0x15, 0x42, 0x73)
    # Each row has full boxes; a fifth of the place is more than any text or rule would fill.
    filled = sum(count for count, colour in boxed.getcolors(boxed.width * boxed.height) if colour == accent)
    assert filled > 0.05 * boxed.width * boxed.height
    assert boxed.getpixel((2, 2)) == accent


def test_it_is_read_after_the_table_whose_numbers_it_draws(tmp_path: Path) -> None:
    path = write(report_of(*summary()), tmp_path / "report.pdf")

    with pikepdf.open(path) as pdf:
        tree = read_tree(pdf)
        assert tree is not None
        roles = [element.role for element in tree.elements]
    assert roles.index("Table") < roles.index("TD") < roles.index("Figure")


def test_one_that_runs_on_over_pages_is_sound(tmp_path: Path) -> None:
    rows = tuple(replace(table().rows[0], number=str(number)) for number in range(60))
    path = write(report_of(replace(table(), rows=rows)), tmp_path / "report.pdf")

    with pikepdf.open(path) as pdf:
        assert len(pdf.pages) > 1
        (figure,) = [element for element in elements(pdf) if element.S == "/Figure"]
        assert "/A" not in figure
    assert findings(path) == []


def test_bars_without_a_box_are_no_picture(tmp_path: Path) -> None:
    rows = tuple(replace(row, bars=(bar(0, 0, 0), bar(0, 0, 0))) for row in table().rows)
    made = report_of(replace(table(), rows=rows))
    path = write(made, tmp_path / "report.pdf")

    check_pictures(read_with_pictures(path)[1], made, drawn)
    assert findings(path) == []


def test_what_is_told_of_pictures_is_read_back(tmp_path: Path) -> None:
    made = full_report()
    told = read_with_pictures(write(made, tmp_path / "report.pdf"))[1]

    check_pictures(told, made, drawn)
    for wrong in (told[:-1], told[::-1], (*told, "Nog een"), (told[0], told[1].replace("9", "8"), told[2])):
        with pytest.raises(ReportIncomplete):
            check_pictures(wrong, made, drawn)


def test_a_damaged_logo_is_left_out_and_not_missed(tmp_path: Path) -> None:
    damaged = replace(logo(), image=logo().image[:60])
    made = report_of(replace(front(), logo=damaged), *summary())

    check_pictures(read_with_pictures(write(made, tmp_path / "report.pdf"))[1], made, drawn)
    assert not drawn(damaged.image)
