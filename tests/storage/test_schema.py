"""The triggers guard against our own mistakes: what is final stays as it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

import apsw
import pytest

from checklist_desktop.domain.changes.of_answers import SetAnswer
from checklist_desktop.domain.changes.of_dossiers import DescribeDossier, Reopen, SignOff
from checklist_desktop.domain.changes.of_rounds import SetPeople
from checklist_desktop.domain.dossier import DossierKind, Person
from checklist_desktop.domain.errors import StorageFailed
from checklist_desktop.storage.event_store import EventStore, SignedBody
from tests.storage.chains import Chain

if TYPE_CHECKING:
    from checklist_desktop.storage.connection import LibraryFile

SIGN_OFF = SignOff("r1", 1, "f" * 64, "t")
SIGNED = SignedBody("f" * 64, "r1", 1, b"{}")


@pytest.fixture
def signed(library: LibraryFile) -> Chain:
    """A dossier with a signed round in which one question is answered."""
    chain = Chain()
    EventStore(library).append(chain.begin(), chain.dossier)
    EventStore(library).append(chain.add(SetAnswer("r1", "1.a", "yes")), chain.dossier)
    EventStore(library).append(chain.add(SIGN_OFF), chain.dossier, SIGNED)
    return chain


FINAL = [
    ("update event set body = '{}'", "events are final"),
    ("update event set seq = seq + 100", "events are final"),
    ("delete from event", "events are final"),
    ("update signed_version set body = '[]'", "signed versions are final"),
    ("delete from signed_version", "signed versions are final"),
]
OF_A_SIGNED_ROUND = (
    "insert into event values(99, zeroblob(32), 'd1', 'laptop', 99, 'r1', 'set_answer', '{}')",
    "the round is signed",
)


@pytest.mark.parametrize(("statement", "reason"), [*FINAL, OF_A_SIGNED_ROUND])
def test_what_is_final_cannot_be_changed(
    library: LibraryFile, signed: Chain, statement: str, reason: str
) -> None:
    with pytest.raises(apsw.ConstraintError, match=reason):
        library.connection.execute(statement)


def test_a_signed_round_takes_no_events_even_when_the_rules_are_passed_by(
    library: LibraryFile, signed: Chain
) -> None:
    with pytest.raises(StorageFailed, match="the round is signed"):
        EventStore(library).append(signed.add(SetPeople("r1", (Person("Wethouder"),))), signed.dossier)


def test_the_dossier_around_a_signed_round_can_change(library: LibraryFile, signed: Chain) -> None:
    events = signed.add(DescribeDossier("Voorbeeldregio", DossierKind.REGION))
    EventStore(library).append(events, signed.dossier)

    assert EventStore(library).dossiers()[0].name == "Voorbeeldregio"


def test_a_reopened_round_takes_answers_again(library: LibraryFile, signed: Chain) -> None:
    events = signed.add(Reopen("r1", "Een cijfer klopte niet.", "t"), SetAnswer("r1", "1.a", "no"))
    EventStore(library).append(events[:1], signed.dossier)
    EventStore(library).append(events[1:], signed.dossier)

    assert [event.change for _, event in EventStore(library).events("d1")][-1] == SetAnswer("r1", "1.a", "no")


def texts_of(library: LibraryFile, kind: str) -> list[str]:
    return [
        str(row[0])
        for row in library.connection.execute("select sql from sqlite_schema where type = ?", (kind,))
    ]


def test_every_table_checks_the_types_of_its_columns(library: LibraryFile) -> None:
    tables = texts_of(library, "table")

    assert len(tables) == 8
    assert all("strict" in table for table in tables)


def test_no_trigger_is_forgotten_here(library: LibraryFile) -> None:
    reasons = {reason for _, reason in (*FINAL, OF_A_SIGNED_ROUND)}
    triggers = texts_of(library, "trigger")

    assert len(triggers) == 5
    assert all(any(reason in trigger for reason in reasons) for trigger in triggers)
