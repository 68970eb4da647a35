"""For whom to make a preparation sheet: the partners that have questions in this round."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QCheckBox

from checklist_desktop.ui.kit.inputs.buttons import Button, Kind
from checklist_desktop.ui.kit.inputs.form_dialog import FormDialog
from checklist_desktop.ui.kit.paint.appearance import text_font
from checklist_desktop.ui.kit.show.labels import Label, column, row

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget


class SheetsDialog(FormDialog):
    """Gives the ids of the partners that were `chosen`."""

    def __init__(self, partners: Sequence[tuple[str, str, int]], parent: QWidget | None = None) -> None:
        """Each partner with its id, its name and how many questions it has."""
        super().__init__("", "", parent)
        self._title = self.tr("Preparation sheets")
        self.setWindowTitle(self._title)
        self._confirm.set_words(self.tr("Choose a folder…"))
        self._partners: dict[str, QCheckBox] = {}
        hint = self.tr(
            "A sheet has only the questions of one partner, with room to write. Print it, or mail the PDF."
        )
        for partner, name, count in partners:
            words = self.tr("{0} ({1})").format(name, self.tr("%n question(s)", "", count))
            box = QCheckBox(words.replace("&", "&&"))
            box.setFont(text_font())
            self._partners[partner] = box
        everyone = Button(self.tr("Choose all"), Kind.QUIET)
        everyone.clicked.connect(self._on_everyone)
        nothing = Label(self.tr("No question of this round names a partner."), wrap=True)
        nothing.setVisible(not partners)
        everyone.setVisible(bool(partners))
        self._confirm.setEnabled(bool(partners))
        self.build(
            column(
                Label(hint, role="quiet", wrap=True),
                nothing,
                *self._partners.values(),
                row(everyone, None),
                gap=8,
            )
        )
        (next(iter(self._partners.values())) if partners else self._cancel).setFocus()

    @property
    def chosen(self) -> tuple[str, ...]:
        return tuple(partner for partner, box in self._partners.items() if box.isChecked())

    def check(self) -> bool:
        if not self.chosen:
            first = next(iter(self._partners.values()))
            self.tell(self.tr("Choose at least one partner."), first)
            return False
        return True

    def _on_everyone(self) -> None:
        for box in self._partners.values():
            box.setChecked(True)
