"""The way from a mark on a page back to its element, which screen readers walk and veraPDF does not check."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pikepdf
import pytest

from tests.reports.pdf.pages import write
from tests.reports.pdf.test_awkward import AWKWARD
from tests.reports.sample_reports import full_report, report_of

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from checklist_desktop.reports.blocks import Report

REPORTS = {
    "every kind of block": full_report(themes=2, rows=60),
    "a concept": full_report(is_signed=False),
    "a row over pages": report_of(*AWKWARD["a cell longer than a page"]),
    "empty texts": report_of(*AWKWARD["empty texts"]),
}


@pytest.fixture(params=list(REPORTS.values()), ids=list(REPORTS))
def opened(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[pikepdf.Pdf]:
    report: Report = request.param
    with pikepdf.open(write(report, tmp_path / "report.pdf")) as pdf:
        yield pdf


def elements(pdf: pikepdf.Pdf) -> list[pikepdf.Object]:
    """Every element of the structure, parents first."""
    waiting = [pdf.Root.StructTreeRoot.K[0]]
    found = []
    while waiting:
        element = waiting.pop()
        found.append(element)
        waiting += [kid for kid in kids(element) if isinstance(kid, pikepdf.Dictionary) and "/S" in kid]
    return found


def kids(element: pikepdf.Object) -> list[pikepdf.Object | int]:
    """What an element holds: numbers of marks, and objects."""
    held = element.get("/K", pikepdf.Array())
    return [*held] if isinstance(held, pikepdf.Array) else [held]


def cells(row: pikepdf.Object | int) -> int:
    return 0 if isinstance(row, int) else len(kids(row))


def marks_listed(pdf: pikepdf.Pdf) -> dict[tuple[int, int], tuple[int, int]]:
    """Per page and number of a mark the element that lists it."""
    listed = {}
    pages = {page.obj.objgen: index for index, page in enumerate(pdf.pages)}
    for element in elements(pdf):
        for kid in kids(element):
            if isinstance(kid, int):
                listed[pages[element.Pg.objgen], int(kid)] = element.objgen
            elif kid.get("/Type") == "/MCR":
                listed[pages[kid.Pg.objgen], int(kid.MCID)] = element.objgen
    return listed


def marks_drawn(pdf: pikepdf.Pdf) -> list[tuple[int, int]]:
    return [
        (index, int(found))
        for index, page in enumerate(pdf.pages)
        for found in re.findall(rb"/MCID (\d+)", page.Contents.read_bytes())
    ]


def test_every_mark_is_drawn_once_and_listed_by_one_element(opened: pikepdf.Pdf) -> None:
    drawn = marks_drawn(opened)

    assert len(drawn) == len(set(drawn))
    assert set(drawn) == set(marks_listed(opened))


def test_the_way_back_leads_to_the_element_that_lists_the_mark(opened: pikepdf.Pdf) -> None:
    numbers = list(opened.Root.StructTreeRoot.ParentTree.Nums)
    back = dict(zip((int(key) for key in numbers[::2]), numbers[1::2], strict=True))

    for (page, number), element in marks_listed(opened).items():
        key = int(opened.pages[page].StructParents)
        assert back[key][number].objgen == element


def test_every_element_names_its_parent(opened: pikepdf.Pdf) -> None:
    for element in elements(opened):
        for kid in kids(element):
            if isinstance(kid, pikepdf.Dictionary) and "/S" in kid:
                assert kid.P.objgen == element.objgen


def test_every_row_of_a_table_has_as_many_cells(opened: pikepdf.Pdf) -> None:
    for table in elements(opened):
        if table.S == "/Table":
            parts = [part for part in kids(table) if not isinstance(part, int)]
            assert len({cells(row) for part in parts for row in kids(part)}) == 1


def test_links_and_fields_lead_back_to_their_element(opened: pikepdf.Pdf) -> None:
    numbers = list(opened.Root.StructTreeRoot.ParentTree.Nums)
    back = dict(zip((int(key) for key in numbers[::2]), numbers[1::2], strict=True))

    for page in opened.pages:
        for annotation in page.get("/Annots", []):
            element = back[int(annotation.StructParent)]
            held = [kid.Obj.objgen for kid in kids(element) if not isinstance(kid, int)]
            assert annotation.objgen in held
