"""The house keeps its own rules, and each rule can be broken."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.house import repository, rules
from tests.house.source import read_house

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from tests.house.source import Module

    Rule = Callable[[Iterable[Module]], list[str]]

ROOT = Path(__file__).resolve().parent.parent
SOURCE = read_house(ROOT / "src")
TESTS = read_house(ROOT, "tests")

RULES_OF_THE_SOURCE = (
    rules.layers,
    rules.absolute_imports,
    rules.homes,
    rules.late_imports,
    rules.no_network,
    rules.no_cycles,
    rules.sizes,
    rules.folders,
    rules.names,
    rules.docstrings,
    rules.no_any,
    rules.narrow_handlers,
)
RULES_OF_THE_TESTS = (
    rules.sizes,
    rules.names,
    rules.no_any,
    rules.no_mocks,
    rules.no_sleeping,
    rules.no_cycles,
)


def title(rule: Rule) -> str:
    return rule.__name__


@pytest.mark.parametrize("rule", RULES_OF_THE_SOURCE, ids=title)
def test_the_source_keeps_the_rule(rule: Rule) -> None:
    assert rule(SOURCE) == []


@pytest.mark.parametrize("rule", RULES_OF_THE_TESTS, ids=title)
def test_the_tests_keep_the_rule(rule: Rule) -> None:
    assert rule(TESTS) == []


TOO_LONG = "def long() -> None:\n" + "    pass\n" * 61
BROKEN = [
    (rules.layers, "insight/progress.py", "from checklist_desktop.storage.schema import TABLES"),
    (rules.layers, "domain/dossier.py", "import checklist_desktop.system.paths"),
    (rules.layers, "ui/kit/forms.py", "from checklist_desktop.ui.window import main_window"),
    (rules.layers, "ui/pages/overview_page.py", "from checklist_desktop.storage import schema"),
    (rules.layers, "storage/schema.py", "from checklist_desktop.formats import checklist_file"),
    (rules.layers, "services/session.py", "def f():\n    from checklist_desktop.ui.kit import forms"),
    (rules.absolute_imports, "domain/dossier.py", "from . import checklist"),
    (rules.homes, "insight/progress.py", "import pydantic"),
    (rules.homes, "services/session.py", "from PySide6.QtCore import QObject"),
    (rules.homes, "reports/content.py", "from reportlab.pdfgen import canvas"),
    (rules.homes, "formats/checklist_file.py", "import requests"),
    (rules.late_imports, "insight/progress.py", "def f():\n    import json"),
    (rules.late_imports, "services/session.py", "def f():\n    from checklist_desktop.storage import schema"),
    (rules.no_network, "ui/window/main_window.py", "from PySide6.QtNetwork import QLocalServer"),
    (rules.no_network, "services/exchange.py", "import socket"),
    (rules.no_network, "services/exchange.py", "from urllib.request import urlopen"),
    (rules.sizes, "domain/dossier.py", TOO_LONG),
    (rules.sizes, "domain/dossier.py", "x = 1\n" * 401),
    (rules.names, "domain/dossier_utils.py", ""),
    (rules.names, "storage/base.py", ""),
    (rules.docstrings, "domain/dossier.py", "x = 1"),
    (rules.no_any, "domain/dossier.py", "from typing import Any\nx: dict[str, Any] = {}"),
    (rules.no_any, "domain/dossier.py", "import typing\nx: typing.Any = 1"),
    (rules.narrow_handlers, "storage/schema.py", "try:\n    x = 1\nexcept Exception:\n    pass"),
    (rules.narrow_handlers, "storage/schema.py", "try:\n    x = 1\nexcept:\n    pass"),
    (
        rules.narrow_handlers,
        "storage/schema.py",
        "try:\n    x = 1\nexcept (OSError, BaseException):\n    pass",
    ),
    (rules.no_mocks, "test_it.py", "from unittest.mock import patch"),
    (rules.no_sleeping, "test_it.py", "import time\ntime.sleep(1)"),
]


@pytest.mark.parametrize(("rule", "place", "source"), BROKEN)
def test_a_broken_rule_is_noticed(rule: Rule, place: str, source: str, tmp_path: Path) -> None:
    write(tmp_path, place, source)

    assert len(rule(read_house(tmp_path))) == 1


def test_a_circle_of_imports_is_noticed(tmp_path: Path) -> None:
    write(tmp_path, "domain/dossier.py", "from checklist_desktop.domain import checklist")
    write(tmp_path, "domain/checklist.py", "from checklist_desktop.domain.dossier import Dossier")

    assert len(rules.no_cycles(read_house(tmp_path))) == 2


def test_a_circle_that_only_the_type_checker_sees_is_none(tmp_path: Path) -> None:
    for_types = "from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    from checklist_desktop.domain "
    write(tmp_path, "domain/dossier.py", for_types + "import checklist")
    write(tmp_path, "domain/checklist.py", "from checklist_desktop.domain.dossier import Dossier")

    assert rules.no_cycles(read_house(tmp_path)) == []


def test_a_crowded_folder_is_noticed(tmp_path: Path) -> None:
    for number in range(11):
        write(tmp_path, f"domain/subject_{number}.py", "")

    assert rules.folders(read_house(tmp_path)) == ["domain holds 11 modules (at most 10)"]


def test_a_service_may_load_a_format_when_it_needs_it(tmp_path: Path) -> None:
    source = "def load() -> None:\n    from checklist_desktop.formats import checklist_file"
    write(tmp_path, "services/checklists.py", source)

    assert rules.late_imports(read_house(tmp_path)) == []


def test_every_error_has_words_in_both_languages() -> None:
    assert repository.errors_without_words(ROOT / "translations" / "texts") == []


def test_an_error_without_words_is_noticed(tmp_path: Path) -> None:
    for language in ("nl", "en"):
        (tmp_path / language).mkdir()
        (tmp_path / language / "errors.json").write_text('{"UnknownRound": "{label}", "Nonsense": ""}')

    complaints = repository.errors_without_words(tmp_path)

    assert "nl: UnknownTheme has no words" in complaints
    assert "en: UnknownRound mentions label, which it does not know" in complaints
    assert "nl: Nonsense is no error of ours" in complaints


def test_the_repository_speaks_of_itself_alone() -> None:
    assert repository.places_elsewhere(repository.files_of(ROOT)) == []


@pytest.mark.parametrize(
    "text",
    [
        "see /ho" + "me/someone/notes",
        "--index" + "-url x",
        "https://an.index/sim" + "ple/",
        "C:" + "\\Users\\someone",
    ],
)
def test_a_place_elsewhere_is_noticed(text: str, tmp_path: Path) -> None:
    (tmp_path / "notes.md").write_text(text)

    assert len(repository.places_elsewhere([tmp_path / "notes.md"])) == 1


def write(root: Path, place: str, source: str) -> None:
    path = root / "checklist_desktop" / place
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(source)
