"""The symbols of answers are those of the window: the same shape for who sees no colour."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pypdfium2  # type: ignore[import-untyped]
import pytest

from checklist_desktop.domain.checklist import Meaning
from checklist_desktop.reports.blocks import Cell, Column, Table
from tests.reports.pdf.pages import LEFT, write
from tests.reports.sample_reports import report_of

if TYPE_CHECKING:
    from PIL.Image import Image

ICONS = Path(__file__).resolve().parents[3] / "resources" / "icons"
SCALE = 20
# Between the rule above the first row and the one below it.
WIDE, TOP, BOTTOM = 11, 98, 114
DARK = 128


def drawn(meaning: Meaning, folder: Path) -> Image:
    """The symbol before the word of an answer, cut out at its edges, black on white."""
    cell = Cell("Woord", meaning=meaning)
    path = write(report_of(Table("Tabel", (Column("", 1),), ((cell,),))), folder / "report.pdf")
    page = pypdfium2.PdfDocument(path)[0].render(scale=SCALE).to_pil().convert("L")
    room = page.crop((round(LEFT * SCALE), TOP * SCALE, round((LEFT + WIDE) * SCALE), BOTTOM * SCALE))
    ink: Image = room.point(lambda light: 255 if light < DARK else 0)
    box = ink.getbbox()
    assert box is not None
    return ink.crop(box)


@pytest.mark.parametrize("meaning", Meaning)
def test_it_has_the_outline_of_the_one_in_the_window(meaning: Meaning, tmp_path: Path) -> None:
    symbol = drawn(meaning, tmp_path)
    near = round(symbol.width * 0.08)

    is_square = symbol.getpixel((near, near)) == 255

    assert abs(symbol.width - symbol.height) < 0.05 * symbol.width
    assert is_square == ("<rect" in (ICONS / f"{meaning}.svg").read_text(encoding="utf-8"))
