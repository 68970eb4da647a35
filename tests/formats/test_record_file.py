"""The data of a report: what was written is read back, and what is wrong with it is named."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from checklist_desktop.domain.canonical import canonical_bytes, digest
from checklist_desktop.domain.dossier import ActionPoint, Answer, Evidence, View
from checklist_desktop.domain.errors import RecordFileInvalid
from checklist_desktop.domain.plain import to_plain
from checklist_desktop.domain.round_content import Record, record_bytes
from checklist_desktop.formats.record.record_file import read_record
from checklist_desktop.services.sign_off import signed_content
from tests.builders import a_checklist, a_dossier, a_round

if TYPE_CHECKING:
    from collections.abc import Callable

    from checklist_desktop.domain.canonical import JsonValue

AT = "2026-11-24T09:00:00.000Z"


def a_record(*, is_signed: bool = True) -> Record:
    """Something everywhere that something can be."""
    checklist = a_checklist()
    round_ = replace(
        a_round(),
        checklist=digest(to_plain(checklist)),
        answers={
            "1.a": Answer(
                "yes",
                "Ja.",
                evidence=(Evidence("Plan", "2026-03"),),
                views=(View("yes", 4), View("no", 1)),
                minority_view="Nee.",
                remark="Navragen.",
            )
        },
        action_points=(ActionPoint("a1", "Oefenen", "1.a", due="2027-01-31"),),
        reflections={("signals", "proud"): "Op de route."},
        conclusions={"signals": "Goed."},
    )
    dossier = a_dossier(round_)
    content = signed_content(dossier, round_.id, AT)
    fingerprint = digest(content) if is_signed else ""
    return Record(canonical_bytes(content), dossier, checklist, 1, AT, fingerprint)


@pytest.mark.parametrize("is_signed", [True, False])
def test_what_was_written_is_read_back(is_signed: bool) -> None:
    record = a_record(is_signed=is_signed)

    again = read_record(record_bytes(record), "dossier.json")

    assert again == record
    assert again.is_whole


def test_the_content_stands_in_the_file_as_it_was_hashed() -> None:
    record = a_record()

    assert record.body in record_bytes(record)


def edited(change: Callable[[dict[str, JsonValue]], None]) -> bytes:
    plain = json.loads(record_bytes(a_record()))
    change(plain)
    return json.dumps(plain).encode()


def content_of(plain: dict[str, JsonValue]) -> dict[str, JsonValue]:
    found = plain["content"]
    assert isinstance(found, dict)
    return found


def the_round(plain: dict[str, JsonValue]) -> dict[str, JsonValue]:
    dossier = content_of(plain)["dossier"]
    assert isinstance(dossier, dict)
    assert isinstance(dossier["rounds"], list)
    (found,) = dossier["rounds"]
    assert isinstance(found, dict)
    return found


EDITS: dict[str, tuple[str, Callable[[dict[str, JsonValue]], object]]] = {
    "another format": ("NotAllowed", lambda plain: plain.update(format="op-orde-record/9")),
    "an unknown field": ("UnknownKey", lambda plain: plain.update(more=1)),
    "no checklist": ("MissingKey", lambda plain: plain.pop("checklist")),
    "an unknown field in an answer": (
        "UnknownKey",
        lambda plain: the_round(plain).update(answers={"1.a": {"score": 3}}),
    ),
    "text for a number": ("WrongKind", lambda plain: content_of(plain).update(version="1")),
    "no version at all": ("NotAllowed", lambda plain: content_of(plain).update(version=0)),
    "half a row": ("WrongKind", lambda plain: the_round(plain).update(reflections=[["signals", "proud"]])),
    "no moment": ("ImpossibleDate", lambda plain: content_of(plain).update(at="gisteren")),
    "no day for a meeting": (
        "ImpossibleDate",
        lambda plain: the_round(plain).update(meetings=[{"id": "m1", "plan": {"date": "2026-02-30"}}]),
    ),
    "no moment for a meeting": (
        "ImpossibleDate",
        lambda plain: the_round(plain).update(meetings=[{"id": "m1", "course": {"ended_at": "straks"}}]),
    ),
    "an unknown field in a meeting": (
        "UnknownKey",
        lambda plain: the_round(plain).update(meetings=[{"id": "m1", "mood": "good"}]),
    ),
    "no fingerprint": ("NoFingerprint", lambda plain: plain.update(fingerprint="ABC")),
    "a draft with a fingerprint": ("NoFingerprint", lambda plain: plain.update(state="draft")),
    "a text without end": ("TextTooLong", lambda plain: the_round(plain).update(label="x" * 20_001)),
    "two rounds": (
        "NotOneRound",
        lambda plain: content_of(plain).update(
            dossier={"id": "d", "name": "n", "rounds": [the_round(plain), the_round(plain)]}
        ),
    ),
    "a checklist without a starting state": (
        "StartingState",
        lambda plain: plain.update(
            checklist=json.loads(json.dumps(plain["checklist"]).replace("not_discussed", "unknown"))
        ),
    ),
}


@pytest.mark.parametrize(("kind", "change"), EDITS.values(), ids=list(EDITS))
def test_what_cannot_be_is_named(kind: str, change: Callable[[dict[str, JsonValue]], None]) -> None:
    with pytest.raises(RecordFileInvalid) as refused:
        read_record(edited(change), "dossier.json")

    assert kind in [fault.kind for fault in refused.value.faults]


@pytest.mark.parametrize("content", [b"", b"[]", b"{", b"\xff", b"null", b"[" * 5000, b'{"a":1,"a":2}'])
def test_anything_else_is_refused(content: bytes) -> None:
    with pytest.raises(RecordFileInvalid):
        read_record(content, "dossier.json")


def test_an_answer_that_was_edited_no_longer_fits_the_fingerprint() -> None:
    changed = edited(lambda plain: the_round(plain).update(answers={"1.a": {"option": "no"}}))

    assert not read_record(changed, "dossier.json").is_whole


def test_a_checklist_that_was_edited_no_longer_fits_the_round() -> None:
    words = record_bytes(a_record()).replace(b"Is er een meldroute?", b"Is er koffie?")

    assert not read_record(words, "dossier.json").is_whole
