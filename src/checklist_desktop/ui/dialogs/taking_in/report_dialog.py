"""Going on with a report: what is in it and what becomes of it, before anything comes in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QGridLayout, QProgressBar, QWidget

from checklist_desktop.insight.progress import round_progress
from checklist_desktop.services.stamps import read_moment
from checklist_desktop.ui.kit.inputs.buttons import Button
from checklist_desktop.ui.kit.inputs.days import long_day
from checklist_desktop.ui.kit.inputs.form_dialog import FormDialog
from checklist_desktop.ui.kit.paint.appearance import Type, px
from checklist_desktop.ui.kit.show.labels import Label, column, row

if TYPE_CHECKING:
    from checklist_desktop.domain.round_content import Record
    from checklist_desktop.services.proof.taking_in import Coming
    from checklist_desktop.ui.kit.messages import Messages


class ReportDialog(FormDialog):
    """Opens while the file is read. Accepted when a dossier is to be made of it.

    `wants_known` when the dossier that is here already is to be shown instead.
    """

    def __init__(self, messages: Messages, name: str, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Go on with a report"), self.tr("Make the dossier"), parent)
        self._messages = messages
        self.wants_known = False
        self._build(name)
        self._known.clicked.connect(self._on_known)

    def _build(self, name: str) -> None:
        self._outcome = Label(self.tr("{0} is being read…").format(name), Type.HEAD, bold=True, wrap=True)
        self._bar = QProgressBar()
        self._bar.setRange(0, 0)
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self._outcome.text())
        self._facts = QGridLayout()
        self._facts.setHorizontalSpacing(px(24))
        self._facts.setVerticalSpacing(px(6))
        self._facts.setColumnStretch(1, 1)
        self._becomes = Label("", wrap=True)
        self._known = Button(self.tr("Open the dossier that is here"))
        self._known.hide()
        self.build(
            column(
                self._outcome,
                self._bar,
                self._facts,
                self._becomes,
                row(self._known, None),
                gap=12,
            ),
            height=580,
        )
        self._confirm.setEnabled(False)
        self._cancel.setFocus()

    def show_coming(self, coming: Coming) -> None:
        """What is in the report, and what becomes of it."""
        self._bar.hide()
        self._outcome.setText(self.tr("This comes out of the report"))
        facts = self._facts_of(coming.record)
        for place, (label, words) in enumerate(facts):
            self._facts.addWidget(Label(label, role="quiet"), place, 0)
            self._facts.addWidget(Label(words, wrap=True), place, 1)
        becomes = self._words_about(coming)
        self._becomes.setText(becomes)
        self._known.setVisible(coming.known is not None)
        self._confirm.setEnabled(True)
        self._confirm.setFocus()
        spoken = ". ".join(f"{label}: {words}" for label, words in facts)
        self._confirm.setAccessibleDescription(f"{spoken}. {becomes}")
        self._messages.announce(f"{spoken}. {becomes}")

    def show_failed(self, words: str) -> None:
        """Nothing can come in from this file, and why."""
        self._bar.hide()
        self._outcome.setText(words)
        self._outcome.set_role("late")
        self._confirm.hide()
        self._cancel.set_words(self.tr("Close"))
        self._cancel.setFocus()
        self._messages.announce(words)

    def _facts_of(self, record: Record) -> list[tuple[str, str]]:
        discussed = round_progress(record.round, record.checklist).all.discussed
        day = long_day(read_moment(record.at).astimezone().date().isoformat())
        if record.fingerprint:
            state = self.tr("Signed off as version {0}, on {1}").format(record.version, day)
        else:
            state = self.tr("A draft, as it stood on {0}").format(day)
        answers = self.tr("{0} of {1} questions").format(discussed.count, discussed.total)
        return [
            (self.tr("Dossier"), record.dossier.name),
            (self.tr("Round"), record.round.label),
            (self.tr("Status"), state),
            (self.tr("Checklist"), record.checklist.title),
            (self.tr("Answered"), answers),
            (self.tr("Action points"), str(len(record.round.action_points))),
        ]

    def _words_about(self, coming: Coming) -> str:
        words = self.tr(
            "It becomes a new dossier with this round, which is open: you can go on working in it. The "
            "report itself, and what was signed off, stay as they are. A back-up is made first."
        )
        if coming.known is None:
            return words
        here = self.tr(
            "This dossier is in your library already, under the name {0}. Nothing in that one changes: the "
            "new one comes beside it. If you want to go on with the one that is here, open that."
        )
        return f"{here.format(coming.known.name)}\n\n{words}"

    def _on_known(self) -> None:
        self.wants_known = True
        self.reject()
