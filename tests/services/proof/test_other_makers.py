"""A report with other bytes: saved anew by another program, or made by another version of this one."""

from __future__ import annotations

from dataclasses import replace
from io import BytesIO
from typing import TYPE_CHECKING

import pikepdf
import pytest
from PIL import Image

from checklist_desktop.domain.round_content import DataPlace
from checklist_desktop.reports.content.walk import report_of
from checklist_desktop.reports.pdf.writer import write_pdf
from checklist_desktop.services.proof.telling import told
from checklist_desktop.services.proof.verifying import Outcome
from tests.reports.subjects import texts_of
from tests.services.proof.test_verifying import TAMPERINGS, edited, verdict_on

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.services.proof.room import ProofRoom

    Tampering = Callable[[pikepdf.Pdf], None]


def made_by_another_version(room: ProofRoom, accent: str = "#7A1F1F") -> Path:
    """The same words in another look."""
    room.sign()
    path = room.export(place=DataPlace.INSIDE)
    report = report_of(room.prepared(place=DataPlace.INSIDE).subject, texts_of("nl"))
    other = replace(report, creator="Op orde 0.0.1", accent=accent)
    write_pdf(other, path, lambda _: None, lambda: False)
    return path


def nothing(pdf: pikepdf.Pdf) -> None:
    """Only saves it."""


@pytest.mark.parametrize("has_library", [True, False])
def test_of_a_report_that_was_saved_anew_it_is_told_that_everything_in_it_is_the_same(
    room: ProofRoom, has_library: bool
) -> None:
    room.sign()
    path = edited(room.export(place=DataPlace.INSIDE), nothing)

    verdict = verdict_on(path, room.library if has_library else None)

    assert verdict.outcome is Outcome.SAME_LOOKS
    assert not verdict.is_good
    assert (verdict.kinds, verdict.pages, verdict.differences) == ((), (), ())


def test_the_same_look_by_another_version_is_the_same_report(room: ProofRoom) -> None:
    path = made_by_another_version(room, accent="#154273")

    assert verdict_on(path, room.library).outcome is Outcome.ADOPTED


def test_of_another_look_only_the_words_are_proven(room: ProofRoom) -> None:
    verdict = verdict_on(made_by_another_version(room), room.library)

    assert verdict.outcome is Outcome.SAME_TEXT
    assert not verdict.is_good
    assert verdict.kinds == ("drawing",)
    assert verdict.pages
    lines = told(verdict, texts_of("nl"))
    assert "niet zeker is of het er ook hetzelfde uitziet" in lines[0]
    assert "Niet bewezen: hoe de pagina’s zijn getekend, met de balken, de tekens en hun plaats." in lines


def a_picture_on_top(pdf: pikepdf.Pdf) -> None:
    content = BytesIO()
    Image.new("RGB", (4, 4), "white").save(content, "JPEG")
    image = pdf.make_stream(
        content.getvalue(),
        Type=pikepdf.Name.XObject,
        Subtype=pikepdf.Name.Image,
        Width=4,
        Height=4,
        ColorSpace=pikepdf.Name.DeviceRGB,
        BitsPerComponent=8,
        Filter=pikepdf.Name.DCTDecode,
    )
    pdf.pages[0].Resources.XObject = pikepdf.Dictionary(Im0=image)


def a_hidden_layer(pdf: pikepdf.Pdf) -> None:
    layer = pdf.make_indirect(pikepdf.Dictionary(Type=pikepdf.Name.OCG, Name="Laag"))
    pdf.Root.OCProperties = pikepdf.Dictionary(OCGs=[layer], D=pikepdf.Dictionary(OFF=[layer]))


def an_action(pdf: pikepdf.Pdf) -> None:
    pdf.Root.OpenAction = pikepdf.Dictionary(S=pikepdf.Name.JavaScript, JS="app.alert('Nee')")


def a_smaller_page(pdf: pikepdf.Pdf) -> None:
    pdf.pages[1].CropBox = [0, 400, 595, 842]


def another_link(pdf: pikepdf.Pdf) -> None:
    first = next(note for page in pdf.pages for note in page.get("/Annots", []))
    first.A = pikepdf.Dictionary(S=pikepdf.Name.URI, URI="https://elders.example")


NEVER_OURS: list[Tampering] = [a_picture_on_top, a_hidden_layer, an_action, a_smaller_page, another_link]


@pytest.mark.parametrize("tampering", NEVER_OURS, ids=lambda change: change.__name__)
@pytest.mark.parametrize("is_from_elsewhere", [True, False])
def test_what_no_version_of_the_program_puts_in_is_a_change(
    room: ProofRoom, tampering: Tampering, is_from_elsewhere: bool
) -> None:
    if is_from_elsewhere:
        path = made_by_another_version(room)
    else:
        room.sign()
        path = room.export(place=DataPlace.INSIDE)

    verdict = verdict_on(edited(path, tampering), room.library)

    assert verdict.outcome is Outcome.CHANGED
    assert verdict.kinds
    assert told(verdict, texts_of("en"))


def letters_that_look_like_others(pdf: pikepdf.Pdf) -> None:
    """Every program reads the same text; on paper it is another one."""
    first, second, *_ = (font for page in pdf.pages for font in page.Resources.Font.values())
    one, other = first.FontDescriptor.FontFile2, second.FontDescriptor.FontFile2
    content = one.read_bytes()
    one.write(other.read_bytes())
    other.write(content)


def a_white_sheet(pdf: pikepdf.Pdf) -> None:
    pdf.pages[1].contents_add(b"/Artifact BMC q 1 1 1 rg 0 0 595 842 re f Q EMC")


def moved_text(pdf: pikepdf.Pdf) -> None:
    """Words that change places on the page keep their order in the structure."""
    stream = pdf.pages[2].Contents
    stream.write(stream.read_bytes().replace(b" Tm", b" TM", 0).replace(b"1 0 0 1 ", b"1 0 0 -1 ", 3))


def unseen_text(pdf: pikepdf.Pdf) -> None:
    stream = pdf.pages[2].Contents
    stream.write(stream.read_bytes().replace(b"BT ", b"BT 3 Tr ", 1))


UNSEEN: list[Tampering] = [letters_that_look_like_others, a_white_sheet, moved_text, unseen_text]


@pytest.mark.parametrize("tampering", [*UNSEEN, *TAMPERINGS], ids=lambda change: change.__name__)
@pytest.mark.parametrize("has_library", [True, False])
def test_nothing_that_was_changed_passes_as_made_by_another_version(
    room: ProofRoom, tampering: Tampering, has_library: bool
) -> None:
    path = edited(made_by_another_version(room), tampering)

    assert not verdict_on(path, room.library if has_library else None).is_good


@pytest.mark.parametrize("tampering", UNSEEN, ids=lambda change: change.__name__)
def test_what_only_the_eye_sees_is_a_change_in_a_report_of_this_version(
    room: ProofRoom, tampering: Tampering
) -> None:
    room.sign()

    assert verdict_on(edited(room.export(), tampering), room.library).outcome is Outcome.CHANGED


def test_a_file_that_can_be_read_in_two_ways_does_not_pass(room: ProofRoom) -> None:
    room.sign()
    path = edited(room.export(), nothing)
    path.write_bytes(path.read_bytes() + b"startxref\n0\n%%EOF\n")

    assert verdict_on(path, room.library).outcome is Outcome.CHANGED


def test_a_draft_that_was_saved_anew_is_still_a_draft(room: ProofRoom) -> None:
    assert verdict_on(edited(room.export(), nothing), room.library).outcome is Outcome.DRAFT
