"""Events: named by their own hash, written and read back, and replayed into a dossier."""

from __future__ import annotations

import hashlib
from dataclasses import fields, replace
from typing import TYPE_CHECKING, cast

import pytest

from checklist_desktop.domain.canonical import canonical_bytes, parsed
from checklist_desktop.domain.changes.of_answers import SetAnswer
from checklist_desktop.domain.changes.of_dossiers import CreateDossier
from checklist_desktop.domain.changes.of_rounds import StartRound
from checklist_desktop.domain.dossier import Answer
from checklist_desktop.domain.errors import UnknownRound
from checklist_desktop.domain.events import Event, event_from_body, replay
from tests.changes import every_kind, kind_of

if TYPE_CHECKING:
    from checklist_desktop.domain.canonical import JsonValue
    from checklist_desktop.domain.changes.kinds import Change

FIRST = Event(
    dossier="d1",
    device="laptop",
    number=1,
    previous="",
    at="2026-11-24T09:00:01.000Z",
    by="",
    batch="b1",
    change=CreateDossier("Voorbeeldstad"),
)


def following(event: Event, change: Change) -> Event:
    return replace(event, number=event.number + 1, previous=event.id, change=change)


def with_ids(*events: Event) -> list[tuple[str, Event]]:
    return [(event.id, event) for event in events]


def test_the_id_is_the_hash_of_the_body() -> None:
    assert FIRST.id == hashlib.sha256(FIRST.body).hexdigest()


def test_the_hash_of_a_known_event_never_changes() -> None:
    """Libraries that exist are read by every later version."""
    assert FIRST.id == "62d3f4762689d6c8e9f595831cc0435244c658bc9ab886cc8196ce720c6b340b"


OTHER = replace(
    FIRST,
    dossier="d2",
    device="other",
    number=2,
    previous="p",
    at="later",
    by="me",
    batch="b2",
    replaces=("r",),
    undoes="u",
    redoes="r",
    change=CreateDossier("Voorbeelddorp"),
)


@pytest.mark.parametrize("name", [item.name for item in fields(Event) if item.init])
def test_every_field_counts_for_the_id(name: str) -> None:
    changed = replace(FIRST, **{name: getattr(OTHER, name)})

    assert changed.id != FIRST.id


def test_a_body_that_was_asked_for_is_not_that_of_a_changed_copy() -> None:
    before = FIRST.body

    assert FIRST.body is before
    assert replace(FIRST, by="me").body != before


@pytest.mark.parametrize("change", every_kind(), ids=kind_of)
def test_a_body_is_read_back(change: Change) -> None:
    event = replace(OTHER, change=change)

    assert event_from_body(event.body) == event
    assert event_from_body(event.body.decode("utf-8")).id == event.id


REFUSED: list[tuple[str, JsonValue]] = [
    ("number", True),
    ("number", "1"),
    ("by", None),
    ("replaces", "r"),
    ("replaces", [1]),
    ("change", None),
    ("change", {"kind": "set_answer"}),
    ("change", {"kind": "drop_everything"}),
    ("change", {"kind": ["set_answer"]}),
    ("surplus", "field"),
]


@pytest.mark.parametrize(("name", "value"), REFUSED)
def test_a_body_that_is_not_one_of_ours_is_refused(name: str, value: JsonValue) -> None:
    plain = cast("dict[str, JsonValue]", parsed(FIRST.body)) | {name: value}

    with pytest.raises(ValueError):  # noqa: PT011  # each has a text of its own
        event_from_body(canonical_bytes(plain))


@pytest.mark.parametrize("name", [item.name for item in fields(Event) if item.init])
def test_a_body_without_a_field_is_refused(name: str) -> None:
    plain = cast("dict[str, JsonValue]", parsed(FIRST.body))
    del plain[name]

    with pytest.raises(ValueError, match=r"missing fields|no kind"):
        event_from_body(canonical_bytes(plain))


@pytest.mark.parametrize("body", ["[]", "1", "null", '"text"'])
def test_a_body_that_is_no_object_is_refused(body: str) -> None:
    with pytest.raises(ValueError, match="an event is an object"):
        event_from_body(body)


def test_a_replay_gives_the_dossier_and_how_to_take_each_event_back() -> None:
    started = following(FIRST, StartRound("r1", "2026", "c" * 64))
    answered = following(started, SetAnswer("r1", "1.a", "partly"))
    again = following(answered, SetAnswer("r1", "1.a", "yes"))

    made = replay("d1", with_ids(FIRST, started, answered, again))

    (round_,) = made.dossier.rounds
    assert (made.dossier.id, made.dossier.name) == ("d1", "Voorbeeldstad")
    assert round_.answers == {"1.a": Answer("yes")}
    assert [item.id for item in made.recorded] == [FIRST.id, started.id, answered.id, again.id]
    assert made.recorded[0].inverse is None
    assert made.recorded[2].inverse == SetAnswer("r1", "1.a", None)
    assert made.recorded[3].inverse == SetAnswer("r1", "1.a", "partly")


def test_a_replay_of_nothing_is_an_empty_dossier() -> None:
    made = replay("d1", [])

    assert (made.dossier.id, made.dossier.name, made.recorded) == ("d1", "", ())


def test_a_replay_with_a_gap_says_which_round_is_missing() -> None:
    with pytest.raises(UnknownRound, match="r1"):
        replay("d1", with_ids(FIRST, following(FIRST, SetAnswer("r1", "1.a", "yes"))))
