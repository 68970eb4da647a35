"""How the window looks and speaks, and what there is to read about it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QKeySequence

from checklist_desktop import __version__
from checklist_desktop.services.help.manual import manual_folder
from checklist_desktop.system.settings import Appearance
from checklist_desktop.ui.dialogs.reading.help_dialogs import (
    AboutDialog,
    HowToUseDialog,
    KeyLine,
    ShortcutsDialog,
)
from checklist_desktop.ui.dialogs.reading.manual_window import ManualWindow
from checklist_desktop.ui.dialogs.reading.tour_dialog import TourDialog
from checklist_desktop.ui.kit.inputs.form_dialog import ask
from checklist_desktop.ui.kit.languages import LANGUAGES
from checklist_desktop.ui.window.commands.structure import MENUS, OTHER_KEYS, Command
from checklist_desktop.ui.window.preferences_keeper import TEXT_SIZES

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from checklist_desktop.ui.kit.desk import Desk
    from checklist_desktop.ui.window.preferences_keeper import PreferencesKeeper


class ViewCommands(QObject):
    """Knows the preferences; opens what can be read."""

    def __init__(self, keeper: PreferencesKeeper, window: QWidget) -> None:
        super().__init__(window)
        self._keeper, self._window = keeper, window
        self._manual: ManualWindow | None = None

    def appearances(self) -> list[tuple[str, str, bool]]:
        words = {
            Appearance.SYSTEM: self.tr("Same as the system"),
            Appearance.LIGHT: self.tr("Light"),
            Appearance.DARK: self.tr("Dark"),
            Appearance.HIGH_CONTRAST: self.tr("High contrast"),
        }
        chosen = self._keeper.preferences.appearance
        return [(str(kind), words[kind], kind is chosen) for kind in Appearance]

    def text_sizes(self) -> list[tuple[str, str, bool]]:
        chosen = self._keeper.preferences.text_percent
        return [(str(size), self.tr("{0} %").format(size), size == chosen) for size in TEXT_SIZES]

    def languages(self) -> list[tuple[str, str, bool]]:
        """Each by its own name, so that it is found by who cannot read the other."""
        return [(code, name, code == self._keeper.language) for code, name, _ in LANGUAGES]

    def choose_appearance(self, appearance: str) -> None:
        self._keeper.choose_appearance(Appearance(appearance))

    def choose_text_size(self, percent: str) -> None:
        self._keeper.choose_text_size(int(percent))

    def larger_text(self) -> None:
        self._keeper.step_text_size(+1)

    def smaller_text(self) -> None:
        self._keeper.step_text_size(-1)

    def show_shortcuts(self) -> None:
        ask(ShortcutsDialog(self.keys(), self._window))

    def show_manual(self, page: str = "") -> None:
        """Open the manual beside the work, or bring it forward; at this page, or where it was."""
        if self._manual is None:
            self._manual = ManualWindow(self._keeper.language, self._window)
            self._manual.show_page(page)
        elif page:
            self._manual.show_page(page)
        self._manual.show()
        self._manual.raise_()
        self._manual.activateWindow()

    def show_tour(self) -> None:
        ask(TourDialog(self._keeper.language, self._window))

    def show_how_to_use(self, desk: Desk) -> None:
        ask(HowToUseDialog(desk.checklist, self._window))

    def show_about(self, library: Path) -> None:
        licences = (manual_folder(self._keeper.language) / "licences.txt").read_text(encoding="utf-8")
        ask(AboutDialog(__version__, str(library), licences, self._window))

    def keys(self) -> tuple[tuple[str, tuple[KeyLine, ...]], ...]:
        """Every key that works in the window, as the keyboard of this system calls it."""
        others = [
            (
                QCoreApplication.translate("Menus", str(title)),
                tuple(KeyLine(other.keys, other.words) for other in group),
            )
            for title, group in OTHER_KEYS
        ]
        menus = []
        for menu in MENUS:
            commands = [entry for entry in menu.entries if isinstance(entry, Command) and entry.keys]
            lines = tuple(KeyLine(_shown(entry), _without_mark(entry.words)) for entry in commands)
            if lines:
                menus.append((_without_mark(menu.words), lines))
        return (*others, *menus)


def _shown(command: Command) -> str:
    native = QKeySequence.SequenceFormat.NativeText
    return ", ".join(QKeySequence(keys).toString(native) for keys in command.keys)


def _without_mark(words: str) -> str:
    """Menu words without the mark of their letter and without the dots of a dialog."""
    return words.replace("&", "").rstrip("…")
