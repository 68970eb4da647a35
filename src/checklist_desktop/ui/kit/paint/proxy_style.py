"""Fusion with everything drawn by us that Fusion draws too faintly to be seen by all."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QPainter, QPalette
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QComboBox,
    QDialogButtonBox,
    QProxyStyle,
    QStyle,
    QStyleHintReturn,
    QStyleOption,
    QStyleOptionComplex,
    QStyleOptionProgressBar,
    QStyleOptionSlider,
    QWidget,
)

from checklist_desktop.ui.kit.paint.strokes import (
    draw_arrow,
    draw_button,
    draw_check_box,
    draw_choice,
    draw_field_frame,
    draw_focus_ring,
    draw_frame,
    draw_panel,
    draw_progress,
    draw_radio_button,
    draw_scroll_bar,
    is_field,
)

if TYPE_CHECKING:
    from collections.abc import Callable

_PE, _CC, _CE = QStyle.PrimitiveElement, QStyle.ComplexControl, QStyle.ControlElement
_SC, _PM, _Role = QStyle.SubControl, QStyle.PixelMetric, QPalette.ColorRole
_PRIMITIVES: dict[QStyle.PrimitiveElement, Callable[[QStyleOption, QPainter, QWidget | None], None]] = {
    _PE.PE_IndicatorCheckBox: draw_check_box,
    _PE.PE_IndicatorRadioButton: draw_radio_button,
    _PE.PE_FrameLineEdit: draw_field_frame,
    _PE.PE_FrameFocusRect: draw_focus_ring,
    _PE.PE_FrameGroupBox: draw_frame,
    _PE.PE_FrameMenu: draw_panel,
    _PE.PE_PanelMenu: draw_panel,
    _PE.PE_PanelTipLabel: draw_panel,
    _PE.PE_PanelButtonCommand: draw_button,
}
_ARROWS = {
    _PE.PE_IndicatorArrowDown: 0.0,
    _PE.PE_IndicatorArrowLeft: 90.0,
    _PE.PE_IndicatorArrowUp: 180.0,
    _PE.PE_IndicatorArrowRight: 270.0,
}
"""Turned this far, clockwise, from an arrow that points down."""
_METRICS = {
    _PM.PM_DefaultFrameWidth: 2,
    _PM.PM_MenuBarPanelWidth: 0,
}
_OF_TEXT = {
    # As a share of the height of a line, never in pixels: they grow with the size of the text.
    _PM.PM_IndicatorWidth: 0.9,
    _PM.PM_IndicatorHeight: 0.9,
    _PM.PM_ExclusiveIndicatorWidth: 0.9,
    _PM.PM_ExclusiveIndicatorHeight: 0.9,
    _PM.PM_CheckBoxLabelSpacing: 0.4,
    _PM.PM_RadioButtonLabelSpacing: 0.4,
    _PM.PM_ScrollBarExtent: 0.6,
    _PM.PM_ButtonMargin: 0.6,
    _PM.PM_TabBarScrollButtonWidth: 1.2,
}
_CHOICE_MARGIN = 0.25
"""Of the height of a line, so that the words of a list to choose from stand in line with those of a field."""


class ClearStyle(QProxyStyle):
    """Says what is drawn by whom; the drawing itself is in strokes."""

    def __init__(self) -> None:
        super().__init__("Fusion")

    def drawPrimitive(
        self,
        element: QStyle.PrimitiveElement,
        option: QStyleOption,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        if element == _PE.PE_Frame and is_field(widget):
            draw_field_frame(option, painter, widget)
        elif element in _PRIMITIVES:
            _PRIMITIVES[element](option, painter, widget)
        elif element in _ARROWS:
            draw_arrow(option, painter, _ARROWS[element])
        else:
            super().drawPrimitive(element, option, painter, widget)

    def drawControl(
        self,
        element: QStyle.ControlElement,
        option: QStyleOption,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        if element == _CE.CE_ProgressBarContents and isinstance(option, QStyleOptionProgressBar):
            steps = option.maximum - option.minimum
            draw_progress(option, painter, (option.progress - option.minimum) / steps if steps > 0 else -1)
        elif element != _CE.CE_ProgressBarGroove:
            super().drawControl(element, option, painter, widget)

    def drawComplexControl(
        self,
        control: QStyle.ComplexControl,
        option: QStyleOptionComplex,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        if control == _CC.CC_ScrollBar:
            slider = self.subControlRect(control, option, _SC.SC_ScrollBarSlider, widget)
            draw_scroll_bar(option, painter, slider, _ground_of(widget))
        elif control == _CC.CC_ComboBox and isinstance(widget, QComboBox) and not widget.isEditable():
            arrow = self.subControlRect(control, option, _SC.SC_ComboBoxArrow, widget)
            draw_choice(option, painter, arrow, focused=widget.hasFocus())
        else:
            super().drawComplexControl(control, option, painter, widget)

    def subControlRect(
        self,
        control: QStyle.ComplexControl,
        option: QStyleOptionComplex,
        part: QStyle.SubControl,
        widget: QWidget | None = None,
    ) -> QRect:
        if control == _CC.CC_ScrollBar and isinstance(option, QStyleOptionSlider):
            return _scroll_part(option, part)
        rect = super().subControlRect(control, option, part, widget)  # type: ignore[arg-type]  # None is fine
        if control == _CC.CC_ComboBox and part == _SC.SC_ComboBoxEditField:
            rect.setLeft(rect.left() + round(option.fontMetrics.height() * _CHOICE_MARGIN))
        return rect

    def sizeFromContents(
        self,
        kind: QStyle.ContentsType,
        option: QStyleOption,
        size: QSize,
        widget: QWidget | None = None,
    ) -> QSize:
        needed = super().sizeFromContents(kind, option, size, widget)  # type: ignore[arg-type]
        if kind == QStyle.ContentsType.CT_ComboBox:
            return needed + QSize(2 * round(option.fontMetrics.height() * _CHOICE_MARGIN), 0)
        if kind == QStyle.ContentsType.CT_MenuItem:
            # Fusion counts its margins in pixels; with large type the longest entry would be cut.
            return needed + QSize(option.fontMetrics.height(), 0)
        return needed

    def pixelMetric(
        self, metric: QStyle.PixelMetric, option: QStyleOption | None = None, widget: QWidget | None = None
    ) -> int:
        if metric in _OF_TEXT:
            line = widget.fontMetrics().height() if widget is not None else 20
            return round(line * _OF_TEXT[metric])
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
        if hint == QStyle.StyleHint.SH_DialogButtonLayout:
            # On every system in the order of our own dialogs: what goes on stands last.
            return QDialogButtonBox.ButtonLayout.GnomeLayout.value
        return super().styleHint(hint, option, widget, returned)


def _ground_of(widget: QWidget | None) -> QPalette.ColorRole:
    """A scroll bar stands on the same ground as what it scrolls."""
    holder = widget.parentWidget() if widget is not None else None
    area = holder.parentWidget() if holder is not None else None
    return area.viewport().backgroundRole() if isinstance(area, QAbstractScrollArea) else _Role.Base


def _scroll_part(option: QStyleOptionSlider, part: QStyle.SubControl) -> QRect:
    """A scroll bar without arrows: the slider has the whole length."""
    bar: QRect = option.rect
    upright = bar.height() > bar.width()
    length, thick = (bar.height(), bar.width()) if upright else (bar.width(), bar.height())
    steps = option.maximum - option.minimum
    size = length
    if steps > 0:
        size = min(length, max(2 * thick, round(length * option.pageStep / (steps + option.pageStep))))
    start = QStyle.sliderPositionFromValue(
        option.minimum, option.maximum, option.sliderPosition, length - size, option.upsideDown
    )
    places = {
        _SC.SC_ScrollBarSlider: (start, size),
        _SC.SC_ScrollBarSubPage: (0, start),
        _SC.SC_ScrollBarAddPage: (start + size, length - start - size),
        _SC.SC_ScrollBarGroove: (0, length),
    }
    at, extent = places.get(part, (0, 0))
    inner = QRect(0, at, thick, extent) if upright else QRect(at, 0, extent, thick)
    return inner.translated(bar.topLeft())
