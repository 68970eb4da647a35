"""The papers of a meeting at the terminal: the same as from the window."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from checklist_desktop.reports.pdf.reading import read_pdf

if TYPE_CHECKING:
    from pathlib import Path

    from tests.command_line.shell import Shell

EXAMPLE = ("Voorbeeldstad", "--example")


def test_the_record_of_the_latest_meeting_is_made(shell: Shell, tmp_path: Path) -> None:
    path = tmp_path / "record.pdf"

    assert shell.types("meeting", "record", *EXAMPLE, "--output", str(path)) == 0
    assert shell.out.splitlines() == [
        "The record was written and read back: 18 answers, 2 decisions and 2 open points.",
        f"Written: {path}",
    ]
    assert "Is er regionaal geld" in "\n".join(element.text for element in read_pdf(path))


def test_a_day_without_a_meeting_has_no_record(shell: Shell, tmp_path: Path) -> None:
    path = tmp_path / "record.pdf"

    assert shell.types("meeting", "record", *EXAMPLE, "--output", str(path), "--date", "1999-01-01") == 1
    assert "No meeting was held" in shell.err
    assert not path.exists()


def test_a_sheet_is_made_for_one_partner_or_for_each(shell: Shell, tmp_path: Path) -> None:
    where = ("--output", str(tmp_path), "--json")

    assert shell.types("meeting", "sheets", *EXAMPLE, *where, "--partner", "politie") == 0
    assert [path.name for path in tmp_path.glob("*.pdf")] == ["Preparation sheet Voorbeeldstad Politie.pdf"]
    assert json.loads(shell.out)["partners"] == ["politie"]


def test_the_folder_of_the_sheets_is_made_when_it_is_not_there(shell: Shell, tmp_path: Path) -> None:
    folder = tmp_path / "sheets" / "police"

    assert shell.types("meeting", "sheets", *EXAMPLE, "--output", str(folder), "--partner", "politie") == 0
    assert len(list(folder.glob("*.pdf"))) == 1


def test_half_a_command_is_told_how_it_goes_on(shell: Shell) -> None:
    assert shell.types("meeting") == 2
    assert "meeting record, meeting sheets" in shell.err


def test_a_partner_that_is_not_asked_is_named_with_those_that_are(shell: Shell, tmp_path: Path) -> None:
    assert shell.types("meeting", "sheets", *EXAMPLE, "--output", str(tmp_path), "--partner", "nasa") == 1
    assert "‘nasa’" in shell.err
    assert "politie" in shell.err
