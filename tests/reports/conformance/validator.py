"""veraPDF for all tests of a run: one engine in a process of its own that is started once and asked often."""

from __future__ import annotations

import json
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

ROOT = Path(__file__).resolve().parents[3]
RULES = {"ua1": 106, "2a": 153, "3a": 155}
"""So many rules there are; an engine that lost some would pass everything."""
FLAVOURS_OF_A_FILE = 2


@dataclass(frozen=True, slots=True)
class Verdict:
    """What one set of rules makes of one file."""

    file: str
    flavour: str
    rules: int
    checks: int
    is_compliant: bool
    failures: Mapping[str, int]

    @property
    def is_good(self) -> bool:
        """Nothing is broken, and it was really looked at by all the rules there are."""
        return self.is_compliant and not self.failures and self.rules == RULES[self.flavour]


class Validator:
    """A Java engine and Qt do not share a process well, so it has one of its own. Begins when first asked."""

    def __init__(self) -> None:
        self._process: subprocess.Popen[str] | None = None

    def judge(self, files: Iterable[Path]) -> list[Verdict]:
        """Two verdicts on each file: as PDF/UA-1, and as the part of PDF/A that it claims."""
        return [verdict for file in files for verdict in self._judged(file)]

    def close(self) -> None:
        if self._process is not None:
            self._process.communicate()

    def _judged(self, file: Path) -> list[Verdict]:
        process = self._process = self._process or self._started()
        assert process.stdin is not None
        assert process.stdout is not None
        print(file, file=process.stdin, flush=True)
        said = [json.loads(process.stdout.readline()) for _ in range(FLAVOURS_OF_A_FILE)]
        return [Verdict(file.name, **one) for one in said]

    def _started(self) -> subprocess.Popen[str]:
        return subprocess.Popen(
            [sys.executable, "-m", "tests.reports.conformance.verapdf"],
            cwd=ROOT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
