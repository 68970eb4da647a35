"""Fusion with outlines, indicators and focus rings that are seen: at least 3:1 (WCAG 2.2, 1.4.11)."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPalette, QPen
from PySide6.QtWidgets import (
    QLineEdit,
    QPlainTextEdit,
    QProxyStyle,
    QStyle,
    QStyleHintReturn,
    QStyleOption,
    QStyleOptionComplex,
    QTextEdit,
    QWidget,
)

_PE, _State, _Role = QStyle.PrimitiveElement, QStyle.StateFlag, QPalette.ColorRole
_TICK = ((0.22, 0.52), (0.42, 0.72), (0.80, 0.30))
_FRAMES = (_PE.PE_FrameLineEdit, _PE.PE_Frame)
_METRICS = {
    QStyle.PixelMetric.PM_CheckBoxLabelSpacing: 8,
    QStyle.PixelMetric.PM_RadioButtonLabelSpacing: 8,
    QStyle.PixelMetric.PM_DefaultFrameWidth: 2,
    QStyle.PixelMetric.PM_ScrollBarExtent: 12,
    QStyle.PixelMetric.PM_MenuBarPanelWidth: 0,
}
_INDICATORS = (
    QStyle.PixelMetric.PM_IndicatorWidth,
    QStyle.PixelMetric.PM_IndicatorHeight,
    QStyle.PixelMetric.PM_ExclusiveIndicatorWidth,
    QStyle.PixelMetric.PM_ExclusiveIndicatorHeight,
)


class ClearStyle(QProxyStyle):
    """Draws what Fusion draws too faintly; everything else stays Fusion's."""

    def __init__(self) -> None:
        super().__init__("Fusion")

    def drawPrimitive(
        self,
        element: QStyle.PrimitiveElement,
        option: QStyleOption,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        if element in (_PE.PE_IndicatorCheckBox, _PE.PE_IndicatorRadioButton):
            _indicator(option, painter, radio=element == _PE.PE_IndicatorRadioButton)
        elif element in _FRAMES and isinstance(widget, QLineEdit | QPlainTextEdit | QTextEdit):
            _field_frame(option, painter, focused=widget.hasFocus())
        elif element == _PE.PE_FrameFocusRect:
            _focus_ring(option, painter)
        else:
            super().drawPrimitive(element, option, painter, widget)

    def drawComplexControl(
        self,
        control: QStyle.ComplexControl,
        option: QStyleOptionComplex,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        if control != QStyle.ComplexControl.CC_ScrollBar:
            super().drawComplexControl(control, option, painter, widget)
            return
        slider = self.subControlRect(control, option, QStyle.SubControl.SC_ScrollBarSlider, widget)
        painter.save()
        painter.fillRect(option.rect, option.palette.color(_Role.Base))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(option.palette.color(_Role.Dark))
        thin = QRectF(slider)
        inset = (3, 0) if thin.height() > thin.width() else (0, 3)
        painter.drawRoundedRect(thin.adjusted(inset[0], inset[1], -inset[0], -inset[1]), 3, 3)
        painter.restore()

    def subControlRect(
        self,
        control: QStyle.ComplexControl,
        option: QStyleOptionComplex,
        part: QStyle.SubControl,
        widget: QWidget | None = None,
    ) -> QRect:
        arrows = (QStyle.SubControl.SC_ScrollBarAddLine, QStyle.SubControl.SC_ScrollBarSubLine)
        if control == QStyle.ComplexControl.CC_ScrollBar and part in arrows:
            return QRect()
        return super().subControlRect(control, option, part, widget)  # type: ignore[arg-type]  # None is fine

    def pixelMetric(
        self, metric: QStyle.PixelMetric, option: QStyleOption | None = None, widget: QWidget | None = None
    ) -> int:
        if metric in _INDICATORS:
            # From the text, never from pixels: indicators grow with the size of the text.
            return round(widget.fontMetrics().height() * 0.9) if widget is not None else 18
        if metric in _METRICS:
            return _METRICS[metric]
        return super().pixelMetric(metric, option, widget)

    def styleHint(
        self,
        hint: QStyle.StyleHint,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
        returned: QStyleHintReturn | None = None,
    ) -> int:
        if hint == QStyle.StyleHint.SH_UnderlineShortcut:
            return 1
        return super().styleHint(hint, option, widget, returned)


def _indicator(option: QStyleOption, painter: QPainter, *, radio: bool) -> None:
    palette: QPalette = option.palette
    state = option.state
    on = bool(state & _State.State_On)
    rect = QRectF(option.rect).adjusted(1, 1, -1, -1)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    focused = bool(state & _State.State_HasFocus)
    painter.setPen(QPen(palette.color(_Role.Accent if on or focused else _Role.Dark), 2 if focused else 1.4))
    painter.setBrush(palette.color(_Role.Accent if on and not radio else _Role.Base))
    if radio:
        painter.drawEllipse(rect)
        if on:
            inset = rect.width() * 0.25
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(palette.color(_Role.Accent))
            painter.drawEllipse(rect.adjusted(inset, inset, -inset, -inset))
    else:
        painter.drawRoundedRect(rect, 2, 2)
        if on:
            painter.setPen(QPen(palette.color(_Role.HighlightedText), max(2.0, rect.width() * 0.12)))
            painter.drawPolyline(
                [QPointF(rect.x() + x * rect.width(), rect.y() + y * rect.height()) for x, y in _TICK]
            )
    painter.restore()


def _field_frame(option: QStyleOption, painter: QPainter, *, focused: bool) -> None:
    palette: QPalette = option.palette
    rect: QRect = option.rect
    painter.save()
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(palette.color(_Role.Accent if focused else _Role.Dark), 2 if focused else 1))
    painter.drawRect(rect.adjusted(1, 1, -1, -1) if focused else rect.adjusted(0, 0, -1, -1))
    painter.restore()


def _focus_ring(option: QStyleOption, painter: QPainter) -> None:
    palette: QPalette = option.palette
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(palette.color(_Role.Accent), 2))
    painter.drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -1), 3, 3)
    painter.restore()
