"""The words of a report: its texts, and what is written out with them, such as days and counts."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from checklist_desktop.insight.report_parts import Parts
    from checklist_desktop.reports.subject import Subject
    from checklist_desktop.system.texts import Texts


class Words:
    """The texts under `report` in one language."""

    def __init__(self, texts: Texts) -> None:
        self._texts = texts
        self.language = texts("report.language")

    def __call__(self, key: str, /, **facts: str | int) -> str:
        return self._texts(f"report.{key}", **facts)

    def day(self, value: date) -> str:
        return self.partial_date(value.isoformat())

    def partial_date(self, written: str) -> str:
        """A year, month or day written out: 2026, november 2026, 24 november 2026."""
        year, _, rest = written.partition("-")
        month, _, day = rest.partition("-")
        if not month:
            return year
        name = self(f"month.{int(month)}")
        return self("date.day", day=int(day), month=name, year=year) if day else f"{name} {year}"

    def short_date(self, written: str) -> str:
        """A day in figures, for the narrow column of a table."""
        year, month, day = written.split("-")
        return self("date.short", day=day, month=month, year=year)

    def of(self, count: int, total: int) -> str:
        """A count with its total."""
        return self("of", part=count, total=total) if total else self("of.nothing")

    def sentence_of(self, key: str, part: int, total: int) -> str:
        """A sentence about so many of so many; the words differ for none, one and more."""
        form = "none" if part == 0 else "single" if part == 1 else "several"
        return self(f"{key}.{form}", count=total, part=part)


def listed(texts: Iterable[str]) -> str:
    """Words after each other."""
    return ", ".join(text for text in texts if text.strip())


def named(names: Iterable[str]) -> str:
    """Names that may hold a comma themselves, after each other."""
    return "; ".join(name for name in names if name.strip())


def facts_in_a_row(texts: Iterable[str]) -> str:
    """Short facts after each other, each of which stands by itself."""
    return " · ".join(text for text in texts if text.strip())


def paragraphs(text: str) -> str:
    """A text without empty lines: each line end that is left separates two paragraphs."""
    return "\n".join(line.strip() for line in text.split("\n") if line.strip())


def one_line(text: str) -> str:
    """A text that stands on its own line, such as a title, whatever line ends a file has in it."""
    return " ".join(text.split())


def variant_title(title: str, parts: Parts, words: Words) -> str:
    """A title, and after it what the report is limited to: nobody must take a part for the whole."""
    return listed((title, *(words(f"variant.{name}") for name in parts.names)))


def left_out(subject: Subject, words: Words) -> str:
    """Which part of the report this is, and what it leaves out."""
    sentences = [words(f"variant.{name}.text") for name in subject.parts.names]
    if subject.signed:
        sentences.append(words("variant.signed"))
    return " ".join(sentences)
