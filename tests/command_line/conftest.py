"""A terminal with a library of its own, and a file of answers to the checklist of someone else."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from tests.command_line.shell import Shell

if TYPE_CHECKING:
    from pathlib import Path

    from tests.command_line.shell import Printed


@pytest.fixture
def shell(tmp_path: Path, capsys: Printed) -> Shell:
    return Shell(tmp_path / "library.sqlite3", capsys)


@pytest.fixture
def answers(tmp_path: Path) -> Path:
    path = tmp_path / "answers.json"
    said = [
        {
            "question": "1",
            "option": "B",
            "explanation": "Bijna <klaar>.",
            "minority_view": "Nog lang niet.",
            "action_points": [{"what": "Meten"}],
        },
        {"question": "ringleiding", "option": "A"},
    ]
    path.write_text(json.dumps({"format": "checklist-answers/1", "answers": said}), encoding="utf-8")
    return path
