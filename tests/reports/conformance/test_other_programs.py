"""The programs of others agree: the file is sound, and they read and show what we say is in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from checklist_desktop.reports.pdf.reading import read_pdf
from tests.reports.conformance.dossiers import LONGEST, STATES
from tests.reports.conformance.programs import (
    NEEDS_POPPLER,
    NEEDS_QPDF,
    fonts_in,
    is_sound,
    words_read,
)
from tests.reports.subjects import lost, words_of

if TYPE_CHECKING:
    from pathlib import Path

EACH = pytest.mark.parametrize("name", STATES)


@NEEDS_QPDF
@EACH
def test_qpdf_has_nothing_to_remark(files: dict[str, Path], name: str) -> None:
    assert is_sound(files[name])


@NEEDS_POPPLER
@EACH
def test_every_font_is_inside_with_its_characters_and_none_is_a_stranger(
    files: dict[str, Path], name: str
) -> None:
    fonts = fonts_in(files[name])

    assert fonts
    assert all(font.is_embedded and font.has_characters for font in fonts)
    assert all("SourceSans3" in font.name for font in fonts)


# Poppler takes a second for ten pages here, so only what is not much longer than that.
SHORT = ("a public summary", "actions only", "without explanations", "a foreign checklist", "a region")
SIGNED = "signed, with its data inside"


@NEEDS_POPPLER
@pytest.mark.parametrize("name", [*SHORT, SIGNED])
def test_poppler_reads_the_same_words_in_the_same_order(files: dict[str, Path], name: str) -> None:
    ours = [word for element in read_pdf(files[name]) for word in element.text.split()]

    assert words_read(files[name]) == ours


@NEEDS_POPPLER
def test_poppler_finds_every_word_of_the_record(files: dict[str, Path]) -> None:
    words = words_of(STATES[SIGNED]())

    assert len(words) > 100
    assert lost(words, " ".join(words_read(files[SIGNED]))) == []


@NEEDS_POPPLER
def test_poppler_reads_a_word_of_three_pages_page_by_page(files: dict[str, Path]) -> None:
    read = words_read(files["explanations of 10,000 characters"])

    assert "onafgebroken" * (LONGEST // 12) in "".join(read)
