"""The QR code: what stands on the page is what was encoded, and it is described in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pikepdf
import pypdfium2  # type: ignore[import-untyped]

from checklist_desktop.reports.pdf.composing.codes import modules_of
from tests.reports.pdf.pages import write
from tests.reports.pdf.test_structure import elements
from tests.reports.sample_reports import GROUPS, closing, report_of

if TYPE_CHECKING:
    from pathlib import Path

CONTENT = f"OPORDE1:1:{''.join(GROUPS)}"
SCALE = 4


def test_the_squares_on_the_page_are_those_of_the_code(tmp_path: Path) -> None:
    path = write(report_of(*closing()), tmp_path / "report.pdf")
    with pikepdf.open(path) as pdf:
        (figure,) = [element for element in elements(pdf) if element.S == "/Figure"]
        left, bottom, right, top = (float(corner) for corner in figure.A.BBox.as_list())
    page = pypdfium2.PdfDocument(path)[0]
    picture = page.render(scale=SCALE).to_pil().convert("L")
    modules = modules_of(CONTENT)
    pitch = (right - left) / len(modules)

    seen = tuple(
        tuple(
            picture.getpixel(
                (
                    round((left + (column + 0.5) * pitch) * SCALE),
                    round((page.get_height() - top + (row + 0.5) * pitch) * SCALE),
                )
            )
            < 128
            for column in range(len(modules))
        )
        for row in range(len(modules))
    )

    assert round(top - bottom, 1) == round(right - left, 1)
    assert seen == modules
    assert str(figure.Alt) == "QR-code met versie 1 en het controlegetal"


def test_other_content_gives_other_squares() -> None:
    assert modules_of(CONTENT) != modules_of(CONTENT[:-1] + "f")
