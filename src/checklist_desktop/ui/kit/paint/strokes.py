"""How the controls of Qt are drawn here: outlines, ticks and focus of at least 3:1 (WCAG 2.2, 1.4.11)."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPalette, QPen
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QStyle, QStyleOption, QTextEdit, QWidget

_State, _Role = QStyle.StateFlag, QPalette.ColorRole
_TICK = ((0.22, 0.52), (0.42, 0.72), (0.80, 0.30))
_ARROW = ((0.25, 0.4), (0.5, 0.65), (0.75, 0.4))


def is_field(widget: QWidget | None) -> bool:
    return isinstance(widget, QLineEdit | QPlainTextEdit | QTextEdit)


def draw_check_box(option: QStyleOption, painter: QPainter, widget: QWidget | None) -> None:
    on = bool(option.state & _State.State_On)
    rect = QRectF(option.rect).adjusted(1, 1, -1, -1)
    _begin(painter, option, _Role.Accent if on else _Role.Base, marked=on)
    painter.drawRoundedRect(rect, 2, 2)
    if option.state & _State.State_NoChange:
        thin = rect.height() * 0.42
        painter.fillRect(rect.adjusted(4, thin, -4, -thin), painter.pen().color())
    if on:
        ink = option.palette.color(_Role.HighlightedText)
        painter.setPen(QPen(ink, max(2.0, rect.width() * 0.12)))
        painter.drawPolyline(_points(rect, _TICK))
    painter.restore()


def draw_radio_button(option: QStyleOption, painter: QPainter, widget: QWidget | None) -> None:
    on = bool(option.state & _State.State_On)
    rect = QRectF(option.rect).adjusted(1, 1, -1, -1)
    _begin(painter, option, _Role.Base, marked=on)
    painter.drawEllipse(rect)
    if on:
        inset = rect.width() * 0.25
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(option.palette.color(_Role.Accent))
        painter.drawEllipse(rect.adjusted(inset, inset, -inset, -inset))
    painter.restore()


def draw_field_frame(option: QStyleOption, painter: QPainter, widget: QWidget | None) -> None:
    """The outline of a field. What cannot be changed is text to read: it has one only while focused."""
    focused = widget is not None and widget.hasFocus()
    if isinstance(widget, QLineEdit | QPlainTextEdit | QTextEdit) and widget.isReadOnly() and not focused:
        return
    rect: QRect = option.rect
    painter.save()
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(_outline(option, strong=focused), 2 if focused else 1))
    painter.drawRect(rect.adjusted(1, 1, -1, -1) if focused else rect.adjusted(0, 0, -1, -1))
    painter.restore()


def draw_panel(option: QStyleOption, painter: QPainter, widget: QWidget | None) -> None:
    """What floats above the page: menus and tool tips."""
    painter.save()
    painter.setPen(QPen(option.palette.color(_Role.Dark), 1))
    painter.setBrush(option.palette.color(_Role.Base))
    painter.drawRect(option.rect.adjusted(0, 0, -1, -1))
    painter.restore()


def draw_frame(option: QStyleOption, painter: QPainter, widget: QWidget | None) -> None:
    painter.save()
    painter.setPen(QPen(option.palette.color(_Role.Dark), 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
    painter.restore()


def draw_button(option: QStyleOption, painter: QPainter, widget: QWidget | None) -> None:
    """The buttons of Qt's own dialogs."""
    pressed = bool(option.state & (_State.State_Sunken | _State.State_On | _State.State_MouseOver))
    focused = bool(option.state & _State.State_HasFocus)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(_outline(option, strong=focused), 2 if focused else 1))
    painter.setBrush(option.palette.color(_Role.AlternateBase if pressed else _Role.Base))
    painter.drawRoundedRect(QRectF(option.rect).adjusted(1.5, 1.5, -1.5, -1.5), 3, 3)
    painter.restore()


def draw_focus_ring(option: QStyleOption, painter: QPainter, widget: QWidget | None) -> None:
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(option.palette.color(_Role.Accent), 2))
    painter.drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -1), 3, 3)
    painter.restore()


def draw_choice(option: QStyleOption, painter: QPainter, arrow: QRect, *, focused: bool) -> None:
    """A list to choose from: a field with an arrow."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(option.palette.color(_Role.Base))
    painter.setPen(QPen(_outline(option, strong=focused), 2 if focused else 1))
    inset = 1.0 if focused else 0.5
    painter.drawRect(QRectF(option.rect).adjusted(inset, inset, -inset, -inset))
    size = option.fontMetrics.height() * 0.75
    square = QRectF(arrow.center().x() - size / 2, arrow.center().y() - size / 2, size, size)
    painter.setPen(QPen(option.palette.color(_Role.Dark), 1.8))
    painter.drawPolyline(_points(square, _ARROW))
    painter.restore()


def draw_arrow(option: QStyleOption, painter: QPainter, turned: float) -> None:
    """An arrow in a menu or on a button, as tall as a line of text; turned from down, clockwise."""
    size = min(option.fontMetrics.height() * 0.8, option.rect.width(), option.rect.height())
    group = (
        QPalette.ColorGroup.Normal if option.state & _State.State_Enabled else QPalette.ColorGroup.Disabled
    )
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(QRectF(option.rect).center())
    painter.rotate(turned)
    pen = QPen(option.palette.color(group, _Role.Text), max(1.5, size * 0.11))
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.setPen(pen)
    painter.drawPolyline(_points(QRectF(-size / 2, -size / 2, size, size), _ARROW))
    painter.restore()


def draw_scroll_bar(
    option: QStyleOption, painter: QPainter, slider: QRect, ground: QPalette.ColorRole
) -> None:
    painter.save()
    painter.fillRect(option.rect, option.palette.color(ground))
    if slider.size() == option.rect.size():
        painter.restore()
        return  # nothing to scroll: its place is kept, and stays empty
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(option.palette.color(_Role.Dark))
    thin = QRectF(slider)
    upright = option.rect.height() > option.rect.width()
    side = option.rect.width() * 0.25 if upright else option.rect.height() * 0.25
    inset = (side, 2.0) if upright else (2.0, side)
    painter.drawRoundedRect(thin.adjusted(inset[0], inset[1], -inset[0], -inset[1]), 3, 3)
    painter.restore()


def draw_progress(option: QStyleOption, painter: QPainter, share: float) -> None:
    """A bar in outline, filled so far; without an end in sight it is filled in the middle."""
    rect = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5)
    painter.save()
    painter.setPen(QPen(option.palette.color(_Role.Dark), 1))
    painter.setBrush(option.palette.color(_Role.Base))
    painter.drawRect(rect)
    filled = QRectF(rect)
    if share < 0:
        filled.adjust(rect.width() / 3, 0, -rect.width() / 3, 0)
    else:
        filled.setWidth(rect.width() * share)
    painter.fillRect(filled, option.palette.color(_Role.Accent))
    painter.restore()


def _begin(painter: QPainter, option: QStyleOption, ground: QPalette.ColorRole, *, marked: bool) -> None:
    focused = bool(option.state & _State.State_HasFocus)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(_outline(option, strong=marked or focused), 2 if focused else 1.4))
    painter.setBrush(option.palette.color(ground))


def _outline(option: QStyleOption, *, strong: bool) -> QColor:
    return option.palette.color(_Role.Accent if strong else _Role.Dark)


def _points(rect: QRectF, path: tuple[tuple[float, float], ...]) -> list[QPointF]:
    return [QPointF(rect.x() + x * rect.width(), rect.y() + y * rect.height()) for x, y in path]
