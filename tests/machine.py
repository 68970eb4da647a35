"""A user's folder on a computer, and the copies of the real program that run there."""

from __future__ import annotations

import os
import subprocess
import sys
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


@dataclass(slots=True)
class Machine:
    """A user's folder, and the copies of the program that run on it."""

    folder: Path
    running: list[subprocess.Popen[str]] = field(default_factory=list)

    @property
    def data(self) -> Path:
        return self.folder / "op-orde"

    @property
    def library(self) -> Path:
        return self.data / "library.sqlite3"

    def start(self, work: str, *arguments: str) -> subprocess.Popen[str]:
        """Start the program, which then does this work."""
        copy = subprocess.Popen(
            [sys.executable, "-m", "tests.apart", work, *arguments],
            cwd=ROOT,
            env={**os.environ, "XDG_DATA_HOME": str(self.folder), "QT_QPA_PLATFORM": "offscreen"},
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        self.running.append(copy)
        return copy

    def stop(self) -> None:
        for copy in self.running:
            copy.kill()
            copy.communicate()


def told(copy: subprocess.Popen[str]) -> list[str]:
    """The next line of what a copy tells, as words."""
    assert copy.stdout is not None
    return copy.stdout.readline().split()
