"""What came of checking a report, in plain words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from checklist_desktop.services.exporting.signing import told as told_signature
from checklist_desktop.services.proof.comparing import MOST_NAMED
from checklist_desktop.services.proof.verifying import Outcome
from checklist_desktop.services.sign_off import grouped

if TYPE_CHECKING:
    from collections.abc import Iterator

    from checklist_desktop.services.proof.comparing import Difference
    from checklist_desktop.services.proof.verifying import Verdict
    from checklist_desktop.system.texts import Texts

_MOST_PAGES = 30


def told(verdict: Verdict, texts: Texts) -> tuple[str, ...]:
    """The outcome first, then what it rests on and everything that differs."""
    return (texts(f"proof.outcome.{verdict.outcome}"), *_about(verdict, texts), *_differing(verdict, texts))


def _about(verdict: Verdict, texts: Texts) -> Iterator[str]:
    record = verdict.record
    if record is not None:
        yield texts("proof.about", name=record.dossier.name, round=record.round.label, version=record.version)
        if record.fingerprint:
            yield texts("proof.number", number=grouped(record.fingerprint))
        if verdict.outcome is not Outcome.DRAFT:
            yield texts("proof.from_library" if verdict.in_library else "proof.from_data")
    for state in verdict.signatures:
        yield from told_signature(state, texts)


def _differing(verdict: Verdict, texts: Texts) -> Iterator[str]:
    if not verdict.data_fit:
        yield texts("proof.data_differ")
    if verdict.added:
        yield texts("proof.added")
    for one in verdict.differences[:MOST_NAMED]:
        yield _told(one, texts)
    if (more := len(verdict.differences) - MOST_NAMED) > 0:
        yield texts("proof.more", count=more)
    for kind in verdict.kinds:
        yield texts(f"proof.kind.{kind}")
    if verdict.pages:
        numbers = ", ".join(map(str, verdict.pages[:_MOST_PAGES]))
        yield texts("proof.pages", pages=f"{numbers}, …" if len(verdict.pages) > _MOST_PAGES else numbers)


def _told(one: Difference, texts: Texts) -> str:
    nothing = texts("proof.nothing")
    return texts(
        "proof.difference",
        where=one.where or texts("proof.start"),
        adopted=one.adopted or nothing,
        found=one.found or nothing,
    )
