"""One shape per state, drawn sharply at every size: colour is never the only difference."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from checklist_desktop.ui.kit.paint.appearance import Type, text_font

if TYPE_CHECKING:
    from collections.abc import Callable

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


def symbol_of(meaning: Meaning) -> Symbol:
    return Symbol(str(meaning))


def colour_role(symbol: Symbol) -> str:
    """The role of colour a symbol and its word are drawn in."""
    return _ROLES.get(symbol, str(symbol))


def draw_symbol(
    painter: QPainter, rect: QRectF, symbol: Symbol, colours: Colours, colour: QColor | None = None
) -> None:
    """Draw the symbol in a square; `colour` overrides its own."""
    ink = colour or colours[colour_role(symbol)]
    size = rect.width()
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    pen = QPen(ink, size * 0.11, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    _DRAWINGS[symbol](painter, rect, pen, colours["page"])
    painter.restore()


def _ring(rect: QRectF) -> QRectF:
    inset = rect.width() * 0.07
    return rect.adjusted(inset, inset, -inset, -inset)


def _at(rect: QRectF, *points: tuple[float, float]) -> QPolygonF:
    return QPolygonF([QPointF(rect.x() + x * rect.width(), rect.y() + y * rect.height()) for x, y in points])


def _inner(pen: QPen, page: QColor) -> QPen:
    inner = QPen(pen)
    inner.setColor(page)
    inner.setWidthF(pen.widthF() * 1.1)
    return inner


def _in_order(painter: QPainter, rect: QRectF, pen: QPen, page: QColor) -> None:
    painter.setBrush(pen.color())
    painter.drawEllipse(_ring(rect))
    painter.setPen(_inner(pen, page))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPolyline(_at(rect, (0.29, 0.52), (0.44, 0.67), (0.71, 0.36)))


def _partly(painter: QPainter, rect: QRectF, pen: QPen, page: QColor) -> None:
    painter.drawEllipse(_ring(rect))
    painter.setBrush(pen.color())
    painter.setPen(Qt.PenStyle.NoPen)
    painter.drawChord(_ring(rect), 90 * 16, 180 * 16)


def _not_in_order(painter: QPainter, rect: QRectF, pen: QPen, page: QColor) -> None:
    corner = rect.width() * 0.12
    painter.drawRoundedRect(_ring(rect), corner, corner)
    painter.drawPolyline(_at(rect, (0.33, 0.33), (0.67, 0.67)))
    painter.drawPolyline(_at(rect, (0.67, 0.33), (0.33, 0.67)))


def _unknown(painter: QPainter, rect: QRectF, pen: QPen, page: QColor) -> None:
    painter.drawEllipse(_ring(rect))
    font = text_font(Type.BODY, bold=True)
    font.setPixelSize(max(1, round(rect.width() * 0.68)))
    painter.setFont(font)
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, "?")


def _not_applicable(painter: QPainter, rect: QRectF, pen: QPen, page: QColor) -> None:
    painter.drawEllipse(_ring(rect))
    painter.drawPolyline(_at(rect, (0.3, 0.5), (0.7, 0.5)))


def _not_discussed(painter: QPainter, rect: QRectF, pen: QPen, page: QColor) -> None:
    pen.setDashPattern([1.6, 1.9])
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    painter.setPen(pen)
    painter.drawEllipse(_ring(rect))


def _late(painter: QPainter, rect: QRectF, pen: QPen, page: QColor) -> None:
    painter.setBrush(pen.color())
    painter.drawPolygon(_at(rect, (0.5, 0.1), (0.94, 0.88), (0.06, 0.88)))
    painter.setPen(_inner(pen, page))
    painter.drawPolyline(_at(rect, (0.5, 0.4), (0.5, 0.6)))
    painter.drawPoints(_at(rect, (0.5, 0.76)))


def _flag(painter: QPainter, rect: QRectF, pen: QPen, page: QColor) -> None:
    painter.drawPolyline(_at(rect, (0.28, 0.1), (0.28, 0.92)))
    painter.setBrush(pen.color())
    painter.drawPolygon(_at(rect, (0.28, 0.14), (0.8, 0.32), (0.28, 0.52)))


def _attention(painter: QPainter, rect: QRectF, pen: QPen, page: QColor) -> None:
    painter.drawEllipse(_ring(rect))
    painter.drawPolyline(_at(rect, (0.5, 0.3), (0.5, 0.55)))
    painter.drawPoints(_at(rect, (0.5, 0.72)))


def _down(painter: QPainter, rect: QRectF, pen: QPen, page: QColor) -> None:
    painter.drawPolyline(_at(rect, (0.25, 0.4), (0.5, 0.65), (0.75, 0.4)))


def _right(painter: QPainter, rect: QRectF, pen: QPen, page: QColor) -> None:
    painter.drawPolyline(_at(rect, (0.4, 0.25), (0.65, 0.5), (0.4, 0.75)))


_DRAWINGS: dict[Symbol, Callable[[QPainter, QRectF, QPen, QColor], None]] = {
    Symbol.IN_ORDER: _in_order,
    Symbol.PARTLY: _partly,
    Symbol.NOT_IN_ORDER: _not_in_order,
    Symbol.UNKNOWN: _unknown,
    Symbol.NOT_APPLICABLE: _not_applicable,
    Symbol.NOT_DISCUSSED: _not_discussed,
    Symbol.LATE: _late,
    Symbol.FLAG: _flag,
    Symbol.NEEDED: _attention,
    Symbol.NOTE: _attention,
    Symbol.DOWN: _down,
    Symbol.RIGHT: _right,
}
