"""What a voice says where there is no text: of every figure, link and field, and never just what it is."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pikepdf
import pytest

from tests.reports.conformance.dossiers import STATES
from tests.reports.conformance.tree import read_tree

if TYPE_CHECKING:
    from pathlib import Path

EACH = pytest.mark.parametrize("name", STATES)
SAYS_NOTHING = frozenset({"", "link", "koppeling", "figuur", "figure", "afbeelding", "image", "hier", "here"})


def figures(path: Path) -> list[str]:
    with pikepdf.open(path) as pdf:
        tree = read_tree(pdf)
        assert tree is not None
        return [element.text("/Alt") for element in tree.of("Figure")]


def notes(path: Path, kind: str, key: str) -> list[str]:
    """What is said of the annotations of a kind."""
    with pikepdf.open(path) as pdf:
        found = [note for page in pdf.pages for note in page.obj.get("/Annots", pikepdf.Array())]
        return [str(note.get(key, "")) for note in found if note.Subtype == f"/{kind}"]


@EACH
def test_every_figure_tells_what_is_drawn_with_its_numbers(files: dict[str, Path], name: str) -> None:
    told = figures(files[name])

    assert [words for words in told if words.lower().strip() in SAYS_NOTHING] == []
    assert [words for words in told if not re.search(r"\d", words)] == []


def test_there_is_a_figure_to_tell_of(files: dict[str, Path]) -> None:
    told = figures(files["signed"])

    assert any("QR-code" in words for words in told)
    assert sum("Staafdiagram" in words for words in told) == 1


@EACH
def test_every_link_tells_where_it_leads(files: dict[str, Path], name: str) -> None:
    told = notes(files[name], "Link", "/Contents")

    assert [words for words in told if words.lower().strip() in SAYS_NOTHING or len(words) < 4] == []


def test_there_are_links_within_the_report_and_to_the_web(files: dict[str, Path]) -> None:
    told = notes(files["signed"], "Link", "/Contents")

    assert any(words.startswith("https://") for words in told)
    assert any(re.search(r", \d+$", words) for words in told)


def test_every_place_to_sign_tells_whose_it_is(files: dict[str, Path]) -> None:
    told = notes(files["signed"], "Widget", "/TU")

    assert len(told) >= 2
    assert len(set(told)) == len(told)
    assert all(len(words.split()) > 2 for words in told)
