"""A state is told by its shape: in black and white, at every size."""

from __future__ import annotations

from dataclasses import replace
from itertools import combinations
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from checklist_desktop.domain.checklist import Meaning
from checklist_desktop.system.paths import resources
from checklist_desktop.ui.kit.paint.appearance import DARK, HIGH_CONTRAST, LIGHT
from checklist_desktop.ui.kit.paint.symbols import (
    Symbol,
    application_icon,
    colour_role,
    draw_symbol,
    symbol_of,
)
from tests.ui.kit.paint.contrast import strongest_contrast

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from checklist_desktop.ui.kit.paint.appearance import Colours

STATES = [symbol_of(meaning) for meaning in Meaning]


def drawn(symbol: Symbol, size: int, colours: Colours, ink: QColor | None = None) -> QImage:
    image = QImage(size, size, QImage.Format.Format_RGB32)
    image.fill(colours["page"])
    painter = QPainter(image)
    draw_symbol(painter, QRectF(0, 0, size, size), symbol, colours, ink)
    painter.end()
    return image


def different_pixels(one: QImage, other: QImage) -> int:
    return sum(
        abs(one.pixelColor(x, y).lightness() - other.pixelColor(x, y).lightness()) > 100
        for x in range(one.width())
        for y in range(one.height())
    )


def test_every_meaning_has_a_symbol_of_its_own() -> None:
    assert len(set(STATES)) == len(Meaning)


@pytest.mark.parametrize("size", [16, 32])
@pytest.mark.parametrize(("one", "other"), list(combinations([*STATES, Symbol.LATE], 2)))
def test_states_are_told_apart_without_colour(one: Symbol, other: Symbol, size: int) -> None:
    black = QColor("black")

    difference = different_pixels(drawn(one, size, LIGHT, black), drawn(other, size, LIGHT, black))

    # The closest two are a ring with a dash and a ring with a question mark.
    assert difference >= size * size * 0.03


@pytest.mark.parametrize("colours", [LIGHT, DARK, HIGH_CONTRAST], ids=["light", "dark", "high contrast"])
@pytest.mark.parametrize("symbol", list(Symbol))
def test_a_symbol_stands_out_from_the_page(symbol: Symbol, colours: Colours) -> None:
    assert strongest_contrast(drawn(symbol, 32, colours)) >= 3


def test_a_symbol_has_the_colour_of_its_role() -> None:
    colours = replace(LIGHT, partly="#123456")

    image = drawn(Symbol.PARTLY, 32, colours)

    assert colour_role(Symbol.PARTLY) == "partly"
    assert image.pixelColor(10, 16) == QColor("#123456")


def test_every_symbol_is_a_file_and_every_file_is_used(qapp: QApplication) -> None:
    files = {path.stem for path in (resources() / "icons").glob("*.svg")} - {"application"}

    for symbol in Symbol:
        assert drawn(symbol, 16, LIGHT) != drawn(symbol, 16, DARK)
    assert len(files) == len(Symbol) - 1  # what is needed and what is noted look the same
    assert files >= {str(meaning) for meaning in Meaning}


def test_the_application_has_an_icon_in_every_size_that_is_asked_for(qapp: QApplication) -> None:
    icon = application_icon()

    assert {16, 32, 48, 256} <= {size.width() for size in icon.availableSizes()}
    assert strongest_contrast(icon.pixmap(32, 32).toImage()) >= 7
