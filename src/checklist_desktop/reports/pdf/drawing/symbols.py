"""One shape per state of an answer: colour is never the only difference. The window draws the same ones."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reportlab.lib.colors import HexColor, white

from checklist_desktop.domain.checklist import Meaning

if TYPE_CHECKING:
    from collections.abc import Callable

    from checklist_desktop.reports.pdf.drawing.canvas import TaggedCanvas

_TICK = ((-0.48, 0.02), (-0.12, -0.38), (0.5, 0.4))
_CROSS = (((-0.4, -0.4), (0.4, 0.4)), ((-0.4, 0.4), (0.4, -0.4)))
_HOOK = ((-0.32, 0.26), (-0.2, 0.52), (0.1, 0.58), (0.32, 0.36), (0.22, 0.1), (0, -0.08), (0, -0.22))
_DASH = ((-0.45, 0), (0.45, 0))
_DOTS = (0.35, 0.35)


def draw_symbol(canvas: TaggedCanvas, meaning: Meaning, x: float, y: float, radius: float, ink: str) -> None:
    """Draw the symbol around its middle."""
    canvas.saveState()
    canvas.setStrokeColor(HexColor(ink))
    canvas.setFillColor(HexColor(ink))
    canvas.setLineWidth(radius * 0.24)
    canvas.setLineCap(1)
    canvas.setLineJoin(1)
    canvas.translate(x, y)
    _DRAWINGS[meaning](canvas, radius)
    canvas.restoreState()


def _ring(canvas: TaggedCanvas, radius: float) -> None:
    canvas.circle(0, 0, radius, stroke=1, fill=0)


def _polyline(canvas: TaggedCanvas, radius: float, points: tuple[tuple[float, float], ...]) -> None:
    canvas.setLineWidth(radius * 0.3)
    path = canvas.beginPath()
    path.moveTo(points[0][0] * radius, points[0][1] * radius)
    for x, y in points[1:]:
        path.lineTo(x * radius, y * radius)
    canvas.drawPath(path, stroke=1, fill=0)


def _in_order(canvas: TaggedCanvas, radius: float) -> None:
    canvas.circle(0, 0, radius, stroke=1, fill=1)
    canvas.setStrokeColor(white)
    _polyline(canvas, radius, _TICK)


def _partly(canvas: TaggedCanvas, radius: float) -> None:
    _ring(canvas, radius)
    canvas.wedge(-radius, -radius, radius, radius, 90, 180, stroke=0, fill=1)


def _not_in_order(canvas: TaggedCanvas, radius: float) -> None:
    canvas.roundRect(-radius, -radius, 2 * radius, 2 * radius, 0.28 * radius, stroke=1, fill=0)
    for stroke in _CROSS:
        _polyline(canvas, radius, stroke)


def _unknown(canvas: TaggedCanvas, radius: float) -> None:
    _ring(canvas, radius)
    _polyline(canvas, radius, _HOOK)
    canvas.circle(0, -0.56 * radius, 0.13 * radius, stroke=0, fill=1)


def _not_applicable(canvas: TaggedCanvas, radius: float) -> None:
    _ring(canvas, radius)
    _polyline(canvas, radius, _DASH)


def _not_discussed(canvas: TaggedCanvas, radius: float) -> None:
    canvas.setLineCap(0)
    canvas.setDash([part * radius for part in _DOTS])
    _ring(canvas, radius)


_DRAWINGS: dict[Meaning, Callable[[TaggedCanvas, float], None]] = {
    Meaning.IN_ORDER: _in_order,
    Meaning.PARTLY: _partly,
    Meaning.NOT_IN_ORDER: _not_in_order,
    Meaning.UNKNOWN: _unknown,
    Meaning.NOT_APPLICABLE: _not_applicable,
    Meaning.NOT_DISCUSSED: _not_discussed,
}
