"""Logo and accent colour of the municipality, for the report."""

from __future__ import annotations

import base64
import re
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from checklist_desktop.domain.errors import FileUnreadable, LogoInvalid
from checklist_desktop.domain.status import LARGEST_LOGO
from checklist_desktop.ui.kit.inputs.buttons import Button
from checklist_desktop.ui.kit.inputs.fields import LineField
from checklist_desktop.ui.kit.inputs.form_dialog import FormDialog
from checklist_desktop.ui.kit.paint.appearance import Type, colours_of, px
from checklist_desktop.ui.kit.show.labels import Label, column, row

if TYPE_CHECKING:
    from checklist_desktop.ui.kit.messages import Messages

_COLOUR = re.compile(r"#[0-9a-f]{6}")
_SIGNATURES = (b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff")
"""How a PNG and a JPEG begin; their names say nothing."""


class ColourSample(QWidget):
    """A square in the colour that was typed; crossed out while there is none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._colour = ""
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_colour(self, colour: str) -> None:
        self._colour = colour
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(px(64), px(32))

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = colours_of(self)
        painter = QPainter(self)
        square = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(QPen(colours["edge"], 1))
        painter.setBrush(QColor(self._colour) if self._colour else Qt.BrushStyle.NoBrush)
        painter.drawRect(square)
        if not self._colour:
            painter.drawLine(square.bottomLeft(), square.topRight())
        painter.end()


class HouseStyleDialog(FormDialog):
    """Gives `logo` (base64) and `accent_colour` (#rrggbb); empty means none."""

    def __init__(
        self, logo: str, accent_colour: str, messages: Messages, parent: QWidget | None = None
    ) -> None:
        super().__init__("", "", parent)
        self._title = self.tr("Logo and colour of the report")
        self.setWindowTitle(self._title)
        self._confirm.set_words(self.tr("Save"))
        self._messages, self.logo = messages, logo
        self._build()
        self._connect()
        self._colour.setText(accent_colour)
        self._show_logo()
        self._on_colour_typed()

    @property
    def accent_colour(self) -> str:
        text = self._colour.text().strip().lower()
        return f"#{text}" if re.fullmatch(r"[0-9a-f]{6}", text) else text

    def check(self) -> bool:
        if self.accent_colour and not _COLOUR.fullmatch(self.accent_colour):
            words = self.tr("Write the colour as # with six digits or letters a to f, for instance #154273.")
            self.tell(words, self._colour)
            return False
        return True

    def _build(self) -> None:
        self._picture = QLabel()
        self._picture.setMinimumHeight(px(72))
        self._pick = Button(self.tr("Choose a logo…"))
        self._drop = Button(self.tr("No logo"))
        self._colour = LineField(self.tr("Accent colour"), self.tr("for instance #154273"))
        self._colour.setFixedWidth(px(200))
        self._sample = ColourSample()
        hint = Label(
            self.tr("A PNG or JPEG file of at most 500 kB, for the front page."),
            Type.SMALL,
            role="quiet",
            wrap=True,
        )
        colour_hint = self.tr("A colour that is too light to read is made darker in the report.")
        self.build(
            column(
                Label(self.tr("Logo"), bold=True),
                self._picture,
                row(self._pick, self._drop, None),
                hint,
                8,
                Label(self.tr("Accent colour"), bold=True),
                row(self._colour, self._sample, None),
                Label(colour_hint, Type.SMALL, role="quiet", wrap=True),
            )
        )

    def _connect(self) -> None:
        self._pick.clicked.connect(self._on_pick)
        self._drop.clicked.connect(self._on_drop)
        self._colour.textChanged.connect(self._on_colour_typed)

    def _show_logo(self) -> None:
        image = QImage.fromData(QByteArray(base64.b64decode(self.logo))) if self.logo else QImage()
        if image.isNull():
            self._picture.setPixmap(QPixmap())
            self._picture.setText(self.tr("No logo yet."))
        else:
            smooth, keep = Qt.TransformationMode.SmoothTransformation, Qt.AspectRatioMode.KeepAspectRatio
            self._picture.setPixmap(QPixmap.fromImage(image.scaled(px(280), px(72), keep, smooth)))
            self._picture.setAccessibleName(self.tr("The chosen logo"))
        self._picture.setMinimumHeight(px(24 if image.isNull() else 72))
        self._drop.setEnabled(not image.isNull())

    def _on_pick(self) -> None:
        filters = self.tr("Pictures (*.png *.jpg *.jpeg)")
        path = self._messages.ask_open_path(self.tr("Choose a logo"), Path.home(), filters)
        if path:
            self._take(Path(path))

    def _take(self, path: Path) -> None:
        """Look at the content, not at the name: the report can only show what it can read."""
        try:
            content = path.read_bytes()
        except OSError as error:
            self._messages.explain(FileUnreadable(str(path), str(error)))
            return
        encoded = base64.b64encode(content).decode("ascii")
        readable = content.startswith(_SIGNATURES) and not QImage.fromData(QByteArray(content)).isNull()
        if not readable or len(encoded) > LARGEST_LOGO:
            self._messages.explain(LogoInvalid(limit_kb=500))
            return
        self.logo = encoded
        self._show_logo()

    def _on_drop(self) -> None:
        self.logo = ""
        self._show_logo()

    def _on_colour_typed(self) -> None:
        self._sample.show_colour(self.accent_colour if _COLOUR.fullmatch(self.accent_colour) else "")
