"""The checklists that are shipped, and any file someone points at."""

from __future__ import annotations

from pathlib import Path

import pytest

from checklist_desktop.domain.errors import ChecklistFileInvalid, FileMissing
from checklist_desktop.services.checklists import (
    installed_checklists,
    read_checklist_file,
    standard_checklist,
)

FOREIGN = Path(__file__).parent.parent / "data" / "foreign-checklist.yaml"


def test_what_is_shipped_can_be_read_and_the_first_is_the_standard() -> None:
    found = installed_checklists()

    assert [item.path.suffix for item in found] == [".yaml"] * len(found)
    assert standard_checklist() == found[0].checklist


def test_any_file_with_a_checklist_will_do() -> None:
    assert read_checklist_file(FOREIGN).id == "toegankelijk-stadhuis"


def test_a_file_that_is_not_there_or_holds_no_checklist_is_refused(tmp_path: Path) -> None:
    (tmp_path / "broken.yaml").write_text("format: 1\n", encoding="utf-8")

    with pytest.raises(FileMissing):
        read_checklist_file(tmp_path / "nowhere.yaml")
    with pytest.raises(ChecklistFileInvalid):
        read_checklist_file(tmp_path / "broken.yaml")
