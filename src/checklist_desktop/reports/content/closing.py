"""The last chapter: what was declared and decided, who signs, earlier versions, and what this file holds."""

from __future__ import annotations

from datetime import date, datetime
from hashlib import sha256
from typing import TYPE_CHECKING

from checklist_desktop.domain.dossier import SignatoryRole
from checklist_desktop.insight.meeting_record import told_meetings
from checklist_desktop.insight.open_points import DECLARATIONS, Lack, open_points, points_with
from checklist_desktop.insight.progress import questions_of, round_progress
from checklist_desktop.reports.blocks import (
    Fact,
    FactTable,
    Fingerprint,
    Heading,
    Items,
    QrCode,
    SignatureBox,
    SignatureBoxes,
    Text,
    TextRole,
)
from checklist_desktop.reports.content.words import facts_in_a_row, left_out, listed
from checklist_desktop.reports.subject import day_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from checklist_desktop.domain.dossier import Reopening, Signatory, SignedVersion
    from checklist_desktop.insight.report_parts import Parts
    from checklist_desktop.reports.blocks import Block
    from checklist_desktop.reports.content.words import Words
    from checklist_desktop.reports.subject import Subject

_GROUP = 4
QR_MARK = "OPORDE1"
"""What a QR code begins with; then follow the version and the controlegetal, with colons between."""
_COUNTED = ("questions", "discussed", "explanations", "evidence", "actions", "reflections", "people")
_WHEN_THERE = ("minority_views", "remarks", "meetings")
"""Counted only where there is one, as reports of before do not speak of them."""


def closing(subject: Subject, words: Words, number: str) -> Iterator[Block]:
    """The page to sign, or what is still needed before it can be signed."""
    yield Heading(words("closing.title"), number=number)
    yield Text(_lead(subject, words), TextRole.LEAD)
    yield _declarations(subject, words)
    yield FactTable(tuple(_decision_facts(subject, words)))
    if subject.signed:
        yield Fingerprint(
            side_head=words("closing.fingerprint"),
            groups=tuple(_groups(subject.signed.fingerprint)),
            note=words("closing.fingerprint.note", version=subject.version),
            code=_code(subject.signed, words),
        )
        yield _signatures(subject, words)
    else:
        yield _needed(subject, words)
    if subject.earlier:
        yield Heading(words("closing.earlier"), level=2)
        yield FactTable(tuple(_earlier(subject, words)))
    yield Heading(words("closing.colophon"), level=2)
    yield FactTable(tuple(_colophon(subject, words)))


def _lead(subject: Subject, words: Words) -> str:
    name, version = subject.dossier.name, subject.version
    if subject.signed:
        return words("closing.lead.signed", name=name, version=version, day=words.day(subject.day))
    if subject.earlier:
        return words("closing.lead.reopened", version=version)
    return words("closing.lead.concept")


def _declarations(subject: Subject, words: Words) -> Block:
    ticked = subject.round.decision.declarations
    items = tuple(
        words(
            "closing.declared" if key in ticked else "closing.not_declared",
            declaration=words(f"declaration.{key}"),
        )
        for key in DECLARATIONS
    )
    numbers = tuple(f"{number}." for number in range(1, len(items) + 1))
    return Items(items, numbers, words("closing.declarations"))


def _decision_facts(subject: Subject, words: Words) -> Iterator[Fact]:
    decision = subject.round.decision
    unfilled = words("unfilled")
    yield Fact(words("closing.decision_number"), decision.number.strip() or unfilled)
    date = words.partial_date(decision.date) if decision.date else unfilled
    yield Fact(words("closing.decision_date"), date)
    for role in SignatoryRole:
        people = [_named(who, words) for who in decision.signatories if who.role is role]
        yield Fact(words(f"closing.{role}"), "\n".join(people) or unfilled)


def _signatures(subject: Subject, words: Words) -> Block:
    """A box for each who adopts; without them for the mayor and the secretary, who sign for the college."""
    adopts = [who for who in subject.round.decision.signatories if who.role is SignatoryRole.ADOPTS]
    titles = [_named(who, words) for who in adopts]
    titles = titles or [words("closing.mayor"), words("closing.secretary")]
    return SignatureBoxes(
        side_head=words("closing.signatures"),
        boxes=tuple(
            SignatureBox(f"signature-{place}", title, words("closing.signature_of", who=title))
            for place, title in enumerate(titles, start=1)
        ),
        place_label=words("closing.place"),
        date_label=words("closing.date"),
    )


def _needed(subject: Subject, words: Words) -> Block:
    found = open_points(subject.round, subject.checklist)
    counts = {lack: len(points_with(found, lack)) for lack in Lack}
    items = tuple(words(f"needed.{lack}", count=count) for lack, count in counts.items() if count)
    return Items(items or (words("needed.nothing"),), side_head=words("closing.needed"))


def _earlier(subject: Subject, words: Words) -> Iterator[Fact]:
    for signed in subject.earlier:
        reopened = [one for one in subject.reopenings if one.after_version == signed.version]
        lines = (
            words("closing.earlier.signed", day=words.day(_day(signed))),
            words("closing.earlier.fingerprint", fingerprint=" ".join(_groups(signed.fingerprint))),
            *(
                words("closing.earlier.reopened", day=words.day(_day(one)), reason=one.reason)
                for one in reopened
            ),
        )
        yield Fact(words("closing.earlier.version", version=signed.version), "\n".join(lines))


def _colophon(subject: Subject, words: Words) -> Iterator[Fact]:
    checklist = subject.checklist
    if not subject.parts.is_whole:
        yield Fact(words("variant.label"), left_out(subject, words))
    yield Fact(words("colophon.counts"), listed(_counts(subject, words)))
    named = (checklist.id, words("colophon.version", version=checklist.version))
    about = (
        words("colophon.status", status=checklist.status) if checklist.status else "",
        words("colophon.language", language=checklist.language) if checklist.language else "",
    )
    yield Fact(words("colophon.checklist"), facts_in_a_row((*named, *about)))
    yield Fact(words("colophon.hash"), " ".join(_groups(subject.round.checklist)))
    if subject.data is not None:
        number = " ".join(_groups(sha256(subject.data.content).hexdigest()))
        yield Fact(words(f"colophon.data.{subject.data.place}"), words("colophon.data", number=number))


def _code(signed: SignedVersion, words: Words) -> QrCode:
    return QrCode(
        content=f"{QR_MARK}:{signed.version}:{signed.fingerprint}",
        description=words("closing.code.description", version=signed.version),
        note=words("closing.code.note"),
    )


def _counts(subject: Subject, words: Words) -> list[str]:
    round_, checklist = subject.round, subject.checklist
    answers = [round_.answer(item.question.id) for item in questions_of(round_, checklist)]
    counts = {
        "themes": len(checklist.themes),
        "questions": len(answers),
        "discussed": round_progress(round_, checklist).all.discussed.count,
        "explanations": sum(bool(answer.explanation.strip()) for answer in answers),
        "evidence": sum(len(answer.evidence) for answer in answers),
        "actions": len(round_.action_points),
        "reflections": sum(bool(text.strip()) for text in round_.reflections.values()),
        "people": len(round_.people),
        "minority_views": sum(bool(answer.minority_view.strip()) for answer in answers),
        "remarks": sum(bool(answer.remark.strip()) for answer in answers),
        "meetings": len(told_meetings(round_)),
    }
    told = (*_counted(subject.parts), *(key for key in _also_told(subject.parts) if counts[key]))
    return [words(f"count.{key}", count=counts[key]) for key in told]


def _also_told(parts: Parts) -> tuple[str, ...]:
    told = {
        "minority_views": parts.has_minority_views,
        "remarks": parts.has_remarks,
        "meetings": parts.has_meetings,
    }
    return tuple(key for key in _WHEN_THERE if told[key])


def _counted(parts: Parts) -> tuple[str, ...]:
    """What is counted: only what this report tells."""
    if parts.has_questions:
        gone = () if parts.has_explanations else ("explanations",)
        people = () if parts.has_annexes else ("people",)
        return tuple(key for key in _COUNTED if key not in (*gone, *people))
    return ("actions",) if parts.has_actions else ("themes",)


def _named(who: Signatory, words: Words) -> str:
    """A function, and the name when there is one."""
    if not who.name.strip():
        return who.function
    return words("closing.named", function=who.function, name=who.name)


def _groups(fingerprint: str) -> list[str]:
    """In groups of four, as a controlegetal is read aloud and compared by eye."""
    return [fingerprint[start : start + _GROUP] for start in range(0, len(fingerprint), _GROUP)]


def _day(item: SignedVersion | Reopening) -> date:
    return day_of(datetime.fromisoformat(item.at))
