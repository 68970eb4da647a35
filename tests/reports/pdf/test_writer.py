"""The file as a whole: pages, contents, bookmarks, fonts, margins, properties; and stopping halfway."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from threading import Thread
from typing import TYPE_CHECKING

import pytest
from pypdf import PdfReader
from pypdf.generic import Destination

from checklist_desktop.domain.errors import Cancelled
from checklist_desktop.reports.blocks import Contents, Heading, Text
from checklist_desktop.reports.pdf.reading import read_pdf
from checklist_desktop.reports.pdf.writer import write_pdf
from tests.reports.pdf.pages import boxes_in, write
from tests.reports.sample_reports import actions, closing, front, full_report, logo, report_of, summary, theme

if TYPE_CHECKING:
    from pypdf import PageObject

    from checklist_desktop.reports.blocks import Report

ROOT = Path(__file__).resolve().parents[3]


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write(full_report(themes=3, rows=40), tmp_path_factory.mktemp("writer") / "report.pdf")


def bookmarks(path: Path) -> list[tuple[str, int]]:
    """The titles of the bookmarks with the page each leads to, whatever their level."""
    reader = PdfReader(path)
    both_levels = [item if isinstance(item, list) else [item] for item in reader.outline]
    return [
        (str(item.title), (reader.get_destination_page_number(item) or 0) + 1)
        for items in both_levels
        for item in items
        if isinstance(item, Destination)
    ]


def test_every_line_of_the_contents_tells_the_page_of_its_chapter(written: Path) -> None:
    lines = [element.text for element in read_pdf(written) if "TOCI" in element.path]

    pages = dict(bookmarks(written))

    assert len(lines) == 5
    assert lines == [f"{title} {pages[title]}" for title, _ in [line.rsplit(" ", 1) for line in lines]]


def page_of(reader: PdfReader, page: PageObject) -> int:
    return (reader.get_page_number(page) or 0) + 1


def test_every_line_of_the_contents_leads_to_its_chapter(written: Path) -> None:
    reader = PdfReader(written)
    links = [
        annotation.get_object()
        for page in reader.pages
        for annotation in page.get("/Annots", [])
        if annotation.get_object()["/Subtype"] == "/Link"
    ]

    led = [
        (str(link["/Contents"]).split(", ")[-1], page_of(reader, link["/Dest"][0].get_object()))
        for link in links
    ]

    assert [int(page) for page, _ in led] == [page for _, page in led]
    assert len(led) == 5


def test_chapters_headings_and_questions_are_bookmarks_in_order(written: Path) -> None:
    titles = [title for title, _ in bookmarks(written)]

    headings = [e.text for e in read_pdf(written) if e.role in ("H1", "H2")]

    assert [title for title in titles if title in headings] == titles
    assert titles[:3] == ["Samenvatting voor het college", "Voorgesteld besluit", "Inhoud"]
    assert sum(title.startswith("1.") for title in titles) == 6


def test_every_page_tells_its_number_and_how_many_there_are(written: Path) -> None:
    pages = PdfReader(written).pages

    told = [re.search(r"Pagina (\d+) van (\d+)", page.extract_text()) for page in pages]

    assert [match and match.groups() for match in told] == [
        (str(number), str(len(pages))) for number in range(1, len(pages) + 1)
    ]


def test_the_margins_are_not_read_aloud(written: Path) -> None:
    spoken = " ".join(element.text for element in read_pdf(written))

    assert "Pagina" not in spoken
    assert "Vervolg van vraag" not in spoken


def test_a_repeated_head_of_a_table_is_read_once(written: Path) -> None:
    heads = [element for element in read_pdf(written) if element.text == "Eigenaar en partner"]
    shown = [page for page in PdfReader(written).pages if "Eigenaar en partner" in page.extract_text()]

    assert len(heads) == 1
    assert len(shown) > 1


def test_each_row_of_a_table_is_one_row_with_all_its_cells(written: Path) -> None:
    cells = [e for e in read_pdf(written) if e.path[-3:-1] == ("TBody", "TR") and e.text.startswith("A")]

    rows = {element.place[:-1] for element in cells if re.fullmatch(r"A\d+", element.text)}

    assert len(rows) == 40


def test_every_font_is_embedded_with_a_table_of_its_characters(written: Path) -> None:
    fonts = {
        str(font.get_object()["/BaseFont"]): font.get_object()
        for page in PdfReader(written).pages
        for font in page["/Resources"]["/Font"].values()  # type: ignore[index]
    }

    assert all("SourceSans3" in name for name in fonts)
    assert all("/FontFile2" in font["/FontDescriptor"] for font in fonts.values())
    assert all("/ToUnicode" in font for font in fonts.values())


def test_the_file_tells_what_it_is(written: Path) -> None:
    reader = PdfReader(written)

    assert reader.metadata is not None
    assert reader.metadata.title == "Aanpak seksuele uitbuiting: wat is op orde? Voorbeeldstad, ronde 2026"
    assert reader.metadata.author == "Gemeente Voorbeeldstad"
    assert str(reader.metadata.creation_date) == "2026-11-24 13:02:05+00:00"
    assert str(reader.root_object["/Lang"]) == "nl-NL"
    assert "'/DisplayDocTitle': True" in str(reader.root_object["/ViewerPreferences"].get_object())


def test_a_signed_report_has_an_empty_field_for_each_signature(written: Path) -> None:
    fields = PdfReader(written).get_fields() or {}

    assert sorted(fields) == ["burgemeester", "secretaris"]
    assert [field.get("/V") for field in fields.values()] == [None, None]


def test_a_concept_says_so_across_every_page_and_has_nothing_to_sign(tmp_path: Path) -> None:
    path = write(full_report(is_signed=False), tmp_path / "concept.pdf")

    marked = [any(box.is_watermark for box in page) for page in boxes_in(path)]

    assert all(marked)
    assert PdfReader(path).get_fields() is None


def test_a_signed_report_has_nothing_across_its_pages(written: Path) -> None:
    marked = [box for page in boxes_in(written) for box in page if box.is_watermark]

    assert marked == []


def test_a_chapter_begins_on_a_new_page(written: Path) -> None:
    begins = [page for title, page in bookmarks(written) if re.match(r"(\d )?[A-Z]\w+", title)]

    chapters = [element.text for element in read_pdf(written) if element.role == "H1"]

    assert len(chapters) == 7
    assert len({dict(bookmarks(written))[chapter] for chapter in chapters}) == 7
    assert begins == sorted(begins)


def test_the_summary_fits_on_one_page(written: Path) -> None:
    pages = dict(bookmarks(written))

    assert pages["Inhoud"] == pages["Samenvatting voor het college"] + 1


@pytest.mark.parametrize(("mode", "kind"), [("RGBA", "PNG"), ("P", "PNG"), ("1", "PNG"), ("CMYK", "JPEG")])
def test_the_logo_stands_on_the_front_and_is_described(mode: str, kind: str, tmp_path: Path) -> None:
    path = write(report_of(replace(front(), logo=logo(mode, kind)), Heading("Inhoud")), tmp_path / "r.pdf")

    assert len(PdfReader(path).pages[0].images) == 1
    assert b"/Alt" in path.read_bytes()


def test_an_accent_that_is_hard_to_read_is_not_used(tmp_path: Path) -> None:
    pale = write(replace(full_report(), accent="#FFCC00"), tmp_path / "pale.pdf").read_bytes()

    default = write(full_report(), tmp_path / "default.pdf").read_bytes()
    dark = write(replace(full_report(), accent="#7A1F5C"), tmp_path / "dark.pdf").read_bytes()

    assert pale == default
    assert dark != default


def test_the_same_report_gives_the_same_bytes(tmp_path: Path) -> None:
    first = write(full_report(), tmp_path / "first.pdf").read_bytes()

    assert write(full_report(), tmp_path / "second.pdf").read_bytes() == first


def test_another_moment_gives_other_bytes(tmp_path: Path) -> None:
    report = full_report()
    later = replace(report, moment=report.moment.replace(second=6))

    assert write(report, tmp_path / "1.pdf").read_bytes() != write(later, tmp_path / "2.pdf").read_bytes()


def test_nothing_of_the_machine_gets_into_the_file(tmp_path: Path) -> None:
    code = (
        "import sys; from pathlib import Path; from tests.reports.pdf.pages import write;"
        "from tests.reports.sample_reports import full_report; write(full_report(), Path(sys.argv[1]))"
    )
    surroundings = (
        {"PYTHONHASHSEED": "1", "TZ": "America/New_York"},
        {"PYTHONHASHSEED": "77", "TZ": "Asia/Tokyo", "SOURCE_DATE_EPOCH": "1000000000", "LC_ALL": "C"},
    )
    paths = [tmp_path / f"{number}.pdf" for number in range(len(surroundings))]
    for path, variables in zip(paths, surroundings, strict=True):
        command = [sys.executable, "-c", code, str(path)]
        environment = {**os.environ, **variables, "PYTHONPATH": os.pathsep.join(sys.path)}
        subprocess.run(command, cwd=ROOT, env=environment, check=True)

    assert paths[0].read_bytes() == paths[1].read_bytes()
    assert str(ROOT).encode() not in paths[0].read_bytes()


def test_two_reports_at_once_do_not_get_in_each_other_s_way(tmp_path: Path) -> None:
    alone = [write(report_of(*theme(n), *actions(30)), tmp_path / f"alone{n}.pdf") for n in (1, 2)]
    together = [tmp_path / f"together{n}.pdf" for n in (1, 2)]
    threads = [
        Thread(target=write, args=(report_of(*theme(n), *actions(30)), path))
        for n, path in enumerate(together, start=1)
    ]

    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert [path.read_bytes() for path in together] == [path.read_bytes() for path in alone]


def test_labels_stand_on_the_line_of_what_they_are_beside(written: Path) -> None:
    """The first lines of the facts on the front: a label and its text in each."""
    baselines = sorted(round(box.baseline, 1) for box in boxes_in(written)[0] if not box.is_artifact)[2:14]

    assert baselines[::2] == baselines[1::2]


def test_progress_goes_from_nothing_to_all(tmp_path: Path) -> None:
    parts: list[float] = []

    write_pdf(full_report(themes=3), tmp_path / "report.pdf", parts.append, lambda: False)

    assert parts == sorted(parts)
    assert parts[0] < 0.1
    assert parts[-1] == 1.0
    assert len(parts) > 10


def cancelled_after(calls: int, report: Report, path: Path) -> list[float]:
    """Ask for a stop after so many questions whether to go on; the progress made until then."""
    parts: list[float] = []
    with pytest.raises(Cancelled):
        write_pdf(report, path, parts.append, lambda: len(parts) >= calls)
    return parts


@pytest.mark.parametrize("calls", [0, 1, 5, 12])
def test_a_report_that_is_no_longer_wanted_stops_at_the_next_step(calls: int, tmp_path: Path) -> None:
    path = tmp_path / "report.pdf"

    parts = cancelled_after(calls, full_report(themes=3), path)

    assert len(parts) == calls
    assert not path.exists()


def test_a_report_without_a_front_or_contents_is_a_report_too(tmp_path: Path) -> None:
    path = write(report_of(Text("Alleen een zin.")), tmp_path / "report.pdf")

    assert [element.text for element in read_pdf(path)] == ["Alleen een zin."]


def test_contents_with_nothing_after_them_are_a_title_alone(tmp_path: Path) -> None:
    path = write(report_of(*summary(), *closing(), Contents("Inhoud")), tmp_path / "report.pdf")

    assert [element for element in read_pdf(path) if "TOC" in element.path] == []


def test_the_writer_is_not_loaded_by_what_uses_it_at_the_start() -> None:
    code = "import sys, checklist_desktop.services.session; print('reportlab' in sys.modules)"

    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)

    assert done.stdout.strip() == "False"
