"""The papers of the project agree with each other, and point at what is there."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
DECISIONS = sorted((ROOT / "docs" / "decisions").glob("0*.md"))
PAPERS = [ROOT / "README.md", ROOT / "CHANGELOG.md", *sorted((ROOT / "docs").rglob("*.md"))]
_LINK = re.compile(r"\]\((?!https?:|#)([^)#]+)")
_SEE = re.compile(r"\((?:see|as in) (\d+)\)")


def title_of(decision: Path) -> str:
    return decision.read_text(encoding="utf-8").partition("\n")[0].removeprefix("# ")


def test_decisions_are_numbered_one_after_the_other() -> None:
    numbers = [int(decision.name[:4]) for decision in DECISIONS]

    assert numbers == list(range(1, len(DECISIONS) + 1))
    assert [title_of(decision).partition(".")[0] for decision in DECISIONS] == list(map(str, numbers))


def test_the_list_of_decisions_names_each_by_its_title() -> None:
    listed = (ROOT / "docs" / "decisions" / "README.md").read_text(encoding="utf-8")
    titles = [title_of(decision).partition(". ") for decision in DECISIONS]
    rows = [
        f"{number}. [{title}]({decision.name})"
        for decision, (number, _, title) in zip(DECISIONS, titles, strict=True)
    ]

    assert [line for line in listed.splitlines() if "](0" in line] == rows


@pytest.mark.parametrize("paper", PAPERS, ids=lambda paper: paper.name)
def test_what_a_paper_points_at_is_there(paper: Path) -> None:
    text = paper.read_text(encoding="utf-8")

    assert [link for link in _LINK.findall(text) if not (paper.parent / link).exists()] == []
    assert [number for number in _SEE.findall(text) if not 1 <= int(number) <= len(DECISIONS)] == []


def test_the_picture_of_the_house_names_every_room() -> None:
    """A folder of the source that nobody describes is one that nobody finds."""
    told = (ROOT / "docs" / "architecture.md").read_text(encoding="utf-8")
    source = ROOT / "src" / "checklist_desktop"
    rooms = [
        folder.relative_to(source).as_posix()
        for depth in ("*", "*/*")
        for folder in sorted(source.glob(f"{depth}/"))
        if (folder / "__init__.py").exists()
    ]

    assert [room for room in rooms if f"`{room}`" not in told] == []
