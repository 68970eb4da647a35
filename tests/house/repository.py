"""Rules about more than source: the words of errors, and no file that points at someone's machine."""

from __future__ import annotations

import inspect
import json
import re
from string import Formatter
from typing import TYPE_CHECKING

from checklist_desktop.domain import errors

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

ELSEWHERE = re.compile(
    r"(^|[^\w./])/(work|farm|root|tmp|home|opt|Users)/\w"
    r"|[A-Z]:\\Users\\"
    r"|--(extra-)?index-url"
    r"|://[\w.-]+/simple\b"
)
MADE_BY_TOOLS = frozenset(
    (".git", ".venv", ".hypothesis", ".mypy_cache", ".pytest_cache", ".ruff_cache", "__pycache__", "compiled")
)
# Words of errors that are no error themselves: how a fault in a file and its place are told.
PARTS = re.compile(r"(fault|place)\.")


def errors_without_words(texts: Path) -> list[str]:
    return [complaint for language in ("nl", "en") for complaint in _complaints(texts / language, language)]


def _complaints(folder: Path, language: str) -> Iterator[str]:
    words: dict[str, str] = json.loads((folder / "errors.json").read_text(encoding="utf-8"))
    known = {kind.__name__: kind for kind in _explained(errors.OpOrdeError)}
    for name, kind in known.items():
        found = {key: text for key, text in words.items() if key.split(".")[0] == name}
        if not found:
            yield f"{language}: {name} has no words"
        facts = set(inspect.signature(kind).parameters) | {"count"}
        for unknown in sorted({name for text in found.values() for name in placeholders(text)} - facts):
            yield f"{language}: {name} mentions {unknown}, which it does not know"
    for key in words:
        if key.split(".")[0] not in known and not PARTS.match(key):
            yield f"{language}: {key} is no error of ours"


def _explained(kind: type[errors.OpOrdeError]) -> Iterator[type[errors.OpOrdeError]]:
    """The errors that are raised: the leaves of the tree, and what is raised when no leaf fits."""
    for child in kind.__subclasses__():
        if child.__subclasses__():
            yield from _explained(child)
        if child is errors.FaultyFile:
            continue  # always one file or the other
        if child.__module__.startswith(f"{errors.__name__}."):
            yield child


def placeholders(text: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(text) if name}


def files_of(folder: Path) -> Iterator[Path]:
    """The files of the repository, without what tools made beside them."""
    for path in sorted(folder.iterdir()):
        if path.is_file():
            yield path
        elif path.is_dir() and path.name not in MADE_BY_TOOLS:
            yield from files_of(path)


def places_elsewhere(files: Iterable[Path]) -> list[str]:
    """Text that names a machine's folders or a package index."""
    return [
        f"{path.name}:{number} {found.group().strip()}"
        for path in files
        if (text := _text(path)) is not None
        for number, line in enumerate(text.splitlines(), start=1)
        if (found := ELSEWHERE.search(line))
    ]


def _text(path: Path) -> str | None:
    if not path.exists() or path.is_symlink():
        return None
    content = path.read_bytes()
    return None if b"\0" in content[:8000] else content.decode("utf-8", "replace")
