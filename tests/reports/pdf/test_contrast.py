"""Every text can be read on what is painted under it, whatever accent a municipality chose."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from tests.reports.pdf.inks import WHITE, inked
from tests.reports.pdf.pages import write
from tests.reports.sample_reports import full_report

if TYPE_CHECKING:
    from pathlib import Path

LEAST = 4.5
# The default, one that is hardly dark enough on white, some that are too pale, and the darkest.
ACCENTS = ["#154273", "#767676", "#007A9E", "#C45A00", "#FFCC00", "#8FD3FF", "#000000"]


@pytest.mark.parametrize("accent", ACCENTS)
@pytest.mark.parametrize("is_signed", [True, False])
def test_every_text_stands_out_from_its_ground(accent: str, is_signed: bool, tmp_path: Path) -> None:
    report = replace(full_report(is_signed=is_signed), accent=accent)

    texts = inked(write(report, tmp_path / "report.pdf"))

    assert len(texts) > 300
    assert {(text.colour, text.ground) for text in texts if text.contrast < LEAST} == set()


def test_some_texts_stand_on_colour(tmp_path: Path) -> None:
    grounds = {text.ground for text in inked(write(full_report(), tmp_path / "report.pdf"))}

    assert WHITE in grounds
    assert len(grounds) > 1
