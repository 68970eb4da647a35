"""What is said of a report that is not the whole one, so that nobody takes a part for the whole."""

from __future__ import annotations

from typing import TYPE_CHECKING

from checklist_desktop.reports.content.words import listed

if TYPE_CHECKING:
    from checklist_desktop.insight.report_parts import Parts
    from checklist_desktop.reports.content.words import Words
    from checklist_desktop.reports.subject import Subject


def variant_title(title: str, parts: Parts, words: Words) -> str:
    """A title, and after it what the report is limited to."""
    return listed((title, *(words(f"variant.{name}") for name in parts.names)))


def left_out(subject: Subject, words: Words) -> str:
    """Which part of the report this is, and what it leaves out."""
    sentences = [words(f"variant.{name}.text") for name in subject.parts.names]
    if subject.signed:
        sentences.append(words("variant.signed"))
    return " ".join(sentences)
