"""Every word of the checklist that the chapters leave out: what it is for, and all around each question."""

from __future__ import annotations

from typing import TYPE_CHECKING

from checklist_desktop.reports.blocks import Cell, Column, Fact, FactTable, Heading, Items, Table, Text
from checklist_desktop.reports.content.words import listed, named, one_line, paragraphs

if TYPE_CHECKING:
    from collections.abc import Iterator

    from checklist_desktop.domain.checklist import Checklist, NumberedQuestion, Theme
    from checklist_desktop.reports.blocks import Block
    from checklist_desktop.reports.content.words import Words
    from checklist_desktop.reports.subject import Subject


def about_checklist(subject: Subject, words: Words) -> Iterator[Block]:
    """What the checklist says about itself, and the lists its questions refer to."""
    checklist = subject.checklist
    use = checklist.how_to_use
    texts = {
        "title": checklist.title,
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
    yield FactTable(
        tuple(Fact(words(f"about.{key}"), paragraphs(text)) for key, text in texts.items() if text.strip())
    )
    yield from _described("grounds", [(one.label, one.description) for one in checklist.grounds], words)
    prompts = [(one.label, one.description) for one in checklist.theme_reflections]
    yield from _described("reflections", prompts, words)
    yield from _names("levels", [one.label for one in checklist.arrangement_levels], words)
    yield from _names("partners", [one.name for one in checklist.partners], words)
    yield from _names("policy_links", [one.label for one in checklist.policy_links], words)


def checklist_in_full(subject: Subject, words: Words) -> Iterator[Block]:
    """Per theme and question what the group could read beside it, also of questions this round leaves out."""
    checklist = subject.checklist
    yield Text(words("full.lead"))
    numbered = list(checklist.numbered())
    for number, theme in enumerate(checklist.themes, start=1):
        title = one_line(theme.title)
        yield Heading(words("full.theme", number=number, title=title), level=2)
        facts = tuple(_theme_facts(theme, checklist, words))
        if facts:
            yield FactTable(facts)
        for item in numbered:
            if item.theme is theme:
                yield FactTable(tuple(_question_facts(item, checklist, words)))


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


def _names(key: str, names: list[str], words: Words) -> Iterator[Block]:
    if names:
        yield Heading(words(f"about.{key}"), level=2)
        yield Items(tuple(one_line(name) for name in names))


def _theme_facts(theme: Theme, checklist: Checklist, words: Words) -> Iterator[Fact]:
    if theme.short_title and theme.short_title != theme.title:
        yield Fact(words("full.short_title"), one_line(theme.short_title))
    if theme.sources:
        yield Fact(words("full.sources"), _source_numbers(theme.sources, checklist, words))


def _question_facts(item: NumberedQuestion, checklist: Checklist, words: Words) -> Iterator[Fact]:
    question = item.question
    marks = (("baseline", question.baseline), ("core", question.core))
    grounds = [found for one in question.grounds if (found := checklist.ground(one))]
    texts = {
        "marks": listed(words(f"mark.{key}") for key, there in marks if there),
        "explanation": paragraphs(question.explanation),
        "grounds": listed(one_line(ground.label) for ground in grounds),
        "partners": named(checklist.partner_name(partner) for partner in question.partners),
        "evidence": "\n".join(one_line(example) for example in question.evidence_examples),
        "action": paragraphs(question.suggested_action),
        "sources": _source_numbers(question.sources, checklist, words),
    }
    yield Fact(words("full.question", number=item.number), one_line(question.text), strong=True)
    for key, text in texts.items():
        if text:
            yield Fact(words(f"full.{key}"), text)


def _source_numbers(ids: tuple[str, ...], checklist: Checklist, words: Words) -> str:
    """The sources by their number in the annex of sources."""
    numbers = {source.id: number for number, source in enumerate(checklist.sources, start=1)}
    return listed(words("sources.number", number=numbers[one]) for one in ids if one in numbers)
