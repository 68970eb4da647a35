"""Someone at a terminal, and the files at hand there."""

from __future__ import annotations

from pathlib import Path

import pytest

from checklist_desktop.__main__ import run

FOREIGN = Path(__file__).parent.parent / "data" / "foreign-checklist.yaml"

Printed = pytest.CaptureFixture[str]


class Shell:
    """Types commands for one library and keeps what was printed."""

    def __init__(self, library: Path, printed: Printed) -> None:
        self.library, self._printed = library, printed
        self.out = self.err = ""

    def types(self, *words: str, language: str = "en") -> int:
        code = run([*words, "--library", str(self.library), "--language", language])
        self.out, self.err = self._printed.readouterr()
        return code

    def made(self, *more: str) -> str:
        """The id of a new dossier."""
        assert self.types("new", "--municipality", "Voorbeeldstad", "--round", "2026", *more) == 0
        return self.out.splitlines()[-1]
