"""The sheet on which someone writes the password of a library by hand, to keep away from the laptop."""

from __future__ import annotations

from typing import TYPE_CHECKING

from checklist_desktop.reports.blocks import (
    Fact,
    FactTable,
    Heading,
    Items,
    PageWords,
    Report,
    Text,
    TextRole,
)
from checklist_desktop.reports.content.walk import STANDARD_ACCENT

if TYPE_CHECKING:
    from datetime import datetime
    from pathlib import Path

    from checklist_desktop.system.texts import Texts

_LINE = "_" * 46
"""Room to write, with the empty paragraphs around it."""


def recovery_sheet(library: Path, moment: datetime, texts: Texts) -> Report:
    """One page in the language of the texts. The password itself is never on it: that is written by hand."""
    title = texts("recovery.title")
    advice = tuple(texts(f"recovery.advice.{name}") for name in ("apart", "closed", "again", "final"))
    facts = (
        Fact(texts("recovery.library"), str(library)),
        Fact(
            texts("recovery.date"),
            texts("recovery.day", day=moment.day, month=moment.month, year=moment.year),
        ),
        Fact(texts("recovery.password"), f"\n{_LINE}\n\n{_LINE}\n"),
        Fact(texts("recovery.written_by"), f"\n{_LINE}\n"),
    )
    return Report(
        title=title,
        author=texts("recovery.product"),
        subject=texts("recovery.purpose"),
        language=texts("recovery.language"),
        moment=moment,
        accent=STANDARD_ACCENT,
        page_words=PageWords(
            head_left=texts("recovery.product"),
            head_right=texts("recovery.confidential"),
            foot_left="",
            foot_middle=title,
            page=texts("recovery.page"),
        ),
        blocks=(
            Heading(title),
            Text(texts("recovery.purpose"), TextRole.LEAD),
            FactTable(facts),
            Items(advice),
        ),
    )


def _day(moment: datetime) -> dict[str, int]:
    return {"day": moment.day, "month": moment.month, "year": moment.year}
