"""The recipe for outsiders works as it is written, with their tools and without our code."""

from __future__ import annotations

import hashlib
import re
import shutil
import subprocess
import sys
from pathlib import Path
from textwrap import dedent
from typing import TYPE_CHECKING

import pytest

from checklist_desktop.domain.round_content import DataPlace
from checklist_desktop.reports.pdf.reading import read_pdf
from checklist_desktop.services.sign_off import grouped

if TYPE_CHECKING:
    from tests.services.proof.room import ProofRoom

RECIPE = Path(__file__).resolve().parents[3] / "docs" / "verification.md"


def program() -> str:
    found = re.search(r"```python\n(.*?)```", RECIPE.read_text(encoding="utf-8"), re.DOTALL)
    assert found is not None
    return dedent(found.group(1))


def checked(room: ProofRoom, data: Path) -> list[str]:
    script = room.folder / "check.py"
    script.write_text(program(), encoding="utf-8")
    # -I: of our own code nothing can be reached.
    done = subprocess.run(
        [sys.executable, "-I", str(script), str(data)], capture_output=True, text=True, check=True
    )
    return done.stdout.splitlines()


def test_the_program_of_the_recipe_finds_the_number_on_paper(room: ProofRoom) -> None:
    fingerprint = room.sign()

    lines = checked(room, room.export().with_suffix(".json"))

    assert lines == ["signed version 1", f"{fingerprint} True", f"{room.round.checklist} True"]


def test_the_program_of_the_recipe_notices_an_edited_answer(room: ProofRoom) -> None:
    room.sign()
    data = room.export().with_suffix(".json")
    data.write_text(data.read_text(encoding="utf-8").replace('"option":"yes"', '"option":"no"'), "utf-8")

    assert checked(room, data)[1].endswith(" False")


def test_the_tools_of_the_recipe_find_the_file_of_the_colophon(room: ProofRoom) -> None:
    tool = shutil.which("pdfdetach")
    if tool is None:
        pytest.skip("pdfdetach (poppler-utils) is not installed")
    room.sign()
    path, data = room.export(place=DataPlace.INSIDE), room.folder / "report.json"

    subprocess.run([tool, "-save", "1", "-o", str(data), str(path)], check=True)

    number = grouped(hashlib.sha256(data.read_bytes()).hexdigest())
    assert any(number in element.text for element in read_pdf(path))
    assert "pdfdetach -save 1 -o report.json report.pdf" in RECIPE.read_text(encoding="utf-8")
