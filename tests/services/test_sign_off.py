"""Signing off: content frozen under its controlegetal, readable for ever, whatever comes after."""

from __future__ import annotations

import hashlib
import json
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from checklist_desktop.domain.canonical import canonical_bytes, digest
from checklist_desktop.domain.changes.of_dossiers import DescribeDossier
from checklist_desktop.domain.changes.of_rounds import StartRound
from checklist_desktop.domain.dossier import Answer, DossierKind
from checklist_desktop.domain.errors import (
    LibraryDamaged,
    ReasonMissing,
    RoundIsNotSigned,
    RoundIsSigned,
    UnknownRound,
    VersionUnknown,
)
from checklist_desktop.services.sign_off import (
    grouped,
    provisional_fingerprint,
    read_signed,
    reopen,
    sign_off,
    signed_content,
)
from tests.changes import revocable, to_the_bin_and_back

if TYPE_CHECKING:
    from checklist_desktop.domain.dossier import SignedVersion
    from tests.builders import Desk

REASON = "Een cijfer klopte niet."


def fill(desk: Desk) -> None:
    for change in revocable(desk.round_id):
        if change.kind not in ("withdraw_round", "start_round"):
            desk.session.apply(change).result()


def signed(desk: Desk) -> SignedVersion:
    sign_off(desk.session, desk.round_id).result()
    return desk.round.signed_versions[-1]


def body(desk: Desk, version: int) -> str:
    return desk.session.signed_body(desk.round.signed_versions[version - 1])


def test_the_controlegetal_is_the_hash_of_the_content_and_of_nothing_else(desk: Desk) -> None:
    fill(desk)
    version = signed(desk)

    assert version.version == 1
    assert version.fingerprint == hashlib.sha256(body(desk, 1).encode("utf-8")).hexdigest()
    plain = json.loads(body(desk, 1))
    assert sorted(plain) == ["at", "dossier", "format", "previous", "version"]
    assert (plain["format"], plain["version"], plain["previous"]) == ("op-orde-signed-version/1", 1, "")
    assert plain["at"] == version.at
    assert canonical_bytes(plain) == body(desk, 1).encode("utf-8")


def test_what_was_signed_is_read_back_whole(desk: Desk) -> None:
    fill(desk)
    before = desk.round
    version = signed(desk)
    content = read_signed(desk.session, desk.round_id, 1)

    assert content.round == before
    assert content.signed == version
    assert content.dossier == replace(desk.dossier, rounds=(before,))


def test_only_the_round_that_is_signed_is_in_its_content(desk: Desk) -> None:
    desk.session.apply(StartRound("r2", "2027", desk.round.checklist)).result()
    signed(desk)

    assert [round_.id for round_ in read_signed(desk.session, desk.round_id, 1).dossier.rounds] == [
        desk.round_id
    ]


def test_a_signed_version_stays_as_it_is_to_the_byte(desk: Desk) -> None:
    fill(desk)
    signed(desk)
    first = body(desk, 1)
    reopen(desk.session, desk.round_id, REASON).result()
    desk.answer("1.a", "none")
    desk.session.apply(DescribeDossier("Nieuwstad", DossierKind.MUNICIPALITY)).result()
    signed(desk)
    desk.restart()

    assert body(desk, 1) == first
    assert read_signed(desk.session, desk.round_id, 1).dossier.name == "Voorbeeldregio"
    assert read_signed(desk.session, desk.round_id, 1).round.answer("1.a").option == "partly"
    assert read_signed(desk.session, desk.round_id, 2).dossier.name == "Nieuwstad"
    assert read_signed(desk.session, desk.round_id, 2).round.answer("1.a").option == "none"


def test_a_next_version_names_the_one_before(desk: Desk) -> None:
    first = signed(desk)
    reopen(desk.session, desk.round_id, REASON).result()
    second = signed(desk)
    plain = json.loads(body(desk, 2))

    assert (second.version, plain["version"], plain["previous"]) == (2, 2, first.fingerprint)
    assert read_signed(desk.session, desk.round_id, 2).round.reopenings == ()
    assert desk.round.reopenings[0].reason == REASON
    assert desk.round.reopenings[0].after_version == 1


def test_signing_twice_is_refused(desk: Desk) -> None:
    signed(desk)

    with pytest.raises(RoundIsSigned) as caught:
        sign_off(desk.session, desk.round_id)

    assert (caught.value.label, caught.value.version) == ("2026", 1)
    assert len(desk.round.signed_versions) == 1


def test_reopening_needs_a_signed_round_and_a_reason(desk: Desk) -> None:
    with pytest.raises(RoundIsNotSigned):
        reopen(desk.session, desk.round_id, REASON)
    signed(desk)
    with pytest.raises(ReasonMissing):
        reopen(desk.session, desk.round_id, " ")

    assert desk.round.is_signed


def test_a_version_that_is_not_there_is_unknown(desk: Desk) -> None:
    signed(desk)

    with pytest.raises(VersionUnknown) as caught:
        read_signed(desk.session, desk.round_id, 2)
    assert (caught.value.label, caught.value.version) == ("2026", 2)
    with pytest.raises(UnknownRound):
        read_signed(desk.session, "r9", 1)


def test_a_version_that_was_changed_on_disk_is_never_shown(desk: Desk) -> None:
    desk.answer("1.a", "no")
    signed(desk)
    with desk.tampered_with() as raw:
        raw.execute("update signed_version set body = replace(body, '\"no\"', '\"yes\"')")
        assert raw.total_changes() > 0

    with pytest.raises(LibraryDamaged):
        read_signed(desk.session, desk.round_id, 1)


def test_a_version_that_was_swapped_on_disk_is_never_shown(desk: Desk) -> None:
    """Content and its own hash replaced together: the event still names the real one."""
    signed(desk)
    forged = canonical_bytes({"dossier": "forged"})
    with desk.tampered_with() as raw:
        own = bytes.fromhex(digest({"dossier": "forged"}))
        raw.execute("update signed_version set fingerprint = ?, body = ?", (own, forged.decode()))

    assert not desk.library.verify().is_sound
    with pytest.raises(LibraryDamaged):
        read_signed(desk.session, desk.round_id, 1)


def test_before_signing_the_controlegetal_follows_every_answer(desk: Desk) -> None:
    empty = provisional_fingerprint(desk.dossier, desk.round_id)
    desk.answer("1.a", "yes")
    answered = provisional_fingerprint(desk.dossier, desk.round_id)
    desk.answer("1.a", None)

    assert answered != empty == provisional_fingerprint(desk.dossier, desk.round_id)
    assert desk.round.answer("1.a") == Answer()


def test_the_content_depends_on_the_moment_only_where_it_says_so(desk: Desk) -> None:
    now, later = (signed_content(desk.dossier, desk.round_id, at) for at in ("now", "later"))

    assert isinstance(now, dict)
    assert isinstance(later, dict)
    assert now | {"at": ""} == later | {"at": ""}


def test_the_bin_is_no_part_of_what_is_signed(desk: Desk) -> None:
    before = provisional_fingerprint(desk.dossier, desk.round_id)
    discard, restore = to_the_bin_and_back()
    desk.session.apply(discard).result()

    assert provisional_fingerprint(desk.dossier, desk.round_id) == before
    desk.session.apply(restore).result()
    signed(desk)
    assert "discarded_at" not in body(desk, 1)


def test_a_controlegetal_is_read_aloud_in_groups_of_four() -> None:
    assert grouped("0123456789abcdef") == "0123 4567 89ab cdef"
    assert grouped("f" * 64).count(" ") == 15
