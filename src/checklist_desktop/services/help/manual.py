"""The manual that is shipped: pages of plain text with marks (Markdown), a folder per language."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from checklist_desktop.insight.glossary import Term
from checklist_desktop.system.paths import resources

if TYPE_CHECKING:
    from pathlib import Path

LEADING = "leading"
WORDS = "words"
_TERM = re.compile(r"^- \*\*(?P<name>[^*]+)\*\*(?: \((?P<forms>[^)]+)\))?: (?P<meaning>.+)$", re.MULTILINE)
_OTHER = "en"


@dataclass(frozen=True, slots=True)
class ManualPage:
    """A page by its key, in the order of the manual; a part of a chapter has that key before its own."""

    key: str
    title: str
    text: str

    @property
    def is_part(self) -> bool:
        """Whether it belongs under the page before it that is not one."""
        return "/" in self.key


def manual_folder(language: str) -> Path:
    """Where the manual stands in this language; in English when there is none."""
    folder = resources() / "help" / language
    return folder if folder.is_dir() else resources() / "help" / _OTHER


def manual_pages(language: str) -> tuple[ManualPage, ...]:
    """Every page: `NN-key.md` in order, each followed by what stands in the folder `key`."""
    folder = manual_folder(language)
    pages: list[ManualPage] = []
    for path in sorted(folder.glob("*.md")):
        page = _page(path, _name(path))
        pages.append(page)
        parts = sorted((folder / page.key).rglob("*.md"))
        pages += (_page(part, f"{page.key}/{part.parent.name}/{_name(part)}") for part in parts)
    return tuple(pages)


def tour_pages(language: str) -> tuple[ManualPage, ...]:
    """The steps of the tour, in order."""
    return tuple(_page(path, _name(path)) for path in sorted((manual_folder(language) / "tour").glob("*.md")))


@cache
def glossary(language: str) -> tuple[Term, ...]:
    """The terms that the manual explains; read once."""
    words = next(page for page in manual_pages(language) if page.key == WORDS)
    return tuple(
        Term(found["name"], found["meaning"], tuple(found["forms"].split(", ")) if found["forms"] else ())
        for found in _TERM.finditer(words.text)
    )


def leading_page(checklist: str, theme: str) -> str:
    """The key of what helps a leader through this theme, whether or not there is such a page."""
    return f"{LEADING}/{checklist}/{theme}"


def pages_with(pages: tuple[ManualPage, ...], words: str) -> tuple[ManualPage, ...]:
    """The pages in which all of these words occur, whatever their case; every page for no words."""
    sought = words.casefold().split()
    return tuple(page for page in pages if all(word in page.text.casefold() for word in sought))


def _name(path: Path) -> str:
    """The name of a page without the number that gives it its place."""
    return path.stem.partition("-")[2]


def _page(path: Path, key: str) -> ManualPage:
    text = path.read_text(encoding="utf-8")
    return ManualPage(key, text.partition("\n")[0].removeprefix("# ").strip(), text)
