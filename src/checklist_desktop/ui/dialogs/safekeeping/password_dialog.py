"""Setting, changing and removing the password of the library, and how long until it locks by itself."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING
from unicodedata import normalize

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox

from checklist_desktop.ui.kit.inputs.buttons import Button
from checklist_desktop.ui.kit.inputs.fields import Choice, labelled
from checklist_desktop.ui.kit.inputs.form_dialog import FormDialog
from checklist_desktop.ui.kit.inputs.password_field import CapitalsHint, PasswordField, StrengthMeter
from checklist_desktop.ui.kit.show.labels import Label, column, row

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QLayout, QWidget


@dataclass(frozen=True, slots=True)
class PasswordWish:
    """What someone wants: a new password, an empty one to remove it, or None to leave it as it is."""

    password: str | None
    with_backups: bool
    lock_after_minutes: int


class PasswordDialog(FormDialog):
    """Emits that a recovery sheet is wanted; `wish` is what was filled in."""

    sheet_asked = Signal()

    def __init__(
        self,
        password: str,
        waiting_times: Sequence[int],
        lock_after_minutes: int,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(self.tr("Password of the library"), self.tr("Keep"), parent)
        self._password = password
        self._current = PasswordField(self.tr("Current password"))
        self._new = PasswordField(self.tr("New password"))
        self._again = PasswordField(self.tr("New password once more"))
        self._shows = Button(self.tr("Show what I type"), checkable=True)
        self._meter = StrengthMeter()
        self._removes = QCheckBox(self.tr("Remove the password"))
        self._with_backups = QCheckBox(self.tr("Make the back-ups of before again in the same way"))
        self._with_backups.setChecked(True)
        words = [
            (str(time), self.tr("after {0} minutes").format(time) if time else self.tr("never"))
            for time in waiting_times
        ]
        self._wait = Choice(self.tr("Lock by itself when nobody works"), words)
        self._wait.show_choice(str(lock_after_minutes))
        self._sheet = Button(self.tr("Recovery sheet to print…"))
        self.build(self._content(), width=560)
        self._connect()
        (self._current if password else self._new).setFocus()

    @property
    def wish(self) -> PasswordWish:
        new = "" if self._removes.isChecked() else self._new.text() or None
        return PasswordWish(new, self._with_backups.isChecked(), int(self._wait.choice))

    def check(self) -> bool:
        """Whether the current one is right and the new one was typed twice in the same way."""
        self.tell("")
        new, again = self._new.text(), self._again.text()
        changes = bool(new or again or self._removes.isChecked())
        if self._password and changes and not same_password(self._current.text(), self._password):
            self.tell(self.tr("This is not the current password."), self._current)
        elif self._removes.isChecked():
            return True
        elif new != again:
            self.tell(self.tr("The two new passwords are not the same."), self._again)
        elif not new and not self._password:
            self.tell(self.tr("Type a password, or choose Cancel."), self._new)
        else:
            return True
        return False

    def _content(self) -> QLayout:
        has_password = bool(self._password)
        final = self.tr(
            "A password that is forgotten is final: without it nobody can read the library, and there is no "
            "back door. Write it on the recovery sheet and keep that somewhere else than the laptop."
        )
        meaning = self.tr(
            "With a password, nobody can read the library and its back-ups without it, also on a copy or "
            "a stick. Reports and files that you export have none."
        )
        backups = self.tr(
            "Without this mark they stay as they are: those of before open with the password of then, or "
            "without one. Copies that you put elsewhere yourself always stay as they are."
        )
        parts: list[QLayout | QWidget | int | None] = [Label(meaning, wrap=True)]
        if has_password:
            parts.append(labelled(self.tr("Current password"), self._current))
        parts += [
            labelled(self.tr("New password"), self._new),
            self._meter,
            labelled(self.tr("New password once more"), self._again),
            CapitalsHint(self._current, self._new, self._again),
            row(self._shows, self._sheet, None),
        ]
        if has_password:
            parts.append(self._removes)
        parts += [
            Label(final, bold=True, wrap=True),
            self._with_backups,
            Label(backups, role="quiet", wrap=True),
            labelled(self.tr("Lock by itself when nobody works"), self._wait),
        ]
        return column(*parts, gap=12)

    def _connect(self) -> None:
        self._new.textChanged.connect(self._meter.show_strength)
        self._shows.toggled.connect(self._on_shows)
        self._removes.toggled.connect(self._on_removes)
        self._sheet.clicked.connect(self.sheet_asked)

    def _on_shows(self, shown: bool) -> None:
        for field in (self._current, self._new, self._again):
            field.show_typed(shown=shown)

    def _on_removes(self, removes: bool) -> None:
        for field in (self._new, self._again):
            field.setEnabled(not removes)
            if removes:
                field.setText("")


def same_password(one: str, other: str) -> bool:
    """Whether two words are the same to who reads them, however they were typed."""
    return normalize("NFC", one) == normalize("NFC", other)
