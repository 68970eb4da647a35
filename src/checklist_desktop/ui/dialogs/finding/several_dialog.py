"""One answer for several questions: which answer, and what becomes of the answers that are there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QButtonGroup, QRadioButton

from checklist_desktop.ui.kit.inputs.form_dialog import FormDialog
from checklist_desktop.ui.kit.paint.appearance import Type
from checklist_desktop.ui.kit.show.labels import Label, column

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from checklist_desktop.domain.checklist import AnswerScale, NumberedQuestion

    Answered = tuple[tuple[NumberedQuestion, str], ...]


class SeveralDialog(FormDialog):
    """Says beforehand what will happen. `option` and `questions` are what was chosen."""

    def __init__(
        self, scale: AnswerScale, answered: Answered, option: str = "", parent: QWidget | None = None
    ) -> None:
        """`answered` are the questions, each with the id of its option, empty without an answer."""
        self._count = len(answered)
        super().__init__("", "", parent)
        self._scale, self._answered = scale, answered
        self._title = self.tr("One answer for %n question(s)", "", self._count)
        self.setWindowTitle(self._title)
        self._confirm.set_words(self.tr("Give this answer"))
        self._build(option)
        self._show_outcome()

    def _build(self, option: str) -> None:
        numbers = ", ".join(item.number for item, _ in self._answered)
        self._options = QButtonGroup(self)
        self._ways = QButtonGroup(self)
        answers = column(gap=4)
        for place, choice in enumerate(self._scale.choices):
            button = QRadioButton(choice.label.replace("&", "&&"))
            button.setChecked(choice.id == option)
            self._options.addButton(button, place)
            answers.addWidget(button)
        self._keep = QRadioButton(self.tr("Leave those answers as they are"))
        self._replace = QRadioButton(self.tr("Replace those answers"))
        self._keep.setChecked(True)
        self._others = Label("", wrap=True)
        ways = column(self._others, gap=4)
        for button in (self._keep, self._replace):
            self._ways.addButton(button)
            ways.addWidget(button)
        self._outcome = Label("", bold=True, wrap=True)
        for group in (self._options, self._ways):
            group.buttonToggled.connect(self._show_outcome)  # a screen reader chooses without a click
        questions = Label(self.tr("Questions {0}").format(numbers), Type.SMALL, role="quiet", wrap=True)
        self.build(column(questions, answers, ways, self._outcome, gap=12), width=560, height=400)
        first = self._options.checkedButton() or self._options.buttons()[0]
        first.setFocus()

    @property
    def option(self) -> str:
        """The answer that was chosen; empty while none is."""
        place = self._options.checkedId()
        return self._scale.choices[place].id if place >= 0 else ""

    @property
    def questions(self) -> tuple[str, ...]:
        """The questions whose answer changes."""
        others = self._replace.isChecked()
        return tuple(
            item.question.id
            for item, answer in self._answered
            if answer != self.option and (others or not answer)
        )

    def check(self) -> bool:
        if not self.option:
            self.tell(self.tr("Choose an answer first."), self._options.buttons()[0])
            return False
        return True

    def _show_outcome(self) -> None:
        option = self.option
        others = sum(answer not in ("", option) for _, answer in self._answered) if option else 0
        self._others.setText(self.tr("%n of these questions already has another answer.", "", others))
        for widget in (self._others, self._keep, self._replace):
            widget.setVisible(others > 0)
        self._outcome.setVisible(bool(option))
        if option:
            label = self._scale.find(option).label
            self._outcome.setText(self._outcome_words(label, others))
        self._outcome.setAccessibleName(self._outcome.text())

    def _outcome_words(self, label: str, others: int) -> str:
        changed = len(self.questions)
        words = self.tr("%n question(s) will be answered with {0}.", "", changed).format(label)
        if not changed:
            words = self.tr("No question gets another answer.")
        if not others:
            return words
        replaced = self.tr("%n answer(s) will be replaced.", "", others)
        kept = self.tr("%n answer(s) will be left as they are.", "", others)
        return f"{words} {replaced if self._replace.isChecked() else kept}"
