"""Papers around a meeting that are a file of their own: its record, and the sheets to prepare it with."""

from __future__ import annotations

from typing import TYPE_CHECKING

from checklist_desktop.insight.progress import questions_of
from checklist_desktop.reports.blocks import (
    Fact,
    FactTable,
    Heading,
    PageWords,
    Report,
    RoomToWrite,
    Text,
    TextRole,
)
from checklist_desktop.reports.content.gatherings.records import meeting_day, record_blocks
from checklist_desktop.reports.content.walk import STANDARD_ACCENT
from checklist_desktop.reports.content.words import Words, facts_in_a_row, paragraphs

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime

    from checklist_desktop.domain.checklist import Checklist, NumberedQuestion
    from checklist_desktop.domain.dossier import Dossier, Round
    from checklist_desktop.insight.meeting_record import MeetingRecord
    from checklist_desktop.reports.blocks import Block
    from checklist_desktop.system.texts import Texts

LINES = 3
"""To write on at each question."""


def record_report(
    dossier: Dossier,
    round_: Round,
    checklist: Checklist,
    record: MeetingRecord,
    moment: datetime,
    texts: Texts,
) -> Report:
    """The record of one meeting; `moment` (UTC) is that of its last change."""
    words = Words(texts)
    title = words("meeting.record", day=meeting_day(record.meeting, words))
    lead = words("meeting.lead", name=dossier.name, round=round_.label, checklist=checklist.title)
    state = words("meeting.running") if record.meeting.is_running else ""
    blocks = (
        Heading(title),
        Text(lead, TextRole.LEAD),
        *((Text(state),) if state else ()),
        *record_blocks(record, checklist, words),
    )
    return _paper(dossier, round_, words, title=title, moment=moment, blocks=blocks)


def preparation_sheet(
    dossier: Dossier, round_: Round, checklist: Checklist, partner: str, moment: datetime, texts: Texts
) -> Report:
    """Only the questions of one partner, each with room to write."""
    words = Words(texts)
    name = checklist.partner_name(partner)
    title = words("sheet.title", partner=name)
    blocks = _sheet(dossier, round_, checklist, partner, words)
    return _paper(dossier, round_, words, title=title, moment=moment, blocks=(Heading(title), *blocks))


def questions_for(round_: Round, checklist: Checklist, partner: str) -> tuple[NumberedQuestion, ...]:
    """The questions this round asks that name a partner."""
    return tuple(item for item in questions_of(round_, checklist) if partner in item.question.partners)


def _sheet(
    dossier: Dossier, round_: Round, checklist: Checklist, partner: str, words: Words
) -> Iterator[Block]:
    asked = questions_for(round_, checklist, partner)
    yield Text(words("sheet.lead", checklist=checklist.title), TextRole.LEAD)
    planned = sorted(one.date for one in round_.meetings if one.is_planned and one.date)
    facts = [
        Fact(words("sheet.for"), checklist.partner_name(partner)),
        Fact(words("sheet.dossier"), words("margin.head", name=dossier.name, round=round_.label)),
        Fact(words("sheet.questions"), words("count.questions", count=len(asked))),
    ]
    if planned:
        facts.append(Fact(words("sheet.meeting"), words.partial_date(planned[0])))
    yield FactTable(tuple(facts))
    if checklist.privacy_notice.strip():
        yield Text(paragraphs(checklist.privacy_notice), TextRole.SMALL)
    choices = facts_in_a_row(
        words("sheet.box", label=option.label) for option in checklist.answer_scale.choices
    )
    theme = None
    for item in asked:
        if item.theme is not theme:
            theme = item.theme
            number = item.number.partition(".")[0]
            yield Heading(words("sheet.theme", number=number, title=theme.title), level=2)
        explanation = paragraphs(item.question.explanation)
        told = (
            Fact(item.number, item.question.text, strong=True),
            *((Fact(words("sheet.explanation"), explanation),) if explanation else ()),
            Fact(words("sheet.answer"), choices),
        )
        yield FactTable(told)
        yield RoomToWrite(LINES)


def _paper(
    dossier: Dossier,
    round_: Round,
    words: Words,
    *,
    title: str,
    moment: datetime,
    blocks: tuple[Block, ...],
) -> Report:
    return Report(
        title=words("file.title", title=title, name=dossier.name, round=round_.label),
        author=dossier.name,
        subject=title,
        language=words.language,
        moment=moment,
        accent=dossier.accent_colour or STANDARD_ACCENT,
        page_words=PageWords(
            head_left=words("margin.head", name=dossier.name, round=round_.label),
            head_right="",
            foot_left=words(f"openness.{round_.openness}"),
            foot_middle="",
            page=words("margin.page", page="{page}", pages="{pages}"),
        ),
        blocks=blocks,
    )
