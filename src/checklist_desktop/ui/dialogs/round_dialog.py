"""A round: its data for the report, and beginning a next one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QWidget

from checklist_desktop.domain.dossier import Openness
from checklist_desktop.ui.kit.inputs.buttons import Button, Kind
from checklist_desktop.ui.kit.inputs.fields import Choice, LineField, labelled
from checklist_desktop.ui.kit.inputs.form_dialog import FormDialog
from checklist_desktop.ui.kit.paint.appearance import Type, text_font
from checklist_desktop.ui.kit.show.labels import Label, column, row
from checklist_desktop.ui.kit.words import choices_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from checklist_desktop.domain.checklist import Checklist
    from checklist_desktop.domain.dossier import Round


class RoundFields(QWidget):
    """Label of a round to begin, its checklist, and all questions or only the core ones.

    `pick` lets the user point at another checklist file; it gives nothing when they think better of it.
    """

    checklist_changed = Signal()

    def __init__(
        self,
        checklist: Checklist,
        proposed: str,
        pick: Callable[[], Checklist | None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.checklist, self._pick = checklist, pick
        self._build(proposed)
        self._other.clicked.connect(self._on_other)
        self._show_checklist()

    def _build(self, proposed: str) -> None:
        self.field = LineField(self.tr("Round (year)"))
        self.field.setText(proposed)
        self._all, self._core = QRadioButton(), QRadioButton()
        group = QButtonGroup(self)
        for button in (self._all, self._core):
            button.setFont(text_font())
            group.addButton(button)
        self._all.setChecked(True)
        self._title = Label("", Type.SMALL, role="quiet", wrap=True)
        self._other = Button(self.tr("Another checklist…"), Kind.QUIET, height=28)
        which = row(self._title, self._other)
        which.setStretch(0, 1)
        self.setLayout(
            column(labelled(self.tr("Round (year)"), self.field), 4, self._all, self._core, which, gap=4)
        )

    @property
    def label(self) -> str:
        return self.field.text().strip()

    @property
    def core_only(self) -> bool:
        return self._core.isChecked()

    def _show_checklist(self) -> None:
        everything = sum(1 for _ in self.checklist.numbered())
        core = sum(1 for _ in self.checklist.numbered(core_only=True))
        self._all.setText(self.tr("All %n question(s)", "", everything))
        self._core.setText(self.tr("Only the %n core question(s), for a shorter meeting", "", core))
        self._core.setEnabled(core > 0)
        if not core:
            self._all.setChecked(True)
        words = self.tr("Checklist: {0}, version {1}")
        self._title.setText(words.format(self.checklist.title, self.checklist.version))

    def _on_other(self) -> None:
        picked = self._pick()
        if picked is not None:
            self.checklist = picked
            self._show_checklist()
            self.checklist_changed.emit()


class NewRoundDialog(FormDialog):
    """Gives `fields` of the next round of a dossier."""

    def __init__(
        self,
        checklist: Checklist,
        proposed: str,
        taken: tuple[str, ...],
        pick: Callable[[], Checklist | None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("", "", parent)
        self._title = self.tr("New round")
        self.setWindowTitle(self._title)
        self._confirm.set_words(self.tr("Begin"))
        self._taken = taken
        self.fields = RoundFields(checklist, proposed, pick)
        hint = Label(
            self.tr(
                "A new round begins empty. Earlier rounds stay as they are; you find them in the menu Round."
            ),
            role="quiet",
            wrap=True,
        )
        self.build(column(hint, self.fields, gap=12))
        self.fields.field.setFocus()
        self.fields.field.selectAll()
        self.watch(self.fields.field)

    def check(self) -> bool:
        if not self.fields.label:
            self.tell(self.tr("Give the round a name, for instance the year."), self.fields.field)
            return False
        if self.fields.label in self._taken:
            words = self.tr("There already is a round {0}. Choose another name.")
            self.tell(words.format(self.fields.label), self.fields.field)
            return False
        return True


class RoundDialog(FormDialog):
    """The data of a round as the report mentions them."""

    def __init__(self, round_: Round, parent: QWidget | None = None) -> None:
        super().__init__("", "", parent)
        self._title = self.tr("Round details")
        self.setWindowTitle(self._title)
        self._confirm.set_words(self.tr("Save"))
        self._label = LineField(self.tr("Round (year)"))
        self._case_number = LineField(self.tr("Case number"), self.tr("for instance Z-2026-01234"))
        self._portfolio_holder = LineField(self.tr("Portfolio holder"), self.tr("a role, for instance mayor"))
        self._openness = Choice(self.tr("Classification"), choices_of(Openness))
        self._label.setText(round_.label)
        self._case_number.setText(round_.case_number)
        self._portfolio_holder.setText(round_.portfolio_holder)
        self._openness.show_choice(round_.openness)
        self.watch(self._label, self._case_number, self._portfolio_holder)
        self.build(
            column(
                labelled(self.tr("Round (year)"), self._label),
                labelled(self.tr("Case number"), self._case_number),
                labelled(self.tr("Portfolio holder"), self._portfolio_holder),
                labelled(
                    self.tr("Classification"),
                    self._openness,
                    self.tr("Printed on every page of the report."),
                ),
                gap=12,
            )
        )
        self._label.setFocus()

    @property
    def label(self) -> str:
        return self._label.text().strip()

    @property
    def case_number(self) -> str:
        return self._case_number.text().strip()

    @property
    def portfolio_holder(self) -> str:
        return self._portfolio_holder.text().strip()

    @property
    def openness(self) -> Openness:
        return Openness(self._openness.choice)

    def check(self) -> bool:
        if not self.label:
            self.tell(self.tr("Give the round a name, for instance the year."), self._label)
            return False
        return True
