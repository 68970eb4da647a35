"""Subjects to report on, and every text inside a value: of a report, or of what it is made from."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields, is_dataclass, replace
from datetime import UTC, datetime
from enum import StrEnum
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from checklist_desktop.domain.checklist import Checklist, Question, Theme
from checklist_desktop.domain.dossier import (
    ActionPoint,
    Answer,
    CostKnown,
    Decision,
    Dossier,
    DossierKind,
    Evidence,
    Openness,
    Person,
    PolicyArrangement,
    Priority,
    Round,
    Signatory,
    SignatoryRole,
    SignedVersion,
    View,
)
from checklist_desktop.domain.meetings.meeting import (
    Course,
    GivenAnswer,
    Meeting,
    MeetingPlan,
    OpenPoint,
    Outcome,
    ThemeTime,
)
from checklist_desktop.reports.blocks import Entry
from checklist_desktop.reports.content.walk import report_of
from checklist_desktop.reports.subject import Subject
from checklist_desktop.services.checklists import read_checklist_file
from checklist_desktop.services.example import make_example
from checklist_desktop.services.library import Library
from checklist_desktop.services.stamps import Stamps
from checklist_desktop.system.paths import text_folder
from checklist_desktop.system.texts import Texts

if TYPE_CHECKING:
    from collections.abc import Iterator

    from checklist_desktop.reports.blocks import Report

FOREIGN = Path(__file__).parent.parent / "data" / "foreign-checklist.yaml"
MOMENT = datetime(2026, 11, 24, 13, 2, tzinfo=UTC)
FINGERPRINT = "0123456789abcdef" * 4

# Ids, dates, keys and pictures: each is told in other words, or in none.
_NO_WORDS: dict[type, set[str]] = {
    Checklist: {"id"},
    Question: {"id", "grounds", "partners", "sources"},
    Theme: {"id", "sources"},
    Dossier: {"id", "policy_links", "logo", "accent_colour", "rounds"},
    Round: {"id", "checklist", "signed_versions", "reopenings"},
    Answer: {"option", "arrangement", "meeting"},
    MeetingPlan: {"date"},
    Course: {"started_at", "ended_at", "outcome"},
    OpenPoint: {"id", "question"},
    ThemeTime: {"theme"},
    Evidence: {"date"},
    View: {"option"},
    ActionPoint: {"id", "question", "partners", "due"},
    Decision: {"date", "declarations"},
}


class _OnOneDay(Stamps):
    """The days of the example move along with today, so a test needs to say which day that is."""

    def now(self) -> datetime:
        return MOMENT


def texts_of(language: str = "nl") -> Texts:
    return Texts.load(text_folder(), language)


def report(subject: Subject, language: str = "nl") -> Report:
    return report_of(subject, texts_of(language))


@cache
def example() -> Subject:
    """The example as it is shipped, made once."""
    with TemporaryDirectory() as folder:
        library = Library(Path(folder) / "library.sqlite3", _OnOneDay())
        session = library.open(make_example(library))
        round_ = session.dossier.rounds[0]
        subject = Subject(session.dossier, round_, session.checklist(round_.id), MOMENT)
        library.close()
    return subject


@cache
def foreign() -> Subject:
    """Somebody else's checklist, with something everywhere something can be."""
    checklist = read_checklist_file(FOREIGN)
    return subject_of(checklist, filled(checklist))


@cache
def nothing() -> Subject:
    """Somebody else's checklist, about which nothing was said at all."""
    return subject_of(read_checklist_file(FOREIGN), Round("r1", "2026", "c" * 64))


def subject_of(checklist: Checklist, round_: Round) -> Subject:
    return Subject(Dossier("d1", "Voorbeeldstad", rounds=(round_,)), round_, checklist, MOMENT)


def in_region(subject: Subject) -> Subject:
    dossier = replace(
        subject.dossier,
        kind=DossierKind.REGION,
        name="Voorbeeldland",
        municipality_code="0000",
        members=("Voorbeeldstad", "Voorbeeldbroek"),
        arrangement=PolicyArrangement.REGIONAL,
        policy_links=("zelf-bedacht",),
    )
    return replace(subject, dossier=dossier)


def signed(subject: Subject, *signatories: Signatory) -> Subject:
    decision = replace(subject.round.decision, signatories=signatories)
    return replace(
        subject,
        round=replace(subject.round, decision=decision),
        signed=SignedVersion(1, FINGERPRINT, "2026-11-24T13:02:00.000Z"),
    )


def filled(checklist: Checklist) -> Round:
    """A round in which every question and every field holds words of its own."""
    questions = [item.question.id for item in checklist.numbered()]
    choices = checklist.answer_scale.choices
    return Round(
        id="r1",
        label="Voorjaarsronde",
        checklist="c" * 64,
        case_number="Z-77",
        portfolio_holder="Wethouder gebouwen",
        openness=Openness.CONFIDENTIAL,
        people=(Person("Gastvrouw", "Ans Voorbeeld"), Person("Beheerder")),
        answers={
            question: Answer(
                option=choices[place % len(choices)].id,
                explanation=f"Omdat het zo is bij {place}.\n\nEn <b>daarom</b> & toch.",
                arrangement=checklist.arrangement_levels[0].id,
                flagged=place % 2 == 0,
                evidence=(Evidence(f"Stuk{place}", "2025-03", f"Kast{place}"), Evidence(f"Los{place}")),
                views=(View(choices[0].id, 3), View(choices[-1].id, place + 1)),
                minority_view=f"Minder{place} denkt\nheel anders.",
                remark=f"Onder{place} ons.",
            )
            for place, question in enumerate(questions)
        },
        action_points=(
            *(
                ActionPoint(
                    f"a{place}",
                    f"Doen{place}",
                    question,
                    f"Eigenaar{place}",
                    (*(partner.id for partner in checklist.partners), f"Typ, zelf {place}"),
                    "2026-11-20",
                    Priority.HIGH,
                    CostKnown.YES,
                )
                for place, question in enumerate(questions)
            ),
            ActionPoint("free-2", "Zonder vraag en later", due="2027-05-01"),
            ActionPoint("free-1", "Zonder vraag en eerder", owner="Griffie", due="2027-01-31"),
        ),
        reflections={
            (theme.id, prompt.id): f"Terugblik op {theme.id} en {prompt.id}"
            for theme in checklist.themes
            for prompt in checklist.theme_reflections
        },
        conclusions={theme.id: f"Conclusie over {theme.id}" for theme in checklist.themes},
        requested_decisions=("Ermee door te gaan.",),
        meetings=(a_meeting(checklist),),
        decision=Decision(
            "B-12",
            "2026-11-23",
            ("no_persons",),
            (
                Signatory(SignatoryRole.PREPARED, "Adviseur gebouwen", "Bo Voorbeeld"),
                Signatory(SignatoryRole.AGREED, "Afdelingshoofd"),
            ),
        ),
    )


def a_meeting(checklist: Checklist, *, answers: int = 3) -> Meeting:
    """One that was held, about the first theme, in which so many answers were given or changed."""
    questions = [item.question.id for item in checklist.numbered()][:answers]
    choices = checklist.answer_scale.choices
    theme = checklist.themes[0].id
    given = tuple(
        GivenAnswer(question, choices[-1].id if place % 2 else None, choices[0].id)
        for place, question in enumerate(questions)
    )
    return Meeting(
        "m1",
        MeetingPlan(
            "2026-11-20",
            "Zaal boven",
            Person("Voorzitster", "Cor Voorbeeld"),
            (Person("Buurvrouw"), Person("Brandweer", "Dirk Voorbeeld")),
            (ThemeTime(theme, 20),),
        ),
        Course(
            "2026-11-20T13:00:00.000Z",
            "2026-11-20T14:31:00.000Z",
            Outcome((ThemeTime(theme, 31),), given, ("free-1",)),
        ),
        notes="Gebak meenemen.\nEn de <sleutel> ook.",
        decisions=("We hangen een bord op.", "We bellen de & firma."),
        open_points=(
            OpenPoint("p1", "Wie heeft de sleutel?", questions[0] if questions else None),
            OpenPoint("p2", "Wanneer weer?", settled=True),
        ),
    )


def texts_in(value: object) -> Iterator[str]:
    """Every text inside a value, in order; of a checklist and a round only what is words."""
    if isinstance(value, str):
        if not isinstance(value, StrEnum):
            yield value
        return
    for part in _parts_of(value):
        yield from texts_in(part)


def _parts_of(value: object) -> list[object]:
    if isinstance(value, Mapping):
        return list(value.values())
    if isinstance(value, tuple):
        return list(value)
    if isinstance(value, Entry):
        return [value.number, value.text, value.detail]  # as it is read
    if is_dataclass(value) and not isinstance(value, type):
        left_out = _NO_WORDS.get(type(value), {"id"})
        return [getattr(value, field.name) for field in fields(value) if field.name not in left_out]
    return []


def words_of(subject: Subject) -> list[str]:
    """Every text of the round, the dossier and the checklist that a reader must find."""
    partners = [
        subject.checklist.partner_name(partner)
        for point in subject.round.action_points
        for partner in point.partners
    ]
    return [
        *texts_in(subject.dossier),
        *texts_in(subject.round),
        *texts_in(subject.checklist),
        *partners,
    ]


def lost(texts: list[str], found: str) -> list[str]:
    """The texts that are nowhere; how they are spread over lines does not matter."""
    everything = bare(found)
    return [text for text in texts if bare(text) not in everything]


def bare(text: str) -> str:
    return "".join(text.split())


def all_text(report: Report) -> str:
    return "\n".join(texts_in(report.blocks))
