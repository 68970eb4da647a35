"""Checking the library and its back-ups: what is counted, what is wrong, and what is advised."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from checklist_desktop.domain.changes.of_answers import WriteExplanation
from checklist_desktop.domain.errors import Cancelled
from checklist_desktop.services.safekeeping.backups import BackupReason, Backups
from checklist_desktop.services.safekeeping.checking import check_library, report_on
from checklist_desktop.services.sign_off import reopen, sign_off
from checklist_desktop.system.paths import text_folder
from checklist_desktop.system.texts import Texts
from tests.builders import Desk, tampering

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from checklist_desktop.services.safekeeping.checking import CheckReport, LibraryCheck

ENGLISH, DUTCH = Texts.load(text_folder(), "en"), Texts.load(text_folder(), "nl")


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with closing(Desk(tmp_path)) as opened:
        opened.explain("1.a", "Dit werkt.")
        sign_off(opened.session, opened.round_id).result()
        yield opened


def checked(desk: Desk, told: list[float] | None = None, *, cancelled: bool = False) -> LibraryCheck:
    heard = [] if told is None else told
    backups = Backups(desk.library, free=lambda folder: 1 << 40)
    return check_library(desk.library, backups, heard.append, lambda: cancelled)


def report(desk: Desk, texts: Texts = ENGLISH) -> CheckReport:
    return report_on(checked(desk), texts)


def back_up(desk: Desk) -> Path:
    return Backups(desk.library, free=lambda folder: 1 << 40).make(BackupReason.ASKED).backup.path


def test_a_sound_library_is_told_with_all_that_was_checked(desk: Desk) -> None:
    back_up(desk)
    found = report(desk)

    assert found.outcome == "Everything is as it was saved."
    assert found.faults == ()
    assert [line.partition(":")[0] for line in found.checked] == [
        f"The structure of the file {desk.path}.",
        "All changes in 1 dossier (4)",
        "The fingerprint of 1 version that was signed off.",
        "The content of 1 checklist.",
        "The overviews",
        "1 back-up",
    ]
    assert found.lines[-1] == "You need not do anything."


def test_without_back_ups_it_says_so(desk: Desk) -> None:
    assert report(desk).checked[-1] == "There are no back-ups to check yet."


HARMS = [
    ("update event set body = replace(body, 'it', 'at') where n = 3", "In dossier Voorbeeldstad is een"),
    ("delete from signed_version", "In dossier Voorbeeldstad is een vastgestelde versie"),
    ("update signed_version set body = body || ' '", "Een vastgestelde versie is veranderd"),
    ("delete from checklist", "De checklist van een ronde in dossier Voorbeeldstad"),
    ("update checklist set body = body || ' '", "Een opgeslagen checklist is veranderd"),
    ("delete from head", "Een overzicht komt niet overeen met de wijzigingen"),
    ("insert into draft select dossier_id, 'x', 'y' from dossier", "In dossier Voorbeeldstad is tekst"),
]  # fmt: skip


@pytest.mark.parametrize(("harm", "words"), HARMS)
def test_each_kind_of_harm_has_a_sentence(desk: Desk, harm: str, words: str) -> None:
    harmed(desk, harm)

    assert any(line.startswith(words) for line in report(desk, DUTCH).faults)


def harmed(desk: Desk, harm: str) -> None:
    """The library after someone was in it with a SQLite tool."""
    desk.library.close()
    with tampering(desk.path) as raw:
        raw.execute(harm)
        assert raw.total_changes() > 0
    desk.open_library()


def test_when_only_an_overview_is_wrong_the_answers_are_said_to_be_safe(desk: Desk) -> None:
    harmed(desk, "delete from head")

    assert report(desk).advice.startswith("Your answers are in order.")


def test_a_damaged_library_is_advised_to_be_left_as_it_is(desk: Desk) -> None:
    harmed(desk, "delete from signed_version")

    assert report(desk).advice.startswith("Do not go on working in this library.")


def test_a_back_up_that_was_damaged_is_named_and_the_library_is_said_to_be_in_order(desk: Desk) -> None:
    path = back_up(desk)
    content = bytearray(path.read_bytes())
    content[len(content) // 2] ^= 0xFF
    path.write_bytes(content[:-512])
    found = report(desk)

    assert found.outcome == "Something is wrong: 1 fault was found."
    (fault,) = found.faults
    assert path.name in fault
    assert found.advice.startswith("The library itself is in order")


def test_it_tells_how_far_it_is_and_stops_when_nobody_waits(desk: Desk) -> None:
    back_up(desk)
    told: list[float] = []
    checked(desk, told)

    assert told == [0.5]
    with pytest.raises(Cancelled):
        checked(desk, cancelled=True)


def test_what_is_typed_is_checked_as_well(desk: Desk) -> None:
    reopen(desk.session, desk.round_id, "Een cijfer klopte niet.").result()
    desk.session.keep_draft(WriteExplanation(desk.round_id, "1.b", "Bijna"))

    assert report(desk).faults == ()
