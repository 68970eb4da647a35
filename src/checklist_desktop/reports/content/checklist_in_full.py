"""Every word of the checklist that the chapters leave out: what it is for, and all around each question."""

from __future__ import annotations

from typing import TYPE_CHECKING

from checklist_desktop.reports.blocks import Cell, Column, Fact, FactTable, Heading, Table, Text, TextRole
from checklist_desktop.reports.content.words import facts_in_a_row, listed, named, one_line, paragraphs

if TYPE_CHECKING:
    from collections.abc import Iterator

    from checklist_desktop.domain.checklist import Checklist, NumberedQuestion, Question, Theme
    from checklist_desktop.reports.blocks import Block
    from checklist_desktop.reports.content.words import Words
    from checklist_desktop.reports.subject import Subject

_COLUMNS = (("number", 10), ("question", 64), ("beside", 86))


def about_checklist(subject: Subject, words: Words) -> Iterator[Block]:
    """What the checklist says about itself, and the lists its questions refer to."""
    checklist = subject.checklist
    use = checklist.how_to_use
    texts = {
        "title": checklist.title,
        "subtitle": checklist.subtitle,
        "description": checklist.description,
        "audience": checklist.audience,
        "scope": checklist.scope,
        "before": use.before,
        "during": use.during,
        "after": use.after,
        "privacy": checklist.privacy_notice,
        "currency": checklist.currency_notice,
        "origin": checklist.origin_notice,
        "scale": checklist.answer_scale.explanation,
    }
    lists = {
        "levels": [one.label for one in checklist.arrangement_levels],
        "partners": [one.name for one in checklist.partners],
        "policy_links": [one.label for one in checklist.policy_links],
    }
    texts |= {key: named(map(one_line, names)) for key, names in lists.items()}
    yield FactTable(
        tuple(Fact(words(f"about.{key}"), paragraphs(text)) for key, text in texts.items() if text.strip())
    )
    yield from _described("grounds", [(one.label, one.description) for one in checklist.grounds], words)
    prompts = [(one.label, one.description) for one in checklist.theme_reflections]
    yield from _described("reflections", prompts, words)


def checklist_in_full(subject: Subject, words: Words) -> Iterator[Block]:
    """Per theme and question what the group could read beside it, also of questions this round leaves out."""
    checklist = subject.checklist
    yield Text(words("full.lead"))
    numbered = list(checklist.numbered())
    for number, theme in enumerate(checklist.themes, start=1):
        title = words("full.theme", number=number, title=one_line(theme.title))
        yield Heading(title, level=2)
        about = facts_in_a_row(_about_theme(theme, checklist, words))
        if about:
            yield Text(about, TextRole.SMALL)
        rows = tuple(_row(item, checklist, words) for item in numbered if item.theme is theme)
        if rows:
            columns = tuple(Column(words(f"full.column.{key}"), share) for key, share in _COLUMNS)
            yield Table(title, columns, rows)


def _described(key: str, rows: list[tuple[str, str]], words: Words) -> Iterator[Block]:
    if not rows:
        return
    yield Heading(words(f"about.{key}"), level=2)
    yield Table(
        summary=words(f"about.{key}"),
        columns=(Column(words("about.label"), 50), Column(words("about.means"), 110)),
        rows=tuple(
            (Cell(one_line(label), strong=True), Cell(paragraphs(description) or words("none")))
            for label, description in rows
        ),
    )


def _about_theme(theme: Theme, checklist: Checklist, words: Words) -> Iterator[str]:
    if theme.short_title and theme.short_title != theme.title:
        yield words("full.short_title", text=one_line(theme.short_title))
    if theme.sources:
        yield words("full.sources", text=_source_numbers(theme.sources, checklist, words))


def _row(item: NumberedQuestion, checklist: Checklist, words: Words) -> tuple[Cell, ...]:
    question = item.question
    return (
        Cell(item.number, strong=True),
        Cell(one_line(question.text), detail=paragraphs(question.explanation), strong=True),
        Cell("\n".join(_beside(question, checklist, words)) or words("none")),
    )


def _beside(question: Question, checklist: Checklist, words: Words) -> Iterator[str]:
    """What belongs to a question, one line for each kind."""
    marks = (("baseline", question.baseline), ("core", question.core))
    grounds = [found for one in question.grounds if (found := checklist.ground(one))]
    texts = {
        "marks": listed(words(f"mark.{key}") for key, there in marks if there),
        "grounds": listed(one_line(ground.label) for ground in grounds),
        "partners": named(checklist.partner_name(partner) for partner in question.partners),
        "evidence": named(map(one_line, question.evidence_examples)),
        "action": one_line(question.suggested_action),
        "sources": _source_numbers(question.sources, checklist, words),
    }
    for key, text in texts.items():
        if text:
            yield words(f"full.{key}", text=text)


def _source_numbers(ids: tuple[str, ...], checklist: Checklist, words: Words) -> str:
    """The sources by their number in the annex of sources."""
    numbers = {source.id: number for number, source in enumerate(checklist.sources, start=1)}
    return listed(words("sources.number", number=numbers[one]) for one in ids if one in numbers)
