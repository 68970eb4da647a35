"""The annexes about this round: how it is computed, the dossier and its people, evidence, and sources."""

from __future__ import annotations

from string import ascii_uppercase
from typing import TYPE_CHECKING, TypeAlias

from checklist_desktop.domain.dossier import DossierKind
from checklist_desktop.insight.meeting_record import told_meetings
from checklist_desktop.insight.progress import questions_of
from checklist_desktop.reports.blocks import Cell, Column, Fact, FactTable, Heading, Items, Table, Text
from checklist_desktop.reports.content.checklist_in_full import about_checklist, checklist_in_full
from checklist_desktop.reports.content.gatherings.records import meetings_annex
from checklist_desktop.reports.content.summary import FEWEST_POINTS, MOST_POINTS
from checklist_desktop.reports.content.words import named, paragraphs

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from checklist_desktop.domain.checklist import Source
    from checklist_desktop.domain.dossier import Dossier, Evidence
    from checklist_desktop.reports.blocks import Block
    from checklist_desktop.reports.content.words import Words
    from checklist_desktop.reports.subject import Subject

    Annex: TypeAlias = Callable[[Subject, Words], Iterator[Block]]

_COMPUTED = (
    "discussed",
    "in_order",
    "not_applicable",
    "baseline",
    "core",
    "bars",
    "late",
    "open",
    "no_grade",
)


def annexes(subject: Subject, words: Words) -> Iterator[Block]:
    """The annexes, lettered in the order in which they stand here."""
    parts: list[tuple[str, Annex]] = [
        ("computed", _computed),
        ("dossier", _dossier_and_people),
        ("evidence", _evidence),
        ("checklist", about_checklist),
        ("in_full", checklist_in_full),
        ("sources", _sources),
    ]
    if told_meetings(subject.round):
        # The last one, and only where there were any: reports of before have the same letters.
        parts.append(("meetings", meetings_annex))
    for letter, (key, part) in zip(ascii_uppercase, parts, strict=False):
        title = words("annex.heading", letter=letter, title=words(f"annex.{key}"))
        yield Heading(title, runs_on=letter != "A")
        yield from part(subject, words)


def _computed(subject: Subject, words: Words) -> Iterator[Block]:
    yield Items(tuple(words(f"computed.{key}") for key in _COMPUTED))
    yield Heading(words("computed.points"), level=2)
    yield Text(words("computed.points.text", fewest=FEWEST_POINTS, most=MOST_POINTS))


def _dossier_and_people(subject: Subject, words: Words) -> Iterator[Block]:
    dossier, round_ = subject.dossier, subject.round
    yield FactTable(tuple(_dossier_facts(dossier, subject, words)))
    yield Heading(words("people.title"), level=2)
    if not round_.people:
        yield Text(words("people.none"))
        return
    if subject.parts.is_public:
        yield Items(tuple(person.role for person in round_.people))
        return
    yield Text(words("people.lead"))
    yield Table(
        summary=words("people.title"),
        columns=(Column(words("people.role"), 90), Column(words("people.name"), 70)),
        rows=tuple(
            (Cell(person.role), Cell(person.name.strip() or words("people.unnamed")))
            for person in round_.people
        ),
    )


def _dossier_facts(dossier: Dossier, subject: Subject, words: Words) -> Iterator[Fact]:
    region = dossier.kind is DossierKind.REGION
    yield Fact(words("front.region" if region else "front.municipality"), dossier.name)
    if dossier.municipality_code:
        yield Fact(words("dossier.code"), dossier.municipality_code)
    if region or dossier.members:
        yield Fact(words("dossier.members"), named(dossier.members) or words("unfilled"))
    yield Fact(words("dossier.arrangement"), words(f"arrangement.{dossier.arrangement.value or 'unsaid'}"))
    labels = {link.id: link.label for link in subject.checklist.policy_links}
    links = named(labels.get(link, link) for link in dossier.policy_links)
    yield Fact(words("dossier.policy_links"), links or words("unfilled"))


def _evidence(subject: Subject, words: Words) -> Iterator[Block]:
    columns = [("question", 14), ("title", 66), ("date", 30), ("location", 50)]
    if subject.parts.is_public:
        columns.pop()
    rows = [
        _evidence_row(item.number, one, words)[: len(columns)]
        for item in questions_of(subject.round, subject.checklist)
        for one in subject.round.answer(item.question.id).evidence
    ]
    if not rows:
        yield Text(words("evidence.none"))
        return
    yield Text(words("evidence.lead", count=len(rows)))
    yield Table(
        summary=words("annex.evidence"),
        columns=tuple(Column(words(f"evidence.column.{key}"), share) for key, share in columns),
        rows=tuple(rows),
    )


def _evidence_row(number: str, one: Evidence, words: Words) -> tuple[Cell, ...]:
    return (
        Cell(number, strong=True),
        Cell(one.title),
        Cell(words.partial_date(one.date) if one.date else words("evidence.no_date")),
        Cell(one.location.strip() or words("evidence.no_location")),
    )


def _sources(subject: Subject, words: Words) -> Iterator[Block]:
    sources = subject.checklist.sources
    if not sources:
        yield Text(words("sources.none"))
        return
    dated = sum(source.dated for source in sources)
    yield Text(words("sources.lead", count=len(sources)))
    yield Text(words("sources.dated", count=dated) if dated else words("sources.none_dated"))
    # Wide enough for most addresses to stand on one line, where they can be copied whole.
    columns = (("number", 11), ("title", 127), ("year", 22))
    yield Table(
        summary=words("annex.sources"),
        columns=tuple(Column(words(f"sources.column.{key}"), share) for key, share in columns),
        rows=tuple(_source_row(number, source, words) for number, source in enumerate(sources, start=1)),
    )


def _source_row(number: int, source: Source, words: Words) -> tuple[Cell, ...]:
    detail = "\n".join(text for text in (source.publisher, paragraphs(source.note), source.url) if text)
    return (
        Cell(words("sources.number", number=number), strong=True),
        Cell(paragraphs(source.title), detail=detail),
        Cell(source.year or words("none"), detail=words("sources.mark") if source.dated else ""),
    )
