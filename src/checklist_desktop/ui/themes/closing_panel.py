"""The end of a theme: its reflections, and the conclusion that heads its chapter in the report."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from checklist_desktop.ui.kit.inputs.fields import TextField
from checklist_desktop.ui.kit.inputs.privacy_pointer import PrivacyPointer
from checklist_desktop.ui.kit.paint.appearance import Type
from checklist_desktop.ui.kit.show.labels import Label, Page, column

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from checklist_desktop.domain.checklist import Checklist, Theme
    from checklist_desktop.domain.dossier import Round


class ClosingPanel(Page):
    """Emits the text of a reflection with its id, and that of the conclusion: drafts, then what was left.

    Empty until it is made, because most visits to a theme do not come so far.
    """

    reflection_drafted = Signal(str, str)
    reflection_left = Signal(str, str)
    conclusion_drafted = Signal(str)
    conclusion_left = Signal(str)

    def __init__(self, checklist: Checklist, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__("page", parent)
        self._checklist, self._theme = checklist, theme
        self._show: Callable[[], None] | None = None

    def make(self) -> None:
        """Have everything there; call before it is seen."""
        if self.layout() is None:
            self._build()
            self._connect()
            if self._show is not None:
                self._show()

    def _build(self) -> None:
        self._conclusion = TextField(
            self.tr("Conclusion"), self.tr("The outcome of this theme in a few sentences")
        )
        self._reflections = {
            prompt.id: TextField(prompt.label, prompt.description, lines=2)
            for prompt in self._checklist.theme_reflections
        }
        title = self.tr("Closing the theme {0}").format(self._theme.title)
        notice = self.tr("No names, case numbers or recognisable situations.")
        layout = column(
            Label(title, Type.TITLE, bold=True, wrap=True),
            4,
            self._titled(self.tr("Conclusion"), self._conclusion),
            self._conclusion,
            PrivacyPointer(self._conclusion),
            Label(self.tr("Shown at the head of this theme in the report."), Type.SMALL, role="quiet"),
            margins=(24, 16, 24, 16),
        )
        for prompt in self._checklist.theme_reflections:
            field = self._reflections[prompt.id]
            layout.addWidget(self._titled(prompt.label, field))
            layout.addWidget(field)
            layout.addWidget(PrivacyPointer(field))
        layout.addWidget(Label(notice, Type.SMALL, role="quiet", wrap=True))
        layout.addStretch(1)
        self.setLayout(layout)

    def _connect(self) -> None:
        self._conclusion.draft_changed.connect(self.conclusion_drafted)
        self._conclusion.left.connect(self.conclusion_left)
        for reflection, field in self._reflections.items():
            field.draft_changed.connect(partial(self.reflection_drafted.emit, reflection))
            field.left.connect(partial(self.reflection_left.emit, reflection))

    def show_round(self, round_: Round, *, locked: bool) -> None:
        self._show = partial(self._fill, round_, locked=locked)
        if self.layout() is not None:
            self._show()

    def _fill(self, round_: Round, *, locked: bool) -> None:
        self._conclusion.show_locked(locked)
        self._conclusion.show_text(round_.conclusions.get(self._theme.id, ""))
        for reflection, field in self._reflections.items():
            field.show_locked(locked)
            field.show_text(round_.reflection(self._theme.id, reflection))

    @property
    def last_field(self) -> QWidget:
        """Where Tab leaves from; once everything is made."""
        return [self._conclusion, *self._reflections.values()][-1]

    def commit(self) -> None:
        if self.layout() is None:
            return
        for field in (self._conclusion, *self._reflections.values()):
            field.commit()

    def _titled(self, words: str, field: TextField) -> Label:
        label = Label(words, Type.HEAD, bold=True)
        label.belong_to(field)
        return label
