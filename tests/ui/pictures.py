"""Pictures of widgets, in every look the window can have.

Dress the application before making the widget, then take its picture:

    Wardrobe(app).wear(Look(Appearance.DARK, "en", text_percent=150))
    take_picture(ThemeTab(desk, theme), folder / "theme.png", 1366, 672)

Pages read colours, type and words when they are made, so a widget keeps the look it was made in.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

from checklist_desktop.system.settings import Appearance
from checklist_desktop.ui.kit.languages import Languages
from checklist_desktop.ui.kit.paint.appearance import apply_appearance, load_fonts

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtGui import QImage
    from PySide6.QtWidgets import QWidget


@dataclass(frozen=True, slots=True)
class Look:
    """How the window is dressed."""

    appearance: Appearance = Appearance.LIGHT
    language: str = "nl"
    text_percent: int = 100


class Wardrobe:
    """Dresses the application, again and again; the type is loaded once."""

    def __init__(self, app: QApplication) -> None:
        self._app = app
        self._languages = Languages(app)
        load_fonts()

    def wear(self, look: Look) -> None:
        apply_appearance(self._app, look.appearance, look.text_percent)
        self._languages.use(look.language)


def settle() -> None:
    """Let layouts, deferred deletions and repaints happen; a layout that wraps needs a second round."""
    for _ in range(4):
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        QApplication.processEvents()


def photograph(widget: QWidget, width: int, height: int) -> QImage:
    """The pixels of a widget at this size."""
    widget.resize(width, height)
    widget.show()
    settle()
    return widget.grab().toImage()


def take_picture(widget: QWidget, path: Path, width: int, height: int) -> None:
    """Write the picture of a widget at this size as PNG."""
    if not photograph(widget, width, height).save(str(path)):
        raise OSError(f"{path} could not be written")
