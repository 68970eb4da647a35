"""Texts: found by key, filled in by name, chosen by count, and never quietly missing."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

import pytest

from checklist_desktop.system.paths import text_folder
from checklist_desktop.system.texts import Explained, Fact, LanguageUnknown, TextMissing, Texts, languages

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path


@dataclass(frozen=True)
class Problem:
    key: str
    facts: Mapping[str, Fact]
    details: tuple[Explained, ...] = ()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    write(tmp_path, "nl", "errors", {"Unknown": "Vraag {question} bestaat niet.", "line": "regel {line}"})
    write(
        tmp_path,
        "nl",
        "errors",
        {"Faulty": "In {path}:", "fault.Gap": "{where}: hier ontbreekt {name}."} | known,
    )
    write(tmp_path, "nl", "history", {"left.one": "Nog {count} vraag", "left.other": "Nog {count} vragen"})
    write(tmp_path, "en", "history", {"left": "Questions left: {count}"})
    return tmp_path


known = {"Unknown": "Vraag {question} bestaat niet.", "line": "regel {line}"}


def write(folder: Path, language: str, file: str, texts: dict[str, str]) -> None:
    (folder / language).mkdir(exist_ok=True)
    (folder / language / f"{file}.json").write_text(json.dumps(texts), encoding="utf-8")


def test_a_text_is_filled_in_by_name(folder: Path) -> None:
    texts = Texts.load(folder, "nl")

    assert texts("errors.Unknown", question="kennis-01") == "Vraag kennis-01 bestaat niet."


def test_braces_in_what_a_user_wrote_are_left_alone(folder: Path) -> None:
    assert Texts.load(folder, "nl")("errors.Unknown", question="{x}") == "Vraag {x} bestaat niet."


@pytest.mark.parametrize(("count", "words"), [(0, "Nog 0 vragen"), (1, "Nog 1 vraag"), (2, "Nog 2 vragen")])
def test_the_count_chooses_the_form(folder: Path, count: int, words: str) -> None:
    assert Texts.load(folder, "nl")("history.left", count=count) == words


def test_a_text_without_forms_serves_every_count(folder: Path) -> None:
    assert Texts.load(folder, "en")("history.left", count=1) == "Questions left: 1"


def test_a_missing_text_is_an_error(folder: Path) -> None:
    with pytest.raises(TextMissing, match=r"nl: errors\.Nothing"):
        Texts.load(folder, "nl")("errors.Nothing")


def test_a_missing_file_is_an_error(folder: Path) -> None:
    with pytest.raises(TextMissing, match="report"):
        Texts.load(folder, "nl")("report.title")


def test_a_missing_fact_is_an_error(folder: Path) -> None:
    with pytest.raises(TextMissing, match="question"):
        Texts.load(folder, "nl")("errors.Unknown")


def test_nothing_falls_back_on_another_language(folder: Path) -> None:
    with pytest.raises(TextMissing):
        Texts.load(folder, "en")("errors.Unknown", question="kennis-01")


def test_an_unknown_language_is_an_error(folder: Path) -> None:
    with pytest.raises(LanguageUnknown):
        Texts.load(folder, "fr")


def test_it_can_be_asked_whether_there_is_a_text(folder: Path) -> None:
    texts = Texts.load(folder, "nl")

    assert (texts.has("errors.Unknown"), texts.has("errors.Nothing")) == (True, False)


def test_an_error_is_explained_with_its_details_and_their_places(folder: Path) -> None:
    gap = Problem("fault.Gap", {"where": Problem("line", {"line": 12}), "name": "label"})

    explained = Texts.load(folder, "nl").explain(Problem("Faulty", {"path": "a.yaml"}, (gap,)))

    assert explained == ("In a.yaml:", "regel 12: hier ontbreekt label.")


def test_our_own_texts_come_in_dutch_and_english() -> None:
    assert languages(text_folder()) == ("en", "nl")


def read_all(language: str) -> dict[str, set[str]]:
    """Every key we ship in this language with the names it mentions."""
    return {
        f"{path.stem}.{key}": set(re.findall(r"{(\w+)}", words))
        for path in sorted((text_folder() / language).glob("*.json"))
        for key, words in json.loads(path.read_text(encoding="utf-8")).items()
    }


def test_both_languages_know_the_same_texts_and_mention_the_same_facts() -> None:
    assert read_all("nl") == read_all("en")


def test_no_text_we_ship_is_empty() -> None:
    empty = [
        f"{path.parent.name}/{path.name}: {key}"
        for path in text_folder().glob("*/*.json")
        for key, words in json.loads(path.read_text(encoding="utf-8")).items()
        if not words.strip()
    ]

    assert empty == []
