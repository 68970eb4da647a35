"""The recovery sheet: one page that says what it is for, and never the password."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from checklist_desktop.domain.errors import Cancelled, FolderNotWritable
from checklist_desktop.reports.pdf.reading import read_pdf
from checklist_desktop.services.safekeeping.recovery import write_recovery_sheet

LIBRARY = Path("op-orde") / "library.sqlite3"
MOMENT = datetime(2026, 11, 24, 14, 5, tzinfo=UTC)


def written(path: Path, language: str, *, cancelled: bool = False) -> str:
    write_recovery_sheet(LIBRARY, path, MOMENT, language, lambda share: None, lambda: cancelled)
    return " ".join(element.text for element in read_pdf(path))


@pytest.mark.parametrize(
    ("language", "sentences"),
    [
        ("nl", ("Herstelblad van de bibliotheek", "Bewaar dit blad niet bij de laptop.", "geen achterdeur")),
        ("en", ("Recovery sheet of the library", "Do not keep this sheet with the laptop.", "no back door")),
    ],
)
def test_the_sheet_says_what_it_is_for_and_leaves_a_line_to_write(
    tmp_path: Path, language: str, sentences: tuple[str, ...]
) -> None:
    words = written(tmp_path / "sheet.pdf", language)

    assert [sentence for sentence in sentences if sentence not in words] == []
    assert str(LIBRARY) in words
    assert "24-11-2026" in words
    assert "______" in words


def test_a_sheet_that_is_not_wanted_any_more_leaves_nothing(tmp_path: Path) -> None:
    with pytest.raises(Cancelled):
        written(tmp_path / "sheet.pdf", "nl", cancelled=True)

    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(FolderNotWritable):
        written(tmp_path / "nowhere" / "sheet.pdf", "nl")
