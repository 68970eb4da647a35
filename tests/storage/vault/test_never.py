"""What may never be done to a library, and is therefore nowhere in the source."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

# SQL and SQLite are at home here and nowhere else, which test_house checks.
SOURCE = Path(__file__).parent.parent.parent.parent / "src" / "checklist_desktop" / "storage"
FORBIDDEN = re.compile(r"\b(rekey|attach)\b", re.IGNORECASE)


def found_in(folder: Path) -> list[str]:
    return [
        f"{path.name}:{number}"
        for path in sorted(folder.rglob("*.py"))
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1)
        if FORBIDDEN.search(line)
    ]


def test_no_key_is_changed_in_place_and_no_other_file_is_hung_on() -> None:
    assert found_in(SOURCE) == []


@pytest.mark.parametrize("line", ["db.pragma('rekey', new)", "db.execute('ATTACH ? as other')"])
def test_it_would_be_noticed(tmp_path: Path, line: str) -> None:
    (tmp_path / "vault.py").write_text(line)

    assert found_in(tmp_path) == ["vault.py:1"]
