"""The language of the window: our catalogues and Qt's own, switchable while running."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLibraryInfo, QLocale, QObject, QTranslator

from checklist_desktop.system.paths import catalogue_folder

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

LANGUAGES = (("nl", "Nederlands", "nl_NL"), ("en", "English", "en_GB"))
"""Code, own name and locale of each language; the first is the one we begin with."""

_CATALOGUES = ("ui_kit", "ui_window", "ui_themes", "ui_pages", "ui_dialogs", "ui_projector", "qtbase_own")


class Languages(QObject):
    """Installs the translators of one language, and takes those of the previous one away.

    They go when it goes, so whoever dresses the application next begins without words of before.
    """

    def __init__(self, app: QApplication, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._app = app
        self._installed: list[QTranslator] = []
        self.language = ""

    def use(self, language: str) -> None:
        for translator in self._installed:
            self._app.removeTranslator(translator)
        self._installed.clear()
        locale = next((name for code, _, name in LANGUAGES if code == language), LANGUAGES[0][2])
        QLocale.setDefault(QLocale(locale))
        qt_folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        self._install(f"qtbase_{language}", qt_folder)
        for name in _CATALOGUES:
            self._install(f"{name}_{language}", str(catalogue_folder()))
        self.language = language

    def _install(self, name: str, folder: str) -> None:
        translator = QTranslator(self)
        # English needs catalogues for plurals only, so not every name exists in every language.
        if translator.load(name, folder):
            self._app.installTranslator(translator)
            self._installed.append(translator)
