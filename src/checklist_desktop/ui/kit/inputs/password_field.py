"""A field for a password, with what its capitals do, and a bar that tells how strong a new one is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QProgressBar, QWidget

from checklist_desktop.insight.password_strength import ADVISED_LENGTH, Strength, strength_of
from checklist_desktop.ui.kit.inputs.fields import LineField
from checklist_desktop.ui.kit.paint.appearance import Type, px
from checklist_desktop.ui.kit.show.labels import Label, column

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

_HINTS = (
    Qt.InputMethodHint.ImhHiddenText
    | Qt.InputMethodHint.ImhSensitiveData
    | Qt.InputMethodHint.ImhNoPredictiveText
    | Qt.InputMethodHint.ImhNoAutoUppercase
)


class PasswordField(LineField):
    """Shows dots unless it is asked to show what is typed; nothing is copied out of it while it does not."""

    capitals_noticed = Signal(bool)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, "", parent)
        self.setInputMethodHints(_HINTS)
        self.show_typed(shown=False)

    def show_typed(self, *, shown: bool) -> None:
        self.setEchoMode(LineField.EchoMode.Normal if shown else LineField.EchoMode.Password)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Qt cannot ask for Caps Lock; a capital without Shift, or the other way round, gives it away.
        letter = event.text()
        if len(letter) == 1 and letter.lower() != letter.upper():
            has_shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self.capitals_noticed.emit(letter.isupper() != has_shift)
        super().keyPressEvent(event)


class CapitalsHint(Label):
    """Says that Caps Lock seems to be on, while it does."""

    def __init__(self, *fields: PasswordField, parent: QWidget | None = None) -> None:
        super().__init__("", Type.SMALL, role="late", wrap=True, parent=parent)
        self.setText(self.tr("Caps Lock seems to be on."))
        self.hide()
        for field in fields:
            field.capitals_noticed.connect(self.setVisible)


class StrengthMeter(QWidget):
    """How strong a new password is, as a bar and in words."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bar = QProgressBar()
        self._bar.setRange(0, Strength.STRONG)
        self._bar.setTextVisible(False)
        self._bar.setFixedHeight(px(8))
        self._bar.setAccessibleName(self.tr("Strength of the password"))
        self._words = Label("", Type.SMALL, role="quiet", wrap=True)
        self.setLayout(column(self._bar, self._words, gap=4))
        self.show_strength("")

    @property
    def words(self) -> str:
        return self._words.text()

    def show_strength(self, password: str) -> None:
        strength = strength_of(password)
        words = {
            Strength.NONE: self.tr("Four or more words in a row are strong and easy to remember."),
            Strength.WEAK: self.tr("Weak: easily guessed. A sentence of several words is better."),
            Strength.MODERATE: self.tr("Moderate: holds out for a while. Make it longer."),
            Strength.GOOD: self.tr("Good: hard to guess."),
            Strength.STRONG: self.tr("Strong: out of reach of guessing."),
        }[strength]
        if 0 < len(password) < ADVISED_LENGTH:
            words = self.tr("Weak: short. At least {0} characters are advised.").format(ADVISED_LENGTH)
        self._bar.setValue(strength)
        self._bar.setAccessibleDescription(words)
        self._words.setText(words)
