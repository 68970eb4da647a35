"""The front page: what this is, of whom, and whether it is signed off."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

from PIL import Image, ImageOps
from reportlab.lib.units import mm
from reportlab.lib.utils import ImageReader

from checklist_desktop.reports.pdf.composing.desk import paragraphs_of
from checklist_desktop.reports.pdf.composing.texts import facts
from checklist_desktop.reports.pdf.drawing.structure import Role
from checklist_desktop.reports.pdf.layout.columns import Paragraph, stacked
from checklist_desktop.reports.pdf.layout.inks import Frame, Picture
from checklist_desktop.reports.pdf.layout.lines import Line, PlacedRun, Run, width_of
from checklist_desktop.reports.pdf.layout.looks import INK, MEASURE, ROOM, TEXT_EDGE, WHITE, Style
from checklist_desktop.reports.pdf.layout.pieces import Piece, PlacedInk, Words, beginning, ending, height_of

if TYPE_CHECKING:
    from checklist_desktop.reports.blocks import Front, Logo
    from checklist_desktop.reports.pdf.composing.desk import Desk
    from checklist_desktop.reports.pdf.drawing.structure import Node

_LOGO_WIDTH, _LOGO_HEIGHT = 55 * mm, 24 * mm
_MOST_PIXELS = (1300, 600)
_ABOVE_TITLE, _LEAST_ABOVE_TITLE = 46 * mm, 12 * mm
_AFTER_TITLE, _ABOVE_PLATE, _ABOVE_FACTS, _ABOVE_NOTICE = 10.0, 22 * mm, 9 * mm, 9 * mm
_PLATE_HEIGHT, _PLATE_PADDING, _PLATE_BASELINE = 24.0, 10.0, 16.0


def front(block: Front, desk: Desk) -> list[Piece]:
    """The pieces of the front page, lower or higher on it as there is less or more to say."""
    top = _top(block, desk)
    title = _lines(block.title, desk.looks.title(len(block.title)), desk)
    subtitles = [piece for line in block.subtitles for piece in _lines(line, desk.looks.subtitle, desk)]
    plate = beginning([_plate(block, desk)], gap=_ABOVE_PLATE)
    rows = beginning(facts(block.facts, desk), gap=_ABOVE_FACTS)
    notice = beginning(_lines(block.notice, desk.looks.small, desk), gap=_ABOVE_NOTICE)
    below = [*ending(title, _AFTER_TITLE), *subtitles, *plate, *rows, *notice]
    spare = ROOM - top.height - height_of(below)
    return [top, *beginning(below, gap=max(_LEAST_ABOVE_TITLE, min(_ABOVE_TITLE, spare)))]


def _lines(text: str, style: Style, desk: Desk) -> list[Piece]:
    paragraphs = [
        Paragraph(desk.section.add(Role.PARAGRAPH), (Run(line, style),)) for line in paragraphs_of(text)
    ]
    return stacked(paragraphs, desk.fonts, x=0, width=MEASURE)


def _top(block: Front, desk: Desk) -> Piece:
    """The name of the product, and the logo on the other side."""
    style = desk.looks.accented(12, 15)
    line = Line((PlacedRun(block.product, style, 0),), width_of((Run(block.product, style),), desk.fonts))
    product = Piece(style.leading, (Words(desk.section.add(Role.PARAGRAPH), line, 0, style.size),))
    picture = None if block.logo is None else _picture(block.logo, desk.section)
    if picture is None:
        return product
    return product.with_more(inks=(PlacedInk(picture),), height=picture.height)


def _picture(logo: Logo, section: Node) -> Picture | None:
    image = opened(logo.image)
    if image is None:
        return None
    scale = min(_LOGO_WIDTH / image.width, _LOGO_HEIGHT / image.height)
    width, height = image.width * scale, image.height * scale
    figure = section.add(Role.FIGURE, alternative=logo.description or "Logo")
    return Picture(figure, ImageReader(image), MEASURE - width, 0, width, height)


def opened(data: bytes) -> Image.Image | None:
    """The image in plain colours. It was checked when it was chosen; one that broke since is left out."""
    try:
        image = ImageOps.exif_transpose(Image.open(io.BytesIO(data)))
        # PDF/A knows no CMYK beside our profile, and 16-bit and palette images would each need their own way.
        plain = image.convert("RGBA" if image.has_transparency_data else "RGB")
        plain.thumbnail(_MOST_PIXELS)
    except (OSError, SyntaxError, Image.DecompressionBombError):
        return None
    return plain


def _plate(block: Front, desk: Desk) -> Piece:
    """Filled when signed off, outlined with dashes otherwise: they differ without colour."""
    accent = desk.looks.accent
    bold = desk.looks.accented(11, 15)
    if block.is_signed:
        bold = bold.coloured(WHITE)
    width = width_of((Run(block.state, bold),), desk.fonts) + 2 * _PLATE_PADDING
    frame = Frame(
        0,
        0,
        width,
        _PLATE_HEIGHT,
        accent,
        is_filled=block.is_signed,
        is_dashed=not block.is_signed,
        weight=1.2,
    )
    version = max(width + _PLATE_PADDING, TEXT_EDGE) - _PLATE_PADDING
    runs = [PlacedRun(block.state, bold, 0)]
    if block.version:
        runs.append(PlacedRun(block.version, Style(11, 15, colour=INK), version))
    words = Words(desk.section.add(Role.PARAGRAPH), Line(tuple(runs), width), _PLATE_PADDING, _PLATE_BASELINE)
    return Piece(_PLATE_HEIGHT, (words,), (PlacedInk(frame),))
