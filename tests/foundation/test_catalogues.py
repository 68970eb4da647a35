"""The catalogues of the window hold every text of its source, finished, with the same placeholders."""

from __future__ import annotations

import ast
import re
import shutil
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

import pytest

import dev
from checklist_desktop.system.paths import shipped

TRANSLATIONS = shipped("translations")
TOOLS = Path(sys.executable).parent
PLACEHOLDER = re.compile(r"%L?\d|%n|{\w*}")
CATALOGUES = sorted(TRANSLATIONS.glob("*.ts"))


@pytest.mark.parametrize("package", dev.PACKAGES_OF_THE_WINDOW)
def test_bringing_the_catalogues_up_to_date_changes_nothing(package: str, tmp_path: Path) -> None:
    for catalogue in TRANSLATIONS.glob(f"ui_{package}_*.ts"):
        shutil.copy(catalogue, tmp_path)

    for update in dev.updates(package, tmp_path, TOOLS):
        subprocess.run(update, check=True, capture_output=True)

    assert messages_in(tmp_path, package) == messages_in(TRANSLATIONS, package)


def messages_in(folder: Path, package: str) -> set[tuple[str, str | None, str | None]]:
    return {
        (path.name, context.findtext("name"), message.findtext("source"))
        for path in folder.glob(f"ui_{package}_*.ts")
        for context in ElementTree.parse(path).iter("context")
        for message in context.iter("message")
    }


@pytest.mark.parametrize("catalogue", CATALOGUES, ids=lambda path: path.stem)
def test_every_text_of_the_window_is_translated(catalogue: Path) -> None:
    unfinished = [
        message.findtext("source")
        for message in ElementTree.parse(catalogue).iter("message")
        if not all(text.strip() for text in forms(message)) or message.find("translation[@type]") is not None
    ]

    assert unfinished == []


@pytest.mark.parametrize("catalogue", CATALOGUES, ids=lambda path: path.stem)
def test_a_translation_has_the_placeholders_of_its_source(catalogue: Path) -> None:
    different = [
        (message.findtext("source"), form)
        for message in ElementTree.parse(catalogue).iter("message")
        for form in forms(message)
        # "Eén vraag" may leave out the number.
        if placeholders(form) - {"%n"} != placeholders(message.findtext("source") or "") - {"%n"}
    ]

    assert different == []


@pytest.mark.parametrize("package", dev.PACKAGES_OF_THE_WINDOW)
def test_lupdate_finds_every_text_that_the_source_marks(package: str) -> None:
    """It passes over what it cannot read, a plural outside tr() for one, without a word."""
    marked = {
        text
        for path in sorted((dev.USER_INTERFACE / package).rglob("*.py"))
        for call in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(call, ast.Call)
        for text in texts_marked_in(call)
    }
    catalogue = ElementTree.parse(TRANSLATIONS / f"ui_{package}_nl.ts")

    assert marked - {message.findtext("source") for message in catalogue.iter("message")} == set()


@pytest.mark.parametrize("catalogue", CATALOGUES, ids=lambda path: path.stem)
def test_every_text_with_a_number_has_plural_forms(catalogue: Path) -> None:
    single = [
        message.findtext("source")
        for message in ElementTree.parse(catalogue).iter("message")
        if "%n" in (message.findtext("source") or "") and message.get("numerus") != "yes"
    ]

    assert single == []


def texts_marked_in(call: ast.Call) -> list[str]:
    """The text that a call of tr, translate or QT_TRANSLATE_NOOP hands over."""
    name = ast.unparse(call.func).rpartition(".")[2]
    place = {"tr": 0, "translate": 1, "QT_TRANSLATE_NOOP": 1}.get(name)
    if place is None or len(call.args) <= place:
        return []
    text = call.args[place]
    return [text.value] if isinstance(text, ast.Constant) and isinstance(text.value, str) else []


def forms(message: ElementTree.Element) -> list[str]:
    """The translation, or each of its plural forms."""
    plurals = [form.text or "" for form in message.iter("numerusform")]
    return plurals or [message.findtext("translation") or ""]


def placeholders(text: str) -> set[str]:
    return set(PLACEHOLDER.findall(text))
