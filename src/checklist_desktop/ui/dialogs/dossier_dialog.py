"""A dossier: municipality or region, its policy, and at the start the first round."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSortFilterProxyModel, QStringListModel, Qt
from PySide6.QtWidgets import QButtonGroup, QCheckBox, QCompleter, QRadioButton, QWidget

from checklist_desktop.domain.changes.of_dossiers import CreateDossier, DescribeDossier
from checklist_desktop.domain.dossier import Dossier, DossierKind, PolicyArrangement
from checklist_desktop.ui.kit.inputs.fields import Choice, LineField, TextField, labelled
from checklist_desktop.ui.kit.inputs.form_dialog import FormDialog
from checklist_desktop.ui.kit.paint.appearance import text_font
from checklist_desktop.ui.kit.show.labels import Label, column, row
from checklist_desktop.ui.kit.words import choices_of, words_for

if TYPE_CHECKING:
    from collections.abc import Sequence

    from checklist_desktop.domain.checklist import Checklist
    from checklist_desktop.services.municipalities import Municipality
    from checklist_desktop.ui.dialogs.round_dialog import RoundFields


class DossierDialog(FormDialog):
    """For a new dossier gives `creation` and `round`; for an existing one `description`."""

    def __init__(
        self,
        municipalities: Sequence[Municipality],
        checklist: Checklist,
        *,
        dossier: Dossier | None = None,
        round_fields: RoundFields | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("", "", parent)
        self._title = self.tr("New dossier") if dossier is None else self.tr("Dossier details")
        self.setWindowTitle(self._title)
        self._confirm.set_words(self.tr("Begin") if dossier is None else self.tr("Save"))
        self._municipalities, self._checklist = municipalities, checklist
        self._round = round_fields
        self._build()
        self._show(dossier or Dossier("", ""))
        if round_fields is not None:
            round_fields.checklist_changed.connect(self._on_checklist_changed)

    @property
    def creation(self) -> CreateDossier:
        found = self.description
        return CreateDossier(
            found.name,
            found.dossier_kind,
            found.municipality_code,
            found.members,
            found.arrangement,
            found.policy_links,
        )

    @property
    def description(self) -> DescribeDossier:
        is_region = self._region.isChecked()
        known = None if is_region else self._known(self._name.text())
        members = tuple(line.strip() for line in self._members.toPlainText().splitlines() if line.strip())
        return DescribeDossier(
            name=known.name if known else self._name.text().strip(),
            dossier_kind=DossierKind.REGION if is_region else DossierKind.MUNICIPALITY,
            municipality_code=known.code if known else "",
            members=members if is_region else (),
            arrangement=PolicyArrangement(self._arrangement.choice),
            policy_links=tuple(link for link, check in self._links.items() if check.isChecked()),
        )

    def check(self) -> bool:
        if not self._name.text().strip():
            self.tell(self.tr("Fill in the name of the municipality or the region."), self._name)
            return False
        if self._round is not None and not self._round.label:
            self.tell(self.tr("Give the round a name, for instance the year."), self._round.field)
            return False
        return True

    def _build(self) -> None:
        self._municipality = QRadioButton(words_for(DossierKind.MUNICIPALITY))
        self._region = QRadioButton(words_for(DossierKind.REGION))
        self._kinds = QButtonGroup(self)
        for button in (self._municipality, self._region):
            button.setFont(text_font())
            self._kinds.addButton(button)
        self._name = LineField(self.tr("Name"), self.tr("type a few letters"))
        self._name.setCompleter(self._completer())
        self._members = TextField(
            self.tr("Municipalities in this region"), self.tr("one on each line"), lines=3
        )
        self._members_part = QWidget()
        members = labelled(self.tr("Municipalities in this region"), self._members)
        members.setContentsMargins(0, 0, 0, 0)
        self._members_part.setLayout(members)
        self._members_part.hide()
        self._arrangement = Choice(self.tr("Whose policy is it?"), choices_of(PolicyArrangement))
        self._links: dict[str, QCheckBox] = {}
        self._links_part = QWidget()
        self._links_rows = column(Label(self.tr("Joins these broader policies"), bold=True), gap=4)
        self._links_part.setLayout(self._links_rows)
        self._offer_links()
        if not self._links:
            self._links_part.hide()
        content = column(
            row(self._municipality, self._region, None, gap=24),
            labelled(self.tr("Name"), self._name, self.tr("Not in the list? Any name will do.")),
            self._members_part,
            *([self._round] if self._round is not None else []),
            labelled(self.tr("Whose policy is it?"), self._arrangement),
            self._links_part,
            gap=12,
        )
        self._region.toggled.connect(self._members_part.setVisible)
        self.build(content)

    def _show(self, dossier: Dossier) -> None:
        is_region = dossier.kind is DossierKind.REGION
        (self._region if is_region else self._municipality).setChecked(True)
        self._members_part.setVisible(is_region)
        self._name.setText(dossier.name)
        self._members.setPlainText("\n".join(dossier.members))
        self.watch(self._name, self._members, *([self._round.field] if self._round is not None else []))
        self._arrangement.show_choice(dossier.arrangement)
        for link, check in self._links.items():
            check.setChecked(link in dossier.policy_links)
        self._name.setFocus()

    def _offer_links(self) -> None:
        """The broader policies that the chosen checklist knows; what was ticked stays ticked."""
        ticked = {link for link, check in self._links.items() if check.isChecked()}
        for check in self._links.values():
            check.hide()
            check.deleteLater()
        self._links = {link.id: QCheckBox(link.label) for link in self._checklist.policy_links}
        for link, check in self._links.items():
            check.setFont(text_font())
            check.setChecked(link in ticked)
            self._links_rows.addWidget(check)

    def _on_checklist_changed(self) -> None:
        if self._round is not None:
            self._checklist = self._round.checklist
            self._offer_links()
            self._links_part.setVisible(bool(self._links))

    def _completer(self) -> QCompleter:
        """Found by any part of the name, and by other names: 'Den Haag' as well as 's-Gravenhage'."""
        words = [item.name for item in self._municipalities]
        words += [f"{other} ({item.name})" for item in self._municipalities for other in item.also_known_as]
        model = QSortFilterProxyModel(self)
        model.setSourceModel(QStringListModel(sorted(words, key=str.casefold), self))
        completer = QCompleter(model, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        return completer

    def _known(self, text: str) -> Municipality | None:
        wanted = text.strip().casefold()
        for item in self._municipalities:
            others = [f"{other} ({item.name})".casefold() for other in item.also_known_as]
            others += [other.casefold() for other in item.also_known_as]
            if wanted == item.name.casefold() or wanted in others:
                return item
        return None
