"""How this user wants the window: looks, language, and where they were; kept in a small file."""

from __future__ import annotations

import logging
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication

from checklist_desktop.system.settings import (
    LARGEST_TEXT,
    SMALLEST_TEXT,
    Appearance,
    load_preferences,
    save_preferences,
)
from checklist_desktop.ui.kit.languages import LANGUAGES, Languages
from checklist_desktop.ui.kit.paint.appearance import apply_appearance

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QApplication

    from checklist_desktop.system.settings import Place, Preferences, ReportHabit

TEXT_SIZES = (100, 125, 150, 175, 200)
_log = logging.getLogger(__name__)


class PreferencesKeeper(QObject):
    """Dresses the application. Emits `dressed` when colours, type or words changed."""

    dressed = Signal()

    def __init__(self, app: QApplication, path: Path, language: str = "") -> None:
        """`language`, when given, holds for this run only."""
        super().__init__(app)
        self._app, self._path = app, path
        self._pen = ThreadPoolExecutor(max_workers=1, thread_name_prefix="preferences")
        self._languages = Languages(app, self)
        self.preferences = load_preferences(path)
        known = [code for code, _, _ in LANGUAGES]
        wanted = language or self.preferences.language
        self._language = wanted if wanted in known else known[0]
        self._dress()
        hints = QGuiApplication.styleHints()
        hints.colorSchemeChanged.connect(self._on_system_changed)
        hints.accessibility().contrastPreferenceChanged.connect(self._on_system_changed)

    @property
    def language(self) -> str:
        return self._language

    def choose_language(self, language: str) -> None:
        self._language = language
        self._keep(replace(self.preferences, language=language))
        self._redress()

    def choose_appearance(self, appearance: Appearance) -> None:
        self._keep(replace(self.preferences, appearance=appearance))
        self._redress()

    def choose_text_size(self, percent: int) -> None:
        percent = min(LARGEST_TEXT, max(SMALLEST_TEXT, percent))
        if percent != self.preferences.text_percent:
            self._keep(replace(self.preferences, text_percent=percent))
            self._redress()

    def step_text_size(self, by: int) -> None:
        """One size larger or smaller."""
        place = TEXT_SIZES.index(min(TEXT_SIZES, key=self._distance)) + by
        self.choose_text_size(TEXT_SIZES[min(len(TEXT_SIZES) - 1, max(0, place))])

    def remember_place(self, dossier: str, place: Place, *, reopen: bool = True, waits: bool = True) -> None:
        """Where someone is in a dossier; `reopen` when the next start should begin with it.

        Without `waits` it is written soon: who goes from question to question waits for no disk.
        """
        now = self.preferences
        if reopen:
            wanted = now.with_place(dossier, place)
        else:
            wanted = replace(now, places={**now.places, dossier: place})
        if wanted != now:
            self._keep(wanted, waits=waits)

    def choose_lock_after(self, minutes: int) -> None:
        """How long without a key or the mouse, 0 for never."""
        self._keep(replace(self.preferences, lock_after_minutes=minutes))

    def choose_goes_on(self, goes_on: bool) -> None:
        """Whether an answer by key leads to the next question."""
        self._keep(replace(self.preferences, goes_on=goes_on))

    def choose_author(self, by: str) -> None:
        """Who works on this laptop, as it stands with every change; empty for nobody told."""
        self._keep(replace(self.preferences, by=by))

    def remember_report(self, habit: ReportHabit) -> None:
        """How a report was made; the next one begins with the same choices."""
        if habit != self.preferences.report:
            self._keep(replace(self.preferences, report=habit))

    def remember_library(self, path: str) -> None:
        """Where the work went on; the next start begins there."""
        self._keep(replace(self.preferences, library=path))

    def remember_window(self, geometry: str) -> None:
        self._keep(replace(self.preferences, window=geometry))

    def choose_second_backups(self, folder: str) -> None:
        """Where every back-up is copied to as well; empty for nowhere."""
        self._keep(replace(self.preferences, second_backups=folder))

    def _keep(self, preferences: Preferences, *, waits: bool = True) -> None:
        self.preferences = preferences
        written = self._pen.submit(_write, self._path, preferences)  # in order, so that the last one stays
        if waits:
            written.result()

    def _distance(self, size: int) -> int:
        return abs(size - self.preferences.text_percent)

    def _dress(self) -> None:
        self._languages.use(self._language)
        apply_appearance(self._app, self.preferences.appearance, self.preferences.text_percent)

    def _redress(self) -> None:
        self._dress()
        self.dressed.emit()

    def _on_system_changed(self) -> None:
        if self.preferences.appearance is Appearance.SYSTEM:
            self._redress()


def _write(path: Path, preferences: Preferences) -> None:
    try:
        save_preferences(path, preferences)
    except OSError as fault:
        # A preference that is not kept costs a click next time; the work does not depend on it.
        _log.warning("preferences not kept (%s)", type(fault).__name__)
