"""The pages of a report, to look at before it is written."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QIcon, QImage, QKeyEvent, QPixmap
from PySide6.QtWidgets import QDialog, QLabel, QListWidget, QListWidgetItem, QScrollArea

from checklist_desktop.ui.kit.inputs.buttons import Button
from checklist_desktop.ui.kit.jobs import Job, raised
from checklist_desktop.ui.kit.paint.appearance import px, text_font
from checklist_desktop.ui.kit.show.labels import Label, column, row

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from checklist_desktop.services.exporting.previewing import Picture, Preview

ZOOMS = (0.75, 1.0, 1.5, 2.0, 3.0)
_FIRST_ZOOM = 1
_SMALL = QSize(84, 118)


class PreviewDialog(QDialog):
    """Page Up and Page Down turn the pages, Ctrl with plus and minus makes them larger and smaller."""

    def __init__(self, preview: Preview, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Preview of the report"))
        self._preview, self._zoom = preview, _FIRST_ZOOM
        self._wanted = (-1, -1)
        self._jobs: list[Job[Picture]] = []
        self._list = self._filled_list()
        self._page = QLabel()
        self._page.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._area = QScrollArea()
        self._area.setWidget(self._page)
        self._area.setWidgetResizable(True)
        self._area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._which = Label("")
        self._lay_out()
        self._list.currentRowChanged.connect(self._show_page)
        self._list.setCurrentRow(0)
        self._list.setFocus()

    @property
    def page(self) -> int:
        """Which page is shown, from 0."""
        return self._list.currentRow()

    @property
    def spoken_page(self) -> tuple[str, str]:
        """The name of the page and what stands on it, as a screen reader tells it."""
        return self._area.accessibleName(), self._area.accessibleDescription()

    @property
    def picture(self) -> QPixmap:
        return self._page.pixmap()

    def turn(self, by: int) -> None:
        self._list.setCurrentRow(min(self._preview.pages.count - 1, max(0, self.page + by)))

    def zoom(self, by: int) -> None:
        self._zoom = min(len(ZOOMS) - 1, max(0, self._zoom + by))
        self._show_page(self.page)

    def done(self, result: int) -> None:
        # A picture that comes later is for nobody.
        self._wanted = (-1, -1)
        super().done(result)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        keys: dict[int, Callable[[], None]] = {
            Qt.Key.Key_PageUp: partial(self.turn, -1),
            Qt.Key.Key_PageDown: partial(self.turn, 1),
        }
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            keys = {
                Qt.Key.Key_Plus: partial(self.zoom, 1),
                Qt.Key.Key_Equal: partial(self.zoom, 1),
                Qt.Key.Key_Minus: partial(self.zoom, -1),
            }
        if event.key() in keys:
            keys[event.key()]()
            return
        super().keyPressEvent(event)

    def _filled_list(self) -> QListWidget:
        pages = _Turning()
        pages.setAccessibleName(self.tr("Pages"))
        pages.setFont(text_font())
        pages.setIconSize(_SMALL)
        for number, small in enumerate(self._preview.small, start=1):
            item = QListWidgetItem(QIcon(QPixmap.fromImage(_image(small))), str(number))
            item.setData(Qt.ItemDataRole.AccessibleTextRole, self._name(number - 1))
            pages.addItem(item)
        return pages

    def _lay_out(self) -> None:
        smaller, larger = Button(self.tr("Smaller")), Button(self.tr("Larger"))
        close = Button(self.tr("Close"))
        smaller.clicked.connect(partial(self.zoom, -1))
        larger.clicked.connect(partial(self.zoom, 1))
        close.clicked.connect(self.reject)
        self._list.setFixedWidth(_SMALL.width() + self._list.fontMetrics().horizontalAdvance("0000") + px(24))
        sides = row(self._list, self._area, gap=12)
        sides.setStretch(1, 1)
        foot = row(self._which, None, smaller, larger, close)
        layout = column(sides, foot, gap=12, margins=(16, 16, 16, 12))
        layout.setStretch(0, 1)
        self.setLayout(layout)
        available = self.screen().availableGeometry()
        self.resize(min(px(960), available.width() - 16), min(px(900), available.height() - 48))

    def _name(self, page: int) -> str:
        return self.tr("Page {0} of {1}").format(page + 1, self._preview.pages.count)

    def _show_page(self, page: int) -> None:
        """Ask for the picture; it comes when it is there, if it is still wanted."""
        self._which.setText(self._name(page))
        self._area.setAccessibleName(self._name(page))
        self._area.setAccessibleDescription(self._preview.pages.text(page))
        self._wanted = wanted = (page, self._zoom)
        scale = ZOOMS[self._zoom] * self.devicePixelRatioF()

        def work(progress: Callable[[float], None], is_cancelled: Callable[[], bool]) -> Picture:
            return self._preview.pages.picture(page, scale)

        job = Job(work)
        self._jobs = [*self._jobs[-2:], job]
        job.start(partial(self._on_picture, wanted), raised)

    def _on_picture(self, wanted: tuple[int, int], picture: Picture) -> None:
        if wanted == self._wanted:
            pixmap = QPixmap.fromImage(_image(picture))
            pixmap.setDevicePixelRatio(self.devicePixelRatioF())
            self._page.setPixmap(pixmap)
            self._area.verticalScrollBar().setValue(0)


class _Turning(QListWidget):
    """Leaves Page Up and Page Down to the dialog, which turns one page."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            event.ignore()
            return
        super().keyPressEvent(event)


def _image(picture: Picture) -> QImage:
    kind = QImage.Format.Format_RGBX8888
    # A copy, for the image does not keep the bytes alive.
    return QImage(picture.pixels, picture.width, picture.height, picture.stride, kind).copy()
