"""Which parts of a report are made, for whom, in which language, and where its data go."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from checklist_desktop.domain.round_content import DataPlace
from checklist_desktop.insight.report_parts import WHOLE, Parts, Scope
from checklist_desktop.ui.kit.inputs.buttons import Button, Kind
from checklist_desktop.ui.kit.inputs.fields import Choice, labelled
from checklist_desktop.ui.kit.languages import LANGUAGES
from checklist_desktop.ui.kit.paint.appearance import Type
from checklist_desktop.ui.kit.show.labels import Label, column, row


@dataclass(frozen=True, slots=True)
class Wishes:
    """What was chosen."""

    language: str
    parts: Parts = WHOLE
    data: DataPlace = DataPlace.BESIDE


class ReportChoices(QWidget):
    """Emits `changed` with every choice, and says in words which report that makes.

    The public version can only be chosen for a round that is public. `usual` is what one goes back to.
    """

    changed = Signal()

    def __init__(
        self, wishes: Wishes, usual: Wishes, *, may_be_public: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._usual, self._may_be_public = usual, may_be_public
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
        self._minority_views = QCheckBox(self.tr("With minority views and shows of hands"))
        self._meetings = QCheckBox(self.tr("With the records of meetings"))
        self._public = QCheckBox(self.tr("Public version"))
        self._about_public = _explanation(self._public, self._words_about_public())
        self._inside = QCheckBox(self.tr("Put the data into the PDF itself"))
        self._about_data = _explanation(self._inside, "")
        self._becomes = Label("", bold=True, wrap=True)
        self._back = Button(self.tr("Back to the usual choices"), Kind.QUIET)
        self._lay_out()
        self._show(wishes)
        self._connect()

    @property
    def wishes(self) -> Wishes:
        parts = Parts(
            Scope(self._scope.choice),
            is_public=self._public.isChecked(),
            with_annexes=self._annexes.isChecked(),
            with_minority_views=self._minority_views.isChecked(),
            with_meetings=self._meetings.isChecked(),
        )
        data = DataPlace.INSIDE if self._inside.isChecked() else DataPlace.BESIDE
        return Wishes(self._language.choice, parts, data)

    def _words_about_public(self) -> str:
        if not self._may_be_public:
            return self.tr("Not for this round: its classification is not Public.")
        return self.tr(
            "Leaves out names of people (their roles stay), internal remarks, minority views and shows of "
            "hands, what in the look back is not meant to be shared, what the group wants to come back to, "
            "and where documents can be found. Read it before you publish it: what people wrote themselves "
            "stays as it is."
        )

    def _words_about_data(self, *, is_whole: bool) -> str:
        if not is_whole:
            return self.tr("Not for this report: only the whole report has its data with it.")
        return self.tr(
            "For when one file has to be enough, in an archive for instance: whoever has it can check it and "
            "go on working with it, without the file with the data that is put beside the PDF otherwise."
        )

    def _lay_out(self) -> None:
        self.setLayout(
            column(
                row(
                    labelled(self.tr("What goes into it"), self._scope),
                    labelled(self.tr("Language of the report"), self._language),
                    gap=16,
                ),
                column(self._minority_views, self._annexes, self._meetings, gap=4),
                column(self._public, self._about_public, gap=2),
                column(self._inside, self._about_data, gap=2),
                self._becomes,
                row(self._back, None),
                gap=10,
            )
        )

    def _show(self, wishes: Wishes) -> None:
        parts = wishes.parts
        self._scope.show_choice(parts.scope.value)
        self._language.show_choice(wishes.language)
        self._annexes.setChecked(parts.with_annexes)
        self._minority_views.setChecked(parts.with_minority_views)
        self._meetings.setChecked(parts.with_meetings)
        self._public.setChecked(parts.is_public and self._may_be_public)
        self._public.setEnabled(self._may_be_public)
        self._inside.setChecked(wishes.data is DataPlace.INSIDE)
        self._show_what_becomes()

    def _show_what_becomes(self) -> None:
        """What fits these choices, and the report they make."""
        wishes = self.wishes
        parts = wishes.parts
        self._annexes.setEnabled(parts.has_questions)
        self._minority_views.setEnabled(parts.has_remarks)
        self._meetings.setEnabled(parts.has_annexes)
        self._inside.setEnabled(parts.is_whole)
        self._about_data.setText(self._words_about_data(is_whole=parts.is_whole))
        self._inside.setAccessibleDescription(self._about_data.text())
        self._back.setVisible(wishes != self._usual)
        kind = self.tr("PUBLIC VERSION") if parts.is_public else self.tr("version for your own organisation")
        facts = [kind, self._scope.currentText(), self._language.currentText()]
        if parts.has_remarks and not parts.with_minority_views:
            facts.append(self.tr("without minority views"))
        if parts.has_questions and not parts.with_annexes:
            facts.append(self.tr("without annexes"))
        if parts.has_annexes and not parts.with_meetings:
            facts.append(self.tr("without records of meetings"))
        if parts.is_whole and wishes.data is DataPlace.INSIDE:
            facts.append(self.tr("data in the PDF"))
        self._becomes.setText(self.tr("You make: {0}").format(" · ".join(facts)))

    def _connect(self) -> None:
        for choice in (self._scope, self._language):
            choice.currentIndexChanged.connect(self._on_changed)
        for box in (self._minority_views, self._annexes, self._meetings, self._public, self._inside):
            box.toggled.connect(self._on_changed)
        self._back.clicked.connect(self._on_back)

    def _on_changed(self) -> None:
        self._show_what_becomes()
        self.changed.emit()

    def _on_back(self) -> None:
        self._show(self._usual)
        self._scope.setFocus()


def _explanation(box: QCheckBox, words: str) -> Label:
    """What a box means; it stands below it, and is spoken with it."""
    box.setAccessibleDescription(words)
    return Label(words, Type.SMALL, role="quiet", wrap=True)
