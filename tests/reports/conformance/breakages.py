"""Ways to break a good report, one fault each; a validator that lets one pass has no teeth there."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pikepdf
from pikepdf import Array, Dictionary, Name, Stream

if TYPE_CHECKING:
    from collections.abc import Callable

    Breakage = Callable[[pikepdf.Pdf], None]

CONTENTS, THEME = 2, 4
"""The pages with the contents, which hold links, and one with an ordinary text."""


def elements(pdf: pikepdf.Pdf, role: str) -> list[pikepdf.Object]:
    dictionaries = [found for found in pdf.objects if isinstance(found, Dictionary)]
    tagged = [found for found in dictionaries if found.get("/Type") == Name.StructElem]
    return [found for found in tagged if str(found.S) == f"/{role}"]


def with_key(pdf: pikepdf.Pdf, kind: Name, key: str) -> pikepdf.Object:
    """The first dictionary of a kind that has this key."""
    return next(
        found
        for found in pdf.objects
        if isinstance(found, Dictionary) and found.get("/Type") == kind and key in found
    )


def redrawn(pdf: pikepdf.Pdf, page: int, pattern: bytes, replacement: bytes) -> None:
    """Change the first place on a page where the pattern is found."""
    drawing = pdf.pages[page].Contents.read_bytes()
    changed, count = re.subn(pattern, replacement, drawing, count=1)
    assert count == 1
    pdf.pages[page].Contents = pdf.make_stream(changed)


def described(pdf: pikepdf.Pdf, pattern: bytes) -> None:
    """Take something out of the metadata."""
    changed, count = re.subn(pattern, b"", pdf.Root.Metadata.read_bytes())
    assert count == 1
    pdf.Root.Metadata.write(changed)


# ---- what the file says of itself


def no_language(pdf: pikepdf.Pdf) -> None:
    del pdf.Root.Lang


def not_said_to_be_tagged(pdf: pikepdf.Pdf) -> None:
    del pdf.Root.MarkInfo


def no_title(pdf: pikepdf.Pdf) -> None:
    described(pdf, rb"<dc:title>.*?</dc:title>")


def no_claim_of_accessibility(pdf: pikepdf.Pdf) -> None:
    described(pdf, b"<pdfuaid:part>1</pdfuaid:part>")


def title_not_shown(pdf: pikepdf.Pdf) -> None:
    del pdf.Root.ViewerPreferences


def no_profile_of_colours(pdf: pikepdf.Pdf) -> None:
    del pdf.Root.OutputIntents


def javascript(pdf: pikepdf.Pdf) -> None:
    pdf.Root.OpenAction = Dictionary(S=Name.JavaScript, JS="app.alert(1)")


# ---- what is read


def figure_without_alternative(pdf: pikepdf.Pdf) -> None:
    del elements(pdf, "Figure")[0].Alt


def text_without_tag(pdf: pikepdf.Pdf) -> None:
    redrawn(pdf, CONTENTS, rb"/H1 <</MCID 0>> BDC((?s:.*?))EMC", rb"q \1 Q")


def margin_that_is_no_artifact(pdf: pikepdf.Pdf) -> None:
    redrawn(
        pdf, THEME, rb"/Artifact <</Type /Pagination /Subtype /Header[^>]*>> BDC((?s:.*?))EMC", rb"q \1 Q"
    )


def heads_of_nothing(pdf: pikepdf.Pdf) -> None:
    for head in elements(pdf, "TH"):
        if "/A" in head:
            del head.A


def heading_skipped(pdf: pikepdf.Pdf) -> None:
    elements(pdf, "H2")[0].S = Name.H3


def cell_dropped(pdf: pikepdf.Pdf) -> None:
    row = next(found for found in elements(pdf, "TR") if len(found.K) > 2)
    row.K = Array(list(row.K)[:-1])


def row_outside_a_table(pdf: pikepdf.Pdf) -> None:
    section = next(found for found in elements(pdf, "Sect") if isinstance(found.get("/K"), Array))
    section.K.append(pdf.make_indirect(Dictionary(Type=Name.StructElem, S=Name.TR, P=section, K=Array())))


def item_outside_a_list(pdf: pikepdf.Pdf) -> None:
    elements(pdf, "L")[0].S = Name.Div


def unknown_role(pdf: pikepdf.Pdf) -> None:
    elements(pdf, "P")[0].S = Name.Foo


# ---- the ways between a page and what is read


def no_way_back(pdf: pikepdf.Pdf) -> None:
    del pdf.Root.StructTreeRoot.ParentTree


def wrong_way_back(pdf: pikepdf.Pdf) -> None:
    numbers = pdf.Root.StructTreeRoot.ParentTree.Nums
    numbers[2 * THEME + 1] = Array([numbers[2 * CONTENTS + 1][0]] * len(numbers[2 * THEME + 1]))


def mark_that_is_nowhere(pdf: pikepdf.Pdf) -> None:
    elements(pdf, "P")[5].K = 9999


def mark_used_twice(pdf: pikepdf.Pdf) -> None:
    redrawn(pdf, THEME, rb"<</MCID 3>>", b"<</MCID 2>>")


# ---- links and fields


def link_without_description(pdf: pikepdf.Pdf) -> None:
    del pdf.pages[CONTENTS].Annots[0].Contents


def link_without_way_back(pdf: pikepdf.Pdf) -> None:
    del pdf.pages[CONTENTS].Annots[0].StructParent


def tab_in_no_order(pdf: pikepdf.Pdf) -> None:
    del pdf.pages[CONTENTS].Tabs


def field_without_description(pdf: pikepdf.Pdf) -> None:
    del pdf.Root.AcroForm.Fields[0].TU


# ---- letters and colours


def font_left_out(pdf: pikepdf.Pdf) -> None:
    del with_key(pdf, Name.FontDescriptor, "/FontFile2").FontFile2


def letters_without_meaning(pdf: pikepdf.Pdf) -> None:
    del with_key(pdf, Name.Font, "/ToUnicode").ToUnicode


def wrong_widths(pdf: pikepdf.Pdf) -> None:
    font = with_key(pdf, Name.Font, "/Widths")
    font.Widths = Array([999] * len(font.Widths))


def colour_for_print(pdf: pikepdf.Pdf) -> None:
    redrawn(pdf, THEME, b"^", b"0 0 0 1 k ")


def transparency(pdf: pikepdf.Pdf) -> None:
    redrawn(pdf, THEME, b"^", b"/GSx gs ")
    pdf.pages[THEME].Resources.ExtGState = Dictionary(GSx=Dictionary(ca=0.5))


# ---- the file inside


def file_inside_without_relation(pdf: pikepdf.Pdf) -> None:
    del pdf.Root.AF[0].AFRelationship


def file_inside_that_belongs_to_nothing(pdf: pikepdf.Pdf) -> None:
    del pdf.Root.AF


def file_inside_without_kind(pdf: pikepdf.Pdf) -> None:
    stream = pdf.Root.AF[0].EF.F
    assert isinstance(stream, Stream)
    del stream["/Subtype"]


BREAKAGES: tuple[Breakage, ...] = (
    no_language,
    not_said_to_be_tagged,
    no_title,
    no_claim_of_accessibility,
    title_not_shown,
    no_profile_of_colours,
    javascript,
    figure_without_alternative,
    text_without_tag,
    margin_that_is_no_artifact,
    heads_of_nothing,
    heading_skipped,
    cell_dropped,
    row_outside_a_table,
    item_outside_a_list,
    unknown_role,
    no_way_back,
    wrong_way_back,
    mark_that_is_nowhere,
    mark_used_twice,
    link_without_description,
    link_without_way_back,
    tab_in_no_order,
    field_without_description,
    font_left_out,
    letters_without_meaning,
    wrong_widths,
    colour_for_print,
    transparency,
    file_inside_without_relation,
    file_inside_that_belongs_to_nothing,
    file_inside_without_kind,
)
ALLOWED: tuple[Breakage, ...] = (transparency,)
"""No breakage after all: PDF/A-2 and PDF/A-3 take transparency, which PDF/A-1 did not."""


def broken(source: pikepdf.Pdf, breakage: Breakage, target: str) -> None:
    breakage(source)
    source.save(target)
