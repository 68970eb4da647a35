"""The answer to a question as large buttons, and how it is arranged as smaller ones."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup

from checklist_desktop.ui.kit.inputs.buttons import AnswerButton, Button, Kind
from checklist_desktop.ui.kit.paint.appearance import Type, px
from checklist_desktop.ui.kit.paint.symbols import symbol_of
from checklist_desktop.ui.kit.show.group import Group
from checklist_desktop.ui.kit.show.labels import Label, column, row
from checklist_desktop.ui.kit.show.tips import tip
from checklist_desktop.ui.kit.show.wrapping import WrappingRow

if TYPE_CHECKING:
    from PySide6.QtCore import QObject
    from PySide6.QtWidgets import QAbstractButton, QWidget

    from checklist_desktop.domain.checklist import AnswerScale, ArrangementLevel

LEAST_WIDTH = 152
"""What an answer needs at least, at 100 %; where there is less room, answers go on below."""
MOST_KEYS = 9
"""Number keys there are; an option beyond the ninth is chosen with the mouse or with Tab."""


class AnswerEditor(Group):
    """The options of a scale. Emits `answer_chosen` with an option, or `answer_cleared`."""

    answer_chosen = Signal(str)
    answer_cleared = Signal()

    def __init__(self, scale: AnswerScale, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._scale = scale
        self._build()
        self._connect()

    def _build(self) -> None:
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        self._buttons: list[AnswerButton] = []
        for number, option in enumerate(self._scale.choices, start=1):
            key = str(number) if number <= MOST_KEYS else ""
            button = AnswerButton(option.id, option.label, symbol_of(option.meaning), key)
            button.setToolTip(tip(option.description))
            button.setAccessibleDescription(option.description)
            self._group.addButton(button)
            self._buttons.append(button)
        self._description = Label("", Type.SMALL, role="quiet", wrap=True)
        self._description.setMinimumHeight(px(24))  # as tall as the button that comes with an answer
        self._clear = Button(self.tr("Clear answer"), Kind.QUIET, shortcut="0", height=24)
        below = row(self._description, self._clear)
        below.setStretch(0, 1)
        answers = WrappingRow(*self._buttons, share=LEAST_WIDTH)
        self.setLayout(column(answers, below, gap=6))

    def _connect(self) -> None:
        for button in self._buttons:
            button.switched.connect(self._on_switched)
        self._clear.clicked.connect(self.answer_cleared)

    def show_question(self, number: str, text: str) -> None:
        """Whoever comes in here without seeing the question hears which one it is."""
        self.setAccessibleName(self.tr("Answer to question {0}: {1}").format(number, text))

    def show_answer(self, option_id: str | None, *, locked: bool) -> None:
        """Show the chosen option; locked when the round is signed."""
        self._group.setExclusive(False)
        for button in self._buttons:
            button.setChecked(button.option_id == option_id)
            button.setEnabled(not locked)
        self._group.setExclusive(True)
        option = self._scale.find(option_id)
        chosen = any(button.isChecked() for button in self._buttons)
        described = chosen and bool(option.description)
        words = f"{option.label}. {option.description}" if described else option.description
        self._description.setText(words)
        self._clear.setVisible(chosen and not locked)

    def option_with_key(self, number: int) -> str:
        """The option with this number key, empty when there is none."""
        return self._buttons[number - 1].option_id if 1 <= number <= len(self._buttons) else ""

    def _on_switched(self, chosen: bool) -> None:
        button = self.sender()
        if chosen and isinstance(button, AnswerButton):
            self.answer_chosen.emit(button.option_id)


class ArrangementEditor(Group):
    """Whether it is arranged locally, regionally or both. Emits `level_chosen`."""

    level_chosen = Signal(str)

    def __init__(self, levels: tuple[ArrangementLevel, ...], parent: QWidget | None = None) -> None:
        super().__init__(self.tr("How is it arranged?"), parent=parent)
        self._buttons = {level.id: Button(level.label, checkable=True) for level in levels}
        title = Label(self.tr("How is it arranged?"), bold=True)
        self._group = QButtonGroup(self)
        self._switched = ""
        for button in self._buttons.values():
            button.setAutoExclusive(True)  # a screen reader says: one of several
            button.switched.connect(self._on_switched)
            self._group.addButton(button)
        # The one that is shown while nobody chose is chosen with a click that switches nothing.
        self._group.buttonClicked.connect(self._on_clicked)
        self.setLayout(WrappingRow(title, *self._buttons.values()))

    def show_level(self, level_id: str | None, *, locked: bool) -> None:
        for known, button in self._buttons.items():
            button.setChecked(known == level_id)
            button.setEnabled(not locked)

    def _on_switched(self, chosen: bool) -> None:
        if chosen:
            self._switched = self._level_of(self.sender())
            self.level_chosen.emit(self._switched)

    def _on_clicked(self, button: QAbstractButton) -> None:
        told, self._switched = self._switched, ""
        if told != self._level_of(button):
            self.level_chosen.emit(self._level_of(button))

    def _level_of(self, button: QObject) -> str:
        return next(level for level, known in self._buttons.items() if known is button)
