"""Which characters a report can show, and what happens with the others."""

from __future__ import annotations

import re
import shutil
import subprocess
import unicodedata
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from pypdf import PdfReader

from checklist_desktop.domain.errors import CharactersUnshowable
from checklist_desktop.reports.blocks import Cell, Column, Heading, Table, Text
from checklist_desktop.reports.pdf.drawing.fonts import Fonts
from checklist_desktop.reports.pdf.reading import read_pdf
from tests.reports.pdf.pages import write
from tests.reports.pdf.wording import shown
from tests.reports.sample_reports import full_report, report_of

if TYPE_CHECKING:
    from pathlib import Path

READ_AS = [
    ("accents", "Één coördinator, reünie, façade, Ĳsselmonde, ů ą ő ñ", None),
    ("other scripts", "Ελληνικά и кириллица", None),
    ("signs", "€ − ≤ ≥ → ☐ ☑ ✓ ■ ‘krul’ “krul” … – —", None),
    ("beyond the first plane", "slot \U0001f512 erop", None),
    ("a letter and an accent that become one", "cafe\u0301", "café"),
    ("an accent that no letter takes", "x\u0302 als teken", None),
    ("a soft hyphen", "samen\u00adwerking", "samenwerking"),
    ("joiners", "a\u200db\u200cc\u200bd\u2060e", "abcde"),
    ("directions", "\u202ahallo\u202c \u200ewereld\u2069", "hallo wereld"),
    ("a byte order mark", "\ufefftekst", "tekst"),
    ("a variation selector", "✓\ufe0f klaar", "✓ klaar"),
    ("a tab", "een\ttwee", "een twee"),
    ("a no-break space", "10\u00a0van\u202f12", "10 van 12"),
    ("wide spaces", "een\u2003twee\u3000drie", "een twee drie"),
    ("control characters", "een\x02twee\x7f", "eentwee"),
    ("line ends", "een\r\ntwee\rdrie\u2028vier\x0bvijf\x85zes", "een twee drie vier vijf zes"),
    ("what looks like a format", "100% {page} %s \\n <br/> &nbsp; (open", None),
]


@pytest.mark.parametrize(("text", "read"), [row[1:] for row in READ_AS], ids=[row[0] for row in READ_AS])
def test_a_text_is_read_as_it_is_seen(text: str, read: str | None, tmp_path: Path) -> None:
    path = write(report_of(Text(text)), tmp_path / "report.pdf")

    found = " ".join(element.text for element in read_pdf(path))

    assert " ".join(found.split()) == (read or text)


@pytest.mark.parametrize("number", [200, 300, 900])
def test_more_characters_than_one_font_can_hold_are_all_read_back(number: int, tmp_path: Path) -> None:
    fonts = Fonts()
    known = [chr(code) for code in range(0xA1, 0x2000) if chr(code).isalpha() and fonts.has(chr(code))]
    letters = [letter for letter in known if unicodedata.normalize("NFC", letter) == letter][:number]
    text = " ".join("".join(letters[start : start + 8]) for start in range(0, len(letters), 8))

    path = write(report_of(Text(text)), tmp_path / "report.pdf")

    assert [element.text for element in read_pdf(path)] == [text]


def test_characters_no_font_has_are_named_before_anything_is_written(tmp_path: Path) -> None:
    path = tmp_path / "report.pdf"
    report = report_of(Heading("Goed"), Text("Een sneeuwpop ☃ en nog een ☃, en שלום 🎉"))

    with pytest.raises(CharactersUnshowable) as raised:
        write(report, path)

    assert (
        raised.value.characters == "☃ (U+2603), ש (U+05E9), ל (U+05DC), ו (U+05D5), ם (U+05DD), 🎉 (U+1F389)"
    )
    assert raised.value.start == "Een sneeuwpop ☃ en nog een ☃, en שלום 🎉"
    assert not path.exists()


def test_at_most_ten_characters_are_named(tmp_path: Path) -> None:
    table = Table("Tabel", (Column("A", 1),), ((Cell("日一国人年大十二本中長出三"),),))

    with pytest.raises(CharactersUnshowable) as raised:
        write(report_of(table), tmp_path / "report.pdf")

    assert raised.value.characters.count("U+") == 10


def test_a_text_is_named_by_its_start(tmp_path: Path) -> None:
    with pytest.raises(CharactersUnshowable) as raised:
        write(report_of(Text("x" * 100 + "☃")), tmp_path / "report.pdf")

    assert raised.value.start == "x" * 40


@pytest.mark.parametrize("character", ["\ud800", "\ue000", "\u0901"])
def test_half_characters_and_lone_marks_are_named_by_their_number(character: str, tmp_path: Path) -> None:
    with pytest.raises(CharactersUnshowable) as raised:
        write(report_of(Text(f"a{character}")), tmp_path / "report.pdf")

    assert raised.value.characters == f"U+{ord(character):04X}"


def test_properties_and_margins_are_looked_at_too(tmp_path: Path) -> None:
    with pytest.raises(CharactersUnshowable):
        write(replace(report_of(Text("goed")), title="☃"), tmp_path / "report.pdf")


def test_a_word_that_runs_over_lines_is_copied_as_one(tmp_path: Path) -> None:
    address = "https://www.voorbeeldstad.nl/" + "/".join(f"map-{number}" for number in range(40))

    path = write(report_of(Text(f"Lees {address} eerst.")), tmp_path / "report.pdf")

    assert actual_texts(path) == [address]


def test_a_word_that_fits_needs_no_such_help(tmp_path: Path) -> None:
    path = write(full_report(), tmp_path / "report.pdf")

    assert actual_texts(path) == []


def actual_texts(path: Path) -> list[str]:
    """What is copied instead of the letters on the page."""
    contents = [page.get_contents() for page in PdfReader(path).pages]
    written = b"".join(content.get_data() for content in contents if content is not None)
    found = re.findall(rb"/ActualText <feff([0-9a-f]+)>", written)
    return [bytes.fromhex(code.decode()).decode("utf-16-be") for code in found]


@pytest.mark.skipif(shutil.which("pdftotext") is None, reason="poppler's pdftotext is not on this machine")
def test_another_program_finds_every_word_whole(tmp_path: Path) -> None:
    report = full_report(themes=3, rows=40)
    path = write(report, tmp_path / "report.pdf")

    done = subprocess.run(["pdftotext", str(path), "-"], capture_output=True, check=True)

    words = {word for block in report.blocks for text in shown(block) for word in text.split()}
    assert words - set(done.stdout.decode().split()) == set()
