"""One action point: what, who, together with whom, by when, and how it stands."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QCompleter, QGridLayout, QWidget

from checklist_desktop.domain.dossier import ActionPoint, ActionStatus, CostKnown, Priority
from checklist_desktop.ui.kit.inputs.buttons import Button, Kind
from checklist_desktop.ui.kit.inputs.fields import Choice, DateField, LineField, TextField, labelled
from checklist_desktop.ui.kit.inputs.form_dialog import FormDialog
from checklist_desktop.ui.kit.paint.appearance import px, text_font
from checklist_desktop.ui.kit.show.labels import Label, column, row
from checklist_desktop.ui.kit.words import choices_of

if TYPE_CHECKING:
    from checklist_desktop.domain.checklist import Checklist

COLUMNS = 2


class ActionPointDialog(FormDialog):
    """Gives `action_point` after accepting; `removed` when the user took it away."""

    def __init__(
        self,
        point: ActionPoint,
        checklist: Checklist,
        *,
        is_new: bool,
        locked: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("", "", parent)
        self._title = self._title_for(checklist, point, is_new=is_new)
        self.setWindowTitle(self._title)
        self._confirm.set_words(self.tr("Add") if is_new else self.tr("Save"))
        self._point, self._checklist, self._is_new = point, checklist, is_new
        self.removed = False
        self._build()
        self._show()
        if locked:
            self._lock()

    @property
    def action_point(self) -> ActionPoint:
        """The action point as it was filled in."""
        return replace(
            self._point,
            what=self._what.toPlainText().strip(),
            owner=self._owner.text().strip(),
            partners=self._chosen_partners(),
            due=self._due.iso() or "",
            priority=Priority(self._priority.choice),
            cost=CostKnown(self._cost.choice),
            status=ActionStatus(self._status.choice),
        )

    def check(self) -> bool:
        if not self._what.toPlainText().strip():
            self.tell(self.tr("Write what needs to be done."), self._what)
            return False
        if self._due.iso() is None:
            self.tell(self.tr("This date does not exist. Write it as 31-12-2026."), self._due)
            return False
        return True

    def _chosen_partners(self) -> tuple[str, ...]:
        """In the order they had, when nothing was changed: a name may hold a comma of its own."""
        chosen = [partner for partner, check in self._partners.items() if check.isChecked()]
        typed = [part.strip() for part in self._other.text().split(",") if part.strip()]
        if self._other.text() == self._typed(self._point):
            typed = [partner for partner in self._point.partners if partner not in self._partners]
        found = (*chosen, *typed)
        return self._point.partners if set(found) == set(self._point.partners) else found

    def _typed(self, point: ActionPoint) -> str:
        return ", ".join(partner for partner in point.partners if partner not in self._partners)

    def _build(self) -> None:
        self._what = TextField(self.tr("What needs to be done?"), lines=2)
        self._owner = LineField(self.tr("Who (role)"), self.tr("a role, for instance policy adviser"))
        roles = QCompleter([partner.name for partner in self._checklist.partners], self)
        roles.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        roles.setFilterMode(Qt.MatchFlag.MatchContains)
        self._owner.setCompleter(roles)
        self._due = DateField(self.tr("Due"))
        self._priority = Choice(self.tr("Priority"), choices_of(Priority))
        self._cost = Choice(self.tr("Costs known?"), choices_of(CostKnown))
        self._status = Choice(self.tr("Status"), choices_of(ActionStatus))
        self._other = LineField(self.tr("Other partners"), self.tr("separated by commas"))
        self._partners = {partner.id: QCheckBox(partner.name) for partner in self._checklist.partners}
        self._remove = Button(self.tr("Remove this action point"), Kind.QUIET)
        if self._is_new:
            self._remove.hide()
        self._remove.clicked.connect(self._on_remove)
        self._more = Button(self.tr("All partners"), Kind.QUIET)
        self._more.clicked.connect(self._on_more)
        self._grid = QGridLayout()
        self._grid.setSpacing(px(4))
        self._lay_out_partners()
        facts = row(
            labelled(self.tr("Due"), self._due),
            labelled(self.tr("Priority"), self._priority),
            labelled(self.tr("Costs known?"), self._cost),
            labelled(self.tr("Status"), self._status),
            gap=16,
        )
        notice = self.tr("No names, case numbers or recognisable situations.")
        self.build(
            column(
                labelled(self.tr("What needs to be done?"), self._what, notice),
                labelled(self.tr("Who (role)"), self._owner),
                facts,
                row(Label(self.tr("Together with"), bold=True), None, self._more),
                self._grid,
                labelled(self.tr("Other partners"), self._other),
                row(self._remove, None),
                gap=12,
            ),
            width=720,
        )
        self.watch(self._what, self._owner, self._other)

    def _lay_out_partners(self) -> None:
        """Those of the question and those chosen first; the rest only when asked for."""
        question = self._checklist.question(self._point.question) if self._point.question else None
        near = {*self._point.partners, *(question.question.partners if question else ())}
        ordered = sorted(self._partners, key=lambda partner: partner not in near)
        for place, partner in enumerate(ordered):
            check = self._partners[partner]
            check.setFont(text_font())
            if partner not in near:
                check.hide()
            self._grid.addWidget(check, place // COLUMNS, place % COLUMNS)
        if near.issuperset(self._partners):
            self._more.hide()

    def _show(self) -> None:
        point = self._point
        self._what.setPlainText(point.what)
        self._owner.setText(point.owner)
        self._due.show_day(point.due)
        self._priority.show_choice(point.priority)
        self._cost.show_choice(point.cost)
        self._status.show_choice(point.status)
        for partner, check in self._partners.items():
            check.setChecked(partner in point.partners)
        self._other.setText(self._typed(point))
        (self._owner if point.what else self._what).setFocus()

    def _lock(self) -> None:
        """A signed round is read, not changed."""
        self._what.show_locked(True)
        for field in (self._owner, self._due, self._other):
            field.show_locked(True)
        for choice in (self._priority, self._cost, self._status, *self._partners.values()):
            choice.setEnabled(False)
        for button in (self._confirm, self._remove, self._more):
            button.hide()
        self._cancel.set_words(self.tr("Close"))
        self._cancel.setFocus()

    def _on_more(self) -> None:
        for check in self._partners.values():
            check.show()
        self._more.hide()

    def _on_remove(self) -> None:
        # No question asked: Ctrl+Z brings it back.
        self.removed = True
        self.accept()

    def _title_for(self, checklist: Checklist, point: ActionPoint, *, is_new: bool) -> str:
        found = checklist.question(point.question) if point.question else None
        if found is None:
            return self.tr("New action point") if is_new else self.tr("Action point")
        words = (
            self.tr("New action point with question {0}")
            if is_new
            else self.tr("Action point with question {0}")
        )
        return words.format(found.number)
