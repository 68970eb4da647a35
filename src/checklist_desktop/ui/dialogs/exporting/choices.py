"""Which parts of a report are made, for whom, and in which language."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from checklist_desktop.insight.report_parts import WHOLE, Parts, Scope
from checklist_desktop.ui.kit.inputs.fields import Choice, labelled
from checklist_desktop.ui.kit.languages import LANGUAGES
from checklist_desktop.ui.kit.paint.appearance import Type
from checklist_desktop.ui.kit.show.labels import Label, column, row


@dataclass(frozen=True, slots=True)
class Wishes:
    """What was chosen."""

    language: str
    parts: Parts = WHOLE


class ReportChoices(QWidget):
    """Emits `changed` with every choice. The public version can only be chosen for a round that is public."""

    changed = Signal()

    def __init__(self, wishes: Wishes, *, may_be_public: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._may_be_public = may_be_public
        scopes = [
            (Scope.FULL.value, self.tr("The whole report")),
            (Scope.SUMMARY.value, self.tr("The summary only")),
            (Scope.NO_EXPLANATIONS.value, self.tr("Without explanations")),
            (Scope.ACTIONS.value, self.tr("The action list only")),
        ]
        self._scope = Choice(self.tr("What goes into it"), scopes)
        languages = [(code, name) for code, name, _ in LANGUAGES]
        self._language = Choice(self.tr("Language of the report"), languages)
        self._annexes = QCheckBox(self.tr("With the annexes"))
        self._public = QCheckBox(self.tr("Public version"))
        self._about_public = Label(self._words_about_public(), Type.SMALL, role="quiet", wrap=True)
        self._public.setAccessibleDescription(self._about_public.text())
        self._lay_out()
        self._show(wishes)
        self._connect()

    @property
    def wishes(self) -> Wishes:
        parts = Parts(
            Scope(self._scope.choice),
            is_public=self._public.isChecked(),
            with_annexes=self._annexes.isChecked(),
        )
        return Wishes(self._language.choice, parts)

    def _words_about_public(self) -> str:
        if not self._may_be_public:
            return self.tr("Not for this round: its classification is not Public.")
        return self.tr(
            "Leaves out names of people (their roles stay), what in the look back is not meant to be shared, "
            "what the group wants to come back to, and where documents can be found. Read it before you "
            "publish it: what people wrote themselves stays as it is."
        )

    def _lay_out(self) -> None:
        self.setLayout(
            column(
                row(
                    labelled(self.tr("What goes into it"), self._scope),
                    labelled(self.tr("Language of the report"), self._language),
                    gap=16,
                ),
                self._annexes,
                column(self._public, self._about_public, gap=2),
                gap=10,
            )
        )

    def _show(self, wishes: Wishes) -> None:
        parts = wishes.parts
        self._scope.show_choice(parts.scope.value)
        self._language.show_choice(wishes.language)
        self._annexes.setChecked(parts.with_annexes)
        self._public.setChecked(parts.is_public and self._may_be_public)
        self._public.setEnabled(self._may_be_public)
        self._annexes.setEnabled(parts.has_questions)

    def _connect(self) -> None:
        self._scope.currentIndexChanged.connect(self._on_changed)
        self._language.currentIndexChanged.connect(self._on_changed)
        self._annexes.toggled.connect(self._on_changed)
        self._public.toggled.connect(self._on_changed)

    def _on_changed(self) -> None:
        self._annexes.setEnabled(self.wishes.parts.has_questions)
        self.changed.emit()
