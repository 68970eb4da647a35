"""A tour in a few steps, for who sees the program for the first time; it can be left at any step."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog

from checklist_desktop.services.help.manual import manual_folder, tour_pages
from checklist_desktop.ui.dialogs.reading.manual_text import ManualText
from checklist_desktop.ui.kit.inputs.buttons import Button, Kind
from checklist_desktop.ui.kit.paint.appearance import px
from checklist_desktop.ui.kit.show.labels import Label, Rule, column, row

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

WIDTH, HEIGHT = 820, 680


class TourDialog(QDialog):
    """Enter goes on, Escape leaves. The last step has nothing to go on to, and closes."""

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Tour of Op orde"))
        self._folder, self._pages = manual_folder(language), tour_pages(language)
        self._step = 0
        self._build()
        self._next.clicked.connect(self._on_next)
        self._back.clicked.connect(self._on_back)
        self._skip.clicked.connect(self.reject)
        self._show()

    def _build(self) -> None:
        self._text = ManualText(self.tr("Step of the tour"))
        self._count = Label(role="quiet")
        self._skip = Button(self.tr("Skip the tour"), Kind.QUIET, height=36)
        self._back = Button(self.tr("Back"), height=36)
        self._next = Button(self.tr("Next"), Kind.PRIMARY, height=36)
        foot = row(self._skip, None, self._count, 12, self._back, self._next, margins=(24, 12, 24, 12))
        whole = column(self._text, Rule(), foot, gap=0)
        whole.setStretch(0, 1)
        self.setLayout(whole)
        available = self.screen().availableGeometry()
        self.resize(min(px(WIDTH), available.width() - 16), min(px(HEIGHT), available.height() - 48))

    def _show(self) -> None:
        last = self._step == len(self._pages) - 1
        self._text.show_page(self._pages[self._step].text, self._folder)
        self._count.setText(self.tr("Step {0} of {1}").format(self._step + 1, len(self._pages)))
        self._back.setEnabled(self._step > 0)
        self._next.set_words(self.tr("Begin") if last else self.tr("Next"))
        self._skip.setVisible(not last)
        self._next.setAccessibleDescription(self._count.text())
        self._next.setFocus()

    def _on_next(self) -> None:
        if self._step == len(self._pages) - 1:
            self.accept()
            return
        self._step += 1
        self._show()

    def _on_back(self) -> None:
        self._step -= 1
        self._show()
