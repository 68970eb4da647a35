"""Colours, type and measures of the window, in light, dark and high contrast, at every text size."""

from __future__ import annotations

from dataclasses import dataclass, fields
from enum import Enum
from functools import lru_cache
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontMetrics, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from checklist_desktop.system.paths import resources
from checklist_desktop.system.settings import Appearance
from checklist_desktop.ui.kit.paint.proxy_style import ClearStyle

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

FAMILY = "Source Sans 3"
BODY_POINTS = 11.25
_CLASS_FONTS = ("QMenuBar", "QMenu", "QMessageBox", "QStatusBar", "QTipLabel", "QLabel", "QAbstractButton")


@dataclass(frozen=True, slots=True)
class Colours:
    """The roles of colour; measured contrasts stand in the looks. `page` tells appearances apart."""

    window: str
    page: str
    tint: str
    hair: str
    edge: str
    text: str
    quiet: str
    accent: str
    on_accent: str
    in_order: str
    partly: str
    not_in_order: str
    unknown: str
    not_applicable: str
    not_discussed: str
    late: str
    late_tint: str
    chosen_width: int = 2

    def __getitem__(self, role: str) -> QColor:
        return QColor(getattr(self, role))


LIGHT = Colours(
    window="#F4F5F7", page="#FFFFFF", tint="#E6EDF5", hair="#D5DAE1", edge="#6B7480", text="#1A1D21",
    quiet="#525A65", accent="#154273", on_accent="#FFFFFF", in_order="#1B6B3A", partly="#8A5200",
    not_in_order="#B3261E", unknown="#5B3A9E", not_applicable="#525A65", not_discussed="#525A65",
    late="#B3261E", late_tint="#FCEDEB",
)  # fmt: skip
DARK = Colours(
    window="#1B1E22", page="#131518", tint="#22344C", hair="#343A41", edge="#8E97A2", text="#F1F3F4",
    quiet="#B4BBC4", accent="#8AB4F8", on_accent="#0D1420", in_order="#7BD39A", partly="#F0B95A",
    not_in_order="#FF9389", unknown="#C7ADFF", not_applicable="#B4BBC4", not_discussed="#B4BBC4",
    late="#FF9389", late_tint="#3A2022",
)  # fmt: skip
HIGH_CONTRAST = Colours(
    window="#000000", page="#010101", tint="#010101", hair="#8C8C8C", edge="#FFFFFF", text="#FFFFFF",
    quiet="#C8C8C8", accent="#FFFF00", on_accent="#000000", in_order="#7CFC9A", partly="#FFD27A",
    not_in_order="#FFB3AC", unknown="#DCC8FF", not_applicable="#FFFFFF", not_discussed="#FFFFFF",
    late="#FFB3AC", late_tint="#010101", chosen_width=4,
)  # fmt: skip

_BY_APPEARANCE = {Appearance.LIGHT: LIGHT, Appearance.DARK: DARK, Appearance.HIGH_CONTRAST: HIGH_CONTRAST}
_BY_PAGE = {QColor(colours.page).rgb(): colours for colours in _BY_APPEARANCE.values()}
_PALETTE = (
    (QPalette.ColorRole.Window, "window"),
    (QPalette.ColorRole.Base, "page"),
    (QPalette.ColorRole.AlternateBase, "tint"),
    (QPalette.ColorRole.Button, "page"),
    (QPalette.ColorRole.Light, "page"),
    (QPalette.ColorRole.Mid, "hair"),
    (QPalette.ColorRole.Dark, "edge"),
    (QPalette.ColorRole.Text, "text"),
    (QPalette.ColorRole.WindowText, "text"),
    (QPalette.ColorRole.ButtonText, "text"),
    (QPalette.ColorRole.ToolTipBase, "page"),
    (QPalette.ColorRole.ToolTipText, "text"),
    (QPalette.ColorRole.PlaceholderText, "quiet"),
    (QPalette.ColorRole.Highlight, "accent"),
    (QPalette.ColorRole.HighlightedText, "on_accent"),
    (QPalette.ColorRole.Accent, "accent"),
    (QPalette.ColorRole.Link, "accent"),
)


class Type(Enum):
    """Sizes of type, as a share of the body."""

    TITLE = 16.5 / BODY_POINTS
    CHOICE = 13.5 / BODY_POINTS
    HEAD = 12.0 / BODY_POINTS
    BODY = 1.0
    SMALL = 10.5 / BODY_POINTS
    KEY = 9.75 / BODY_POINTS
    DISPLAY = 27.0 / BODY_POINTS


def colours_of(widget: QWidget) -> Colours:
    """The colours a widget is drawn with, read from its palette."""
    return colours_in(widget.palette())


def colours_in(palette: QPalette) -> Colours:
    return _BY_PAGE.get(palette.color(QPalette.ColorRole.Base).rgb(), LIGHT)


def text_font(kind: Type = Type.BODY, *, bold: bool = False) -> QFont:
    """Type in this size, with figures that stand in columns."""
    # A copy, because who asked may underline it.
    return QFont(_font(kind, bold))


def words_width(words: str, kind: Type = Type.BODY, *, bold: bool = False) -> int:
    """How wide words are on one line. Layouts ask it a hundred times for each question that is shown."""
    return _width(words, kind, bold)


@lru_cache(maxsize=64)
def _font(kind: Type, bold: bool) -> QFont:
    font = QFont(QApplication.font())
    font.setPointSizeF(_body_points() * kind.value)
    font.setBold(bold)
    font.setFeature(QFont.Tag("tnum"), 1)
    return font


@lru_cache(maxsize=2048)
def _width(words: str, kind: Type, bold: bool) -> int:
    return QFontMetrics(_font(kind, bold)).horizontalAdvance(words)


@lru_cache(maxsize=1)
def _body_points() -> float:
    return QApplication.font().pointSizeF()


def px(size: float) -> int:
    """A measure of the looks, grown with the size of the text."""
    return round(size * _body_points() / BODY_POINTS)


def load_fonts() -> None:
    """Ship our own type: pictures and line breaks are the same on every system."""
    for path in sorted((resources() / "fonts").glob("*.ttf")):
        QFontDatabase.addApplicationFont(str(path))


def apply_appearance(app: QApplication, appearance: Appearance, text_percent: int) -> None:
    """Set style, palette and type for the whole application."""
    chosen = _BY_APPEARANCE.get(appearance) or _of_system()
    app.setStyle(ClearStyle())
    if appearance in _BY_APPEARANCE:
        # The call darkens title bars where the system listens; the palette does the rest everywhere.
        dark = chosen is not LIGHT
        app.styleHints().setColorScheme(Qt.ColorScheme.Dark if dark else Qt.ColorScheme.Light)
    app.setPalette(palette_for(chosen))
    font = QFont(FAMILY)
    font.setPointSizeF(BODY_POINTS * text_percent / 100)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    app.setFont(font)
    for measured in (_font, _width, _body_points):
        measured.cache_clear()
    for name in _CLASS_FONTS:
        # Windows keeps its own font for these classes unless it is set per class, after the colour scheme.
        app.setFont(font, name)  # type: ignore[arg-type]  # the stubs ask for bytes, which are refused


def palette_for(colours: Colours) -> QPalette:
    palette = QPalette()
    for role, name in _PALETTE:
        palette.setColor(role, colours[name])
    for role in (QPalette.ColorRole.Text, QPalette.ColorRole.WindowText, QPalette.ColorRole.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, colours["quiet"])
    palette.setColor(QPalette.ColorGroup.Disabled, QPalette.ColorRole.Dark, colours["hair"])
    return palette


def _of_system() -> Colours:
    hints = QGuiApplication.styleHints()
    # A scheme we set ourselves hides that of the system, and stops its changes from being told.
    hints.unsetColorScheme()
    if hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast:
        return HIGH_CONTRAST
    return DARK if hints.colorScheme() == Qt.ColorScheme.Dark else LIGHT


def every_colour(colours: Colours) -> dict[str, str]:
    """Role and value, for the test that measures contrast."""
    return {item.name: getattr(colours, item.name) for item in fields(colours) if item.name != "chosen_width"}
