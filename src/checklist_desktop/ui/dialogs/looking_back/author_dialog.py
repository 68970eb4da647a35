"""Who works on this laptop: what stands with every change in the history from now on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from checklist_desktop.domain.text_rules import LONGEST_AUTHOR, as_author
from checklist_desktop.ui.kit.inputs.fields import LineField, labelled
from checklist_desktop.ui.kit.inputs.form_dialog import FormDialog
from checklist_desktop.ui.kit.show.labels import Label, column

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class AuthorDialog(FormDialog):
    """Gives `author`, which may be empty."""

    def __init__(self, author: str, parent: QWidget | None = None) -> None:
        super().__init__("", "", parent)
        self._title = self.tr("Who works on this laptop?")
        self.setWindowTitle(self._title)
        self._confirm.set_words(self.tr("Save"))
        self._author = LineField(self.tr("Role or name"))
        self._author.setMaxLength(LONGEST_AUTHOR)
        self._author.show_text(author)
        words = self.tr(
            "This stands with every change in the history from now on, so that others can see who made it. "
            "What stands there already stays as it is."
        )
        hint = self.tr("A role is enough, such as: policy adviser for safety. It may stay empty.")
        field = labelled(self.tr("Role or name"), self._author, hint)
        self.build(column(Label(words, wrap=True), field, gap=12))
        self._author.setFocus()
        self._author.selectAll()
        self.watch(self._author)

    @property
    def author(self) -> str:
        return as_author(self._author.text())
