"""Colours that everyone can tell apart, and type that grows."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QColor, QFontInfo, QFontMetrics
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QMessageBox

from checklist_desktop.system.settings import Appearance
from checklist_desktop.ui.kit.paint.appearance import (
    DARK,
    FAMILY,
    HIGH_CONTRAST,
    LIGHT,
    colours_in,
    colours_of,
    every_colour,
    px,
    text_font,
)
from tests.ui.kit.paint.contrast import contrast
from tests.ui.pictures import Look

if TYPE_CHECKING:
    from checklist_desktop.ui.kit.paint.appearance import Colours
    from tests.ui.pictures import Wardrobe

ALL = [LIGHT, DARK, HIGH_CONTRAST]
NAMES = ["light", "dark", "high contrast"]
GROUNDS = ("window", "page", "tint", "hair", "late_tint", "on_accent")
"""What is stood upon, or only separates."""


@pytest.mark.parametrize("colours", ALL, ids=NAMES)
def test_every_word_is_read_on_the_page_on_the_frame_and_on_a_chosen_row(colours: Colours) -> None:
    words = [role for role in every_colour(colours) if role not in (*GROUNDS, "edge")]

    faint = [
        f"{role} on {ground}"
        for role in words
        for ground in ("page", "window", "tint")
        if contrast(colours[role], colours[ground]) < 4.5
    ]

    assert faint == []


@pytest.mark.parametrize("colours", ALL, ids=NAMES)
def test_outlines_words_on_the_accent_and_late_rows_stand_out(colours: Colours) -> None:
    assert contrast(colours["edge"], colours["page"]) >= 3
    assert contrast(colours["edge"], colours["tint"]) >= 3
    assert contrast(colours["on_accent"], colours["accent"]) >= 4.5
    assert contrast(colours["late"], colours["late_tint"]) >= 4.5
    assert contrast(colours["text"], colours["late_tint"]) >= 4.5


@pytest.mark.parametrize(
    ("appearance", "colours"),
    [(Appearance.LIGHT, LIGHT), (Appearance.DARK, DARK), (Appearance.HIGH_CONTRAST, HIGH_CONTRAST)],
)
def test_a_widget_knows_the_colours_it_is_drawn_with(
    appearance: Appearance, colours: Colours, wardrobe: Wardrobe
) -> None:
    wardrobe.wear(Look(appearance))

    assert colours_of(QLabel()) == colours


def test_the_system_decides_until_someone_chooses(wardrobe: Wardrobe) -> None:
    wardrobe.wear(Look(Appearance.DARK))
    wardrobe.wear(Look(Appearance.SYSTEM))

    # Without a desktop around it, the system of a test has no dark scheme.
    assert colours_in(QApplication.palette()) == LIGHT


def test_menus_and_message_boxes_have_our_type_too(wardrobe: Wardrobe) -> None:
    wardrobe.wear(Look(text_percent=150))

    for font in (QApplication.font(), QMenu().font(), QMessageBox().font()):
        assert QFontInfo(font).family() == FAMILY
        assert font.pointSizeF() == pytest.approx(11.25 * 1.5)


def test_measures_grow_with_the_text(wardrobe: Wardrobe) -> None:
    wardrobe.wear(Look(text_percent=200))

    assert px(24) == 48
    assert QFontMetrics(text_font()).height() >= 2 * 18


def test_figures_stand_in_columns() -> None:
    metrics = QFontMetrics(text_font())

    assert metrics.horizontalAdvance("1111") == metrics.horizontalAdvance("0000")


def test_a_palette_of_elsewhere_is_taken_for_light() -> None:
    palette = QApplication.palette()
    palette.setColor(palette.ColorRole.Base, QColor("#abcdef"))

    assert colours_in(palette) == LIGHT
