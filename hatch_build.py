"""Compiles the catalogues of the window when a package is built, so that an installed one speaks Dutch."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

sys.path.insert(0, str(Path(__file__).parent))
import dev


class CompileCatalogues(BuildHookInterface):
    PLUGIN_NAME = "custom"

    def initialize(self, version: str, build_data: dict[str, object]) -> None:
        found = shutil.which("pyside6-lrelease")
        if found is None:
            raise FileNotFoundError("pyside6-lrelease, which comes with PySide6-Essentials")
        dev.compile_catalogues(scripts=Path(found).parent)
