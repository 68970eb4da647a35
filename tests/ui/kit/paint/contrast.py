"""Contrast as WCAG 2.2 computes it, of colours and of what is seen in a picture."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QColor

if TYPE_CHECKING:
    from PySide6.QtGui import QImage


def contrast(one: QColor, other: QColor) -> float:
    brighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (brighter + 0.05) / (darker + 0.05)


def strongest_contrast(picture: QImage) -> float:
    """The most that any pixel of the picture stands out against its corner."""
    ground = picture.pixelColor(0, 0)
    seen = {picture.pixel(x, y) for x in range(picture.width()) for y in range(picture.height())}
    return max(contrast(QColor.fromRgb(pixel), ground) for pixel in seen)


def _luminance(colour: QColor) -> float:
    red, green, blue = (_linear(part) for part in (colour.redF(), colour.greenF(), colour.blueF()))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
