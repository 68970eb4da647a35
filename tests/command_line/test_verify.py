"""Checking a report at the terminal: 0 when it is what was signed off, else 1, with the reason."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from tests.command_line.shell import FOREIGN, Shell

if TYPE_CHECKING:
    from pathlib import Path


def exported(shell: Shell, path: Path, *, is_signed: bool = True) -> Path:
    dossier = shell.made("--checklist", str(FOREIGN))
    if is_signed:
        assert shell.types("sign-off", dossier) == 0
    assert shell.types("export", dossier, "--format", "pdf", "--output", str(path), "--attach-data") == 0
    return path


def test_the_signed_version_is_known(shell: Shell, tmp_path: Path) -> None:
    path = exported(shell, tmp_path / "report.pdf")

    assert shell.types("verify", str(path)) == 0
    assert shell.out.startswith("This is the version that was signed off, unchanged.")


def test_a_program_gets_the_same_as_values(shell: Shell, tmp_path: Path) -> None:
    path = exported(shell, tmp_path / "report.pdf")

    assert shell.types("verify", str(path), "--json") == 0

    told = json.loads(shell.out)
    assert (told["outcome"], told["compared_with"], told["version"]) == ("adopted", "library", 1)
    assert told["differences"] == []


def test_one_changed_byte_is_enough(shell: Shell, tmp_path: Path) -> None:
    path = exported(shell, tmp_path / "report.pdf")
    content = bytearray(path.read_bytes())
    content[content.index(b"stream") + 40] ^= 1
    path.write_bytes(content)

    assert shell.types("verify", str(path)) == 1


def test_a_draft_is_none(shell: Shell, tmp_path: Path) -> None:
    path = exported(shell, tmp_path / "report.pdf", is_signed=False)

    assert shell.types("verify", str(path)) == 1
    assert shell.out.startswith("This is a draft.")


def test_a_report_becomes_a_dossier_to_go_on_with(shell: Shell, tmp_path: Path) -> None:
    path = exported(shell, tmp_path / "report.pdf")

    assert shell.types("open-report", str(path)) == 0

    assert shell.out.startswith("report.pdf is a dossier now: Voorbeeldstad, round 2026.")
    shell.types("list")
    assert shell.out.count("Voorbeeldstad") == 2
