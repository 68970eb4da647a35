"""What comes before the chapters: the front page, the margins of every page, and the contents."""

from __future__ import annotations

import base64
import binascii
from typing import TYPE_CHECKING

from checklist_desktop.domain.dossier import DossierKind, SignatoryRole
from checklist_desktop.insight.progress import questions_of
from checklist_desktop.reports.blocks import (
    Cell,
    Column,
    Contents,
    Fact,
    Front,
    Heading,
    Logo,
    PageWords,
    Table,
    Text,
    TextRole,
)
from checklist_desktop.reports.content.words import left_out, named, one_line, paragraphs, variant_title

if TYPE_CHECKING:
    from collections.abc import Iterator

    from checklist_desktop.reports.blocks import Block
    from checklist_desktop.reports.content.words import Words
    from checklist_desktop.reports.subject import Subject

_LONGEST_IN_MARGIN = 70
_LONGEST_SUBTITLE = 200
_LONGEST_NOTICE = 900
_PROVING = 16
_PICTURES = (b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff")


def front(subject: Subject, words: Words) -> Iterator[Block]:
    """The front page."""
    checklist = subject.checklist
    yield Front(
        product=words("product"),
        title=one_line(checklist.title),
        subtitles=tuple(_subtitles(checklist.subtitle, words)),
        state=words("state.signed" if subject.signed else "state.concept"),
        version=_version(subject, words),
        is_signed=subject.signed is not None,
        facts=tuple(_facts(subject, words)),
        notice=_notice(subject, words),
        logo=_logo(subject, words),
    )


def page_words(subject: Subject, words: Words) -> PageWords:
    """The margins of every page."""
    round_ = subject.round
    head = words("margin.head", name=subject.dossier.name, round=round_.label)
    case = words("margin.case", number=round_.case_number) if round_.case_number.strip() else ""
    return PageWords(
        head_left=_shortened(head),
        head_right=variant_title(
            words(f"margin.state.{_state_key(subject)}", version=subject.version), subject.parts, words
        ),
        foot_left=words(f"openness.{round_.openness}"),
        foot_middle=_shortened(case),
        page=words("margin.page", page="{page}", pages="{pages}"),
        watermark="" if subject.signed else words("state.concept"),
        proof=_proof(subject, words),
    )


def _proof(subject: Subject, words: Words) -> str:
    """By which a page can be known: the version, the day, and how the controlegetal begins."""
    if subject.signed is None:
        return ""
    start = subject.signed.fingerprint[:_PROVING]
    groups = " ".join(start[place : place + 4] for place in range(0, len(start), 4))
    return words("margin.proof", version=subject.version, day=words.day(subject.day), start=groups)


def contents(subject: Subject, words: Words) -> Iterator[Block]:
    """The table of contents, and on the same page what each answer means."""
    scale = subject.checklist.answer_scale
    yield Contents(words("contents.title"))
    yield Heading(words("contents.answers"), level=2)
    yield Table(
        summary=words("contents.answers.summary"),
        columns=(
            Column(words("contents.answers.answer"), 44),
            Column(words("contents.answers.description"), 80),
            Column(words("contents.answers.counts"), 36),
        ),
        rows=tuple(
            (
                Cell(option.label, strong=True, meaning=option.meaning),
                Cell(paragraphs(option.description) or words("none")),
                Cell(words(f"meaning.{option.meaning}")),
            )
            for option in scale.options
        ),
    )
    yield Text(words("contents.bars"), TextRole.SMALL)
    yield Text(words("contents.no_grade"), TextRole.SMALL)


def _subtitles(subtitle: str, words: Words) -> Iterator[str]:
    """Below the title; what is too long for that place stands in the annex about the checklist."""
    if 0 < len(subtitle) <= _LONGEST_SUBTITLE:
        yield one_line(subtitle)
    yield words("front.for_college")


def _notice(subject: Subject, words: Words) -> str:
    """Where the content comes from, or where that is told when it is too long for the front page."""
    notice = subject.checklist.origin_notice
    if len(notice) <= _LONGEST_NOTICE:
        return paragraphs(notice)
    there = subject.parts.has_annexes
    return words("front.notice_elsewhere" if there else "front.notice_in_full_report")


def _facts(subject: Subject, words: Words) -> Iterator[Fact]:
    dossier, round_, checklist = subject.dossier, subject.round, subject.checklist
    region = dossier.kind is DossierKind.REGION
    yield Fact(words("front.region" if region else "front.municipality"), dossier.name, strong=True)
    if not subject.parts.is_whole:
        yield Fact(words("variant.label"), left_out(subject, words))
    core = words("front.round.core", round=round_.label)
    yield Fact(words("front.round"), core if round_.core_only else round_.label)
    yield Fact(words("front.date"), words(f"front.date.{_state_key(subject)}", day=words.day(subject.day)))
    decision = round_.decision
    if decision.number.strip():
        yield Fact(words("front.decision"), decision.number)
    unfilled = words("unfilled")
    yield Fact(words("front.case"), round_.case_number.strip() or unfilled)
    yield Fact(words("front.portfolio"), round_.portfolio_holder.strip() or unfilled)
    preparers = [who.function for who in decision.signatories if who.role is SignatoryRole.PREPARED]
    yield Fact(words("front.prepared"), named(preparers) or unfilled)
    yield Fact(words("front.openness"), words(f"openness.{round_.openness}"))
    questions = words("count.questions", count=len(questions_of(round_, checklist)))
    themes = words("count.themes", count=len(checklist.themes))
    facts = {"version": checklist.version, "questions": questions, "themes": themes}
    yield Fact(words("front.checklist"), words("front.checklist.size", **facts))


def _version(subject: Subject, words: Words) -> str:
    return words(f"front.version.{_state_key(subject)}", version=subject.version)


def _state_key(subject: Subject) -> str:
    if subject.signed:
        return "signed"
    return "reopened" if subject.earlier else "concept"


def _logo(subject: Subject, words: Words) -> Logo | None:
    if not subject.dossier.logo:
        return None
    try:
        image = base64.b64decode(subject.dossier.logo, validate=True)
    except binascii.Error:
        return None
    if not image.startswith(_PICTURES):
        return None
    return Logo(image, words("front.logo", name=subject.dossier.name))


def _shortened(text: str) -> str:
    return text if len(text) <= _LONGEST_IN_MARGIN else f"{text[: _LONGEST_IN_MARGIN - 1].rstrip()}…"
