"""One shape per state, drawn sharply at every size: colour is never the only difference.

The drawings are one family of SVG files; they take the colours of the appearance when they are drawn.
"""

from __future__ import annotations

from enum import StrEnum
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from checklist_desktop.system.paths import resources

if TYPE_CHECKING:
    from PySide6.QtCore import QRectF
    from PySide6.QtGui import QColor

    from checklist_desktop.domain.checklist import Meaning
    from checklist_desktop.ui.kit.paint.appearance import Colours


class Symbol(StrEnum):
    """The states of an answer carry the name of their meaning."""

    IN_ORDER = "in_order"
    PARTLY = "partly"
    NOT_IN_ORDER = "not_in_order"
    UNKNOWN = "unknown"
    NOT_APPLICABLE = "not_applicable"
    NOT_DISCUSSED = "not_discussed"
    LATE = "late"
    FLAG = "flag"
    NEEDED = "needed"
    NOTE = "note"
    DOWN = "down"
    RIGHT = "right"


_ROLES = {
    Symbol.LATE: "late",
    Symbol.FLAG: "accent",
    Symbol.NEEDED: "accent",
    Symbol.NOTE: "text",
    Symbol.DOWN: "edge",
    Symbol.RIGHT: "accent",
}
_ICON_SIZES = (16, 24, 32, 48, 64, 128, 256)
_FILES = {Symbol.NEEDED: "attention", Symbol.NOTE: "attention"}


def symbol_of(meaning: Meaning) -> Symbol:
    return Symbol(str(meaning))


def colour_role(symbol: Symbol) -> str:
    """The role of colour a symbol and its word are drawn in."""
    return _ROLES.get(symbol, str(symbol))


def draw_symbol(
    painter: QPainter, rect: QRectF, symbol: Symbol, colours: Colours, colour: QColor | None = None
) -> None:
    """Draw the symbol in a square; `colour` overrides its own."""
    ink = (colour or colours[colour_role(symbol)]).name()
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _drawing(symbol, ink, colours["page"].name()).render(painter, rect)
    painter.restore()


@lru_cache(maxsize=256)
def _drawing(symbol: Symbol, ink: str, page: str) -> QSvgRenderer:
    """The drawing in these two colours: what is solid, and what is cut out of it."""
    words = _source(symbol).replace("currentColor", ink).replace('"page"', f'"{page}"')
    return QSvgRenderer(QByteArray(words.encode("ascii")))


@cache
def _source(symbol: Symbol) -> str:
    return (resources() / "icons" / f"{_FILES.get(symbol, str(symbol))}.svg").read_text(encoding="ascii")


def application_icon() -> QIcon:
    """The icon of the application, sharp in every size that systems ask for."""
    drawing = QSvgRenderer(str(resources() / "icons" / "application.svg"))
    icon = QIcon()
    for size in _ICON_SIZES:
        picture = QPixmap(size, size)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        drawing.render(painter)
        painter.end()
        icon.addPixmap(picture)
    return icon
