"""What there is to read: the keys, how to use the checklist, and what Op orde is made of."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog, QGridLayout

from checklist_desktop.ui.kit.inputs.buttons import Button
from checklist_desktop.ui.kit.paint.appearance import Type, px
from checklist_desktop.ui.kit.show.labels import Label, Page, Rule, column, row, scrolled

if TYPE_CHECKING:
    from PySide6.QtWidgets import QLayout, QWidget

    from checklist_desktop.domain.checklist import Checklist


class ReadingDialog(QDialog):
    """Something to read, and a button to close it."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self._title = title
        self._close = Button(self.tr("Close"), height=36)
        self._close.clicked.connect(self.accept)

    def build(self, content: QLayout, *, width: int = 640, height: int = 560) -> None:
        inside = Page()
        layout = column(Label(self._title, Type.TITLE, bold=True, wrap=True), content, None, gap=12)
        layout.setContentsMargins(px(24), px(20), px(24), px(16))
        inside.setLayout(layout)
        area = scrolled(inside, self._title)
        # Something long is read with the keyboard as well: the arrow and page keys move it.
        area.setFocusPolicy(self._close.focusPolicy())
        foot = row(None, self._close, margins=(24, 12, 24, 12))
        whole = column(area, Rule(), foot, gap=0)
        whole.setStretch(0, 1)
        self.setLayout(whole)
        available = self.screen().availableGeometry()
        wide = min(px(width), available.width() - 16)
        needed = inside.heightForWidth(wide) + foot.sizeHint().height() + px(8)
        self.resize(wide, min(max(px(height), needed), available.height() - 48))
        self._close.setFocus()


@dataclass(frozen=True, slots=True)
class KeyLine:
    keys: str
    words: str


class ShortcutsDialog(ReadingDialog):
    """Every key, under the name of where it works."""

    def __init__(
        self, groups: tuple[tuple[str, tuple[KeyLine, ...]], ...], parent: QWidget | None = None
    ) -> None:
        super().__init__("", parent)
        self._title = self.tr("Keyboard shortcuts")
        self.setWindowTitle(self._title)
        grid = QGridLayout()
        grid.setHorizontalSpacing(px(24))
        grid.setVerticalSpacing(px(6))
        grid.setColumnStretch(1, 1)
        for title, lines in groups:
            place = grid.rowCount()
            head = Label(title, Type.HEAD, bold=True)
            head.setContentsMargins(0, px(8), 0, 0)
            grid.addWidget(head, place, 0, 1, 2)
            for number, line in enumerate(lines, start=place + 1):
                grid.addWidget(Label(line.keys, bold=True), number, 0)
                grid.addWidget(Label(line.words, wrap=True), number, 1)
        self.build(grid, width=680, height=640)


class HowToUseDialog(ReadingDialog):
    """What the checklist itself says about its use, its answers and its sources."""

    def __init__(self, checklist: Checklist, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._title = self.tr("How to use this checklist")
        self.setWindowTitle(self._title)
        use = checklist.how_to_use
        parts = [
            (checklist.title, checklist.description),
            (self.tr("Before the meeting"), use.before),
            (self.tr("During the meeting"), use.during),
            (self.tr("After the meeting"), use.after),
            (self.tr("The answers"), checklist.answer_scale.explanation),
            *((option.label, option.description) for option in checklist.answer_scale.choices),
            (self.tr("Privacy"), checklist.privacy_notice),
            (self.tr("How current it is"), checklist.currency_notice),
            (self.tr("Where it comes from"), checklist.origin_notice),
        ]
        content = column(gap=4)
        for title, text in parts:
            if text.strip():
                content.addWidget(Label(title, Type.HEAD, bold=True, wrap=True))
                content.addWidget(Label(text.strip(), wrap=True))
                content.addSpacing(px(8))
        self.build(content, width=720, height=640)


class AboutDialog(ReadingDialog):
    """Version, licences, and where the work is kept."""

    def __init__(self, version: str, library: str, licences: str, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._title = self.tr("About Op orde")
        self.setWindowTitle(self._title)
        place = Label(library, wrap=True)
        place.setAccessibleName(self.tr("Your work is kept in: {0}").format(library))
        origin = self.tr(
            "The questions are our own elaboration on the themes of the Nederlands Jeugdinstituut (NJi). "
            "They are not the questionnaire of the NJi itself."
        )
        self.build(
            column(
                Label(self.tr("Version {0}").format(version), role="quiet"),
                Label(origin, wrap=True),
                Label(self.tr("Your work"), Type.HEAD, bold=True),
                Label(self.tr("Everything stays on this computer, in one file:"), wrap=True),
                place,
                8,
                Label(self.tr("Licences"), Type.HEAD, bold=True),
                Label(licences, wrap=True),
            )
        )
