"""The words outside the window: errors, history, report and command line, in each language we speak."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Protocol, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

Fact: TypeAlias = "str | int | Explained"


class Explained(Protocol):
    """Something with words: where they are found, what they mention, and what belongs to it."""

    @property
    def key(self) -> str: ...

    @property
    def facts(self) -> Mapping[str, Fact]: ...

    @property
    def details(self) -> Sequence[Explained]: ...


class TextMissing(LookupError):
    """A text or a placeholder we promised is not there. A fault of ours, never of the user."""


class LanguageUnknown(LookupError):
    """There are no texts in this language."""


def languages(folder: Path) -> tuple[str, ...]:
    """The languages there are texts for."""
    return tuple(sorted(path.name for path in folder.iterdir() if path.is_dir()))


class Texts:
    """The texts of one language: `texts("errors.UnknownQuestion", question="1.2")`.

    The first part of a key is the file, the rest the key in it. A text with a count may have two forms,
    `key.one` and `key.other`. Nothing falls back on another language or on the key: a gap is a fault
    that a test must find.
    """

    def __init__(self, folder: Path, language: str) -> None:
        self._folder = folder / language
        self._files: dict[str, dict[str, str]] = {}
        self.language = language

    @classmethod
    def load(cls, folder: Path, language: str) -> Texts:
        """The texts in this language; each file is read when it is first asked for."""
        if language not in languages(folder):
            raise LanguageUnknown(language)
        return cls(folder, language)

    def __call__(self, key: str, /, **facts: Fact) -> str:
        template = self._template(key, facts.get("count"))
        words = {name: self._words(fact) for name, fact in facts.items()}
        try:
            return template.format_map(words)
        except KeyError as missing:
            raise TextMissing(f"{self.language}: {key} mentions {missing}") from missing

    def explain(self, error: Explained) -> tuple[str, ...]:
        """What went wrong in one sentence or two, and then one line for each detail."""
        return (self._words(error), *(self._words(detail) for detail in error.details))

    def has(self, key: str) -> bool:
        """Whether there is such a text, for what need not have words of its own."""
        file, _, rest = key.partition(".")
        return rest in self._file(file)

    def _words(self, fact: Fact) -> str:
        if isinstance(fact, str | int):
            return str(fact)
        return self(f"errors.{fact.key}", **fact.facts)

    def _template(self, key: str, count: Fact | None) -> str:
        file, _, rest = key.partition(".")
        texts = self._file(file)
        form = f"{rest}.one" if count == 1 else f"{rest}.other"
        template = texts.get(form) if count is not None else None
        template = template if template is not None else texts.get(rest)
        if template is None:
            raise TextMissing(f"{self.language}: {key}")
        return template

    def _file(self, name: str) -> dict[str, str]:
        if name not in self._files:
            path = self._folder / f"{name}.json"
            if not path.is_file():
                raise TextMissing(f"{self.language}: there is no file {name}")
            self._files[name] = json.loads(path.read_text(encoding="utf-8"))
        return self._files[name]
